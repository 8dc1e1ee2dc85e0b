import { DataSource } from 'typeorm';
import { MIGRATIONS } from '#migrations';
import { loadCalendar } from '#libs/reference/calendar';
import { loadDuties } from '#libs/reference/duties';
import { type Tx, col, readRow, readRows, sweepIdempotencyKeys } from '#libs/technique/kernel';
import { loadReports } from '#libs/supervision/reports';
import { loadRegions } from '#libs/reference/territory';
import { type Privileges, connectionProblem, privilegeProblem, serverProblem } from './server.rules.ts';

// any number will do, as long as every starting process uses the same one
const LOCK = 7_219_001;

/** Opens the database as its owner: for migrations, reference data and accounts, never for the API. */
export async function asOwner<T>(url: string, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await ownerOf(url);
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

/** The owner's connection; the caller has to close it. @throws Error with one sentence when there is none */
export async function ownerOf(url: string): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    installExtensions: false,
    connectTimeoutMS: 10_000,
    extra: { max: 2, options: '-c timezone=Asia/Shanghai' },
    applicationName: 'taizhang owner',
  });
  try {
    return await source.initialize();
  } catch (error) {
    const problem = connectionProblem(error, url);
    throw problem === null ? error : new Error(problem, { cause: error });
  }
}

const ROLES = [
  'app_office',
  'app_platform',
  'app_access',
  'app_admin',
  'app_jobs',
  'app_audit',
  'app_audit_seal',
  'app_audit_prune',
  'app_audit_owner',
];

const SERVER_FACTS_ROW = { version: col.int, encoding: col.text };

/** Refuses a server on which the application would work wrongly later. @throws Error with one clear sentence */
async function checkServer(source: DataSource): Promise<void> {
  const facts = await readRow(
    source,
    SERVER_FACTS_ROW,
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  );
  refuseIf(serverProblem(facts));
  // an account without the rights to migrate is enough where there is nothing to migrate
  if (!(await upToDate(source))) refuseIf(privilegeProblem(await privilegesOf(source, facts.version)));
}

/** Queried by hand: TypeORM's own query creates its table first, which may not be allowed. */
async function upToDate(source: DataSource): Promise<boolean> {
  const found = await readRow(
    source,
    { there: col.bool },
    `select to_regclass('schema_migration') is not null as there`,
  );
  if (!found.there) return false;
  const done = await readRows(source, { name: col.text }, 'select name from schema_migration');
  return MIGRATIONS.every((migration) => done.some(({ name }) => name === migration.name));
}

const PRIVILEGES_ROW = {
  user: col.text,
  database: col.text,
  superuser: col.bool,
  mayMakeRoles: col.bool,
  onDatabase: col.bool,
  onSchema: col.bool,
  withheld: col.textArray,
  missing: col.textArray,
};

/** Since version 16 an account that may create roles may not grant those that others created. */
async function privilegesOf(source: DataSource, version: number): Promise<Privileges> {
  const mayGive =
    version >= 160_000
      ? `pg_has_role(r.oid, 'member with admin option')`
      : `(me.rolcreaterole or pg_has_role(r.oid, 'member with admin option'))`;
  return readRow(
    source,
    PRIVILEGES_ROW,
    `select current_user as user, current_database() as database, me.rolsuper as superuser,
       me.rolcreaterole as may_make_roles, has_database_privilege(current_database(), 'create') as on_database,
       coalesce(has_schema_privilege(current_schema(), 'create'), false) as on_schema,
       array(select name from unnest($1::text[]) name where not exists (select from pg_roles where rolname = name)) as missing,
       array(select r.rolname::text from pg_roles r where r.rolname = any ($1) and not me.rolsuper and not ${mayGive}) as withheld
     from pg_roles me where me.rolname = current_user`,
    [ROLES],
  );
}

function refuseIf(problem: string | null): void {
  if (problem !== null) throw new Error(problem);
}

/** Brings the schema and the reference data up to date; several processes may start at once. */
export async function prepareDatabase(url: string): Promise<void> {
  await asOwner(url, async (source) => {
    await checkServer(source);
    const runner = source.createQueryRunner();
    await runner.connect();
    try {
      await runner.query('select pg_advisory_lock($1)', [LOCK]);
      await source.runMigrations();
      await source.transaction(loadReference);
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
      await runner.release();
    }
  });
}

async function loadReference(tx: Tx): Promise<void> {
  await loadRegions(tx);
  await loadCalendar(tx);
  await loadDuties(tx);
  await loadReports(tx);
  await sweepIdempotencyKeys(tx);
}
