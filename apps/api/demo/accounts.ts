import type { Role } from '#libs/kernel';
import { asOwner } from '../owner.ts';
import { DEMO_PASSWORD } from './load.ts';

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
];

/** How to sign in to demonstration data; empty where there is none. */
export async function demoAccounts(url: string): Promise<DemoAccountRow[]> {
  return asOwner(url, async (source) => {
    const rows = await source.query<Omit<DemoAccountRow, 'password'>[]>(
      `select u.role, u.username, u.name, coalesce(o.name, (select string_agg(p.name, '、') from user_platform up join platform p on p.id = up.platform_id where up.user_id = u.id)) as office
         from app_user u left join office o on o.id = u.office_id
        where exists (select from demonstration where finished_at is not null) and u.username = any($1::text[]) order by array_position($1::text[], u.username)`,
      [SHOWN],
    );
    return rows.map((row) => ({ ...row, password: DEMO_PASSWORD }));
  });
}

/** When the demonstration data was written down; null where the data is real. */
export async function demonstrationOf(url: string): Promise<{ begunAt: Date; finishedAt: Date } | null> {
  return asOwner(url, async (source) => {
    const [row] = await source.query<{ begunAt: Date; finishedAt: Date }[]>(
      'select begun_at as "begunAt", finished_at as "finishedAt" from demonstration where finished_at is not null limit 1',
    );
    return row ?? null;
  });
}

/** Says in the database that what follows is made up, so that a load that was cut short can be told from real work. */
export async function beginDemo(url: string, seed: string): Promise<void> {
  await asOwner(url, (source) => source.query('insert into demonstration (seed) values ($1)', [seed]));
}

export async function finishDemo(url: string): Promise<void> {
  await asOwner(url, (source) => source.query('update demonstration set finished_at = clock_timestamp()'));
}

/** Clears a database in which a load of demonstration data was cut short; only such a one. @returns whether it was */
export async function clearUnfinishedDemo(url: string): Promise<boolean> {
  return asOwner(url, async (source) => {
    const [row] = await source.query<[{ unfinished: boolean }]>(
      'select exists (select from demonstration where finished_at is null) as unfinished',
    );
    if (row.unfinished)
      await source.query('drop schema audit cascade; drop schema public cascade; create schema public');
    return row.unfinished;
  });
}

/** Whether nothing has been entered yet. */
export async function isEmpty(url: string): Promise<boolean> {
  return asOwner(url, async (source) => {
    const [row] = await source.query<[{ empty: boolean }]>(
      'select not exists (select from office) and not exists (select from app_user) as empty',
    );
    return row.empty;
  });
}
