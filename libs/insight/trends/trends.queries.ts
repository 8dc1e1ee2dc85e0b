import { type CivilDate, type RowOf, type Tx, col, readRows } from '#libs/technique/kernel';
import { openSpan } from '#rules/supervision/findings';
import { HEAT_CELL_ROW, type HeatCell } from './current.queries.ts';

/**
 * A half-open range of region codes; every statement has this condition in addition to row security. Events are counted
 * where the platform was then (region_at), so that a transferred platform does not take past counts with it.
 */
export interface Range {
  lo: string;
  hi: string;
}

/** Findings open as of a past day, by platform and duty area, of the platforms with most. */
export async function openByPlatformAndArea(
  tx: Tx,
  range: Range,
  on: CivilDate,
  most: number,
): Promise<HeatCell[]> {
  return readRows(
    tx,
    HEAT_CELL_ROW,
    `with cells as (
       select s.platform_id, s.area_code, count(*) as open from (select $3::date as day) d
         join finding_span s on s.region_at >= $1 and s.region_at < $2 and ${openSpan('s', 'd.day')}
        group by s.platform_id, s.area_code
     ), top as (
       select platform_id, sum(open) as total, count(*) over () as platforms from cells group by platform_id
        order by total desc, platform_id limit $4
     )
     select p.id as platform_id, p.name as platform_name, p.region_code, c.area_code, c.open, t.platforms
       from top t join cells c on c.platform_id = t.platform_id join platform p on p.id = t.platform_id`,
    [range.lo, range.hi, on, most],
  );
}

export const REGION_ROW = {
  code: col.text,
  name: col.text,
  nameEn: col.text,
  level: col.text.as<'PROVINCE' | 'CITY' | 'DISTRICT'>(),
  parentCode: col.text.orNull,
};
export type RegionRow = RowOf<typeof REGION_ROW>;

/** The regions directly below one; itself when nothing lies below it; the provinces for the nation. */
export async function regionsUnder(tx: Tx, code: string): Promise<RegionRow[]> {
  return readRows(
    tx,
    REGION_ROW,
    `select r.code, r.name, r.name_en, r.level, r.parent_code from region r
      where not r.abolished and (r.parent_code = $1 or ($1 = '000000' and r.parent_code is null)
         or (r.code = $1 and not exists (select from region b where b.parent_code = $1 and not b.abolished)))
      order by r.code`,
    [code],
  );
}
