import { readFileSync } from 'node:fs';

/** Every secret that the environment may contain. Each may be in a file instead, which NAME_FILE names. */
export const SECRETS = [
  'DATABASE_URL',
  'PGPASSWORD',
  'TAIZHANG_KEY',
  'TAIZHANG_AUDIT_KEY',
  'TAIZHANG_OIDC_CLIENT_SECRET',
] as const;

/** Passwords from handbooks, examples and lists of common passwords. */
const KNOWN = [
  'postgres',
  'password',
  'passw0rd',
  'admin',
  'root',
  'secret',
  'changeme',
  'change-me',
  'example',
  'test',
  'demo',
  'taizhang',
  'taizhang-demo',
  '123456',
  '12345678',
  '123456789',
  'qwerty',
  'letmein',
];

/**
 * Reads each secret that is in a file into the environment, where the driver looks for it as well.
 * @throws Error with one sentence, and no secret in it
 */
export function takeSecretsFromFiles(env: NodeJS.ProcessEnv): void {
  for (const name of SECRETS) {
    const file = env[`${name}_FILE`];
    if (file === undefined || file === '') continue;
    if ((env[name] ?? '') !== '')
      throw new Error(`Both ${name} and ${name}_FILE are set: leave one of them out.`);
    env[name] = contentOf(name, file);
    // the file variable is removed: a child process finds the secret, not both
    Reflect.deleteProperty(env, `${name}_FILE`);
  }
}

function contentOf(name: string, file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw new Error(`${name}_FILE names ${file}, which cannot be read.`);
  }
  if (text === '') throw new Error(`${name}_FILE names ${file}, which is empty.`);
  return text;
}

/** The settings that are checked before anything starts. */
export interface Carried {
  databaseUrl: string | undefined;
  /** PGPASSWORD, or a password file that the driver reads by itself. */
  password: string | undefined;
  passwordFile: string | undefined;
  demo: boolean;
  oidcSecret: string | undefined;
  oidcClient: string | undefined;
}

/** Why these settings are refused in production (NODE_ENV=production), in one sentence; null when they are accepted. */
export function productionProblem(carried: Carried): string | null {
  const { demo, oidcSecret = '', oidcClient = '' } = carried;
  if (demo)
    return 'TAIZHANG_DEMO is 1 and NODE_ENV is production: demonstration accounts have a password that everybody knows.';
  if (oidcSecret !== '' && isKnown(oidcSecret, oidcClient))
    return 'TAIZHANG_OIDC_CLIENT_SECRET is a default one and NODE_ENV is production: let the provider make one.';
  return databaseProblem(carried);
}

const isKnown = (secret: string, holder: string): boolean =>
  KNOWN.includes(secret.toLowerCase()) || secret.toLowerCase() === holder.toLowerCase();

function databaseProblem({ databaseUrl, password, passwordFile }: Carried): string | null {
  if (databaseUrl === undefined) return null; // the embedded one: a socket that only its owner can open
  // user@/database?host=/folder is how the driver writes a socket, and is no URL for any other parser
  const whole = databaseUrl.replace(/^(\w+:\/\/[^/?#]*@)\//, '$1socket/');
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const host = url.searchParams.get('host') ?? url.hostname;
  if (host.startsWith('/') || host.startsWith('%2F')) return null;
  const given = decodeURIComponent(url.password) || url.searchParams.get('password') || password;
  if (given === undefined || given === '') {
    if (url.searchParams.has('sslcert') || (passwordFile ?? '') !== '') return null;
    return 'DATABASE_URL has no password and NODE_ENV is production: put one into DATABASE_URL_FILE, PGPASSWORD or PGPASSWORD_FILE.';
  }
  if (isKnown(given, decodeURIComponent(url.username)))
    return 'The password of DATABASE_URL is a default one and NODE_ENV is production: give the account one of its own.';
  return null;
}

export function carriedIn(env: NodeJS.ProcessEnv, databaseUrl: string | undefined, demo: boolean): Carried {
  return {
    databaseUrl,
    demo,
    password: env['PGPASSWORD'],
    passwordFile: env['PGPASSFILE'],
    oidcSecret: env['TAIZHANG_OIDC_CLIENT_SECRET'],
    oidcClient: env['TAIZHANG_OIDC_CLIENT_ID'],
  };
}
