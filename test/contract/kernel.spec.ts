import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const KERNEL = join(import.meta.dirname, '../../libs/technique/kernel');

/** The nouns of the slices after the kernel, in names, comments and sentences. */
const NOUNS: Readonly<Record<string, RegExp>> = {
  audit: /audit/gi,
  access: /\bsession|password/gi,
  calendar: /calendar|holiday|deadline|日历|期限/gi,
  territory: /region|office(?!r)|territor|行政区划|网信部门/gi,
  duties: /dut(y|ies)|catalogue|责任/gi,
  staff: /officer|certificate|recus|承办人|执法证/gi,
  platforms: /platform|operator|平台|运营主体/gi,
  programs: /program|程序/gi,
  ledger: /ledger|台账/gi,
  evidence: /evidence|证据|取证/gi,
  invitations: /invitation|邀请|授权书/gi,
  findings: /finding|问题/gi,
  inspections: /inspect|检查/gi,
  // the order of a list, a type case and a use case are none of theirs
  orders: /\bORDERS?(\b|_)|Order|\borders\b|\border_?id|rectification|整改/g,
  reports: /report|年度/gi,
  cases: /\bCASES?(\b|_)|\bcase_?id|typical|案例/g,
  transfers: /transfer|merge|handover|移交|合并/gi,
  trends: /trend|todo|chart/gi,
  search: /search/gi,
};

const ACTORS =
  'whoever acts has a role, a side, and a scope of regions or platforms, which row security goes by';
const SCOPE = 'rows that every slice writes lie within the scope of a region and a platform';
const INDEX = 'acts of every slice write the index in their own transaction';

/** What may stand there all the same. */
const ALLOWED: readonly { file: string; slices: readonly string[]; because: string }[] = [
  {
    file: 'actor.ts',
    slices: ['audit', 'territory', 'staff', 'platforms', 'programs', 'inspections', 'cases'],
    because: ACTORS,
  },
  {
    file: 'actor.words.ts',
    slices: ['audit', 'territory', 'staff', 'platforms', 'programs', 'inspections', 'cases'],
    because: ACTORS,
  },
  { file: 'db.ts', slices: ['audit', 'territory', 'platforms'], because: ACTORS },
  { file: 'personal-data.ts', slices: ['audit', 'territory'], because: 'who reads is named by role' },
  { file: 'refusal.ts', slices: ['audit'], because: 'the record of a refused act is for the audit line' },
  {
    file: 'arguments.ts',
    slices: ['territory'],
    because: 'the reader narrows lists to a region of the scope',
  },
  { file: 'idempotency.ts', slices: ['platforms'], because: SCOPE },
  { file: 'where.ts', slices: ['territory'], because: 'a range of the scope is written into a statement' },
  { file: 'roll-up.rules.ts', slices: ['territory', 'platforms'], because: SCOPE },
  { file: 'roll-up.ts', slices: ['territory', 'platforms'], because: SCOPE },
  { file: 'roll-up.ts', slices: ['trends'], because: 'the table has its name' },
  { file: 'search-index.ts', slices: ['territory', 'platforms'], because: SCOPE },
  { file: 'search-index.ts', slices: ['search'], because: INDEX },
  { file: 'ngrams.ts', slices: ['search'], because: INDEX },
  { file: 'index.ts', slices: ['search'], because: INDEX },
  { file: 'kernel.refusals.ts', slices: ['search'], because: INDEX },
  { file: 'kernel.refusals.ts', slices: ['territory'], because: 'what is outside the scope is not found' },
  { file: 'kernel.personal.ts', slices: ['search', 'territory'], because: INDEX },
  { file: 'graphql.ts', slices: ['platforms'], because: 'the schema gives this field as its example' },
];

/** Which slices a text speaks of, each with the words. */
function spokenOf(text: string): Map<string, string[]> {
  const found = Object.entries(NOUNS).map(([slice, nouns]) => [slice, text.match(nouns) ?? []] as const);
  return new Map(found.filter(([, words]) => words.length > 0).map(([slice, words]) => [slice, [...words]]));
}

describe('the kernel', () => {
  const files = globSync('*.ts', { cwd: KERNEL }).filter((file) => !file.endsWith('.spec.ts'));
  const found = files.flatMap((file) =>
    [...spokenOf(readFileSync(join(KERNEL, file), 'utf8'))].map(([slice, words]) => ({ file, slice, words })),
  );
  const allowed = ALLOWED.flatMap(({ file, slices }) => slices.map((slice) => `${file} ${slice}`));

  it('names nothing of a later slice, but for what is said here with the reason', () => {
    expect(found.filter(({ file, slice }) => !allowed.includes(`${file} ${slice}`))).toEqual([]);
  });

  it('has no exception that is no longer needed, or given twice', () => {
    const needed = found.map(({ file, slice }) => `${basename(file)} ${slice}`);
    expect([...allowed].sort()).toEqual(needed.sort());
    expect(ALLOWED.filter(({ because }) => because === '')).toEqual([]);
  });

  it.each([
    ["throw new Refusal('ORDER_NOT_SERVED', { field: 'orderId' })", 'orders'],
    ["switch (kind) { case 'CASE': return typicalCase; }", 'cases'],
    ["zh: '平台已注销登记。'", 'platforms'],
    ['/** How many findings stand open. */', 'findings'],
    ["WHOLE = ['found', 'trend_month']", 'trends'],
  ])('is seen to speak of a slice: %s', (text, slice) => {
    expect([...spokenOf(text).keys()]).toContain(slice);
  });

  it('may speak of the order of a list and of a use case', () => {
    const text =
      "/** In the order of a list, one use case each. */ switch (n) { case 1: return 'camelCase'; }";
    expect([...spokenOf(text).keys()]).toEqual([]);
  });
});
