import { type Applicant, TIERS, type Tier } from '#rules/reference/duties';
import { Refusal, atMost, optionalText, requiredText, type IndexedKind } from '#rules/technique/kernel';

export const KINDS = ['WEBSITE', 'APP', 'MINI_PROGRAM'] as const;
export type Kind = (typeof KINDS)[number];
export const PLATFORM_STATES = ['ACTIVE', 'SUSPENDED', 'RETIRED'] as const;
export type PlatformState = (typeof PLATFORM_STATES)[number];
export const PERSON_ROLES = [
  'PRIMARY_RESPONSIBLE',
  'EDITOR_IN_CHIEF',
  'MINORS_PROTECTION',
  'LIAISON',
] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

/** The keys by which a list of platforms may be sorted. */
export const PLATFORM_ORDERS = ['NAME', 'ENTERED', 'OPEN_FINDINGS'] as const;
export type PlatformOrder = (typeof PLATFORM_ORDERS)[number];

export interface PlatformFields extends Applicant {
  name: string;
  kinds: Kind[];
  domains: string[];
  apps: { store: string; identifier: string }[];
  icpNumber: string | null;
  categories: string[];
  tier: Tier;
  regionCode: string;
  leadOfficerId: string | null;
  deputyOfficerId: string | null;
}

export interface RawPlatform {
  name: string;
  kinds: readonly Kind[];
  domains: readonly string[];
  apps: readonly { store: string; identifier: string }[];
  icpNumber?: string | null | undefined;
  categories: readonly string[];
  tier: Tier;
  regionCode: string;
  leadOfficerId?: string | null | undefined;
  deputyOfficerId?: string | null | undefined;
}

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;
const ICP = /^[\u4e00-\u9fa5]ICP(备|证)\d{6,8}号(-\d{1,3}[AX]?)?$/;

/** A domain in its stored form: lower case, in ASCII, without scheme, path or a leading www. */
export function normalDomain(text: string): string | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
  if (bare === '') return null;
  const host = URL.canParse(`http://${bare}`) ? new URL(`http://${bare}`).hostname : '';
  const domain = host.replace(/^www\./, '');
  return DOMAIN.test(domain) ? domain : null;
}

/**
 * The input of a registration in its stored form.
 * @throws Refusal REQUIRED, TOO_LONG, TOO_MANY, DOMAIN_FORMAT, DOMAIN_NEEDED, APP_NEEDED, ICP_FORMAT, UNKNOWN_CATEGORY
 */
export function cleanPlatform(raw: RawPlatform, categories: ReadonlySet<string>): PlatformFields {
  const name = requiredText(raw.name, 'platform.name', 100).replace(/\s+/g, ' ');
  const kinds = KINDS.filter((k) => raw.kinds.includes(k));
  if (kinds.length === 0) throw new Refusal('REQUIRED', { field: 'platform.kinds' });
  const domains = atMost(raw.domains, 50, 'platform.domains').map((text, i) => {
    const domain = normalDomain(text);
    if (domain === null)
      throw new Refusal('DOMAIN_FORMAT', {
        field: `platform.domains.${i}`,
        params: { domain: text.slice(0, 80) },
      });
    return domain;
  });
  const apps = atMost(raw.apps, 30, 'platform.apps').map((app, i) => ({
    store: requiredText(app.store, `platform.apps.${i}.store`, 60),
    identifier: requiredText(app.identifier, `platform.apps.${i}.identifier`, 200),
  }));
  if (kinds.includes('WEBSITE') && domains.length === 0)
    throw new Refusal('DOMAIN_NEEDED', { field: 'platform.domains' });
  if (kinds.some((k) => k !== 'WEBSITE') && apps.length === 0)
    throw new Refusal('APP_NEEDED', { field: 'platform.apps' });
  const icpNumber = optionalText(raw.icpNumber, 'platform.icpNumber', 40);
  if (icpNumber !== null && !ICP.test(icpNumber))
    throw new Refusal('ICP_FORMAT', { field: 'platform.icpNumber' });
  const unknown = raw.categories.find((c) => !categories.has(c));
  if (unknown !== undefined)
    throw new Refusal('UNKNOWN_CATEGORY', {
      field: 'platform.categories',
      params: { code: unknown.slice(0, 40) },
    });
  if (!TIERS.includes(raw.tier)) throw new Refusal('REQUIRED', { field: 'platform.tier' });
  return {
    name,
    kinds,
    domains: [...new Set(domains)].sort(),
    apps: [...new Map(apps.map((a) => [`${a.store} ${a.identifier}`, a])).values()],
    icpNumber,
    categories: [...new Set(raw.categories)].sort(),
    tier: raw.tier,
    regionCode: raw.regionCode,
    leadOfficerId: raw.leadOfficerId ?? null,
    deputyOfficerId: raw.deputyOfficerId ?? null,
  };
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^[+]?[0-9][0-9 -]{5,18}[0-9]$/;

/** @throws Refusal EMAIL_FORMAT, PHONE_FORMAT */
export function cleanContact(
  phone: string | null | undefined,
  email: string | null | undefined,
): { phone: string | null; email: string | null } {
  const p = optionalText(phone, 'person.phone', 30);
  const e = optionalText(email, 'person.email', 120);
  if (p !== null && !PHONE.test(p)) throw new Refusal('PHONE_FORMAT', { field: 'person.phone' });
  if (e !== null && !EMAIL.test(e)) throw new Refusal('EMAIL_FORMAT', { field: 'person.email' });
  return { phone: p, email: e };
}

/** The text that a search by part of a name, a domain or an identifier uses. */
export function searchText(fields: Pick<PlatformFields, 'name' | 'domains' | 'apps' | 'icpNumber'>): string {
  return [fields.name, ...fields.domains, ...fields.apps.map((a) => a.identifier), fields.icpNumber ?? '']
    .join(' ')
    .toLowerCase();
}

/** As the search finds them. */
export const PLATFORM_SEARCH_KIND = {
  name: 'PLATFORM',
  letter: 'P',
  byWholeLine: true,
} as const satisfies IndexedKind;
