import { Desk, PASSWORD, type Person } from '../given/desk.ts';
import { type Platform, platform, report, supervisors } from '../given/reports.ts';

const KEY = 'once-and-no-more';

/** What was sent once does nothing for whoever sends it again, or in another’s place. */
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

  it('uses no key up when it only asks what would be', async () => {
    const dry = { status: 200 };
    expect(await submit({ bearer: pine.bearer }, pine, KEY, '&dryRun=true')).toMatchObject(dry);
    expect(await submit({ bearer: pine.bearer }, pine, KEY, '&dryRun=true')).toMatchObject(dry);
    expect(await versions(pine)).toBe(0);
  });

  it('gives the sender alone the answer that was kept: not a colleague, nor another platform', async () => {
    const first = await submit({ bearer: pine.bearer }, pine, KEY);
    expect(first.status).toBe(201);
    expect(await submit({ bearer: pine.bearer }, pine, KEY)).toEqual(first);
    expect(await versions(pine)).toBe(1);
    // a colleague's same words under the same key are an act of their own, which comes too late
    const liaison = await submit(pine.liaison, pine, KEY);
    expect(refusal(liaison)).toEqual([412, 'STALE']);
    // of another company it is not even there; and its own submission under that key is its own
    const foreign = await submit({ bearer: reed.bearer }, pine, KEY);
    expect(refusal(foreign)).toEqual([404, 'NOT_FOUND']);
    expect(await submit({ bearer: reed.bearer }, reed, KEY)).toMatchObject({ status: 201 });
    expect((await submit({ bearer: reed.bearer }, reed, KEY)).body).not.toBe(first.body);
    expect([await versions(pine), await versions(reed)]).toEqual([1, 1]);
    // one's own key for something else is refused, and gives nothing away
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
    const told = graphql.json<{ errors?: { extensions: { code: string } }[] }>().errors?.[0]?.extensions.code;
    const reports = `/api/v1/platforms/${pine.id}/annual-reports/2025`;
    return [told ?? 'data', await get(reports), await get(`/files/${pine.id}`)];
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
  ])('is nobody’s with the cookie of a session that is over: %s', async (_, end) => {
    const { id } = pine.liaison;
    const who = { id, cookie: await desk.signIn(id, PASSWORD) };
    expect(await status(who)).toEqual(['data', 200, 404]);
    await end(who);
    expect(await status(who)).toEqual(DEAD);
  });

  it('is nobody’s with a token that was revoked', async () => {
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
