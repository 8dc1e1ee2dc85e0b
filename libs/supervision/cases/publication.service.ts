import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { officersById } from '#libs/technique/access';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { CalendarService } from '#libs/reference/calendar';
import { Clock, type OfficeActor, Refusal, type Tx, reasonGiven } from '#libs/technique/kernel';
import { platformRefs } from '#libs/supervision/platforms';
import { nextNumber, officeById } from '#libs/reference/territory';
import type { CivilDate } from '#rules/technique/kernel';
import {
  type CaseDraftEntity,
  type CaseEntity,
  CaseItemEntity,
  type CaseNoticeEntity,
  CaseReviewEntity,
  CaseVersionEntity,
} from './cases.entity.ts';
import * as store from './cases.store.ts';
import { type CaseWarning, allAnswered, closeNotices, draftOf } from './case-readiness.ts';
import { type CaseKind, CaseSubject } from './case-subject.ts';
import { hindrance } from './cases.rules.ts';

/** The period to withdraw a publication after the decision behind it changed, Administrative Penalty Law art. 48. */
const WITHDRAW_RULE = 'CASE_WITHDRAW';

type Version = Omit<CaseVersionEntity, 'recordedAt'>;

/** Publishing and withdrawing. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly clock: Clock,
    private readonly calendar: CalendarService,
    private readonly acts: Acts,
    private readonly subject: CaseSubject,
  ) {}

  /**
   * Assigns the number, keeps the text as published, and opens it to its audience.
   * @throws Refusal CASE_STATEMENT_OPEN, CASE_PERIOD_RUNS, CASE_WARNINGS_OPEN
   */
  async publish<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    answer: Answer<CaseEntity, T>,
  ): Promise<T> {
    const work = async ({ tx, record: found, today, now, change }: Doing<CaseKind>): Promise<void> => {
      const notices = await store.openNotices(tx, id);
      await this.unhindered(tx, notices, today);
      const warnings = await allAnswered(tx, id);
      const draft = await draftOf(tx, id);
      const items = (await store.itemsOf(tx, [id])).filter((i) => i.seq === 0);
      const numbered = found.number === null ? await this.number(tx, found, today) : {};
      const { title, toPlatforms, categories, tiers, toSubordinates, toSuperior } = draft;
      const set = {
        ...numbered,
        title,
        toPlatforms,
        categories,
        tiers,
        toSubordinates,
        toSuperior,
        currentSeq: (found.currentSeq ?? 0) + 1,
        publishedOn: today,
        withdrawnOn: null,
        withdrawReason: null,
        decisionChangedOn: null,
        withdrawDueOn: null,
      };
      const published = versionOf({ ...found, ...set }, draft, items, now);
      const { number, seq, sha256 } = published;
      await change(set, { after: { seq }, events: [{ number, seq, sha256 }] });
      await this.keep(tx, actor, found, published, items, warnings);
      await closeNotices(tx, notices, 'PUBLISHED', today);
    };
    return this.acts.perform(actor, this.subject, 'publish', { id, version }, work, answer);
  }

  private async number(
    tx: Tx,
    c: CaseEntity,
    today: CivilDate,
  ): Promise<Pick<CaseEntity, 'year' | 'n' | 'number'>> {
    const year = Number(today.slice(0, 4));
    const office = await officeById(tx, c.officeId);
    const n = await nextNumber(tx, c.officeId, 'CASE', year);
    return { year, n, number: `${office?.shortName ?? ''}案例〔${year}〕${n}号` };
  }

  private async unhindered(tx: Tx, notices: readonly CaseNoticeEntity[], today: CivilDate): Promise<void> {
    for (const notice of notices) {
      const why = hindrance(notice, today);
      if (why === null) continue;
      const [platform] = await platformRefs(tx, [notice.platformId]);
      const params = { platform: platform?.name ?? '', dueOn: notice.dueOn };
      throw new Refusal(why === 'STATEMENT' ? 'CASE_STATEMENT_OPEN' : 'CASE_PERIOD_RUNS', { params });
    }
  }

  /** The published version with its approver and the answers to its warnings. */
  private async keep(
    tx: Tx,
    actor: OfficeActor,
    c: CaseEntity,
    published: Version,
    items: readonly CaseItemEntity[],
    warnings: readonly CaseWarning[],
  ): Promise<void> {
    const { seq } = published;
    await tx.insert(CaseVersionEntity, published);
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
  }

  /**
   * Withdraws a published case; readers see that, and why. If the decision behind it changed longer ago than the
   * period allows, the withdrawal is recorded as late, not refused.
   * @throws Refusal REASON_NEEDED, DATE_IN_FUTURE, DATE_ORDER
   */
  async withdraw<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    why: string,
    changedOn: CivilDate | null | undefined,
    answer: Answer<CaseEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(why);
    if (changedOn && changedOn > this.clock.today())
      throw new Refusal('DATE_IN_FUTURE', { field: 'decisionChangedOn' });
    const work = async ({ tx, record: found, today, change }: Doing<CaseKind>): Promise<void> => {
      const due = changedOn ? (await this.calendar.deadline(tx, WITHDRAW_RULE, changedOn)).dueOn : null;
      const set: Partial<CaseEntity> = {
        withdrawnOn: today,
        withdrawReason: text,
        decisionChangedOn: changedOn ?? null,
        withdrawDueOn: due,
      };
      await change(set, { text, events: [{ number: found.number }] });
    };
    return this.acts.perform(actor, this.subject, 'withdraw', { id, version }, work, answer);
  }
}

/** The text of a case as its readers get it, with its hash. */
function versionOf(
  c: CaseEntity,
  draft: CaseDraftEntity,
  items: readonly CaseItemEntity[],
  occurredAt: Date,
): Version {
  const { id: caseId, officeId, regionCode, number, currentSeq: seq, publishedOn } = c;
  if (number === null || seq === null || publishedOn === null)
    throw new Error(`case ${caseId} is not yet to be published`);
  const { title, facts, grounds, outcome, lesson } = draft;
  const { toPlatforms, categories, tiers, toSubordinates, toSuperior } = draft;
  const texts = { title, facts, grounds, outcome, lesson };
  const audience = { toPlatforms, categories, tiers, toSubordinates, toSuperior };
  const itemCodes = items.map((i) => i.itemCode);
  const content = canonicalize({ number, seq, officeId, publishedOn, ...texts, itemCodes, audience });
  if (content === undefined) throw new Error('the text has no canonical form');
  return {
    caseId,
    seq,
    regionCode,
    number,
    ...texts,
    ...audience,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
    publishedOn,
    occurredAt,
  };
}
