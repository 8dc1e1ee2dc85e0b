import { asOwner } from '#api/owner';
import { Desk, PASSWORD, type Person } from '../given/desk.ts';
import { bearerOf } from '../given/programs.ts';

const CHANGE = `mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }`;
const NEXT = 'quite-another-horse';

/** A person who has signed in sets a new password; their other sessions end. */
describe('a password of one’s own', () => {
  let desk: Desk;
  let officer: Person;
  let head: Person;
  let platformId: string;
  let operatorId: string;

  const change = (who: Person | { bearer: string } | null, next = NEXT, current = PASSWORD) =>
    desk.refusal(who, CHANGE, { current, next });
  const signedIn = async (cookie: string): Promise<boolean> =>
    (await desk.must<{ me: object | null }>({ id: '', cookie }, '{ me { id } }')).me !== null;
  const hashOf = async (id: string): Promise<string> =>
    asOwner(desk.database.url, async (source) => {
      const [row] = await source.query<{ password_hash: string }[]>(
        'select password_hash from app_user where id = $1',
        [id],
      );
      return row?.password_hash ?? '';
    });

  beforeAll(async () => {
    desk = await Desk.open();
    const officeId = await desk.office();
    officer = await desk.person('CASE_OFFICER', { officeId });
    const { registerPlatform: made } = await desk.must<{
      registerPlatform: { id: string; operator: { id: string } };
    }>(
      officer,
      `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id operator { id } } }`,
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
    platformId = made.id;
    operatorId = made.operator.id;
    head = await desk.person('RESPONSIBLE_PERSON', { operatorId, platformIds: [platformId] });
  });
  afterAll(() => desk.close());

  it('is refused with a code and a field, and nothing changes', async () => {
    const before = await hashOf(officer.id);
    expect(await change(officer, NEXT, 'not-the-password')).toBe('PASSWORD_WRONG current');
    expect(await change(officer, 'too-short')).toBe('PASSWORD_TOO_SHORT next');
    expect(await change(officer, 'x'.repeat(201))).toBe('TOO_LONG next');
    expect(await change(officer, PASSWORD)).toBe('PASSWORD_SAME next');
    expect(await change(officer, `my ${officer.id.toUpperCase()}`)).toBe('PASSWORD_HAS_NAME next');
    expect(await change(officer, ' '.repeat(15))).toBe('REQUIRED next');
    expect(await change(null)).toBe('UNAUTHENTICATED');
    expect(await hashOf(officer.id)).toBe(before);
    const { errors } = await desk.ask(officer, CHANGE, { current: PASSWORD, next: 'too-short' }, 'zh-CN');
    expect(errors[0]?.message).toBe('密码至少 12 个字符。');
  });

  it.each(['OFFICE', 'PLATFORM'])(
    'is changed by a person of the side %s, whose session continues',
    async (side) => {
      const person = side === 'OFFICE' ? officer : head;
      const [one, two] = [await desk.signIn(person.id, PASSWORD), await desk.signIn(person.id, PASSWORD)];
      expect(await signedIn(one)).toBe(true);
      const other = side === 'OFFICE' ? head : officer;
      const done = await desk.must(person, CHANGE, { current: PASSWORD, next: NEXT });
      expect(done).toEqual({ changePassword: 2 });
      expect([await signedIn(one), await signedIn(two), await signedIn(person.cookie)]).toEqual([
        false,
        false,
        true,
      ]);
      expect(await signedIn(other.cookie)).toBe(true);
      await expect(desk.signIn(person.id, PASSWORD)).rejects.toThrow('SIGN_IN_FAILED');
      expect(await signedIn(await desk.signIn(person.id, NEXT))).toBe(true);
      // the full cost: accounts made by tests have a cheaper hash
      expect(await hashOf(person.id)).toMatch(/^\$argon2id\$v=19\$m=65536,p=4,t=3\$/);
    },
  );

  it('is audited when changed and when refused, in no entry with a password', async () => {
    const rows = await asOwner(desk.database.url, (source) =>
      source.query<{ actor_id: string; act: string; outcome: string; refusal_code: string | null }[]>(
        `select * from audit.entry where act in ('password.change', 'changePassword') order by recorded_at`,
      ),
    );
    expect(rows.filter((row) => row.outcome === 'DONE').map((row) => [row.actor_id, row.act])).toEqual([
      [officer.id, 'password.change'],
      [head.id, 'password.change'],
    ]);
    expect(rows.map((row) => row.refusal_code)).toEqual(
      expect.arrayContaining(['PASSWORD_WRONG', 'PASSWORD_TOO_SHORT', 'PASSWORD_HAS_NAME']),
    );
    const text = JSON.stringify(rows);
    for (const secret of [PASSWORD, NEXT, 'argon2', 'not-the-password']) expect(text).not.toContain(secret);
  });

  it('is refused to a program', async () => {
    expect(await change(await bearerOf(desk, head, platformId))).toBe('FORBIDDEN');
  });

  it('cannot be guessed from a session left open', async () => {
    const liaison = await desk.person('LIAISON', { operatorId, platformIds: [platformId] });
    for (let i = 0; i < 8; i++)
      expect(await change(liaison, NEXT, `guess number ${i}`)).toBe('PASSWORD_WRONG current');
    expect(await change(liaison)).toBe('SIGN_IN_LOCKED current');
    await expect(desk.signIn(liaison.id, PASSWORD)).rejects.toThrow('SIGN_IN_LOCKED');
  });
});
