import type { CivilDate } from './civil-date.ts';
import { Refusal } from './refusal.ts';

/** NUL, which PostgreSQL keeps in no text, and halves of a surrogate pair, which UTF-8 would turn into another character. */
export const UNSTORABLE = /\0|\p{Surrogate}/u;

/** The text unchanged, if the database can store it unchanged. @throws Refusal TEXT_UNSTORABLE */
export function storableText(text: string, field: string): string {
  const found = UNSTORABLE.exec(text);
  if (!found) return text;
  const position = Array.from(text.slice(0, found.index)).length + 1;
  const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw new Refusal('TEXT_UNSTORABLE', { field, params: { field, position, character: `U+${code}` } });
}

/** Spaces, control characters, and characters without a visible form, such as U+200B or U+3164. */
const UNSEEN = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]*$/u;

/** Whether a text has no visible character, so that it gives no reason. */
export const isBlank = (text: string): boolean => UNSEEN.test(text);

/** Text of a required field: trimmed, not empty, at most `max` characters. */
export function requiredText(value: string, field: string, max = 2000): string {
  const text = value.trim();
  if (isBlank(text)) throw new Refusal('REQUIRED', { field });
  if (text.length > max) throw new Refusal('TOO_LONG', { field, params: { max } });
  return text;
}

/** Text of an optional field: null when absent or blank. */
export function optionalText(value: string | null | undefined, field: string, max = 2000): string | null {
  if (value === null || value === undefined || isBlank(value)) return null;
  return requiredText(value, field, max);
}

/** The reason of an act that takes one. */
export function reasonGiven(value: string, field = 'reason'): string {
  if (isBlank(value)) throw new Refusal('REASON_NEEDED', { field });
  return requiredText(value, field, 1000);
}

/** The purpose of reading personal data. */
export function purposeGiven(value: string): string {
  if (isBlank(value)) throw new Refusal('PURPOSE_NEEDED', { field: 'purpose' });
  return requiredText(value, 'purpose', 200);
}

export function atMost<T>(list: readonly T[], max: number, field: string): readonly T[] {
  if (list.length > max) throw new Refusal('TOO_MANY', { field, params: { max } });
  return list;
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export const isUuid = (text: string): boolean => UUID.test(text);

/**
 * An id as the database writes it, so that two spellings of one id are equal. A text that is not a uuid is the id of no record.
 * @throws Refusal NOT_FOUND
 */
export function knownId(id: string, field = 'id'): string {
  if (!isUuid(id)) throw new Refusal('NOT_FOUND', { field });
  return id.toLowerCase();
}

/** A lower limit for days. @throws Refusal DATE_TOO_EARLY */
export function notBefore(day: CivilDate, earliest: CivilDate, field: string): CivilDate {
  if (day < earliest) throw new Refusal('DATE_TOO_EARLY', { field });
  return day;
}

export function unreachable(x: never): never {
  throw new Error(`unreachable: ${String(x)}`);
}
