import { Desk, PASSWORD, type Person } from '../given/desk.ts';
import { type Platform, platform, report, supervisors } from '../given/reports.ts';

const KEY = 'once-and-no-more';

/** A request has no effect when it is sent again, or by somebody else. */
describe('a request that is sent again', () => {
  let desk: Desk;
  let pine: Platform;
  let reed: Platform;

  beforeAll(async () => {
    desk = await Desk.open();
    desk.clock.set(new Date('2025-06-02T02:00:00Z'));
    const city = await supervisors(desk);
    pine = await platform(desk, city, '云杉论坛');
    reed = await platform(desk, city, '芦苇社区');
    desk.clock.set(new Date('2026-01-05T02:00:00Z'));
  });
  afterAll(() => desk.close());

  type Sender = { cookie: string } | { bearer: string };
  const auth = (who: Sender): Record<string, string> =>
    'bearer' in who ? { authorization: `Bearer ${who.bearer}` } : { cookie: who.cookie };

  async function submit(
    who: Sender,
    of: Platform,
    key: string,
    query = '',
  ): Promise<{ status: number; body: string }> {
    const answer = await desk.app.inject({
      method: 'PUT',
      url: `/api/v1/platforms/${of.id}/annual-reports/2025?submit=true${query}`,
      headers: {
        ...auth(who),
        'content-type': 'application/json',
        'x-requested-with': 'taizhang',
        'idempotency-key': key,
        'if-none-match': '*',
      },
      payload: JSON.stringify(report()),
    });
    return { status: answer.statusCode, body: answer.body.replace(/"instance":"[^"]*"/, `"instance":""`) };
  }
  const versions = async (of: Platform): Promise<number> => {
    const { ownAnnualReport } = await desk.must<{ ownAnnualReport: { versions: object[] } }>(
      of.head,
      'query ($p: ID!) { ownAnnualReport(platformId: $p, year: 2025) { versions { seq } } }',
      { p: of.id },
    );
    return ownAnnualReport.versions.length;
  };

  const refusal = ({ status, body }: { status: number; body: string }): unknown[] => [
    status,
    (JSON.parse(body) as { code: string }).code,
  ];

  it('uses no key when it is only a dry run', async () => {
    const dry = { status: 200 };
    expect(await submit({ bearer: pine.bearer }, pine, KEY, '&dryRun=true')).toMatchObject(dry);
    expect(await submit({ bearer: pine.bearer }, pine, KEY, '&dryRun=true')).toMatchObject(dry);
    expect(await versions(pine)).toBe(0);
  });

  it('returns the stored response to the same sender only: not to a colleague, nor to another platform', async () => {
    const first = await submit({ bearer: pine.bearer }, pine, KEY);
    expect(first.status).toBe(201);
    expect(await submit({ bearer: pine.bearer }, pine, KEY)).toEqual(first);
    expect(await versions(pine)).toBe(1);
    // a colleague's same request under the same key is a separate act, which comes too late
    const liaison = await submit(pine.liaison, pine, KEY);
    expect(refusal(liaison)).toEqual([412, 'STALE']);
    // for another company the report does not exist; and its own submission under that key is separate
    const foreign = await submit({ bearer: reed.bearer }, pine, KEY);
    expect(refusal(foreign)).toEqual([404, 'NOT_FOUND']);
    expect(await submit({ bearer: reed.bearer }, reed, KEY)).toMatchObject({ status: 201 });
    expect((await submit({ bearer: reed.bearer }, reed, KEY)).body).not.toBe(first.body);
    expect([await versions(pine), await versions(reed)]).toEqual([1, 1]);
    // one's own key for other content is refused, and returns nothing
    const reused = await submit({ bearer: pine.bearer }, reed, KEY);
    expect(refusal(reused)).toEqual([404, 'NOT_FOUND']);
  });

  const status = async (who: Sender): Promise<unknown[]> => {
    const graphql = await desk.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...auth(who) },
      payload: { query: '{ ownPlatforms { id } }' },
    });
    const get = async (url: string): Promise<number> =>
      (await desk.app.inject({ method: 'GET', url, headers: auth(who) })).statusCode;
    const code = graphql.json<{ errors?: { extensions: { code: string } }[] }>().errors?.[0]?.extensions.code;
    const reports = `/api/v1/platforms/${pine.id}/annual-reports/2025`;
    return [code ?? 'data', await get(reports), await get(`/files/${pine.id}`)];
  };
  const DEAD = ['UNAUTHENTICATED', 401, 401];

  it.each([
    ['signing out', (who: Person) => desk.must(who, 'mutation { signOut }')],
    [
      'another sign-in that ends all others',
      async (who: Person) => {
        const anew = { id: who.id, cookie: await desk.signIn(who.id, PASSWORD) };
        await desk.must(anew, 'mutation { endOtherSessions }');
      },
    ],
  ])('is not authenticated by the cookie of an ended session: %s', async (_, end) => {
    const { id } = pine.liaison;
    const who = { id, cookie: await desk.signIn(id, PASSWORD) };
    expect(await status(who)).toEqual(['data', 200, 404]);
    await end(who);
    expect(await status(who)).toEqual(DEAD);
  });

  it('is not authenticated by a revoked token', async () => {
    expect(await status({ bearer: pine.bearer })).toEqual(['data', 200, 404]);
    const { ownPrograms } = await desk.must<{ ownPrograms: { id: string }[] }>(
      pine.head,
      '{ ownPrograms { id } }',
    );
    const revoke = 'mutation ($id: ID!) { revokeProgram(id: $id) { id } }';
    for (const { id } of ownPrograms) await desk.must(pine.head, revoke, { id });
    expect(await status({ bearer: pine.bearer })).toEqual(DEAD);
    expect((await submit({ bearer: pine.bearer }, pine, KEY)).status).toBe(401);
  });
});
