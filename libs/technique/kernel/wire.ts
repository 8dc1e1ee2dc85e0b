import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** A transaction with its row scope set. Stores take it as their first argument and own no connection. */
export type Tx = EntityManager;

interface Asked {
  text: string;
  values?: unknown[];
  /** Under which the connection keeps it prepared. */
  name?: string;
}

/** What is needed of the driver's client. */
export interface Client {
  query(asked: Asked, done: (error: Error | undefined) => void): void;
  query(asked: Asked): Promise<{ rows: unknown[] }>;
  connection: { stream: { cork(): void; uncork(): void } };
}

/** So that no connection keeps more than these; a text made up anew each time is not among the first. */
const MOST_PREPARED = 500;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_PREPARED) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}

function prepared(text: string, values: unknown[]): Asked {
  const name = nameOf(text);
  return name === undefined ? { text, values } : { name, text, values };
}

/** The connection of one transaction, past TypeORM: statements that go out without waiting, and such as are prepared once. */
export class Wire {
  /** Answers come in order, so that once a later one is here the first failure is known. */
  failed: Error | undefined;
  private held = false;
  private readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  out(text: string, values?: unknown[]): void {
    this.gather();
    this.client.query(values ? prepared(text, values) : { text }, (error) => {
      if (error) this.failed ??= error;
    });
  }

  async ask<T>(text: string, values: unknown[]): Promise<T[]> {
    return (await this.client.query(prepared(text, values))).rows as T[];
  }

  /** What follows without waiting for anything leaves in one piece with it. */
  private gather(): void {
    if (this.held) return;
    const { stream } = this.client.connection;
    this.held = true;
    stream.cork();
    process.nextTick(() => {
      this.held = false;
      stream.uncork();
    });
  }
}

export const WIRES = new WeakMap<Tx, Wire>();

/**
 * A statement whose answer nobody needs, such as a line of the history: it goes out in its turn, and the transaction
 * waits for it when it commits. What is read later in the same transaction sees it; if it fails, nothing is committed.
 */
export async function send(tx: Tx, text: string, values: unknown[]): Promise<void> {
  const wire = WIRES.get(tx);
  if (wire) wire.out(text, values);
  else await tx.query(text, values);
}

/** Rows by one statement that nobody waits for; see `send`. */
export async function sendRows(
  tx: Tx,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const places = rows.map((row, i) => `(${row.map((_, j) => `$${i * columns.length + j + 1}`).join(', ')})`);
  await send(tx, `insert into ${table} (${columns.join(', ')}) values ${places.join(', ')}`, rows.flat());
}

/** New rows of a table by its map, without waiting; see `send`. Each names the same columns. */
export async function sendNew<T extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<T>,
  rows: readonly Partial<T>[],
): Promise<void> {
  const { tableName, columns } = tx.dataSource.getMetadata(entity);
  const named = columns.filter(({ propertyName }) => propertyName in (rows[0] ?? {}));
  await sendRows(
    tx,
    tableName,
    named.map(({ databaseName }) => `"${databaseName}"`),
    rows.map((row) =>
      named.map(({ propertyName, type }) => {
        const value: unknown = row[propertyName] ?? null;
        return type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
      }),
    ),
  );
}

/**
 * The rows of a statement that each connection prepares once: for those by key, of which the plan is the same whoever
 * asks. What reads a range is planned each time, since the plan depends on how much of the country the reader sees.
 */
export async function ask<T>(tx: Tx, text: string, values: unknown[]): Promise<T[]> {
  const wire = WIRES.get(tx);
  return wire ? wire.ask<T>(text, values) : tx.query<T[]>(text, values);
}

const selections = new WeakMap<object, string>();

/** A row by its id as a plain object, by the table's map. */
export async function plainById<T extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<T> & object,
  id: string,
): Promise<T | null> {
  let text = selections.get(entity);
  if (text === undefined) {
    const { tableName, columns } = tx.dataSource.getMetadata(entity);
    const all = columns.map(({ databaseName, propertyName }) => `"${databaseName}" as "${propertyName}"`);
    text = `select ${all.join(', ')} from ${tableName} where id = $1`;
    selections.set(entity, text);
  }
  const [row] = await ask<T>(tx, text, [id]);
  return row ?? null;
}
