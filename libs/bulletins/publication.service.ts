import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { officersById } from '#libs/access';
import { CalendarService } from '#libs/calendar';
import { Clock, Db, type OfficeActor, Refusal, type Tx, reasonGiven } from '#libs/kernel';
import { platformRefs } from '#libs/platforms';
import { nextNumber, officeById } from '#libs/territory';
import type { CivilDate } from '#rules/kernel';
import {
  type CaseDraftEntity,
  type CaseEntity,
  CaseItemEntity,
  type CaseNoticeEntity,
  CaseReviewEntity,
  CaseVersionEntity,
} from './bulletins.entity.ts';
import * as store from './bulletins.store.ts';
import { CaseSteps, type CaseWarning } from './case-steps.ts';
import { hindrance } from './cases.rules.ts';

/** The period to take a publication back after the decision behind it changed, Administrative Penalty Law art. 48. */
const WITHDRAW_RULE = 'CASE_WITHDRAW';

/** To the readers, and back from them. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly calendar: CalendarService,
    private readonly steps: CaseSteps,
  ) {}

  /**
   * Gives the number, keeps the text as it is read, and opens it to its audience.
   * @throws Refusal CASE_STATEMENT_OPEN, CASE_PERIOD_RUNS, CASE_WARNINGS_OPEN
   */
  async publish(actor: OfficeActor, id: string, version: number): Promise<string> {
    return this.db.tx(actor, async (tx) => {
      const found = await this.steps.forOffice(tx, actor, id, 'publish', version);
      const notices = await store.openNotices(tx, id);
      await this.unhindered(tx, notices);
      const warnings = await this.steps.allAnswered(tx, id);
      const draft = await this.steps.draftOf(tx, id);
      const today = this.clock.today();
      const seq = (found.currentSeq ?? 0) + 1;
      const numbered = found.number === null ? await this.number(tx, found) : {};
      const { title, toPlatforms, categories, tiers, toSubordinates, toSuperior } = draft;
      const set: Partial<CaseEntity> = {
        ...numbered,
        title,
        toPlatforms,
        categories,
        tiers,
        toSubordinates,
        toSuperior,
        currentSeq: seq,
        publishedOn: today,
        withdrawnOn: null,
        withdrawReason: null,
        decisionChangedOn: null,
        withdrawDueOn: null,
      };
      const after = await this.steps.take(tx, actor, found, 'publish', set, { after: { seq } });
      const sha256 = await this.keep(tx, actor, after, draft, seq, warnings);
      await this.steps.closeNotices(tx, notices, 'PUBLISHED');
      await this.steps.tell(tx, 'case.published', { caseId: id, number: after.number, seq, sha256 });
      return id;
    });
  }

  private async number(tx: Tx, c: CaseEntity): Promise<Pick<CaseEntity, 'year' | 'n' | 'number'>> {
    const year = Number(this.clock.today().slice(0, 4));
    const office = await officeById(tx, c.officeId);
    const n = await nextNumber(tx, c.officeId, 'CASE', year);
    return { year, n, number: `${office?.shortName ?? ''}案例〔${year}〕${n}号` };
  }

  private async unhindered(tx: Tx, notices: readonly CaseNoticeEntity[]): Promise<void> {
    for (const notice of notices) {
      const why = hindrance(notice, this.clock.today());
      if (why === null) continue;
      const [platform] = await platformRefs(tx, [notice.platformId]);
      const params = { platform: platform?.name ?? '', dueOn: notice.dueOn };
      throw new Refusal(why === 'STATEMENT' ? 'CASE_STATEMENT_OPEN' : 'CASE_PERIOD_RUNS', { params });
    }
  }

  /** The version as it was published, with its hash, and beside it who approved it and how the warnings were answered. */
  private async keep(
    tx: Tx,
    actor: OfficeActor,
    c: CaseEntity,
    draft: CaseDraftEntity,
    seq: number,
    warnings: readonly CaseWarning[],
  ): Promise<string> {
    const items = (await store.itemsOf(tx, [c.id])).filter((i) => i.seq === 0);
    const { title, facts, grounds, outcome, lesson } = draft;
    const { toPlatforms, categories, tiers, toSubordinates, toSuperior } = draft;
    const texts = { title, facts, grounds, outcome, lesson };
    const audience = { toPlatforms, categories, tiers, toSubordinates, toSuperior };
    const number = c.number ?? '';
    const publishedOn = c.publishedOn ?? this.clock.today();
    const itemCodes = items.map((i) => i.itemCode);
    const content = canonicalize({
      number,
      seq,
      officeId: c.officeId,
      publishedOn,
      ...texts,
      itemCodes,
      audience,
    });
    if (content === undefined) throw new Error('the text has no canonical form');
    const sha256 = createHash('sha256').update(content).digest('hex');
    await tx.insert(CaseVersionEntity, {
      caseId: c.id,
      seq,
      regionCode: c.regionCode,
      number,
      ...texts,
      ...audience,
      content,
      sha256,
      publishedOn,
      occurredAt: this.clock.now(),
    });
    await tx.insert(
      CaseItemEntity,
      items.map((item) => ({ ...item, seq })),
    );
    const [approver] = await officersById(tx, [c.approvedBy ?? '']);
    if (!approver || c.approvedOn === null) throw new Error(`case ${c.id} without its approval`);
    await tx.insert(CaseReviewEntity, {
      caseId: c.id,
      seq,
      regionCode: c.regionCode,
      approvedBy: approver.id,
      approvedByName: approver.name,
      approvedOn: c.approvedOn,
      publishedBy: actor.userId,
      publishedByName: actor.name,
      warnings: warnings.map(({ field, kind, term, answer }) => {
        return { field, kind, term, reason: answer?.reason ?? '', by: answer?.by ?? '' };
      }) as never,
    });
    return sha256;
  }

  /**
   * Takes a published case back; readers see that, and why. Late when the decision behind it changed longer ago than the
   * period allows, which is noted, not refused.
   * @throws Refusal REASON_NEEDED, DATE_IN_FUTURE, DATE_ORDER
   */
  async withdraw(
    actor: OfficeActor,
    id: string,
    version: number,
    why: string,
    changedOn: CivilDate | null | undefined,
  ): Promise<string> {
    const text = reasonGiven(why);
    const today = this.clock.today();
    if (changedOn && changedOn > today) throw new Refusal('DATE_IN_FUTURE', { field: 'decisionChangedOn' });
    return this.db.tx(actor, async (tx) => {
      const found = await this.steps.forOffice(tx, actor, id, 'withdraw', version);
      const due = changedOn ? (await this.calendar.deadline(tx, WITHDRAW_RULE, changedOn)).dueOn : null;
      const set: Partial<CaseEntity> = {
        withdrawnOn: today,
        withdrawReason: text,
        decisionChangedOn: changedOn ?? null,
        withdrawDueOn: due,
      };
      await this.steps.take(tx, actor, found, 'withdraw', set, { text });
      await this.steps.tell(tx, 'case.withdrawn', { caseId: id, number: found.number });
      return id;
    });
  }
}
