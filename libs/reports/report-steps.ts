import { Injectable } from '@nestjs/common';
import { Audit } from '#libs/audit';
import {
  type Actor,
  Clock,
  type Fault,
  Ids,
  type PlatformActor,
  Refusal,
  type Tx,
  outbox,
  readerLang,
} from '#libs/kernel';
import { PlatformsService } from '#libs/platforms';
import { officeById } from '#libs/territory';
import { tell } from './faults.rules.ts';
import { type ReportEntity, type ReportYearEntity, ReportActEntity } from './reports.entity.ts';
import {
  REPORT_ACT_WORDS,
  type ReportAct,
  type ReportState,
  type Standing,
  nextReportState,
  reportActWord,
} from './reports.rules.ts';
import * as store from './reports.store.ts';
import { REPORT_STANDING_WORDS } from './reports.words.ts';
import type { Json } from './template.rules.ts';
import { ReportTemplates, type Template } from './templates.service.ts';

type PlatformRow = Awaited<ReturnType<PlatformsService['get']>>;

/** A platform's year, and the report if it was begun. */
export interface Place {
  platform: PlatformRow;
  year: ReportYearEntity;
  report: ReportEntity | null;
  template: Template;
}

/**
 * Which version the sender has seen: 0 for none yet. `ANY` is for a sender that names no condition: it may begin a report,
 * and must read one that exists first. `EXISTING` is content with whatever there is.
 */
export type Seen = number | 'ANY' | 'EXISTING';

export interface ActNote {
  seq?: number | null;
  text?: string | null;
  after?: Record<string, unknown>;
}

const EVENTS: Partial<Record<ReportAct, string>> = {
  submit: 'report.submitted',
  amend: 'report.submitted',
  file: 'report.filed',
  fileAmendment: 'report.filed',
  confirm: 'report.filed',
  return: 'report.returned',
  accept: 'report.accepted',
};

/** What every act on a report has in common: finding it, the checks before it, its line in the history. */
@Injectable()
export class ReportSteps {
  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
    private readonly audit: Audit,
    private readonly platforms: PlatformsService,
    private readonly templates: ReportTemplates,
  ) {}

  /** @throws Refusal NOT_FOUND, REPORT_YEAR_UNKNOWN */
  async place(tx: Tx, platformId: string, year: number): Promise<Place> {
    const platform = await this.platforms.get(tx, store.knownPlatformId(platformId));
    const row = await this.templates.year(tx, year);
    const report = await store.reportOf(tx, platform.id, row.year);
    const template = await this.templates.template(tx, report?.templateVersion ?? row.templateVersion);
    return { platform, year: row, report, template };
  }

  /** @throws Refusal STALE, PRECONDITION_REQUIRED */
  async mustBeSeen(tx: Tx, actor: Actor, report: ReportEntity | null, seen: Seen): Promise<void> {
    if (seen === 'ANY') {
      if (report !== null) throw new Refusal('PRECONDITION_REQUIRED', { field: 'If-Match' });
    } else if (seen === 'EXISTING' ? report === null : (report?.version ?? 0) !== seen)
      await this.stale(tx, actor, report);
  }

  /** The state that an act leads to. @throws Refusal STATE */
  mustBePossible(report: ReportEntity | null, act: ReportAct): ReportState {
    const standing: Standing = report?.state ?? 'NOT_BEGUN';
    const next = nextReportState(standing, act, report?.waitsFrom ?? null);
    if (next !== undefined) return next;
    const lang = readerLang();
    throw new Refusal('STATE', {
      params: { state: REPORT_STANDING_WORDS[standing][lang], act: REPORT_ACT_WORDS[act][lang] },
    });
  }

  /** Tells who was first; a platform is told the office, not the officer. */
  async stale(tx: Tx, actor: Actor, report: ReportEntity | null): Promise<never> {
    const last = report && (await store.lastActOf(tx, report.id));
    const draft = report && actor.kind === 'PLATFORM' ? await store.draftOf(tx, report.id) : null;
    const lang = readerLang();
    const saved = draft && draft.savedAt > (last?.occurredAt ?? new Date(0));
    let name = (saved ? draft.actorName : last?.actorName) ?? '—';
    if (!saved && actor.kind === 'PLATFORM' && last?.side === 'OFFICE') {
      const office = await officeById(tx, last.officeId);
      name = (lang === 'zh' ? office?.name : office?.nameEn) ?? '—';
    }
    throw new Refusal('STALE', {
      params: {
        changedBy: name,
        changedAt: (saved ? draft.savedAt : last?.occurredAt)?.toISOString() ?? '',
        fields: reportActWord(saved ? 'save' : (last?.kind ?? ''), lang),
        version: report?.version ?? 0,
      },
    });
  }

  /** All faults of a report that is to be submitted, its files included. */
  async faultsOf(tx: Tx, template: Template, report: ReportEntity | null, body: Json): Promise<Fault[]> {
    const faults = template.whole(body);
    const files = attachmentsOf(body);
    const known = report ? await store.filesOn(tx, report.id, files) : new Set<string>();
    const unknown = files.flatMap((id, i) =>
      known.has(id) ? [] : [tell(template.row.schema, `/attachments/${i}`, 'UNKNOWN_ATTACHMENT')],
    );
    return [...faults, ...unknown];
  }

  /** Who acted where, as scoped rows carry it. */
  ofPlatform(actor: Actor, platform: PlatformRow) {
    const { id: platformId, regionCode, officeId } = platform;
    return {
      platformId,
      regionCode,
      officeId: actor.kind === 'OFFICE' ? actor.officeId : officeId,
      regionAt: regionCode,
    };
  }

  /** The line in the history, the audit line, and what others are told. */
  async record(
    tx: Tx,
    actor: Actor,
    platform: PlatformRow,
    step: { kind: ReportAct; before: ReportEntity | null; after: ReportEntity },
    note: ActNote = {},
  ): Promise<void> {
    const { kind, before, after } = step;
    const at = this.clock.now();
    await tx.insert(ReportActEntity, {
      ...this.ofPlatform(actor, platform),
      id: this.ids.next(),
      reportId: after.id,
      kind,
      side: actor.kind,
      role: actor.role,
      door: actor.door,
      actorId: actor.userId,
      actorName: actor.name,
      seq: note.seq ?? null,
      stateBefore: before?.state ?? null,
      stateAfter: after.state,
      text: note.text ?? null,
      occurredAt: at,
    });
    await this.audited(tx, actor, step, note.after);
    const event = EVENTS[kind];
    if (event) {
      const payload = { reportId: after.id, platformId: after.platformId, year: after.year, seq: note.seq };
      await outbox(tx, { id: this.ids.next(), kind: event, payload, occurredAt: at });
    }
  }

  async audited(
    tx: Tx,
    actor: Actor,
    { kind, before, after }: { kind: ReportAct; before: ReportEntity | null; after: ReportEntity },
    more: Record<string, unknown> = {},
  ): Promise<void> {
    await this.audit.done(tx, actor, {
      act: `report.${kind}`,
      subjectKind: 'REPORT',
      subjectId: after.id,
      regionAt: after.regionCode,
      before: { state: before?.state ?? null },
      after: { state: after.state, ...more },
    });
  }
}

/** The ids of files that a report names, as far as they are ids. */
export function attachmentsOf(body: Json): string[] {
  const list = typeof body === 'object' && body !== null && !Array.isArray(body) ? body['attachments'] : null;
  return Array.isArray(list)
    ? list.filter(
        (id): id is string =>
          typeof id === 'string' && /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id),
      )
    : [];
}

export const holderOf = (actor: PlatformActor): string => `PLATFORM:${actor.userId}`;
