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

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client(server());
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** An empty database on the test server. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name}`);
  return { url: named(name), drop: () => asAdmin(`drop database if exists ${name} with (force)`) };
}

/** A migrated database with the reference data, cloned from the template. */
export async function migratedDatabase(): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name} template template_taizhang`);
  return { url: named(name), drop: () => asAdmin(`drop database if exists ${name} with (force)`) };
}
