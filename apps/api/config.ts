import { z } from 'zod';
import type { ProgramSettings } from '#libs/supervision/programs';
import { proxiesFrom } from './http.rules.ts';
import { carriedIn, productionProblem, takeSecretsFromFiles } from './secrets.ts';

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  TAIZHANG_DATA: z.string().min(1).default('.data'),
  TAIZHANG_DEMO: z.enum(['0', '1']).optional(),
  NODE_ENV: z.string().optional(),
});

export interface Settings {
  databaseUrl: string;
  port: number;
  host: string;
  dataDir: string;
  demo: 'if-empty' | 'never';
  production: boolean;
  strict: boolean;
  http: HttpSettings;
  audit: AuditSettings;
}

/** How many in a minute. */
export interface Rates {
  /** Requests of one person who has signed in, and of one program. */
  actor: number;
  /** Requests from one address without sign-in. */
  anonymous: number;
  /** Requests from one address, before the sender is looked up. */
  address: number;
  /** Attempts to sign in from one address; several in one request are counted separately. */
  signIn: number;
  /** Requests for a token from one address. */
  token: number;
  /** Files and reports sent by one actor. */
  upload: number;
}

/** Milliseconds within which a request has to be received. */
export interface Timeouts {
  headers: number;
  request: number;
  /** From the first line to the response; files have `request` and as long again. */
  answer: number;
}

/** Settings of the HTTP server: see docs/security.md. */
export interface HttpSettings {
  trustProxy: string[];
  /** Whether introspection is on, and suggestions for misspelt names. */
  introspection: boolean;
  /** Whether queries are compiled when they are sent again; see docs/adr/0021. */
  compiledQueries: boolean;
  /** Cookies with Secure even if the protocol seems to be plain HTTP here. */
  secureCookies: boolean;
  /** Origins besides the one in the Host header whose pages belong to this application. */
  origins: string[];
  rates: Rates;
  timeouts: Timeouts;
}

export const TIMEOUTS: Timeouts = { headers: 10_000, request: 120_000, answer: 30_000 };
export const RATES: Rates = {
  actor: 600,
  anonymous: 240,
  address: 3_000,
  signIn: 30,
  token: 60,
  upload: 120,
};

export const RATE_NAMES: Record<keyof Rates, string> = {
  actor: 'TAIZHANG_RATE_ACTOR',
  anonymous: 'TAIZHANG_RATE_ANONYMOUS',
  address: 'TAIZHANG_RATE_ADDRESS',
  signIn: 'TAIZHANG_RATE_SIGN_IN',
  token: 'TAIZHANG_RATE_TOKEN',
  upload: 'TAIZHANG_RATE_UPLOAD',
};

/** There is no number for "unlimited": a limit that is too low for a site is raised, never switched off. */
const RATE_MOST = 1_000_000;

function ratesFrom(env: NodeJS.ProcessEnv): Rates {
  const rates = { ...RATES };
  for (const key of Object.keys(RATES) as (keyof Rates)[]) {
    const text = env[RATE_NAMES[key]] ?? '';
    if (text === '') continue;
    const rate = Number(text);
    if (!/^\d+$/.test(text) || rate < 1 || rate > RATE_MOST)
      throw new Error(
        `${RATE_NAMES[key]} is "${text}": give a number of requests a minute, 1 to ${String(RATE_MOST)}.`,
      );
    rates[key] = rate;
  }
  return rates;
}

function switchFrom(env: NodeJS.ProcessEnv, name: string, unset: boolean): boolean {
  const text = env[name] ?? '';
  if (text === '') return unset;
  if (text !== '0' && text !== '1') throw new Error(`${name} is "${text}": use 1 for yes, 0 for no.`);
  return text === '1';
}

function originsFrom(text: string | undefined): string[] {
  const origins = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const wrong = origins.find((one) => !URL.canParse(one) || new URL(one).origin !== one);
  if (wrong === undefined) return origins;
  throw new Error(`TAIZHANG_ORIGINS holds "${wrong}": give origins such as https://desk.example.gov.cn.`);
}

/** @param development whether only a developer's own machine is served */
export function httpSettingsFromEnvironment(env: NodeJS.ProcessEnv, development = false): HttpSettings {
  return {
    trustProxy: proxiesFrom(env['TAIZHANG_TRUST_PROXY']),
    introspection: switchFrom(env, 'TAIZHANG_INTROSPECTION', development),
    compiledQueries: switchFrom(env, 'TAIZHANG_COMPILED_QUERIES', true),
    secureCookies: switchFrom(env, 'TAIZHANG_SECURE_COOKIES', env['NODE_ENV'] === 'production'),
    origins: originsFrom(env['TAIZHANG_ORIGINS']),
    rates: ratesFrom(env),
    timeouts: TIMEOUTS,
  };
}

/** The environment, parsed once at start; nothing else reads it. @throws ZodError naming each wrong variable */
export function settingsFromEnvironment(env: NodeJS.ProcessEnv): Settings {
  takeSecretsFromFiles(env);
  const parsed = schema.parse(env);
  const strict = parsed.NODE_ENV === 'production';
  const problem = productionProblem(carriedIn(env, parsed.DATABASE_URL, parsed.TAIZHANG_DEMO === '1'));
  if (strict && problem !== null) throw new Error(problem);
  return {
    databaseUrl: parsed.DATABASE_URL,
    port: parsed.PORT,
    host: parsed.HOST,
    dataDir: parsed.TAIZHANG_DATA,
    demo: parsed.TAIZHANG_DEMO === '1' ? 'if-empty' : 'never',
    production: strict,
    strict,
    http: httpSettingsFromEnvironment(env, parsed.NODE_ENV === 'development'),
    audit: auditSettingsFrom(env),
  };
}

const auditSchema = z.object({
  TAIZHANG_AUDIT_KEY: z.string().min(1).optional(),
  TAIZHANG_AUDIT_DIR: z.string().min(1).optional(),
  TAIZHANG_AUDIT_SECONDS: z.coerce.number().int().min(1).max(300).default(5),
  // Cybersecurity Law art. 23 (3): logs are kept for six months or more
  TAIZHANG_AUDIT_MONTHS: z.coerce
    .number()
    .int()
    .min(6, 'the audit record is kept for 6 months or more')
    .max(1200)
    .default(12),
});

export interface AuditSettings {
  /** As PEM; null: the one in the data folder. */
  key: string | null;
  /** Where checkpoints and public keys are kept; null: the data folder. */
  dir: string | null;
  sealSeconds: number;
  keepMonths: number;
}

/** @throws Error naming each wrong variable, in one sentence */
function parsedBy<T>(schema: z.ZodType<T>, env: NodeJS.ProcessEnv): T {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = schema.safeParse(given);
  if (!error) return data;
  throw new Error(`${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}.`);
}

/** How the audit record is sealed and kept. @throws Error naming each wrong variable, in one sentence */
export function auditSettingsFrom(env: NodeJS.ProcessEnv): AuditSettings {
  const data = parsedBy(auditSchema, env);
  return {
    key: data.TAIZHANG_AUDIT_KEY ?? null,
    dir: data.TAIZHANG_AUDIT_DIR ?? null,
    sealSeconds: data.TAIZHANG_AUDIT_SECONDS,
    keepMonths: data.TAIZHANG_AUDIT_MONTHS,
  };
}

const programSchema = z.object({
  TAIZHANG_TOKEN_SECONDS: z.coerce.number().int().min(60).max(86_400).default(3600),
  TAIZHANG_SECRET_GRACE_HOURS: z.coerce.number().int().min(0).max(2160).default(72),
  TAIZHANG_URL: z.url({ protocol: /^https?$/ }).optional(),
});

/** How programs of platforms come in. @throws Error naming each wrong variable, in one sentence */
export function programSettingsFrom(env: NodeJS.ProcessEnv): ProgramSettings {
  const data = parsedBy(programSchema, env);
  return {
    tokenSeconds: data.TAIZHANG_TOKEN_SECONDS,
    graceHours: data.TAIZHANG_SECRET_GRACE_HOURS,
    publicUrl: data.TAIZHANG_URL ?? null,
  };
}
