import pg from 'pg';

/** One statement as the application sent it, and as which role. */
export interface Statement {
  role: string;
  text: string;
  values: unknown[];
}

type Query = (
  this: pg.Client & { connectionParameters?: { options?: string } },
  ...args: unknown[]
) => unknown;

/** Writes down what the application sends while it is switched on, so that the same can be sent without it. */
export class Recorder {
  private kept: Statement[] | null = null;

  constructor() {
    const kept = (statement: Statement): void => void this.kept?.push(statement);
    const prototype = pg.Client.prototype as unknown as { query: Query };
    const query = prototype.query;
    prototype.query = function (...args) {
      const [text, values] = args;
      const role = /role=(\w+)/.exec(this.connectionParameters?.options ?? '')?.[1] ?? '';
      if (typeof text === 'string') kept({ role, text, values: Array.isArray(values) ? values : [] });
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
