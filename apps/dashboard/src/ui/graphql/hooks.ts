import {
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { TypedDocumentString } from '../../gql/graphql.ts';
import { withTries } from './again.ts';
import { send } from './client.ts';

interface ReadOptions {
  enabled?: boolean;
  /** Keep showing the former answer while the variables change (lists, charts). */
  keep?: boolean;
  /** For reference data: milliseconds during which the answer is not asked for again. */
  staleTime?: number;
}

/** Asks the server; `data` is the whole answer of the document. */
export function useRead<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  { enabled = true, keep = false, staleTime }: ReadOptions = {},
): UseQueryResult<R> {
  return useQuery<R>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => send(document, variables, signal),
    enabled,
    ...(staleTime === undefined ? {} : { staleTime }),
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Performs an act. Whatever it touched, every question is asked afresh afterwards. */
export function useAct<R, V>(document: TypedDocumentString<R, V>): UseMutationResult<R, Error, V> {
  const client = useQueryClient();
  return useMutation<R, Error, V>({
    mutationFn: (variables) => send(document, variables),
    onSuccess: () => client.invalidateQueries(),
  });
}

export interface Connection<N> {
  edges: { cursor: string; node: N }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
  totalCount: number;
}

export interface Pages<N> {
  rows: N[];
  total: number | undefined;
  query: UseInfiniteQueryResult;
}

/** Reads a connection page by page. `pick` names the connection in the answer. */
export function usePages<R, V extends { after?: string | null | undefined }, N>(
  document: TypedDocumentString<R, V>,
  variables: V,
  pick: (answer: R) => Connection<N>,
): Pages<N> {
  const query = useInfiniteQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ pageParam, signal }) => send(document, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: R) => {
      const { hasNextPage, endCursor } = pick(last).pageInfo;
      return hasNextPage ? endCursor : null;
    },
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages.map(pick) ?? [];
  return { rows: pages.flatMap((p) => p.edges.map((e) => e.node)), total: pages.at(-1)?.totalCount, query };
}

/** Every row of a connection, for an export: page after page until there is none. */
export async function readAll<R, V extends { after?: string | null | undefined }, N>(
  document: TypedDocumentString<R, V>,
  variables: V,
  pick: (answer: R) => Connection<N>,
): Promise<N[]> {
  const rows: N[] = [];
  let after: string | null = null;
  do {
    const from: string | null = after;
    const page: Connection<N> = pick(await withTries(() => send(document, { ...variables, after: from })));
    rows.push(...page.edges.map((e) => e.node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}
