import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from './postgres/embedded.ts';
import { lockDataFolder } from './postgres/lock.ts';
import { explain } from './postgres/problem.ts';
import { checkFolder, checkPort } from './start/checks.ts';
import { portFrom, requireNode, ROOT, settingsFrom } from './start/settings.ts';

const STOP_WITHIN = 8_000;
const children: ChildProcess[] = [];
const undo: (() => Promise<void> | void)[] = [];
let stopping = false;

const print = (who: string, line: string): void => void process.stdout.write(`${who.padEnd(4)}│ ${line}\n`);

function run(who: string, args: string[], env: NodeJS.ProcessEnv): void {
  // A process group of its own: the watcher starts the API as a grandchild, and both have to be stopped with us.
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    detached: true,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => print(who, line));
  }
  child.once('exit', (code) => {
    if (stopping) return;
    print(who, `ended (${child.signalCode ?? `code ${code}`})`);
    void stop(1);
  });
  children.push(child);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  try {
    return child.pid !== undefined && process.kill(-child.pid, signal);
  } catch {
    return false; // the group has no process left
  }
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  const alive = (): boolean => children.filter((child) => signalGroup(child, 0)).length > 0;
  for (const child of children) signalGroup(child, 'SIGTERM');
  const until = Date.now() + STOP_WITHIN;
  while (alive() && Date.now() < until) await sleep(50);
  for (const child of children) signalGroup(child, 'SIGKILL');
  for (const step of undo.reverse()) await step();
  process.exit(code);
}

async function start(): Promise<void> {
  requireNode();
  const settings = settingsFrom(process.env);
  const apiPort = portFrom(process.env.API_PORT ?? '3001', 'API_PORT');
  await checkPort(settings.port, settings.host);
  await checkPort(apiPort, '127.0.0.1');
  checkFolder(settings.dataDir);
  const lock = await lockDataFolder(settings.dataDir);
  undo.push(() => lock.release());
  let { databaseUrl } = settings;
  if (databaseUrl === undefined) {
    const database = await startEmbedded({
      dataDir: settings.dataDir,
      lock,
      log: (line) => print('db', line),
    });
    undo.push(() => database.stop());
    database.onExit((problem) => {
      print('db', problem.message);
      void stop(1);
    });
    databaseUrl = database.url;
    print('db', `PostgreSQL ${database.version}`);
  }
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}; // our pipe would turn it off
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  const common = { ...process.env, PATH: path, NODE_ENV: 'development', ...colour };
  const api = {
    DATABASE_URL: databaseUrl,
    PORT: String(apiPort),
    HOST: '127.0.0.1',
    TAIZHANG_DATA: settings.dataDir,
    TAIZHANG_DEMO: settings.demo === 'if-empty' ? '1' : '0',
  };
  const sources = ['--import', './scripts/sources.ts', '--conditions', 'source', '--enable-source-maps'];
  run('api', ['--watch', '--watch-preserve-output', ...sources, 'apps/api/main.ts'], { ...common, ...api });
  const vite = [
    'node_modules/vite/bin/vite.js',
    '--config',
    'apps/dashboard/vite.config.ts',
    '--clearScreen',
    'false',
  ];
  const address = ['--port', String(settings.port), '--strictPort', '--host', settings.host];
  run('web', [...vite, ...address], { ...common, API_PORT: String(apiPort) });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
await start().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  return stop(1);
});
