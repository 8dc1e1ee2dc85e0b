import type { Tier, TrendDimension } from '../../gql/enums.ts';
import { addDays, monthsBefore } from '../../ui/format.ts';

/** The whole view as the address holds it, so that a link restores it. */
export const MEASURES = ['new', 'closed', 'open', 'overdue'] as const;
export type Measure = (typeof MEASURES)[number];

export const DIMENSIONS = ['AREA', 'REGION', 'CATEGORY', 'TIER'] as const;
export type Dimension = (typeof DIMENSIONS)[number] & TrendDimension;

export const COMPARISONS = ['none', 'year', 'before', 'region'] as const;
export type Comparison = (typeof COMPARISONS)[number];

export const SPANS = [12, 24, 36] as const;
/** The server counts no more months at once. */
export const MONTHS_AT_MOST = 60;

export interface Days {
  from: string;
  to: string;
}

/** What is counted: a period of whole months in a territory. */
export interface Scope extends Days {
  /** Null for the office's whole territory. */
  region: string | null;
}

export interface View extends Scope {
  /** One of the spans up to today, or null where the months were chosen. */
  span: number | null;
  months: number;
  area: string | null;
  category: string | null;
  tier: Tier | null;
  by: Dimension;
  measure: Measure;
  who: 'office' | 'district';
  heat: 'platform' | 'region';
  /** Of annual reports: the year, null for the latest that has opened, and by what its progress is broken down. */
  reportYear: number | null;
  reportsBy: 'region' | 'office';
  compare: Comparison;
  /** What it is compared with. */
  against: Scope | null;
  tables: string[];
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const TIERS = ['HEAD', 'KEY', 'GENERAL'] as const;

function oneOf<V extends string>(values: readonly V[], given: string | null, otherwise: V): V {
  return values.find((value) => value === given) ?? otherwise;
}

/** Whole months between two months, both included. */
function count(from: string, to: string): number {
  const n = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return n(to) - n(from) + 1;
}

/** The days of some whole months; the running month ends today. */
function daysOf(fromMonth: string, toMonth: string, today: string): Days {
  const last = addDays(monthsBefore(`${toMonth}-01`, -1), -1);
  return { from: `${fromMonth}-01`, to: last < today ? last : today };
}

/** The month that lies some months before another. */
export function monthBefore(month: string, months: number): string {
  return monthsBefore(`${month}-01`, months).slice(0, 7);
}

function chosenMonths(search: URLSearchParams, thisMonth: string): { from: string; to: string } | null {
  const given = (key: string) => {
    const month = search.get(key) ?? '';
    return MONTH.test(month) && month <= thisMonth ? month : null;
  };
  const [from, to] = [given('from'), given('to') ?? thisMonth];
  if (from === null || from > to) return null;
  return { from: count(from, to) > MONTHS_AT_MOST ? monthBefore(to, MONTHS_AT_MOST - 1) : from, to };
}

/** What the address says; what makes no sense there is left out. */
export function viewOf(search: URLSearchParams, today: string, regions: readonly string[]): View {
  const thisMonth = today.slice(0, 7);
  const chosen = chosenMonths(search, thisMonth);
  const span = chosen === null ? (SPANS.find((n) => String(n) === search.get('span')) ?? 12) : null;
  const from = chosen?.from ?? monthBefore(thisMonth, (span ?? 12) - 1);
  const to = chosen?.to ?? thisMonth;
  const months = count(from, to);
  const region = search.get('region');
  const scope: Scope = { ...daysOf(from, to, today), region };
  const compare = oneOf(COMPARISONS, search.get('compare'), 'none');
  const back = compare === 'year' ? 12 : months;
  const others = regions.filter((code) => code !== (region ?? regions[0]));
  const other = others.find((code) => code === search.get('with')) ?? others[0];
  const against = {
    none: () => null,
    year: () => ({ ...daysOf(monthBefore(from, back), monthBefore(to, back), today), region }),
    before: () => ({ ...daysOf(monthBefore(from, back), monthBefore(to, back), today), region }),
    region: () => (other === undefined ? null : { ...scope, region: other }),
  }[compare]();
  return {
    ...scope,
    span,
    months,
    area: search.get('area'),
    category: search.get('category'),
    tier: TIERS.find((tier) => tier === search.get('tier')) ?? null,
    by: oneOf(DIMENSIONS, search.get('by'), 'AREA'),
    measure: oneOf(MEASURES, search.get('measure'), 'new'),
    who: oneOf(['office', 'district'], search.get('who'), 'office'),
    heat: oneOf(['platform', 'region'], search.get('heat'), 'platform'),
    reportYear: /^20\d{2}$/.test(search.get('reportYear') ?? '') ? Number(search.get('reportYear')) : null,
    reportsBy: oneOf(['region', 'office'], search.get('reportsBy'), 'region'),
    compare: against === null ? 'none' : compare,
    against,
    tables: search.getAll('table'),
  };
}
