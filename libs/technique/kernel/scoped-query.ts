import pg from 'pg';

/** A statement that sets the scope of a reader, up to the end of its transaction. */
export interface Settings {
  /** The name of the prepared statement on a connection. */
  name: string;
  text: string;
  values: string[];
}

/** The used part of the driver's connection and query, which its types leave out. */
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

/** The name of the prepared settings on each connection; each has one database role, and so one kind of settings. */
const prepared = new WeakMap<Connection, string>();
/** A name is used once: after an error nobody knows whether the server has the statement of that name. */
let names = 0;

/**
 * A statement with the reader's scope before it, in one message. PostgreSQL runs everything before a Sync as one
 * transaction, so the scope applies to this statement and ends with it: no begin, no commit, one round trip.
 */
export class ScopedQuery extends Driver {
  readonly settings: Settings;
  private setting = true;
  private settingsName: string | undefined;
  private readonly named: string | undefined;

  constructor(asked: { text: string; values?: readonly unknown[]; name?: string }, settings: Settings) {
    super({ ...asked, queryMode: 'extended' });
    this.settings = settings;
    this.named = asked.name;
  }

  override prepare(connection: Connection): void {
    const { text, values } = this.settings;
    const known = prepared.get(connection);
    const name = known ?? `${this.settings.name}${names++}`;
    this.settingsName = name;
    if (known === undefined) {
      prepared.set(connection, name);
      connection.parse({ name, text });
    }
    connection.bind({ statement: name, values });
    connection.execute({});
    super.prepare(connection);
    // the driver would take the confirmation for the settings as that for the statement
    if (known === undefined) this.name = undefined;
  }

  /** The first rows are those of the settings. */
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
      if (prepared.get(connection) === this.settingsName) prepared.delete(connection);
      if (this.named !== undefined) Reflect.deleteProperty(connection.submittedNamedStatements, this.named);
    }
    super.handleError(error, connection);
  }
}
