import { type RawPlatform, normalDomain } from './platforms.rules.ts';

/** By what two registrations may be of one platform. */
export interface Marks {
  name: string | null;
  domains: string[];
  identifiers: string[];
  icpNumber: string | null;
}

type Entered = Pick<RawPlatform, 'name' | 'domains' | 'apps' | 'icpNumber'>;

const text = (value: string | null | undefined): string | null =>
  value?.trim() ? value.trim().replace(/\s+/g, ' ') : null;

/** What can be compared in a form as it is being filled in: what is not readable yet is left out, and refused later. */
export function marksOf(entered: Entered): Marks {
  return {
    name: text(entered.name),
    domains: [...new Set(entered.domains.slice(0, 50).flatMap((domain) => normalDomain(domain) ?? []))],
    identifiers: entered.apps.slice(0, 30).flatMap((app) => text(app.identifier) ?? []),
    icpNumber: text(entered.icpNumber),
  };
}

/** Of the marks, those that a change brings in: for the others it was looked when they were entered. */
export function newMarks(before: Marks, after: Marks): Marks {
  return {
    name: after.name === before.name ? null : after.name,
    domains: after.domains.filter((domain) => !before.domains.includes(domain)),
    identifiers: after.identifiers.filter((identifier) => !before.identifiers.includes(identifier)),
    icpNumber: after.icpNumber === before.icpNumber ? null : after.icpNumber,
  };
}
