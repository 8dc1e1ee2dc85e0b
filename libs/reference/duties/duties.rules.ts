export const TIERS = ['HEAD', 'KEY', 'GENERAL'] as const;
export type Tier = (typeof TIERS)[number];

/** To which platforms an item applies: to all when both lists are empty, else when either list matches. */
export interface Applicability {
  anyCategory: readonly string[];
  anyTier: readonly string[];
}

export interface Applicant {
  categories: readonly string[];
  tier: Tier;
}

export function applies(item: Applicability, platform: Applicant): boolean {
  if (item.anyCategory.length === 0 && item.anyTier.length === 0) return true;
  return (
    item.anyTier.includes(platform.tier) || item.anyCategory.some((c) => platform.categories.includes(c))
  );
}

/** The content of a catalogue file; checked before anything is loaded. */
export interface CatalogueFile {
  framework: string;
  version: string;
  title: Bilingual;
  source: Bilingual;
  effectiveFrom: string;
  areas: { code: string; clause: string; title: Bilingual; short: Bilingual; purpose: Bilingual }[];
  items: {
    code: string;
    area: string;
    title: Bilingual;
    system: Bilingual;
    operation: Bilingual;
    help: Bilingual;
    figure: Bilingual | null;
    links: string[];
    appliesTo: Applicability;
    supersedes: string[];
  }[];
}

export interface Bilingual {
  zh: string;
  en: string;
}

/** Everything wrong with a catalogue file, as sentences; empty when it may be loaded. */
export function catalogueFaults(file: CatalogueFile, categories: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const both = (where: string, text: Bilingual): void => {
    if (!text.zh.trim() || !text.en.trim()) faults.push(`${where}: a language is missing`);
  };
  const areas = new Set(file.areas.map((a) => a.code));
  const codes = new Set<string>();
  for (const area of file.areas)
    for (const part of [area.title, area.short, area.purpose]) both(`area ${area.code}`, part);
  for (const item of file.items) {
    if (codes.has(item.code)) faults.push(`${item.code}: twice`);
    codes.add(item.code);
    if (!areas.has(item.area)) faults.push(`${item.code}: unknown area ${item.area}`);
    for (const part of [item.title, item.system, item.operation, item.help]) both(item.code, part);
    for (const c of item.appliesTo.anyCategory)
      if (!categories.has(c)) faults.push(`${item.code}: unknown category ${c}`);
    for (const t of item.appliesTo.anyTier)
      if (!(TIERS as readonly string[]).includes(t)) faults.push(`${item.code}: unknown tier ${t}`);
  }
  return faults;
}
