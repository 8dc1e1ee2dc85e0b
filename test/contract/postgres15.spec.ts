import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDatabase } from '#api/owner';
import { Desk } from '../given/desk.ts';
import { SECRET, type Server, ask, startServer } from '../given/postgres15.ts';

const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!) {
  registerPlatform(operator: $operator, platform: $platform) { name version ledger { total } }
}`;

/** The oldest supported PostgreSQL, as somebody else would run it: over TCP, with a password. */
describe('PostgreSQL 15 of someone else', () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    server = await startServer();
    await ask(server.urlOf('postgres'), 'create database desk');
    url = server.urlOf('desk');
  });
  afterAll(() => server.stop());

  it('is really version 15, and requires its password', async () => {
    const [row] = await ask<{ version: string }>(
      url,
      `select current_setting('server_version_num') as version`,
    );
    expect(row?.version).toMatch(/^15\d{4}$/);
    await expect(ask(url.replace(encodeURIComponent(SECRET), 'wrong'), 'select 1')).rejects.toMatchObject({
      code: '28P01',
    });
    expect(readFileSync(join(server.cluster, 'PG_VERSION'), 'utf8').trim()).toBe('15');
  });

  it('accepts the schema, twice without a difference, and serves the application', async () => {
    const COUNTS = `select (select count(*) from region)::int as regions, (select count(*) from duty_item_version)::int as items,
      (select count(*) from schema_migration)::int as migrations`;
    await prepareDatabase(url);
    const first = await ask<{ migrations: number }>(url, COUNTS);
    await prepareDatabase(url);
    expect(await ask(url, COUNTS)).toEqual(first);
    expect(first[0]?.migrations).toBeGreaterThan(5);

    const desk = await Desk.open({ url });
    try {
      const officer = await desk.person('CASE_OFFICER', { officeId: await desk.office() });
      const answer = await desk.must<{ registerPlatform: { ledger: { total: number } } }>(officer, REGISTER, {
        operator: { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' },
        platform: {
          name: '云杉论坛',
          kinds: ['WEBSITE'],
          domains: ['yunshan.example'],
          apps: [],
          categories: ['FORUM'],
          tier: 'GENERAL',
          regionCode: '330203',
        },
      });
      expect(answer.registerPlatform).toMatchObject({ name: '云杉论坛', version: 1 });
      expect(answer.registerPlatform.ledger.total).toBeGreaterThan(10);
      // two characters: the search depends on the C library's classes of letters
      expect(await desk.must(officer, '{ platforms(filter: { text: "云杉" }) { totalCount } }')).toEqual({
        platforms: { totalCount: 1 },
      });
    } finally {
      await desk.close();
    }
  });

  it('needs an account that owns the database and may create roles, and nothing more', async () => {
    await ask(url, `create role modest login createrole password 'modest'`);
    await ask(url, 'create database modest owner modest');
    const modest = new URL(url);
    Object.assign(modest, { username: 'modest', password: 'modest', pathname: '/modest' });
    await prepareDatabase(modest.href);
    await prepareDatabase(modest.href);
    const desk = await Desk.open({ url: modest.href });
    try {
      const officer = await desk.person('CASE_OFFICER', { officeId: await desk.office() });
      expect(await desk.must(officer, '{ platforms { totalCount } }')).toEqual({
        platforms: { totalCount: 0 },
      });
    } finally {
      await desk.close();
    }
  });
});
