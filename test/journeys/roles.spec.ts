import { asOwner } from '#api/owner';
import { Desk, PASSWORD, type Person } from '../given/desk.ts';

const NEXT = 'a-long-new-password';
/** Acts of everyone on their own account. */
const OWN = ['password.change', 'session.own', 'secondFactor.own'];
const REQUEST = 'id kind state version userId allowedActions { action allowed code }';
const PROPOSE = `mutation ($input: AccountProposalInput!) { proposeAccount(input: $input) { ${REQUEST} } }`;
const APPROVE = `mutation ($id: ID!, $version: Int!) { approveAccountRequest(id: $id, version: $version) { link request { ${REQUEST} } } }`;
const REFUSE = `mutation ($id: ID!, $version: Int!, $reason: String!) { refuseAccountRequest(id: $id, version: $version, reason: $reason) { ${REQUEST} } }`;
const WITHDRAW = `mutation ($id: ID!, $version: Int!) { withdrawAccountRequest(id: $id, version: $version) { ${REQUEST} } }`;
const LINK =
  'mutation ($token: String!, $password: String!) { setPasswordByLink(token: $token, password: $password) }';
const SIGN_IN = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { me { role } } }';

interface Request {
  id: string;
  state: string;
  version: number;
  userId: string;
  allowedActions: { action: string; allowed: boolean; code: string | null }[];
}

/** Three administrators who see no business data, and changes of accounts that need two of them. */
describe('who may do what', () => {
  let desk: Desk;
  let officeId: string;
  let sys: Person;
  let first: Person;
  let second: Person;
  let auditor: Person;
  let director: Person;
  let viewer: Person;
  let platformId: string;

  const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> =>
    asOwner(desk.database.url, (source) => source.query<T[]>(text, values));
  const propose = async (who: Person, input: object): Promise<Request> =>
    (await desk.must<{ proposeAccount: Request }>(who, PROPOSE, { input: { reason: '工作需要', ...input } }))
      .proposeAccount;
  const refused = (who: Person, input: object): Promise<string> =>
    desk.refusal(who, PROPOSE, { input: { reason: '工作需要', ...input } });
  const approve = async (who: Person, { id, version }: Request): Promise<string | null> =>
    (await desk.must<{ approveAccountRequest: { link: string | null } }>(who, APPROVE, { id, version }))
      .approveAccountRequest.link;
  const token = (link: string | null): string => link?.replace('/invite/', '') ?? '';
  const isIn = async ({ cookie }: Person): Promise<boolean> =>
    (await desk.must<{ me: object | null }>({ id: '', cookie }, '{ me { id } }')).me !== null;
  const opening = (username: string, role: string, of: object = {}): object => ({
    kind: 'CREATE',
    username,
    name: '某人',
    staffNo: `no-${username}`,
    role,
    ...of,
  });

  beforeAll(async () => {
    desk = await Desk.open();
    officeId = await desk.office();
    sys = await desk.person('SYSTEM_ADMIN', { staffNo: 'A1' });
    first = await desk.person('SECURITY_ADMIN', { staffNo: 'A2' });
    second = await desk.person('SECURITY_ADMIN', { staffNo: 'A3' });
    auditor = await desk.person('AUDIT_ADMIN', { staffNo: 'A4' });
    director = await desk.person('DIRECTOR', { officeId });
    viewer = await desk.person('VIEWER', { officeId });
    const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(
      director,
      `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id } }`,
      {
        o: { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' },
        p: {
          name: '云杉论坛',
          kinds: ['WEBSITE'],
          domains: ['yunshan.example'],
          apps: [],
          categories: ['FORUM'],
          tier: 'GENERAL',
          regionCode: '330203',
        },
      },
    );
    platformId = registerPlatform.id;
  });
  afterAll(() => desk.close());

  it('shows the three administrators no business data', async () => {
    const asked = [
      '{ platforms { totalCount } }',
      `{ platform(id: "${platformId}") { name } }`,
      '{ findings { totalCount } }',
      '{ orders { totalCount } }',
      '{ inspections { totalCount } }',
      '{ ledgerEntries { totalCount } }',
      '{ todos { id } }',
      '{ officers { id } }',
      '{ ownPlatforms { id } }',
      `{ platformAccounts(platformId: "${platformId}") { id } }`,
      '{ periodRules { code } }',
      `mutation { retirePlatform(id: "${platformId}", version: 1, retiredOn: "2026-11-02", reason: "x") { id } }`,
    ];
    for (const who of [sys, first, auditor])
      for (const query of asked)
        expect([query, await desk.refusal(who, query)]).toEqual([query, 'FORBIDDEN']);
    for (const who of [sys, first, auditor]) {
      const { me } = await desk.must<{ me: { side: string; office: null; platforms: []; waiting: number } }>(
        who,
        '{ me { side office { id } platforms { id } waiting } }',
      );
      expect(me).toEqual({ side: 'ADMIN', office: null, platforms: [], waiting: 0 });
      const file = await desk.app.inject({
        method: 'GET',
        url: `/files/${platformId}`,
        headers: { cookie: who.cookie },
      });
      expect(file.statusCode).toBe(403);
    }
  });

  it('separates the three: each is refused the acts of the others', async () => {
    const accounts = '{ accounts { id } }';
    const add = `mutation { addOffice(input: { regionCode: "330205", name: "江北网信部门", nameEn: "Jiangbei", shortName: "北网" }) { id } }`;
    expect(await desk.refusal(sys, accounts)).toBe('FORBIDDEN');
    expect(await desk.refusal(auditor, accounts)).toBe('FORBIDDEN');
    expect(await desk.refusal(first, accounts)).toBe('nothing was refused');
    for (const who of [first, auditor, director]) expect(await desk.refusal(who, add)).toBe('FORBIDDEN');
    for (const who of [sys, auditor, director])
      expect(await refused(who, opening('x-01', 'VIEWER', { officeId }))).toBe('FORBIDDEN');
    expect(
      await desk.refusal(
        sys,
        '{ installationState { release schema lists { kind version } jobs { kind waiting } } }',
      ),
    ).toBe('nothing was refused');
    for (const who of [first, auditor])
      expect(await desk.refusal(who, '{ installationState { release } }')).toBe('FORBIDDEN');
    const { me } = await desk.must<{ me: { permissions: string[] } }>(auditor, '{ me { permissions } }');
    expect(me.permissions).toEqual([...OWN, 'office.read', 'audit.read']);
  });

  it('lets a viewer of an office read, and do no act', async () => {
    const { me } = await desk.must<{ me: { permissions: string[] } }>(viewer, '{ me { permissions } }');
    expect(me.permissions.filter((p) => !p.endsWith('.read'))).toEqual(OWN);
    expect(await desk.refusal(viewer, '{ platforms { totalCount } }')).toBe('nothing was refused');
    const act = `mutation { suspendPlatform(id: "${platformId}", version: 1, reason: "x") { id } }`;
    expect(await desk.refusal(viewer, act)).toBe('FORBIDDEN');
    const lead = `mutation ($p: PlatformInput!) { changePlatform(id: "${platformId}", version: 1, reason: "x", platform: $p) { id } }`;
    const p = {
      name: '云杉论坛',
      kinds: ['WEBSITE'],
      domains: ['yunshan.example'],
      apps: [],
      leadOfficerId: viewer.id,
      categories: ['FORUM'],
      tier: 'GENERAL',
      regionCode: '330203',
    };
    expect(await desk.refusal(director, lead, { p })).toBe('UNKNOWN_OFFICER platform.leadOfficerId');
  });

  it('creates an account when one security administrator asks and another agrees, by a link that works once', async () => {
    const request = await propose(first, opening('chen-1', 'CASE_OFFICER', { officeId }));
    expect(request.state).toBe('WAITING');
    expect(await desk.refusal(first, APPROVE, { id: request.id, version: 1 })).toBe('OWN_PROPOSAL id');
    expect(await desk.refusal(null, SIGN_IN, { u: 'chen-1', p: NEXT })).toBe('SIGN_IN_FAILED password');
    const { me } = await desk.must<{ me: { waiting: number } }>(second, '{ me { waiting } }');
    expect(me.waiting).toBe(1);
    expect(await desk.refusal(second, APPROVE, { id: request.id, version: 9 })).toBe('STALE version');
    const link = token(await approve(second, request));
    expect(await desk.refusal(second, APPROVE, { id: request.id, version: 2 })).toBe('STATE id');
    expect(
      await desk.must(null, 'query ($t: String!) { accountLink(token: $t) { username name } }', { t: link }),
    ).toEqual({
      accountLink: { username: 'chen-1', name: '某人' },
    });
    expect(await desk.refusal(null, LINK, { token: link, password: 'short' })).toBe(
      'PASSWORD_TOO_SHORT password',
    );
    expect(await desk.refusal(null, LINK, { token: `${link}x`, password: NEXT })).toBe('LINK_ENDED token');
    await desk.must(null, LINK, { token: link, password: NEXT });
    expect(await desk.refusal(null, LINK, { token: link, password: NEXT })).toBe('LINK_ENDED token');
    expect(await desk.must(null, SIGN_IN, { u: 'chen-1', p: NEXT })).toEqual({
      signIn: { me: { role: 'CASE_OFFICER' } },
    });
    const lines = await sql<{ act: string; kind: string; outcome: string }>(
      `select act, actor_kind as kind, outcome from audit.entry where subject_id = $1 or act = 'approveAccountRequest' order by recorded_at, id`,
      [request.userId],
    );
    expect(lines.map(({ act, kind, outcome }) => `${act} ${kind} ${outcome}`)).toEqual([
      'account.propose ADMIN DONE',
      'approveAccountRequest ADMIN REFUSED',
      'approveAccountRequest ADMIN REFUSED',
      'account.approve ADMIN DONE',
      'approveAccountRequest ADMIN REFUSED',
      'password.set ANONYMOUS DONE',
      'session.open OFFICE DONE',
    ]);
    const secrets = await sql<{ n: number }>(
      `select (select count(*) from account_link l where l::text like '%' || $1 || '%')::int
            + (select count(*) from audit.entry e where e::text like '%' || $1 || '%')::int as n`,
      [link],
    );
    expect(secrets).toEqual([{ n: 0 }]);
  });

  it('refuses a link once its three days are over', async () => {
    const request = await propose(first, opening('late-1', 'INSPECTOR', { officeId }));
    const link = token(await approve(second, request));
    const before = desk.clock.now();
    desk.clock.set(new Date(before.getTime() + 3 * 86_400_000 + 1000));
    expect(await desk.refusal(null, LINK, { token: link, password: NEXT })).toBe('LINK_ENDED token');
    desk.clock.set(before);
    expect(await desk.refusal(null, LINK, { token: link, password: NEXT })).toBe('nothing was refused');
  });

  it('refuses requests about oneself, or for roles that exclude each other', async () => {
    expect(await refused(first, { kind: 'RESET', userId: first.id })).toBe('ABOUT_ONESELF input.userId');
    expect(await refused(first, { kind: 'ROLE', userId: sys.id, role: 'AUDIT_ADMIN' })).toBe(
      'ROLES_EXCLUDE input.role',
    );
    expect(await refused(first, { kind: 'ROLE', userId: director.id, role: 'AUDIT_ADMIN' })).toBe(
      'ROLES_EXCLUDE input.role',
    );
    expect(await refused(first, { kind: 'ROLE', userId: director.id, role: 'DIRECTOR' })).toBe(
      'SAME_ROLE input.role',
    );
    expect(await refused(first, opening('x-02', 'AUDIT_ADMIN', { officeId }))).toBe(
      'ROLES_EXCLUDE input.officeId',
    );
    expect(await refused(first, opening('x-02', 'DIRECTOR'))).toBe('REQUIRED input.officeId');
    expect(await refused(first, opening('x-02', 'AUDIT_ADMIN', { staffNo: 'a1' }))).toBe(
      'PERSON_HAS_ACCOUNT input.staffNo',
    );
    expect(await refused(first, opening('!', 'VIEWER', { officeId }))).toBe('USERNAME_FORMAT input.username');
    expect(await refused(first, opening(director.id, 'VIEWER', { officeId, staffNo: 'n9' }))).toBe(
      'USERNAME_TAKEN input.username',
    );
    expect(await refused(first, { kind: 'CLOSE', userId: sys.id })).toBe('LAST_OF_ROLE input.userId');
    expect(await refused(first, { kind: 'CLOSE', userId: platformId })).toBe('NOT_FOUND input.userId');
    expect(await refused(first, { kind: 'CLOSE', userId: director.id, reason: ' ' })).toBe(
      'REASON_NEEDED input.reason',
    );
  });

  it('lets nobody decide about the own account, and the author only withdraw the request', async () => {
    const request = await propose(first, { kind: 'RESET', userId: second.id });
    expect(request.allowedActions).toMatchObject([
      { action: 'approve', allowed: false, code: 'OWN_PROPOSAL' },
      { action: 'refuse', allowed: false, code: 'OWN_PROPOSAL' },
      { action: 'withdraw', allowed: true },
    ]);
    const { id } = request;
    expect(await desk.refusal(second, APPROVE, { id, version: 1 })).toBe('ABOUT_ONESELF id');
    expect(await desk.refusal(second, REFUSE, { id, version: 1, reason: '不必' })).toBe('ABOUT_ONESELF id');
    expect(await desk.refusal(second, WITHDRAW, { id, version: 1 })).toBe('FORBIDDEN id');
    expect(await refused(first, { kind: 'UNLOCK', userId: second.id })).toBe('REQUEST_WAITS input.userId');
    await desk.must(first, WITHDRAW, { id, version: 1 });
    expect(await isIn(second)).toBe(true);
  });

  it('has database checks for the same rules as the services', async () => {
    const wrong: [text: string, says: RegExp][] = [
      [`update app_user set role = 'AUDIT_ADMIN' where id = '${first.id}'`, /keeps its side/],
      [`update app_user set role = 'AUDIT_ADMIN' where id = '${director.id}'`, /app_user_role_of_side/],
      [
        `update app_user set side = 'ADMIN', role = 'AUDIT_ADMIN', office_id = null where id = '${director.id}'`,
        /keeps its side/,
      ],
      [`update app_user set office_id = '${officeId}' where id = '${first.id}'`, /app_user_place/],
      [`update app_user set staff_no = 'A1' where id = '${viewer.id}'`, /app_user_one_person/],
      [
        `update account_request set state = 'APPROVED', decided_by = proposed_by, decided_by_name = 'x', decided_at = proposed_at`,
        /account_request_(two_people|check|not_oneself)/,
      ],
    ];
    await propose(first, { kind: 'UNLOCK', userId: director.id });
    for (const [text, says] of wrong) await expect(sql(text)).rejects.toThrow(says);
  });

  it('changes a role, resets and closes an account, and ends its sessions each time', async () => {
    const officer = await desk.person('CASE_OFFICER', { officeId, staffNo: 'S-77' });
    await approve(second, await propose(first, { kind: 'ROLE', userId: officer.id, role: 'VIEWER' }));
    expect(await isIn(officer)).toBe(false);
    officer.cookie = await desk.signIn(officer.id, PASSWORD);
    const { me } = await desk.must<{ me: { role: string } }>(officer, '{ me { role } }');
    expect(me.role).toBe('VIEWER');
    const link = token(await approve(first, await propose(second, { kind: 'RESET', userId: officer.id })));
    expect(await isIn(officer)).toBe(false);
    expect(await desk.refusal(null, SIGN_IN, { u: officer.id, p: PASSWORD })).toBe('SIGN_IN_FAILED password');
    await desk.must(null, LINK, { token: link, password: NEXT });
    officer.cookie = await desk.signIn(officer.id, NEXT);
    const closing = await propose(first, { kind: 'CLOSE', userId: officer.id });
    await sql(`update app_user set role = 'INSPECTOR' where id = $1`, [officer.id]);
    expect(await desk.refusal(second, APPROVE, closing as never)).toBe('ACCOUNT_CHANGED id');
    await sql(`update app_user set role = 'VIEWER' where id = $1`, [officer.id]);
    await approve(second, closing);
    expect(await isIn(officer)).toBe(false);
    expect(await desk.refusal(null, SIGN_IN, { u: officer.id, p: NEXT })).toBe('SIGN_IN_FAILED password');
    expect(await refused(first, { kind: 'RESET', userId: officer.id })).toBe('ACCOUNT_CLOSED input.userId');
    // the person may come back in another role once the former account is closed
    await approve(second, await propose(first, opening('back-1', 'AUDIT_ADMIN', { staffNo: 's-77' })));
    const listed = await desk.must<{
      accounts: { username: string; active: boolean; permissions: string[] }[];
    }>(first, '{ accounts { username active permissions } }');
    expect(listed.accounts).toContainEqual({ username: officer.id, active: false, permissions: [] });
    expect(listed.accounts).toContainEqual(
      expect.objectContaining({
        username: 'back-1',
        permissions: [...OWN, 'office.read', 'audit.read'],
      }),
    );
  });

  it('lifts a lock only when another agrees', async () => {
    const officer = await desk.person('INSPECTOR', { officeId });
    for (let i = 0; i < 8; i += 1) await desk.ask(null, SIGN_IN, { u: officer.id, p: 'wrong' });
    expect(await desk.refusal(null, SIGN_IN, { u: officer.id, p: PASSWORD })).toBe('SIGN_IN_LOCKED username');
    const request = await propose(first, { kind: 'UNLOCK', userId: officer.id });
    expect(await desk.refusal(null, SIGN_IN, { u: officer.id, p: PASSWORD })).toBe('SIGN_IN_LOCKED username');
    await approve(second, request);
    expect(await desk.refusal(null, SIGN_IN, { u: officer.id, p: PASSWORD })).toBe('nothing was refused');
  });

  it('changes a certificate as requested by the director of the office', async () => {
    const officer = await desk.person('INSPECTOR', { officeId });
    const ask = `mutation ($input: CertificateInput!) { proposeCertificate(input: $input) { ${REQUEST} } }`;
    const input = {
      userId: officer.id,
      certificateNo: 'ZF-9',
      certificateValidTo: '2031-01-31',
      reason: '换证',
    };
    const elsewhere = await desk.person('DIRECTOR', { officeId: await desk.office('330100', '杭网') });
    expect(await desk.refusal(elsewhere, ask, { input })).toBe('NOT_FOUND input.userId');
    expect(await desk.refusal(viewer, ask, { input })).toBe('FORBIDDEN');
    const masked = { ...input, certificateNo: '33****84' };
    expect(await desk.refusal(director, ask, { input: masked })).toBe('MASKED input.certificateNo');
    const { proposeCertificate } = await desk.must<{ proposeCertificate: Request }>(director, ask, { input });
    const seen = async (who: Person): Promise<string[]> =>
      (
        await desk.must<{ certificateRequests: { id: string }[] }>(who, '{ certificateRequests { id } }')
      ).certificateRequests.map(({ id }) => id);
    expect(await seen(director)).toEqual([proposeCertificate.id]);
    expect(await seen(elsewhere)).toEqual([]);
    await approve(first, proposeCertificate);
    const { officers } = await desk.must<{ officers: { id: string; certificateValidTo: string }[] }>(
      director,
      '{ officers { id certificateValidTo } }',
    );
    expect(officers).toContainEqual({ id: officer.id, certificateValidTo: '2031-01-31' });
    const reveal = 'mutation ($id: ID!) { r: revealOfficer(id: $id, purpose: "核对证件") { certificateNo } }';
    const { r } = await desk.must<{ r: { certificateNo: string } }>(director, reveal, { id: officer.id });
    expect(r.certificateNo).toBe('ZF-9');
  });

  it('lists certificates that end within thirty days: one’s own, and for the director all', async () => {
    const soon = await desk.person('INSPECTOR', { officeId });
    const other = await desk.person('INSPECTOR', { officeId });
    await sql(`update app_user set certificate_valid_to = '2026-12-02' where id = $1`, [soon.id]);
    const ending = async (who: Person): Promise<string[]> =>
      (
        await desk.must<{ endingCertificates: { id: string }[] }>(who, '{ endingCertificates { id } }')
      ).endingCertificates.map(({ id }) => id);
    expect([await ending(soon), await ending(other), await ending(director)]).toEqual([
      [soon.id],
      [],
      [soon.id],
    ]);
  });

  it('lets the system administrator create, rename and close an office, unless it is in use', async () => {
    const FIELDS = '{ id version active people name { zh } }';
    interface Office {
      id: string;
      version: number;
    }
    const add = (regionCode: string): string =>
      `mutation { addOffice(input: { regionCode: "${regionCode}", name: "某网信部门", nameEn: "Some", shortName: "某网" }) ${FIELDS} }`;
    expect(await desk.refusal(sys, add('330200'))).toBe('OFFICE_EXISTS input.regionCode');
    expect(await desk.refusal(sys, add('339999'))).toBe('UNKNOWN_REGION input.regionCode');
    const { addOffice } = await desk.must<{ addOffice: Office }>(sys, add('330205'));
    const rename = `mutation ($id: ID!, $v: Int!) { renameOffice(id: $id, version: $v, input: { name: "江北", nameEn: "Jiangbei", shortName: "北网" }) ${FIELDS} }`;
    expect(await desk.must(sys, rename, { id: addOffice.id, v: 1 })).toMatchObject({
      renameOffice: { name: { zh: '江北' }, version: 2 },
    });
    expect(await desk.refusal(sys, rename, { id: addOffice.id, v: 1 })).toBe('STALE version');
    const close = `mutation ($id: ID!, $v: Int!) { closeOffice(id: $id, version: $v, reason: "撤并") ${FIELDS} }`;
    expect(await desk.refusal(sys, close, { id: officeId, v: 1 })).toBe('OFFICE_IN_USE id');
    expect(await desk.must(sys, close, { id: addOffice.id, v: 2 })).toMatchObject({
      closeOffice: { active: false },
    });
    expect(await desk.refusal(sys, rename, { id: addOffice.id, v: 3 })).toBe('OFFICE_CLOSED id');
    expect(await refused(first, opening('x-03', 'VIEWER', { officeId: addOffice.id }))).toBe(
      'OFFICE_CLOSED input.officeId',
    );
    // the region may have an office again
    await desk.must(sys, add('330205'));
  });
});
