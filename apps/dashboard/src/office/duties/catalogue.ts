import type { CatalogueQuery } from '../../gql/graphql.ts';

export type Framework = CatalogueQuery['framework'];
export type Item = Framework['items'][number];
export type Area = Framework['areas'][number];

export const LINKS = [
  'access',
  'production',
  'review',
  'distribution',
  'interaction',
  'commerce',
  'redress',
  'organisation',
] as const;
export type ChainLink = (typeof LINKS)[number];

export function isLink(text: string): text is ChainLink {
  return (LINKS as readonly string[]).includes(text);
}

export interface Wanted {
  text?: string | undefined;
  area?: string | undefined;
  category?: string | undefined;
  tier?: string | undefined;
  link?: string | undefined;
}

/** Whether an item stands in the list one asked for; reading aid only, applicability itself is the server's. */
export function fits(item: Item, wanted: Wanted): boolean {
  const { text, area, category, tier, link } = wanted;
  if (area !== undefined && item.areaCode !== area) return false;
  if (link !== undefined && !item.links.includes(link)) return false;
  if (category !== undefined || tier !== undefined) {
    const open = item.anyCategory.length === 0 && item.anyTier.length === 0;
    const named =
      (category !== undefined && item.anyCategory.includes(category)) ||
      (tier !== undefined && (item.anyTier as string[]).includes(tier));
    if (!open && !named) return false;
  }
  if (text === undefined) return true;
  const words = [item.title, item.system, item.operation, item.help].flatMap(({ zh, en }) => [zh, en]);
  return [item.code, ...words].some((one) => one.toLowerCase().includes(text.toLowerCase()));
}

/** 1.2 before 1.10. */
export function byCode(a: Item, b: Item): number {
  const [x, y] = [a, b].map(({ code }) => code.split('.').map(Number));
  return (x?.[0] ?? 0) - (y?.[0] ?? 0) || (x?.[1] ?? 0) - (y?.[1] ?? 0);
}
