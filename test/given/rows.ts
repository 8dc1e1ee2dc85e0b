/**
 * Compares every answer that a test gets from the database with the row that the code declares for it. This is done
 * while the tests run, since most statements are put together at run time and can only then be described.
 */
import { appendFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Answered, type ColumnType, camelOf, watchRows } from '#libs/technique/kernel';

const ROOT = join(import.meta.dirname, '../..');

/** The types of PostgreSQL by their numbers, which are the same on every server. */
const TYPES: Record<number, ColumnType> = {
  16: 'bool',
  17: 'bytea',
  19: 'text',
  20: 'int',
  21: 'int',
  23: 'int',
  25: 'text',
  114: 'jsonb',
  700: 'float',
  701: 'float',
  1005: 'intArray',
  1007: 'intArray',
  1009: 'textArray',
  1015: 'textArray',
  1042: 'text',
  1043: 'text',
  1082: 'date',
  1184: 'timestamptz',
  1700: 'numeric',
  2950: 'uuid',
  2951: 'uuidArray',
  3802: 'jsonb',
  5069: 'xid8',
};

/** Of tables, as the run found them (global-setup.ts): a statement may still leave the rows with null out. */
const MAY_BE_NULL = new Set(JSON.parse(process.env['NULLABLE_COLUMNS'] ?? '[]') as string[]);

/** What differs between a declared row and an answer, in words. */
export function rowFaults({ row, fields, rows }: Pick<Answered, 'row' | 'fields' | 'rows'>): string[] {
  const faults = fields.flatMap(({ name, dataTypeID, tableID, columnID }, i) => {
    const column = row[camelOf(name)];
    if (!column) return [`${camelOf(name)} is not declared`];
    const type = TYPES[dataTypeID] ?? `type ${String(dataTypeID)}`;
    if (type !== column.type) return [`${camelOf(name)} is ${type}, not ${column.type}`];
    if (
      !column.nullable &&
      !column.byStatement &&
      MAY_BE_NULL.has(`${String(tableID)}.${String(columnID)}.${name}`)
    )
      return [
        `${camelOf(name)} may be null in its table: orNull, or notNull where the statement leaves such rows out`,
      ];
    return column.nullable || rows.every((values) => values[i] !== null)
      ? []
      : [`${camelOf(name)} is null in a row`];
  });
  const names = fields.map(({ name }) => camelOf(name));
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  const absent = Object.keys(row).filter((name) => !names.includes(name));
  return [
    ...faults,
    ...twice.map((name) => `${name} comes twice`),
    ...absent.map((name) => `${name} does not come`),
  ];
}

const OURS = /\((?:file:\/\/)?(\/[^()]*?):(\d+):\d+\)|at (?:async )?(?:file:\/\/)?(\/[^()\s]*?):(\d+):\d+/;

/** File and line of whoever asked: the first on the stack outside the kernel's own file. */
export function askedAt({ stack }: Error): string | null {
  for (const line of (stack ?? '').split('\n')) {
    if (line.includes('/kernel/rows.ts')) continue;
    const found = OURS.exec(line.replace(/file:\/\/[^:)\s]*/, (url) => fileURLToPath(url)));
    const path = found?.[1] ?? found?.[3];
    if (path) return `${relative(ROOT, path)}:${found?.[2] ?? found?.[4] ?? ''}`;
  }
  return null;
}

const seen = new Set<string>();
const places = new Set<string>();
/** Where `npm test` collects which statements were asked, to name those that were not. */
const collected = process.env['STATEMENTS_ASKED'];

function note(asked: Error): void {
  const place = askedAt(asked);
  if (place === null || places.has(place)) return;
  places.add(place);
  if (collected) appendFileSync(join(collected, `${String(process.pid)}.txt`), `${place}\n`);
}

/** A statement and what is expected of it: one that was found in order need not be looked at again, but for its values. */
const keyOf = ({ row, text, fields }: Answered): string =>
  [
    text,
    ...Object.entries(row).map(([name, { type, nullable }]) => `${name} ${type} ${String(nullable)}`),
    ...fields.map(({ dataTypeID }) => dataTypeID),
  ].join('\n');

watchRows((answered) => {
  const key = keyOf(answered);
  if (!seen.has(key)) {
    seen.add(key);
    note(answered.asked);
  } else if (answered.rows.length === 0) return;
  const faults = rowFaults(answered);
  if (faults.length === 0) return;
  const told = `a row is not as declared at ${askedAt(answered.asked) ?? '?'}: ${faults.join('; ')}`;
  // what is wrong on purpose stands in a spec
  if (collected && !told.includes('.spec.ts:')) appendFileSync(join(collected, 'faults.txt'), `${told}\n`);
  throw new Error(`${told}\n${answered.text}`);
});
