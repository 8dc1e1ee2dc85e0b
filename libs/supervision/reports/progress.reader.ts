import { Injectable } from '@nestjs/common';
import { Clock, Db, type OfficeActor, type Tx } from '#libs/technique/kernel';
import { regionsBelow, regionsByCode } from '#libs/reference/territory';
import { NATION, itselfOnly, rangeOf } from '#rules/reference/territory';
import * as counts from './progress.list.ts';
import { type ReportPart, filingWeeks } from './progress.rules.ts';
import type { AnnualReportFilings, AnnualReportPart, AnnualReportProgress } from './progress.types.ts';
import { ReportTemplates } from './templates.service.ts';

/** The progress of a year: as a whole, in its parts, and week by week. */
@Injectable()
export class ReportProgressReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly templates: ReportTemplates,
  ) {}

  /** @throws Refusal REPORT_YEAR_UNKNOWN, UNKNOWN_REGION */
  async whole(actor: OfficeActor, year: number, regionCode: string | null): Promise<AnnualReportProgress> {
    return this.db.tx(actor, async (tx) => {
      const { opensOn, dueOn, provisional, note, noteEn } = await this.templates.year(tx, year);
      const row = await counts.progressOfYear(tx, year, regionCode, this.clock.today());
      return { year, opensOn, dueOn, provisional, note: { zh: note, en: noteEn }, ...row };
    });
  }

  /** Parts where a report is owed. @throws Refusal REPORT_YEAR_UNKNOWN, UNKNOWN_REGION */
  async parts(
    actor: OfficeActor,
    year: number,
    by: ReportPart,
    regionCode: string | null,
  ): Promise<AnnualReportPart[]> {
    return this.db.tx(actor, async (tx) => {
      await this.templates.year(tx, year);
      if (by === 'REGION') return this.byRegion(tx, year, regionCode ?? actor.regionCode);
      const rows = await counts.progressByOffice(tx, year, regionCode, this.clock.today());
      return rows.map(({ name, nameEn, ...row }) => ({
        ...row,
        name: { zh: name, en: nameEn },
        exact: false,
      }));
    });
  }

  /** The regions directly below, and the region itself for platforms in none of them. */
  private async byRegion(tx: Tx, year: number, code: string): Promise<AnnualReportPart[]> {
    const { lo } = rangeOf(code);
    const below = await regionsBelow(tx, code === NATION.lo ? null : code);
    const own = await regionsByCode(tx, [code]);
    const parts = [
      ...below.map((region) => ({ region, ...rangeOf(region.code), exact: false })),
      ...own.map((region) => ({ region, ...itselfOnly(lo), exact: true })),
    ];
    const ranges = parts.map(({ region, lo: from, hi }) => ({ code: region.code, lo: from, hi }));
    const rows = await counts.progressByRegion(tx, year, ranges, this.clock.today());
    return parts.flatMap(({ region, exact }) => {
      const row = rows.find((one) => one.key === region.code);
      const { name, nameEn } = region;
      const itself = exact && below.length > 0;
      const said = itself ? { zh: `${name}本级`, en: `${nameEn} itself` } : { zh: name, en: nameEn };
      return row ? [{ ...row, name: said, exact }] : [];
    });
  }

  /** @throws Refusal REPORT_YEAR_UNKNOWN, UNKNOWN_REGION */
  async filings(actor: OfficeActor, year: number, regionCode: string | null): Promise<AnnualReportFilings> {
    return this.db.tx(actor, async (tx) => {
      const today = this.clock.today();
      const { opensOn, dueOn } = await this.templates.year(tx, year);
      const { total } = await counts.progressOfYear(tx, year, regionCode, today);
      const weeks = filingWeeks(opensOn, dueOn, today);
      const rows = await counts.filedByWeek(tx, year, regionCode, today, weeks);
      return {
        year,
        opensOn,
        dueOn,
        total,
        weeks: weeks.map((week) => {
          const { filed = 0, filedByEnd = 0 } = rows.find((row) => row.week === week.week) ?? {};
          return { ...week, filed, filedByEnd };
        }),
      };
    });
  }
}
