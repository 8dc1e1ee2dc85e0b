import { Injectable } from '@nestjs/common';
import { CalendarService } from '#libs/reference/calendar';
import { DutiesService } from '#libs/reference/duties';
import {
  type CivilDate,
  Clock,
  Db,
  type OfficeActor,
  Refusal,
  type Text,
  type Tx,
  readRows,
} from '#libs/technique/kernel';
import { type Calendar, isWorkingDay } from '#rules/reference/calendar';
import { addDays, firstOfMonth } from '#rules/technique/kernel';
import { TIER_WORDS } from '#rules/reference/duties';
import { itselfOnly, rangeOf } from '#rules/reference/territory';
import * as queries from './series.queries.ts';
import type {
  ClaimComparison,
  CoverageMonth,
  OfficeTimeliness,
  RegionHeatMap,
  TrendFilterInput,
  TrendSeries,
} from './series.types.ts';
import * as rollUps from './roll-ups.queries.ts';
import { flowIn, monthsBetween, stockAt } from './trends.rules.ts';
import { rangeWithin } from './range.ts';
import { REGION_ROW, type Range, type RegionRow, regionsUnder } from './trends.queries.ts';

const MAX_MONTHS = 60;
interface Named {
  key: string;
  name: Text;
}

/** The page of trends: any period, split by a dimension, counted from the records. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly duties: DutiesService,
  ) {}

  /** @throws Refusal DATE_ORDER, DATE_IN_FUTURE, INVALID_VALUE for a period of more than 60 months, UNKNOWN_REGION */
  async series(
    actor: OfficeActor,
    filter: TrendFilterInput,
    from: CivilDate,
    to: CivilDate,
    by: queries.TrendDimension,
  ): Promise<TrendSeries[]> {
    const months = this.months(from, to);
    const last = months.at(-1)?.to ?? to;
    const start = firstOfMonth(from);
    return this.db.tx(actor, async (tx) => {
      const range = rangeWithin(actor, filter.regionCode);
      const regions = by === 'REGION' ? await this.parts(tx, filter.regionCode ?? actor.regionCode) : [];
      const scope: queries.Scope = {
        range,
        areaCode: filter.areaCode ?? null,
        category: filter.category ?? null,
        tier: filter.tier ?? null,
        regions,
      };
      const changes = await queries.changes(tx, scope, by, start, last);
      const working = await this.workingDays(tx, range, start, last);
      const took = await queries.timeToClose(tx, scope, by, start, last, working);
      const names = await this.names(tx, actor, by, regions);
      const seen = new Set(changes.map((c) => c.key));
      return names
        .filter(({ key }) => by === 'NONE' || seen.has(key))
        .map(({ key, name }) => {
          const own = changes.filter((c) => c.key === key);
          return {
            key,
            name,
            months: months.map((m) => {
              const closed = took.find((t) => t.key === key && t.month === m.month);
              return {
                ...m,
                new: flowIn(own, 'found', m.from),
                repeated: flowIn(own, 'repeated', m.from),
                closed: flowIn(own, 'closed', m.from),
                openAtEnd: stockAt(own, 'open', m.to),
                overdueAtEnd: stockAt(own, 'overdue', m.to),
                medianToClose: closed?.median ?? null,
                p90ToClose: closed?.p90 ?? null,
              };
            }),
          };
        });
    });
  }

  async heatByRegion(
    actor: OfficeActor,
    regionCode: string | null,
    on: CivilDate | null,
  ): Promise<RegionHeatMap> {
    const day = on ?? this.clock.today();
    return this.db.tx(actor, async (tx) => {
      const areas = await this.duties.areas(tx);
      const regions = await this.parts(tx, regionCode ?? actor.regionCode);
      const cells = await queries.openByRegionAndArea(tx, regions, day);
      const rows = regions.map(({ row: region, code }) => {
        const own = cells.filter((c) => c.code === code);
        const counts = areas.map((area) => own.find((c) => c.areaCode === area.code)?.open ?? 0);
        return { region, counts, total: own.reduce((n, c) => n + c.open, 0) };
      });
      return { on: day, areas, rows: rows.filter((row, i) => row.total > 0 || !regions[i]?.itself) };
    });
  }

  async officeTimeliness(
    actor: OfficeActor,
    regionCode: string | null,
    from: CivilDate,
    to: CivilDate,
  ): Promise<OfficeTimeliness[]> {
    if (to < from) throw new Refusal('DATE_ORDER', { field: 'to', params: { later: to, earlier: from } });
    return this.db.tx(actor, async (tx) => {
      const rows = await queries.timelinessByOffice(
        tx,
        rangeWithin(actor, regionCode),
        from,
        to,
        this.clock.today(),
      );
      return rows.map(({ id, name, nameEn, due, onTime }) => ({
        officeId: id,
        office: { zh: name, en: nameEn },
        due,
        onTime,
      }));
    });
  }

  async coverage(
    actor: OfficeActor,
    regionCode: string | null,
    from: CivilDate,
    to: CivilDate,
  ): Promise<CoverageMonth[]> {
    const months = this.months(from, to);
    return this.db.tx(actor, async (tx) => {
      const range = rangeWithin(actor, regionCode);
      const changes = await rollUps.changesByMonth(tx, range);
      const today = this.clock.today();
      const partial = await rollUps.changesInMonth(tx, range, today);
      return months.map(({ month, to: day }) => {
        const part = firstOfMonth(day) === firstOfMonth(today) ? partial : undefined;
        const at = (count: 'entries' | 'verified'): number => stockAt(changes, count, day, part);
        return { month, to: day, entries: at('entries'), verified: at('verified') };
      });
    });
  }

  async claims(actor: OfficeActor, regionCode: string | null): Promise<ClaimComparison[]> {
    return this.db.tx(actor, async (tx) => {
      const areas = await this.duties.areas(tx);
      const rows = await queries.claimsByArea(tx, rangeWithin(actor, regionCode), this.clock.today());
      return areas.map((area) => {
        const { same = 0, higher = 0, lower = 0 } = rows.find((r) => r.areaCode === area.code) ?? {};
        return { area, same, higher, lower };
      });
    });
  }

  private months(from: CivilDate, to: CivilDate): ReturnType<typeof monthsBetween> {
    const today = this.clock.today();
    if (to < from) throw new Refusal('DATE_ORDER', { field: 'to', params: { later: to, earlier: from } });
    if (from > today) throw new Refusal('DATE_IN_FUTURE', { field: 'from' });
    const months = monthsBetween(from, to < today ? to : today, today);
    if (months.length > MAX_MONTHS)
      throw new Refusal('INVALID_VALUE', {
        field: 'from',
        params: { field: 'from', detail: `≤ ${MAX_MONTHS}` },
      });
    return months;
  }

  /** The regions directly below, and the region itself for platforms in none of them. */
  private async parts(
    tx: Tx,
    code: string,
  ): Promise<({ code: string; row: RegionRow; itself: boolean } & Range)[]> {
    const rows = await regionsUnder(tx, code);
    const below = rows.map((row) => ({ ...rangeOf(row.code), code: row.code, row, itself: false }));
    if (rows.some((row) => row.code === code) || code === '000000') return below;
    const [own] = await readRows(
      tx,
      REGION_ROW,
      `select code, name, name_en, level, parent_code from region where code = $1`,
      [code],
    );
    return own ? [...below, { ...itselfOnly(code), code, row: own, itself: true }] : below;
  }

  private async names(
    tx: Tx,
    actor: OfficeActor,
    by: queries.TrendDimension,
    regions: readonly { code: string; row: RegionRow; itself: boolean }[],
  ): Promise<Named[]> {
    switch (by) {
      case 'NONE':
        return [{ key: '', name: { zh: '合计', en: 'Total' } }];
      case 'AREA':
        return (await this.duties.areas(tx)).map((a) => ({ key: a.code, name: a.short }));
      case 'TIER':
        return Object.entries(TIER_WORDS).map(([key, name]) => ({ key, name }));
      case 'CATEGORY':
        return (await this.duties.categoriesIn(tx)).map((c) => ({ key: c.code, name: c.title }));
      case 'REGION':
        return regions.map(({ code: key, row: { name, nameEn }, itself }) => ({
          key,
          name: itself ? { zh: `${name}本级`, en: `${nameEn} itself` } : { zh: name, en: nameEn },
        }));
    }
  }

  private async workingDays(
    tx: Tx,
    range: Range,
    from: CivilDate,
    to: CivilDate,
  ): Promise<queries.WorkingDays> {
    const first = (await queries.firstFound(tx, range, from, to)) ?? from;
    return countedUpTo(first, to, await this.calendars.current(tx));
  }
}

function countedUpTo(first: CivilDate, last: CivilDate, calendar: Calendar): queries.WorkingDays {
  const days: CivilDate[] = [];
  const counts: number[] = [];
  let n = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) n += 1;
    days.push(day);
    counts.push(n);
  }
  return { days, counts };
}
