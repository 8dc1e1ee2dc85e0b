import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { PASSWORD, type Person } from '../given/desk.ts';
import { OrderDesk, PLATFORM } from '../given/orders.ts';
import { newProgram, tokenOf } from '../given/programs.ts';

interface Line {
  act: string;
  outcome: string;
  code: string | null;
  kind: string;
  actorId: string | null;
  role: string | null;
  address: string | null;
  door: string;
  region: string | null;
  subjectId: string | null;
}

const NONE = '019a0000-0000-7000-8000-000000000001';

/** A value of the right type that has no meaning. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return [sample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(({ type: inner }) => isNonNullType(inner))
        .map(({ name, type: inner }) => [name, sample(inner)]),
    );
  const samples: Record<string, unknown> = {
    ID: NONE,
    Int: 1,
    Float: 1,
    Boolean: true,
    CivilDate: '2026-11-02',
    JSON: {},
    DateTime: '2026-11-02T02:00:00Z',
  };
  return samples[type.name] ?? 'x';
}

function call(field: GraphQLField<unknown, unknown>): { query: string; variables: Record<string, unknown> } {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  return {
    query: `mutation ${declared === '' ? '' : `(${declared})`} { ${field.name}${passed === '' ? '' : `(${passed})`} ${selection} }`,
    variables: Object.fromEntries(
      field.args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, sample(type)]),
    ),
  };
}

describe('the audit record of acts', () => {
  let it_: OrderDesk;
  let schema: GraphQLSchema;
  let mutations: GraphQLField<unknown, unknown>[];

  beforeAll(async () => {
    it_ = await OrderDesk.open();
    schema = it_.desk.app.get(GraphQLSchemaHost).schema;
    mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  });
  afterAll(() => it_.desk.close());

  async function send(
    who: Person | null,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ codes: string[]; lines: Line[] }> {
    const before = await it_.sql<{ id: string }>('select id from audit.entry');
    const response = await it_.desk.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...(who ? { cookie: who.cookie } : {}) },
      payload: { query, variables },
    });
    const { errors = [] } = response.json<{
      errors?: { extensions: { code: string; requestId: string } }[];
    }>();
    const lines = await it_.sql<Line & { requestId: string | null }>(
      `select act, outcome, refusal_code as code, actor_kind as kind, actor_id as "actorId", role, address, door,
              region_at as region, subject_id as "subjectId", request_id as "requestId"
         from audit.entry where id <> all ($1::uuid[]) order by recorded_at`,
      [before.map(({ id }) => id)],
    );
    // all entries of one request, found by the request number in the response
    const requests = new Set(lines.map(({ requestId }) => requestId));
    const numbers = errors.map(({ extensions }) => extensions.requestId);
    expect([query, ...requests]).toEqual([query, numbers[0] ?? expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    return {
      codes: errors.map(({ extensions }) => extensions.code),
      lines: lines.map(({ requestId, ...line }) =>
        requestId === null ? { ...line, act: 'no request' } : line,
      ),
    };
  }

  it('has a line for each mutation, of every actor and with every outcome', async () => {
    expect(mutations.length).toBeGreaterThan(50);
    const { director, head } = it_;
    const found: unknown[] = [];
    const expected: unknown[] = [];
    // signing out is tested below: it ends sessions that the others need, and without a session it is no act
    for (const field of mutations.filter(({ name }) => name !== 'signOut')) {
      const { query, variables } = call(field);
      for (const who of [null, head, director]) {
        const person = who && { ...who, cookie: who.cookie };
        const { codes, lines } = await send(person, query, variables);
        const refused = codes.length > 0;
        found.push([
          field.name,
          lines.map(({ outcome, code, actorId, address }) => ({ outcome, code, actorId, address })),
        ]);
        const actorId = who?.id ?? null;
        const line = {
          outcome: refused ? 'REFUSED' : 'DONE',
          code: codes[0] ?? null,
          actorId,
          address: '127.0.0.1',
        };
        expected.push([field.name, [line]]);
        if (refused) expect([field.name, lines[0]?.act]).toEqual([field.name, field.name]);
      }
    }
    expect(found).toEqual(expected);
  });

  it('has one for a session that is ended', async () => {
    const person = await it_.desk.person('INSPECTOR', { officeId: it_.desk.offices.get('330200') ?? '' });
    const { lines } = await send(person, 'mutation { signOut }');
    expect(lines).toMatchObject([
      { act: 'session.end', outcome: 'DONE', actorId: person.id, region: '330200' },
    ]);
  });

  it('has one for arguments and documents that were refused before any service', async () => {
    const { director } = it_;
    const line = {
      outcome: 'REFUSED',
      kind: 'OFFICE',
      actorId: director.id,
      role: 'DIRECTOR',
      region: '330200',
    };
    const issue = 'mutation ($id: ID!, $v: Int!) { issueOrder(id: $id, version: $v) { id } }';
    expect((await send(director, issue, { id: NONE, v: 'many' })).lines).toMatchObject([
      { ...line, act: 'issueOrder', code: 'INVALID_VALUE' },
    ]);
    expect((await send(director, 'mutation { issueOrder(id: "x") { nothing } }')).lines).toMatchObject([
      { ...line, act: 'issueOrder', code: 'BAD_REQUEST' },
    ]);
    // an invented name is not recorded
    expect((await send(director, 'mutation { wangXiaoming13800000000 }')).lines).toMatchObject([
      { ...line, act: 'mutation', code: 'BAD_REQUEST' },
    ]);
  });

  it('records before and after, the record, the actor with the office, and the address', async () => {
    const { officer, director, platformId } = it_;
    const change = `mutation ($p: PlatformInput!) { changePlatform(id: "${platformId}", version: 1, platform: $p, reason: "改级") { id } }`;
    const { lines } = await send(officer, change, { p: { ...PLATFORM, tier: 'GENERAL' } });
    expect(lines).toMatchObject([
      {
        act: 'platform.change',
        outcome: 'DONE',
        subjectId: platformId,
        actorId: officer.id,
        door: 'BROWSER',
      },
    ]);
    const suspend = `mutation { suspendPlatform(id: "${platformId}", version: 2, reason: "停业") { id } }`;
    await send(director, suspend);
    const kept = await it_.sql<{ act: string; before: object; after: object; office: string }>(
      `select act, before, after, office_id as office from audit.entry where subject_id = $1 and outcome = 'DONE' order by recorded_at`,
      [platformId],
    );
    const office = it_.desk.offices.get('330200');
    expect(kept).toMatchObject([
      { act: 'platform.register', before: null, after: { name: PLATFORM.name, tier: 'KEY' }, office },
      { act: 'platform.change', before: { tier: 'KEY' }, after: { tier: 'GENERAL' }, office },
      { act: 'platform.suspend', before: { state: 'ACTIVE' }, after: { state: 'SUSPENDED' }, office },
    ]);
  });

  it('refers to people by id only: no name, telephone, user name, password or text of theirs', async () => {
    const { officer, head, platformId } = it_;
    const appoint = `mutation ($p: ID!) { appointPerson(platformId: $p, person: { role: LIAISON, name: "郑重其", title: "总监",
      phone: "13800000000", email: "zheng@example.cn", validFrom: "2026-11-02" }) { id } }`;
    await send(officer, appoint, { p: platformId });
    await send(null, `mutation { signIn(username: "郑重其", password: "${PASSWORD}") { expiresAt } }`);
    await send(
      head,
      `mutation { createProgram(platformId: "${platformId}", name: "郑重其", scopes: ["own.read"]) { secret } }`,
    );
    await tokenOf(it_.desk, await newProgram(it_.desk, head, platformId, { name: '郑重其' }));
    const [row] = await it_.sql<{ all: string }>(
      'select string_agg(e::text, chr(10)) as all from audit.entry e',
    );
    const text = row?.all ?? '';
    expect(text).toContain('person.appoint');
    for (const secret of [
      '郑重其',
      '总监',
      '13800000000',
      'zheng@',
      PASSWORD,
      'tz_',
      'tzt_',
      '林浅',
      '承办',
      '停业',
    ])
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
  });
});
