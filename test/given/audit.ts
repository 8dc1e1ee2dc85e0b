import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { CheckpointFile, RemovalService, SealService, type SealWith, auditKeys } from '#libs/technique/audit';
import { OrderDesk } from './orders.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** A desk whose acts are sealed into a folder of its own, and an attacker who can change them. */
export class SealedDesk {
  given!: SealWith;
  folder!: string;

  private constructor(readonly orders: OrderDesk) {}

  static async open(): Promise<SealedDesk> {
    const it = new SealedDesk(await OrderDesk.open());
    it.folder = await mkdtemp(join(tmpdir(), 'taizhang-audit-'));
    const { folder } = it;
    const keys = await auditKeys({ pem: null, dataDir: folder, auditDir: folder, make: true });
    it.given = { keys, file: new CheckpointFile(folder) };
    it.now();
    return it;
  }

  /** With three batches of several entries each. */
  static async withBatches(): Promise<SealedDesk> {
    const it = await SealedDesk.open();
    await it.seal();
    for (let batch = 0; batch < 2; batch += 1) {
      for (let i = 0; i < 3; i += 1) await it.act();
      await it.seal();
    }
    return it;
  }

  /** The middle entry of the second batch. */
  async victim(): Promise<{ seq: number; id: string }> {
    const [row] = await this.orders.sql<{ seq: number; id: string }>(
      'select seq, ids[2] as id from audit.seal where seq = 2',
    );
    if (!row) throw new Error('nothing was sealed');
    return row;
  }

  /** Seals have the time of the `Clock`; the database stamps entries with the real one. */
  now(): void {
    this.orders.desk.clock.set(new Date());
  }

  get seals(): SealService {
    return this.orders.desk.app.get(SealService);
  }

  get removal(): RemovalService {
    return this.orders.desk.app.get(RemovalService);
  }

  /** Seals everything, once nobody writes any more: the server's own jobs may be running. */
  async seal(): Promise<number> {
    await this.settled();
    return this.seals.sealAll(this.given);
  }

  /** Waits until every entry is older than all running transactions. */
  private async settled(): Promise<void> {
    for (let tries = 0; tries < 600; tries += 1) {
      const [row] = await this.orders.sql<{ open: boolean }>(
        `select exists (select from audit.entry where xid >= pg_snapshot_xmin(pg_current_snapshot())) as open`,
      );
      if (row?.open === false) return;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error('somebody still writes');
  }

  /** An act that leaves one entry. */
  async act(): Promise<void> {
    await this.orders.desk.refusal(
      null,
      'mutation { signIn(username: "nobody", password: "x") { expiresAt } }',
    );
  }

  /** As the superuser, with every trigger switched off: this is for changes that have to be detected, not prevented. */
  async tamper(sql: string, values: unknown[] = []): Promise<void> {
    const client = new pg.Client(this.orders.desk.database.url);
    await client.connect();
    try {
      for (const table of ['entry', 'seal', 'removal'])
        await client.query(`alter table audit.${table} disable trigger all`);
      await client.query(sql, values);
    } finally {
      for (const table of ['entry', 'seal', 'removal'])
        await client.query(`alter table audit.${table} enable always trigger all`).catch(() => undefined);
      await client.end();
    }
  }

  /** A copy of everything, to restore it after a test that did damage. */
  async keep(): Promise<() => Promise<void>> {
    const tables = ['entry', 'seal', 'removal'];
    for (const t of tables) await this.orders.sql(`create table kept_${t} as table audit.${t}`);
    const { path } = this.given.file;
    const file = await readFile(path, 'utf8');
    return async () => {
      for (const t of ['removal', 'seal', 'entry']) await this.tamper(`delete from audit.${t}`);
      for (const t of tables) await this.tamper(`insert into audit.${t} select * from kept_${t}`);
      await writeFile(path, file);
    };
  }

  /** The command line, as an administrator uses it. */
  run(command: string, ...args: string[]): Promise<Ran> {
    const env = { ...process.env, DATABASE_URL: this.orders.desk.database.url, TAIZHANG_DATA: this.folder };
    return new Promise((done) => {
      execFile(
        process.execPath,
        ['scripts/run.mjs', 'audit', command, ...args],
        { cwd: ROOT, env, timeout: 180_000 },
        (error, out, err) => {
          const code = error ? Number(error.code) : 0;
          done({ code, out, err });
        },
      );
    });
  }

  async close(): Promise<void> {
    await this.orders.desk.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
