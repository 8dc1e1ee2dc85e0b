import type { CivilDate, Tx } from '#libs/kernel';

/**
 * A half-open range of region codes; every statement is narrowed by one on top of row security. What happened is counted
 * where the platform was then (region_at), so that a platform that moves takes nothing of the past with it.
 */
export interface Range {
  lo: string;
  hi: string;
}

/** A finding is open in these states; it is overdue while ORDERED past its due day. The lists say the same. */
const OPEN = `s.state in ('OPEN', 'ORDERED', 'ANSWERED')`;
const AS_OF = 's.from_on <= d.day and (s.until_on is null or s.until_on > d.day)';

/** First and last days of the findings closed in a period, and how many have the same. */
export async function closedBetween(
  tx: Tx,
  range: Range,
  from: CivilDate,
  to: CivilDate,
): Promise<{ foundOn: CivilDate; closedOn: CivilDate; n: number }[]> {
  return tx.query(
    `select f.found_on as "foundOn", s.from_on as "closedOn", count(*) as n from finding_span s join finding f on f.id = s.finding_id
      where s.region_at >= $1 and s.region_at < $2 and s.state = 'CLOSED' and s.from_on >= $3::date and s.from_on <= $4::date
      group by 1, 2`,
    [range.lo, range.hi, from, to],
  );
}

export interface HeatCell {
  platformId: string;
  platformName: string;
  regionCode: string;
  areaCode: string;
  open: number;
}

/** Findings open as of a day, by platform and duty area; as of today what stands now is enough to look at. */
export async function openByPlatformAndArea(
  tx: Tx,
  range: Range,
  on: CivilDate,
  today: CivilDate,
): Promise<HeatCell[]> {
  return tx.query(
    `select p.id as "platformId", p.name as "platformName", p.region_code as "regionCode", s.area_code as "areaCode", count(*) as open
       from (select $3::date as day) d
       join finding_span s on s.region_at >= $1 and s.region_at < $2 and ${on >= today ? 's.until_on is null' : AS_OF} and ${OPEN}
       join platform p on p.id = s.platform_id
      group by p.id, p.name, p.region_code, s.area_code`,
    [range.lo, range.hi, on],
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

export interface TimelinessRow {
  code: string;
  due: number;
  onTime: number;
}

/** First rounds due in a period that are decided: answered, or past their due day; by where the platform was then. */
export async function timelinessByRegion(
  tx: Tx,
  regions: readonly ({ code: string } & Range)[],
  from: CivilDate,
  to: CivilDate,
  today: CivilDate,
): Promise<TimelinessRow[]> {
  return tx.query(
    `select r.code, count(o.id) as due, count(o.id) filter (where o.first_answered_on <= o.first_due_on) as "onTime"
       from unnest($1::text[], $2::text[], $3::text[]) as r (code, lo, hi)
       left join rectification_order o on o.region_at >= r.lo and o.region_at < r.hi
        and o.state <> 'REVOKED' and o.first_due_on >= $4::date and o.first_due_on <= $5::date
        and (o.first_answered_on is not null or o.first_due_on < $6::date)
      group by r.code order by r.code`,
    [regions.map((r) => r.code), regions.map((r) => r.lo), regions.map((r) => r.hi), from, to, today],
  );
}

/** New findings of each duty area in each month, from a day to a day. */
export async function foundByAreaAndMonth(
  tx: Tx,
  range: Range,
  from: CivilDate,
  to: CivilDate,
): Promise<{ areaCode: string; month: string; n: number }[]> {
  return tx.query(
    `select s.area_code as "areaCode", to_char(s.from_on, 'YYYY-MM') as month, count(*) as n from finding_span s
      where s.region_at >= $1 and s.region_at < $2 and s.seq = 1 and s.from_on >= $3::date and s.from_on <= $4::date
      group by 1, 2`,
    [range.lo, range.hi, from, to],
  );
}

/** Open findings of each platform as they stood on each day. */
export async function openByPlatform(
  tx: Tx,
  range: Range,
  days: readonly CivilDate[],
): Promise<{ platformId: string; name: string; day: CivilDate; n: number }[]> {
  return tx.query(
    `select p.id as "platformId", p.name, d.day, count(*) as n
       from unnest($3::date[]) as d (day)
       join finding_span s on s.region_at >= $1 and s.region_at < $2 and ${AS_OF} and ${OPEN}
       join platform p on p.id = s.platform_id
      group by p.id, p.name, d.day`,
    [range.lo, range.hi, days],
  );
}
