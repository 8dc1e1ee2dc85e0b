import { FINDING_COUNTS } from '#rules/supervision/findings';
import { LEDGER_COUNTS } from '#rules/supervision/ledger';
import { ORDER_COUNTS } from '#rules/supervision/orders';

/** Everything that the slices count: each a column of the table of changes. */
export const TREND_COUNTS = [
  ...FINDING_COUNTS.counts,
  ...LEDGER_COUNTS.counts,
  ...ORDER_COUNTS.counts,
] as const;
export type TrendCount = (typeof TREND_COUNTS)[number];

/**
 * The tables of totals, each with its keys, built from changes with platform, region, day, area and the day found. A total `by`
 * territory includes everything in it: the region itself, the city, the province, the nation.
 */
export interface Target {
  table: string;
  by: 'territory' | 'region';
  /** The keys beside `region_code`, and how each is read from a change `c`. */
  keys: Record<string, string>;
  counts: readonly TrendCount[];
  /** Only this month and the one before it are kept. */
  recent?: true;
}

const MONTH = `date_trunc('month', c.day)::date`;

export const TARGETS: readonly Target[] = [
  { table: 'trend_day', by: 'territory', keys: { day: 'c.day' }, counts: TREND_COUNTS },
  { table: 'trend_month', by: 'territory', keys: { day: MONTH }, counts: TREND_COUNTS },
  {
    table: 'trend_area',
    by: 'territory',
    keys: { day: MONTH, area_code: 'c.area_code' },
    counts: ['found'],
  },
  {
    table: 'trend_closed',
    by: 'territory',
    keys: { day: 'c.day', found_on: 'c.found_on' },
    counts: ['closed'],
    recent: true,
  },
  { table: 'trend_platform', by: 'territory', keys: { platform_id: 'c.platform_id' }, counts: ['open'] },
  {
    table: 'trend_platform_month',
    by: 'territory',
    keys: { day: MONTH, platform_id: 'c.platform_id' },
    counts: ['open'],
    recent: true,
  },
  {
    table: 'trend_platform_area',
    by: 'region',
    keys: { platform_id: 'c.platform_id', area_code: 'c.area_code' },
    counts: ['open'],
  },
];

/** The territories that a region is in, itself among them. */
const TERRITORIES = `unnest(array_remove(array['000000', left(c.region_code, 2) || '0000',
  case when substr(c.region_code, 3, 2) <> '00' then left(c.region_code, 4) || '00' end,
  case when right(c.region_code, 2) <> '00' then c.region_code end], null))`;

export const columnsOf = ({ keys }: Target): string => ['region_code', ...Object.keys(keys)].join(', ');
export const sumsOf = (counts: readonly TrendCount[]): string =>
  counts.map((c) => `sum(${c})::int as ${c}`).join(', ');
export const anyOf = (counts: readonly TrendCount[]): string =>
  `(${counts.map((c) => `${c} <> 0`).join(' or ')})`;

/** The totals that changes make: first those of a region, so that only a few rows are spread over its territories. */
export function sumsFrom(changes: string, target: Target): string {
  const { by, keys, counts } = target;
  const taken = Object.entries(keys).map(([name, from]) => `${from} as ${name}`);
  const places = ['c.region_code', ...Object.values(keys)].map((_, i) => i + 1).join(', ');
  const ofRegions = `select c.region_code, ${taken.join(', ')}, ${sumsOf(counts)} from ${changes} c
    where ${anyOf(counts)} group by ${places}`;
  if (by === 'region') return ofRegions;
  return `select t.code collate "C" as region_code, ${Object.keys(keys).join(', ')}, ${sumsOf(counts)}
    from (${ofRegions}) c cross join lateral (select ${TERRITORIES} as code) t group by ${places}`;
}
