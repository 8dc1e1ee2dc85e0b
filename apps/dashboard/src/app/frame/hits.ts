import type { SearchKind } from '../../gql/enums.ts';
import type { OwnSearchQuery } from '../../gql/graphql.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { type Term, useTerm } from '../../domain/terms/terms.ts';
import { path } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import { useSession } from '../../domain/access/session.tsx';
import { OwnSearchDocument, SearchDocument } from './search.graphql.ts';

/** The kinds that have a page to open. A further kind of record enters here, and nowhere else in the dashboard. */
export const KINDS = {
  PLATFORM: { word: 'platforms', list: '/platforms', state: 'PlatformState' },
  FINDING: { word: 'findings', list: '/findings', state: 'FindingState' },
  ORDER: { word: 'orders', list: '/orders', state: 'OrderState' },
  REPORT: { word: 'reports', list: '/reports', state: 'ReportStanding' },
  CASE: { word: 'cases', list: '/cases', state: 'CaseState' },
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
  year: number | null;
}

type OwnHit = OwnSearchQuery['ownSearch'][number]['hits'][number];

const isKnown = (kind: SearchKind): kind is Kind => kind in KINDS;

/** A finding or a case is called by number and title, an order by its number, a report by its platform and year. */
function shown(found: Found, place: string, term: Term): { title: string; detail: string } {
  const { kind, number, title, matched, state } = found;
  const names = {
    ORDER: [number],
    REPORT: [title, found.year],
    FINDING: [number, title],
    CASE: [number, title],
    PLATFORM: [title],
  };
  const name = names[kind].filter(Boolean).join(' ');
  const stateOf = isKnown(kind) ? term(KINDS[kind].state, state as never) : '';
  const detail = [
    matched,
    ...(kind === 'REPORT' ? [number] : []),
    ...(kind === 'PLATFORM' || kind === 'REPORT' ? [] : [place]),
    stateOf,
  ];
  return { title: name, detail: detail.filter(Boolean).join(' · ') };
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
  const textOf = useText();
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
        to: kind === 'REPORT' ? `${list}/${hit.platform?.id ?? ''}/${String(hit.year)}` : `${list}/${hit.id}`,
        ...shown(hit, hit.platform?.name ?? (hit.officeName ? textOf(hit.officeName) : ''), term),
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
      to: ownPage(kind, hit),
      ...shown(hit, hit.platformName ?? (hit.officeName ? textOf(hit.officeName) : ''), term),
    }));
    return [{ kind, total, more, hits: rows, list: null }];
  });
  return { groups, fresh: own.isSuccess && !own.isPlaceholderData, error: own.error };
}

function ownPage(kind: Kind, hit: OwnHit): string {
  const { id, orderId, platformId, year } = hit;
  if (kind === 'PLATFORM') return path('/own/ledger', { platform: id });
  if (kind === 'ORDER') return `/own/orders/${id}`;
  if (kind === 'REPORT') return `/own/reports/${platformId ?? ''}/${String(year)}`;
  if (kind === 'CASE') return `/own/cases/${id}`;
  return orderId === null ? '/own/record' : `/own/orders/${orderId}`;
}
