import { oneOf } from '#rules/technique/kernel';
import type { InspectionState } from './inspections.rules.ts';

/** States of an inspection that is neither sealed nor cancelled. */
const OPEN_STATES = ['PLANNED', 'OPEN'] as const satisfies readonly InspectionState[];

/** Planned or under way: it still needs its inspectors. */
export function isOpenInspection(state: InspectionState): boolean {
  return (OPEN_STATES as readonly InspectionState[]).includes(state);
}

/** The same in SQL, on a row of inspection. */
export function openInspection(row: string): string {
  return oneOf(`${row}.state`, OPEN_STATES);
}
