import { Desk } from '../given/desk.ts';
import { query } from './processes.ts';
import { npmAdmin, plainAdmin, tidyUp } from './processes.ts';

const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!) {
  registerPlatform(operator: $operator, platform: $platform) { id }
}`;
const OFFICE = [
  'office',
  '--region',
  '330200',
  '--name',
  '某市网信办',
  '--name-en',
  'City Office',
  '--short',
  '某网',
];
const user = (over: Record<string, string> = {}): string[] => {
  const given = { region: '330200', username: 'chen', name: '陈某', role: 'DIRECTOR', ...over };
  return ['user', ...Object.entries(given).flatMap(([key, value]) => [`--${key}`, value])];
};
const person = (platform: string, over: Record<string, string> = {}): string[] => {
  const given = { platform, username: 'lin', name: '林某', role: 'RESPONSIBLE_PERSON', ...over };
  return ['platform-user', ...Object.entries(given).flatMap(([key, value]) => [`--${key}`, value])];
};
const NOBODY = '0198a000-0000-7000-8000-000000000000';

describe('npm run admin', () => {
  let desk: Desk;
  let cookie = '';
  let password = '';
  let platformId = '';

  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(async () => {
    await desk.close();
    await tidyUp();
  });

  async function admin(args: string[], url = desk.database.url, by = plainAdmin) {
    const started = by(args, { DATABASE_URL: url });
    const { code } = await started.exited;
    return { code, out: started.lines, errors: started.errors };
  }
  const counted = (sql: string): Promise<number | undefined> =>
    query<number>(desk.database.url, `select (${sql})::int as value`);

  /** Offices, accounts, their platforms, and audit lines of acts: none of them may change by a refusal. */
  const kept = (): Promise<number | undefined> =>
    counted(`(select count(*) from office) * 1000000 + (select count(*) from app_user) * 10000
      + (select count(*) from user_platform) * 100 + (select count(*) from audit.entry where outcome = 'DONE')`);

  /** One line with code, option and both sentences, exit code 1, nothing else printed and nothing stored. */
  async function refusal(args: string[]): Promise<string> {
    const before = await kept();
    const { code, out, errors } = await admin(args);
    expect({ code, out, lines: errors.length }).toEqual({ code: 1, out: [], lines: 1 });
    expect(await kept()).toBe(before);
    const line = errors[0] ?? '';
    expect(line).toMatch(/^[A-Z_]+ --[a-z-]+: [^/]*\p{Script=Han}[^/]* \/ [A-Z][^\p{Script=Han}]+$/u);
    return line.split(':')[0] ?? '';
  }

  function passwordIn(lines: string[], username: string): string {
    expect(lines).toEqual([
      expect.stringMatching(new RegExp(`^${username} may sign in with [\\w-]{16} \\(shown this once\\)\\.$`)),
    ]);
    return / with (\S+)/.exec(lines[0] ?? '')?.[1] ?? '';
  }

  const me = async (as: string): Promise<unknown> =>
    (await desk.must<{ me: unknown }>({ id: '', cookie: as }, '{ me { name role } }')).me;

  it('refuses a person where there is no office yet', async () => {
    expect(await refusal(user())).toBe('NO_OFFICE_HERE --region');
  });

  it('registers an office, once', async () => {
    expect(await admin(OFFICE, desk.database.url, npmAdmin)).toEqual({
      code: 0,
      out: ['The office of 330200 is registered.'],
      errors: [],
    });
    expect(await refusal(OFFICE)).toBe('OFFICE_EXISTS --region');
    expect(await counted(`select count(*) from office where short_name = '某网' and active`)).toBe(1);
  });

  it.each([
    ['999999', 'UNKNOWN_REGION'],
    ['330103', 'ABOLISHED_REGION'], // 下城区, merged in 2021
  ])('refuses the region %s', async (region, code) => {
    expect(await refusal(OFFICE.with(2, region))).toBe(`${code} --region`);
  });

  it('registers an officer, who signs in with the generated password', async () => {
    const { code, out, errors } = await admin(user({ certificate: '33-1', 'valid-to': '2030-12-31' }));
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    password = passwordIn(out, 'chen');
    cookie = await desk.signIn('chen', password);
    expect(await me(cookie)).toEqual({ name: '陈某', role: 'DIRECTOR' });
    const stored = await query<string>(desk.database.url, `select password_hash as value from app_user`);
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=65536,p=4,t=3\$/);
  });

  it.each([
    [{ username: 'CHEN' }, 'USERNAME_TAKEN --username'],
    [{ username: 'x'.repeat(101) }, 'TOO_LONG --username'],
    [{ username: 'wu', role: 'LIAISON' }, 'INVALID_VALUE --role'],
    [{ username: 'wu', region: '330203' }, 'NO_OFFICE_HERE --region'],
    [{ username: 'wu', 'valid-to': '2030-02-30' }, 'NOT_A_DATE --valid-to'],
    [{ username: 'wu', name: ' ' }, 'REQUIRED --name'],
  ])('refuses an officer with %j', async (over, expected) => {
    expect(await refusal(user(over))).toBe(expected);
  });

  it('names the option that is missing', async () => {
    for (const [args, option] of [
      [OFFICE.toSpliced(3, 2), '--name'],
      [user().toSpliced(1, 2), '--region'],
      [person(NOBODY).toSpliced(1, 2), '--platform'],
      [['password'], '--username'],
    ] as const)
      expect(await refusal([...args])).toBe(`REQUIRED ${option}`);
  });

  it('registers a person of a platform, who signs in and sees that platform', async () => {
    const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(
      { id: '', cookie },
      REGISTER,
      {
        operator: { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' },
        platform: {
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
    expect(await refusal(person(NOBODY))).toBe('NOT_FOUND --platform');
    expect(await refusal(person(platformId, { role: 'DIRECTOR' }))).toBe('INVALID_VALUE --role');
    expect(await refusal(person(platformId, { role: 'PROGRAM' }))).toBe('INVALID_VALUE --role');
    expect(await refusal(person(platformId, { username: 'Chen' }))).toBe('USERNAME_TAKEN --username');
    const { code, out, errors } = await admin(person(platformId));
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const own = await desk.signIn('lin', passwordIn(out, 'lin'));
    expect(await me(own)).toEqual({ name: '林某', role: 'RESPONSIBLE_PERSON' });
    expect(await desk.must({ id: '', cookie: own }, '{ ownPlatforms { id name } }')).toEqual({
      ownPlatforms: [{ id: platformId, name: '云杉论坛' }],
    });
  });

  it('sets a new password, and ends the old one and its sessions', async () => {
    expect(await refusal(['password', '--username', 'nobody'])).toBe('NOT_FOUND --username');
    const { out } = await admin(['password', '--username', 'chen']);
    const renewed = passwordIn(out, 'chen');
    expect(await desk.refusal({ id: '', cookie }, '{ offices { id } }')).toBe('UNAUTHENTICATED');
    await expect(desk.signIn('chen', password)).rejects.toThrow('SIGN_IN_FAILED');
    expect(await me(await desk.signIn('chen', renewed))).toEqual({ name: '陈某', role: 'DIRECTOR' });
  });

  it('creates the first administrators, two for security, and then no more', async () => {
    const opening = (username: string, role: string, staffNo: string): string[] => [
      'administrator',
      '--username',
      username,
      '--role',
      role,
      '--name',
      '某人',
      '--staff-no',
      staffNo,
    ];
    expect(await refusal(opening('boss', 'DIRECTOR', 'A0'))).toBe('INVALID_VALUE --role');
    const { out } = await admin(opening('sec-1', 'SECURITY_ADMIN', 'a1'));
    expect(await me(await desk.signIn('sec-1', passwordIn(out, 'sec-1')))).toEqual({
      name: '某人',
      role: 'SECURITY_ADMIN',
    });
    expect(await refusal(opening('sec-2', 'SECURITY_ADMIN', 'A1'))).toBe('PERSON_HAS_ACCOUNT --staff-no');
    expect(await refusal(opening('SEC-1', 'SECURITY_ADMIN', 'A2'))).toBe('USERNAME_TAKEN --username');
    expect((await admin(opening('sec-2', 'SECURITY_ADMIN', 'A2'))).code).toBe(0);
    expect(await refusal(opening('sec-3', 'SECURITY_ADMIN', 'A3'))).toBe('ADMINISTRATORS_EXIST --role');
    expect((await admin(opening('aud', 'AUDIT_ADMIN', 'A4'))).code).toBe(0);
    expect(await refusal(opening('aud-2', 'AUDIT_ADMIN', 'A5'))).toBe('ADMINISTRATORS_EXIST --role');
    // eight processes, one after the other
  }, 300_000);

  it('wrote an audit line for each act and each refusal, with no password in it', async () => {
    const lines = await query<string[]>(
      desk.database.url,
      `select array_agg(distinct act || ' ' || outcome || coalesce(' ' || refusal_code, '')) as value
         from audit.entry where actor_kind = 'SYSTEM' and door = 'SYSTEM'`,
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'administrator.add DONE',
        'administrator.add REFUSED ADMINISTRATORS_EXIST',
        'office.add DONE',
        'office.add REFUSED OFFICE_EXISTS',
        'user.add DONE',
        'user.add REFUSED USERNAME_TAKEN',
        'user.password DONE',
        'user.password REFUSED NOT_FOUND',
      ]),
    );
    const entries = await counted(
      `select count(*) from audit.entry e where strpos(e::text, '${password}') > 0 or e::text like '%argon2%'`,
    );
    expect([password.length, entries]).toEqual([16, 0]);
  });

  it('prints its usage in one line', async () => {
    const uses: [string[], RegExp][] = [
      [[], /^Say what to do: .*office \| user \| platform-user \| administrator \| password/],
      [['offices'], /^Say what to do/],
      [['user', '--password', 'given'], /^Unknown option '--password'; user takes --region, /],
      [['password', '--username'], /argument missing; password takes --username/],
      [['password', 'chen'], /^Unexpected argument 'chen'/],
    ];
    const answers = await Promise.all(uses.map(([args]) => admin(args)));
    expect(answers).toEqual(
      uses.map(([, expected]) => ({ code: 1, out: [], errors: [expect.stringMatching(expected)] })),
    );
  });

  it('reports in one line that there is no such database', async () => {
    const { code, errors } = await admin(OFFICE, desk.database.url.replace(/\/t_\w+/, '/none'));
    expect({ code, errors }).toEqual({ code: 1, errors: [expect.stringMatching(/has no database none/)] });
  });
});
