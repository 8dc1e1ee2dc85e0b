import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string } }[]; totalCruised: number };
}

/** A small tree without any violation. */
const SOUND: Record<string, string> = {
  'libs/technique/kernel/index.ts': `export * from './ids.ts';\n`,
  'libs/technique/kernel/ids.ts': `export const id = 1;\n`,
  'libs/technique/kernel/rules.ts': `export const pure = 1;\n`,
  'libs/supervision/platforms/index.ts': `export { Platform } from './platforms.entity.ts';\n`,
  'libs/supervision/platforms/rules.ts': `export * from './platforms.rules.ts';\n`,
  'libs/supervision/platforms/platforms.rules.ts': `import { pure } from '#rules/technique/kernel';\nexport const rule = pure;\n`,
  'libs/supervision/platforms/platforms.entity.ts': `import { Entity } from 'typeorm';\nimport { id } from '#libs/technique/kernel';\nexport class Platform { id = id; of = Entity; }\n`,
  'libs/supervision/ledger/index.ts': `import { Platform } from '#libs/supervision/platforms';\nexport const of = Platform;\n`,
  'libs/supervision/ledger/ledger.rules.ts': `import { rule } from '#rules/supervision/platforms';\nexport const ledger = rule;\n`,
  'apps/dashboard/src/gql/graphql.ts': `export const schema = 1;\n`,
  'apps/dashboard/src/ui/Card.ts': `export const card = 1;\n`,
  'apps/dashboard/src/ui/graphql/client.ts': `import { schema } from '../../gql/graphql.ts';\nexport const client = schema;\n`,
  'apps/dashboard/src/domain/terms/terms.ts': `import { card } from '../../ui/Card.ts';\nexport const terms = card;\n`,
  'apps/dashboard/src/domain/orders/extension.ts': `import { terms } from '../terms/terms.ts';\nexport const extension = terms;\n`,
  'apps/dashboard/src/office/orders/Orders.ts': `import { extension } from '../../domain/orders/extension.ts';\nexport const orders = extension;\n`,
  'apps/dashboard/src/office/trends/Trends.ts': `import type { Scope } from './Scope.ts';\nexport const trends: Scope = 1;\n`,
  'apps/dashboard/src/office/trends/Scope.ts': `export type Scope = number;\n`,
  'apps/dashboard/src/portal/orders/Orders.ts': `export const orders = 1;\n`,
  'apps/dashboard/src/app/router.ts': `import { orders } from '../office/orders/Orders.ts';\nexport const router = orders;\n`,
};

const PLANTED: [rule: string, path: string, text: string][] = [
  [
    'rules-reach-no-framework',
    'libs/supervision/ledger/reaching.rules.ts',
    `import { Platform } from '#libs/supervision/platforms';\nexport const rule = Platform;\n`,
  ],
  [
    'slices-meet-at-the-door',
    'libs/supervision/ledger/inner.ts',
    `import { Platform } from '../platforms/platforms.entity.ts';\nexport const inner = Platform;\n`,
  ],
  [
    'features-do-not-meet',
    'apps/dashboard/src/office/orders/Meeting.ts',
    `import { trends } from '../trends/Trends.ts';\nexport const met = trends;\n`,
  ],
  [
    'features-do-not-meet',
    'apps/dashboard/src/portal/orders/OfTheOffice.ts',
    `import { orders } from '../../office/orders/Orders.ts';\nexport const met = orders;\n`,
  ],
  [
    'ui-knows-no-domain',
    'apps/dashboard/src/ui/Knowing.ts',
    `import { terms } from '../domain/terms/terms.ts';\nexport const knowing = terms;\n`,
  ],
  [
    'only-the-client-of-ui-reads-gql',
    'apps/dashboard/src/ui/Reading.ts',
    `import { schema } from '../gql/graphql.ts';\nexport const reading = schema;\n`,
  ],
  [
    'domain-knows-no-feature',
    'apps/dashboard/src/domain/orders/rising.ts',
    `import { orders } from '../../office/orders/Orders.ts';\nexport const rising = orders;\n`,
  ],
  [
    'domain-order-terms',
    'apps/dashboard/src/domain/terms/downward.ts',
    `import { extension } from '../orders/extension.ts';\nexport const downward = extension;\n`,
  ],
  [
    'domain-slice-in-no-line',
    'apps/dashboard/src/domain/strange/strange.ts',
    `import { terms } from '../terms/terms.ts';\nexport const strange = terms;\n`,
  ],
  [
    'no-type-circles',
    'apps/dashboard/src/office/trends/Scope.ts',
    `import type { trends } from './Trends.ts';\nexport type Scope = number;\nexport type All = typeof trends;\n`,
  ],
  [
    'app-composes',
    'apps/dashboard/src/office/trends/Composing.ts',
    `import { router } from '../../app/router.ts';\nexport const composing = router;\n`,
  ],
  [
    'slice-order-supervision/platforms',
    'libs/supervision/platforms/downward.ts',
    `import { ledger } from '../ledger/rules.ts';\nexport const downward = ledger;\n`,
  ],
  [
    'slice-order-technique/kernel',
    'libs/technique/kernel/leaving-the-band.ts',
    `import { ledger } from '../../supervision/ledger/rules.ts';\nexport const leaving = ledger;\n`,
  ],
  [
    'slice-in-no-band',
    'libs/supervision/strange/strange.ts',
    `import { pure } from '#rules/technique/kernel';\nexport const strange = pure;\n`,
  ],
  [
    'dashboard-knows-only-the-schema',
    'apps/dashboard/src/office/trends/Knowing.ts',
    `import { pure } from '../../../../../libs/technique/kernel/rules.ts';\nexport const knowing = pure;\n`,
  ],
];

describe('the boundaries between folders', () => {
  let tree: string;

  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  };

  /** `rule from` of every violation. */
  async function cruise(): Promise<string[]> {
    const cli = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const args = [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs'];
    const out = await new Promise<string>((done) => {
      // the exit code is the number of violations
      execFile(process.execPath, args, { cwd: tree, maxBuffer: 1e8 }, (_, stdout, stderr) =>
        done(stdout || stderr),
      );
    });
    const { summary } = JSON.parse(out) as Cruise;
    expect(summary.totalCruised).toBeGreaterThan(Object.keys(SOUND).length);
    return [...new Set(summary.violations.map(({ rule, from }) => `${rule.name} ${from}`))].sort();
  }

  beforeAll(async () => {
    tree = await mkdtemp(join(tmpdir(), 'taizhang-boundaries-'));
    await mkdir(join(tree, 'libs'));
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json', 'libs/bands.json'])
      await cp(join(ROOT, file), join(tree, file));
    await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    await put('libs/supervision/ledger/rules.ts', `export * from './ledger.rules.ts';\n`);
    for (const [path, text] of Object.entries(SOUND)) await put(path, text);
  });
  afterAll(() => rm(tree, { recursive: true, force: true }));

  it('allow a tree without violations', async () => {
    expect(await cruise()).toEqual([]);
  });

  it.each(PLANTED)('forbid: %s (%s)', async (rule, path, text) => {
    await put(path, text);
    expect(await cruise()).toContain(`${rule} ${path}`);
    const sound = SOUND[path];
    if (sound === undefined) await rm(join(tree, path));
    else await put(path, sound);
  });
});
