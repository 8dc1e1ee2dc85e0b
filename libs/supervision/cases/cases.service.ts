import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { DutiesService } from '#libs/reference/duties';
import { Clock, Db, Ids, type OfficeActor, Refusal, type Tx, reasonGiven } from '#libs/technique/kernel';
import type { Tier } from '#rules/reference/duties';
import { CaseDraftEntity, CaseEntity, CaseFindingEntity, CaseItemEntity } from './cases.entity.ts';
import * as store from './cases.store.ts';
import { type CaseFields, CaseInputCheck } from './case-input.ts';
import { allAnswered, warningsIn } from './case-readiness.ts';
import { type CaseKind, CaseSubject } from './case-subject.ts';
import { abandonOf } from './cases.rules.ts';
import { CASE_TEXTS } from './identify.rules.ts';
import { type Proposal, proposalOf } from './proposal.rules.ts';

/** The author's part: a text made from closed findings, its submission for approval, and its corrections. */
@Injectable()
export class CasesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly duties: DutiesService,
    private readonly check: CaseInputCheck,
    private readonly acts: Acts,
    private readonly subject: CaseSubject,
  ) {}

  /** A first text made from closed findings; writes nothing. @throws Refusal as `draft` for the findings */
  async propose(actor: OfficeActor, findingIds: readonly string[]): Promise<Proposal> {
    return this.db.tx(actor, async (tx) => {
      const rows = await this.check.sources(tx, findingIds, 'findingIds');
      const items = await this.duties.items(
        tx,
        rows.map((r) => r.itemVersionId),
      );
      return proposalOf(
        rows.map((row) => ({ ...row, itemTitle: items.get(row.itemVersionId)?.title.zh ?? '' })),
      );
    });
  }

  /** How many platforms of the own territory an audience includes now. */
  async addressed(
    actor: OfficeActor,
    categories: readonly string[],
    tiers: readonly Tier[],
  ): Promise<number> {
    const range = { lo: actor.regionLo, hi: actor.regionHi };
    return this.db.tx(actor, (tx) => store.countAddressed(tx, range, categories, tiers));
  }

  /**
   * Drafts a case over closed findings.
   * @throws Refusal CASE_FINDINGS_NEEDED, CASE_FINDING_NOT_CLOSED, NOT_FOUND, CASE_ITEMS_NEEDED, CASE_UNKNOWN_ITEM,
   *   CASE_AUDIENCE_NEEDED, UNKNOWN_CATEGORY, REQUIRED, TOO_LONG, TOO_MANY
   */
  async draft<T>(actor: OfficeActor, input: CaseFields, answer: Answer<CaseEntity, T>): Promise<T> {
    const texts = this.check.texts(input);
    const work = async (tx: Tx): Promise<{ record: CaseEntity }> => {
      const created: CaseEntity = tx.create(CaseEntity, {
        id: this.ids.next(),
        officeId: actor.officeId,
        regionCode: actor.regionCode,
        reachHi: actor.regionHi,
        regionAt: actor.regionCode,
        state: 'DRAFT',
        round: 1,
        draftedBy: actor.userId,
        changedBy: actor.userId,
        currentSeq: null,
        withdrawnOn: null,
        version: 1,
        createdAt: this.clock.now(),
      });
      const audience = await this.check.audience(tx, input.audience);
      const findings = await this.check.findings(tx, created, input.findingIds);
      const items = await this.check.items(tx, created, input.itemCodes);
      await tx.insert(CaseEntity, created);
      await tx.insert(CaseDraftEntity, {
        caseId: created.id,
        regionCode: created.regionCode,
        ...texts,
        ...audience,
      });
      await tx.insert(CaseFindingEntity, findings);
      await tx.insert(CaseItemEntity, items);
      return { record: await store.caseById(tx, created.id) };
    };
    return this.acts.begin(actor, this.subject, 'draft', work, answer, 'input.findingIds');
  }

  /** @throws Refusal as `draft`, and OTHER_OFFICE, STALE, STATE */
  async change<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    input: CaseFields,
    answer: Answer<CaseEntity, T>,
  ): Promise<T> {
    const texts = this.check.texts(input);
    const work = async ({ tx, record: found, change }: Doing<CaseKind>): Promise<void> => {
      const audience = await this.check.audience(tx, input.audience);
      const findings = await this.check.findings(tx, found, input.findingIds);
      const items = await this.check.items(tx, found, input.itemCodes);
      const [old] = await store.draftsOf(tx, [id]);
      const after = {
        ...texts,
        ...audience,
        findings: findings.length,
        itemCodes: items.map((i) => i.itemCode).sort(),
      };
      await change({ changedBy: actor.userId }, { before: await this.snapshot(tx, id, old), after });
      await tx.update(CaseDraftEntity, { caseId: id }, { ...texts, ...audience });
      await this.replace(tx, id, findings, items);
    };
    return this.acts.perform(actor, this.subject, 'change', { id, version }, work, answer);
  }

  private async snapshot(
    tx: Tx,
    id: string,
    draft: CaseDraftEntity | undefined,
  ): Promise<Record<string, unknown>> {
    const { caseId: _, regionCode: __, ...fields } = draft ?? new CaseDraftEntity();
    const items = (await store.itemsOf(tx, [id])).filter((i) => i.seq === 0);
    return {
      ...fields,
      findings: (await store.findingsOf(tx, [id])).length,
      itemCodes: items.map((i) => i.itemCode).sort(),
    };
  }

  private async replace(
    tx: Tx,
    caseId: string,
    findings: readonly CaseFindingEntity[] | null,
    items: readonly CaseItemEntity[],
  ): Promise<void> {
    if (findings !== null) {
      await tx.delete(CaseFindingEntity, { caseId });
      await tx.insert(CaseFindingEntity, [...findings]);
    }
    await tx.delete(CaseItemEntity, { caseId, seq: 0 });
    await tx.insert(CaseItemEntity, [...items]);
  }

  /** Explains why a name, code or domain may remain. @throws Refusal REASON_NEEDED, CASE_WARNING_GONE, OTHER_OFFICE, STATE */
  async answer<T>(
    actor: OfficeActor,
    id: string,
    key: string,
    why: string,
    answer: Answer<CaseEntity, T>,
  ): Promise<T> {
    const reason = reasonGiven(why);
    const work = async ({ tx, record: found, now, note }: Doing<CaseKind>): Promise<void> => {
      const warning = (await warningsIn(tx, id)).find((w) => w.key === key);
      if (!warning) throw new Refusal('CASE_WARNING_GONE', { field: 'key' });
      const { field, kind, term } = warning;
      await store.writeAnswer(tx, {
        caseId: id,
        warningKey: key,
        regionCode: found.regionCode,
        field,
        kind,
        term,
        reason,
        actorId: actor.userId,
        actorName: actor.name,
        occurredAt: now,
      });
      await note({ text: reason, after: { field, kind, term } });
    };
    return this.acts.perform(actor, this.subject, 'answer', { id }, work, answer);
  }

  /** @throws Refusal REQUIRED with the field of the empty text, CASE_WARNINGS_OPEN, OTHER_OFFICE, STALE, STATE */
  async submit<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    answer: Answer<CaseEntity, T>,
  ): Promise<T> {
    const work = async ({ tx, today, change }: Doing<CaseKind>): Promise<void> => {
      const [draft] = await store.draftsOf(tx, [id]);
      const empty = CASE_TEXTS.find((field) => !draft?.[field]);
      if (empty !== undefined) throw new Refusal('REQUIRED', { field: empty });
      await allAnswered(tx, id);
      await change({ submittedBy: actor.userId, submittedOn: today });
    };
    return this.acts.perform(actor, this.subject, 'submit', { id, version }, work, answer);
  }

  /** A new text for a published or withdrawn case; readers keep the old version until it is published. */
  async correct<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    why: string,
    answer: Answer<CaseEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(why);
    const set = { changedBy: actor.userId, ...UNAPPROVED };
    const work = async ({ change }: Doing<CaseKind>) => change(set, { text });
    return this.acts.perform(actor, this.subject, 'correct', { id, version }, work, answer);
  }

  /** Gives up a draft or a correction; after a correction the published text is the working text again. */
  async abandon<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    why: string,
    answer: Answer<CaseEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(why);
    const act = async (tx: Tx) => abandonOf(await store.caseById(tx, id));
    const work = async ({ tx, record: found, change }: Doing<CaseKind>): Promise<void> => {
      const set = found.currentSeq === null ? {} : await this.restore(tx, found);
      await change(set, { text });
    };
    return this.acts.perform(actor, this.subject, act, { id, version }, work, answer);
  }

  /** @returns the approval of the published text */
  private async restore(tx: Tx, c: CaseEntity): Promise<Partial<CaseEntity>> {
    const stood = (await store.versionsOf(tx, [c.id])).find((v) => v.seq === c.currentSeq);
    const review = (await store.reviewsOf(tx, [c.id])).find((r) => r.seq === c.currentSeq);
    if (!stood || !review) throw new Error(`case ${c.id} lacks its version`);
    const { title, facts, grounds, outcome, lesson } = stood;
    const { toPlatforms, categories, tiers, toSubordinates, toSuperior } = stood;
    await tx.update(
      CaseDraftEntity,
      { caseId: c.id },
      {
        title,
        facts,
        grounds,
        outcome,
        lesson,
        toPlatforms,
        categories,
        tiers,
        toSubordinates,
        toSuperior,
      },
    );
    const items = (await store.itemsOf(tx, [c.id])).filter((i) => i.seq === c.currentSeq);
    await this.replace(
      tx,
      c.id,
      null,
      items.map((item) => ({ ...item, seq: 0 })),
    );
    const { approvedBy, approvedOn } = review;
    return { ...UNAPPROVED, changedBy: c.draftedBy, approvedBy, approvedOn };
  }
}

/** A changed text counts as neither submitted nor approved. */
export const UNAPPROVED = {
  submittedBy: null,
  submittedOn: null,
  approvedBy: null,
  approvedOn: null,
  notifiedOn: null,
} as const satisfies Partial<CaseEntity>;
