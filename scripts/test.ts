/**
 * All checks in one run: format, types, boundaries, builds, then every test on real parts.
 * `--times` lists the test files that took longest; all other arguments are passed to the test runner.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { stampBuild } from './start/build.ts';
import { ROOT } from './start/settings.ts';
import { faultsOfStatements } from './statements.ts';

interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Steps that have to be done before. */
  after?: string;
  /** The line that is printed after success. */
  done?: () => void;
}

const node = process.execPath;
const bin = (name: string): string => join(ROOT, 'node_modules/.bin', name);
/** The slow steps first, so that the short ones run beside them. */
const CHECKS: Step[] = [
  { name: 'api build', command: node, args: ['scripts/build-api.ts'] },
  { name: 'lint', command: node, args: [bin('eslint'), '.', '--max-warnings', '0'] },
  {
    name: 'dashboard build',
    command: node,
    args: [bin('vite'), 'build', '--config', 'apps/dashboard/vite.config.ts', '--logLevel', 'error'],
    // so that a test of `npm start` does not build again what was just built
    after: 'api build',
    done: stampBuild,
  },
  { name: 'format', command: node, args: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: node, args: [bin('tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  {
    name: 'dashboard types',
    command: node,
    args: [bin('tsc'), '--noEmit', '-p', 'apps/dashboard/tsconfig.json'],
  },
  {
    name: 'boundaries',
    command: node,
    args: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'migrations'],
  },
  {
    name: 'generated types',
    command: node,
    args: [bin('graphql-codegen'), '--config', 'apps/dashboard/codegen.ts', '--check', '--silent'],
  },
  { name: 'schema', command: node, args: ['scripts/schema.ts', '--check'], after: 'api build' },
];

const times = process.argv.includes('--times');
const passedOn = process.argv.slice(2).filter((argument) => argument !== '--times');
const report = join(mkdtempSync(join(tmpdir(), 'taizhang-report-')), 'tests.json');
const asked = mkdtempSync(join(tmpdir(), 'taizhang-statements-'));

let failed = 0;
let passed = 0;

/** Runs a step. Its output is kept until its end, unless nothing runs beside it. */
function run(step: Step, aloud: boolean): Promise<number | null> {
  const started = Date.now();
  if (aloud) process.stdout.write(`\n── ${step.name}\n`);
  const child = spawn(step.command, step.args, {
    stdio: ['ignore', aloud ? 'inherit' : 'pipe', aloud ? 'inherit' : 'pipe'],
    // a hundred processes load the same modules: one compiles a module, the next ones use the cache
    env: {
      ...process.env,
      FORCE_COLOR: '0',
      NODE_COMPILE_CACHE: join(ROOT, 'node_modules/.cache/node'),
      ...step.env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((done) => {
    child.once('error', (error) => (output += error.message));
    child.once('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (output.trim() !== '') process.stdout.write(`\n${output.trim()}\n`);
      process.stdout.write(`── ${step.name}: ${code === 0 ? 'ok' : 'FAILED'} in ${seconds} s\n`);
      if (code === 0) step.done?.();
      done(code);
    });
  });
}

/** Runs all steps, so many at a time; a step that needs another waits for it. */
async function check(steps: Step[], lanes: number): Promise<void> {
  const left = [...steps];
  const finished = new Set<string>();
  const freed: (() => void)[] = [];
  const lane = async (): Promise<void> => {
    while (left.length > 0) {
      const next = left.findIndex(({ after }) => after === undefined || finished.has(after));
      if (next === -1) {
        await new Promise<void>((done) => freed.push(done));
        continue;
      }
      const [step] = left.splice(next, 1);
      if (!step) return;
      const code = await run(step, false);
      if (code === 0) passed += 1;
      else failed += 1;
      finished.add(step.name);
      for (const wake of freed.splice(0)) wake();
    }
    for (const wake of freed.splice(0)) wake();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; startTime: number; endTime: number; assertionResults: unknown[] }[];
}

function read(): Report | null {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } catch {
    return null;
  } finally {
    rmSync(dirname(report), { recursive: true, force: true });
  }
}

function tell({ testResults }: Report): void {
  const files = testResults.map(({ name, startTime, endTime, assertionResults }) => ({
    name: relative(ROOT, name),
    seconds: (endTime - startTime) / 1000,
    tests: assertionResults.length,
  }));
  process.stdout.write('\n── times\n');
  for (const { name, seconds, tests } of files.sort((a, b) => b.seconds - a.seconds))
    process.stdout.write(`${seconds.toFixed(1).padStart(7)} s ${String(tests).padStart(4)} tests  ${name}\n`);
}

await check(CHECKS, Math.min(2, availableParallelism()));
const code = await run(
  {
    name: 'tests',
    command: node,
    args: [
      bin('vitest'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...passedOn,
    ],
    env: { STATEMENTS_ASKED: asked },
  },
  true,
);
const result = read();
if (result === null) failed += 1;
else {
  passed += result.numPassedTests;
  // a skipped test counts as failed
  const fell = result.numFailedTests + result.numPendingTests + result.numTodoTests;
  failed += fell;
  if (code !== 0 && fell === 0) failed += Math.max(1, result.numFailedTestSuites);
  if (times) tell(result);
}
// of a few tests, or of some that failed, it would say nothing
if (passedOn.length === 0 && failed === 0) {
  const faults = faultsOfStatements(asked);
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(`── statements: ${faults.length === 0 ? 'ok' : 'FAILED'}\n`);
  if (faults.length === 0) passed += 1;
  else failed += 1;
}
rmSync(asked, { recursive: true, force: true });
process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`);
process.exit(failed === 0 ? 0 : 1);
