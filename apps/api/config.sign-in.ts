import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { OidcSettings, SignInSettings } from '#libs/technique/access';
import { PASSWORD_RULES } from '#rules/technique/access';
import { ROLES, type Role } from '#rules/technique/kernel';

const KEY_BYTES = 32;
const KEY_FILE = 'sign-in.key';
const PEOPLE = ROLES.filter((role): role is Exclude<Role, 'PROGRAM'> => role !== 'PROGRAM');

const amount = (most: number, standard: number) => z.coerce.number().int().min(1).max(most).default(standard);

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((word) => word.trim().toUpperCase()))
  .transform((words) => words.filter((word) => word !== ''))
  .pipe(z.array(z.enum(PEOPLE)));

const schema = z.object({
  TAIZHANG_PASSWORD_RULES: z.enum(PASSWORD_RULES).default('nist'),
  TAIZHANG_PASSWORD_DAYS: amount(3650, 90),
  TAIZHANG_SESSION_HOURS: amount(24 * 30, 12),
  TAIZHANG_IDLE_MINUTES: amount(24 * 60, 120),
  TAIZHANG_CONFIRM_MINUTES: amount(24 * 60, 15),
  TAIZHANG_SECOND_FACTOR: list,
  TAIZHANG_KEY: z.string().optional(),
  TAIZHANG_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  TAIZHANG_OIDC_CLIENT_ID: z.string().min(1).optional(),
  TAIZHANG_OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  TAIZHANG_OIDC_NAME: z.string().min(1).max(40).default('单点登录 SSO'),
  TAIZHANG_URL: z.url({ protocol: /^https?$/ }).optional(),
});

type Parsed = z.infer<typeof schema>;

/** A setting with which the application cannot start, as a sentence that names the variable. */
function parsed(env: NodeJS.ProcessEnv): Parsed {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const said = result.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
  throw new Error([...new Set(said)].join('; '));
}

function keyFrom(text: string, name: string): Buffer {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length !== KEY_BYTES || new Set(key).size < 8)
    throw new Error(
      `${name} has to be ${String(KEY_BYTES)} random bytes in base64: openssl rand -base64 32.`,
    );
  return key;
}

/** The key that seals second factors; generated once where none is given, and stored in the data folder. */
function keyOf({ TAIZHANG_KEY: text }: Parsed, dataDir: string): Buffer {
  if (text !== undefined) return keyFrom(text, 'TAIZHANG_KEY');
  const own = join(dataDir, KEY_FILE);
  try {
    writeFileSync(own, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return keyFrom(readFileSync(own, 'utf8'), own);
}

function oidcOf(given: Parsed): OidcSettings | null {
  const issuer = given.TAIZHANG_OIDC_ISSUER;
  if (issuer === undefined) return null;
  const { TAIZHANG_OIDC_CLIENT_ID: clientId, TAIZHANG_OIDC_CLIENT_SECRET: clientSecret } = given;
  const { TAIZHANG_URL: publicUrl, TAIZHANG_OIDC_NAME: name } = given;
  if (clientId === undefined || clientSecret === undefined || publicUrl === undefined)
    throw new Error(
      'TAIZHANG_OIDC_ISSUER needs TAIZHANG_OIDC_CLIENT_ID, TAIZHANG_OIDC_CLIENT_SECRET (or …_SECRET_FILE) and TAIZHANG_URL.',
    );
  return { issuer, clientId, clientSecret, name, publicUrl };
}

/** The settings of sign-in, from the environment; secrets in files were read before. @throws Error naming each wrong variable */
export function signInFromEnvironment(env: NodeJS.ProcessEnv, dataDir: string): SignInSettings {
  const given = parsed(env);
  return {
    passwordRules: given.TAIZHANG_PASSWORD_RULES,
    passwordDays: given.TAIZHANG_PASSWORD_DAYS,
    sessionHours: given.TAIZHANG_SESSION_HOURS,
    idleMinutes: given.TAIZHANG_IDLE_MINUTES,
    confirmMinutes: given.TAIZHANG_CONFIRM_MINUTES,
    secondFactor: given.TAIZHANG_SECOND_FACTOR,
    key: keyOf(given, dataDir),
    oidc: oidcOf(given),
  };
}
