import 'reflect-metadata';
import { resolve } from 'node:path';
import { bootstrap } from './bootstrap.ts';
import { settingsFromEnvironment } from './config.ts';

/** The API alone, configured by the environment: for development and for a server with its own PostgreSQL. */
const settings = settingsFromEnvironment(process.env);
const running = await bootstrap({
  ...settings,
  env: process.env,
  dashboardDir: resolve(import.meta.dirname, '../../dashboard'), // beside apps/ in dist
  say: (line) => process.stdout.write(`· ${line}\n`),
});
process.stdout.write(`${running.url}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void running.close().then(() => process.exit(0)));
}
