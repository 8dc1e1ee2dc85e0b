import { Injectable } from '@nestjs/common';
import { CalendarService } from '#libs/calendar';
import { DutiesService } from '#libs/duties';
import { Clock, Db, type OfficeActor, Refusal, type TrendCount, type Tx } from '#libs/kernel';
import { workingDaysBetween } from '#rules/calendar';
import { type CivilDate, firstOfMonth } from '#rules/kernel';
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
import { rangeOf } from '#rules/territory';
import * as rollUps from './roll-ups.queries.ts';
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

/** How things stand and how they move. Every number is defined as the filter of the list that it opens. */
@Injectable()
export class TrendsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
    private readonly duties: DutiesService,
  ) {}

  /** The whole territory of whoever asks, or a region; what lies outside shows no rows. */
  private range(actor: OfficeActor, regionCode: Region): queries.Range {
    return regionCode ? rangeOf(regionCode) : { lo: actor.regionLo, hi: actor.regionHi };
  }

  async figures(actor: OfficeActor, regionCode: Region): Promise<TodayFigures> {
    const today = this.clock.today();
    const months = monthsUpTo(today, MONTHS);
    const monthFrom = firstOfMonth(today);
    const range = this.range(actor, regionCode);
    return this.db.tx(actor, async (tx) => {
      const at = await this.timeline(tx, range, today);
      const stock = (count: TrendCount): number[] => months.map((m) => at.stock(count, m.to));
      const openRepeats = await queries.openRepeats(tx, range, today);
      const closed = await queries.closedBetween(tx, range, monthFrom, today);
      const calendar = await this.calendars.current(tx);
      return {
        on: today,
        monthFrom,
        open: figure(months, stock('open')),
        openRepeats,
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

  /** The roll-ups of a range as a reader of any month's end, and of today. */
  private async timeline(
    tx: Tx,
    range: queries.Range,
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
    const range = this.range(actor, regionCode);
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
      const cells = await queries.openByPlatformAndArea(
        tx,
        this.range(actor, regionCode),
        day,
        this.clock.today(),
        MAX_HEAT_ROWS,
      );
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
      const ranges = regions.map((r) => ({ code: r.code, ...rangeOf(r.code) }));
      const rows = await queries.timelinessByRegion(tx, ranges, from, to, this.clock.today());
      const byCode = new Map(rows.map((r) => [r.code, r]));
      return regions.map((region) => {
        return {
          region,
          due: byCode.get(region.code)?.due ?? 0,
          onTime: byCode.get(region.code)?.onTime ?? 0,
        };
      });
    });
  }

  /** At most three: the region, the duty area and the platform that moved most. */
  async movements(actor: OfficeActor, regionCode: Region): Promise<MovementType[]> {
    const range = this.range(actor, regionCode);
    const today = this.clock.today();
    const months = monthsUpTo(today, MONTHS);
    const [thisMonth, last] = [months.at(-1), months.at(-2)];
    if (!thisMonth || !last) return [];
    const days = [last.to, today];
    const region = regionCode ? `&region=${regionCode}` : '';
    const link = (query: string): string => `/findings?${query}`;
    return this.db.tx(actor, async (tx) => {
      const moves: MovementType[] = [];

      const regions = await queries.regionsUnder(tx, regionCode ?? actor.regionCode);
      const ranges = regions.map((r) => ({ code: r.code, ...rangeOf(r.code) }));
      const overdue = await rollUps.overdueByRegion(tx, ranges, days);
      const overdueOn = (code: string, day: CivilDate) =>
        overdue.find((o) => o.code === code && o.day === day)?.n ?? 0;
      const byRegion = largestMove(
        regions.map((r) => ({
          code: r.code,
          name: { zh: r.name, en: r.nameEn },
          before: overdueOn(r.code, last.to),
          after: overdueOn(r.code, today),
        })),
      );
      if (byRegion)
        moves.push({
          text: overdueSentence(byRegion),
          link: link(`overdueOn=${today}&region=${byRegion.code}`),
        });

      const areas = await this.duties.areas(tx);
      const codes = areas.map((area) => area.code);
      const found = await queries.foundByAreaAndMonth(tx, range, thisMonth.from, today, codes);
      const most = areas
        .map((area) => ({ area, n: found.find((f) => f.areaCode === area.code)?.n ?? 0 }))
        .reduce<{ area: (typeof areas)[number]; n: number } | undefined>(
          (best, row) => (best && best.n >= row.n ? best : row),
          undefined,
        );
      if (most && most.n > 0) {
        // a year of one area rather than of all
        const from = months[0]?.from ?? last.from;
        const year = await queries.foundByAreaAndMonth(tx, range, from, last.to, [most.area.code]);
        const earlier = Math.max(0, ...year.map((month) => month.n));
        const query = `foundFrom=${thisMonth.from}&foundTo=${today}&area=${most.area.code}${region}`;
        moves.push({ text: newSentence(most.area.short, most.n, earlier), link: link(query) });
      }

      const platforms = await queries.movedMost(tx, range, [last.to, today]);
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
