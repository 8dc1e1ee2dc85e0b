import { type RawPlatform, normalDomain } from './platforms.rules.ts';

/** The marks by which two registrations may be of one platform. */
export interface Marks {
  name: string | null;
  domains: string[];
  identifiers: string[];
  icpNumber: string | null;
}

type Entered = Pick<RawPlatform, 'name' | 'domains' | 'apps' | 'icpNumber'>;

const text = (value: string | null | undefined): string | null =>
  value?.trim() ? value.trim().replace(/\s+/g, ' ') : null;

/** The marks of a form as it is being filled in: a malformed value is left out here, and refused later. */
export function marksOf(entered: Entered): Marks {
  return {
    name: text(entered.name),
    domains: [...new Set(entered.domains.slice(0, 50).flatMap((domain) => normalDomain(domain) ?? []))],
    identifiers: entered.apps.slice(0, 30).flatMap((app) => text(app.identifier) ?? []),
    icpNumber: text(entered.icpNumber),
  };
}

/** The marks that a change adds; the others were already checked when they were entered. */
export function newMarks(before: Marks, after: Marks): Marks {
  return {
    name: after.name === before.name ? null : after.name,
    domains: after.domains.filter((domain) => !before.domains.includes(domain)),
    identifiers: after.identifiers.filter((identifier) => !before.identifiers.includes(identifier)),
    icpNumber: after.icpNumber === before.icpNumber ? null : after.icpNumber,
  };
}
