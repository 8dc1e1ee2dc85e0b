import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { type PlatformActor, Refusal, type Tx, reasonGiven } from '#libs/technique/kernel';
import { ReportSearch } from './report-search.service.ts';
import { type Place, type ReportKind, type ReportRef, ReportSubject, reported } from './report-subject.ts';
import type { ReportEntity, ReportVersionEntity } from './reports.entity.ts';
import { countedTime } from './reports.rules.ts';
import * as store from './reports.store.ts';
import type { JsonObject } from './template.rules.ts';

/** Decisions on a version that waits for the primary responsible person. */
@Injectable()
export class ConfirmingService {
  constructor(
    private readonly acts: Acts,
    private readonly subject: ReportSubject,
    private readonly search: ReportSearch,
  ) {}

  /**
   * The primary responsible person confirms the waiting version: it is filed.
   * @throws Refusal NOT_FOUND, STALE, STATE
   */
  async confirm<T>(actor: PlatformActor, at: ReportRef, answer: Answer<Place, T>): Promise<T> {
    return this.settle(actor, at, 'confirm', null, answer);
  }

  /** @throws Refusal NOT_FOUND, STALE, STATE, REASON_NEEDED */
  async decline<T>(
    actor: PlatformActor,
    at: ReportRef,
    reason: string,
    answer: Answer<Place, T>,
  ): Promise<T> {
    return this.settle(actor, at, 'decline', reasonGiven(reason), answer);
  }

  /** Withdraws the waiting version; a filed one can be amended, not withdrawn. @throws Refusal as `decline` */
  async withdraw<T>(
    actor: PlatformActor,
    at: ReportRef,
    reason: string,
    answer: Answer<Place, T>,
  ): Promise<T> {
    return this.settle(actor, at, 'withdraw', reasonGiven(reason), answer);
  }

  private async settle<T>(
    actor: PlatformActor,
    at: ReportRef,
    act: 'confirm' | 'decline' | 'withdraw',
    reason: string | null,
    answer: Answer<Place, T>,
  ): Promise<T> {
    const work = async ({ tx, record, now, today, change }: Doing<ReportKind>): Promise<void> => {
      const { platform } = record;
      const report = reported(record);
      const pending = await store.versionOf(tx, report.id, report.pendingSeq);
      if (!pending) throw new Refusal('NOT_FOUND');
      const set: Partial<ReportEntity> = { waitsFrom: null, pendingSeq: null };
      const outcome: Partial<ReportVersionEntity> = {
        outcomeAt: now,
        outcomeOn: today,
        outcomeBy: actor.userId,
        outcomeName: actor.name,
        outcomeReason: reason,
      };
      if (act === 'confirm') Object.assign(outcome, this.confirmed(report, pending, set));
      else outcome.outcome = act === 'decline' ? 'DECLINED' : 'WITHDRAWN';
      const { seq } = pending;
      const after = reported(await change(set, { seq, text: reason, after: { seq } }));
      await store.updateVersion(tx, pending, outcome);
      if (act === 'confirm') await this.search.filed(tx, after, platform.name);
      else await this.goOn(tx, report, pending);
    };
    return this.acts.perform(actor, this.subject, act, at, work, answer);
  }

  /** Decides which time counts; the first filing's stays. @param set the columns of the report to write; more are added here */
  private confirmed(
    report: ReportEntity,
    pending: ReportVersionEntity,
    set: Partial<ReportEntity>,
  ): Partial<ReportVersionEntity> {
    const { clock } = this.subject;
    set.currentSeq = pending.seq;
    if (report.countedOn !== null)
      return { outcome: 'CONFIRMED', counts: 'FIRST_FILING', countedOn: report.countedOn };
    const submitted = { at: pending.submittedAt, on: pending.submittedOn };
    const { at, on, counts } = countedTime(
      submitted,
      { at: clock.now(), on: clock.today() },
      pending.confirmByOn,
    );
    Object.assign(set, { countedAt: at, countedOn: on });
    return { outcome: 'CONFIRMED', counts, countedOn: on };
  }

  /** The submitted version becomes the draft again. */
  private async goOn(tx: Tx, report: ReportEntity, pending: ReportVersionEntity): Promise<void> {
    const { id: reportId, platformId, regionCode } = report;
    await store.writeDraft(tx, {
      reportId,
      platformId,
      regionCode,
      body: JSON.parse(pending.body) as JsonObject,
      actorName: pending.submittedName,
      door: pending.door,
      savedAt: this.subject.clock.now(),
    });
  }
}
