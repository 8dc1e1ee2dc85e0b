import { Injectable } from '@nestjs/common';
import { DutiesService } from '#libs/duties';
import { Clock, Db, Ids, type OfficeActor, Refusal, type Tx, reasonGiven } from '#libs/kernel';
import type { Tier } from '#rules/duties';
import {
  CaseDraftEntity,
  CaseEntity,
  CaseFindingEntity,
  CaseItemEntity,
  type CaseReviewEntity,
} from './bulletins.entity.ts';
import * as store from './bulletins.store.ts';
import { type CaseFields, CaseInputCheck } from './case-input.ts';
import { CaseSteps } from './case-steps.ts';
import { abandonOf } from './cases.rules.ts';
import { CASE_TEXTS } from './identify.rules.ts';
import { type Proposal, proposalOf } from './proposal.rules.ts';

/** The author's part: from closed findings to a text that is submitted for approval, and corrections of it. */
@Injectable()
export class CasesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly duties: DutiesService,
    private readonly check: CaseInputCheck,
    private readonly steps: CaseSteps,
  ) {}

  /** A first text out of closed findings; writes nothing. @throws Refusal as `draft` for the findings */
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

  /** How many platforms of the own territory an audience addresses now. */
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
  async draft(actor: OfficeActor, input: CaseFields): Promise<string> {
    const texts = this.check.texts(input);
    return this.db.tx(actor, async (tx) => {
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
      await this.steps.record(tx, actor, created, 'draft');
      return created.id;
    });
  }

  /** @throws Refusal as `draft`, and OTHER_OFFICE, STALE, STATE */
  async change(actor: OfficeActor, id: string, version: number, input: CaseFields): Promise<string> {
    const texts = this.check.texts(input);
    return this.db.tx(actor, async (tx) => {
      const found = await this.steps.forOffice(tx, actor, id, 'change', version);
      const audience = await this.check.audience(tx, input.audience);
      const findings = await this.check.findings(tx, found, input.findingIds);
      const items = await this.check.items(tx, found, input.itemCodes);
      const [old] = await store.draftsOf(tx, [id]);
      const before = await this.snapshot(tx, id, old);
      await this.steps.take(
        tx,
        actor,
        found,
        'change',
        { changedBy: actor.userId },
        {
          before,
          after: {
            ...texts,
            ...audience,
            findings: findings.length,
            itemCodes: items.map((i) => i.itemCode).sort(),
          },
        },
      );
      await tx.update(CaseDraftEntity, { caseId: id }, { ...texts, ...audience });
      await this.replace(tx, id, findings, items);
      return id;
    });
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

  /** Says why a name, code or domain may stand. @throws Refusal REASON_NEEDED, CASE_WARNING_GONE, OTHER_OFFICE, STATE */
  async answer(actor: OfficeActor, id: string, key: string, why: string): Promise<string> {
    const reason = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      const found = await this.steps.forOffice(tx, actor, id, 'answer');
      const warning = (await this.steps.warnings(tx, id)).find((w) => w.key === key);
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
        occurredAt: this.clock.now(),
      });
      await this.steps.record(tx, actor, found, 'answer', { text: reason, after: { field, kind, term } });
      return id;
    });
  }

  /** @throws Refusal REQUIRED with the empty text, CASE_WARNINGS_OPEN, OTHER_OFFICE, STALE, STATE */
  async submit(actor: OfficeActor, id: string, version: number): Promise<string> {
    return this.db.tx(actor, async (tx) => {
      const found = await this.steps.forOffice(tx, actor, id, 'submit', version);
      const [draft] = await store.draftsOf(tx, [id]);
      const empty = CASE_TEXTS.find((field) => !draft?.[field]);
      if (empty !== undefined) throw new Refusal('REQUIRED', { field: empty });
      await this.steps.allAnswered(tx, id);
      const set = { submittedBy: actor.userId, submittedOn: this.clock.today() };
      await this.steps.take(tx, actor, found, 'submit', set);
      return id;
    });
  }

  /** A new text of what was published or withdrawn; readers keep what they have until it is published. */
  async correct(actor: OfficeActor, id: string, version: number, why: string): Promise<string> {
    const text = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      const found = await this.steps.forOffice(tx, actor, id, 'correct', version);
      const set = { changedBy: actor.userId, ...UNAPPROVED };
      await this.steps.take(tx, actor, found, 'correct', set, { text });
      return id;
    });
  }

  /** Gives up a draft or a correction; of a correction the standing text comes back. */
  async abandon(actor: OfficeActor, id: string, version: number, why: string): Promise<string> {
    const text = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      const found = await store.caseById(tx, id);
      const act = abandonOf(found);
      await this.steps.forOffice(tx, actor, id, act, version);
      if (act === 'drop') {
        await this.steps.take(tx, actor, found, act, {}, { text });
        return id;
      }
      const review = await this.restore(tx, found);
      const set = { ...UNAPPROVED, changedBy: found.draftedBy, approvedBy: review.approvedBy };
      await this.steps.take(tx, actor, found, act, { ...set, approvedOn: review.approvedOn }, { text });
      return id;
    });
  }

  private async restore(tx: Tx, c: CaseEntity): Promise<CaseReviewEntity> {
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
    return review;
  }
}

/** A text that changed has been submitted and approved by nobody. */
export const UNAPPROVED = {
  submittedBy: null,
  submittedOn: null,
  approvedBy: null,
  approvedOn: null,
  notifiedOn: null,
} as const satisfies Partial<CaseEntity>;
