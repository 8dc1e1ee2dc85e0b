import { Injectable } from '@nestjs/common';
import { Db, type OfficeActor, Refusal, atMost, optionalText, reasonGiven, requiredText } from '#libs/kernel';
import { RecusalService } from '#libs/staff';
import { TerritoryService, officeById } from '#libs/territory';
import { ReportSteps } from './report-steps.ts';
import { type ReportEntity, ReportRemarkEntity } from './reports.entity.ts';
import type { ReviewAct } from './reports.rules.ts';
import * as store from './reports.store.ts';
import { nodeAt } from './template.rules.ts';

const MAX_REMARKS = 100;

export interface Remark {
  pointer: string;
  text: string;
}

/** What the office does with a report that was filed. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly db: Db,
    private readonly territory: TerritoryService,
    private readonly steps: ReportSteps,
    private readonly recusal: RecusalService,
  ) {}

  /**
   * Returns the report with a reason and remarks on its fields.
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, STALE, STATE, REASON_NEEDED, UNKNOWN_POINTER, REQUIRED, TOO_LONG, TOO_MANY
   */
  async returnReport(
    actor: OfficeActor,
    platformId: string,
    year: number,
    seen: number,
    said: { reason: string; remarks: readonly Remark[] },
  ): Promise<void> {
    const reason = reasonGiven(said.reason);
    const remarks = atMost(said.remarks, MAX_REMARKS, 'remarks').map(({ pointer, text }, i) => ({
      pointer,
      text: requiredText(text, `remarks.${i}.text`, 1000),
    }));
    await this.review(actor, { platformId, year, seen }, 'return', reason, remarks);
  }

  /** @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, STALE, STATE */
  async accept(
    actor: OfficeActor,
    platformId: string,
    year: number,
    seen: number,
    note: string | null,
  ): Promise<void> {
    const said = optionalText(note, 'note', 1000);
    await this.review(actor, { platformId, year, seen }, 'accept', said, []);
  }

  private async review(
    actor: OfficeActor,
    at: { platformId: string; year: number; seen: number },
    act: ReviewAct,
    text: string | null,
    remarks: readonly Remark[],
  ): Promise<void> {
    await this.db.tx(actor, async (tx) => {
      const { platform, report, template } = await this.steps.place(tx, at.platformId, at.year);
      if (platform.officeId !== actor.officeId)
        this.territory.ownRecord(
          actor,
          platform.officeId,
          await officeById(tx, platform.officeId),
          'platformId',
        );
      await this.recusal.unbiased(tx, [actor.userId], platform.id, 'platformId');
      if (!report) throw new Refusal('NOT_FOUND', { field: 'year' });
      await this.steps.mustBeSeen(tx, actor, report, at.seen);
      const state = this.steps.mustBePossible(report, act);
      const current = await store.versionOf(tx, report.id, report.currentSeq);
      if (!current) throw new Error(`report ${report.id} is filed without a version`);
      for (const [i, { pointer }] of remarks.entries()) {
        if (nodeAt(template.row.schema, pointer) === null)
          throw new Refusal('UNKNOWN_POINTER', {
            field: `remarks.${i}.pointer`,
            params: { pointer: pointer.slice(0, 200) },
          });
      }
      if (!(await store.updateReport(tx, report.id, report.version, { state })))
        await this.steps.stale(tx, actor, report);
      const now = this.steps.clock.now();
      await store.updateVersion(tx, current, {
        review: act === 'return' ? 'RETURNED' : 'ACCEPTED',
        reviewedAt: now,
        // what the office notes for itself when it accepts stays in its history
        reviewReason: act === 'return' ? text : null,
      });
      if (remarks.length > 0) {
        const place = this.steps.ofPlatform(actor, platform);
        await tx.insert(
          ReportRemarkEntity,
          remarks.map((remark, i) => ({
            ...place,
            ...remark,
            reportId: report.id,
            seq: current.seq,
            ord: i + 1,
            actorName: actor.name,
            occurredAt: now,
          })),
        );
      }
      const after: ReportEntity = { ...report, state, version: report.version + 1 };
      await this.steps.record(
        tx,
        actor,
        platform,
        { kind: act, before: report, after },
        { seq: current.seq, text, after: { seq: current.seq, remarks: remarks.length } },
      );
    });
  }
}
