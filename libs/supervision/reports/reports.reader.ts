import { Injectable } from '@nestjs/common';
import { type Answer, allowedActions } from '#libs/technique/acts';
import { EvidenceService } from '#libs/supervision/evidence';
import {
  Clock,
  type Connection,
  Db,
  type OfficeActor,
  type PageArgs,
  type Tx,
  knownId,
} from '#libs/technique/kernel';
import { PlatformsService } from '#libs/supervision/platforms';
import { RecusalService } from '#libs/staffing/staff';
import { officeById, officeName, officeView } from '#libs/reference/territory';
import type { Difference } from './difference.rules.ts';
import { isLate, isReportOverdue } from './figures.rules.ts';
import type { AnnualReport, AnnualReportRow, ReportAct, ReportAreaComparison } from './office.types.ts';
import { differencesBetween } from './portal.reader.ts';
import { REPORT_ACTS } from './report-acts.rules.ts';
import { type Place, ReportSubject } from './report-subject.ts';
import { versionView } from './report-views.ts';
import type { ReportActEntity } from './reports.entity.ts';
import {
  type ReportListFilter,
  type ReportListRow,
  pageOfReports,
  reportsOfPlatform,
} from './reports.list.ts';
import * as store from './reports.store.ts';
import type { ReportVersion } from './reports.types.ts';
import { type Json, valueAt } from './template.rules.ts';
import { ReportTemplates, type Template } from './templates.service.ts';

/** Reports as the office sees them: who has filed, and how a report compares with last year and the ledger. */
@Injectable()
export class ReportsReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly evidence: EvidenceService,
    private readonly templates: ReportTemplates,
    private readonly subject: ReportSubject,
    private readonly recusal: RecusalService,
    private readonly platforms: PlatformsService,
  ) {}

  /** @throws Refusal REPORT_YEAR_UNKNOWN, UNKNOWN_REGION */
  async page(
    actor: OfficeActor,
    filter: ReportListFilter,
    args: PageArgs,
  ): Promise<Connection<AnnualReportRow>> {
    return this.db.tx(actor, async (tx) => {
      await this.templates.year(tx, filter.year);
      const today = this.clock.today();
      const page = await pageOfReports(tx, filter, args, today);
      return {
        ...page,
        edges: page.edges.map(({ cursor, node }) => ({ cursor, node: rowView(node, today) })),
      };
    });
  }

  /** @throws Refusal NOT_FOUND */
  async ofPlatform(actor: OfficeActor, platformId: string): Promise<AnnualReportRow[]> {
    const id = knownId(platformId, 'platformId');
    return this.db.tx(actor, async (tx) => {
      await this.platforms.get(tx, id);
      const today = this.clock.today();
      return (await reportsOfPlatform(tx, id, today)).map((row) => rowView(row, today));
    });
  }

  /** @throws Refusal NOT_FOUND, REPORT_YEAR_UNKNOWN */
  async one(actor: OfficeActor, platformId: string, year: number): Promise<AnnualReport> {
    return this.db.tx(actor, async (tx) =>
      this.after(actor)(tx, await this.subject.place(tx, platformId, year)),
    );
  }

  /** A report as its office sees it at the end of an act. */
  after(actor: OfficeActor): Answer<Place, AnnualReport> {
    return async (tx, place) => {
      const { report, platform, template } = place;
      const { year } = place.year;
      const office = await officeById(tx, platform.officeId);
      if (!office) throw new Error(`platform ${platform.id} without an office`);
      const dueOn = report?.dueOn ?? place.year.dueOn;
      const countedOn = report?.countedOn ?? null;
      const { opensOn, provisional, note, noteEn } = place.year;
      const remarks = report ? await store.remarksOf(tx, report.id) : [];
      const rows = report ? await store.versionsOf(tx, report.id) : [];
      const versions = rows.map((row) => versionView(row, { dueOn, provisional }, remarks, template));
      const current = versions.find((v) => v.seq === report?.currentSeq) ?? null;
      const lastYear = await this.lastYear(tx, platform.id, year);
      const named = new Set(rows.find((row) => row.seq === current?.seq)?.attachments ?? []);
      const files = report ? ((await this.evidence.of(tx, [report.id])).get(report.id) ?? []) : [];
      const { id, name, regionCode, tier, officeId } = platform;
      return {
        platform: { id, name, regionCode },
        tier,
        officeId,
        year,
        dueOn,
        countedOn,
        opensOn,
        provisional,
        versions,
        current,
        lastYear,
        id: report?.id ?? null,
        standing: report?.state ?? 'NOT_BEGUN',
        office: officeView(office),
        overdue: isReportOverdue({ dueOn, countedOn }, this.clock.today()),
        late: isLate({ dueOn, countedOn }),
        countedAt: report?.countedAt ?? null,
        receiptNumber: current?.receipt.number ?? null,
        amendments: versions.filter((v) => v.kind === 'AMENDMENT').length,
        version: report?.version ?? 0,
        templateVersion: template.row.version,
        note: { zh: note, en: noteEn },
        areas: await this.compare(tx, platform.id, template, current, lastYear),
        files: files.filter((file) => named.has(file.id)),
        acts: (report ? await store.actsOf(tx, report.id) : []).map(actView),
        allowedActions: allowedActions(
          REPORT_ACTS,
          actor,
          place,
          { today: this.clock.today() },
          {
            otherOffice: officeId === actor.officeId ? null : officeName(office),
            aside: await this.recusal.mustStandAside(tx, actor, id),
          },
        ),
      };
    };
  }

  private async lastYear(tx: Tx, platformId: string, year: number): Promise<ReportVersion | null> {
    const report = await store.reportOf(tx, platformId, year - 1);
    const row = report && (await store.versionOf(tx, report.id, report.currentSeq));
    if (!row) return null;
    const { provisional } = await this.templates.year(tx, year - 1);
    const template = await this.templates.template(tx, row.templateVersion);
    return versionView(row, { dueOn: report.dueOn, provisional }, [], template);
  }

  private async compare(
    tx: Tx,
    platformId: string,
    template: Template,
    current: ReportVersion | null,
    lastYear: ReportVersion | null,
  ): Promise<ReportAreaComparison[]> {
    const ledger = new Map((await store.ledgerByArea(tx, platformId)).map((row) => [row.areaCode, row]));
    const number = (version: ReportVersion | null, pointer: string): number | null => {
      const value = version && valueAt(version.body as Json, pointer);
      return typeof value === 'number' ? value : null;
    };
    return template.sections.flatMap(({ areaCode, title, fields }) => {
      if (areaCode === null) return [];
      const figures = fields
        .filter(({ kind }) => kind === 'INTEGER' || kind === 'DECIMAL')
        .map(({ pointer, title, unit, definition }) => ({
          pointer,
          title,
          unit,
          definition,
          value: number(current, pointer),
          lastYear: number(lastYear, pointer),
        }));
      return [{ areaCode, title, figures, ledger: ledger.get(areaCode) ?? NO_ENTRIES }];
    });
  }

  /** @throws Refusal NOT_FOUND for a version that the office does not see */
  async differences(
    actor: OfficeActor,
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

const NO_ENTRIES = {
  entries: 0,
  verified: 0,
  systemNone: 0,
  systemPartial: 0,
  systemEstablished: 0,
  notOperating: 0,
  operationPartial: 0,
  operationEffective: 0,
};

function rowView(row: ReportListRow, today: string): AnnualReportRow {
  const { platformId: id, name, regionCode, year, dueOn, countedOn } = row;
  const { tier, officeId, standing, receiptNumber, amendments, version } = row;
  return {
    tier,
    officeId,
    year,
    standing,
    dueOn,
    countedOn,
    receiptNumber,
    amendments,
    version,
    platform: { id, name, regionCode },
    overdue: isReportOverdue({ dueOn, countedOn }, today),
    late: isLate({ dueOn, countedOn }),
  };
}

function actView(act: ReportActEntity): ReportAct {
  const { id, kind, side, door, occurredAt: at, seq, stateAfter, text, actorName } = act;
  return {
    id,
    kind,
    side,
    door,
    at,
    seq,
    text,
    byRole: act.role as ReportAct['byRole'],
    byName: actorName,
    standingAfter: stateAfter,
  };
}
