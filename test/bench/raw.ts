import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { Statement } from './recorder.ts';

// as the application reads them: a day is text, never a `Date`
pg.types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** Connections for each role, as many as the application has. */
const POOL = 10;

/** With the application's settings. */
const PLANS = '-c jit=off -c max_parallel_workers_per_gather=0';

const isRead = (text: string): boolean => /^\s*(select|with)/i.test(text);

/**
 * The same SQL without the application: `pg` and `node:http`. `POST /replay?name` sends the recorded statements
 * of the application, with the same roles and in the same transactions, and responds with their rows.
 */
export class Raw {
  readonly server: Server;
  private readonly pools = new Map<string, pg.Pool>();
  private readonly replays = new Map<string, Statement[]>();
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
    this.server = createServer((request, response) => {
      this.serve(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
  }

  put(name: string, statements: Statement[]): void {
    this.replays.set(name, statements);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
    for (const pool of this.pools.values()) await pool.end();
  }

  private pool(role: string): pg.Pool {
    const known = this.pools.get(role);
    if (known) return known;
    const pool = new pg.Pool({
      connectionString: this.url,
      max: POOL,
      options: `${role === '' ? '' : `-c role=${role} `}-c timezone=Asia/Shanghai ${PLANS}`,
    });
    // a connection that is about to end may still be told that its database goes
    pool.on('connect', (client) => client.on('error', () => undefined));
    this.pools.set(role, pool);
    return pool;
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const part of request) body += String(part);
    const [, kind = '', name = ''] = /^\/(\w+)\/([^?]*)/.exec(request.url ?? '') ?? [];
    const statements = this.replays.get(decodeURIComponent(name)) ?? [];
    const values = kind === 'act' ? (JSON.parse(body) as Record<string, unknown>) : null;
    const rows = await this.send(statements, values);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows));
  }

  /** Statement after statement; a change of role is a change of connection, as in the application. */
  private async send(
    statements: readonly Statement[],
    given: Record<string, unknown> | null,
  ): Promise<object[][]> {
    const results: object[][] = [];
    let role: string | null = null;
    let client: pg.PoolClient | null = null;
    try {
      for (const statement of statements) {
        if (client === null || statement.role !== role) {
          client?.release();
          client = await this.pool(statement.role).connect();
          role = statement.role;
        }
        const values = given ? statement.values.map((v) => given[String(v)] ?? v) : statement.values;
        const { rows, rowCount } = await client.query<object>({ ...statement, values });
        if (isRead(statement.text)) results.push(rows);
        else if (given && /^update/.test(statement.text) && rowCount !== 1)
          throw new Error('nothing was written');
      }
    } catch (error) {
      await client?.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client?.release();
    }
    return results;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [url = '', port = '0'] = process.argv.slice(2);
  const raw = new Raw(url);
  process.on('message', ({ name, statements }: { name: string; statements: Statement[] }) => {
    raw.put(name, statements);
    process.send?.(null);
  });
  process.on('disconnect', () => process.exit(0));
  raw.server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
}
