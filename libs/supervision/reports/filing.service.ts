import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { CalendarService } from '#libs/reference/calendar';
import { type Once, type PlatformActor, Refusal, type Tx, reasonGiven } from '#libs/technique/kernel';
import { nextNumber, officeById } from '#libs/reference/territory';
import { dueOn } from '#rules/reference/calendar';
import { ReportSearch } from './report-search.service.ts';
import { type ReportAct, notYet } from './report-acts.rules.ts';
import { ReportFaults, attachmentsOf } from './report-faults.service.ts';
import { type Place, type ReportKind, ReportSubject, type Seen, reported } from './report-subject.ts';
import { type ReportEntity, ReportVersionEntity } from './reports.entity.ts';
import { filesAtOnce, kindOfNext } from './reports.rules.ts';
import * as store from './reports.store.ts';
import type { JsonObject } from './template.rules.ts';

export interface Submission {
  platformId: string;
  year: number;
  seen: Seen;
  /** The report; the saved draft when absent. */
  body?: JsonObject | null | undefined;
  /** The reason; given with an amendment. */
  reason?: string;
  once?: (Once & { anew?: boolean }) | undefined;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Submitting and amending: by the platform's program, its liaison or its primary responsible person. */
@Injectable()
export class FilingService {
  constructor(
    private readonly acts: Acts,
    private readonly calendar: CalendarService,
    private readonly subject: ReportSubject,
    private readonly faults: ReportFaults,
    private readonly search: ReportSearch,
  ) {}

  /**
   * Submits the report. It waits for the primary responsible person, unless that person submits it.
   * @param answer the response for retries, made once, in the act's transaction
   * @throws Refusal NOT_FOUND, REPORT_YEAR_UNKNOWN, REPORT_NOT_OPEN, REPORT_NOT_OWED, STALE, PRECONDITION_REQUIRED, STATE,
   *   REPORT_DRAFT_MISSING, REPORT_FAULTS, IDEMPOTENCY_KEY_FORMAT, IDEMPOTENCY_KEY_REUSED
   */
  async submit<T>(actor: PlatformActor, input: Submission, answer: Answer<Place, T>): Promise<T> {
    return this.handIn(actor, input, filesAtOnce(actor.role) ? 'file' : 'submit', null, answer);
  }

  /** As `submit`, for a filed report. @throws Refusal as `submit`, and REASON_NEEDED, AMENDMENT_SAME */
  async amend<T>(actor: PlatformActor, input: Submission, answer: Answer<Place, T>): Promise<T> {
    const reason = reasonGiven(input.reason ?? '');
    return this.handIn(actor, input, filesAtOnce(actor.role) ? 'fileAmendment' : 'amend', reason, answer);
  }

  private async handIn<T>(
    actor: PlatformActor,
    input: Submission,
    act: ReportAct,
    reason: string | null,
    answer: Answer<Place, T>,
  ): Promise<T> {
    const { platformId, once } = input;
    if (once && !actor.platformIds.includes(platformId))
      throw new Refusal('NOT_FOUND', { field: 'platformId' });
    const work = (doing: Doing<ReportKind>): Promise<void> => this.enter(actor, doing, input, act, reason);
    const how = once ? { once: { ...once, platformId } } : {};
    return this.acts.perform(actor, this.subject, act, input, work, answer, how);
  }

  private async enter(
    actor: PlatformActor,
    { tx, record: place, today, change }: Doing<ReportKind>,
    input: Submission,
    act: ReportAct,
    reason: string | null,
  ): Promise<void> {
    const { report, platform } = place;
    mustBeOpen(place, today);
    const body = input.body ?? (report && (await store.draftOf(tx, report.id))?.body);
    if (!body) throw new Refusal('REPORT_DRAFT_MISSING', { field: 'body' });
    const faults = await this.faults.of(tx, place.template, report, body);
    if (faults.length > 0)
      throw new Refusal('REPORT_FAULTS', { field: 'body', params: { n: faults.length }, faults });
    const version = await this.newVersion(tx, actor, place, body, reason);
    const { seq } = version;
    const waits = act === 'submit' || act === 'amend';
    const set: Partial<ReportEntity> = waits
      ? { pendingSeq: seq, waitsFrom: report ? waitsFromOf(report) : 'DRAFT' }
      : { currentSeq: seq, ...(report?.countedOn ? {} : countedNow(version)) };
    if (!report) set.id = version.reportId;
    // a filing deadline that was made later before the first filing is the one that applies
    if (!report?.countedOn && report && place.year.dueOn > report.dueOn) set.dueOn = place.year.dueOn;
    const note = {
      seq,
      text: reason,
      after: { seq, sha256: version.sha256, receipt: version.receiptNumber },
    };
    const after = reported(await change(set, note));
    await tx.insert(ReportVersionEntity, version);
    if (report) await store.dropDraft(tx, report.id);
    if (!waits) await this.search.filed(tx, after, platform.name);
  }

  private async newVersion(
    tx: Tx,
    actor: PlatformActor,
    place: Place,
    body: JsonObject,
    reason: string | null,
  ): Promise<ReportVersionEntity> {
    const { report, platform, year } = place;
    const text = canonicalize(body);
    if (text === undefined) throw new Error('a report without a canonical form');
    const current = report && (await store.versionOf(tx, report.id, report.currentSeq));
    const hash = sha256(text);
    if (reason !== null && current?.sha256 === hash) throw new Refusal('AMENDMENT_SAME', { field: 'body' });
    const { clock } = this.subject;
    const [submittedAt, submittedOn] = [clock.now(), clock.today()];
    const receiptYear = Number(submittedOn.slice(0, 4));
    const office = await officeById(tx, platform.officeId);
    const receiptN = await nextNumber(tx, platform.officeId, 'REPORT_RECEIPT', receiptYear);
    const atOnce = filesAtOnce(actor.role);
    const counts = !atOnce ? null : report?.countedOn ? 'FIRST_FILING' : 'SUBMISSION';
    return {
      ...this.subject.ofPlatform(actor, platform),
      reportId: report?.id ?? this.subject.ids.next(),
      seq: (report ? await store.lastSeq(tx, report.id) : 0) + 1,
      year: year.year,
      templateVersion: place.template.row.version,
      kind: kindOfNext(report?.state ?? 'NOT_BEGUN', report?.currentSeq != null),
      reason,
      body: text,
      sha256: hash,
      attachments: attachmentsOf(body),
      receiptYear,
      receiptN,
      receiptNumber: `${office?.shortName ?? ''}报收〔${receiptYear}〕${receiptN}号`,
      submittedAt,
      submittedOn,
      submittedBy: actor.userId,
      submittedName: actor.name,
      submittedRole: actor.role,
      door: actor.door,
      confirmWithinDays: year.confirmWithinDays,
      confirmByOn: await this.confirmBy(tx, submittedOn, year.confirmWithinDays),
      outcome: atOnce ? 'CONFIRMED' : 'WAITING',
      outcomeAt: atOnce ? submittedAt : null,
      outcomeOn: atOnce ? submittedOn : null,
      outcomeBy: atOnce ? actor.userId : null,
      outcomeName: atOnce ? actor.name : null,
      outcomeReason: null,
      counts,
      countedOn: counts === null ? null : (report?.countedOn ?? submittedOn),
      review: null,
      reviewedAt: null,
      reviewReason: null,
      recordedAt: submittedAt,
    };
  }

  /** The last day on which a confirmation lets the time of submission count. */
  private async confirmBy(tx: Tx, submittedOn: string, length: number): Promise<string> {
    const rule = {
      code: 'CONFIRM_REPORT',
      version: 1,
      length,
      unit: 'WORKING' as const,
      firstDay: 'NEXT_DAY' as const,
      rollForward: false,
      fromEvent: 'SUBMISSION',
    };
    return dueOn(submittedOn, rule, await this.calendar.current(tx)).dueOn;
  }
}

const waitsFromOf = (report: ReportEntity): NonNullable<ReportEntity['waitsFrom']> =>
  report.state === 'AWAITING' ? 'DRAFT' : report.state;

const countedNow = ({ submittedAt, submittedOn }: ReportVersionEntity): Partial<ReportEntity> => ({
  countedAt: submittedAt,
  countedOn: submittedOn,
});

/** @throws Refusal REPORT_NOT_OPEN, REPORT_NOT_OWED */
export function mustBeOpen(place: Place, today: string): void {
  const why = notYet(place, today);
  if (why) throw new Refusal(why.code, { field: 'year', params: why.params });
}

/** The version created by a submission. */
export function submittedSeq(place: Place): number {
  const { state, pendingSeq, currentSeq } = reported(place);
  return (state === 'AWAITING' ? pendingSeq : currentSeq) ?? 0;
}
