/** Starts the subject of a test in a separate process, reports it in one line of JSON and waits to be stopped or killed. */
import { startEmbedded } from '../../scripts/postgres/embedded.ts';
import type { Isolation } from '../../scripts/postgres/isolation.ts';
import { lockDataFolder } from '../../scripts/postgres/lock.ts';
import { explain } from '../../scripts/postgres/problem.ts';

const [what = '', dataDir = '', isolation = 'auto'] = process.argv.slice(2);
const say = (message: object): void => void process.stdout.write(`${JSON.stringify(message)}\n`);

try {
  if (what === 'lock') {
    await lockDataFolder(dataDir);
    say({ locked: true });
  } else {
    const log = (line: string): void => say({ log: line });
    const server = await startEmbedded({ dataDir, log, isolation: isolation as Isolation });
    say({ url: server.url, pid: server.pid, isolation: server.isolation });
    process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  }
  setInterval(() => undefined, 60_000);
} catch (error) {
  say({ problem: explain(error) });
  process.exitCode = 1;
}
