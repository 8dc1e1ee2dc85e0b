import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FragmentDefinitionNode, Kind, buildSchema, parse } from 'graphql';
import { MAX_COST, costOf, timesAsked } from '#api/cost';
import { MAX_PAGE_SIZE } from '#libs/technique/kernel';

const ROOT = join(import.meta.dirname, '../..');
const DASHBOARD = join(ROOT, 'apps/dashboard/src');
const CALL = /graphql\(\s*`([^`]*)`\s*,?\s*\)/g;

const ours = buildSchema(readFileSync(join(ROOT, 'apps/api/schema.graphql'), 'utf8'));
const small = buildSchema(`
  type Query { things(first: Int, after: String): ThingConnection! thing: Thing! }
  type Mutation { signIn(name: String): Boolean other: Boolean }
  type ThingConnection { totalCount: Int! edges: [ThingEdge!]! }
  type ThingEdge { cursor: String! node: Thing! }
  type Thing { id: ID! names: [String!]! parts: [Thing!]! things(first: Int): ThingConnection! }
`);

function cost(text: string, variables: Record<string, unknown> = {}, schema = small): number {
  const { definitions } = parse(text);
  const operation = definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  const fragments = definitions.filter(
    (d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION,
  );
  return costOf({ schema, operation, fragments, variables });
}

describe('what a query costs', () => {
  it.each([
    ['one field', '{ thing { id } }', 2],
    ['a list of texts is one field', '{ thing { names } }', 2],
    ['a list without pages', '{ thing { parts { id } } }', 1 + 1 + 5],
    ['a page of fifty', '{ things { totalCount } }', 1 + 50],
    ['a page of two', '{ things(first: 2) { edges { node { id } } } }', 1 + 2 * 3],
    [
      'pages in pages',
      '{ things(first: 10) { edges { node { things(first: 10) { edges { cursor } } } } } }',
      1 + 10 * (2 + 1 + 10 * 2),
    ],
    ['a page of less than none', '{ things(first: -9) { totalCount } }', 2],
    ['the name of a type', '{ thing { __typename } }', 1],
    [
      'a fragment twice',
      '{ a: thing { ...f } b: thing { ...f } } fragment f on Thing { id parts { id } }',
      2 * (1 + 1 + 1 + 5),
    ],
    ['an inline fragment', '{ thing { ... on Thing { id } ... { id } } }', 3],
  ])('%s', (_, text, expected) => {
    expect(cost(text)).toBe(expected);
  });

  it('follows the page size in a variable, its default, and neither', () => {
    const text = 'query ($n: Int = 7) { things(first: $n) { totalCount } }';
    expect([cost(text, { n: 3 }), cost(text), cost(text, { n: null })]).toEqual([4, 8, 51]);
  });

  it('exceeds every limit without a walk through all fragments', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, i) =>
        `fragment f${String(i)} on Thing { a: things(first: 200) { edges { node { ...f${String(i + 1)} } } } }`,
    );
    const text = `{ thing { ...f0 } } ${fragments.join(' ')} fragment f60 on Thing { id }`;
    expect(cost(text)).toBeGreaterThan(1e100);
  });

  it('is below the limit for every query of the dashboard, also at the largest page', () => {
    const texts = readdirSync(DASHBOARD, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql.ts'))
      .flatMap((file) =>
        [...readFileSync(join(DASHBOARD, file), 'utf8').matchAll(CALL)].map(([, text = '']) => text),
      );
    const all = parse(texts.join('\n')).definitions;
    const fragments = all.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION);
    const operations = all.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
    expect(operations.length).toBeGreaterThan(50);
    const costs = operations.map((operation): [string, number] => [
      operation.name?.value ?? '',
      costOf({ schema: ours, operation, fragments, variables: { first: MAX_PAGE_SIZE } }),
    ]);
    costs.sort(([, a], [, b]) => b - a);
    expect(costs.filter(([, one]) => one > MAX_COST / 2)).toEqual([]);
  });
});

describe('how often a field is requested', () => {
  const times = (text: string): number => {
    const { definitions } = parse(text);
    const [operation] = definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
    if (!operation) throw new Error('no operation');
    const fragments = definitions.filter(
      (d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION,
    );
    return timesAsked({ operation, fragments }, new Set(['signIn']));
  };

  it('is counted for every alias and in every fragment', () => {
    expect(times('mutation { other }')).toBe(0);
    expect(
      times(
        'mutation { signIn a: signIn ... { b: signIn } ...f } fragment f on Mutation { c: signIn other }',
      ),
    ).toBe(4);
  });
});
