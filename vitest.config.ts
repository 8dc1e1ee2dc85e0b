import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONG = [/\/test\/start\//, /browser\.spec\.ts$/, /\/test\/(journeys|bench)\//, /\/test\//];

/** What takes long goes first, so that at the end no process waits for the other. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = LONG.findIndex((kind) => kind.test(moduleId));
      return found === -1 ? LONG.length : found;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['libs/**/*.spec.ts', 'test/**/*.spec.ts', 'apps/api/**/*.spec.ts'],
    globals: true,
    globalSetup: ['test/given/global-setup.ts'],
    // compares what every statement answers with the row declared for it
    setupFiles: ['test/given/rows.ts'],
    // processes that keep the application loaded from one file of tests to the next; each file opens a desk of its own
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    // modules are Node's own, compiled as they are read; nothing of them is mocked
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ['--import', './scripts/sources.ts', '--conditions', 'source', '--enable-source-maps'],
    // a snapshot that is missing fails; `npm run spec -- -u` writes it
    update: 'none',
    testTimeout: 300_000,
    hookTimeout: 300_000,
    sequence: { hooks: 'list', sequencer: LongestFirst },
  },
});
