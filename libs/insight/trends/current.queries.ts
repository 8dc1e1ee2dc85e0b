import { type CivilDate, type RowOf, type Tx, col, readRows } from '#libs/technique/kernel';
import type { RegionRange } from '#rules/reference/territory';

export const HEAT_CELL_ROW = {
  platformId: col.uuid,
  platformName: col.text,
  regionCode: col.text,
  areaCode: col.text,
  open: col.int,
  /** How many platforms have any. */
  platforms: col.int,
};
export type HeatCell = RowOf<typeof HEAT_CELL_ROW>;

/** By platform, the changes not added up yet; they are few, so each is looked up instead of ranking all platforms. */
const CHANGING = `select platform_id, sum(open)::int as open from trend_delta
  where region_code >= $1 and region_code < $2 and open <> 0 group by platform_id`;

/** Findings open now, by platform and duty area, of the platforms with most. */
export async function openNow(tx: Tx, range: RegionRange, most: number): Promise<HeatCell[]> {
  return readRows(
    tx,
    HEAT_CELL_ROW,
    `with changing as (
       select c.platform_id, coalesce(p.open, 0) as was, coalesce(p.open, 0) + c.open as open from (${CHANGING}) c
         left join trend_platform p on p.region_code = $1 and p.platform_id = c.platform_id
     ), top as (
       select platform_id, open from (
         (select platform_id, open from trend_platform where region_code = $1 and open > 0
             and platform_id not in (select platform_id from changing) order by open desc, platform_id limit $3)
         union all
         select platform_id, open from changing where open > 0
       ) held order by open desc, platform_id limit $3
     ), cells as (
       select platform_id, area_code, sum(open)::int as open from (
         -- looked up for each: in a join the planner reads the whole table, where the range is the whole of it
         select a.platform_id, a.area_code, a.open from top t cross join lateral (
           select * from trend_platform_area x where x.platform_id = t.platform_id
              and x.region_code >= $1 and x.region_code < $2 and x.open <> 0 offset 0) a
         union all
         select d.platform_id, d.area_code, d.open from trend_delta d
          where d.region_code >= $1 and d.region_code < $2 and d.open <> 0 and d.platform_id in (select platform_id from top)
       ) x group by 1, 2 having sum(open) <> 0
     )
     select p.id as platform_id, p.name as platform_name, p.region_code, c.area_code, c.open,
            (coalesce((select platforms from trend_standing where region_code = $1), 0)
              + (select count(*) filter (where open > 0) - count(*) filter (where was > 0) from changing))::int as platforms
       from cells c join platform p on p.id = c.platform_id`,
    [range.lo, range.hi, most],
  );
}

const PLATFORM_MOVE_ROW = { id: col.uuid, name: col.text, before: col.int, after: col.int };
export type PlatformMove = RowOf<typeof PLATFORM_MOVE_ROW>;

/** The platform whose open findings rose most in a month, this one or the last, and the one whose fell most. */
export async function movedMost(tx: Tx, range: RegionRange, month: CivilDate): Promise<PlatformMove[]> {
  const first = (order: string): string =>
    `(select platform_id, gained from (
       (select platform_id, open as gained from trend_platform_month where region_code = $1 and day = $3::date
           and platform_id not in (select platform_id from changing) order by open ${order}, platform_id limit 1)
       union all
       select platform_id, gained from changing) g order by gained ${order}, platform_id limit 1)`;
  return readRows(
    tx,
    PLATFORM_MOVE_ROW,
    `with changing as (
       select c.platform_id, coalesce(m.open, 0) + c.gained as gained from (
           select platform_id, (coalesce(sum(open) filter (where day >= $3::date), 0))::int as gained from trend_delta
            where region_code >= $1 and region_code < $2 and open <> 0 group by platform_id) c
         left join trend_platform_month m on m.region_code = $1 and m.day = $3::date and m.platform_id = c.platform_id
     ), moves as (${first('desc')} union ${first('asc')}),
     held as (
       select m.platform_id, m.gained, (coalesce(p.open, 0) + coalesce(c.open, 0))::int as after from moves m
         left join trend_platform p on p.region_code = $1 and p.platform_id = m.platform_id
         left join (${CHANGING}) c on c.platform_id = m.platform_id
     )
     select h.platform_id as id, p.name, h.after - h.gained as before, h.after
       from held h join platform p on p.id = h.platform_id order by h.platform_id`,
    [range.lo, range.hi, month],
  );
}
