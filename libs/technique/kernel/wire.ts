import {
  type DataSource,
  EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  QueryRunnerAlreadyReleasedError,
} from 'typeorm';

/** A transaction with its row scope set. Stores take it as their first argument and own no connection. */
export type Tx = EntityManager;

interface Asked {
  text: string;
  values?: unknown[];
  /** Under which the connection keeps it prepared. */
  name?: string;
}

/** An answer as the driver gives it: the columns once, and of each row the values in their order. */
export interface Answer {
  fields: readonly { name: string; dataTypeID: number; tableID: number; columnID: number }[];
  rows: readonly (readonly unknown[])[];
  rowCount: number | null;
}

/** What is needed of the driver's client. */
export interface Client {
  query(asked: Asked, done: (error: Error | undefined) => void): void;
  query(asked: Asked & { rowMode: 'array' }): Promise<Answer>;
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

  async rows(text: string, values: unknown[] | undefined, prepare: boolean): Promise<Answer> {
    const asked: Asked = prepare && values ? prepared(text, values) : { text };
    if (values) asked.values = values;
    try {
      return await this.client.query(Object.assign(asked, { rowMode: 'array' as const }));
    } catch (error) {
      // so that the log says which statement it was
      throw error instanceof Error ? Object.assign(error, { query: text }) : error;
    }
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

/** A transaction, or the owner's connections, of which one is taken for the statement. */
export type Source = Tx | DataSource;

export async function onWire<T>(source: Source, work: (wire: Wire) => Promise<T>): Promise<T> {
  const manager = source instanceof EntityManager ? source : source.manager;
  const wire = WIRES.get(manager);
  if (wire) return work(wire);
  if (manager.queryRunner?.isReleased) throw new QueryRunnerAlreadyReleasedError();
  const runner = manager.queryRunner ?? manager.dataSource.createQueryRunner();
  try {
    return await work(new Wire((await runner.connect()) as Client));
  } finally {
    if (runner !== manager.queryRunner) await runner.release();
  }
}

/**
 * A statement whose answer nobody needs, such as a line of the history: it goes out in its turn, and the transaction
 * waits for it when it commits. What is read later in the same transaction sees it; if it fails, nothing is committed.
 */
export async function send(tx: Tx, text: string, values: unknown[]): Promise<void> {
  const wire = WIRES.get(tx);
  if (wire) wire.out(text, values);
  else await onWire(tx, (owners) => owners.rows(text, values, false));
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

const selections = new WeakMap<object, { text: string; names: string[] }>();

/** A row by its id as a plain object, by the table's map. */
export async function plainById<T extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<T> & object,
  id: string,
): Promise<T | null> {
  let selection = selections.get(entity);
  if (selection === undefined) {
    const { tableName, columns } = tx.dataSource.getMetadata(entity);
    const all = columns.map(({ databaseName }) => `"${databaseName}"`);
    selection = {
      text: `select ${all.join(', ')} from ${tableName} where id = $1`,
      names: columns.map(({ propertyName }) => propertyName),
    };
    selections.set(entity, selection);
  }
  const { text, names } = selection;
  const { rows } = await onWire(tx, (wire) => wire.rows(text, [id], true));
  const [values] = rows;
  return values ? (Object.fromEntries(names.map((name, i) => [name, values[i]])) as T) : null;
}
