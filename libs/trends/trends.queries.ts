import type { CivilDate, Tx } from '#libs/kernel';
import { inForce, verifiedWithin } from '#rules/ledger';

/** A half-open range of region codes; every statement is narrowed by one on top of row security. */
export interface Range {
  lo: string;
  hi: string;
}

/** A finding is open in these states; it is overdue while ORDERED past its due day. The lists say the same. */
const OPEN = `s.state in ('OPEN', 'ORDERED', 'ANSWERED')`;
const OVERDUE = `s.state = 'ORDERED' and s.due_on < d.day`;
const AS_OF = 's.from_on <= d.day and (s.until_on is null or s.until_on > d.day)';

export interface StockRow {
  day: CivilDate;
  open: number;
  overdue: number;
}

/** Open and overdue findings as they stood at the end of each day. */
export async function stockByDay(tx: Tx, range: Range, days: readonly CivilDate[]): Promise<StockRow[]> {
  return tx.query(
    `select d.day, count(*) filter (where ${OPEN}) as open, count(*) filter (where ${OVERDUE}) as overdue
       from unnest($3::date[]) as d (day)
       left join finding_span s on s.region_code >= $1 and s.region_code < $2 and ${AS_OF}
      group by d.day order by d.day`,
    [range.lo, range.hi, days],
  );
}

/** Of the findings open at the end of a day, those that repeat an earlier one. */
export async function openRepeats(tx: Tx, range: Range, on: CivilDate): Promise<number> {
  const [row] = await tx.query<[{ n: number }]>(
    `select count(*) as n from (select $3::date as day) d
       join finding_span s on s.region_code >= $1 and s.region_code < $2 and ${AS_OF} and ${OPEN}
       join finding f on f.id = s.finding_id and f.repeat`,
    [range.lo, range.hi, on],
  );
  return row.n;
}

export interface FlowRow {
  from: CivilDate;
  found: number;
  closed: number;
}

/** Findings found, and findings closed, in each period. Withdrawn ones were found; they are not closed. */
export async function flowByPeriod(
  tx: Tx,
  range: Range,
  periods: readonly { from: CivilDate; to: CivilDate }[],
): Promise<FlowRow[]> {
  return tx.query(
    `select p.from_on as "from",
            (select count(*) from finding f where f.region_code >= $1 and f.region_code < $2
                and f.state <> 'DRAFT' and f.found_on >= p.from_on and f.found_on <= p.to_on) as found,
            (select count(*) from finding f where f.region_code >= $1 and f.region_code < $2
                and f.state = 'CLOSED' and f.closed_on >= p.from_on and f.closed_on <= p.to_on) as closed
       from unnest($3::date[], $4::date[]) as p (from_on, to_on) order by p.from_on`,
    [range.lo, range.hi, periods.map((p) => p.from), periods.map((p) => p.to)],
  );
}

/** First and last day of each finding closed in a period. */
export async function closedBetween(
  tx: Tx,
  range: Range,
  from: CivilDate,
  to: CivilDate,
): Promise<{ foundOn: CivilDate; closedOn: CivilDate }[]> {
  return tx.query(
    `select f.found_on as "foundOn", f.closed_on as "closedOn" from finding f
      where f.region_code >= $1 and f.region_code < $2 and f.state = 'CLOSED'
        and f.closed_on >= $3::date and f.closed_on <= $4::date`,
    [range.lo, range.hi, from, to],
  );
}

export interface LedgerRow {
  day: CivilDate;
  verified: number;
  total: number;
}

/** Ledger entries in force on each day, and how many of them had a sealed fact within the year before. */
export async function ledgerByDay(
  tx: Tx,
  range: Range,
  days: readonly { day: CivilDate; yearBefore: CivilDate }[],
): Promise<LedgerRow[]> {
  return tx.query(
    `select d.day, count(e.id) as total,
            count(e.id) filter (where ${verifiedWithin('e', 'd.year_before', 'd.day')}) as verified
       from unnest($3::date[], $4::date[]) as d (day, year_before)
       left join ledger_entry e on e.region_code >= $1 and e.region_code < $2 and ${inForce('e', 'd.day')}
      group by d.day order by d.day`,
    [range.lo, range.hi, days.map((d) => d.day), days.map((d) => d.yearBefore)],
  );
}

export interface HeatCell {
  platformId: string;
  platformName: string;
  regionCode: string;
  areaCode: string;
  open: number;
}

/** Findings open as of a day, by platform and duty area. */
export async function openByPlatformAndArea(tx: Tx, range: Range, on: CivilDate): Promise<HeatCell[]> {
  return tx.query(
    `select p.id as "platformId", p.name as "platformName", p.region_code as "regionCode", f.area_code as "areaCode", count(*) as open
       from (select $3::date as day) d
       join finding_span s on s.region_code >= $1 and s.region_code < $2 and ${AS_OF} and ${OPEN}
       join finding f on f.id = s.finding_id
       join platform p on p.id = s.platform_id
      group by p.id, p.name, p.region_code, f.area_code`,
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

/** First rounds due in a period that are decided: answered, or past their due day. */
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
       left join rectification_order o on o.region_code >= r.lo and o.region_code < r.hi
        and o.state <> 'REVOKED' and o.first_due_on >= $4::date and o.first_due_on <= least($5::date, $6::date)
        and (o.first_answered_on is not null or o.first_due_on < $6::date)
      group by r.code order by r.code`,
    [regions.map((r) => r.code), regions.map((r) => r.lo), regions.map((r) => r.hi), from, to, today],
  );
}

/** Overdue findings of each region as they stood on each day. */
export async function overdueByRegion(
  tx: Tx,
  regions: readonly ({ code: string } & Range)[],
  days: readonly CivilDate[],
): Promise<{ code: string; day: CivilDate; n: number }[]> {
  return tx.query(
    `select r.code, d.day, count(s.finding_id) as n
       from unnest($1::text[], $2::text[], $3::text[]) as r (code, lo, hi)
       cross join unnest($4::date[]) as d (day)
       left join finding_span s on s.region_code >= r.lo and s.region_code < r.hi and ${AS_OF} and ${OVERDUE}
      group by r.code, d.day`,
    [regions.map((r) => r.code), regions.map((r) => r.lo), regions.map((r) => r.hi), days],
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
    `select f.area_code as "areaCode", to_char(f.found_on, 'YYYY-MM') as month, count(*) as n from finding f
      where f.region_code >= $1 and f.region_code < $2 and f.state <> 'DRAFT'
        and f.found_on >= $3::date and f.found_on <= $4::date
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
       join finding_span s on s.region_code >= $1 and s.region_code < $2 and ${AS_OF} and ${OPEN}
       join platform p on p.id = s.platform_id
      group by p.id, p.name, d.day`,
    [range.lo, range.hi, days],
  );
}
