/** A text in both languages, as the database and the API carry it. */
export interface Text {
  zh: string;
  en: string;
}

/** A word for the inside of an English sentence: without its capital, unless it is an abbreviation such as API. */
export function inSentence(word: string): string {
  return /^[A-Z](?![A-Z])/.test(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

/** A word for the beginning of an English line: with a capital. */
export function atBeginning(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** One changed field of a record, before and after, as text for people. */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

function show(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The fields whose values differ between two snapshots of a record. */
export function changedFields(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
): FieldChange[] {
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return keys
    .map((field) => ({ field, before: show(before?.[field]), after: show(after?.[field]) }))
    .filter((change) => change.before !== change.after);
}
