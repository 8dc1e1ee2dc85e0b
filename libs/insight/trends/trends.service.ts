import { Injectable } from '@nestjs/common';
import { CalendarService } from '#libs/reference/calendar';
import { DutiesService } from '#libs/reference/duties';
import { Clock, Db, type OfficeActor, Refusal, type Tx } from '#libs/technique/kernel';
import { workingDaysBetween } from '#rules/reference/calendar';
import { type CivilDate, firstOfMonth } from '#rules/technique/kernel';
import {
  flowIn,
  largestMove,
  median,
  monthsUpTo,
  newSentence,
  openSentence,
  overdueSentence,
  stockAt,
} from './trends.rules.ts';
import { type RegionRange, rangeOf } from '#rules/reference/territory';
import { rangeWithin } from './range.ts';
import * as rollUps from './roll-ups.queries.ts';
import * as current from './current.queries.ts';
import type { TrendCount } from './targets.ts';
import * as queries from './trends.queries.ts';
import type {
  Figure,
  FindingMonth,
  HeatMap,
  HeatRow,
  MovementType,
  RegionTimeliness,
  TodayFigures,
} from './trends.types.ts';

const MONTHS = 12;
const MAX_HEAT_ROWS = 100;
/** A stock is the total of all changes up to a day. */
const BEFORE_ALL: CivilDate = '1900-01-01';

type Region = string | null | undefined;

function figure(
  months: readonly { month: string }[],
  values: readonly number[],
  outOf: number | null = null,
): Figure {
  const value = values.at(-1) ?? 0;
  const before = values.at(-2);
  return {
    value,
    outOf,
    change: before === undefined ? null : value - before,
    spark: months.map(({ month }, i) => ({ month, value: values[i] ?? 0 })),
  };
}

/** Figures and their development. Every number is defined as the filter of the list that it opens. */
@Injectable()
export class TrendsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly duties: DutiesService,
  ) {}

  async figures(actor: OfficeActor, regionCode: Region): Promise<TodayFigures> {
    const today = this.clock.today();
    const months = monthsUpTo(today, MONTHS);
    const monthFrom = firstOfMonth(today);
    const range = rangeWithin(actor, regionCode);
    return this.db.tx(actor, async (tx) => {
      const at = await this.timeline(tx, range, today);
      const stock = (count: TrendCount): number[] => months.map((m) => at.stock(count, m.to));
      const closed = await rollUps.closedBetween(tx, range, monthFrom, today);
      const calendar = await this.calendars.current(tx);
      return {
        on: today,
        monthFrom,
        open: figure(months, stock('open')),
        openRepeats: at.stock('recurring', today),
        overdue: figure(months, stock('overdue')),
        closedThisMonth: figure(
          months,
          months.map((m) => at.flow('closed', m.to)),
        ),
        medianWorkingDaysToClose: median(
          closed.flatMap(({ foundOn, closedOn, n }) =>
            Array<number>(n).fill(workingDaysBetween(foundOn, closedOn, calendar)),
          ),
        ),
        ledgerVerified: figure(months, stock('verified'), at.stock('entries', today)),
      };
    });
  }

  /** The roll-ups of a range, for the end of any month and for today. */
  private async timeline(
    tx: Tx,
    range: RegionRange,
    today: CivilDate,
  ): Promise<Record<'stock' | 'flow', (count: TrendCount, day: CivilDate) => number>> {
    const changes = await rollUps.changesByMonth(tx, range);
    const partial = await rollUps.changesInMonth(tx, range, today);
    const current = (day: CivilDate): boolean => firstOfMonth(day) === firstOfMonth(today);
    return {
      stock: (count, day) => stockAt(changes, count, day, current(day) ? partial : undefined),
      flow: (count, day) => (current(day) ? partial[count] : flowIn(changes, count, day)),
    };
  }

  async findingFlow(actor: OfficeActor, regionCode: Region, n: number): Promise<FindingMonth[]> {
    if (n < 1 || n > 60)
      throw new Refusal('INVALID_VALUE', { field: 'months', params: { field: 'months', detail: '1–60' } });
    const months = monthsUpTo(this.clock.today(), n);
    const range = rangeWithin(actor, regionCode);
    return this.db.tx(actor, async (tx) => {
      const at = await this.timeline(tx, range, this.clock.today());
      return months.map((m) => ({
        ...m,
        new: at.flow('found', m.to),
        closed: at.flow('closed', m.to),
        openAtEnd: at.stock('open', m.to),
        overdueAtEnd: at.stock('overdue', m.to),
      }));
    });
  }

  async heatMap(actor: OfficeActor, regionCode: Region, on: CivilDate | null): Promise<HeatMap> {
    const day = on ?? this.clock.today();
    return this.db.tx(actor, async (tx) => {
      const areas = await this.duties.areas(tx);
      const range = rangeWithin(actor, regionCode);
      const cells =
        day < this.clock.today()
          ? await queries.openByPlatformAndArea(tx, range, day, MAX_HEAT_ROWS)
          : await current.openNow(tx, range, MAX_HEAT_ROWS);
      const rows = new Map<string, HeatRow>();
      for (const { platformId: id, platformName: name, regionCode: code, areaCode, open } of cells) {
        const row = rows.get(id) ?? {
          platform: { id, name, regionCode: code },
          counts: areas.map(() => 0),
          total: 0,
        };
        const at = areas.findIndex((a) => a.code === areaCode);
        if (at >= 0) row.counts[at] = open;
        row.total += open;
        rows.set(id, row);
      }
      const sorted = [...rows.values()].sort(
        (a, b) => b.total - a.total || (a.platform.id < b.platform.id ? -1 : 1),
      );
      return { on: day, areas, rows: sorted, platformsWithFindings: cells[0]?.platforms ?? 0 };
    });
  }

  async timeliness(
    actor: OfficeActor,
    regionCode: Region,
    from: CivilDate,
    to: CivilDate,
  ): Promise<RegionTimeliness[]> {
    if (to < from) throw new Refusal('DATE_ORDER', { field: 'to', params: { later: to, earlier: from } });
    const range = regionCode ? rangeOf(regionCode) : null;
    return this.db.tx(actor, async (tx) => {
      const regions = await queries.regionsUnder(tx, range?.lo ?? actor.regionCode);
      const ranges = regions.map((r) => ({ code: r.code, ...rangeWithin(actor, r.code) }));
      const rows = await rollUps.timelinessByRegion(tx, ranges, { from, to }, this.clock.today());
      return regions.map((region, i) => ({
        region,
        due: rows[i]?.due ?? 0,
        onTime: rows[i]?.onTime ?? 0,
      }));
    });
  }

  /** At most three: the region, the duty area and the platform with the largest change. */
  async movements(actor: OfficeActor, regionCode: Region): Promise<MovementType[]> {
    const range = rangeWithin(actor, regionCode);
    const today = this.clock.today();
    const months = monthsUpTo(today, MONTHS);
    const [thisMonth, last] = [months.at(-1), months.at(-2)];
    if (!thisMonth || !last) return [];
    const region = regionCode ? `&region=${regionCode}` : '';
    const link = (query: string): string => `/findings?${query}`;
    return this.db.tx(actor, async (tx) => {
      const moves: MovementType[] = [];

      const regions = await queries.regionsUnder(tx, regionCode ?? actor.regionCode);
      const ranges = regions.map((r) => ({ code: r.code, ...rangeWithin(actor, r.code) }));
      const stocks = [last.to, today].map((to) => ({ from: BEFORE_ALL, to }));
      const changes = await rollUps.changesBetween(tx, ranges, stocks);
      const overdue = (code: string, at: 0 | 1): number =>
        changes.find((c) => c.code === code && c.period === at)?.overdue ?? 0;
      const byRegion = largestMove(
        regions.map((r) => ({
          code: r.code,
          name: { zh: r.name, en: r.nameEn },
          before: overdue(r.code, 0),
          after: overdue(r.code, 1),
        })),
      );
      if (byRegion)
        moves.push({
          text: overdueSentence(byRegion),
          link: link(`overdueOn=${today}&region=${byRegion.code}`),
        });

      const areas = await this.duties.areas(tx);
      const codes = areas.map((area) => area.code);
      const found = await rollUps.foundByAreaAndMonth(tx, range, thisMonth.from, today, codes);
      const most = areas
        .map((area) => ({ area, n: found.find((f) => f.areaCode === area.code)?.n ?? 0 }))
        .reduce<{ area: (typeof areas)[number]; n: number } | undefined>(
          (best, row) => (best && best.n >= row.n ? best : row),
          undefined,
        );
      if (most && most.n > 0) {
        // a year of one area rather than of all
        const from = months[0]?.from ?? last.from;
        const year = await rollUps.foundByAreaAndMonth(tx, range, from, last.to, [most.area.code]);
        const earlier = Math.max(0, ...year.map((month) => month.n));
        const query = `foundFrom=${thisMonth.from}&foundTo=${today}&area=${most.area.code}${region}`;
        moves.push({ text: newSentence(most.area.short, most.n, earlier), link: link(query) });
      }

      const platforms = await current.movedMost(tx, range, thisMonth.from);
      const byPlatform = largestMove(
        platforms.map(({ name, ...move }) => ({ ...move, name: { zh: name, en: name } })),
      );
      if (byPlatform)
        moves.push({
          text: openSentence(byPlatform),
          link: link(`openOn=${today}&platform=${byPlatform.id}${region}`),
        });
      return moves;
    });
  }
}
