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
    const recording = (): Statement[] | null => this.kept;
    const prototype = pg.Client.prototype as unknown as { query: Query };
    const query = prototype.query;
    prototype.query = function (...args) {
      const kept = recording();
      const [text, values] = args;
      if (kept !== null && typeof text === 'string') {
        const role = /role=(\w+)/.exec(this.connectionParameters?.options ?? '')?.[1] ?? '';
        kept.push({ role, text, values: Array.isArray(values) ? values : [] });
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
