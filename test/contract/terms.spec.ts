import { readFileSync } from 'node:fs';
import { type GraphQLEnumType, buildSchema, isEnumType } from 'graphql';
import { ENUM_TERMS, STRING_TERMS, termsSource } from '#api/terms';

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

  it('stand in both languages, and differ within one kind', () => {
    for (const [kind, words] of Object.entries({ ...ENUM_TERMS, ...STRING_TERMS })) {
      for (const lang of ['zh', 'en'] as const) {
        const said = Object.values(words).map((word) => word[lang]);
        expect([kind, lang, said.filter((one) => one.trim() === '')]).toEqual([kind, lang, []]);
        // of the kinds below two values are one word on purpose
        if (kind.endsWith('Step') || kind.endsWith('StepNow')) continue;
        expect([kind, lang, new Set(said).size]).toEqual([kind, lang, said.length]);
      }
      // Chinese words hold no Latin sentence, English words no Chinese
      for (const { en } of Object.values(words)) expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it('are what the dashboard was given', () => {
    expect(readFileSync('apps/dashboard/src/gql/terms.ts', 'utf8').trim()).toBe(termsSource().trim());
  });
});
