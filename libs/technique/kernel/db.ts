import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import pg from 'pg';
import type { AnonymousActor, AnyActor, AuditActor, JobsActor, KeeperActor, SystemActor } from './actor.ts';
import { refusalOfDatabase } from './database-refusals.ts';
import { SnakeNaming } from './naming.ts';
import { Refusal } from './refusal.ts';
import { type Client, type Tx, WIRES, Wire } from './wire.ts';

// `date` stays a civil date (never a Date in some zone), and `int8` is a number or an error, never a silent string
pg.types.setTypeParser(pg.types.builtins.DATE, (text: string) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, (text: string) => {
  const n = Number(text);
  if (!Number.isSafeInteger(n)) throw new RangeError(`int8 ${text} does not fit a number`);
  return n;
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const REGION_BOUND = /^[0-9]{6}$/;

/** The message that begins the transaction also sets the scope: one round trip, and a literal that was checked. */
type Whoever = AnyActor | AuditActor | JobsActor | KeeperActor | SystemActor;

function opening(actor: Whoever): string {
  const lines = ['begin'];
  if (actor.kind === 'SYSTEM') {
    lines.push(`set local app.region_lo = '000000'; set local app.region_hi = '999999'`);
  } else if (actor.kind === 'OFFICE' || actor.kind === 'AUDIT') {
    for (const bound of [actor.regionLo, actor.regionHi]) {
      if (!REGION_BOUND.test(bound)) throw new Error('region bound is not six digits');
    }
    lines.push(`set local app.region_lo = ${pg.escapeLiteral(actor.regionLo)}`);
    lines.push(`set local app.region_hi = ${pg.escapeLiteral(actor.regionHi)}`);
  } else if (actor.kind === 'PLATFORM') {
    if (!actor.platformIds.every((id) => UUID.test(id))) throw new Error('platform id is not a uuid');
    lines.push(`set local app.platform_ids = ${pg.escapeLiteral(`{${actor.platformIds.join(',')}}`)}`);
  }
  return lines.join('; ');
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
 * Settings of a role hold for those who sign in as it, not for those who take it on, so they are given here. Compiling a
 * plan took 300 ms of a question of 350; a parallel plan takes the cores from everybody else.
 */
const PLANS = '-c jit=off -c max_parallel_workers_per_gather=0';

export interface DbOptions {
  url: string;
  entities: EntityTarget<ObjectLiteral>[];
  /** Settings of every connection, such as `-c synchronous_commit=off` where a crash may lose what can be made again. */
  settings?: string;
  /** Connections per role. */
  poolSize?: number;
  /** For how many milliseconds one waits for a connection that is free; a burst of retries waits its turn rather than fail. */
  patience?: number;
}

/** The only way to the database: one pool per database role, so that no connection can step out of its scope. */
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
          // a statement goes out at once and need not wait for the answer to the one before
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
   * One reading statement as somebody who is nobody yet: such have no scope to set, so that it needs no transaction of
   * its own around it. Every request begins with one.
   */
  async glance<T>(_nobody: AnonymousActor, read: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.pools.ANONYMOUS.createQueryRunner();
    try {
      WIRES.set(runner.manager, new Wire((await runner.connect()) as Client));
      return await read(runner.manager);
    } catch (error) {
      throw refusalOfDatabase(error);
    } finally {
      WIRES.delete(runner.manager);
      await runner.release();
    }
  }

  /**
   * One use case, one transaction. Commits when `work` resolves; rolls back and rethrows when it does not.
   * Never nest: an inner call would wait for a second connection while holding the first.
   */
  async tx<T>(actor: Whoever, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.pools[actor.kind === 'SYSTEM' ? 'OFFICE' : actor.kind].createQueryRunner();
    let wire: Wire | undefined;
    try {
      // past TypeORM, which would tell its subscribers of each
      const client = (await runner.connect()) as Client & pg.PoolClient;
      wire = new Wire(client);
      wire.out(opening(actor));
      WIRES.set(runner.manager, wire);
      const result = await work(runner.manager);
      const { command } = await client.query('commit');
      // whoever commits what has failed is answered that it was rolled back
      if (command !== 'COMMIT')
        throw wire.failed ?? new Error('nothing was committed: a statement had failed');
      return result;
    } catch (error) {
      // a connection that is gone cannot roll back; the server already did
      await runner.query('rollback').catch(() => undefined);
      throw refusalOfDatabase(error instanceof Refusal ? error : (wire?.failed ?? error));
    } finally {
      WIRES.delete(runner.manager);
      await runner.release();
    }
  }
}
