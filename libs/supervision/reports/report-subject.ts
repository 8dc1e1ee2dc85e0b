import { Injectable } from '@nestjs/common';
import type { Belongs, LastAct, Line, Note, Subject } from '#libs/technique/acts';
import {
  type Actor,
  Clock,
  type ActorOrSystem,
  Ids,
  type PlatformActor,
  Refusal,
  type Tx,
} from '#libs/technique/kernel';
import { PlatformsService } from '#libs/supervision/platforms';
import { officeById, officeName } from '#libs/reference/territory';
import { REPORT_ACTS, type ReportAct, type ReportPart, notYet } from './report-acts.rules.ts';
import { ReportActEntity, type ReportEntity, type ReportYearEntity } from './reports.entity.ts';
import type { Standing } from './reports.rules.ts';
import * as store from './reports.store.ts';
import { ReportTemplates, type Template } from './templates.service.ts';

type PlatformRow = Awaited<ReturnType<PlatformsService['get']>>;

/** A platform's year, with the report if there is one. */
export interface Place {
  platform: PlatformRow;
  year: ReportYearEntity;
  report: ReportEntity | null;
  template: Template;
}

/** The same at the end of an act, when there is a report. */
export type Reported = Place & { report: ReportEntity };

/**
 * Which version the sender has seen: 0 for none yet. `ANY` is for a request without a condition: it may begin a report,
 * and must read an existing one first. `EXISTING` accepts any version.
 */
export type Seen = number | 'ANY' | 'EXISTING';

export interface ReportRef {
  platformId: string;
  year: number;
  seen: Seen;
}

export interface ReportKind {
  state: Standing;
  act: ReportAct;
  record: Place;
  part: ReportPart;
  set: Partial<ReportEntity>;
  note: Note & { seq?: number | null };
  ref: ReportRef;
}

/** The report at the end of an act. */
export function reported(place: Place): ReportEntity {
  if (!place.report) throw new Error('an act on no report');
  return place.report;
}

/** How the acts on annual reports reach the database. */
@Injectable()
export class ReportSubject implements Subject<ReportKind> {
  readonly kind?: ReportKind;
  readonly table = REPORT_ACTS;
  /** By plain HTTP a report is named by its URL, and its version by a header. */
  readonly unnamed = true;

  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
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

  load(tx: Tx, _actor: Actor, { platformId, year }: ReportRef): Promise<Place> {
    return this.place(tx, platformId, year);
  }

  field(): string {
    return 'platformId';
  }

  idOf(place: Place): string {
    return reported(place).id;
  }

  regionOf({ platform }: Place): string {
    return platform.regionCode;
  }

  belongs(_tx: Tx, { platform }: Place): Belongs {
    return { officeId: platform.officeId, platformIds: [platform.id] };
  }

  outdated({ report }: Place, { seen }: ReportRef): 'STALE' | Refusal | null {
    if (seen === 'ANY')
      return report === null ? null : new Refusal('PRECONDITION_REQUIRED', { field: 'If-Match' });
    if (seen === 'EXISTING') return report === null ? 'STALE' : null;
    return (report?.version ?? 0) === seen ? null : 'STALE';
  }

  /** A platform sees the name of the office, not of the officer, and its own draft as well. */
  async last(tx: Tx, actor: ActorOrSystem, { report }: Place): Promise<LastAct> {
    const more = { version: report?.version ?? 0 };
    const last = report && (await store.lastActOf(tx, report.id));
    const draft = report && actor.kind === 'PLATFORM' ? await store.draftOf(tx, report.id) : null;
    if (draft && draft.savedAt > (last?.occurredAt ?? new Date(0)))
      return { kind: 'save', by: draft.actorName, at: draft.savedAt, more };
    const hidden = actor.kind === 'PLATFORM' && last?.side === 'OFFICE';
    const by = hidden ? officeName(await officeById(tx, last.officeId)) : (last?.actorName ?? '—');
    return { kind: last?.kind ?? '', by, at: last?.occurredAt ?? this.clock.now(), more };
  }

  /** Before the year opens nothing is possible, and the refusal states that. */
  notPossible(place: Place, _act: ReportAct, actor: ActorOrSystem): Refusal | null {
    const why = actor.kind === 'PLATFORM' ? notYet(place, this.clock.today()) : null;
    return why && new Refusal(why.code, { field: 'year', params: why.params });
  }

  async write(
    tx: Tx,
    actor: ActorOrSystem,
    place: Place,
    set: Partial<ReportEntity>,
    state: Standing,
  ): Promise<Place | null> {
    if (state === 'NOT_BEGUN') throw new Error('no act leads back to no report');
    const { report } = place;
    if (report) {
      const patch = state === report.state ? set : { ...set, state };
      if (!(await store.updateReport(tx, report.id, report.version, patch))) return null;
      return { ...place, report: { ...report, ...patch, version: report.version + 1 } };
    }
    const begun: ReportEntity = { ...this.newReport(actor, place), ...set, state };
    return (await store.addReport(tx, begun)) ? { ...place, report: begun } : null;
  }

  /** The first values of a report. */
  private newReport(actor: ActorOrSystem, place: Place): ReportEntity {
    const at = this.clock.now();
    return {
      ...this.ofPlatform(actor, place.platform),
      id: this.ids.next(),
      year: place.year.year,
      templateVersion: place.template.row.version,
      state: 'DRAFT',
      waitsFrom: null,
      pendingSeq: null,
      currentSeq: null,
      dueOn: place.year.dueOn,
      countedAt: null,
      countedOn: null,
      version: 1,
      createdAt: at,
      recordedAt: at,
    };
  }

  /** Actor, office and region as scoped rows record them. */
  ofPlatform(actor: ActorOrSystem, platform: PlatformRow) {
    const { id: platformId, regionCode, officeId } = platform;
    return {
      platformId,
      regionCode,
      officeId: actor.kind === 'OFFICE' ? actor.officeId : officeId,
      regionAt: regionCode,
    };
  }

  async line(tx: Tx, { id, kind, actor, before, after, note, at }: Line<ReportKind>): Promise<void> {
    const report = reported(after);
    await tx.insert(ReportActEntity, {
      ...this.ofPlatform(actor, after.platform),
      id,
      reportId: report.id,
      kind: kind as ReportAct,
      side: actor.kind === 'PLATFORM' ? 'PLATFORM' : 'OFFICE',
      role: actor.role,
      door: actor.door,
      actorId: actor.userId ?? '',
      actorName: actor.name,
      seq: note.seq ?? null,
      stateBefore: before?.report?.state ?? null,
      stateAfter: report.state,
      text: note.text ?? null,
      occurredAt: at,
    });
  }

  audited({ before, after, note }: Line<ReportKind>) {
    return {
      before: { state: before?.report?.state ?? null },
      after: { state: reported(after).state, ...note.after },
    };
  }

  eventPayload(after: Place, note: ReportKind['note']): Record<string, unknown> {
    const { id: reportId, platformId, year } = reported(after);
    return { reportId, platformId, year, seq: note.seq };
  }
}

export const holderOf = (actor: PlatformActor): string => `PLATFORM:${actor.userId}`;
