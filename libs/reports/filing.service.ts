import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { CalendarService } from '#libs/calendar';
import { Db, type Once, type PlatformActor, Refusal, type Tx, once, reasonGiven } from '#libs/kernel';
import { nextNumber, officeById } from '#libs/territory';
import { dueOn } from '#rules/calendar';
import { ReportSearch } from './report-search.service.ts';
import { type Place, ReportSteps, type Seen, attachmentsOf } from './report-steps.ts';
import { type ReportEntity, ReportVersionEntity } from './reports.entity.ts';
import { owesReport } from './figures.rules.ts';
import { type ReportAct, filesAtOnce, kindOfNext } from './reports.rules.ts';
import * as store from './reports.store.ts';
import type { JsonObject } from './template.rules.ts';

export interface Submission {
  platformId: string;
  year: number;
  seen: Seen;
  /** The report; the saved draft when absent. */
  body?: JsonObject | null | undefined;
  /** Given with an amendment. */
  reason?: string;
  once?: Once | undefined;
}

/** What a submission led to; the same for every retry of it. */
export interface Submitted {
  reportId: string;
  seq: number;
  version: number;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Submitting and amending: what the platform's program, its liaison or its primary responsible person hands in. */
@Injectable()
export class FilingService {
  constructor(
    private readonly db: Db,
    private readonly calendar: CalendarService,
    private readonly steps: ReportSteps,
    private readonly search: ReportSearch,
  ) {}

  /**
   * Hands the report in. It waits for the primary responsible person, unless it is that person's own act.
   * @param answer what a retry is to be told, made once, in the act's transaction
   * @throws Refusal NOT_FOUND, REPORT_YEAR_UNKNOWN, REPORT_NOT_OPEN, REPORT_NOT_OWED, STALE, PRECONDITION_REQUIRED, STATE,
   *   REPORT_DRAFT_MISSING, REPORT_FAULTS, IDEMPOTENCY_KEY_FORMAT, IDEMPOTENCY_KEY_REUSED
   */
  async submit<T>(
    actor: PlatformActor,
    input: Submission,
    answer: (tx: Tx, done: Submitted) => Promise<T>,
  ): Promise<T> {
    return this.handIn(actor, input, filesAtOnce(actor.role) ? 'file' : 'submit', null, answer);
  }

  /** As `submit`, for a report that stands. @throws Refusal as `submit`, and REASON_NEEDED, AMENDMENT_SAME */
  async amend<T>(
    actor: PlatformActor,
    input: Submission,
    answer: (tx: Tx, done: Submitted) => Promise<T>,
  ): Promise<T> {
    const reason = reasonGiven(input.reason ?? '');
    return this.handIn(actor, input, filesAtOnce(actor.role) ? 'fileAmendment' : 'amend', reason, answer);
  }

  private async handIn<T>(
    actor: PlatformActor,
    input: Submission,
    act: ReportAct,
    reason: string | null,
    answer: (tx: Tx, done: Submitted) => Promise<T>,
  ): Promise<T> {
    return this.db.tx(actor, async (tx) => {
      const work = async (): Promise<T> => answer(tx, await this.act(tx, actor, input, act, reason));
      if (!input.once) return work();
      const { platformId } = input;
      if (!actor.platformIds.includes(platformId)) throw new Refusal('NOT_FOUND', { field: 'platformId' });
      const by = { ...input.once, platformId };
      return JSON.parse(await once(tx, by, async () => JSON.stringify(await work()))) as T;
    });
  }

  private async act(
    tx: Tx,
    actor: PlatformActor,
    input: Submission,
    act: ReportAct,
    reason: string | null,
  ): Promise<Submitted> {
    const place = await this.steps.place(tx, input.platformId, input.year);
    const { report, platform } = place;
    await this.steps.mustBeSeen(tx, actor, report, input.seen);
    mustBeOpen(place, this.steps.clock.today());
    const state = this.steps.mustBePossible(report, act);
    const body = input.body ?? (report && (await store.draftOf(tx, report.id))?.body);
    if (!body) throw new Refusal('REPORT_DRAFT_MISSING', { field: 'body' });
    const faults = await this.steps.faultsOf(tx, place.template, report, body);
    if (faults.length > 0)
      throw new Refusal('REPORT_FAULTS', { field: 'body', params: { n: faults.length }, faults });
    const version = await this.newVersion(tx, actor, place, body, reason);
    const { seq } = version;
    const waits = state === 'AWAITING';
    const set: Partial<ReportEntity> = waits
      ? { state, pendingSeq: seq, waitsFrom: place.report ? waitsFromOf(place.report) : 'DRAFT' }
      : { state, currentSeq: seq, ...(report?.countedOn ? {} : countedNow(version)) };
    // a filing date that was moved later before the first filing is the one that holds
    if (!report?.countedOn && report && place.year.dueOn > report.dueOn) set.dueOn = place.year.dueOn;
    const after = await this.write(tx, actor, place, version.reportId, set);
    await tx.insert(ReportVersionEntity, version);
    if (report) await store.dropDraft(tx, report.id);
    if (!waits) await this.search.filed(tx, after, platform.name);
    await this.steps.record(
      tx,
      actor,
      platform,
      { kind: act, before: report, after },
      { seq, text: reason, after: { seq, sha256: version.sha256, receipt: version.receiptNumber } },
    );
    return { reportId: after.id, seq, version: after.version };
  }

  private async write(
    tx: Tx,
    actor: PlatformActor,
    place: Place,
    id: string,
    set: Partial<ReportEntity>,
  ): Promise<ReportEntity> {
    const { report } = place;
    if (report) {
      if (!(await store.updateReport(tx, id, report.version, set)))
        return this.steps.stale(tx, actor, report);
      return { ...report, ...set, version: report.version + 1 };
    }
    const begun = { ...newReport(this.steps, actor, place, id), ...set };
    if (!(await store.addReport(tx, begun))) return this.steps.stale(tx, actor, null);
    return begun;
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
    const { clock } = this.steps;
    const [submittedAt, submittedOn] = [clock.now(), clock.today()];
    const receiptYear = Number(submittedOn.slice(0, 4));
    const office = await officeById(tx, platform.officeId);
    const receiptN = await nextNumber(tx, platform.officeId, 'REPORT_RECEIPT', receiptYear);
    const atOnce = filesAtOnce(actor.role);
    const counts = !atOnce ? null : report?.countedOn ? 'FIRST_FILING' : 'SUBMISSION';
    return {
      ...this.steps.ofPlatform(actor, platform),
      reportId: report?.id ?? this.steps.ids.next(),
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
export function mustBeOpen({ platform, year, report }: Place, today: string): void {
  if (today < year.opensOn)
    throw new Refusal('REPORT_NOT_OPEN', {
      field: 'year',
      params: { year: year.year, opensOn: year.opensOn },
    });
  if (!report && !owesReport(platform, year.year))
    throw new Refusal('REPORT_NOT_OWED', { field: 'year', params: { year: year.year } });
}

/** A report as it begins. */
export function newReport(steps: ReportSteps, actor: PlatformActor, place: Place, id: string): ReportEntity {
  const at = steps.clock.now();
  return {
    ...steps.ofPlatform(actor, place.platform),
    id,
    year: place.year.year,
    templateVersion: place.template.row.version,
    state: 'DRAFT',
    waitsFrom: null,
    pendingSeq: null,
    currentSeq: null,
    dueOn: place.year.dueOn,
    countedAt: null,
    countedOn: null,
    version: 1,
    createdAt: at,
    recordedAt: at,
  };
}
