import type { CivilDate, Tx } from '#libs/technique/kernel';
import { openSpan } from '#rules/supervision/findings';
import type { HeatCell } from './current.queries.ts';

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
  return tx.query(
    `with cells as (
       select s.platform_id, s.area_code, count(*) as open from (select $3::date as day) d
         join finding_span s on s.region_at >= $1 and s.region_at < $2 and ${openSpan('s', 'd.day')}
        group by s.platform_id, s.area_code
     ), top as (
       select platform_id, sum(open) as total, count(*) over () as platforms from cells group by platform_id
        order by total desc, platform_id limit $4
     )
     select p.id as "platformId", p.name as "platformName", p.region_code as "regionCode", c.area_code as "areaCode", c.open, t.platforms
       from top t join cells c on c.platform_id = t.platform_id join platform p on p.id = t.platform_id`,
    [range.lo, range.hi, on, most],
  );
}

export interface RegionRow {
  code: string;
  name: string;
  nameEn: string;
  level: 'PROVINCE' | 'CITY' | 'DISTRICT';
  parentCode: string | null;
}

/** The regions directly below one; itself when nothing lies below it; the provinces for the nation. */
export async function regionsUnder(tx: Tx, code: string): Promise<RegionRow[]> {
  return tx.query(
    `select r.code, r.name, r.name_en as "nameEn", r.level, r.parent_code as "parentCode" from region r
      where not r.abolished and (r.parent_code = $1 or ($1 = '000000' and r.parent_code is null)
         or (r.code = $1 and not exists (select from region b where b.parent_code = $1 and not b.abolished)))
      order by r.code`,
    [code],
  );
}
