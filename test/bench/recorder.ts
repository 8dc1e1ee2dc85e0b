import pg from 'pg';
import { ScopedQuery } from '#libs/technique/kernel';

/** One statement as the application sent it, and as which role. */
export interface Statement {
  role: string;
  text: string;
  values: unknown[];
  /** The name by which the connection keeps it prepared. */
  name?: string | undefined;
}

type Query = (
  this: pg.Client & { connectionParameters?: { options?: string } },
  ...args: unknown[]
) => unknown;

/** Records the statements of the application while it is switched on, so that the same can be sent without it. */
export class Recorder {
  private kept: Statement[] | null = null;
  /** Restores the driver's methods. */
  readonly remove: () => void;

  constructor() {
    const recording = (): Statement[] | null => this.kept;
    const prototype = pg.Client.prototype as unknown as { query: Query };
    const query = prototype.query;
    this.remove = () => {
      prototype.query = query;
    };
    prototype.query = function (...args) {
      const kept = recording();
      const [asked, more] = args;
      const config =
        typeof asked === 'string' ? { text: asked, values: more } : (asked as Partial<Statement>);
      const { text, values, name } = config as Partial<Statement>;
      if (kept !== null && typeof text === 'string') {
        const role = /role=(\w+)/.exec(this.connectionParameters?.options ?? '')?.[1] ?? '';
        const statement = { role, text, values: Array.isArray(values) ? values : [], name };
        // one message is one transaction: the other server sends the same statements one after another
        if (asked instanceof ScopedQuery)
          kept.push(
            { role, text: 'begin', values: [] },
            { ...asked.settings, role, values: [...asked.settings.values] },
            statement,
            { role, text: 'commit', values: [] },
          );
        else kept.push(statement);
      }
      return query.apply(this, args);
    };
  }

  start(): void {
    this.kept = [];
  }

  stop(): Statement[] {
    const statements = this.kept ?? [];
    this.kept = null;
    return statements;
  }
}
