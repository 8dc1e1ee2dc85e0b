import { asOwner } from '#api/owner';
import { Desk, PASSWORD } from '../given/desk.ts';
import { OrderDesk } from '../given/orders.ts';

const SIGN_IN = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { expiresAt } }';

interface Line {
  act: string;
  code: string;
  kind: string | null;
  id: string | null;
  region: string | null;
}

it('is answered, and logged, where the audit record cannot be written', async () => {
  const lines: string[] = [];
  const desk = await Desk.open({ logTo: { write: (line: string) => void lines.push(line) } });
  await asOwner(desk.database.url, (source) =>
    source.query('revoke insert on audit.entry from app_access, app_office, app_platform'),
  );
  const [upload, mutation] = await Promise.all([
    desk.app.inject({
      method: 'POST',
      url: '/files',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    }),
    desk.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: SIGN_IN, variables: { u: 'nobody', p: PASSWORD } },
    }),
  ]);
  // an error that nobody handles would end the process, and fails the run of the tests
  await desk.close();
  expect(upload.json<{ code: string }>().code).toBe('UNAUTHENTICATED');
  expect(mutation.json<{ errors: unknown[] }>().errors).toHaveLength(1);
  expect(lines.filter((line) => line.includes('was not written to the audit record')).length).toBeGreaterThan(
    0,
  );
});

describe('a refused act', () => {
  let it_: OrderDesk;
  beforeAll(async () => {
    it_ = await OrderDesk.open();
  });
  afterAll(() => it_.desk.close());

  const last = async (): Promise<Line | undefined> => {
    const rows = await it_.sql<Line>(
      `select act, refusal_code as code, subject_kind as kind, subject_id as id, region_at as region
         from audit.entry where outcome = 'REFUSED' order by recorded_at desc limit 1`,
    );
    return rows[0];
  };

  it('is audited with its record and with the region of the actor', async () => {
    it_.at('2026-11-02');
    const order = await it_.drafted([await it_.finding()]);
    const { id } = order;
    const place = { region: '330200' };
    await it_.desk.ask(it_.director, `mutation { closeOrder(id: "${id}", version: 1) { id } }`);
    expect(await last()).toEqual({ act: 'closeOrder', code: 'STATE', kind: 'ORDER', id, ...place });
    await it_.desk.ask(
      it_.director,
      `mutation { returnAnswer(id: "${id}", version: 9, reason: "x") { id } }`,
    );
    expect(await last()).toMatchObject({ code: 'STALE', kind: 'ORDER', id });
    await it_.desk.ask(it_.head, `mutation { makeStatement(orderId: "${id}", text: "x") { id } }`);
    expect(await last()).toMatchObject({ code: 'NOT_FOUND', kind: 'ORDER', id, region: null });
    const input = it_.input([]);
    await it_.desk.ask(
      it_.officer,
      'mutation ($input: DraftOrderInput!) { draftOrder(input: $input) { id } }',
      { input },
    );
    expect(await last()).toMatchObject({
      code: 'NO_FINDINGS',
      kind: 'PLATFORM',
      id: it_.platformId,
      ...place,
    });
    await it_.desk.ask(it_.head, `mutation { revokeProgram(id: "${id}") { id } }`);
    expect(await last()).toMatchObject({ kind: 'PROGRAM', id });
    await it_.desk.ask(it_.director, 'mutation { closeOrder(id: "x", version: 1) { id } }');
    expect(await last()).toMatchObject({ act: 'closeOrder', code: 'NOT_FOUND', kind: null, id: null });
  });

  it('names the argument that caused it', async () => {
    const { desk, director, head, platformId } = it_;
    const none = '019a0000-0000-7000-8000-000000000001';
    const item = '{ itemId: "x", version: 1, result: NOT_CHECKED }';
    const calls: [who: typeof head, call: string, results: string][] = [
      [director, `closeOrder(id: "${none}", version: 1) { id }`, 'NOT_FOUND id'],
      [
        it_.officer,
        `recordItems(inspectionId: "${none}", items: [${item}]) { id }`,
        'NOT_FOUND inspectionId',
      ],
      [
        director,
        `retirePlatform(id: "${platformId}", version: 1, retiredOn: "2026-11-02", reason: "x") { id }`,
        'OPEN_WORK id',
      ],
      [head, `submitAnswer(orderId: "${none}", version: 1) { id }`, 'NOT_FOUND orderId'],
      [
        head,
        `claimLedger(platformId: "${none}", itemCode: "x", systemState: NONE, operationState: PARTIAL) { id }`,
        'NOT_FOUND platformId',
      ],
      [
        head,
        `claimLedger(platformId: "${platformId}", itemCode: "x", systemState: NONE, operationState: PARTIAL) { id }`,
        'NO_SUCH_ITEM itemCode',
      ],
    ];
    for (const [who, call, expected] of calls)
      expect([call, await desk.refusal(who, `mutation { ${call} }`)]).toEqual([call, expected]);
    const plan = `mutation ($p: ID!) { planInspection(input: { platformId: $p, mode: REMOTE, plannedOn: "2026-11-03", purpose: "x",
      inspectorIds: ["${it_.officer.id}", "${it_.other.id}"], leadId: "${it_.officer.id}" }) { id } }`;
    expect(await desk.refusal(director, plan, { p: none })).toBe('NOT_FOUND input.platformId');
    const draft = 'mutation ($input: DraftOrderInput!) { draftOrder(input: $input) { id } }';
    expect(await desk.refusal(director, draft, { input: it_.input([], { platformId: none }) })).toBe(
      'NOT_FOUND input.platformId',
    );
    const change = `mutation ($a: String) { changeOperator(id: "${it_.operatorId}", version: 1, name: "x", address: $a, reason: "x") { id } }`;
    expect(await desk.refusal(director, change, { a: 'x'.repeat(201) })).toBe('TOO_LONG address');
  });

  it('is, at the sign-in, a line about the account, never about the name that was typed', async () => {
    const { id } = await it_.desk.person('INSPECTOR', { officeId: it_.desk.offices.get('330200') ?? '' });
    await it_.desk.ask(null, SIGN_IN, { u: id, p: 'wrong' });
    expect(await last()).toMatchObject({ act: 'signIn', code: 'SIGN_IN_FAILED', kind: 'USER', id });
    await it_.desk.ask(null, SIGN_IN, { u: 'my-password-by-mistake', p: 'wrong' });
    expect(await last()).toMatchObject({ act: 'signIn', code: 'SIGN_IN_FAILED', kind: null, id: null });
    const [row] = await it_.sql<{ n: number }>(
      `select count(*)::int as n from audit.entry e where e::text like '%by-mistake%'`,
    );
    expect(row?.n).toBe(0);
  });

  it('counts every one of simultaneous sign-ins, and starts again once a lock has ended', async () => {
    const { id } = await it_.desk.person('INSPECTOR', { officeId: it_.desk.offices.get('330200') ?? '' });
    const attempt = (p: string): Promise<string> => it_.desk.refusal(null, SIGN_IN, { u: id, p });
    const results = await Promise.all(Array.from({ length: 14 }, () => attempt('wrong')));
    expect(results.filter((t) => t === 'SIGN_IN_FAILED password')).toHaveLength(8);
    expect(results.filter((t) => t === 'SIGN_IN_LOCKED username')).toHaveLength(6);
    expect(await attempt(PASSWORD)).toBe('SIGN_IN_LOCKED username');
    await it_.sql(
      `update app_user set locked_until = clock_timestamp() - interval '1 second' where id = $1`,
      [id],
    );
    for (let i = 0; i < 7; i += 1) expect(await attempt('wrong')).toBe('SIGN_IN_FAILED password');
    expect(await attempt(PASSWORD)).toBe('nothing was refused');
    for (let i = 0; i < 8; i += 1) expect(await attempt('wrong')).toBe('SIGN_IN_FAILED password');
    expect(await attempt(PASSWORD)).toBe('SIGN_IN_LOCKED username');
  });
});
