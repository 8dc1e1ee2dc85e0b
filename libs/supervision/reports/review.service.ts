import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import {
  type OfficeActor,
  Refusal,
  atMost,
  optionalText,
  reasonGiven,
  requiredText,
} from '#libs/technique/kernel';
import { type Place, type ReportKind, type ReportRef, ReportSubject, reported } from './report-subject.ts';
import { ReportRemarkEntity } from './reports.entity.ts';
import * as store from './reports.store.ts';
import { nodeAt } from './template.rules.ts';

const MAX_REMARKS = 100;

export interface Remark {
  pointer: string;
  text: string;
}

/** The office's acts on a filed report. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly acts: Acts,
    private readonly subject: ReportSubject,
  ) {}

  /**
   * Returns the report with a reason and remarks on its fields.
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, STALE, STATE, REASON_NEEDED, UNKNOWN_POINTER, REQUIRED, TOO_LONG, TOO_MANY
   */
  async returnReport<T>(
    actor: OfficeActor,
    at: ReportRef,
    said: { reason: string; remarks: readonly Remark[] },
    answer: Answer<Place, T>,
  ): Promise<T> {
    const reason = reasonGiven(said.reason);
    const remarks = atMost(said.remarks, MAX_REMARKS, 'remarks').map(({ pointer, text }, i) => ({
      pointer,
      text: requiredText(text, `remarks.${i}.text`, 1000),
    }));
    return this.review(actor, at, 'return', { text: reason, remarks }, answer);
  }

  /** @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, STALE, STATE */
  async accept<T>(
    actor: OfficeActor,
    at: ReportRef,
    note: string | null,
    answer: Answer<Place, T>,
  ): Promise<T> {
    const text = optionalText(note, 'note', 1000);
    return this.review(actor, at, 'accept', { text, remarks: [] }, answer);
  }

  private async review<T>(
    actor: OfficeActor,
    at: ReportRef,
    act: 'return' | 'accept',
    { text, remarks }: { text: string | null; remarks: readonly Remark[] },
    answer: Answer<Place, T>,
  ): Promise<T> {
    const work = async ({ tx, record, now, change }: Doing<ReportKind>): Promise<void> => {
      const { platform, template } = record;
      const report = reported(record);
      const current = await store.versionOf(tx, report.id, report.currentSeq);
      if (!current) throw new Error(`report ${report.id} is filed without a version`);
      for (const [i, { pointer }] of remarks.entries()) {
        if (nodeAt(template.row.schema, pointer) === null)
          throw new Refusal('UNKNOWN_POINTER', {
            field: `remarks.${i}.pointer`,
            params: { pointer: pointer.slice(0, 200) },
          });
      }
      const { seq } = current;
      await change({}, { seq, text, after: { seq, remarks: remarks.length } });
      await store.updateVersion(tx, current, {
        review: act === 'return' ? 'RETURNED' : 'ACCEPTED',
        reviewedAt: now,
        // the office's internal note when it accepts stays in its history
        reviewReason: act === 'return' ? text : null,
      });
      if (remarks.length === 0) return;
      const place = this.subject.ofPlatform(actor, platform);
      await tx.insert(
        ReportRemarkEntity,
        remarks.map((remark, i) => ({
          ...place,
          ...remark,
          reportId: report.id,
          seq,
          ord: i + 1,
          actorName: actor.name,
          occurredAt: now,
        })),
      );
    };
    return this.acts.perform(actor, this.subject, act, at, work, answer);
  }
}
