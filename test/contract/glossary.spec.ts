import { globSync, readFileSync } from 'node:fs';
import { ENUM_TERMS } from '#api/terms';

const GLOSSARY = readFileSync('docs/glossary.md', 'utf8');

/** The cells of a line of a table. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

const sections = GLOSSARY.split(/^## /m).map((text) => {
  const [heading = '', ...lines] = text.split('\n');
  const [head, , ...rows] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  return { heading, head: head ?? [], rows };
});

describe('the tables of states in the glossary', () => {
  const tables = sections.flatMap(({ heading, rows }) => {
    const kind = /`(\w+)`\)$/.exec(heading)?.[1];
    return kind === undefined ? [] : [{ kind, rows }];
  });

  it('are there for every state of the schema, and for roles, tiers and severity', () => {
    const states = Object.keys(ENUM_TERMS).filter((kind) =>
      /(?<!Step)State$|^ReportStanding$|^Role$|^Tier$|^Severity$/.test(kind),
    );
    expect(tables.map(({ kind }) => kind).sort()).toEqual(states.sort());
  });

  it.each(tables)('have the same words for $kind as the code', ({ kind, rows }) => {
    const words = ENUM_TERMS[kind as keyof typeof ENUM_TERMS];
    expect(rows.map((cells) => cells.slice(0, 3))).toEqual(
      Object.entries(words).map(([code, word]) => [`\`${code}\``, word.en, word.zh]),
    );
    for (const [code, , , meaning] of rows) expect([code, meaning]).not.toEqual([code, '']);
  });
});

/** Synonyms that the glossary gives up, each with the column in which its concept is named. */
const setAside = sections.flatMap(({ head, rows }) => {
  const at = head.indexOf('Not');
  if (at < 0) return [];
  return rows.flatMap((cells) =>
    (cells[at] ?? '')
      .split('、')
      .filter((word) => word !== '')
      .map((word) => ({ word, concept: cells[0] ?? '' })),
  );
});

/**
 * Where a word that was given up has another meaning and is allowed: with other words around it, or in a file.
 * Names and phrases of laws, and the catalogue's words for a platform’s own rules, stay as they are.
 */
const ELSEWHERE: Record<string, RegExp[]> = {
  分级: [/分级管理/g],
  机构: [/优选机构/g],
};

/** Source without its comments: sentences for people are in strings. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const said = [
  ...globSync('apps/dashboard/src/**/*words.ts'),
  ...globSync('apps/dashboard/src/**/*.tsx'),
  ...globSync('libs/**/*.ts'),
  ...globSync('apps/api/*.ts'),
]
  .filter((file) => !file.endsWith('.spec.ts'))
  .map((file) => ({ file, text: withoutComments(readFileSync(file, 'utf8')) }));
// decisions and the changelog keep the words of their time
const papers = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md')]
  .filter((file) => file !== 'docs/glossary.md')
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

describe('one thing has one name', () => {
  it('and every word given up belongs to a concept that has another one', () => {
    expect(setAside.length).toBeGreaterThan(15);
    expect(setAside.map(({ word }) => word)).toEqual([...new Set(setAside.map(({ word }) => word))]);
  });

  it.each(setAside)('“$word” is used nowhere: $concept has another word', ({ word }) => {
    const places = [...said, ...papers].flatMap(({ file, text }) => {
      const rest = (ELSEWHERE[word] ?? []).reduce((left, allowed) => left.replace(allowed, ''), text);
      return rest
        .split('\n')
        .filter((line) => line.toLowerCase().includes(word))
        .map((line) => `${file}: ${line.trim().slice(0, 120)}`);
    });
    expect(places).toEqual([]);
  });
});

/** Phrases that readers did not understand; the pages now use others. */
const RIDDLES = [
  '没有读到',
  '期限怎么算的',
  '来龙去脉',
  '看什么',
  '须由他人',
  '九成不超过',
  '的不画',
  '热力',
  '再取一批',
  '去填报',
  '去答复',
  '计为报送日',
  '以我的为准',
  '谁提出的',
  'put extension forward',
  'course of findings',
  'drawn are',
  'nine of ten',
  'stands here',
  'stand here',
  'parted by',
  'departs from',
  'older than it may become',
];

it.each(RIDDLES)('“%s” is shown to nobody', (phrase) => {
  const places = said.filter(({ text }) => text.toLowerCase().includes(phrase)).map(({ file }) => file);
  expect(places).toEqual([]);
});

describe('a state is named by its word alone', () => {
  /** Former words of states; the current word of each is in the tables above. */
  const FORMER = [
    '待整改',
    '已责令整改',
    '在册',
    '（待送达）',
    '（待答复）',
    '（待接收）',
    '（待办结）',
    '（待告知）',
  ];

  it.each(FORMER)('“%s” is in no page and no sentence', (word) => {
    const places = said.filter(({ text }) => text.includes(word)).map(({ file }) => file);
    expect(places).toEqual([]);
  });

  it('and no word is written in both languages at once', () => {
    const both = /['"`]\p{Script=Han}+ \/ [a-z ]+['"`]/u;
    const places = said
      .filter(({ file }) => file.endsWith('.words.ts'))
      .filter(({ text }) => both.test(text))
      .map(({ file }) => file);
    expect(places).toEqual([]);
  });
});
