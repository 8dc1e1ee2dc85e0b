import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { type Fault, Db, type PlatformActor, Refusal, type Tx } from '#libs/technique/kernel';
import { mustBeOpen } from './filing.service.ts';
import { ReportFaults } from './report-faults.service.ts';
import { type Place, type ReportKind, ReportSubject, type Seen, reported } from './report-subject.ts';
import * as store from './reports.store.ts';
import type { Json, JsonObject } from './template.rules.ts';

/** Drafts of a platform before it submits them. */
@Injectable()
export class ReportDrafts {
  constructor(
    private readonly db: Db,
    private readonly acts: Acts,
    private readonly subject: ReportSubject,
    private readonly faults: ReportFaults,
  ) {}

  /**
   * Saves a draft; it may be incomplete, and must be well-formed. Beside a filed report it is the draft of an
   * amendment.
   * @throws Refusal NOT_FOUND, REPORT_YEAR_UNKNOWN, REPORT_NOT_OPEN, REPORT_NOT_OWED, STALE, PRECONDITION_REQUIRED, STATE,
   *   REPORT_FAULTS
   */
  async save<T>(
    actor: PlatformActor,
    input: { platformId: string; year: number; seen: Seen; body: Json },
    answer: Answer<Place, T>,
  ): Promise<T> {
    const work = async ({ tx, record: place, change, audit }: Doing<ReportKind>): Promise<void> => {
      mustBeOpen(place, this.subject.clock.today());
      const faults = place.template.draft(input.body);
      if (faults.length > 0)
        throw new Refusal('REPORT_FAULTS', { field: 'body', params: { n: faults.length }, faults });
      // a history entry for every saving would hide the others
      const after = place.report ? await this.again(tx, actor, place, audit) : await change({});
      const { id: reportId, platformId, regionCode } = reported(after);
      await store.writeDraft(tx, {
        reportId,
        platformId,
        regionCode,
        body: input.body as JsonObject,
        actorName: actor.name,
        door: actor.door,
        savedAt: this.subject.clock.now(),
      });
    };
    return this.acts.perform(actor, this.subject, 'save', input, work, answer);
  }

  private async again(
    tx: Tx,
    actor: PlatformActor,
    place: Place,
    audit: Doing<ReportKind>['audit'],
  ): Promise<Place> {
    const after = await this.subject.write(tx, actor, place, {}, reported(place).state);
    if (after === null) throw await this.acts.stale(tx, actor, this.subject, place);
    return audit({}, after);
  }

  /** The faults for which a submission of this body, or of the saved draft, would be refused; nothing is written. */
  async check(
    actor: PlatformActor,
    platformId: string,
    year: number,
    body: Json | null | undefined,
  ): Promise<Fault[]> {
    return this.db.tx(actor, async (tx) => {
      const { report, template } = await this.subject.place(tx, platformId, year);
      const checked = body ?? (report && (await store.draftOf(tx, report.id))?.body);
      if (checked === null || checked === undefined)
        throw new Refusal('REPORT_DRAFT_MISSING', { field: 'body' });
      return this.faults.of(tx, template, report, checked);
    });
  }
}
