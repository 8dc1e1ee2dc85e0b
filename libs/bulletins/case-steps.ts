import { Injectable } from '@nestjs/common';
import { Audit } from '#libs/audit';
import { type Actor, Clock, Ids, type OfficeActor, Refusal, type Tx, outbox, readerLang } from '#libs/kernel';
import { RecusalService } from '#libs/staff';
import { TerritoryService, officeById } from '#libs/territory';
import { changedFields } from '#rules/kernel';
import {
  CaseActEntity,
  type CaseDraftEntity,
  type CaseEntity,
  type CaseNoticeEntity,
} from './bulletins.entity.ts';
import * as store from './bulletins.store.ts';
import { ACT_WORDS, type CaseAct, type OfficeAct, actWord, nextState } from './cases.rules.ts';
import { CASE_STATE_WORDS } from './cases.words.ts';
import { type Warning, warningsOf } from './identify.rules.ts';
import { knownTerms } from './known.store.ts';

export interface ActNote {
  text?: string | null;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  notice?: Pick<CaseNoticeEntity, 'id' | 'platformId'>;
}

export interface CaseWarning extends Warning {
  answer: { reason: string; by: string; at: Date } | null;
}

/** What every act on a case has in common: the check before it, the new version, its line in the history, its event. */
@Injectable()
export class CaseSteps {
  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
    private readonly audit: Audit,
    private readonly territory: TerritoryService,
    private readonly recusal: RecusalService,
  ) {}

  /** The case, ready for an act of its office. @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, STALE, STATE */
  async forOffice(
    tx: Tx,
    actor: OfficeActor,
    id: string,
    act: OfficeAct,
    version?: number,
  ): Promise<CaseEntity> {
    const found = await store.caseById(tx, id);
    if (found.officeId !== actor.officeId) {
      this.territory.ownRecord(actor, found.officeId, await officeById(tx, found.officeId));
    }
    for (const { platformId } of await store.sourcePlatforms(tx, found.id))
      await this.recusal.unbiased(tx, [actor.userId], platformId, 'id');
    if (version !== undefined && found.version !== version) await this.stale(tx, found.id);
    this.mustBePossible(found, act);
    return found;
  }

  mustBePossible(c: CaseEntity, act: CaseAct): void {
    if (nextState(c, act) !== undefined) return;
    const lang = readerLang();
    throw new Refusal('STATE', {
      params: { state: CASE_STATE_WORDS[c.state][lang], act: ACT_WORDS[act][lang] },
    });
  }

  async stale(tx: Tx, caseId: string): Promise<never> {
    const last = await store.lastActOf(tx, caseId);
    const names = changedFields(last?.before ?? null, last?.after ?? null).map((c) => c.field);
    const fields = last?.kind === 'change' && names.length > 0 ? names.join(', ') : null;
    throw new Refusal('STALE', {
      params: {
        changedBy: last?.actorName ?? '—',
        changedAt: last?.occurredAt.toISOString() ?? '',
        fields: fields ?? actWord(last?.kind ?? '', readerLang()),
      },
    });
  }

  /** Does the act: the case's next version, its line in the history and the audit line. */
  async take(
    tx: Tx,
    actor: OfficeActor,
    c: CaseEntity,
    act: CaseAct,
    set: Partial<CaseEntity>,
    note: ActNote = {},
  ): Promise<CaseEntity> {
    const state = nextState(c, act);
    if (state === undefined) throw new Error(`no step ${act} from ${c.state}`);
    if (!(await store.updateCase(tx, c.id, c.version, { ...set, state }))) await this.stale(tx, c.id);
    const after: CaseEntity = { ...c, ...set, state, version: c.version + 1 };
    await this.record(tx, actor, after, act, note);
    return after;
  }

  /** The line in the history and the audit line of an act. */
  async record(
    tx: Tx,
    actor: Actor,
    c: Pick<CaseEntity, 'id' | 'regionCode' | 'officeId' | 'state'>,
    kind: CaseAct | 'draft',
    note: ActNote = {},
  ): Promise<void> {
    await tx.insert(CaseActEntity, {
      id: this.ids.next(),
      caseId: c.id,
      caseRegion: c.regionCode,
      officeId: c.officeId,
      regionAt: c.regionCode,
      noticeId: note.notice?.id ?? null,
      platformId: note.notice?.platformId ?? null,
      kind,
      side: actor.kind,
      role: actor.role,
      door: actor.door,
      actorId: actor.userId,
      actorName: actor.name,
      stateAfter: c.state,
      text: note.text ?? null,
      before: (note.before ?? null) as never,
      after: (note.after ?? null) as never,
      occurredAt: this.clock.now(),
    });
    await this.audit.done(tx, actor, {
      act: `case.${kind}`,
      subjectKind: 'CASE',
      subjectId: c.id,
      regionAt: c.regionCode,
      after: { state: c.state, ...(note.notice ? { noticeId: note.notice.id } : {}) },
    });
  }

  async tell(tx: Tx, kind: string, payload: Record<string, unknown>): Promise<void> {
    await outbox(tx, { id: this.ids.next(), kind, payload, occurredAt: this.clock.now() });
  }

  /** Names, codes and domains still found in the working text, each with its answer if it has one. */
  async warnings(tx: Tx, caseId: string): Promise<CaseWarning[]> {
    const [draft] = await store.draftsOf(tx, [caseId]);
    if (!draft) return [];
    const findings = await store.findingsOf(tx, [caseId]);
    const { title, facts, grounds, outcome, lesson } = draft;
    const texts = { title, facts, grounds, outcome, lesson };
    const known = await knownTerms(
      tx,
      findings.map((f) => f.findingId),
      Object.values(texts),
    );
    const answers = new Map((await store.answersOf(tx, [caseId])).map((a) => [a.warningKey, a]));
    return warningsOf(texts, known).map((warning) => {
      const found = answers.get(warning.key);
      const answer = found ? { reason: found.reason, by: found.actorName, at: found.occurredAt } : null;
      return { ...warning, answer };
    });
  }

  /** @throws Refusal CASE_WARNINGS_OPEN with how many of them have no answer, and the field of the first */
  async allAnswered(tx: Tx, caseId: string): Promise<CaseWarning[]> {
    const warnings = await this.warnings(tx, caseId);
    const open = warnings.filter((w) => w.answer === null);
    const [first] = open;
    if (first) throw new Refusal('CASE_WARNINGS_OPEN', { field: first.field, params: { n: open.length } });
    return warnings;
  }

  async closeNotices(
    tx: Tx,
    notices: readonly CaseNoticeEntity[],
    closedAs: 'PUBLISHED' | 'RETURNED',
  ): Promise<void> {
    const closedOn = this.clock.today();
    for (const { id, version } of notices) {
      // a platform that speaks at this moment must be heard first
      if (!(await store.updateNotice(tx, id, version, { closedAs, closedOn }))) throw new Refusal('BUSY');
    }
  }

  async draftOf(tx: Tx, id: string): Promise<CaseDraftEntity> {
    const [draft] = await store.draftsOf(tx, [id]);
    if (!draft) throw new Error(`case ${id} without a text`);
    return draft;
  }
}
