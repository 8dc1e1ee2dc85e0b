import { Injectable } from '@nestjs/common';
import { type Fault, Db, type PlatformActor, Refusal, type Tx } from '#libs/kernel';
import { mustBeOpen, newReport } from './filing.service.ts';
import { ReportSteps, type Seen } from './report-steps.ts';
import type { ReportEntity } from './reports.entity.ts';
import * as store from './reports.store.ts';
import type { Json, JsonObject } from './template.rules.ts';

/** What a platform writes before it hands it in. */
@Injectable()
export class ReportDrafts {
  constructor(
    private readonly db: Db,
    private readonly steps: ReportSteps,
  ) {}

  /**
   * Keeps a draft; it may be incomplete, and must be well-formed. Beside a report that stands it is the draft of an
   * amendment.
   * @throws Refusal NOT_FOUND, REPORT_YEAR_UNKNOWN, REPORT_NOT_OPEN, REPORT_NOT_OWED, STALE, PRECONDITION_REQUIRED, STATE,
   *   REPORT_FAULTS
   */
  async save<T>(
    actor: PlatformActor,
    input: { platformId: string; year: number; seen: Seen; body: Json },
    answer: (tx: Tx, report: ReportEntity) => Promise<T>,
  ): Promise<T> {
    return this.db.tx(actor, async (tx) => {
      const place = await this.steps.place(tx, input.platformId, input.year);
      const { report, platform } = place;
      await this.steps.mustBeSeen(tx, actor, report, input.seen);
      mustBeOpen(place, this.steps.clock.today());
      const state = this.steps.mustBePossible(report, 'save');
      const faults = place.template.draft(input.body);
      if (faults.length > 0)
        throw new Refusal('REPORT_FAULTS', { field: 'body', params: { n: faults.length }, faults });
      let after: ReportEntity;
      if (report) {
        if (!(await store.updateReport(tx, report.id, report.version, {})))
          await this.steps.stale(tx, actor, report);
        after = { ...report, version: report.version + 1 };
        await this.steps.audited(tx, actor, { kind: 'save', before: report, after });
      } else {
        after = { ...newReport(this.steps, actor, place, this.steps.ids.next()), state };
        if (!(await store.addReport(tx, after))) await this.steps.stale(tx, actor, null);
        await this.steps.record(tx, actor, platform, { kind: 'save', before: null, after });
      }
      const { id: reportId, platformId, regionCode } = after;
      await store.writeDraft(tx, {
        reportId,
        platformId,
        regionCode,
        body: input.body as JsonObject,
        actorName: actor.name,
        door: actor.door,
        savedAt: this.steps.clock.now(),
      });
      return answer(tx, after);
    });
  }

  /** What a submission of this body, or of the saved draft, would be refused for; nothing is written. */
  async check(
    actor: PlatformActor,
    platformId: string,
    year: number,
    body: Json | null | undefined,
  ): Promise<Fault[]> {
    return this.db.tx(actor, async (tx) => {
      const { report, template } = await this.steps.place(tx, platformId, year);
      const checked = body ?? (report && (await store.draftOf(tx, report.id))?.body);
      if (checked === null || checked === undefined)
        throw new Refusal('REPORT_DRAFT_MISSING', { field: 'body' });
      return this.steps.faultsOf(tx, template, report, checked);
    });
  }
}
