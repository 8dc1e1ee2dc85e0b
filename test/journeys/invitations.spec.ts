import FormData from 'form-data';
import { asOwner } from '#api/owner';
import { Desk, type Person } from '../given/desk.ts';
import { bearerOf } from '../given/programs.ts';

const PASSWORD = 'a-long-new-password';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const INVITATION = 'id name role state version platformNames letters { id name }';
const PREPARE = `mutation ($input: InvitationInput!) { prepareInvitation(input: $input) { ${INVITATION} } }`;
const SEND = `mutation ($id: ID!, $version: Int!) { sendInvitation(id: $id, version: $version) { link invitation { ${INVITATION} } } }`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!) { withdrawInvitation(id: $id, version: $version, reason: "人员有变") { state } }`;
const SHOWN =
  'query ($token: String!) { invitation(token: $token) { name role operatorName platformNames officeName { zh } } }';
const ACCEPT = `mutation ($token: String!, $name: String!, $username: String!, $password: String!) {
  acceptInvitation(token: $token, name: $name, username: $username, password: $password) }`;
const ACCOUNT = `id username name role active version mayChange closedReason platforms { id appointed } letters { url }`;
const ACCOUNTS = `query ($p: ID!) { platformAccounts(platformId: $p) { ${ACCOUNT} } invitations(platformId: $p) { ${INVITATION} } }`;
const CHANGE = `mutation ($id: ID!, $version: Int!, $role: InvitedRole!, $platformIds: [ID!]!) {
  changePlatformAccount(id: $id, version: $version, role: $role, platformIds: $platformIds, reason: "分工调整") { ${ACCOUNT} } }`;
const CLOSE = `mutation ($id: ID!, $version: Int!) { closePlatformAccount(id: $id, version: $version, reason: "离职") { ${ACCOUNT} } }`;

interface Invited {
  id: string;
  version: number;
  state: string;
  letters: { id: string }[];
}
interface Account {
  id: string;
  username: string;
  version: number;
  active: boolean;
  mayChange: boolean;
  closedReason: string | null;
  platforms: { id: string; appointed: boolean }[];
  letters: { url: string }[];
}

/** The office gives a platform's people their accounts, on a letter of authority. */
describe('invitations', () => {
  let desk: Desk;
  let officer: Person;
  let district: Person;
  let forum: string;
  let video: string;
  let foreign: string;
  let below: string;

  async function register(who: Person, name: string, code: string, regionCode = '330205'): Promise<string> {
    const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(
      who,
      `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id } }`,
      {
        o: { code, name: `虚构${code.slice(-4)}网络有限公司` },
        p: {
          name,
          kinds: ['WEBSITE'],
          domains: [`p${String(Math.random()).slice(2, 10)}.example`],
          apps: [],
          categories: ['FORUM'],
          tier: 'GENERAL',
          regionCode,
        },
      },
    );
    return registerPlatform.id;
  }

  const input = (over: object = {}): object => ({
    role: 'LIAISON',
    name: '林某',
    platformIds: [forum],
    ...over,
  });
  const prepare = async (over: object = {}): Promise<Invited> =>
    (await desk.must<{ prepareInvitation: Invited }>(officer, PREPARE, { input: input(over) }))
      .prepareInvitation;

  async function letter(
    who: Person,
    id: string,
    name = 'letter.png',
    body = PNG,
  ): Promise<{ status: number; code: string | undefined }> {
    const form = new FormData();
    const fields = {
      subjectKind: 'INVITATION',
      subjectId: id,
      capturedAt: '2026-11-01T09:00:00+08:00',
      noEndUserData: 'true',
    };
    for (const [key, value] of Object.entries(fields)) form.append(key, value);
    form.append('file', body, { filename: name });
    const answer = await desk.app.inject({
      method: 'POST',
      url: '/files',
      headers: { ...form.getHeaders(), cookie: who.cookie, 'x-requested-with': 'test' },
      payload: form.getBuffer(),
    });
    return { status: answer.statusCode, code: answer.json<{ code?: string }>().code };
  }
  const send = async ({ id, version }: Invited): Promise<string> =>
    (
      await desk.must<{ sendInvitation: { link: string } }>(officer, SEND, { id, version })
    ).sendInvitation.link.replace('/invite/', '');
  async function sent(over: object = {}): Promise<string> {
    const made = await prepare(over);
    expect(await letter(officer, made.id)).toMatchObject({ status: 201 });
    return send(made);
  }
  async function joined(username: string, over: object = {}, name = '林某'): Promise<Account> {
    await desk.must(null, ACCEPT, { token: await sent(over), name, username, password: PASSWORD });
    const found = (await listed(officer)).accounts.find((a) => a.username === username);
    if (!found) throw new Error('no account');
    return found;
  }
  async function listed(who: Person, p = forum): Promise<{ accounts: Account[]; waiting: Invited[] }> {
    const answer = await desk.must<{ platformAccounts: Account[]; invitations: Invited[] }>(who, ACCOUNTS, {
      p,
    });
    return { accounts: answer.platformAccounts, waiting: answer.invitations };
  }
  const own = async (cookie: string): Promise<string[]> =>
    (
      await desk.must<{ ownPlatforms: { id: string }[] }>({ id: '', cookie }, '{ ownPlatforms { id } }')
    ).ownPlatforms.map(({ id }) => id);
  const isIn = async (cookie: string): Promise<boolean> =>
    (await desk.must<{ me: object | null }>({ id: '', cookie }, '{ me { id } }')).me !== null;

  beforeAll(async () => {
    desk = await Desk.open();
    officer = await desk.person('CASE_OFFICER', { officeId: await desk.office() });
    district = await desk.person('CASE_OFFICER', { officeId: await desk.office('330203', '海网') });
    forum = await register(officer, '云杉论坛', '91330200MA0000001L');
    video = await register(officer, '云杉视频', '91330200MA0000001L');
    foreign = await register(officer, '南屏资讯', '91330200MA0000002P');
    below = await register(district, '云杉社区', '91330200MA0000001L', '330203');
    await desk.must(
      officer,
      `mutation ($p: ID!) { appointPerson(platformId: $p, person: { role: LIAISON, name: "林某", validFrom: "2026-01-01" }) { id } }`,
      { p: forum },
    );
  });
  afterAll(() => desk.close());

  it('are refused for platforms of two operators, of another office, or unknown ones', async () => {
    const refused = (over: object, who = officer): Promise<string> =>
      desk.refusal(who, PREPARE, { input: input(over) });
    expect(await refused({ platformIds: [] })).toBe('REQUIRED input.platformIds');
    expect(await refused({ platformIds: [forum, foreign] })).toBe('ONE_OPERATOR input.platformIds');
    expect(await refused({ platformIds: [forum, below] })).toBe('OTHER_OFFICE input.platformIds');
    expect(await refused({ platformIds: [desk.ids.next()] })).toBe('NOT_FOUND input.platformIds');
    expect(await refused({ name: ' ' })).toBe('REQUIRED input.name');
    expect(await refused({}, district)).toBe('NOT_FOUND input.platformIds');
    const inspector = await desk.person('INSPECTOR', { officeId: desk.offices.get('330200') ?? '' });
    expect(await refused({}, inspector)).toBe('FORBIDDEN');
  });

  it('are sent only with a letter of authority, which only the office may read', async () => {
    const made = await prepare();
    const { id, version } = made;
    expect(await desk.refusal(officer, SEND, { id, version })).toBe('LETTER_NEEDED id');
    expect(await letter(officer, id, 'note.txt', Buffer.from('on paper'))).toMatchObject({ status: 201 });
    expect(await desk.refusal(officer, SEND, { id, version })).toBe('LETTER_TYPE id');
    expect(await letter(district, id)).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(await letter(officer, id)).toMatchObject({ status: 201 });
    const token = await send(made);
    expect(await letter(officer, id)).toEqual({ status: 409, code: 'STATE' });
    const [waiting] = (await listed(officer)).waiting;
    expect(waiting).toMatchObject({
      id,
      state: 'SENT',
      letters: [{ name: 'note.txt' }, { name: 'letter.png' }],
    });
    await desk.must(null, ACCEPT, { token, name: '林某', username: 'lin-0', password: PASSWORD });
    const cookie = await desk.signIn('lin-0', PASSWORD);
    const file = (as: string) =>
      desk.app.inject({
        method: 'GET',
        url: `/files/${waiting?.letters[1]?.id ?? ''}`,
        headers: { cookie: as },
      });
    expect((await file(officer.cookie)).statusCode).toBe(200);
    expect((await file(cookie)).statusCode).toBe(404);
  });

  it('create an account once, for the platforms named and linked to the appointment of the same name', async () => {
    const token = await sent({ platformIds: [forum, video] });
    expect(await desk.must(null, SHOWN, { token })).toEqual({
      invitation: {
        name: '林某',
        role: 'LIAISON',
        operatorName: '虚构001L网络有限公司',
        platformNames: ['云杉视频', '云杉论坛'],
        officeName: { zh: '甬网办' },
      },
    });
    const given = { token, name: '林某', username: 'lin-1', password: PASSWORD };
    const refused = (over: object): Promise<string> => desk.refusal(null, ACCEPT, { ...given, ...over });
    expect(await refused({ username: 'LIN-0' })).toBe('USERNAME_TAKEN username');
    expect(await refused({ username: 'a b' })).toBe('USERNAME_FORMAT username');
    expect(await refused({ password: 'my-lin-1-password' })).toBe('PASSWORD_HAS_NAME password');
    expect(await refused({ password: 'short' })).toBe('PASSWORD_TOO_SHORT password');
    expect(await refused({ name: '' })).toBe('REQUIRED name');
    expect(await refused({ token: 'none' })).toBe('LINK_ENDED token');
    expect(await desk.must(null, ACCEPT, given)).toEqual({ acceptInvitation: 'lin-1' });
    expect(await refused({ username: 'lin-9' })).toBe('LINK_ENDED token');
    expect(await desk.must(null, SHOWN, { token })).toEqual({ invitation: null });
    expect((await own(await desk.signIn('lin-1', PASSWORD))).sort()).toEqual([forum, video].sort());
    const account = (await listed(officer)).accounts.find((a) => a.username === 'lin-1');
    expect(account?.platforms).toEqual([
      { id: video, appointed: false },
      { id: forum, appointed: true },
    ]);
    expect(account?.letters).toHaveLength(1);
    // an office below the inviting one sees nothing of it
    expect(await desk.refusal(district, ACCOUNTS, { p: forum })).toBe('NOT_FOUND platformId');
  });

  it('end after fourteen days, when withdrawn, and when sent again', async () => {
    const stands = async (token: string): Promise<boolean> =>
      (await desk.must<{ invitation: object | null }>(null, SHOWN, { token })).invitation !== null;
    const made = await prepare();
    await letter(officer, made.id);
    const token = await send(made);
    const before = desk.clock.now();
    desk.clock.set(new Date(before.getTime() + 14 * 86_400_000 - 1000));
    expect(await stands(token)).toBe(true);
    desk.clock.set(new Date(before.getTime() + 14 * 86_400_000));
    expect(await stands(token)).toBe(false);
    desk.clock.set(before);
    expect(await desk.refusal(officer, SEND, made as never)).toBe('STALE version');
    const again = await send({ ...made, version: made.version + 1 });
    expect([await stands(token), await stands(again)]).toEqual([false, true]);
    expect(await desk.refusal(district, WITHDRAW, { id: made.id, version: 3 })).toBe('NOT_FOUND id');
    await desk.must(officer, WITHDRAW, { id: made.id, version: 3 });
    expect(await stands(again)).toBe(false);
    const given = { token: again, name: '林某', username: 'lin-8', password: PASSWORD };
    expect(await desk.refusal(null, ACCEPT, given)).toBe('LINK_ENDED token');
    expect(await desk.refusal(officer, SEND, { id: made.id, version: 4 })).toBe('STATE id');
  });

  it('are accepted once, also by two people at the same moment', async () => {
    const token = await sent();
    const results = await Promise.all(
      ['two-a', 'two-b'].map((username) =>
        desk.refusal(null, ACCEPT, { token, name: '林某', username, password: PASSWORD }),
      ),
    );
    expect(results.filter((t) => t === 'nothing was refused')).toHaveLength(1);
    expect((await listed(officer)).accounts.filter((a) => a.username.startsWith('two-'))).toHaveLength(1);
  });

  it('give accounts that the office changes: other platforms, another role', async () => {
    const account = await joined('wang-1', { platformIds: [forum] }, '王某');
    const cookie = await desk.signIn('wang-1', PASSWORD);
    const given = { id: account.id, version: 1, role: 'LIAISON', platformIds: [video] };
    expect(await desk.refusal(officer, CHANGE, { ...given, platformIds: [foreign] })).toBe(
      'ONE_OPERATOR platformIds',
    );
    expect(await desk.refusal(officer, CHANGE, { ...given, platformIds: [] })).toBe('REQUIRED platformIds');
    expect(await desk.refusal(officer, CHANGE, { ...given, platformIds: [below] })).toBe(
      'OTHER_OFFICE platformIds',
    );
    expect(await desk.refusal(officer, CHANGE, { ...given, version: 7 })).toBe('STALE version');
    expect(await desk.refusal(district, CHANGE, given)).toBe('NOT_FOUND id');
    await desk.must(officer, CHANGE, given);
    // at once, in the open session
    expect(await own(cookie)).toEqual([video]);
    await desk.must(officer, CHANGE, {
      ...given,
      version: 2,
      role: 'RESPONSIBLE_PERSON',
      platformIds: [forum, video],
    });
    expect(await isIn(cookie)).toBe(false);
    const { me } = await desk.must<{ me: { role: string } }>(
      { id: '', cookie: await desk.signIn('wang-1', PASSWORD) },
      '{ me { role } }',
    );
    expect(me.role).toBe('RESPONSIBLE_PERSON');
  });

  it('give accounts that the office closes: sessions end, programs stay and are listed', async () => {
    const account = await joined('zhou-1', { role: 'RESPONSIBLE_PERSON' }, '周某');
    const cookie = await desk.signIn('zhou-1', PASSWORD);
    const program = await bearerOf(desk, { id: account.id, cookie }, forum, { name: '合规台' });
    expect(await desk.refusal(district, CLOSE, { id: account.id, version: 1 })).toBe('NOT_FOUND id');
    const closed = await desk.must<{ closePlatformAccount: Account }>(officer, CLOSE, {
      id: account.id,
      version: 1,
    });
    expect(closed.closePlatformAccount).toMatchObject({
      active: false,
      closedReason: '离职',
      mayChange: false,
      platforms: [],
    });
    expect(await isIn(cookie)).toBe(false);
    await expect(desk.signIn('zhou-1', PASSWORD)).rejects.toThrow('SIGN_IN_FAILED');
    expect(await desk.refusal(program, '{ ownPlatforms { id } }')).toBe('nothing was refused');
    const query =
      'query ($p: ID!) { platformPrograms(platformId: $p) { name createdBy revokedAt mayRevoke } }';
    expect(await desk.must(officer, query, { p: forum })).toEqual({
      platformPrograms: [{ name: '合规台', createdBy: '周某', revokedAt: null, mayRevoke: true }],
    });
    expect(await desk.refusal(officer, CLOSE, { id: account.id, version: 2 })).toBe('ACCOUNT_CLOSED id');
    const [line] = await asOwner(desk.database.url, (source) =>
      source.query<{ before: object; after: object }[]>(
        `select before, after from audit.entry where act = 'platformAccount.close' and subject_id = $1`,
        [account.id],
      ),
    );
    expect(line).toEqual({
      before: { role: 'RESPONSIBLE_PERSON', platformIds: [forum] },
      after: { active: false, sessionsEnded: 1, reason: '离职' },
    });
  });

  it('give accounts whose password the office can reset', async () => {
    const reset = `mutation ($id: ID!, $version: Int!, $reason: String!) {
      resetPlatformAccount(id: $id, version: $version, reason: $reason) { link account { version active } } }`;
    const account = await joined('he-1', {}, '何某');
    const cookie = await desk.signIn('he-1', PASSWORD);
    await asOwner(desk.database.url, (source) =>
      source.query(
        `insert into second_factor (user_id, secret, last_step, confirmed_at) values ($1, '\\x00', 0, now())`,
        [account.id],
      ),
    );
    const given = { id: account.id, version: 1, reason: '忘记密码，已电话核实' };
    expect(await desk.refusal(district, reset, given)).toBe('NOT_FOUND id');
    expect(await desk.refusal(officer, reset, { ...given, reason: ' ' })).toBe('REASON_NEEDED reason');
    expect(await desk.refusal(officer, reset, { ...given, version: 7 })).toBe('STALE version');
    expect(await isIn(cookie)).toBe(true);
    const { resetPlatformAccount: done } = await desk.must<{
      resetPlatformAccount: { link: string; account: { version: number; active: boolean } };
    }>(officer, reset, given);
    expect(done.account).toEqual({ version: 2, active: true });
    expect(await isIn(cookie)).toBe(false);
    await expect(desk.signIn('he-1', PASSWORD)).rejects.toThrow('SIGN_IN_FAILED');

    const set = 'mutation ($t: String!, $p: String!) { setPasswordByLink(token: $t, password: $p) }';
    const next = { t: done.link.replace('/invite/', ''), p: 'another-long-password' };
    expect(await desk.must(null, set, next)).toEqual({ setPasswordByLink: 'he-1' });
    expect(await desk.refusal(null, set, next)).toBe('LINK_ENDED token');
    // the second factor was deleted too
    expect(await isIn(await desk.signIn('he-1', next.p))).toBe(true);
    const lines = await asOwner(desk.database.url, (source) =>
      source.query<{ after: object }[]>(
        `select after from audit.entry where act = 'platformAccount.reset' and outcome = 'DONE' and subject_id = $1`,
        [account.id],
      ),
    );
    expect(lines).toEqual([{ after: { reason: given.reason } }]);
  });

  it('keep the account for the platforms of another office', async () => {
    const account = await joined('qian-1', {}, '钱某');
    await asOwner(desk.database.url, (source) =>
      source.query('insert into user_platform (user_id, platform_id) values ($1, $2)', [account.id, below]),
    );
    const cookie = await desk.signIn('qian-1', PASSWORD);
    expect((await own(cookie)).sort()).toEqual([forum, below].sort());
    await desk.must(district, CLOSE, { id: account.id, version: 1 });
    expect(await own(await desk.signIn('qian-1', PASSWORD))).toEqual([forum]);
    await desk.must(officer, CLOSE, { id: account.id, version: 2 });
    await expect(desk.signIn('qian-1', PASSWORD)).rejects.toThrow('SIGN_IN_FAILED');
  });
});
