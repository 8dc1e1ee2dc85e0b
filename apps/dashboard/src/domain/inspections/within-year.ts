import { addDays, yearBefore } from '../../ui/format.ts';
import type { Query } from '../../ui/links.tsx';

/** The filter of the list behind “inspections within a year”. */
export function withinYear(today: string): Query {
  return { states: 'SEALED', from: addDays(yearBefore(today), 1), to: today };
}
