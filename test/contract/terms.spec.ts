import { readFileSync } from 'node:fs';
import { type GraphQLEnumType, buildSchema, isEnumType } from 'graphql';
import { SUBJECT_WORDS } from '#api/acts';
import { ENUM_TERMS, STRING_TERMS, operationsSource, termsSource } from '#api/terms';
import { subjectOf } from '../../libs/technique/access/refused-field.ts';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const enums = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith('__'),
);

/** Enums that no page shows as a word, and why. */
const NOT_SHOWN: Record<string, string> = {
  InvitedRole: 'its values are roles, and are shown by the words of Role',
  RefusalCode: 'each code has its sentence, which the server sends',
  ReportCounts: 'the receipt says in a sentence which time counts',
  ReportFieldKind: 'chooses the input of a field',
  ReportPart: 'an argument: by region or by office; the page names the two groupings',
  SearchKind: 'groups of the search are named in the plural, as the pages they lead to',
  SignInDuty: 'leads to a page that says what is owed',
  TrendDimension: 'an argument: the page says “by duty area” as one phrase',
};

describe('the words of the schema’s enums', () => {
  it('cover every enum that a page shows', () => {
    const named = enums.map(({ name }) => name);
    expect([...Object.keys(ENUM_TERMS), ...Object.keys(NOT_SHOWN)].sort()).toEqual(named.sort());
  });

  it.each(Object.entries(ENUM_TERMS))('have a word for each value of %s, and no other', (name, words) => {
    const type = enums.find((one) => one.name === name);
    const values = type?.getValues().map((one) => one.name) ?? [];
    expect(Object.keys(words).sort()).toEqual(values.sort());
  });

  it('are in both languages, and differ within one kind', () => {
    for (const [kind, words] of Object.entries({ ...ENUM_TERMS, ...STRING_TERMS })) {
      for (const lang of ['zh', 'en'] as const) {
        const said = Object.values(words).map((word) => word[lang]);
        expect([kind, lang, said.filter((one) => one.trim() === '')]).toEqual([kind, lang, []]);
        // two values of the kinds below have the same word on purpose
        if (kind.endsWith('Step') || kind.endsWith('StepNow')) continue;
        expect([kind, lang, new Set(said).size]).toEqual([kind, lang, said.length]);
      }
      // Chinese words contain no Latin sentence, English words no Chinese
      for (const { en } of Object.values(words)) expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('are the same in the dashboard', () => {
    expect(readFileSync('apps/dashboard/src/gql/terms.ts', 'utf8').trim()).toBe(termsSource().trim());
  });
});

describe('the words of the audit page', () => {
  it('name every mutation and every route that changes something', () => {
    const operations = JSON.parse(readFileSync('apps/api/operations.json', 'utf8')) as Record<string, string>;
    expect(readFileSync('apps/dashboard/src/gql/operations.ts', 'utf8').trim()).toBe(
      operationsSource(operations).trim(),
    );
    const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.filter((name) => !(name in operations))).toEqual([]);
  });

  it('name every kind of record that a refused mutation can be about', () => {
    const id = '01890000-0000-7000-8000-000000000000';
    const unnamed = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
      const given = Object.fromEntries(args.map((arg) => [arg.name, id]));
      const { subjectKind } = subjectOf(name, given);
      return subjectKind === undefined || subjectKind in SUBJECT_WORDS ? [] : [`${name}: ${subjectKind}`];
    });
    expect(unnamed).toEqual([]);
  });
});
