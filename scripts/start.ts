import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from './postgres/embedded.ts';
import { type Lock, lockDataFolder } from './postgres/lock.ts';
import { explain, Problem, stackOf } from './postgres/problem.ts';
import { BOOTSTRAP, DASHBOARD_DIR, ensureBuilt } from './start/build.ts';
import { checkFolder, checkPort } from './start/checks.ts';
import { checkProduction, requireNode, type Settings, settingsFrom } from './start/settings.ts';
import { type SignIn, table, Terminal } from './start/terminal.ts';

interface Running {
  url: string;
  close(): Promise<void>;
  signIn: SignIn[];
}

interface Api {
  bootstrap: (options: {
    databaseUrl: string;
    port: number;
    host: string;
    dataDir: string;
    demo: 'if-empty' | 'never';
    dashboardDir: string;
    production: boolean;
    strict: boolean;
    http: Settings['http'];
    env: NodeJS.ProcessEnv;
    embedded: boolean;
    audit: object;
    say: (line: string) => void;
  }) => Promise<Running>;
  auditSettingsFrom: (env: NodeJS.ProcessEnv) => object;
}

const CLOSE_WITHIN = 10_000;
const terminal = new Terminal();
const stopping = new AbortController();
/** Steps to undo at the end, the latest first. */
const undo: (() => Promise<void> | void)[] = [];
let stopRequested = 0;

async function leave(code: number): Promise<never> {
  stopping.abort();
  for (const step of undo.splice(0).reverse()) {
    try {
      await step();
    } catch (error) {
      process.stderr.write(`${explain(error)}\n`);
    }
  }
  process.exit(code);
}

async function fail(error: unknown): Promise<void> {
  if (stopping.signal.aborted) return; // errors during the shutdown are caused by it
  terminal.finish();
  process.stderr.write(`${explain(error)}\n`);
  if (process.env.DEBUG) process.stderr.write(`${stackOf(error)}\n`);
  await leave(1);
}

function onSignal(): void {
  if (stopRequested === 0) {
    stopRequested = Date.now();
    terminal.print('· stopping');
    void leave(0);
  } else if (Date.now() - stopRequested > 1_000) {
    // With npm, Ctrl-C arrives twice at once, from the terminal and from npm: only a later one means "now".
    process.exit(1);
  }
}

async function closeApi(api: Running): Promise<void> {
  const closed = api.close().then(() => true);
  if (await Promise.race([closed, sleep(CLOSE_WITHIN, false)])) return;
  throw new Problem(`The API did not close within ${CLOSE_WITHIN / 1_000} s and was cut off.`);
}

async function startDatabase({ dataDir }: Settings, lock: Lock): Promise<string> {
  const log = (line: string): void => terminal.print(`· ${line}`);
  const database = await terminal.step(
    'PostgreSQL',
    () => startEmbedded({ dataDir, log, lock }),
    ({ version }) => `PostgreSQL ${version}`,
  );
  undo.push(() => database.stop());
  database.onExit((problem) => void fail(problem));
  return database.url;
}

async function start(): Promise<void> {
  requireNode();
  const settings = settingsFrom(process.env);
  checkProduction(settings, process.env);
  await checkPort(settings.port, settings.host);
  checkFolder(settings.dataDir);
  const lock = await lockDataFolder(settings.dataDir);
  undo.push(() => lock.release());

  // the two are independent
  const [databaseUrl] = await Promise.all([
    settings.databaseUrl ?? startDatabase(settings, lock),
    ensureBuilt(stopping.signal, (work) => terminal.step('building', work)),
  ]);

  process.env.NODE_ENV ??= 'production';
  const { bootstrap, auditSettingsFrom } = (await import(pathToFileURL(BOOTSTRAP).href)) as Api;
  const api = await bootstrap({
    databaseUrl,
    port: settings.port,
    host: settings.host,
    dataDir: settings.dataDir,
    demo: settings.demo,
    dashboardDir: DASHBOARD_DIR,
    production: true,
    strict: settings.strict,
    http: settings.http,
    env: process.env,
    embedded: settings.databaseUrl === undefined,
    audit: auditSettingsFrom(process.env),
    say: (line) => terminal.say(line),
  });
  undo.push(() => closeApi(api));

  terminal.print(`\n  台账 Taizhang   ${api.url}   (Ctrl-C 停止 stops it)\n`);
  if (api.signIn.length > 0) terminal.print(`${table(api.signIn)}\n`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
process.on('uncaughtException', (error) => void fail(error));
process.on('unhandledRejection', (reason) => void fail(reason));
await start().catch(fail);
