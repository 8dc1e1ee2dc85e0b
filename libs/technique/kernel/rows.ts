import type { CivilDate } from './civil-date.ts';
import { type Answer, type Planning, type Source, onClient } from './pipelined-client.ts';

/** Types of PostgreSQL, and the types that the driver returns for them. */
interface Values {
  uuid: string;
  text: string;
  /** int2, int4 and int8; a value too large for a number is an error. */
  int: number;
  float: number;
  /** In full, as text. */
  numeric: string;
  xid8: string;
  bool: boolean;
  date: CivilDate;
  timestamptz: Date;
  bytea: Buffer;
  jsonb: object;
  uuidArray: string[];
  textArray: string[];
  intArray: number[];
}
export type ColumnType = keyof Values;

/** A column of the result of a statement. */
export class Column<T> {
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** The conditions of the statement, not the table, exclude null. */
  readonly byStatement: boolean;
  /** Only for the compiler. */
  declare protected readonly value: T;

  constructor(type: ColumnType, { nullable = false, byStatement = false } = {}) {
    this.type = type;
    this.nullable = nullable;
    this.byStatement = byStatement;
  }

  /** The same column, which may be null. */
  get orNull(): Column<T | null> {
    return new Column<T | null>(this.type, { nullable: true });
  }

  /** The same, where the table allows null and the conditions of the statement leave such rows out. */
  get notNull(): Column<T> {
    return new Column<T>(this.type, { byStatement: true });
  }

  /** A narrower type than the database has: the words of a state, or the shape of a document. Nothing checks it. */
  as<U extends NonNullable<T>>(): Column<U | Extract<T, null>> {
    return this as never;
  }
}

/** The columns that a row is declared with: `col.uuid`, `col.date.orNull`, `col.text.as<State>()`. */
export const col = {
  uuid: new Column<Values['uuid']>('uuid'),
  text: new Column<Values['text']>('text'),
  int: new Column<Values['int']>('int'),
  float: new Column<Values['float']>('float'),
  numeric: new Column<Values['numeric']>('numeric'),
  xid8: new Column<Values['xid8']>('xid8'),
  bool: new Column<Values['bool']>('bool'),
  date: new Column<Values['date']>('date'),
  timestamptz: new Column<Values['timestamptz']>('timestamptz'),
  bytea: new Column<Values['bytea']>('bytea'),
  jsonb: new Column<Values['jsonb']>('jsonb'),
  uuidArray: new Column<Values['uuidArray']>('uuidArray'),
  textArray: new Column<Values['textArray']>('textArray'),
  intArray: new Column<Values['intArray']>('intArray'),
} as const;

/**
 * The result of a statement, as data: names in camelCase for columns in snake_case. The tests compare it with the
 * database's description of the result.
 */
export type Row = Readonly<Record<string, Column<unknown>>>;
export type RowOf<R extends Row> = { -readonly [K in keyof R]: R[K] extends Column<infer T> ? T : never };

export interface Answered {
  row: Row;
  text: string;
  fields: Answer['fields'];
  rows: Answer['rows'];
  /** Created at the call of the statement, for its stack. */
  asked: Error;
}
type Watch = (answered: Answered) => void;
let watching: Watch | undefined;

/** For tests: `watch` gets every result before the caller does, and may throw. */
export function watchRows(watch: Watch): void {
  watching = watch;
}

const camel = new Map<string, string>();

/** The name of a column in the code; only names of columns change, never the content of a value. */
export function camelOf(column: string): string {
  let name = camel.get(column);
  if (name === undefined) {
    name = column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    camel.set(column, name);
  }
  return name;
}

/** The name of the column in the database. */
export const snakeOf = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** The columns of a row in a statement, where each is a column of one table: `f.id, f.due_on`. */
export function columnsOf(table: string, row: Row): string {
  return Object.keys(row)
    .map((name) => `${table}.${snakeOf(name)}`)
    .join(', ');
}

async function rowsOf<R extends Row>(
  source: Source,
  row: R,
  text: string,
  values: unknown[],
  planning: Planning,
): Promise<RowOf<R>[]> {
  // created here, since the caller is no longer on the stack when the result arrives
  const asked = watching && new Error();
  const { fields, rows } = await onClient(source, (client) => client.rows(text, values, planning));
  if (asked) watching?.({ row, text, fields, rows, asked });
  const names = fields.map(({ name }) => camelOf(name));
  return rows.map((given) => {
    const made: Record<string, unknown> = {};
    for (let i = 0; i < names.length; i++) made[names[i] as string] = given[i];
    return made as RowOf<R>;
  });
}

/** The rows of a statement. */
export function readRows<R extends Row>(
  source: Source,
  row: R,
  text: string,
  values: unknown[] = [],
): Promise<RowOf<R>[]> {
  return rowsOf(source, row, text, values, 'EACH_TIME');
}

/** The row of a statement that always has one, such as a count. */
export async function readRow<R extends Row>(
  source: Source,
  row: R,
  text: string,
  values: unknown[] = [],
): Promise<RowOf<R>> {
  const [first] = await rowsOf(source, row, text, values, 'EACH_TIME');
  if (first === undefined) throw new Error(`no row: ${text}`);
  return first;
}

/**
 * The rows of a statement that each connection prepares once: for rows by their key, whose plan is the same for every
 * reader. A statement that reads a range is planned each time, since the plan depends on how much of the country the reader sees.
 */
export function readPrepared<R extends Row>(
  source: Source,
  row: R,
  text: string,
  values: unknown[],
): Promise<RowOf<R>[]> {
  return rowsOf(source, row, text, values, 'BY_KEY');
}

/**
 * The rows of a statement with the reader's range written into its text. Without parameters its plan is made once on each
 * connection for this range, until the statistics of a table change; with parameters it is made each time.
 */
export function readInRange<R extends Row>(
  source: Source,
  row: R,
  text: string,
  values: unknown[],
): Promise<RowOf<R>[]> {
  return rowsOf(source, row, text, values, 'IN_RANGE');
}

/** Whether a statement has any row. */
export async function anyRow(source: Source, text: string, values: unknown[] = []): Promise<boolean> {
  return (await execute(source, text, values)) > 0;
}

/** A statement without rows to read. @returns the number of rows that it changed or found */
export async function execute(source: Source, text: string, values?: unknown[]): Promise<number> {
  return onClient(source, async (client) => (await client.rows(text, values, 'EACH_TIME')).rowCount ?? 0);
}
