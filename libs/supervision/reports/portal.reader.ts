import { Injectable } from '@nestjs/common';
import { roleMay } from '#libs/technique/access';
import { type Answer, allowedActions } from '#libs/technique/acts';
import { CalendarService } from '#libs/reference/calendar';
import { EvidenceService } from '#libs/supervision/evidence';
import {
  Clock,
  Db,
  type PlatformActor,
  Refusal,
  type Text,
  type Tx,
  readerLang,
} from '#libs/technique/kernel';
import { PlatformEntity } from '#libs/supervision/platforms';
import { officeById } from '#libs/reference/territory';
import { type Calendar, workingDaysLeft } from '#rules/reference/calendar';
import { type Difference, differencesOf } from './difference.rules.ts';
import { isLate, isReportOverdue, owesReport } from './figures.rules.ts';
import type { OwnAnnualReport, OwnAnnualReportRow, OwnReportAct, OwnReportTodo } from './portal.types.ts';
import { REPORT_ACTS } from './report-acts.rules.ts';
import { type Place, ReportSubject } from './report-subject.ts';
import { versionView } from './report-views.ts';
import type { ReportActEntity, ReportEntity, ReportYearEntity } from './reports.entity.ts';
import { type ReportTodoKind, todoOf } from './reports.rules.ts';
import * as store from './reports.store.ts';
import type { Json } from './template.rules.ts';
import { ReportTemplates } from './templates.service.ts';

/** Reports as the platform's people and programs see them. */
@Injectable()
export class PortalReportsReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly evidence: EvidenceService,
    private readonly known: ReportTemplates,
    private readonly subject: ReportSubject,
  ) {}

  /** One row for each of the reader's platforms and each year that has opened, the newest year first. */
  async list(actor: PlatformActor, platformId: string | null): Promise<OwnAnnualReportRow[]> {
    const only = platformId === null ? null : store.knownPlatformId(platformId);
    return this.db.tx(actor, async (tx) => {
      const platforms = (await tx.find(PlatformEntity, { order: { name: 'ASC' } })).filter(
        (p) => only === null || p.id === only,
      );
      const today = this.clock.today();
      const years = (await this.known.years(tx)).filter((year) => year.opensOn <= today);
      const reports = await store.reportsOf(
        tx,
        platforms.map((p) => p.id),
      );
      const receipts = await store.receiptsOf(tx, reports);
      const calendar = await this.calendars.current(tx);
      return years.flatMap((year) =>
        platforms.flatMap((platform) => {
          const report = reports.find((r) => r.platformId === platform.id && r.year === year.year) ?? null;
          return report || owesReport(platform, year.year)
            ? [this.row(platform, year, report, calendar, report && (receipts.get(report.id) ?? null))]
            : [];
        }),
      );
    });
  }

  /** To-dos of the reader's platforms about their reports, the nearest filing deadline first. */
  async todos(actor: PlatformActor): Promise<OwnReportTodo[]> {
    const rows = await this.list(actor, null);
    return rows
      .flatMap((row) => {
        const kind = todoOf(row.standing);
        const { platformId, platformName, year, dueOn, workingDaysLeft } = row;
        // the other roles can only wait for it
        const mine = kind !== 'CONFIRM_REPORT' || roleMay(actor.role, REPORT_ACTS.acts.confirm.permission);
        return kind === null || !mine
          ? []
          : [
              {
                kind,
                platformId,
                platformName,
                year,
                title: TODO_TITLES[kind](year),
                dueOn,
                workingDaysLeft,
              },
            ];
      })
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  }

  private row(
    platform: PlatformEntity,
    year: ReportYearEntity,
    report: ReportEntity | null,
    calendar: Calendar,
    receiptNumber: string | null,
  ): OwnAnnualReportRow {
    const today = this.clock.today();
    const dueOn = report?.dueOn ?? year.dueOn;
    const countedOn = report?.countedOn ?? null;
    return {
      platformId: platform.id,
      platformName: platform.name,
      year: year.year,
      standing: report?.state ?? 'NOT_BEGUN',
      dueOn,
      provisional: year.provisional,
      overdue: isReportOverdue({ countedOn, dueOn }, today),
      late: isLate({ countedOn, dueOn }),
      countedOn,
      receiptNumber,
      workingDaysLeft: countedOn === null ? workingDaysLeft(today, dueOn, calendar) : null,
      version: report?.version ?? 0,
    };
  }

  /** @throws Refusal NOT_FOUND, REPORT_YEAR_UNKNOWN */
  async one(actor: PlatformActor, platformId: string, year: number): Promise<OwnAnnualReport> {
    return this.db.tx(actor, async (tx) =>
      this.after(actor)(tx, await this.subject.place(tx, platformId, year)),
    );
  }

  /** A report as its platform sees it at the end of an act. */
  after(actor: PlatformActor): Answer<Place, OwnAnnualReport> {
    return (tx, place) => this.view(tx, actor, place);
  }

  private async view(tx: Tx, actor: PlatformActor, place: Place): Promise<OwnAnnualReport> {
    const { report, platform, template } = place;
    const office = await officeById(tx, platform.officeId);
    const officeName = { zh: office?.name ?? '', en: office?.nameEn ?? '' };
    const receipts = await store.receiptsOf(tx, report ? [report] : []);
    const calendar = await this.calendars.current(tx);
    const row = this.row(platform, place.year, report, calendar, receipts.get(report?.id ?? '') ?? null);
    const due = { dueOn: row.dueOn, provisional: row.provisional };
    const remarks = report ? await store.remarksOf(tx, report.id) : [];
    const versions = (report ? await store.versionsOf(tx, report.id) : []).map((version) =>
      versionView(version, due, remarks, template),
    );
    const draft = report && (await store.draftOf(tx, report.id));
    const lastYear = await store.currentBody(tx, platform.id, place.year.year - 1);
    const { opensOn, note, noteEn } = place.year;
    return {
      ...row,
      id: report?.id ?? null,
      officeName,
      templateVersion: template.row.version,
      opensOn,
      note: { zh: note, en: noteEn },
      countedAt: report?.countedAt ?? null,
      draft: draft && {
        body: draft.body,
        savedAt: draft.savedAt,
        savedByName: draft.actorName,
        door: draft.door,
      },
      current: versions.find((v) => v.seq === report?.currentSeq) ?? null,
      pending: versions.find((v) => v.seq === report?.pendingSeq) ?? null,
      versions,
      lastYear: lastYear === null ? null : JSON.parse(lastYear),
      files: report ? ((await this.evidence.of(tx, [report.id])).get(report.id) ?? []) : [],
      acts: (report ? await store.actsOf(tx, report.id) : []).map((act) =>
        ownAct(act, officeName[readerLang()]),
      ),
      allowedActions: allowedActions(REPORT_ACTS, actor, place, { today: this.clock.today() }),
    };
  }

  /** @throws Refusal NOT_FOUND for a version that the report does not have */
  async differences(
    actor: PlatformActor,
    platformId: string,
    year: number,
    from: number,
    to: number,
  ): Promise<Difference[]> {
    return this.db.tx(actor, async (tx) => {
      const { report, template } = await this.subject.place(tx, platformId, year);
      return differencesBetween(tx, report, template.row.schema, from, to);
    });
  }
}

const TODO_TITLES: Record<ReportTodoKind, (year: number) => Text> = {
  FILE_REPORT: (year) => ({ zh: `报送 ${year} 年度报告`, en: `File the annual report for ${year}` }),
  CONFIRM_REPORT: (year) => ({
    zh: `确认已提交的 ${year} 年度报告`,
    en: `Confirm the annual report for ${year} that was submitted`,
  }),
  REFILE_REPORT: (year) => ({
    zh: `${year} 年度报告被退回，修改后重新报送`,
    en: `The annual report for ${year} was returned: correct it and file it again`,
  }),
};

/** The office's internal note when it accepted is not shown. */
function ownAct(act: ReportActEntity, officeName: string): OwnReportAct {
  const { id, kind, side, door, occurredAt: at, seq, stateAfter, text, actorName } = act;
  return {
    id,
    kind,
    side,
    door,
    at,
    seq,
    by: side === 'OFFICE' ? officeName : actorName,
    standingAfter: stateAfter,
    text: kind === 'accept' ? null : text,
  };
}

/** @throws Refusal NOT_FOUND for a version that the reader does not see */
export async function differencesBetween(
  tx: Tx,
  report: ReportEntity | null,
  schema: Parameters<typeof differencesOf>[0],
  from: number,
  to: number,
): Promise<Difference[]> {
  const before = report && (await store.versionOf(tx, report.id, from));
  const after = report && (await store.versionOf(tx, report.id, to));
  if (!before) throw new Refusal('NOT_FOUND', { field: 'from' });
  if (!after) throw new Refusal('NOT_FOUND', { field: 'to' });
  return differencesOf(schema, JSON.parse(before.body) as Json, JSON.parse(after.body) as Json);
}
