import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT, run, tidyUp } from './processes.ts';

afterAll(tidyUp);

/** This Node with a version that claims to be 20; and any Node below 24 on the machine. */
const PRETENDING = [
  process.execPath,
  '--import',
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})`,
];
const found = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .filter((node) => /^v(1\d|2[0-3])\./.test(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout));
const OLD: [string, string[]][] = [
  ['a pretended one', PRETENDING],
  ...found.map((n): [string, string[]] => [n, [n]]),
];

describe('a Node that cannot run the scripts', () => {
  it.each(OLD)('gets a message what to do, in one line and both languages: %s', async (_, node) => {
    for (const name of ['start', 'dev', 'test', 'admin', 'schema']) {
      const started = run([...node, 'scripts/run.mjs', name]);
      expect(await started.exited).toEqual({ code: 1, signal: null });
      expect([started.lines, started.errors]).toEqual([
        [],
        [
          expect.stringMatching(
            /^Node \d+\.\S+ 版本过低：.*npm ci.*。 Node \d+\.\S+ is too old: run npm ci /,
          ),
        ],
      ]);
    }
  });

  it('gets it from every npm command that runs TypeScript', async () => {
    const { default: manifest } = (await import(join(ROOT, 'package.json'), { with: { type: 'json' } })) as {
      default: { scripts: Record<string, string> };
    };
    const direct = Object.values(manifest.scripts).filter((command) => /\bnode\b.*\.ts\b/.test(command));
    expect(direct).toEqual([]);
    for (const name of ['start', 'dev', 'test', 'admin', 'schema'])
      expect(manifest.scripts[name]).toBe(`node scripts/run.mjs ${name}`);
  });
});
