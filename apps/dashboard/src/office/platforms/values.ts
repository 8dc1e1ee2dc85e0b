import type { PlatformInput } from '../../gql/graphql.ts';

/** What the form holds; its names are the server's paths. */
export interface PlatformValues {
  operator: { code: string; name: string; address?: string };
  platform: Partial<Omit<PlatformInput, 'apps'>> & {
    apps?: ({ store?: string; identifier?: string } | undefined)[];
  };
  reason?: string;
}

export const EMPTY: PlatformValues = {
  operator: { code: '', name: '' },
  platform: { kinds: ['WEBSITE'], domains: [], apps: [], categories: [], tier: 'GENERAL' },
};

const blank = (text: string | null | undefined) =>
  text === undefined || text === null || text.trim() === '' ? null : text.trim();

/** What goes to the server; a blank is nothing. Lines of apps that were left empty are dropped. */
export function inputOf({ platform: p }: PlatformValues): PlatformInput {
  return {
    name: (p.name ?? '').trim(),
    kinds: p.kinds ?? [],
    domains: p.domains ?? [],
    apps: (p.apps ?? []).flatMap((app) => {
      const [store, identifier] = [app?.store ?? '', app?.identifier ?? ''];
      return store.trim() === '' && identifier.trim() === '' ? [] : [{ store, identifier }];
    }),
    icpNumber: blank(p.icpNumber),
    categories: p.categories ?? [],
    tier: p.tier ?? 'GENERAL',
    regionCode: p.regionCode ?? '',
    leadOfficerId: p.leadOfficerId ?? null,
    deputyOfficerId: p.deputyOfficerId ?? null,
  };
}
