/**
 * Measures the application beside the same SQL served raw, on generated data in a database of its own.
 *   npm run bench                      20,000 platforms and 200,000 findings
 *   npm run bench -- --size 1000000    that many findings, up to ten million, and a tenth as many platforms
 *   npm run bench -- --growth          also twenty thousand beside a million findings, with 100,000 platforms
 *   npm run bench -- --only findings-page   that page alone: beside one statement by hand, and beside PostGraphile
 *   npm run bench -- --quick           a small set and short blocks: about a minute, for a first look
 *   npm run bench -- --write           puts the figures into docs/bench.md and docs/bench.json
 * The last line is the report as JSON.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbedded } from './postgres/embedded.ts';
import { explain, Problem } from './postgres/problem.ts';
import { ensureBuilt } from './start/build.ts';
import { requireNode } from './start/settings.ts';
import { Terminal } from './start/terminal.ts';

const FIGURES = /(<!-- figures -->)[\s\S]*?(<!-- end of figures -->)/;
const terminal = new Terminal(process.stderr);

function sizeFrom(text: string): { platforms: number; findings: number } {
  const findings = Number(text);
  if (!Number.isInteger(findings) || findings < 2_000 || findings > 10_000_000)
    throw new Problem(`--size is "${text}"; it takes a number of findings from 2,000 to 10,000,000.`);
  return { findings, platforms: Math.ceil(findings / 10) };
}

async function settle(server: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  // so that checkpoints of the load do not disturb the measurement
  await client.query(`alter system set max_wal_size = '8GB'`);
  await client.query(`alter system set checkpoint_timeout = '1h'`);
  await client.query('select pg_reload_conf()');
  await client.end();
}

async function main(): Promise<void> {
  requireNode();
  const { values } = parseArgs({
    options: {
      size: { type: 'string' },
      quick: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  const { quick } = values;
  if (values.only !== undefined && values.only !== 'findings-page')
    throw new Problem(`--only is "${values.only}"; it takes findings-page.`);
  if (values.only !== undefined && values.write)
    throw new Problem('--write needs every figure: leave --only out.');
  const size = sizeFrom(values.size ?? (quick ? '12000' : '200000'));
  const signal = new AbortController();
  await ensureBuilt(signal.signal, (work) => terminal.step('building', work));
  const { run } = await import('../test/bench/run.ts');
  const { tables } = await import('../test/bench/report.ts');
  const { installPeer } = await import('../test/bench/peer.ts');
  const say = (line: string): void => terminal.print(line);
  const withPeer = await installPeer(say);
  const dataDir = mkdtempSync(join(tmpdir(), 'taizhang-bench-'));
  const postgres = await startEmbedded({ dataDir, log: (line) => terminal.print(`· ${line}`) });
  const leave = async (): Promise<void> => {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  process.once('SIGINT', () => void leave().then(() => process.exit(1)));
  try {
    await settle(postgres.url);
    const report = await run({
      server: postgres.url,
      postgres: postgres.version,
      size,
      quick,
      pace: quick
        ? { rounds: 1, seconds: 0.4, warmUp: 0.4, acts: 16 }
        : { rounds: 3, seconds: 1.2, warmUp: 1, acts: 150 },
      growth: values.growth ? [sizeFrom('20000'), sizeFrom('1000000')] : [],
      pageOnly: values.only === 'findings-page',
      withPeer,
      say,
      progress: (name, percent) => terminal.say(`loading ${name} ${percent}%`),
    });
    terminal.finish();
    console.log(`\n${tables(report)}\n`);
    if (values.write) {
      const text = readFileSync('docs/bench.md', 'utf8');
      if (!FIGURES.test(text)) throw new Problem('docs/bench.md has no place for the figures.');
      const figures = `$1\n\n${about(report)}\n\n${tables(report)}\n\n$2`;
      writeFileSync('docs/bench.md', text.replace(FIGURES, figures));
      writeFileSync('docs/bench.json', `${JSON.stringify(report, null, 2)}\n`);
    }
    console.log(JSON.stringify(report));
  } finally {
    await leave();
  }
}

function about(report: Awaited<ReturnType<typeof import('../test/bench/run.ts').run>>): string {
  const versions = Object.entries(report.versions).map(([name, version]) => `${name} ${version}`);
  return [
    `${report.on}, ${report.machine}, load ${report.load.join(' before and ')} after. ${versions.join(', ')}.`,
    `${report.loaded.platforms} platforms and ${report.loaded.findings} findings, loaded in ${report.loaded.seconds} s; blocks of ${report.settings['seconds']} s, ${report.settings['rounds']} rounds. Times are p50 / p95 / p99.`,
  ].join(' ');
}

await main().catch((error: unknown) => {
  terminal.finish();
  process.stderr.write(`${explain(error)}\n${process.env.DEBUG ? String((error as Error).stack) : ''}\n`);
  process.exit(1);
});
