import { asOwner } from '#api/owner';
import { SCOPES } from '#rules/technique/access';
import { Desk, type Person } from '../given/desk.ts';
import {
  CREATE_PROGRAM,
  type Program,
  type TokenAnswer,
  basic,
  bearerOf,
  newProgram,
  oauth,
  tokenOf,
} from '../given/programs.ts';
import { type Platform, type Supervisors, platform, report, supervisors } from '../given/reports.ts';

const GRANT = { grant_type: 'client_credentials' };
const OWN = '{ ownPlatforms { id } }';
const ROTATE = 'mutation ($id: ID!) { r: rotateProgramSecret(id: $id) { secret program { formerUntil } } }';
const END = 'mutation ($id: ID!) { r: endFormerProgramSecret(id: $id) { formerUntil } }';
const REVOKE = 'mutation ($id: ID!) { r: revokeProgram(id: $id) { revokedAt } }';
const SHUT_OFF =
  'mutation ($id: ID!, $reason: String!) { r: shutOffProgram(id: $id, reason: $reason) { mayRevoke } }';
const SHOWN = `{ ownPrograms { id name platformId scopes { name } createdBy lastUsedAt lastUsedFrom formerUntil revokedAt revokedReason } }`;

interface Shown {
  id: string;
  name: string;
  lastUsedAt: string | null;
  lastUsedFrom: string | null;
  formerUntil: string | null;
  revokedAt: string | null;
  revokedReason: string | null;
}

describe('a program of a platform', () => {
  let desk: Desk;
  let city: Supervisors;
  let forum: Platform;
  let video: Platform;
  let head: Person;

  beforeAll(async () => {
    desk = await Desk.open({ programs: { tokenSeconds: 600, graceHours: 24 } });
    city = await supervisors(desk);
    forum = await platform(desk, city, '云杉论坛');
    video = await platform(desk, city, '云杉视频');
    ({ head } = forum);
  }, 120_000);
  afterAll(() => desk.close());

  const sql = <T>(query: string, values: unknown[] = []): Promise<T[]> =>
    asOwner(desk.database.url, (source) => source.query<T[]>(query, values));
  const at = (instant: string): void => desk.clock.set(new Date(instant));
  const ask = (program: Program, form: Record<string, string> = GRANT): Promise<TokenAnswer> =>
    oauth(desk, 'token', form, basic(program));
  const tokenFor = async (program: Program, form: Record<string, string> = GRANT): Promise<string> => {
    const { status, body } = await ask(program, form);
    return `${String(status)} ${'error' in body ? String(body['error']) : 'token'}`;
  };
  const shown = async (id: string, who = head): Promise<Shown> => {
    const { ownPrograms } = await desk.must<{ ownPrograms: Shown[] }>(who, SHOWN);
    const found = ownPrograms.find((program) => program.id === id);
    if (!found) throw new Error('no such program');
    return found;
  };
  const lines = (
    id: string,
  ): Promise<
    { act: string; outcome: string; code: string | null; actor: string | null; door: string; after: object }[]
  > =>
    sql(
      `select act, outcome, refusal_code as code, actor_id as actor, door, after from audit.entry
        where subject_kind = 'PROGRAM' and subject_id = $1 order by recorded_at`,
      [id],
    );

  it('is created by the responsible person, who chooses its scopes; its secret is stored nowhere else', async () => {
    const given = { platformId: forum.id, name: '合规系统', scopes: ['record:read', 'reports:write'] };
    expect(await desk.refusal(forum.liaison, CREATE_PROGRAM, given)).toBe('FORBIDDEN');
    expect(await desk.refusal(city.director, CREATE_PROGRAM, given)).toBe('FORBIDDEN');
    const refused = (over: object): Promise<string> =>
      desk.refusal(head, CREATE_PROGRAM, { ...given, ...over });
    expect(await refused({ platformId: video.id })).toBe('NOT_FOUND platformId');
    expect(await refused({ name: ' ' })).toBe('REQUIRED name');
    expect(await refused({ name: 'x'.repeat(61) })).toBe('TOO_LONG name');
    expect(await refused({ scopes: [] })).toBe('REQUIRED scopes');
    expect(await refused({ scopes: ['own.confirmReport'] })).toBe('INVALID_VALUE scopes');
    const made = await newProgram(desk, head, forum.id, given);
    expect(made.secret).toMatch(/^tz_[\w-]{43}$/);
    expect(await shown(made.id)).toMatchObject({
      name: '合规系统',
      platformId: forum.id,
      createdBy: 'head of 云杉论坛',
      scopes: [{ name: 'record:read' }, { name: 'reports:write' }],
      lastUsedAt: null,
      revokedAt: null,
    });
    const { access_token: token } = (await ask(made)).body;
    const kept = JSON.stringify([
      await sql(
        'select p::text, s::text, t::text from program p join program_secret s on s.program_id = p.id left join program_token t on t.program_id = p.id',
      ),
      await sql('select e::text from audit.entry e'),
    ]);
    expect(kept).toContain('合规系统');
    for (const secret of [made.secret, String(token)]) expect(kept).not.toContain(secret.slice(5));
  });

  it('needs a recent confirmation of identity to be created, and for every act on it', async () => {
    const { id } = await newProgram(desk, head, forum.id);
    await sql(`update session set confirmed_at = clock_timestamp() - interval '1 day' where user_id = $1`, [
      head.id,
    ]);
    const given = { platformId: forum.id, name: 'x', scopes: SCOPES };
    const asked = [await desk.refusal(head, CREATE_PROGRAM, given)];
    for (const act of [ROTATE, END, REVOKE]) asked.push(await desk.refusal(head, act, { id }));
    await sql('update session set confirmed_at = clock_timestamp() where user_id = $1', [head.id]);
    expect(asked).toEqual(Array(4).fill('REAUTHENTICATE'));
  });

  it('gets a token as in RFC 6749, by HTTP Basic or in the form, for the requested scopes', async () => {
    const made = await newProgram(desk, head, forum.id, { scopes: ['record:read', 'orders:read'] });
    const answer = await ask(made);
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store', pragma: 'no-cache' },
      body: { token_type: 'Bearer', expires_in: 600, scope: 'record:read orders:read' },
    });
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    const form = { ...GRANT, client_id: made.id, client_secret: made.secret, scope: 'orders:read' };
    const second = await oauth(desk, 'token', form);
    expect(second.body).toMatchObject({ scope: 'orders:read' });
    expect(second.body['access_token']).not.toBe(answer.body['access_token']);
    // the scheme is written in any case (RFC 9110, 11.1)
    const { statusCode, body } = await desk.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: OWN },
      headers: { authorization: `bEARER ${String(answer.body['access_token'])}` },
    });
    expect([statusCode, body]).toEqual([200, expect.stringContaining(forum.id)]);
    expect(
      (await lines(made.id)).map(({ act, outcome, actor, door }) => [act, outcome, actor, door]),
    ).toEqual([
      ['program.create', 'DONE', head.id, 'BROWSER'],
      ['program.token.issue', 'DONE', made.id, 'API'],
      ['program.token.issue', 'DONE', made.id, 'API'],
    ]);
  });

  it('is refused as in RFC 6749, in words for programs and for people, and audited', async () => {
    const made = await newProgram(desk, head, forum.id, { scopes: ['record:read'] });
    const refused: [
      form: Record<string, string> | string,
      headers: Record<string, string>,
      expected: string,
    ][] = [
      [GRANT, {}, '401 invalid_client CLIENT_UNKNOWN'],
      [GRANT, basic({ ...made, secret: 'tz_wrong' }), '401 invalid_client CLIENT_UNKNOWN'],
      [GRANT, basic({ ...made, id: forum.id }), '401 invalid_client CLIENT_UNKNOWN'],
      [GRANT, { authorization: 'Basic ?' }, '401 invalid_client CLIENT_UNKNOWN'],
      [GRANT, { authorization: `Bearer ${made.secret}` }, '401 invalid_client CLIENT_UNKNOWN'],
      [{ ...GRANT, client_secret: made.secret }, basic(made), '400 invalid_request TOKEN_REQUEST'],
      [{}, basic(made), '400 invalid_request TOKEN_REQUEST'],
      [{ grant_type: 'password' }, basic(made), '400 unsupported_grant_type GRANT_UNSUPPORTED'],
      [{ ...GRANT, scope: 'reports:write' }, basic(made), '400 invalid_scope SCOPE_INVALID'],
      [
        'grant_type=client_credentials&grant_type=client_credentials',
        basic(made),
        '400 invalid_request TOKEN_REQUEST',
      ],
      ['{}', { ...basic(made), 'content-type': 'application/json' }, '400 invalid_request TOKEN_REQUEST'],
      ['{', { ...basic(made), 'content-type': 'application/json' }, '400 invalid_request BAD_REQUEST'],
      ['x', { ...basic(made), 'content-type': 'text/csv' }, '415 invalid_request UNSUPPORTED_MEDIA'],
      [GRANT, { ...basic(made), origin: 'https://elsewhere.example' }, '403 invalid_request CSRF'],
      ['a='.padEnd(2_000_000, 'x'), basic(made), '413 invalid_request BODY_TOO_LARGE'],
    ];
    for (const [form, headers, expected] of refused) {
      const { status, body, headers: answered } = await oauth(desk, 'token', form, headers);
      const {
        error,
        error_description: plain,
        code,
        message,
      } = body as Record<string, string> & { message: object };
      expect(`${String(status)} ${String(error)} ${String(code)}`).toBe(expected);
      expect(plain).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
      expect(message).toEqual({
        zh: expect.stringMatching(/[\u4e00-\u9fff]/) as string,
        en: expect.any(String) as string,
      });
      expect(answered['cache-control']).toBe('no-store');
      expect(answered['www-authenticate']).toBe(
        status === 401 ? 'Basic realm="taizhang", charset="UTF-8"' : undefined,
      );
    }
    const get = await desk.app.inject({ method: 'GET', url: '/oauth/token' });
    expect([get.statusCode, get.json<{ error: string }>().error]).toEqual([404, 'invalid_request']);
    const written = (await lines(made.id)).filter(({ outcome }) => outcome === 'REFUSED');
    expect(written.map(({ act, code }) => `${act} ${String(code)}`)).toEqual([
      'POST /oauth/token CLIENT_UNKNOWN',
      'POST /oauth/token TOKEN_REQUEST',
      'POST /oauth/token GRANT_UNSUPPORTED',
      'POST /oauth/token SCOPE_INVALID',
      'POST /oauth/token TOKEN_REQUEST',
    ]);
  });

  it('does what its scopes allow and nothing else, over GraphQL and plain HTTP', async () => {
    const made = await newProgram(desk, head, forum.id, { scopes: ['record:read', 'reports:read'] });
    const all = await tokenOf(desk, made);
    expect(await desk.refusal(all, OWN)).toBe('nothing was refused');
    expect(await desk.must(all, '{ me { role permissions } }')).toEqual({
      me: {
        role: 'PROGRAM',
        permissions: [
          'territory.read',
          'calendar.read',
          'catalogue.read',
          'reportTemplate.read',
          'own.read',
          'own.report.read',
        ],
      },
    });
    expect(await desk.refusal(all, '{ ownOrders { id } }')).toBe('INSUFFICIENT_SCOPE');
    const claim = `mutation { claimLedger(platformId: "${forum.id}", itemCode: "1.1", systemState: NONE, operationState: PARTIAL) { id } }`;
    expect(await desk.refusal(all, claim)).toBe('INSUFFICIENT_SCOPE');
    // acts that only people do are in no scope
    const whole = await bearerOf(desk, head, forum.id);
    expect(
      await desk.refusal(
        whole,
        `mutation { confirmAnnualReport(platformId: "${forum.id}", year: 2025, version: 1) { id } }`,
      ),
    ).toBe('FORBIDDEN');
    expect(
      await desk.refusal(whole, CREATE_PROGRAM, { platformId: forum.id, name: 'x', scopes: SCOPES }),
    ).toBe('FORBIDDEN');
    expect(await desk.refusal(whole, SHOWN)).toBe('FORBIDDEN');
    // an act outside the token's scopes is shown as not allowed beside the record
    const acts = `query ($p: ID!) { ownAnnualReport(platformId: $p, year: 2025) { allowedActions { action code } } }`;
    const { ownAnnualReport: seen } = await desk.must<{ ownAnnualReport: { allowedActions: object[] } }>(
      all,
      acts,
      {
        p: forum.id,
      },
    );
    expect(seen.allowedActions).toContainEqual({ action: 'save', code: 'INSUFFICIENT_SCOPE' });
    const narrow = await tokenOf(desk, made, 'record:read');
    const rest = async (who: { bearer: string }, method: 'GET' | 'PUT'): Promise<string> => {
      const { statusCode, headers, body } = await desk.app.inject({
        method,
        url: '/api/v1/platforms/own/annual-reports/2025?dryRun=true',
        headers: { authorization: `Bearer ${who.bearer}` },
        ...(method === 'PUT' ? { payload: report() } : {}),
      });
      return [statusCode, (JSON.parse(body) as { code?: string }).code, headers['www-authenticate']].join(
        ' ',
      );
    };
    expect(await rest(narrow, 'GET')).toBe(
      '403 INSUFFICIENT_SCOPE Bearer error="insufficient_scope", scope="reports:read"',
    );
    expect(await rest(all, 'GET')).toBe('404 REPORT_NOT_BEGUN ');
    expect(await rest(all, 'PUT')).toBe(
      '403 INSUFFICIENT_SCOPE Bearer error="insufficient_scope", scope="reports:write"',
    );
    expect(await rest(whole, 'PUT')).toBe('200  ');
    const [line] = await sql<object>(
      `select role, door, refusal_code as code from audit.entry where actor_id = $1 and act = 'claimLedger'`,
      [made.id],
    );
    expect(line).toEqual({ role: 'PROGRAM', door: 'API', code: 'INSUFFICIENT_SCOPE' });
  });

  it('acts for its own platform, although its creator has two', async () => {
    const { operatorId } = (
      await sql<{ operatorId: string }>('select operator_id as "operatorId" from platform where id = $1', [
        forum.id,
      ])
    )[0] ?? { operatorId: '' };
    const both = await desk.person('RESPONSIBLE_PERSON', { operatorId, platformIds: [forum.id, video.id] });
    const token = await bearerOf(desk, both, video.id);
    expect(await desk.must(token, OWN)).toEqual({ ownPlatforms: [{ id: video.id }] });
    expect(await desk.refusal(token, `{ ownLedger(platformId: "${forum.id}") { total } }`)).toBe(
      'NOT_FOUND platformId',
    );
    // and the people of another platform do not see these programs
    const program = await newProgram(desk, head, forum.id);
    for (const act of [ROTATE, END, REVOKE])
      expect(await desk.refusal(video.head, act, { id: program.id })).toBe('NOT_FOUND id');
  });

  it('changes its secret without a break: both work until the grace period ends, then the former and its tokens end', async () => {
    at('2026-11-02T02:00:00Z');
    const first = await newProgram(desk, head, forum.id);
    const old = await tokenOf(desk, first);
    const { r } = await desk.must<{ r: { secret: string; program: { formerUntil: string } } }>(head, ROTATE, {
      id: first.id,
    });
    expect(r.program.formerUntil).toBe('2026-11-03T02:00:00.000Z');
    const second = { id: first.id, secret: r.secret };
    at('2026-11-03T01:59:00Z');
    expect([await tokenFor(first), await tokenFor(second)]).toEqual(['200 token', '200 token']);
    expect(await desk.refusal(old, OWN)).toBe('nothing was refused');
    expect((await shown(first.id)).formerUntil).toBe('2026-11-03T02:00:00.000Z');
    const fresh = await tokenOf(desk, second);
    at('2026-11-03T02:00:00Z');
    expect([await tokenFor(first), await tokenFor(second)]).toEqual(['401 invalid_client', '200 token']);
    expect(await desk.refusal(old, OWN)).toBe('UNAUTHENTICATED');
    expect(await desk.refusal(fresh, OWN)).toBe('nothing was refused');
    expect((await shown(first.id)).formerUntil).toBeNull();
    expect(await desk.refusal(head, END, { id: first.id })).toBe('NO_FORMER_SECRET id');
  });

  it('has two secrets at most: a third ends the first, and the grace period can be ended at once', async () => {
    const first = await newProgram(desk, head, forum.id);
    const rotate = async (): Promise<Program> => {
      const { r } = await desk.must<{ r: { secret: string } }>(head, ROTATE, { id: first.id });
      return { id: first.id, secret: r.secret };
    };
    const second = await rotate();
    const third = await rotate();
    const all = async (): Promise<string[]> => [
      await tokenFor(first),
      await tokenFor(second),
      await tokenFor(third),
    ];
    expect(await all()).toEqual(['401 invalid_client', '200 token', '200 token']);
    const bySecond = await tokenOf(desk, second);
    await desk.must(head, END, { id: first.id });
    expect(await all()).toEqual(['401 invalid_client', '401 invalid_client', '200 token']);
    expect(await desk.refusal(bySecond, OWN)).toBe('UNAUTHENTICATED');
    // of two simultaneous changes one waits for the other, and two secrets are valid
    const [x, y] = await Promise.all([rotate(), rotate()]);
    const after = [await tokenFor(x), await tokenFor(y), await tokenFor(third)];
    expect(after.filter((answer) => answer === '200 token')).toHaveLength(2);
    expect(after[2]).toBe('401 invalid_client');
    const acts = (await lines(first.id)).filter(({ outcome }) => outcome === 'DONE').map(({ act }) => act);
    expect(acts.filter((act) => act === 'program.rotate')).toHaveLength(4);
    expect(acts).toContain('program.endFormerSecret');
  });

  it('is revoked at once: its next request is refused, and it stays revoked', async () => {
    const made = await newProgram(desk, head, forum.id);
    const token = await tokenOf(desk, made);
    expect(await desk.refusal(token, OWN)).toBe('nothing was refused');
    await desk.must(head, REVOKE, { id: made.id });
    expect(await desk.refusal(token, OWN)).toBe('UNAUTHENTICATED');
    const { headers } = await desk.app.inject({
      method: 'GET',
      url: '/api/v1/platforms/own/annual-reports/2025',
      headers: { authorization: `Bearer ${token.bearer}` },
    });
    expect(headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect(await tokenFor(made)).toBe('401 invalid_client');
    for (const act of [ROTATE, END, REVOKE])
      expect(await desk.refusal(head, act, { id: made.id })).toBe('PROGRAM_REVOKED id');
    expect((await shown(made.id)).revokedAt).not.toBeNull();
  });

  it('revokes a token (RFC 7009), and only its own', async () => {
    const made = await newProgram(desk, head, forum.id);
    const other = await newProgram(desk, head, forum.id);
    const [one, two] = [await tokenOf(desk, made), await tokenOf(desk, made)];
    const giveBack = (by: Program, token: string): Promise<TokenAnswer> =>
      oauth(desk, 'revoke', { token, token_type_hint: 'access_token' }, basic(by));
    expect((await giveBack(other, one.bearer)).status).toBe(200);
    expect(await desk.refusal(one, OWN)).toBe('nothing was refused');
    expect((await giveBack(made, one.bearer)).status).toBe(200);
    expect([await desk.refusal(one, OWN), await desk.refusal(two, OWN)]).toEqual([
      'UNAUTHENTICATED',
      'nothing was refused',
    ]);
    // an unknown token, or one that has ended, is no error
    expect((await giveBack(made, one.bearer)).status).toBe(200);
    expect((await oauth(desk, 'revoke', {}, basic(made))).body).toMatchObject({ error: 'invalid_request' });
    expect((await giveBack({ ...made, secret: 'x' }, two.bearer)).body).toMatchObject({
      error: 'invalid_client',
    });
    expect((await lines(made.id)).filter(({ act }) => act === 'program.token.revoke')).toHaveLength(2);
  });

  it('has a token for a limited time', async () => {
    const made = await newProgram(desk, head, forum.id);
    const token = await tokenOf(desk, made);
    await sql(`update program_token set expires_at = clock_timestamp() where program_id = $1`, [made.id]);
    expect(await desk.refusal(token, OWN)).toBe('UNAUTHENTICATED');
    await tokenOf(desk, made);
    const [row] = await sql<{ n: number }>(
      'select count(*)::int as n from program_token where program_id = $1',
      [made.id],
    );
    expect(row?.n).toBe(1);
  });

  it('shows when it was last used, and to its own platform from where', async () => {
    const made = await newProgram(desk, head, forum.id);
    expect(await shown(made.id)).toMatchObject({ lastUsedAt: null, lastUsedFrom: null });
    const token = await oauth(desk, 'token', GRANT, basic(made), '10.1.2.3');
    const before = await shown(made.id);
    expect(before.lastUsedFrom).toBe('10.1.2.3');
    await sql(`update program set last_used_at = clock_timestamp() - interval '2 minutes' where id = $1`, [
      made.id,
    ]);
    await desk.must({ bearer: String(token.body['access_token']) }, OWN);
    const after = await shown(made.id);
    expect(after.lastUsedFrom).toBe('127.0.0.1');
    expect(Date.parse(after.lastUsedAt ?? '')).toBeGreaterThan(Date.parse(before.lastUsedAt ?? ''));
  });

  it('is locked after many wrong secrets from one address, longer each time, and not for other addresses', async () => {
    const made = await newProgram(desk, head, forum.id);
    const from = (address: string, secret: string): Promise<TokenAnswer> =>
      oauth(desk, 'token', GRANT, basic({ ...made, secret }), address);
    for (let i = 0; i < 8; i += 1) expect((await from('10.0.0.9', `wrong ${String(i)}`)).status).toBe(401);
    const locked = await from('10.0.0.9', made.secret);
    expect(locked).toMatchObject({
      status: 429,
      headers: { 'retry-after': '600' },
      body: { error: 'invalid_client', code: 'CLIENT_LOCKED' },
    });
    expect((await from('10.0.0.8', made.secret)).status).toBe(200);
    const over = (): Promise<object[]> =>
      sql(
        `update sign_in_guard set locked_until = clock_timestamp() - interval '1 second' where locked_until is not null`,
      );
    await over();
    expect((await from('10.0.0.9', made.secret)).status).toBe(200);
    for (let i = 0; i < 8; i += 1) await from('10.0.0.9', 'wrong');
    expect((await from('10.0.0.9', made.secret)).headers['retry-after']).toBe('1200');
    await over();
    // many ids from one address are stopped there, whichever is next
    for (let i = 0; i < 60; i += 1)
      expect(
        (await oauth(desk, 'token', GRANT, basic({ id: desk.ids.next(), secret: 'x' }), '10.0.0.7')).status,
      ).toBe(401);
    expect((await from('10.0.0.7', made.secret)).status).toBe(429);
    expect((await lines(made.id)).filter(({ code }) => code === 'CLIENT_LOCKED')).toHaveLength(3);
    // the people behind that address sign in as before
    expect(await desk.signIn(head.id, 'correct-horse-battery')).toContain('taizhang_session');
  });

  it('may have many workers at the same moment, and none is locked out', async () => {
    const made = await newProgram(desk, head, forum.id);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(made)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  });

  it('is counted by the lower rate limit for tokens', async () => {
    const hurried = await Desk.open({
      url: desk.database.url,
      http: {
        rates: { actor: 1000, anonymous: 1000, address: 1000, signIn: 1000, token: 3, upload: 1000 },
      },
    });
    const made = await newProgram(desk, head, forum.id);
    const answers: TokenAnswer[] = [];
    for (let i = 0; i < 4; i += 1) answers.push(await oauth(hurried, 'token', GRANT, basic(made)));
    await hurried.close();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers[3]).toMatchObject({ body: { error: 'temporarily_unavailable', code: 'TOO_OFTEN' } });
    expect(answers[3]?.headers['retry-after']).toBeDefined();
  });

  it('is shown to the office without its secret and address, and revoked by it with a reason', async () => {
    const made = await newProgram(desk, head, forum.id, { name: '失控的程序', scopes: ['files:add'] });
    const token = await tokenOf(desk, made);
    const query = `query ($p: ID!) { platformPrograms(platformId: $p) { id name createdBy scopes { name } lastUsedAt revokedAt revokedBy revokedReason mayRevoke } }`;
    const seen = async (who: Person): Promise<Shown & { mayRevoke: boolean }> => {
      const { platformPrograms } = await desk.must<{ platformPrograms: (Shown & { mayRevoke: boolean })[] }>(
        who,
        query,
        { p: forum.id },
      );
      const found = platformPrograms.find(({ id }) => id === made.id);
      if (!found) throw new Error('not seen');
      return found;
    };
    expect(await seen(city.officer)).toMatchObject({
      name: '失控的程序',
      scopes: [{ name: 'files:add' }],
      revokedAt: null,
      mayRevoke: true,
    });
    expect((await seen(city.officer)).lastUsedAt).not.toBeNull();
    const elsewhere = await desk.office('330100', '杭网');
    const stranger = await desk.person('CASE_OFFICER', { officeId: elsewhere });
    expect(await desk.refusal(stranger, query, { p: forum.id })).toBe('NOT_FOUND platformId');
    expect(await desk.refusal(stranger, SHUT_OFF, { id: made.id, reason: 'x' })).toBe('NOT_FOUND id');
    const above = await desk.office('330000', '浙网');
    const province = await desk.person('CASE_OFFICER', { officeId: above });
    expect((await seen(province)).mayRevoke).toBe(false);
    expect(await desk.refusal(province, SHUT_OFF, { id: made.id, reason: 'x' })).toBe('OTHER_OFFICE id');
    expect(await desk.refusal(city.inspector, SHUT_OFF, { id: made.id, reason: 'x' })).toBe('FORBIDDEN');
    expect(await desk.refusal(city.officer, SHUT_OFF, { id: made.id, reason: ' ' })).toBe(
      'REASON_NEEDED reason',
    );
    await desk.must(city.officer, SHUT_OFF, { id: made.id, reason: '短时间内反复上传同一文件' });
    expect(await desk.refusal(token, OWN)).toBe('UNAUTHENTICATED');
    expect(await seen(city.officer)).toMatchObject({ revokedBy: 'officer 330200', mayRevoke: false });
    expect(await shown(made.id)).toMatchObject({ revokedReason: '短时间内反复上传同一文件' });
    expect(await desk.refusal(city.officer, SHUT_OFF, { id: made.id, reason: 'x' })).toBe(
      'PROGRAM_REVOKED id',
    );
    expect((await lines(made.id)).find(({ act }) => act === 'program.shutOff')?.after).toEqual({
      platformId: forum.id,
      reason: '短时间内反复上传同一文件',
    });
    const outbox = await sql<{ payload: object }>(
      `select payload from outbox where kind = 'program.shutOff'`,
    );
    expect(outbox).toEqual([{ payload: { programId: made.id, platformId: forum.id } }]);
  });

  it('is one of at most twenty in use', async () => {
    const [row] = await sql<{ n: number }>(
      'select count(*)::int as n from program where platform_id = $1 and revoked_at is null',
      [video.id],
    );
    for (let n = row?.n ?? 0; n < 20; n += 1) await newProgram(desk, video.head, video.id);
    const given = { platformId: video.id, name: 'x', scopes: SCOPES };
    expect(await desk.refusal(video.head, CREATE_PROGRAM, given)).toBe('TOO_MANY platformId');
  });

  it('is revoked with its platform, when that leaves the register', async () => {
    const gone = await platform(desk, city, '云杉问答');
    const made = await newProgram(desk, gone.head, gone.id);
    const token = await tokenOf(desk, made);
    const step = `mutation ($id: ID!) { suspendPlatform(id: $id, version: 1, reason: "停业") { id } }`;
    await desk.must(city.director, step, { id: gone.id });
    expect(await desk.refusal(token, OWN)).toBe('nothing was refused');
    const retire = `mutation ($id: ID!) { retirePlatform(id: $id, version: 2, retiredOn: "2026-11-03", reason: "注销") { id } }`;
    await desk.must(city.director, retire, { id: gone.id });
    expect(await desk.refusal(token, OWN)).toBe('UNAUTHENTICATED');
    expect(await tokenFor(made)).toBe('401 invalid_client');
    expect(await desk.refusal(gone.head, ROTATE, { id: made.id })).toBe('PLATFORM_RETIRED id');
    expect(
      await desk.refusal(gone.head, CREATE_PROGRAM, { platformId: gone.id, name: 'x', scopes: SCOPES }),
    ).toBe('PLATFORM_RETIRED platformId');
  });

  it('finds the metadata of RFC 8414, and in the OpenAPI document the scope for each call', async () => {
    const at = await desk.app.inject({
      method: 'GET',
      url: '/.well-known/oauth-authorization-server',
      headers: { host: 'desk.example' },
    });
    expect([at.statusCode, at.json()]).toEqual([
      200,
      {
        issuer: 'http://desk.example',
        token_endpoint: 'http://desk.example/oauth/token',
        token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
        revocation_endpoint: 'http://desk.example/oauth/revoke',
        revocation_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
        grant_types_supported: ['client_credentials'],
        response_types_supported: [],
        scopes_supported: SCOPES,
      },
    ]);
    const { paths, components } = (
      await desk.app.inject({ method: 'GET', url: '/api/v1/openapi.json' })
    ).json<{
      paths: Record<string, Record<string, { security: object[] }>>;
      components: {
        securitySchemes: { program: { flows: { clientCredentials: { tokenUrl: string; scopes: object } } } };
      };
    }>();
    const { tokenUrl, scopes } = components.securitySchemes.program.flows.clientCredentials;
    expect([tokenUrl, Object.keys(scopes)]).toEqual(['/oauth/token', SCOPES]);
    expect(paths['/platforms/{id}/annual-reports/{year}']?.['put']?.security).toContainEqual({
      program: ['reports:write'],
    });
  });
});
