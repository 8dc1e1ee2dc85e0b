import {
  type DataSource,
  EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  QueryRunnerAlreadyReleasedError,
} from 'typeorm';
import { ScopedQuery, type Settings } from './scoped-query.ts';

/** A transaction with its row scope set. Stores take it as their first argument and own no connection. */
export type Tx = EntityManager;

interface Asked {
  text: string;
  values?: unknown[];
  /** The name of the prepared statement on the connection. */
  name?: string;
}

type AskedForRows = Asked & { rowMode: 'array' };

/** A result as the driver returns it: the columns once, and the values of each row in their order. */
export interface Answer {
  fields: readonly { name: string; dataTypeID: number; tableID: number; columnID: number }[];
  rows: readonly (readonly unknown[])[];
  rowCount: number | null;
}

/** The used part of the driver's client. */
export interface Client {
  query(asked: Asked, done: (error: Error | undefined) => void): void;
  query(asked: AskedForRows): Promise<Answer>;
  query(asked: ScopedQuery, done: (error: Error | null, result: Answer) => void): void;
  connection: { stream: { cork(): void; uncork(): void } };
}

/** The limit for a connection; texts that differ each time come too late to be among the first. */
const MOST_PREPARED = 500;
/** Statements with a range written in: each reader has their own, and each takes memory on each connection. */
const MOST_IN_RANGES = 100;

/** Names of prepared statements; only the first ones get a name, so that there are few. */
class Names {
  private readonly names = new Map<string, string>();
  private readonly prefix: string;
  private readonly most: number;

  constructor(prefix: string, most: number) {
    this.prefix = prefix;
    this.most = most;
  }

  named(text: string, values: unknown[]): Asked {
    const known = this.names.get(text);
    if (known !== undefined) return { name: known, text, values };
    if (this.names.size >= this.most) return { text, values };
    const name = `${this.prefix}${this.names.size}`;
    this.names.set(text, name);
    return { name, text, values };
  }
}

const byKey = new Names('s', MOST_PREPARED);
const inRanges = new Names('r', MOST_IN_RANGES);

/**
 * When a statement is planned. BY_KEY: once on each connection, for rows by their key, whose plan is the same for every reader.
 * IN_RANGE: once on each connection for the range that is written into its text, until the statistics of a table change;
 * with parameters, each time. EACH_TIME: its plan depends on how much of the country the reader sees.
 */
export type Planning = 'EACH_TIME' | 'BY_KEY' | 'IN_RANGE';

function asked(text: string, values: unknown[] | undefined, planning: Planning): Asked {
  if (values === undefined) return { text };
  if (planning === 'BY_KEY') return byKey.named(text, values);
  return planning === 'IN_RANGE' && values.length === 0 ? inRanges.named(text, values) : { text, values };
}

/** The rows that a transaction may see. */
export interface Scope {
  /** The message that begins a transaction with this scope. */
  begin: string;
  /** A statement that sets the same up to the end of its transaction, with its values. */
  settings: Settings;
}

/**
 * The connection of one transaction, without TypeORM: statements that are sent without waiting, and statements that are
 * prepared once. Each statement of a reader with a scope is a transaction of its own until `begin`: in either case the next
 * statement sees what was committed meanwhile.
 */
export class PipelinedClient {
  /** Answers come in order: once a later one is here, the first failure is known. */
  failed: Error | undefined;
  private held = false;
  private begun: boolean;
  private readonly client: Client;
  private readonly scope: Scope | undefined;

  constructor(client: Client, scope?: Scope) {
    this.client = client;
    this.scope = scope;
    this.begun = scope === undefined;
  }

  /** For statements without a scope of their own: those of TypeORM, and those that are sent without waiting. */
  begin(): void {
    if (this.begun || !this.scope) return;
    this.begun = true;
    this.out(this.scope.begin);
  }

  /** Ends the transaction of `begin`, whether it failed or not. Nothing was written, so nobody waits for it. */
  end(): void {
    if (this.begun && this.scope) this.out('commit');
  }

  /** @throws the first error of a statement that was sent without waiting */
  check(): void {
    if (this.failed) throw this.failed;
  }

  out(text: string, values?: unknown[]): void {
    this.begin();
    this.gather();
    this.client.query(asked(text, values, 'BY_KEY'), (error) => {
      if (error) this.failed ??= error;
    });
  }

  async rows(text: string, values: unknown[] | undefined, planning: Planning): Promise<Answer> {
    const query: AskedForRows = { ...asked(text, values, planning), rowMode: 'array' };
    try {
      return !this.begun && this.scope ? await this.alone(query, this.scope) : await this.client.query(query);
    } catch (error) {
      // so that the log has the statement
      throw error instanceof Error ? Object.assign(error, { query: text }) : error;
    }
  }

  private alone(query: AskedForRows, { settings }: Scope): Promise<Answer> {
    return new Promise((done, failed) =>
      this.client.query(new ScopedQuery(query, settings), (error, answer) =>
        error ? failed(error) : done(answer),
      ),
    );
  }

  /** Messages that follow without waiting are sent together in one packet. */
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

export const CLIENTS = new WeakMap<Tx, PipelinedClient>();

/** A transaction, or the owner's connections, one of which runs the statement. */
export type Source = Tx | DataSource;

export async function onClient<T>(source: Source, work: (client: PipelinedClient) => Promise<T>): Promise<T> {
  const manager = source instanceof EntityManager ? source : source.manager;
  const client = CLIENTS.get(manager);
  if (client) return work(client);
  if (manager.queryRunner?.isReleased) throw new QueryRunnerAlreadyReleasedError();
  const runner = manager.queryRunner ?? manager.dataSource.createQueryRunner();
  try {
    return await work(new PipelinedClient((await runner.connect()) as Client));
  } finally {
    if (runner !== manager.queryRunner) await runner.release();
  }
}

/**
 * A statement whose result is not needed, such as a line of the history: it is sent in its turn, and the transaction
 * waits for it at the commit. Later reads in the same transaction see it; if it fails, nothing is committed.
 */
export async function send(tx: Tx, text: string, values: unknown[]): Promise<void> {
  const client = CLIENTS.get(tx);
  if (client) client.out(text, values);
  else await onClient(tx, (owners) => owners.rows(text, values, 'EACH_TIME'));
}

/** Inserts rows by one statement, without waiting; see `send`. */
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
  const { rows } = await onClient(tx, (client) => client.rows(text, [id], 'BY_KEY'));
  const [values] = rows;
  return values ? (Object.fromEntries(names.map((name, i) => [name, values[i]])) as T) : null;
}
