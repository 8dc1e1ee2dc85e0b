import { resolve } from 'node:path';
import { type HttpSettings, httpSettingsFromEnvironment } from '../../apps/api/config.ts';
import { carriedIn, productionProblem, takeSecretsFromFiles } from '../../apps/api/secrets.ts';
import { Problem } from '../postgres/problem.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Settings {
  host: string;
  port: number;
  dataDir: string;
  databaseUrl: string | undefined;
  demo: 'if-empty' | 'never';
  /** Whether NODE_ENV is production. */
  strict: boolean;
  http: HttpSettings;
}

export function requireNode(version = process.versions.node): void {
  if (Number(version.split('.')[0]) >= 24) return;
  throw new Problem(
    `Node ${version} is too old: "npm start" runs on the Node 24 that "npm ci" installs (do not leave out optional packages).`,
  );
}

export function portFrom(text: string, name = 'PORT'): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Problem(`${name} is "${text}", which is not a port number.`);
}

/** A database given by DATABASE_URL is never filled with invented data unless that is asked for. */
function demoFrom(text: string | undefined, real: boolean): Settings['demo'] {
  if (text === undefined || text === '') return real ? 'never' : 'if-empty';
  if (text === '1') return 'if-empty';
  if (text === '0') return 'never';
  throw new Problem(
    `TAIZHANG_DEMO is "${text}": use 1 for demonstration data in an empty database, 0 for none.`,
  );
}

export function settingsFrom(env: NodeJS.ProcessEnv): Settings {
  takeSecretsFromFiles(env);
  const strict = env.NODE_ENV === 'production';
  const databaseUrl = env.DATABASE_URL === '' ? undefined : env.DATABASE_URL;
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new Problem('DATABASE_URL has to begin with postgres:// or postgresql://.');
  }
  return {
    host: env.HOST ?? '127.0.0.1',
    port: portFrom(env.PORT ?? '3000'),
    dataDir: resolve(ROOT, env.TAIZHANG_DATA ?? '.data'),
    databaseUrl,
    demo: demoFrom(env.TAIZHANG_DEMO, databaseUrl !== undefined || strict),
    strict,
    http: httpSettingsFromEnvironment(env),
  };
}

/** Settings refused in production, reported before anything is started. @throws Problem */
export function checkProduction({ strict, databaseUrl, demo }: Settings, env: NodeJS.ProcessEnv): void {
  const problem = productionProblem(carriedIn(env, databaseUrl, demo === 'if-empty'));
  if (strict && problem !== null) throw new Problem(problem);
}
