import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

function server(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) throw new Error('the test server is not running');
  return url;
}

const named = (name: string): string => server().replace(/\/\w+\?/, `/${name}?`);

/** On the test server, as the owner of all its databases. */
export async function asAdmin(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(server());
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const drop = (name: string): Promise<void> =>
  asAdmin((client) => client.query(`drop database if exists ${name} with (force)`));

const TEMPLATE = 'template_taizhang';

/** An empty database on the test server. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asAdmin((client) => client.query(`create database ${name}`));
  return { url: named(name), drop: () => drop(name) };
}

/** A new database with a copy of all data of another one. */
export async function cloneOf(template: string): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asAdmin((client) => client.query(`create database ${name} template ${template}`));
  return { url: named(name), drop: () => drop(name) };
}

/** A migrated database with the reference data, cloned from the template. */
export const migratedDatabase = (): Promise<TestDatabase> => cloneOf(TEMPLATE);
