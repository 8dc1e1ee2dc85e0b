/** The HTTP status of a code, and its sentence, in which `{name}` is filled from the refusal's params. */
export interface RefusalRow {
  readonly http: number;
  readonly zh: string;
  readonly en: string;
  /** Its name in RFC 6749 (5.2), if that is not `invalid_request`. */
  readonly oauth?: string;
  /** The param with the number of minutes until the next try. */
  readonly retryAfterMinutes?: string;
  /** The SQLSTATE by which the database itself refuses it, and the param that the DETAIL of the error fills. */
  readonly sqlState?: { readonly code: string; readonly detail: string };
}

/**
 * The tables of codes, one for each slice that refuses something. A slice enters its table with `refusalTable`, and adds
 * its type here (`declare module`), so that the compiler knows every code and no other.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- every slice, the kernel too, adds its own
export interface RefusalTables {}

/** Every code of a refusal. */
export type RefusalCode = { [Slice in keyof RefusalTables]: keyof RefusalTables[Slice] }[keyof RefusalTables];

const entered: Record<string, RefusalRow> = {};

/** The codes of all slices that are loaded. */
export const REFUSALS: Readonly<Record<RefusalCode, RefusalRow>> = entered as Record<RefusalCode, RefusalRow>;

/** Enters the codes of a slice. @throws Error when another slice has one of them */
export function refusalTable<const T extends Readonly<Record<string, RefusalRow>>>(table: T): T {
  for (const [code, row] of Object.entries(table)) {
    if (Object.hasOwn(entered, code)) throw new Error(`two slices refuse with the code ${code}`);
    entered[code] = row;
  }
  return table;
}

export function rowOf(code: RefusalCode): RefusalRow {
  const row = entered[code];
  if (!row) throw new Error(`the slice that refuses with the code ${code} is not loaded`);
  return row;
}

export const isRefusalCode = (code: unknown): code is RefusalCode =>
  typeof code === 'string' && Object.hasOwn(entered, code);
