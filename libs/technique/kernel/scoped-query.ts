import pg from 'pg';

/** A statement that sets what a reader may see, up to the end of its transaction. */
export interface Settings {
  /** Under which a connection keeps it prepared. */
  name: string;
  text: string;
  values: string[];
}

/** Of the driver's connection and query what is used here; its types leave it out. */
interface Connection {
  parse(asked: { name: string; text: string }): void;
  bind(asked: { statement: string; values: readonly string[] }): void;
  execute(asked: object): void;
  /** Statements that were sent to be prepared and are not confirmed yet. */
  submittedNamedStatements: Record<string, string>;
}
interface DriverQuery {
  name: string | undefined;
  prepare(connection: Connection): void;
  handleDataRow(message: object): void;
  handleCommandComplete(message: object, connection: Connection): void;
  handleError(error: Error, connection: Connection): void;
}
const Driver = pg.Query as unknown as new (asked: object) => pg.Query & DriverQuery;

/** Connections that keep the settings prepared; each serves one database role, and so one kind of settings. */
const ready = new WeakSet<Connection>();

/**
 * A statement with the reader's scope before it, in one message. PostgreSQL takes what comes before one Sync for one
 * transaction, so that the scope holds for this statement and ends with it: no begin, no commit, one round trip.
 */
export class ScopedQuery extends Driver {
  readonly settings: Settings;
  private setting = true;
  private readonly named: string | undefined;

  constructor(asked: { text: string; values?: readonly unknown[]; name?: string }, settings: Settings) {
    super({ ...asked, queryMode: 'extended' });
    this.settings = settings;
    this.named = asked.name;
  }

  override prepare(connection: Connection): void {
    const { name, text, values } = this.settings;
    const first = !ready.has(connection);
    if (first) {
      ready.add(connection);
      connection.parse({ name, text });
    }
    connection.bind({ statement: name, values });
    connection.execute({});
    super.prepare(connection);
    // the driver would take the word that the settings are prepared for that of the statement
    if (first) this.name = undefined;
  }

  /** The rows that come first are the settings'. */
  override handleDataRow(message: object): void {
    if (!this.setting) super.handleDataRow(message);
  }

  override handleCommandComplete(message: object, connection: Connection): void {
    if (this.setting) {
      this.setting = false;
      this.name = this.named;
    } else super.handleCommandComplete(message, connection);
  }

  override handleError(error: Error, connection: Connection): void {
    if (this.setting) {
      ready.delete(connection);
      if (this.named !== undefined) Reflect.deleteProperty(connection.submittedNamedStatements, this.named);
    }
    super.handleError(error, connection);
  }
}
