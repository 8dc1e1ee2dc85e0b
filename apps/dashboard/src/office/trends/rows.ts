import type { FindingTrendQuery } from '../../gql/graphql.ts';
import { path, type Query } from '../../ui/links.tsx';
import type { ChartTone } from '../../ui/charts/spec.ts';
import type { Days, Measure, Scope, View } from './view.ts';

export type Month = FindingTrendQuery['findingTrend'][number]['months'][number];

/** Under so many cases a rate or a middle value says nothing. */
export const AT_LEAST = 5;

export const TONES: Record<Measure, ChartTone> = {
  new: 'new',
  closed: 'done',
  open: 'primary',
  overdue: 'late',
};

const VALUE: Record<Measure, (month: Month) => number> = {
  new: (month) => month.new,
  closed: (month) => month.closed,
  open: (month) => month.openAtEnd,
  overdue: (month) => month.overdueAtEnd,
};

export function valueOf(measure: Measure, month: Month): number {
  return VALUE[measure](month);
}

const DAYS: Record<Measure, (days: Days) => Query> = {
  new: ({ from, to }) => ({ foundFrom: from, foundTo: to }),
  closed: ({ from, to }) => ({ closedFrom: from, closedTo: to }),
  open: ({ to }) => ({ openOn: to }),
  overdue: ({ to }) => ({ overdueOn: to }),
};

/** The list of the findings behind one number: the view's filter, the days of the number, and what else tells it apart. */
export function findingsOf(view: View, scope: Scope, measure: Measure, days: Days, over: Query = {}): string {
  const { area, category, tier } = view;
  return path('/findings', { region: scope.region, area, category, tier, ...over, ...DAYS[measure](days) });
}

/** A share in whole percent; null where it would rest on too few. */
export function share(part: number, whole: number): number | null {
  return whole < AT_LEAST ? null : Math.round((part / whole) * 100);
}
