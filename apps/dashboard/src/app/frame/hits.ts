import type { SearchKind } from '../../gql/enums.ts';
import { useRead } from '../../shared/graphql/hooks.ts';
import { type Term, useTerm } from '../../shared/i18n/terms.ts';
import { path, useRegion } from '../../shared/links.tsx';
import { useSession } from '../../shared/session.tsx';
import { OwnSearchDocument, SearchDocument } from './search.graphql.ts';

/** The kinds that have a page to open. A further kind of record enters here, and nowhere else in the dashboard. */
export const KINDS = {
  PLATFORM: { word: 'platforms', list: '/platforms', state: 'PlatformState' },
  FINDING: { word: 'findings', list: '/findings', state: 'FindingState' },
  ORDER: { word: 'orders', list: '/orders', state: 'OrderState' },
} as const satisfies Partial<Record<SearchKind, unknown>>;
export type Kind = keyof typeof KINDS;
const ASKED = Object.keys(KINDS) as Kind[];

export interface Hit {
  kind: Kind;
  to: string;
  title: string;
  detail: string;
}

export interface Group {
  kind: Kind;
  hits: Hit[];
  total: number;
  more: boolean;
  /** Where all of them are listed; a platform has no such list. */
  list: string | null;
}

interface Found {
  id: string;
  kind: SearchKind;
  number: string | null;
  title: string;
  matched: string | null;
  state: string;
}

const isKnown = (kind: SearchKind): kind is Kind => kind in KINDS;

/** A finding is called by number and title, an order by its number. */
function shown(found: Found, platform: string, term: Term): { title: string; detail: string } {
  const { kind, number, title, matched, state } = found;
  const name = kind === 'ORDER' ? number : [number, title].filter(Boolean).join(' ');
  const stateOf = isKnown(kind) ? term(KINDS[kind].state, state as never) : '';
  const detail = [matched, ...(kind === 'PLATFORM' ? [] : [platform]), stateOf];
  return { title: name ?? title, detail: detail.filter(Boolean).join(' · ') };
}

export interface SearchRead {
  groups: Group[] | undefined;
  /** The groups are of this text and not of the one before. */
  fresh: boolean;
  error: Error | null;
}

/** Asks as an office or as a platform, once the text is long enough. */
export function useSearch(text: string, enabled: boolean): SearchRead {
  const term = useTerm();
  const region = useRegion();
  const office = useSession().me.side === 'OFFICE';
  const options = { keep: true, staleTime: 10_000 };
  const kinds = ASKED;
  const mine = useRead(SearchDocument, { text, kinds, region }, { ...options, enabled: enabled && office });
  const own = useRead(OwnSearchDocument, { text, kinds }, { ...options, enabled: enabled && !office });
  if (office) {
    const groups = mine.data?.search.flatMap((group): Group[] => {
      const { kind, total, more, hits } = group;
      if (!isKnown(kind)) return [];
      const { list } = KINDS[kind];
      const rows = hits.map((hit) => ({
        kind,
        to: `${list}/${hit.id}`,
        ...shown(hit, hit.platform.name, term),
      }));
      return [{ kind, total, more, hits: rows, list: path(list, { text }) }];
    });
    return { groups, fresh: mine.isSuccess && !mine.isPlaceholderData, error: mine.error };
  }
  const groups = own.data?.ownSearch.flatMap((group): Group[] => {
    const { kind, total, more, hits } = group;
    if (!isKnown(kind)) return [];
    const rows = hits.map((hit) => ({
      kind,
      to: ownPage(kind, hit.id, hit.orderId),
      ...shown(hit, hit.platformName, term),
    }));
    return [{ kind, total, more, hits: rows, list: null }];
  });
  return { groups, fresh: own.isSuccess && !own.isPlaceholderData, error: own.error };
}

function ownPage(kind: Kind, id: string, orderId: string | null): string {
  if (kind === 'PLATFORM') return path('/own/ledger', { platform: id });
  if (kind === 'ORDER') return `/own/orders/${id}`;
  return orderId === null ? '/own/record' : `/own/orders/${orderId}`;
}
