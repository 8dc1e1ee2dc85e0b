import { asOwner } from '#api/owner';
import { Authenticator } from '../given/authenticator.ts';
import { Desk, PASSWORD, type Person } from '../given/desk.ts';
import { Visitor } from '../given/visitor.ts';

const ISSUE = 'mutation { issueOrder(id: "00000000-0000-4000-8000-000000000000", version: 1) { id } }';
const CONFIRM = 'mutation ($p: String, $c: String) { confirmIdentity(password: $p, code: $c) }';

/** The steps from the first page to a session, and the limits of a session. */
describe('signing in', () => {
  let desk: Desk;
  let officeId: string;
  const sql = <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
    asOwner(desk.database.url, (source) => source.query<T[]>(text, values));
  const officer = (): Promise<Person> => desk.person('CASE_OFFICER', { officeId });
  const director = (): Promise<Person> => desk.person('DIRECTOR', { officeId });

  beforeAll(async () => {
    desk = await Desk.open();
    officeId = await desk.office();
  });
  afterAll(() => desk.close());

  describe('with a second factor', () => {
    let person: Person;
    let app: Authenticator;
    let codes: string[];
    let used: string;

    beforeAll(async () => {
      person = await officer();
      ({ app, used, codes } = await Authenticator.enrol(desk, person));
    });

    it('asks for a code after the password; the same code does not work twice', async () => {
      const visitor = new Visitor(desk);
      expect((await visitor.signIn(person.id, PASSWORD)).data).toEqual({
        signIn: { codeNeeded: true, me: null },
      });
      expect(await visitor.me()).toBeNull();
      expect((await visitor.code('000000')).refused).toBe('CODE_WRONG code');
      expect((await visitor.code(used)).refused).toBe('CODE_WRONG code');
      const code = app.code();
      expect((await visitor.code(code)).data).toMatchObject({ completeSignIn: { me: { id: person.id } } });
      expect(await visitor.me()).toBe(person.id);
      const second = new Visitor(desk);
      await second.signIn(person.id, PASSWORD);
      expect((await second.code(code)).refused).toBe('CODE_WRONG code');
      expect((await second.code(app.code(1))).refused).toBeNull();
    });

    it('accepts each recovery code once, in any notation', async () => {
      expect(codes).toHaveLength(10);
      expect(new Set(codes).size).toBe(10);
      const [first = ''] = codes;
      const visitor = new Visitor(desk);
      await visitor.signIn(person.id, PASSWORD);
      expect((await visitor.code(` ${first.toLowerCase().replaceAll('-', ' ')} `)).refused).toBeNull();
      await visitor.signIn(person.id, PASSWORD);
      expect((await visitor.code(first)).refused).toBe('CODE_WRONG code');
      const { secondFactor } = await desk.must<{ secondFactor: { codesLeft: number } }>(
        person,
        '{ secondFactor { codesLeft } }',
      );
      expect(secondFactor.codesLeft).toBe(9);
    });

    it('ends the step after five codes, and has none without the password', async () => {
      const other = await officer();
      const { app: theirs } = await Authenticator.enrol(desk, other);
      const visitor = new Visitor(desk);
      expect((await visitor.code(theirs.code())).refused).toBe('CHALLENGE_OVER code');
      await visitor.signIn(other.id, PASSWORD);
      for (let i = 0; i < 5; i += 1) expect((await visitor.code('12345')).refused).toBe('CODE_WRONG code');
      expect((await visitor.code(theirs.code())).refused).toBe('CHALLENGE_OVER code');
      // these count like wrong passwords, and the right password alone does not reset the count
      await visitor.signIn(other.id, PASSWORD);
      expect((await visitor.code('12345')).refused).toBe('CODE_WRONG code');
      expect((await visitor.code(theirs.code())).refused).toBe('SIGN_IN_LOCKED code');
    });

    it('ends the step after five minutes', async () => {
      const other = await officer();
      const { app: theirs } = await Authenticator.enrol(desk, other);
      const visitor = new Visitor(desk);
      await visitor.signIn(other.id, PASSWORD);
      await sql(`update sign_in_challenge set expires_at = clock_timestamp() where user_id = $1`, [other.id]);
      expect((await visitor.code(theirs.code())).refused).toBe('CHALLENGE_OVER code');
    });

    it('stores no secret in plain text, and a sealed secret opens for its own person only', async () => {
      const [row] = await sql<{ secret: Buffer }>('select secret from second_factor where user_id = $1', [
        person.id,
      ]);
      expect(row?.secret.length).toBe(1 + 12 + 16 + 20);
      const thief = await officer();
      await Authenticator.enrol(desk, thief);
      await sql('update second_factor set secret = $2, last_step = 0 where user_id = $1', [
        thief.id,
        row?.secret,
      ]);
      const visitor = new Visitor(desk);
      await visitor.signIn(thief.id, PASSWORD);
      expect((await visitor.code(app.code(1))).refused).toBe('INTERNAL');
      const stored = JSON.stringify(await sql('select * from recovery_code'));
      for (const code of codes) expect(stored).not.toContain(code.replaceAll('-', ''));
      const audited = JSON.stringify(await sql('select * from audit.entry'));
      for (const code of codes) expect(audited).not.toContain(code);
    });

    it('is set up once, and removed by its owner; new recovery codes replace the former', async () => {
      const other = await officer();
      const begin = 'mutation { beginSecondFactor { secret uri } }';
      expect(await desk.refusal(other, 'mutation { removeSecondFactor }')).toBe('SECOND_FACTOR_OFF');
      expect(await desk.refusal(other, 'mutation { confirmSecondFactor(code: "123456") }')).toBe(
        'SECOND_FACTOR_OFF',
      );
      const { beginSecondFactor } = await desk.must<{ beginSecondFactor: { uri: string } }>(other, begin);
      expect(decodeURIComponent(beginSecondFactor.uri)).toMatch(/^otpauth:\/\/totp\/台账 Taizhang:/);
      expect(await desk.refusal(other, 'mutation { confirmSecondFactor(code: "12345") }')).toBe(
        'CODE_WRONG code',
      );
      const { codes: old } = await Authenticator.enrol(desk, other);
      expect(await desk.refusal(other, begin)).toBe('SECOND_FACTOR_ON');
      await desk.must(other, 'mutation { renewRecoveryCodes }');
      const visitor = new Visitor(desk);
      await visitor.signIn(other.id, PASSWORD);
      expect((await visitor.code(old[0] ?? '')).refused).toBe('CODE_WRONG code');
      await desk.must(other, 'mutation { removeSecondFactor }');
      expect((await visitor.signIn(other.id, PASSWORD)).data).toMatchObject({
        signIn: { codeNeeded: false },
      });
    });
  });

  describe('delayed after failures', () => {
    it('waits longer each time: ten minutes, twenty, forty; a success begins anew', async () => {
      const { id } = await officer();
      const visitor = new Visitor(desk, '10.1.0.1');
      const waits: unknown[] = [];
      for (let round = 0; round < 3; round += 1) {
        await sql('update app_user set failed_count = 7, locked_until = null where id = $1', [id]);
        expect((await visitor.signIn(id, 'wrong')).refused).toBe('SIGN_IN_FAILED password');
        waits.push((await visitor.signIn(id, PASSWORD)).params['minutes']);
      }
      expect(waits).toEqual([10, 20, 40]);
      await sql(`update app_user set locked_until = clock_timestamp() where id = $1`, [id]);
      expect((await visitor.signIn(id, PASSWORD)).refused).toBeNull();
      for (let i = 0; i < 8; i += 1) await visitor.signIn(id, 'wrong');
      expect((await visitor.signIn(id, PASSWORD)).params['minutes']).toBe(10);
    });

    it('gives the same response for a name that no account has', async () => {
      const { id } = await officer();
      const refusalOf = async (name: string, address: string) => {
        const visitor = new Visitor(desk, address);
        const said = [];
        for (let i = 0; i < 10; i += 1) said.push(await visitor.signIn(name, 'wrong'));
        return said;
      };
      expect(await refusalOf('nobody-of-this-name', '10.1.0.2')).toEqual(await refusalOf(id, '10.1.0.3'));
      const kept = JSON.stringify(await sql('select *, encode(key, $1) from sign_in_guard', ['escape']));
      expect(kept).not.toContain('nobody-of-this-name');
    });

    it('stops an address that tries many names, and no other address', async () => {
      const { id } = await officer();
      const visitor = new Visitor(desk, '10.1.0.4');
      expect((await visitor.signIn(id, PASSWORD)).refused).toBeNull();
      await visitor.signIn(`somebody`, 'wrong');
      await sql(
        `update sign_in_guard set failed_count = failed_count + 56
          where last_at = (select max(last_at) from sign_in_guard where kind = 'ADDRESS')`,
      );
      for (let i = 0; i < 3; i += 1)
        expect((await visitor.signIn(`somebody-${String(i)}`, 'wrong')).refused).toBe(
          'SIGN_IN_FAILED password',
        );
      const stopped = await visitor.signIn(id, PASSWORD);
      expect(stopped).toMatchObject({ refused: 'SIGN_IN_LOCKED username', params: { minutes: 10 } });
      expect((await new Visitor(desk, '10.1.0.5').signIn(id, PASSWORD)).refused).toBeNull();
    });
  });

  describe('and sessions', () => {
    const LIST = '{ sessions { id current address agent via } }';

    it('are listed to their person, and ended one by one or all but this', async () => {
      const person = await officer();
      const [one, two, three] = [1, 2, 3].map((n) => new Visitor(desk, `10.2.0.${String(n)}`));
      for (const visitor of [one, two, three]) await visitor?.signIn(person.id, PASSWORD);
      const { data } = (await one?.ask(LIST)) ?? {};
      const listed = data?.['sessions'] as { id: string; current: boolean; address: string }[];
      expect(listed).toHaveLength(4);
      expect(listed.filter(({ current }) => current).map(({ address }) => address)).toEqual(['10.2.0.1']);
      const id = listed.find(({ address }) => address === '10.2.0.2')?.id ?? '';
      const end = `mutation { endSession(id: "${id}") }`;
      expect(await desk.refusal(await officer(), end)).toBe('NOT_FOUND id');
      expect(await two?.me()).toBe(person.id);
      await one?.ask(end);
      expect(await two?.me()).toBeNull();
      expect((await one?.ask(end))?.refused).toBe('NOT_FOUND id');
      expect((await one?.ask('mutation { endOtherSessions }'))?.data).toEqual({ endOtherSessions: 2 });
      expect([await one?.me(), await three?.me()]).toEqual([person.id, null]);
    });

    it('end without requests, and in any case after their maximum time', async () => {
      const person = await officer();
      const visitor = new Visitor(desk);
      await visitor.signIn(person.id, PASSWORD);
      const past = (column: string, ago: string): Promise<unknown> =>
        sql(`update session set ${column} = clock_timestamp() - interval '${ago}' where user_id = $1`, [
          person.id,
        ]);
      await past('last_seen_at', '119 minutes');
      expect(await visitor.me()).toBe(person.id);
      await past('last_seen_at', '121 minutes');
      expect(await visitor.me()).toBeNull();
      await visitor.signIn(person.id, PASSWORD);
      await past('expires_at', '0 seconds');
      expect(await visitor.me()).toBeNull();
    });

    it('have a new secret after every sign-in, and the former one is void', async () => {
      const person = await officer();
      const visitor = new Visitor(desk);
      await visitor.signIn(person.id, PASSWORD);
      const before = visitor.cookies.get('taizhang_session') ?? '';
      await visitor.signIn(person.id, PASSWORD);
      expect(visitor.cookies.get('taizhang_session')).not.toBe(before);
      const thief = new Visitor(desk);
      thief.cookies.set('taizhang_session', before);
      expect(await thief.me()).toBeNull();
    });
  });

  describe('and binding acts', () => {
    const age = (id: string): Promise<unknown> =>
      sql(`update session set confirmed_at = clock_timestamp() - interval '16 minutes' where user_id = $1`, [
        id,
      ]);

    it('need a confirmation of identity some time after the sign-in; reading does not', async () => {
      const person = await director();
      expect(await desk.refusal(person, ISSUE)).toBe('NOT_FOUND id');
      await age(person.id);
      expect(await desk.refusal(person, ISSUE)).toBe('REAUTHENTICATE');
      expect(await desk.refusal(person, '{ secondFactor { codesLeft } }')).toBe('nothing was refused');
      expect(await desk.refusal(person, CONFIRM, { p: 'wrong' })).toBe('IDENTITY_WRONG password');
      expect(await desk.refusal(person, CONFIRM, {})).toBe('REQUIRED password');
      expect(await desk.refusal(person, CONFIRM, { c: '123456' })).toBe('CODE_WRONG code');
      expect(await desk.refusal(person, ISSUE)).toBe('REAUTHENTICATE');
      await desk.must(person, CONFIRM, { p: PASSWORD });
      expect(await desk.refusal(person, ISSUE)).toBe('NOT_FOUND id');
      const [line] = await sql<{ after: object }>(
        `select after from audit.entry where act = 'session.confirm' and actor_id = $1`,
        [person.id],
      );
      expect(line).toEqual({ after: { by: 'PASSWORD' } });
    });

    it('accept a code as well, each once; and a session confirms only itself', async () => {
      const person = await director();
      const { app } = await Authenticator.enrol(desk, person);
      const other = new Visitor(desk);
      await other.signIn(person.id, PASSWORD);
      await other.code(app.code());
      await age(person.id);
      const code = app.code(1);
      await desk.must(person, CONFIRM, { c: code });
      expect(await desk.refusal(person, ISSUE)).toBe('NOT_FOUND id');
      expect((await other.ask(ISSUE)).refused).toBe('REAUTHENTICATE');
      expect((await other.ask(CONFIRM, { c: code })).refused).toBe('CODE_WRONG code');
    });

    it('count wrong passwords like a failed sign-in', async () => {
      const person = await director();
      for (let i = 0; i < 8; i += 1) await desk.ask(person, CONFIRM, { p: `guess ${String(i)}` });
      expect(await desk.refusal(person, CONFIRM, { p: PASSWORD })).toBe('SIGN_IN_LOCKED password');
    });
  });
});

describe('a desk with stricter settings', () => {
  let desk: Desk;
  let officeId: string;

  beforeAll(async () => {
    desk = await Desk.open({ signIn: { passwordRules: 'mlps', secondFactor: ['DIRECTOR'] } });
    officeId = await desk.office();
  });
  afterAll(() => desk.close());

  it('requires a second factor for a role and allows nothing else before', async () => {
    const person = await desk.person('DIRECTOR', { officeId });
    const { me } = await desk.must<{ me: { owes: string } }>(person, '{ me { owes } }');
    expect(me.owes).toBe('SECOND_FACTOR');
    for (const query of ['{ officers { id } }', '{ regions { code } }', '{ me { office { id } } }', ISSUE])
      expect([query, await desk.refusal(person, query)]).toEqual([query, 'SECOND_FACTOR_NEEDED']);
    await Authenticator.enrol(desk, person);
    expect(await desk.refusal(person, '{ officers { id } }')).toBe('nothing was refused');
    expect(await desk.refusal(person, 'mutation { removeSecondFactor }')).toBe('SECOND_FACTOR_REQUIRED');
    const officer = await desk.person('CASE_OFFICER', { officeId });
    expect(await desk.refusal(officer, '{ officers { id } }')).toBe('nothing was refused');
  });

  it('requires a mixture of characters, and a new password after ninety days', async () => {
    const person = await desk.person('CASE_OFFICER', { officeId });
    const change = 'mutation ($c: String!, $n: String!) { changePassword(current: $c, next: $n) }';
    expect(await desk.refusal(person, change, { c: PASSWORD, n: 'quite another horse' })).toBe(
      'PASSWORD_SIMPLE next',
    );
    const age = (days: number): Promise<unknown> =>
      asOwner(desk.database.url, (source) =>
        source.query(
          `update app_user set password_set_at = clock_timestamp() - make_interval(days => $2) where id = $1`,
          [person.id, days],
        ),
      );
    await age(89);
    expect(await desk.refusal(person, '{ officers { id } }')).toBe('nothing was refused');
    await age(91);
    expect(await desk.refusal(person, '{ officers { id } }')).toBe('PASSWORD_EXPIRED');
    await desk.must(person, change, { c: PASSWORD, n: 'Quite-another-horse' });
    expect(await desk.refusal(person, '{ officers { id } }')).toBe('nothing was refused');
  });
});
