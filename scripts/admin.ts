/**
 * Sets up an installation without demonstration data: offices, the people who sign in, and when annual reports are due.
 *   npm run admin -- office --region 330200 --name 某市网信办 --name-en "City Office" --short 某网
 *   npm run admin -- user --region 330200 --username chen --name 陈某 --role DIRECTOR [--certificate NO --valid-to 2030-12-31]
 *   npm run admin -- platform-user --platform ID --username lin --name 林某 --role RESPONSIBLE_PERSON
 *   npm run admin -- administrator --role SECURITY_ADMIN --username sec --name 安某 --staff-no A001   (the first of each role, two for security)
 *   npm run admin -- password --username chen
 *   npm run admin -- second-factor --username chen   (takes it away from who lost app and recovery codes)
 *   npm run admin -- oidc-link --username chen --issuer https://sso.example --subject 0a1b2c
 *   npm run admin -- oidc-unlink --username chen --issuer https://sso.example
 *   npm run admin -- recompute-deadlines   (after a new holiday schedule; a start does it too)
 *   npm run admin -- report-year --year 2027 --template 2025.1 --opens 2027-12-01 --due 2028-01-31 --confirm-days 5
 * A password is made and shown once. DATABASE_URL names the server; without it, the running embedded one is used.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { pathsOf, urlOf } from './postgres/cluster.ts';
import { explain, messageOf, Problem } from './postgres/problem.ts';
import { ROOT, settingsFrom } from './start/settings.ts';

interface SignIn {
  username: string;
  password: string;
}

interface Admin {
  addDeskOffice(url: string, given: Values): Promise<void>;
  addDeskUser(url: string, given: Values): Promise<SignIn>;
  addAdministrator(url: string, given: Values): Promise<SignIn>;
  renewDeskPassword(url: string, given: Values): Promise<SignIn>;
  refusalLine(error: unknown): string | null;
  missing(option: string): Error;
  recomputeDeadlines(url: string): Promise<number>;
  setDeskReportYear(url: string, given: Values): Promise<void>;
  linkDeskIdentity(url: string, given: Values): Promise<void>;
  unlinkDeskIdentity(url: string, given: Values): Promise<void>;
  removeDeskSecondFactor(url: string, given: Values): Promise<void>;
}

type Values = Readonly<Record<string, string | undefined>>;

const BUILT = join(ROOT, 'dist/apps/api/admin.js');

/** The options that each command needs, and those that it accepts besides. */
const COMMANDS: Readonly<Record<string, { needs: readonly string[]; takes: readonly string[] }>> = {
  office: { needs: ['region', 'name', 'name-en', 'short'], takes: [] },
  user: { needs: ['region', 'username', 'name', 'role'], takes: ['certificate', 'valid-to'] },
  'platform-user': { needs: ['platform', 'username', 'name', 'role'], takes: [] },
  administrator: { needs: ['role', 'username', 'name', 'staff-no'], takes: [] },
  password: { needs: ['username'], takes: [] },
  'second-factor': { needs: ['username'], takes: [] },
  'oidc-link': { needs: ['username', 'issuer', 'subject'], takes: [] },
  'oidc-unlink': { needs: ['username', 'issuer'], takes: [] },
  'recompute-deadlines': { needs: [], takes: [] },
  'report-year': { needs: ['year', 'template', 'opens', 'due', 'confirm-days'], takes: [] },
};

function asked(args: string[]): { command: string; values: Values; needs: readonly string[] } {
  const name = args[0] ?? '';
  const command = COMMANDS[name];
  if (!command) throw new Problem(`Say what to do: npm run admin -- ${Object.keys(COMMANDS).join(' | ')}.`);
  const known = [...command.needs, ...command.takes];
  const options = Object.fromEntries(known.map((option) => [option, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args: args.slice(1), options, strict: true });
    return { command: name, values, needs: command.needs };
  } catch (error) {
    // Node's own advice on positional arguments would only mislead here
    const reason = messageOf(error).split('. ')[0] ?? '';
    throw new Problem(`${reason}; ${name} takes ${known.map((option) => `--${option}`).join(', ')}.`);
  }
}

function databaseUrl(): string {
  const settings = settingsFrom(process.env);
  if (settings.databaseUrl !== undefined) return settings.databaseUrl;
  if (existsSync(settings.dataDir)) return urlOf(pathsOf(settings.dataDir));
  throw new Problem(
    `There is no database in ${settings.dataDir}: start the system first (npm start), or set DATABASE_URL.`,
  );
}

async function signInMade(admin: Admin, command: string, url: string, values: Values): Promise<SignIn> {
  if (command === 'password') return admin.renewDeskPassword(url, values);
  if (command === 'administrator') return admin.addAdministrator(url, values);
  return admin.addDeskUser(url, values);
}

/** The acts on how a person with an account signs in. */
async function remedy(admin: Admin, command: string, url: string, values: Values): Promise<boolean> {
  const { username = '' } = values;
  if (command === 'second-factor') {
    await admin.removeDeskSecondFactor(url, values);
    console.log(`${username} has no second factor any more, and is signed out everywhere.`);
    return true;
  }
  if (command === 'oidc-link') {
    await admin.linkDeskIdentity(url, values);
    console.log(`${username} may sign in by ${values['issuer'] ?? ''}.`);
    return true;
  }
  if (command === 'oidc-unlink') {
    await admin.unlinkDeskIdentity(url, values);
    console.log(`${username} may no longer sign in by ${values['issuer'] ?? ''}.`);
    return true;
  }
  return false;
}

async function run(admin: Admin): Promise<void> {
  const { command, values, needs } = asked(process.argv.slice(2));
  for (const option of needs) if (!values[option]?.trim()) throw admin.missing(option);
  const url = databaseUrl();
  if (command === 'office') {
    await admin.addDeskOffice(url, values);
    console.log(`The office of ${values['region'] ?? ''} is registered.`);
    return;
  }
  if (command === 'recompute-deadlines') {
    const moved = await admin.recomputeDeadlines(url);
    console.log(`Deadlines moved or confirmed: ${String(moved)} orders.`);
    return;
  }
  if (command === 'report-year') {
    await admin.setDeskReportYear(url, values);
    console.log(`Annual reports for ${values['year'] ?? ''} are due on ${values['due'] ?? ''}.`);
    return;
  }
  if (await remedy(admin, command, url, values)) return;
  const { username, password } = await signInMade(admin, command, url, values);
  console.log(`${username} may sign in with ${password} (shown this once).`);
}

let admin: Admin | undefined;
try {
  if (!existsSync(BUILT))
    throw new Problem('The API is not built yet: run npm start once, or npm run build:api.');
  admin = (await import(pathToFileURL(BUILT).href)) as Admin;
  await run(admin);
} catch (error) {
  process.stderr.write(`${admin?.refusalLine(error) ?? explain(error)}\n`);
  process.exitCode = 1;
}
