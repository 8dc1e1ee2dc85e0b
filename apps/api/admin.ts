import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import {
  addAccount,
  linkIdentity,
  removeSecondFactorOf,
  renewPassword,
  unlinkIdentity,
} from '#libs/technique/access';
import { FIRST_ADMINISTRATORS } from '#libs/staffing/administration';
import { Audit, type AuditLine } from '#libs/technique/audit';
import {
  Db,
  RandomIds,
  Refusal,
  SYSTEM,
  SystemClock,
  type Tx,
  anyRow,
  col,
  execute,
  isCivilDate,
  optionalText,
  readRow,
  readRows,
  requiredText,
  sentence,
} from '#libs/technique/kernel';
import { type YearSettings, setReportYear } from '#libs/supervision/reports';
import { addOffice } from '#libs/reference/territory';
import { ADMIN_ROLES, OFFICE_ROLES, PLATFORM_ROLES, type Role } from '#rules/technique/kernel';
import { RecomputeService } from '#libs/supervision/orders';
import { AppModule } from './app.module.ts';
import { ENTITIES } from './entities.ts';
import { asOwner, prepareDatabase } from './owner.ts';

type Given<Name extends string> = Readonly<Record<Name, string>>;
type PersonRole = Exclude<Role, 'PROGRAM'>;

const ids = new RandomIds();
const audit = new Audit(ids, new SystemClock());

/** One act from the command line: one transaction with one audit line, also for a refusal. */
async function act<T>(url: string, name: string, work: (tx: Tx) => Promise<[T, AuditLine]>): Promise<T> {
  return asOwner(url, async (source) => {
    const found = await readRow(
      source,
      { ready: col.bool },
      `select to_regclass('schema_migration') is not null as ready`,
    );
    if (!found.ready) throw new Error('The database is not set up yet: run npm start on it once.');
    try {
      return await source.transaction(async (tx) => {
        const [result, line] = await work(tx);
        await audit.done(tx, SYSTEM, line);
        return result;
      });
    } catch (error) {
      if (error instanceof Refusal) {
        const { code } = error;
        await source.transaction((tx) => audit.refused(tx, SYSTEM, { act: name }, code));
      }
      throw error;
    }
  });
}

/** @throws Refusal REQUIRED, TOO_LONG, UNKNOWN_REGION, ABOLISHED_REGION, OFFICE_EXISTS */
export async function addDeskOffice(
  url: string,
  given: Given<'region' | 'name' | 'name-en' | 'short'>,
): Promise<void> {
  await act(url, 'office.add', async (tx) => {
    const code = requiredText(given.region, 'region', 6);
    const office = {
      id: ids.next(),
      regionCode: code,
      name: requiredText(given.name, 'name', 100),
      nameEn: requiredText(given['name-en'], 'name-en', 200),
      shortName: requiredText(given.short, 'short', 10),
    };
    const [region] = await readRows(
      tx,
      { abolished: col.bool, taken: col.bool },
      `select r.abolished, exists (select from office o where o.region_code = r.code and o.active) as taken
         from region r where r.code = $1`,
      [code],
    );
    const at = { field: 'region', params: { code } };
    if (!region) throw new Refusal('UNKNOWN_REGION', at);
    if (region.abolished) throw new Refusal('ABOLISHED_REGION', at);
    if (region.taken) throw new Refusal('OFFICE_EXISTS', at);
    await addOffice(tx, office);
    const line = { act: 'office.add', subjectKind: 'OFFICE', subjectId: office.id, regionAt: code };
    return [undefined, line];
  });
}

interface Place {
  officeId?: string;
  operatorId?: string;
  platformIds?: string[];
}

async function officeOf(tx: Tx, code: string): Promise<Place> {
  const [office] = await readRows(
    tx,
    { id: col.uuid },
    'select id from office where region_code = $1 and active',
    [code],
  );
  if (!office) throw new Refusal('NO_OFFICE_HERE', { field: 'region', params: { code } });
  return { officeId: office.id };
}

async function platformOf(tx: Tx, id: string): Promise<Place> {
  const [platform] = await readRows(
    tx,
    { id: col.uuid, operatorId: col.uuid, state: col.text },
    'select id, operator_id, state from platform where id::text = lower($1)',
    [id],
  );
  if (!platform) throw new Refusal('NOT_FOUND', { field: 'platform' });
  if (platform.state === 'RETIRED') throw new Refusal('PLATFORM_RETIRED', { field: 'platform' });
  return { operatorId: platform.operatorId, platformIds: [platform.id] };
}

function roleOf(text: string, roles: readonly Role[]): PersonRole {
  const people = roles.filter((role) => role !== 'PROGRAM');
  const role = people.find((r) => r === text);
  if (role) return role;
  throw new Refusal('INVALID_VALUE', {
    field: 'role',
    params: { field: 'role', detail: people.join(', ') },
  });
}

function dayOf(text: string | undefined): string | undefined {
  if (text !== undefined && !isCivilDate(text)) throw new Refusal('NOT_A_DATE', { field: 'valid-to' });
  return text;
}

/**
 * Adds a person of an office (`region`) or of a platform (`platform`) and makes a password.
 * @throws Refusal REQUIRED, TOO_LONG, INVALID_VALUE, NOT_A_DATE, NO_OFFICE_HERE, NOT_FOUND, PLATFORM_RETIRED, USERNAME_TAKEN
 */
export async function addDeskUser(
  url: string,
  given: Given<'username' | 'name' | 'role'> & {
    region?: string;
    platform?: string;
    certificate?: string | undefined;
    'valid-to'?: string | undefined;
  },
): Promise<{ username: string; password: string }> {
  return act(url, 'user.add', async (tx) => {
    const { region, platform } = given;
    const username = requiredText(given.username, 'username', 100);
    const role = roleOf(given.role, platform === undefined ? OFFICE_ROLES : PLATFORM_ROLES);
    const name = requiredText(given.name, 'name', 100);
    const certificateNo = optionalText(given.certificate, 'certificate', 100);
    const certificateValidTo = dayOf(given['valid-to']);
    const place = platform === undefined ? await officeOf(tx, region ?? '') : await platformOf(tx, platform);
    const taken = await anyRow(tx, 'select 1 from app_user where lower(username) = lower($1)', [username]);
    if (taken) throw new Refusal('USERNAME_TAKEN', { field: 'username', params: { username } });
    const [id, password] = [ids.next(), newPassword()];
    await addAccount(tx, {
      id,
      username,
      password,
      name,
      role,
      ...place,
      ...(certificateNo === null ? {} : { certificateNo }),
      ...(certificateValidTo === undefined ? {} : { certificateValidTo }),
    });
    return [
      { username, password },
      { act: 'user.add', subjectKind: 'USER', subjectId: id },
    ];
  });
}

/**
 * Creates the first administrators; once there are enough of a role, one of them requests and another decides.
 * @throws Refusal REQUIRED, TOO_LONG, INVALID_VALUE, ADMINISTRATORS_EXIST, PERSON_HAS_ACCOUNT, USERNAME_TAKEN
 */
export async function addAdministrator(
  url: string,
  given: Given<'username' | 'name' | 'role' | 'staff-no'>,
): Promise<{ username: string; password: string }> {
  return act(url, 'administrator.add', async (tx) => {
    const username = requiredText(given.username, 'username', 100);
    const name = requiredText(given.name, 'name', 100);
    const staffNo = requiredText(given['staff-no'], 'staff-no', 40).toUpperCase();
    const role = ADMIN_ROLES.find((one) => one === roleOf(given.role, ADMIN_ROLES)) ?? 'AUDIT_ADMIN';
    // of two who are created at the same moment the second is counted
    await execute(tx, 'lock table app_user in share row exclusive mode');
    const found = await readRow(
      tx,
      { n: col.int, name: col.bool, person: col.bool },
      `select count(*) filter (where role = $1 and active)::int as n,
              count(*) filter (where lower(username) = lower($2)) > 0 as name,
              count(*) filter (where staff_no = $3 and active) > 0 as person from app_user`,
      [role, username, staffNo],
    );
    if (found.n >= FIRST_ADMINISTRATORS[role]) throw new Refusal('ADMINISTRATORS_EXIST', { field: 'role' });
    if (found.name) throw new Refusal('USERNAME_TAKEN', { field: 'username', params: { username } });
    if (found.person) throw new Refusal('PERSON_HAS_ACCOUNT', { field: 'staff-no', params: { staffNo } });
    const [id, password] = [ids.next(), newPassword()];
    await addAccount(tx, { id, username, password, name, role, staffNo });
    const line = { act: 'administrator.add', subjectKind: 'USER', subjectId: id, after: { role } };
    return [{ username, password }, line];
  });
}

/** A new password for a person who lost theirs; their sessions end. @throws Refusal NOT_FOUND */
export async function renewDeskPassword(
  url: string,
  given: Given<'username'>,
): Promise<{ username: string; password: string }> {
  return act(url, 'user.password', async (tx) => {
    const password = newPassword();
    const user = await renewPassword(tx, given.username, password);
    if (!user) throw new Refusal('NOT_FOUND', { field: 'username' });
    const line = { act: 'user.password', subjectKind: 'USER', subjectId: user.id };
    return [{ username: user.username, password }, line];
  });
}

/** Links an account to a person of the single sign-on. @throws Refusal NOT_FOUND, TOO_LONG, OIDC_LINKED */
export async function linkDeskIdentity(
  url: string,
  given: Given<'username' | 'issuer' | 'subject'>,
): Promise<void> {
  await act(url, 'oidc.link', async (tx) => {
    const { username } = given;
    const [issuer, subject] = [
      requiredText(given.issuer, 'issuer', 400),
      requiredText(given.subject, 'subject', 400),
    ];
    const subjectId = await linkIdentity(tx, { username, issuer, subject });
    return [undefined, { act: 'oidc.link', subjectKind: 'USER', subjectId, after: { issuer } }];
  });
}

/** @throws Refusal NOT_FOUND */
export async function unlinkDeskIdentity(url: string, given: Given<'username' | 'issuer'>): Promise<void> {
  await act(url, 'oidc.unlink', async (tx) => {
    const subjectId = await unlinkIdentity(tx, given.username, given.issuer);
    return [
      undefined,
      { act: 'oidc.unlink', subjectKind: 'USER', subjectId, before: { issuer: given.issuer } },
    ];
  });
}

/** For a person who lost the app and the recovery codes. @throws Refusal NOT_FOUND, SECOND_FACTOR_OFF */
export async function removeDeskSecondFactor(url: string, given: Given<'username'>): Promise<void> {
  await act(url, 'user.secondFactor', async (tx) => {
    const subjectId = await removeSecondFactorOf(tx, given.username);
    return [undefined, { act: 'user.secondFactor', subjectKind: 'USER', subjectId }];
  });
}

/** Generated rather than typed: typed text stays in the shell's history and is visible in the list of processes. */
const newPassword = (): string => randomBytes(12).toString('base64url');

/** A refusal as one line: code, option, and the sentence in both languages. Null for any other error. */
export function refusalLine(error: unknown): string | null {
  if (!(error instanceof Refusal)) return null;
  const { code, field, params } = error;
  const option = field === undefined ? '' : ` --${field}`;
  return `${code}${option}: ${sentence(code, 'zh', params)} / ${sentence(code, 'en', params)}`;
}

/** The missing options that `need` finds, as a refusal. */
export function missing(option: string): Error {
  return new Refusal('REQUIRED', { field: option });
}

/** Loads the holiday schedule of this build and changes the deadlines that it lengthens. @returns how many orders changed */
export async function recomputeDeadlines(url: string): Promise<number> {
  await prepareDatabase(url);
  const db = new Db({ url, entities: ENTITIES, poolSize: 2 });
  await db.open();
  const parts = { db, clock: new SystemClock(), ids: new RandomIds() };
  const app = await NestFactory.create(
    AppModule.with({ parts, log: console, production: true }),
    new FastifyAdapter(),
    { logger: ['error'], abortOnError: false },
  );
  try {
    await app.init();
    return await app.get(RecomputeService).recompute();
  } finally {
    await app.close();
  }
}

/**
 * Sets when the annual reports of a year are due.
 * @throws Refusal INVALID_VALUE, NOT_A_DATE, DATE_ORDER, NOT_FOUND
 */
export async function setDeskReportYear(
  url: string,
  given: Given<'year' | 'template' | 'opens' | 'due' | 'confirm-days'>,
): Promise<void> {
  await act(url, 'report.year', async (tx) => {
    const { template, opens: opensOn, due: dueOn } = given;
    const confirmWithinDays = Number(given['confirm-days']);
    const wrong = (field: string, detail: string): Refusal =>
      new Refusal('INVALID_VALUE', { field, params: { field, detail } });
    if (!/^20\d\d$/.test(given.year)) throw wrong('year', '2000–2099');
    for (const field of ['opens', 'due'] as const)
      if (!isCivilDate(given[field])) throw new Refusal('NOT_A_DATE', { field });
    if (dueOn <= opensOn)
      throw new Refusal('DATE_ORDER', { field: 'due', params: { later: dueOn, earlier: opensOn } });
    if (!Number.isInteger(confirmWithinDays) || confirmWithinDays < 1 || confirmWithinDays > 60)
      throw wrong('confirm-days', '1–60');
    const known = await anyRow(tx, 'select 1 from report_template where version = $1', [template]);
    if (!known) throw new Refusal('NOT_FOUND', { field: 'template' });
    const settings: YearSettings = { year: Number(given.year), template, opensOn, dueOn, confirmWithinDays };
    await setReportYear(tx, settings);
    return [undefined, { act: 'report.year', after: { ...settings } }];
  });
}
