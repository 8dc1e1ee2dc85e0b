import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AuditReader, publicPem } from '#libs/technique/audit';
import { SealedDesk } from '../given/audit.ts';
import { Authenticator } from '../given/authenticator.ts';
import { type Desk, PASSWORD, type Person } from '../given/desk.ts';
import { Visitor } from '../given/visitor.ts';

const PROPOSE =
  'mutation ($input: AccountProposalInput!) { proposeAccount(input: $input) { id version userId } }';
const APPROVE =
  'mutation ($id: ID!, $version: Int!) { approveAccountRequest(id: $id, version: $version) { link } }';
const LINK =
  'mutation ($token: String!, $password: String!) { setPasswordByLink(token: $token, password: $password) }';
const ENTRIES = `query ($filter: AuditFilterInput, $after: String) { auditEntries(filter: $filter, first: 100, after: $after) {
  next entries { act actorKind actorName role outcome refusalCode subjectKind subjectId regionAt seq } } }`;
const NEXT = 'seven-lanterns-by-the-river';

interface Entry {
  act: string;
  actorKind: string;
  actorName: string | null;
  outcome: string;
  subjectId: string | null;
  seq: number | null;
}

/** Administrators together with second factors, open work, merges and the audit record. */
describe('the three administrators among the rest', () => {
  let it_: SealedDesk;
  let desk: Desk;
  let officeId: string;
  let first: Person;
  let second: Person;
  let auditor: Person;

  const asked = async (input: object): Promise<{ id: string; version: number }> =>
    (
      await desk.must<{ proposeAccount: { id: string; version: number } }>(first, PROPOSE, {
        input: { reason: '工作需要', ...input },
      })
    ).proposeAccount;
  const agreed = async (input: object): Promise<string> => {
    const { id, version } = await asked(input);
    const { approveAccountRequest } = await desk.must<{ approveAccountRequest: { link: string | null } }>(
      second,
      APPROVE,
      { id, version },
    );
    return approveAccountRequest.link?.replace('/invite/', '') ?? '';
  };
  const entries = async (filter: object = {}): Promise<Entry[]> =>
    (await desk.must<{ auditEntries: { entries: Entry[] } }>(auditor, ENTRIES, { filter })).auditEntries
      .entries;

  beforeAll(async () => {
    it_ = await SealedDesk.open();
    desk = it_.orders.desk;
    officeId = desk.offices.get('330200') ?? '';
    first = await desk.person('SECURITY_ADMIN', { staffNo: 'A2' }, '安全甲');
    second = await desk.person('SECURITY_ADMIN', { staffNo: 'A3' }, '安全乙');
    auditor = await desk.person('AUDIT_ADMIN', { staffNo: 'A4' }, '审计陆明');
  });
  afterAll(() => it_.close());

  it('delete the second factor and its recovery codes when they reset an account', async () => {
    const person = await desk.person('CASE_OFFICER', { officeId, staffNo: 'S1' });
    const { codes } = await Authenticator.enrol(desk, person);
    const visitor = new Visitor(desk);
    expect((await visitor.signIn(person.id, PASSWORD)).data).toMatchObject({ signIn: { codeNeeded: true } });
    const token = await agreed({ kind: 'RESET', userId: person.id });
    // the sign-in that was begun with the former password cannot be completed
    expect((await visitor.code(codes[0] ?? '')).refused).toBe('CODE_WRONG code');
    await desk.must(null, LINK, { token, password: NEXT });
    expect((await new Visitor(desk).signIn(person.id, NEXT)).data).toMatchObject({
      signIn: { codeNeeded: false, me: { id: person.id } },
    });
    expect(
      await it_.orders.sql(
        'select user_id from second_factor where user_id = $1 union all select user_id from recovery_code where user_id = $1',
        [person.id],
      ),
    ).toEqual([]);
  });

  it('cannot create an account with a common password by a link', async () => {
    const person = await desk.person('CASE_OFFICER', { officeId, staffNo: 'S2' });
    const token = await agreed({ kind: 'RESET', userId: person.id });
    expect(await desk.refusal(null, LINK, { token, password: 'password123456' })).toBe(
      'PASSWORD_COMMON password',
    );
  });

  it('need a recent confirmation of identity to decide', async () => {
    const person = await desk.person('CASE_OFFICER', { officeId, staffNo: 'S3' });
    const request = await asked({ kind: 'UNLOCK', userId: person.id });
    const own = 'update session set confirmed_at = confirmed_at - $2::interval where user_id = $1';
    await it_.orders.sql(own, [second.id, '1 hour']);
    expect(await desk.refusal(second, APPROVE, { ...request })).toBe('REAUTHENTICATE');
    await desk.must(second, 'mutation ($p: String!) { confirmIdentity(password: $p) }', { p: PASSWORD });
    expect(await desk.refusal(second, APPROVE, { ...request })).toBe('nothing was refused');
  });

  it('close no account of an officer with open work', async () => {
    const { officer, platformId } = it_.orders;
    await it_.orders.sql('update platform set lead_officer_id = $1 where id = $2', [officer.id, platformId]);
    const request = await asked({ kind: 'CLOSE', userId: officer.id });
    expect(await desk.refusal(second, APPROVE, { ...request })).toBe('OPEN_WORK id');
    await it_.orders.sql('update platform set lead_officer_id = null where id = $1', [platformId]);
    expect(await desk.refusal(second, APPROVE, { ...request })).toBe('nothing was refused');
  });

  it('see only current people moved to the remaining platform after a merge', async () => {
    const { operatorId } = (
      await it_.orders.sql<{ operatorId: string }>(
        'select operator_id as "operatorId" from platform where id = $1',
        [it_.orders.platformId],
      )
    )[0] ?? { operatorId: '' };
    const [loser, winner] = [it_.orders.platformId, '00000000-0000-4000-8000-0000000000aa'];
    await it_.orders.sql(
      `insert into platform select (jsonb_populate_record(p, jsonb_build_object('id', $2::text, 'name', '合并后'))).* from platform p where id = $1`,
      [loser, winner],
    );
    const serves = await desk.person('LIAISON', { operatorId, platformIds: [loser] });
    const left = await desk.person('LIAISON', { operatorId, platformIds: [loser] });
    await it_.orders.sql('update user_platform set ended_at = now() where user_id = $1', [left.id]);
    await it_.orders.sql(
      `update platform set merged_into_id = $2, state = 'RETIRED', retired_on = entered_on where id = $1`,
      [loser, winner],
    );
    await it_.orders.sql('select * from follow_merge($1, $2)', [loser, winner]);
    const of = (who: Person): Promise<object[]> =>
      it_.orders.sql(
        'select platform_id as id, ended_at is null as serves from user_platform where user_id = $1 order by 2 desc, 1',
        [who.id],
      );
    expect(await of(serves)).toEqual([
      { id: winner, serves: true },
      { id: loser, serves: false },
    ]);
    expect(await of(left)).toEqual([{ id: loser, serves: false }]);
  });

  it('let only the audit administrator read all audit entries, and audit that', async () => {
    for (const who of [first, it_.orders.director, it_.orders.head])
      expect(await desk.refusal(who, ENTRIES)).toBe('FORBIDDEN');
    const done = await entries({ act: 'account.approve' });
    expect(done.length).toBeGreaterThan(0);
    expect(done[0]).toMatchObject({ actorKind: 'ADMIN', actorName: '安全乙', outcome: 'DONE' });
    expect(await entries({ act: 'platform.register' })).toMatchObject([
      { subjectId: it_.orders.platformId, actorKind: 'OFFICE' },
    ]);
    const refused = await entries({ outcome: 'REFUSED', actorId: second.id });
    expect(refused.map(({ act }) => act)).toContain('approveAccountRequest');
    const [read] = await entries({ act: 'audit.read', actorId: auditor.id });
    expect(read).toMatchObject({ actorKind: 'ADMIN', actorName: '审计陆明' });
  });

  it('let the audit administrator export one record with a proof that verifies without the system', async () => {
    await it_.seal();
    desk.app.get(AuditReader).publicKeys = [...it_.given.keys.trusted.values()].map(publicPem);
    const { auditRecord } = await desk.must<{ auditRecord: object }>(
      auditor,
      'query ($id: ID!) { auditRecord(kind: "PLATFORM", id: $id) }',
      { id: it_.orders.platformId },
    );
    const file = join(it_.folder, 'record.json');
    await writeFile(file, JSON.stringify(auditRecord));
    expect(await it_.run('verify', '--file', file)).toMatchObject({ code: 0 });
    await writeFile(file, JSON.stringify(auditRecord).replace('platform.register', 'platform.change'));
    expect(await it_.run('verify', '--file', file)).toMatchObject({ code: 1 });
  });
});
