import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { fieldsOf, questionsOf } from '../given/calls.ts';
import { Desk } from '../given/desk.ts';
import type { Who } from '../given/ground.ts';
import { TwoPlaces } from '../given/two-places.ts';

const FINDING =
  'query ($id: ID!) { finding(id: $id) { id number platform { name } changes { at action fields { field after } } } }';
/** In addition to every query of the schema: forms of a query, and faults in one. */
const QUERIES: readonly [name: string, query: string, variables?: Record<string, unknown>][] = [
  [
    'aliases',
    '{ a: findings(first: 2) { edges { n: node { x: id y: id title } } } b: findings(first: 1) { totalCount } }',
  ],
  [
    'fragments that mention a field twice',
    `{ findings(first: 3) { ...Page pageInfo { endCursor } edges { node { platform { name } } } } }
     fragment Page on FindingConnection { edges { cursor node { ...Row platform { id } } } } fragment Row on Finding { id item { title { zh } } }`,
  ],
  ['names of types', '{ __typename findings(first: 1) { __typename edges { node { __typename } } } }'],
  [
    'a condition that holds',
    'query ($c: Boolean!) { findings(first: 1) { edges { node { id title @include(if: $c) } } } }',
    { c: true },
  ],
  [
    'a condition that does not',
    'query ($c: Boolean!) { findings(first: 1) { edges { node { id title @include(if: $c) } } } }',
    { c: false },
  ],
  ['a left out argument', 'query ($first: Int = 2) { findings(first: $first) { edges { node { id } } } }'],
  [
    'a filter as a variable',
    'query ($f: FindingFilter) { findings(filter: $f) { edges { node { id } } } }',
    { f: { foundFrom: '2025-01-01', states: ['CLOSED'] } },
  ],
  [
    'a filter in the query',
    '{ findings(filter: { states: [OPEN, ORDERED], foundTo: "2026-12-31" }) { totalCount } }',
  ],
  [
    'a day that is none',
    'query ($f: FindingFilter) { findings(filter: $f) { totalCount } }',
    { f: { foundFrom: '2025-02-30' } },
  ],
  ['a number that is none', 'query ($n: Int) { findings(first: $n) { totalCount } }', { n: 'two' }],
  ['a variable that is missing', FINDING],
  [
    'a field that is not known',
    'query ($f: FindingFilter) { findings(filter: $f) { totalCount } }',
    { f: { nope: 1 } },
  ],
  ['a page of none', '{ findings(first: 0) { totalCount } }'],
  ['a cursor that is none', '{ findings(after: "x") { totalCount } }'],
  ['what is not there', FINDING, { id: '01900000-0000-7000-8000-000000000000' }],
  [
    'something there and something not',
    `query ($id: ID!) { me { name } finding(id: $id) { id } findings(first: 1) { totalCount } }`,
    { id: 'x' },
  ],
  ['what others may do', '{ accountRequests { id } me { name } }'],
];

interface Sent {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

describe('a query that is compiled', () => {
  let it_: TwoPlaces;
  let plain: Desk;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    it_ = await TwoPlaces.open();
    await it_.fill();
    schema = it_.desk.app.get(GraphQLSchemaHost).schema;
    plain = await Desk.open({ url: it_.desk.database.url, http: { compiledQueries: false } });
    plain.clock.set(it_.desk.clock.now());
  });
  afterAll(async () => {
    await plain.close();
    await it_.close();
  });

  async function sent(desk: Desk, who: Who | null, query: string, variables: object): Promise<Sent> {
    const by =
      who === null
        ? {}
        : 'bearer' in who
          ? { authorization: `Bearer ${who.bearer}` }
          : { cookie: who.cookie };
    const response = await desk.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...by },
      payload: { query, variables },
    });
    const { 'content-type': type, 'cache-control': cache } = response.headers;
    // each request has its own number
    const body = response.body.replace(/"requestId":"[^"]*"/g, '"requestId":""');
    return { status: response.statusCode, headers: { type, cache }, body };
  }

  /** The second run of the same query is compiled. */
  async function compiled(who: Who | null, query: string, variables: object): Promise<Sent> {
    await sent(it_.desk, who, query, variables);
    return sent(it_.desk, who, query, variables);
  }

  it('gets the same response, letter for letter, as one that is not, for every query and every actor', async () => {
    const versions = await it_.versions();
    const differing: string[] = [];
    const neverTheSame: string[] = [];
    let [answered, refused] = [0, 0];
    for (const field of fieldsOf(schema, 'Query'))
      for (const looker of it_.lookers)
        for (const variables of questionsOf(field, it_.here, it_.there, versions).slice(0, 1)) {
          const query = it_.document('Query', field, looker, 2);
          const one = await compiled(looker.who, query, variables);
          const other = await sent(plain, looker.who, query, variables);
          if (JSON.stringify(one) !== JSON.stringify(other)) {
            const again = await sent(plain, looker.who, query, variables);
            const changes = JSON.stringify(again) !== JSON.stringify(other);
            (changes ? neverTheSame : differing).push(`${looker.name} ${field.name}`);
          }
          if (one.body.includes('"errors"')) refused += 1;
          else answered += 1;
        }
    expect(differing).toEqual([]);
    // each reading of the audit record adds an entry to it
    expect(neverTheSame).toEqual(['AUDIT_ADMIN auditEntries']);
    expect(answered).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(100);
  }, 300_000);

  it.each(QUERIES)('gets the same response: %s', async (_, query, variables = {}) => {
    for (const looker of it_.lookers.filter(({ name }) => ['director', 'head', 'nobody'].includes(name)))
      expect(await compiled(looker.who, query, variables)).toEqual(
        await sent(plain, looker.who, query, variables),
      );
  });
});
