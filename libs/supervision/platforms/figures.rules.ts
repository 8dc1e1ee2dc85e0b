import type { PlatformState } from './platforms.rules.ts';

/** In the register, active or suspended. A platform leaves it by being retired or merged into another. */
export function isRegistered(state: PlatformState): boolean {
  return state !== 'RETIRED';
}

/** The same in SQL, on a row of platform. */
export function registered(row: string): string {
  return `${row}.state <> 'RETIRED'`;
}
