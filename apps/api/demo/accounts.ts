import { type Role, col, execute, readRow, readRows } from '#libs/technique/kernel';
import type { DataSource } from 'typeorm';
import { asOwner, prepareDatabase } from '../owner.ts';
import { DEMO_PASSWORD, NAMES } from './load.ts';
import { OTHERS } from './others.ts';
import { OFFICES } from './world.ts';

export interface DemoAccountRow {
  role: Role;
  username: string;
  password: string;
  name: string;
  office: string | null;
}

const SHOWN = [
  'nb-director',
  'nb-officer1',
  'nb-officer2',
  'nb-inspector1',
  'hs-officer1',
  'platform-head',
  'platform-liaison',
  ...OTHERS.map(({ username }) => username),
];

const DEMO_ACCOUNTS_ROW = {
  name: col.text,
  role: col.text.as<Role>(),
  username: col.text,
  office: col.text.orNull,
};

/** How to sign in to demonstration data; empty where there is none. */
export async function demoAccounts(url: string): Promise<DemoAccountRow[]> {
  return asOwner(url, async (source) => {
    const rows = await readRows(
      source,
      DEMO_ACCOUNTS_ROW,
      `select u.role, u.username, u.name, coalesce(o.name, (select string_agg(p.name, '、') from user_platform up join platform p on p.id = up.platform_id where up.user_id = u.id and up.ended_at is null)) as office
         from app_user u left join office o on o.id = u.office_id
        where exists (select from demonstration where finished_at is not null) and u.username = any($1::text[]) order by array_position($1::text[], u.username)`,
      [SHOWN],
    );
    return rows.map((row) => ({ ...row, password: DEMO_PASSWORD }));
  });
}

/** When the demonstration data was loaded; null for real data. */
export async function demonstrationOf(url: string): Promise<{ begunAt: Date; finishedAt: Date } | null> {
  return asOwner(url, async (source) => {
    const [row] = await readRows(
      source,
      { begunAt: col.timestamptz, finishedAt: col.timestamptz.notNull },
      'select begun_at, finished_at from demonstration where finished_at is not null limit 1',
    );
    return row ?? null;
  });
}

/** Marks the database as invented data, so that an incomplete load can be distinguished from real work. */
export async function beginDemo(url: string, seed: string): Promise<void> {
  await asOwner(url, (source) => execute(source, 'insert into demonstration (seed) values ($1)', [seed]));
}

export async function finishDemo(url: string): Promise<void> {
  await asOwner(url, (source) => execute(source, 'update demonstration set finished_at = clock_timestamp()'));
}

// any number will do, as long as every starting process uses the same one, and not the one of migrations
const LOCK = 7_219_002;

const MADE_UP = [
  ...OFFICES.flatMap(({ prefix }) => Object.keys(NAMES).map((name) => `${prefix}-${name}`)),
  'platform-head',
  'platform-liaison',
  ...OTHERS.map(({ username }) => username),
];

/**
 * Whether a load did not finish and nothing else has happened since. A request over HTTP has left its request
 * number in the audit record; accounts and offices that the load does not create belong to somebody.
 */
async function onlyUnfinishedDemo(source: DataSource): Promise<boolean> {
  const row = await readRow(
    source,
    { unfinished: col.bool, real: col.bool },
    `select exists (select from demonstration where finished_at is null) as unfinished,
            exists (select from audit.entry where request_id is not null)
            or exists (select from app_user where username <> all ($1::text[]) and username !~ '^p[0-9]+-head$')
            or exists (select from office where region_code <> all ($2::text[])) as real`,
    [MADE_UP, OFFICES.map((o) => o.regionCode)],
  );
  return row.unfinished && !row.real;
}

/** Clears a database in which a load of demonstration data did not finish; no other database. @returns whether it was one */
export async function clearUnfinishedDemo(url: string): Promise<boolean> {
  return asOwner(url, async (source) => {
    const cut = await onlyUnfinishedDemo(source);
    if (cut)
      await execute(source, 'drop schema audit cascade; drop schema public cascade; create schema public');
    return cut;
  });
}

/**
 * Fills an empty database, one process at a time: the second one waits, and finds it filled. An incomplete load
 * is cleared first.
 */
export async function demoOnce(url: string, load: () => Promise<void>): Promise<void> {
  await asOwner(url, async (source) => {
    const runner = source.createQueryRunner();
    await runner.connect();
    try {
      // released with the connection, so that no process waits for one that has died
      await runner.query('select pg_advisory_lock($1)', [LOCK]);
      if (await clearUnfinishedDemo(url)) await prepareDatabase(url);
      if (!(await isEmpty(url))) return;
      await beginDemo(url, 'standard');
      await load();
      await finishDemo(url);
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
      await runner.release();
    }
  });
}

/** Whether nothing has been entered yet. */
export async function isEmpty(url: string): Promise<boolean> {
  return asOwner(url, async (source) => {
    const row = await readRow(
      source,
      { empty: col.bool },
      'select not exists (select from office) and not exists (select from app_user) as empty',
    );
    return row.empty;
  });
}
