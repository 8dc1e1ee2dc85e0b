/** Everything that must hold, in one go: order, types, boundaries, builds, then every test on real parts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stampBuild } from './start/build.ts';

const report = join(mkdtempSync(join(tmpdir(), 'taizhang-report-')), 'jest.json');
const node = process.execPath;
const STEPS: [name: string, command: string, args: string[]][] = [
  ['format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['api build', 'npx', ['nest', 'build']],
  ['schema', node, ['scripts/schema.ts', '--check']],
  ['types', 'npx', ['tsc', '--noEmit', '-p', 'tsconfig.json']],
  ['dashboard types', 'npx', ['tsc', '--noEmit', '-p', 'apps/dashboard/tsconfig.json']],
  ['lint', 'npx', ['eslint', '.', '--max-warnings', '0']],
  ['boundaries', 'npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'migrations']],
  [
    'dashboard build',
    'npx',
    ['vite', 'build', '--config', 'apps/dashboard/vite.config.ts', '--logLevel', 'error'],
  ],
  [
    'tests',
    node,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${report}`,
      ...process.argv.slice(2),
    ],
  ],
];

let failed = 0;
let passed = 0;
for (const [name, command, args] of STEPS) {
  const started = Date.now();
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${seconds} s\n`);
  // so that a test of `npm start` does not build again what was just built
  if (name === 'dashboard build' && status === 0) stampBuild();
  if (name === 'tests') {
    const result = countTests();
    passed += result.passed;
    failed += result.failed;
    if (status !== 0 && result.failed === 0) failed += 1;
  } else if (status === 0) passed += 1;
  else failed += 1;
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

function countTests(): { passed: number; failed: number } {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      numRuntimeErrorTestSuites: number;
      numPendingTests: number;
    };
    // a test that was skipped did not pass
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests + json.numRuntimeErrorTestSuites + json.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(dirname(report), { recursive: true, force: true });
  }
}
