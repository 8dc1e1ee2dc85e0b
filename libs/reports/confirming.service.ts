import { Injectable } from '@nestjs/common';
import { Db, type PlatformActor, Refusal, type Tx, reasonGiven } from '#libs/kernel';
import { ReportSearch } from './report-search.service.ts';
import { ReportSteps, type Seen } from './report-steps.ts';
import type { ReportEntity, ReportVersionEntity } from './reports.entity.ts';
import { countedTime } from './reports.rules.ts';
import * as store from './reports.store.ts';
import type { JsonObject } from './template.rules.ts';

/** What becomes of a version that waits for the primary responsible person. */
@Injectable()
export class ConfirmingService {
  constructor(
    private readonly db: Db,
    private readonly steps: ReportSteps,
    private readonly search: ReportSearch,
  ) {}

  /**
   * The primary responsible person confirms what waits: it is filed.
   * @throws Refusal NOT_FOUND, STALE, STATE
   */
  async confirm(actor: PlatformActor, platformId: string, year: number, seen: number): Promise<void> {
    await this.settle(actor, { platformId, year, seen }, 'confirm', null);
  }

  /** @throws Refusal NOT_FOUND, STALE, STATE, REASON_NEEDED */
  async decline(
    actor: PlatformActor,
    platformId: string,
    year: number,
    seen: number,
    reason: string,
  ): Promise<void> {
    await this.settle(actor, { platformId, year, seen }, 'decline', reasonGiven(reason));
  }

  /** Takes back what waits; what is filed can be amended, not taken back. @throws Refusal as `decline` */
  async withdraw(
    actor: PlatformActor,
    platformId: string,
    year: number,
    seen: Seen,
    reason: string,
  ): Promise<void> {
    await this.settle(actor, { platformId, year, seen }, 'withdraw', reasonGiven(reason));
  }

  private async settle(
    actor: PlatformActor,
    at: { platformId: string; year: number; seen: Seen },
    act: 'confirm' | 'decline' | 'withdraw',
    reason: string | null,
  ): Promise<void> {
    await this.db.tx(actor, async (tx) => {
      const place = await this.steps.place(tx, at.platformId, at.year);
      const { report, platform } = place;
      await this.steps.mustBeSeen(tx, actor, report, at.seen);
      const state = this.steps.mustBePossible(report, act);
      const pending = report && (await store.versionOf(tx, report.id, report.pendingSeq));
      if (!report || !pending) throw new Refusal('NOT_FOUND');
      const now = this.steps.clock.now();
      const set: Partial<ReportEntity> = { state, waitsFrom: null, pendingSeq: null };
      const outcome: Partial<ReportVersionEntity> = {
        outcomeAt: now,
        outcomeOn: this.steps.clock.today(),
        outcomeBy: actor.userId,
        outcomeName: actor.name,
        outcomeReason: reason,
      };
      if (act === 'confirm') {
        Object.assign(outcome, this.confirmed(report, pending, set));
      } else outcome.outcome = act === 'decline' ? 'DECLINED' : 'WITHDRAWN';
      if (!(await store.updateReport(tx, report.id, report.version, set)))
        await this.steps.stale(tx, actor, report);
      await store.updateVersion(tx, pending, outcome);
      if (act !== 'confirm') await this.goOn(tx, report, pending);
      const after: ReportEntity = { ...report, ...set, version: report.version + 1 };
      if (act === 'confirm') await this.search.filed(tx, after, platform.name);
      await this.steps.record(
        tx,
        actor,
        platform,
        { kind: act, before: report, after },
        { seq: pending.seq, text: reason, after: { seq: pending.seq } },
      );
    });
  }

  /** Which time counts; the first filing's stays. @param set what is written of the report, added to */
  private confirmed(
    report: ReportEntity,
    pending: ReportVersionEntity,
    set: Partial<ReportEntity>,
  ): Partial<ReportVersionEntity> {
    const { clock } = this.steps;
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

  /** What was handed in is the draft that is gone on with. */
  private async goOn(tx: Tx, report: ReportEntity, pending: ReportVersionEntity): Promise<void> {
    const { id: reportId, platformId, regionCode } = report;
    await store.writeDraft(tx, {
      reportId,
      platformId,
      regionCode,
      body: JSON.parse(pending.body) as JsonObject,
      actorName: pending.submittedName,
      door: pending.door,
      savedAt: this.steps.clock.now(),
    });
  }
}
