import { Refusal } from './refusal.ts';

/** Text of a required field: trimmed, not empty, at most `max` characters. */
export function requiredText(value: string, field: string, max = 2000): string {
  const text = value.trim();
  if (text === '') throw new Refusal('REQUIRED', { field });
  if (text.length > max) throw new Refusal('TOO_LONG', { field, params: { max } });
  return text;
}

/** Text of an optional field: null when absent or blank. */
export function optionalText(value: string | null | undefined, field: string, max = 2000): string | null {
  if (value === null || value === undefined || value.trim() === '') return null;
  return requiredText(value, field, max);
}

/** The reason of an act that takes one. */
export function reasonGiven(value: string, field = 'reason'): string {
  if (value.trim() === '') throw new Refusal('REASON_NEEDED', { field });
  return requiredText(value, field, 1000);
}

export function atMost<T>(list: readonly T[], max: number, field: string): readonly T[] {
  if (list.length > max) throw new Refusal('TOO_MANY', { field, params: { max } });
  return list;
}

export function unreachable(x: never): never {
  throw new Error(`unreachable: ${String(x)}`);
}
