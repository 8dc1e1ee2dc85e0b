import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Recorder } from './recorder.ts';

/** The built application in a process of its own, as `npm start` runs it, on the given database. */
const [url = '', port = '0'] = process.argv.slice(2);
const recorder = new Recorder();
const dataDir = await mkdtemp(join(tmpdir(), 'taizhang-bench-app-'));
const most = 1_000_000;
const rates = { actor: most, anonymous: most, address: most, signIn: most, token: most, upload: most };
const { auditSettingsFrom, bootstrap } = await import('#api/bootstrap');
const running = await bootstrap({
  databaseUrl: url,
  port: Number(port),
  host: '127.0.0.1',
  dataDir,
  demo: 'never',
  dashboardDir: resolve('dist/dashboard'),
  production: true,
  http: { rates },
  env: {},
  audit: auditSettingsFrom({}),
  embedded: true,
  say: () => undefined,
});
process.on('message', (message) => {
  if (message === 'record') recorder.start();
  process.send?.(message === 'record' ? null : message === 'folder' ? dataDir : recorder.stop());
});
process.on('disconnect', () => {
  void running
    .close()
    .then(() => rm(dataDir, { recursive: true, force: true }))
    .then(() => process.exit(0));
});
process.send?.('ready');
