import type { FindingTrendQuery, FindingTrendQueryVariables } from '../../gql/graphql.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { FindingTrendDocument } from './trends.graphql.ts';
import type { Scope, View } from './view.ts';
import type { Month } from './rows.ts';

type Series = FindingTrendQuery['findingTrend'];

function variables(view: View, { region, from, to }: Scope): FindingTrendQueryVariables {
  const { area, category, tier } = view;
  return { filter: { regionCode: region, areaCode: area, category, tier }, from, to, by: 'NONE' };
}

/** The months of the view as one whole, and of what it is compared with. */
export function useWhole(view: View) {
  const now = useRead(FindingTrendDocument, variables(view, view), { keep: true });
  const then = useRead(FindingTrendDocument, variables(view, view.against ?? view), {
    enabled: view.against !== null,
    keep: true,
  });
  const months = (series: Series | undefined): Month[] => series?.[0]?.months ?? [];
  return {
    read: now,
    now: months(now.data?.findingTrend),
    then: view.against === null ? [] : months(then.data?.findingTrend),
  };
}

export function useBreakdown(view: View) {
  return useRead(FindingTrendDocument, { ...variables(view, view), by: view.by }, { keep: true });
}
