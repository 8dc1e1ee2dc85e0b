import { DataSource, type EntityTarget, type ObjectLiteral, type QueryRunner } from 'typeorm';
import pg from 'pg';
import type { AnonymousActor, AnyActor, AuditActor, JobsActor, KeeperActor, SystemActor } from './actor.ts';
import { refusalOfDatabase } from './database-refusals.ts';
import { SnakeNaming } from './naming.ts';
import { Refusal } from './refusal.ts';
import { REGION_BOUND } from './where.ts';
import { CLIENTS, type Client, PipelinedClient, type Scope, type Tx } from './pipelined-client.ts';

// `date` stays a civil date (never a Date in some zone), and `int8` is a number or an error, never a string
pg.types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text: string) => {
  const n = Number(text);
  if (!Number.isSafeInteger(n)) throw new RangeError(`int8 ${text} does not fit a number`);
  return n;
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

type Whoever = AnyActor | AuditActor | JobsActor | KeeperActor | SystemActor;

/** The settings that row security reads, by name; their values were checked. */
function settingsOf(actor: Whoever): [name: string, value: string][] {
  if (actor.kind === 'SYSTEM')
    return [
      ['app.region_lo', '000000'],
      ['app.region_hi', '999999'],
    ];
  if (actor.kind === 'OFFICE' || actor.kind === 'AUDIT') {
    for (const bound of [actor.regionLo, actor.regionHi]) {
      if (!REGION_BOUND.test(bound)) throw new Error('region bound is not six digits');
    }
    return [
      ['app.region_lo', actor.regionLo],
      ['app.region_hi', actor.regionHi],
    ];
  }
  if (actor.kind === 'PLATFORM') {
    if (!actor.platformIds.every((id) => UUID.test(id))) throw new Error('platform id is not a uuid');
    return [['app.platform_ids', `{${actor.platformIds.join(',')}}`]];
  }
  return [];
}

/** The message that begins the transaction also sets the scope: one round trip, and literals. */
function opening(begin: 'begin' | 'begin read only', settings: [string, string][]): string {
  return [begin, ...settings.map(([name, value]) => `set local ${name} = ${pg.escapeLiteral(value)}`)].join(
    '; ',
  );
}

/** Scopes of ranges. There are at most as many as regions: all readers of one office have the same. */
const ofRanges = new Map<string, Scope>();

function readingScope(actor: Whoever): Scope {
  if (actor.kind !== 'OFFICE') return scopeOf(settingsOf(actor));
  const key = `${actor.regionLo} ${actor.regionHi}`;
  let scope = ofRanges.get(key);
  if (!scope) ofRanges.set(key, (scope = scopeOf(settingsOf(actor))));
  return scope;
}

/** A read in the scope of a reader writes nothing. */
function scopeOf(settings: [string, string][]): Scope {
  const all = [['transaction_read_only', 'on'] as const, ...settings];
  return {
    begin: opening('begin read only', settings),
    settings: {
      name: 'scope',
      text: `select ${all.map(([name], i) => `set_config('${name}', $${i + 1}, true)`).join(', ')}`,
      values: all.map(([, value]) => value),
    },
  };
}

const ROLE_OF = {
  OFFICE: 'app_office',
  PLATFORM: 'app_platform',
  ANONYMOUS: 'app_access',
  JOBS: 'app_jobs',
  ADMIN: 'app_admin',
  AUDIT: 'app_audit',
  SEALER: 'app_audit_seal',
  PRUNER: 'app_audit_prune',
} as const;

/**
 * Settings of a role apply to connections that sign in as it, not to those that switch to it, so they are given here. Compiling
 * a plan took 300 ms of a statement of 350; a parallel plan takes the processors from all others.
 */
const PLANS = '-c jit=off -c max_parallel_workers_per_gather=0';

export interface DbOptions {
  url: string;
  entities: EntityTarget<ObjectLiteral>[];
  /** Settings of every connection, such as `-c synchronous_commit=off` where a crash may lose data that can be made again. */
  settings?: string;
  /** Connections per role. */
  poolSize?: number;
  /** Milliseconds to wait for a free connection, so that a burst of retries waits instead of failing. */
  patience?: number;
}

/** The only way to the database: one pool per database role, so that no connection can leave its scope. */
export class Db {
  private readonly pools: Record<keyof typeof ROLE_OF, DataSource>;

  constructor(options: DbOptions) {
    const pool = (kind: keyof typeof ROLE_OF, size: number): DataSource =>
      new DataSource({
        type: 'postgres',
        url: options.url,
        entities: options.entities as never[],
        namingStrategy: new SnakeNaming(),
        synchronize: false,
        logging: false,
        installExtensions: false,
        extra: {
          max: size,
          options: `-c role=${ROLE_OF[kind]} ${PLANS} -c timezone=Asia/Shanghai -c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000 ${options.settings ?? ''}`,
          // a statement is sent at once, before the answer to the one before it
          pipeline: true,
          connectionTimeoutMillis: options.patience ?? 25_000,
        },
        applicationName: `taizhang ${kind.toLowerCase()}`,
        poolErrorHandler: () => undefined,
      } as never);
    const size = options.poolSize ?? 10;
    this.pools = {
      OFFICE: pool('OFFICE', size),
      PLATFORM: pool('PLATFORM', size),
      ANONYMOUS: pool('ANONYMOUS', size),
      JOBS: pool('JOBS', 1),
      ADMIN: pool('ADMIN', Math.min(size, 3)),
      AUDIT: pool('AUDIT', Math.min(size, 2)),
      SEALER: pool('SEALER', 1),
      PRUNER: pool('PRUNER', 1),
    };
  }

  async open(): Promise<void> {
    for (const pool of Object.values(this.pools)) await pool.initialize();
  }

  async close(): Promise<void> {
    for (const pool of Object.values(this.pools)) if (pool.isInitialized) await pool.destroy();
  }

  /**
   * One reading statement before the actor is known: it has no scope, so it needs no transaction of
   * its own. Every request begins with one.
   */
  async readAsNobody<T>(_nobody: AnonymousActor, read: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.pools.ANONYMOUS.createQueryRunner();
    try {
      CLIENTS.set(runner.manager, new PipelinedClient((await runner.connect()) as Client));
      return await read(runner.manager);
    } catch (error) {
      throw refusalOfDatabase(error);
    } finally {
      CLIENTS.delete(runner.manager);
      await runner.release();
    }
  }

  /**
   * For reads: the database refuses every write in it. A statement by `readRows` and the other functions of rows.ts takes one
   * message; a transaction begins only for statements by TypeORM. There is nothing to commit, so nobody waits for its end: the
   * connection is free for the next reader as soon as the last rows have arrived.
   */
  async read<T>(actor: Whoever, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.runnerOf(actor);
    let pipelined: PipelinedClient | undefined;
    try {
      const reading = new PipelinedClient((await runner.connect()) as Client, readingScope(actor));
      pipelined = reading;
      CLIENTS.set(runner.manager, reading);
      const query = runner.query.bind(runner) as (...asked: unknown[]) => Promise<unknown>;
      runner.query = ((...asked: unknown[]) => {
        // a released connection belongs to somebody else: TypeORM refuses the statement
        if (!runner.isReleased) reading.begin();
        return query(...asked);
      }) as typeof runner.query;
      const result = await work(runner.manager);
      reading.check();
      return result;
    } catch (error) {
      throw refusalOfDatabase(error instanceof Refusal ? error : (pipelined?.failed ?? error));
    } finally {
      pipelined?.end();
      CLIENTS.delete(runner.manager);
      await runner.release();
    }
  }

  private runnerOf(actor: Whoever): QueryRunner {
    return this.pools[actor.kind === 'SYSTEM' ? 'OFFICE' : actor.kind].createQueryRunner();
  }

  /**
   * One use case, one transaction. Commits when `work` resolves; rolls back and rethrows when it does not.
   * Never nest: an inner call would wait for a second connection while holding the first.
   */
  async tx<T>(actor: Whoever, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.runnerOf(actor);
    let pipelined: PipelinedClient | undefined;
    try {
      // without TypeORM, which would call its subscribers for each
      const client = (await runner.connect()) as Client & pg.PoolClient;
      pipelined = new PipelinedClient(client);
      pipelined.out(opening('begin', settingsOf(actor)));
      CLIENTS.set(runner.manager, pipelined);
      const result = await work(runner.manager);
      pipelined.check();
      const { command } = await client.query('commit');
      pipelined.check();
      // the answer to the commit of a failed transaction is that it was rolled back
      if (command !== 'COMMIT') throw new Error('nothing was committed: a statement had failed');
      return result;
    } catch (error) {
      // a connection that is gone cannot roll back; the server already did
      await runner.query('rollback').catch(() => undefined);
      throw refusalOfDatabase(error instanceof Refusal ? error : (pipelined?.failed ?? error));
    } finally {
      CLIENTS.delete(runner.manager);
      await runner.release();
    }
  }
}
