import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { CalendarService } from '#libs/reference/calendar';
import {
  Ids,
  type OfficeActor,
  Refusal,
  optionalText,
  reasonGiven,
  requiredText,
} from '#libs/technique/kernel';
import { type CaseEntity, CaseNoticeEntity as Notice } from './cases.entity.ts';
import * as store from './cases.store.ts';
import { allAnswered, closeNotices, draftOf } from './case-readiness.ts';
import { type CaseKind, CaseSubject } from './case-subject.ts';
import { UNAPPROVED } from './cases.service.ts';

/** The period in which a platform may state its view before publication. */
const VIEW_RULE = 'CASE_VIEW';

/** From author to readers: approval by another person, and notice to the platform before publication. */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly ids: Ids,
    private readonly calendar: CalendarService,
    private readonly acts: Acts,
    private readonly subject: CaseSubject,
  ) {}

  /** By a person who neither wrote nor submitted it. @throws Refusal CASE_SAME_PERSON, CASE_WARNINGS_OPEN */
  async approve<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    note: string | null | undefined,
    answer: Answer<CaseEntity, T>,
  ): Promise<T> {
    const text = optionalText(note, 'note', 1000);
    const work = async ({ tx, today, change }: Doing<CaseKind>): Promise<void> => {
      await allAnswered(tx, id);
      await change({ approvedBy: actor.userId, approvedOn: today }, { text });
    };
    return this.acts.perform(actor, this.subject, 'approve', { id, version }, work, answer);
  }

  /** Back to the author with remarks; notices already sent to platforms become void. */
  async giveBack<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    remarks: string,
    answer: Answer<CaseEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(remarks, 'remarks');
    const work = async ({ tx, today, change }: Doing<CaseKind>): Promise<void> => {
      await closeNotices(tx, await store.openNotices(tx, id), 'RETURNED', today);
      await change(UNAPPROVED, { text });
    };
    return this.acts.perform(actor, this.subject, 'return', { id, version }, work, answer);
  }

  /** Notifies each platform whose case it was, with the text as it is to appear. @throws Refusal DAYS_RANGE */
  async notify<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    days: number | null | undefined,
    answer: Answer<CaseEntity, T>,
  ): Promise<T> {
    const work = async ({ tx, record: found, today, now, change }: Doing<CaseKind>): Promise<void> => {
      const { title, facts, grounds, outcome, lesson } = await draftOf(tx, id);
      const period = await this.calendar.deadline(tx, VIEW_RULE, today, days ?? undefined, 'days');
      const { dueOn, length, ruleCode, ruleVersion, calendarVersion, provisional } = period;
      const round = found.round + 1;
      const notices = (await store.sourcePlatforms(tx, id)).map(({ platformId, regionCode }) => ({
        id: this.ids.next(),
        caseId: id,
        caseRegion: found.regionCode,
        platformId,
        regionCode,
        officeId: actor.officeId,
        regionAt: regionCode,
        round,
        toldAt: now,
        toldOn: today,
        dueOn,
        length,
        ruleCode,
        ruleVersion,
        calendarVersion,
        provisional,
        title,
        facts,
        grounds,
        outcome,
        lesson,
        version: 1,
      }));
      const events = notices.map(({ id: noticeId, platformId }) => ({ noticeId, platformId, dueOn }));
      await change({ notifiedOn: today, round }, { after: { dueOn }, events });
      await tx.insert(Notice, notices);
    };
    return this.acts.perform(actor, this.subject, 'notify', { id, version }, work, answer);
  }

  /**
   * How a platform's statement was taken into account. @param version that of the notice
   * @throws Refusal NOT_FOUND, CASE_NOTHING_STATED, STATE, STALE
   */
  async weigh<T>(
    actor: OfficeActor,
    id: string,
    noticeId: string,
    version: number,
    how: string,
    answer: Answer<CaseEntity, T>,
  ): Promise<T> {
    const text = requiredText(how, 'text', 2000);
    const work = async ({ tx, record: found, now, note }: Doing<CaseKind>): Promise<void> => {
      const notice = (await store.openNotices(tx, id)).find((n) => n.id === noticeId);
      if (!notice) throw new Refusal('NOT_FOUND', { field: 'noticeId' });
      if (notice.version !== version) throw await this.acts.stale(tx, actor, this.subject, found);
      if (notice.statedAt === null) throw new Refusal('CASE_NOTHING_STATED', { field: 'noticeId' });
      const done = await store.updateNotice(tx, noticeId, version, { weighedAt: now });
      if (!done) throw await this.acts.stale(tx, actor, this.subject, found);
      await note({ text, notice });
    };
    return this.acts.perform(actor, this.subject, 'weigh', { id }, work, answer);
  }
}
