import { useEffect } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { usePages, useRead } from '../../ui/graphql/hooks.ts';
import { type DraftFormProps, DraftFields } from './DraftFields.tsx';
import { useDraftWords } from './draft.words.ts';
import type { OrderableFinding } from './grounds.ts';
import { OrderableFindingsDocument, RectifyRulesDocument } from './orders.graphql.ts';

/** The form of an order that is drafted, once the findings that it may cover are known, all of them. */
export function DraftForm(props: DraftFormProps) {
  const filter = { platformId: props.platform.id, states: ['OPEN' as const] };
  const { rows, query } = usePages(OrderableFindingsDocument, { first: 100, filter }, (a) => a.findings);
  const rules = useRead(RectifyRulesDocument, {}, { staleTime: 600_000 });
  const draft = useDraftWords();
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  const more = hasNextPage && !isError;
  useEffect(() => {
    if (more && !isFetching) void fetchNextPage();
  }, [more, isFetching, fetchNextPage]);
  if (query.isPending || rules.isPending) return null;
  const failed = [query, rules].find((one) => one.isError && one.data === undefined);
  if (failed !== undefined) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (more) return null;
  if (rows.length === 0) return <Empty title={draft('noFindings')} help={draft('noFindingsHelp')} />;
  return (
    <DraftFields
      {...props}
      findings={inOrder(rows)}
      rule={rules.data?.periodRules.find((r) => r.code === 'RECTIFY')}
    />
  );
}

/** As they were found; the list has the newest first, an order reads from the first. */
const inOrder = (findings: OrderableFinding[]): OrderableFinding[] =>
  [...findings].sort((a, b) => a.number.localeCompare(b.number));
