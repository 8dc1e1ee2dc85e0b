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

/** Of the findings open at the end of a day, those that repeat an earlier one. */
export async function openRepeats(tx: Tx, range: Range, on: CivilDate): Promise<number> {
  const [row] = await tx.query<[{ n: number }]>(
    `select count(*) as n from (select $3::date as day) d
       join finding_span s on s.region_at >= $1 and s.region_at < $2 and ${AS_OF} and ${OPEN}
       join finding f on f.id = s.finding_id and f.repeat`,
    [range.lo, range.hi, on],
  );
  return row.n;
}

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
  /** How many platforms have any. */
  platforms: number;
}

/** Findings open as of a day, by platform and duty area, of the platforms with most; as of today what stands now is enough to look at. */
export async function openByPlatformAndArea(
  tx: Tx,
  range: Range,
  on: CivilDate,
  today: CivilDate,
  most: number,
): Promise<HeatCell[]> {
  return tx.query(
    `with cells as (
       select s.platform_id, s.area_code, count(*) as open from (select $3::date as day) d
         join finding_span s on s.region_at >= $1 and s.region_at < $2 and ${on >= today ? 's.until_on is null' : AS_OF} and ${OPEN}
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
    `select r.code, o.due, o."onTime" from unnest($1::text[], $2::text[], $3::text[]) as r (code, lo, hi)
      cross join lateral (
        select count(*) as due, count(*) filter (where o.first_answered_on <= o.first_due_on) as "onTime"
          from rectification_order o where o.region_at >= r.lo and o.region_at < r.hi
           and (o.revoked_on is null or o.revoked_on > o.first_due_on) and o.first_due_on >= $4::date and o.first_due_on <= $5::date
           and (o.first_answered_on is not null or o.first_due_on < $6::date)
      ) o order by r.code`,
    [regions.map((r) => r.code), regions.map((r) => r.lo), regions.map((r) => r.hi), from, to, today],
  );
}

/** New findings of some duty areas in each month, from a day to a day. */
export async function foundByAreaAndMonth(
  tx: Tx,
  range: Range,
  from: CivilDate,
  to: CivilDate,
  areas: readonly string[],
): Promise<{ areaCode: string; month: string; n: number }[]> {
  return tx.query(
    `select s.area_code as "areaCode", to_char(s.from_on, 'YYYY-MM') as month, count(*) as n from finding_span s
      where s.region_at >= $1 and s.region_at < $2 and s.seq = 1 and s.from_on >= $3::date and s.from_on <= $4::date
        and s.area_code = any($5::text[])
      group by 1, 2`,
    [range.lo, range.hi, from, to, areas],
  );
}

export interface PlatformMove {
  id: string;
  name: string;
  before: number;
  after: number;
}

/** The platform whose open findings rose most from one day to a later one, and the one whose fell most. */
export async function movedMost(
  tx: Tx,
  range: Range,
  [before, after]: readonly [CivilDate, CivilDate],
): Promise<PlatformMove[]> {
  const held = (day: string): string =>
    `count(*) filter (where s.from_on <= ${day} and (s.until_on is null or s.until_on > ${day}))::int`;
  const first = (order: string): string =>
    `(select * from moves order by after - before ${order}, id limit 1)`;
  return tx.query(
    `with moves as (
       select s.platform_id as id, ${held('$3::date')} as before, ${held('$4::date')} as after from finding_span s
        where s.region_at >= $1 and s.region_at < $2 and ${OPEN}
          and (s.until_on is null or s.until_on > $3::date) and s.from_on <= $4::date
        group by s.platform_id
     )
     select m.id, p.name, m.before, m.after from (${first('desc')} union ${first('asc')}) m join platform p on p.id = m.id order by m.id`,
    [range.lo, range.hi, before, after],
  );
}
