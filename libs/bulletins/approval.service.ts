import { Injectable } from '@nestjs/common';
import { CalendarService } from '#libs/calendar';
import {
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  decidedByAnother,
  optionalText,
  reasonGiven,
  requiredText,
} from '#libs/kernel';
import { CaseNoticeEntity as Notice } from './bulletins.entity.ts';
import * as store from './bulletins.store.ts';
import { CaseSteps } from './case-steps.ts';
import { UNAPPROVED } from './cases.service.ts';

/** The period in which a platform may state its view before publication. */
const VIEW_RULE = 'CASE_VIEW';

/** Between the author and the readers: approval by another person, and the platform told before anybody else. */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly calendar: CalendarService,
    private readonly steps: CaseSteps,
  ) {}

  /** By somebody who neither wrote nor submitted it. @throws Refusal CASE_SAME_PERSON, CASE_WARNINGS_OPEN */
  async approve(
    actor: OfficeActor,
    id: string,
    version: number,
    note: string | null | undefined,
  ): Promise<string> {
    const text = optionalText(note, 'note', 1000);
    return this.db.tx(actor, async (tx) => {
      const found = await this.steps.forOffice(tx, actor, id, 'approve', version);
      decidedByAnother('case.approve', actor.userId, [found.draftedBy, found.changedBy, found.submittedBy]);
      await this.steps.allAnswered(tx, id);
      const set = { approvedBy: actor.userId, approvedOn: this.clock.today() };
      await this.steps.take(tx, actor, found, 'approve', set, { text });
      return id;
    });
  }

  /** Back to the author with remarks; what the platforms were told is void. */
  async giveBack(actor: OfficeActor, id: string, version: number, remarks: string): Promise<string> {
    const text = reasonGiven(remarks, 'remarks');
    return this.db.tx(actor, async (tx) => {
      const found = await this.steps.forOffice(tx, actor, id, 'return', version);
      await this.steps.closeNotices(tx, await store.openNotices(tx, id), 'RETURNED');
      await this.steps.take(tx, actor, found, 'return', UNAPPROVED, { text });
      return id;
    });
  }

  /** Tells each platform whose case it was, with the text as it is to appear. @throws Refusal DAYS_RANGE */
  async notify(
    actor: OfficeActor,
    id: string,
    version: number,
    days: number | null | undefined,
  ): Promise<string> {
    return this.db.tx(actor, async (tx) => {
      const found = await this.steps.forOffice(tx, actor, id, 'notify', version);
      const draft = await this.steps.draftOf(tx, id);
      const toldOn = this.clock.today();
      const period = await this.calendar.deadline(tx, VIEW_RULE, toldOn, days ?? undefined, 'days');
      const after = await this.steps.take(
        tx,
        actor,
        found,
        'notify',
        { notifiedOn: toldOn, round: found.round + 1 },
        { after: { dueOn: period.dueOn } },
      );
      const { title, facts, grounds, outcome, lesson } = draft;
      const { dueOn, length, ruleCode, ruleVersion, calendarVersion, provisional } = period;
      const notices = (await store.sourcePlatforms(tx, id)).map(({ platformId, regionCode }) => ({
        id: this.ids.next(),
        caseId: id,
        caseRegion: found.regionCode,
        platformId,
        regionCode,
        officeId: actor.officeId,
        regionAt: regionCode,
        round: after.round,
        toldAt: this.clock.now(),
        toldOn,
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
      await tx.insert(Notice, notices);
      for (const { id: noticeId, platformId } of notices)
        await this.steps.tell(tx, 'case.notified', { caseId: id, noticeId, platformId, dueOn });
      return id;
    });
  }

  /** How a platform's statement was taken into account. @throws Refusal NOT_FOUND, CASE_NOTHING_STATED, STATE, STALE */
  async weigh(
    actor: OfficeActor,
    id: string,
    noticeId: string,
    version: number,
    how: string,
  ): Promise<string> {
    const text = requiredText(how, 'text', 2000);
    return this.db.tx(actor, async (tx) => {
      const found = await this.steps.forOffice(tx, actor, id, 'weigh');
      const notice = (await store.openNotices(tx, id)).find((n) => n.id === noticeId);
      if (!notice) throw new Refusal('NOT_FOUND', { field: 'noticeId' });
      if (notice.version !== version) await this.steps.stale(tx, id);
      if (notice.statedAt === null) throw new Refusal('CASE_NOTHING_STATED', { field: 'noticeId' });
      const done = await store.updateNotice(tx, noticeId, version, { weighedAt: this.clock.now() });
      if (!done) await this.steps.stale(tx, id);
      await this.steps.record(tx, actor, found, 'weigh', { text, notice });
      return id;
    });
  }
}
