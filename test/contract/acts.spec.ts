import { readFileSync, readdirSync } from 'node:fs';
import { ACT_TABLES, ACT_WORDS, DIAGRAMS } from '#api/acts';
import { roleMay } from '#rules/technique/access';
import { ADMIN_ROLES, OFFICE_ROLES, PLATFORM_ROLES } from '#rules/technique/kernel';

const ROLES_OF = { OFFICE: OFFICE_ROLES, PLATFORM: PLATFORM_ROLES, ADMIN: ADMIN_ROLES, SYSTEM: [] };

const acts = ACT_TABLES.flatMap((table) =>
  Object.entries(table.acts).map(([act, row]) => ({ code: `${table.prefix}.${act}`, table, act, row })),
);

/** Every source of the API that writes the audit record. */
const sources = ['libs', 'apps/api', 'scripts'].flatMap((tree) =>
  readdirSync(tree, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(`${tree}/${file}`, 'utf8')),
);

describe('the tables of acts', () => {
  it.each(acts.map((one) => [one.code, one] as const))(
    '%s can be done by somebody of its side',
    (_, { row }) => {
      const { side, permission } = row;
      const may = permission !== undefined && ROLES_OF[side].some((role) => roleMay(role, permission));
      // an invitation is accepted by the holder of its link, before there is an account
      expect(may).toBe(side !== 'SYSTEM' && permission !== undefined);
    },
  );

  it.each(acts.map((one) => [one.code, one] as const))(
    '%s leads from and to states of its table',
    (_, one) => {
      const states = Object.keys(one.table.states);
      const named = Object.entries(one.row.from).flatMap(([from, to]) => [from, ...[to ?? []].flat()]);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((state) => !states.includes(state))).toEqual([]);
    },
  );

  it('reach every state from the first, and share no code', () => {
    // a notice ends with acts on its case: the office publishes the case or returns it
    for (const table of ACT_TABLES.filter(({ acts: own }) => !('consent' in own))) {
      const [first = '', ...others] = Object.keys(table.states);
      const reached = new Set([first]);
      for (const state of reached)
        for (const { from } of Object.values(table.acts))
          for (const to of [from[state] ?? []].flat()) reached.add(to);
      expect([table.prefix, others.filter((state) => !reached.has(state))]).toEqual([table.prefix, []]);
    }
    const codes = acts.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('are each drawn once, from a file that is there', () => {
    for (const { file, diagram } of DIAGRAMS) {
      expect(readFileSync(file, 'utf8')).toContain('actTable');
      expect(diagram).toMatch(/^stateDiagram-v2\n {2}\[\*\] --> /);
    }
  });
});

describe('the words of acts', () => {
  it('are in both languages', () => {
    for (const [code, { zh, en }] of Object.entries(ACT_WORDS)) {
      expect([code, zh.trim() !== '', /^[^\p{Script=Han}]+$/u.test(en)]).toEqual([code, true, true]);
    }
  });

  it('are there for every act that a source names in the audit record', () => {
    const named = sources.flatMap((text) =>
      [...text.matchAll(/\bact: '(\w+(?:\.\w+)+)'/g)].map(([, code]) => code),
    );
    expect(named.length).toBeGreaterThan(30);
    expect([...new Set(named)].filter((code) => code === undefined || !(code in ACT_WORDS))).toEqual([]);
  });

  it('are the same in the dashboard', async () => {
    const { actsSource } = await import('#api/terms');
    expect(readFileSync('apps/dashboard/src/gql/acts.ts', 'utf8').trim()).toBe(actsSource().trim());
  });
});
