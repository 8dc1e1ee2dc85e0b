import { asOwner } from '#api/owner';
import { linkDeskIdentity, unlinkDeskIdentity } from '#api/admin';
import { SignInSettings } from '#libs/technique/access';
import { Authenticator } from '../given/authenticator.ts';
import { Desk, type Person } from '../given/desk.ts';
import { SingleSignOn } from '../given/single-sign-on.ts';
import { Visitor } from '../given/visitor.ts';

/** The address of the application as people know it; requests in this test reach it directly. */
const PUBLIC = 'http://desk.example';

describe('single sign-on', () => {
  let desk: Desk;
  let provider: SingleSignOn;
  let officeId: string;
  let person: Person;

  const link = (of: Person, subject: string): Promise<void> =>
    linkDeskIdentity(desk.database.url, { username: of.id, issuer: provider.issuer, subject });
  const refusals = (): Promise<string[]> =>
    asOwner(desk.database.url, async (source) =>
      (
        await source.query<{ refusal_code: string }[]>(
          `select refusal_code from audit.entry where act = 'oidc.signIn' order by recorded_at`,
        )
      ).map((row) => row.refusal_code),
    );
  /** From the button to the redirect back; `back` is the path with the provider's response. */
  async function through(visitor: Visitor, subject: string, wanted = ''): Promise<string> {
    const { status, to } = await visitor.go(`/oidc/start${wanted === '' ? '' : `?return=${wanted}`}`);
    expect([status, new URL(to).origin]).toEqual([302, provider.issuer]);
    const back = await provider.signIn(to, subject);
    expect(back.href).toMatch(/^http:\/\/desk\.example\/oidc\/callback\?code=/);
    return back.pathname + back.search;
  }

  beforeAll(async () => {
    provider = await SingleSignOn.start();
    await provider.knows(PUBLIC);
    desk = await Desk.open({
      signIn: {
        oidc: {
          issuer: provider.issuer,
          clientId: provider.clientId,
          clientSecret: provider.clientSecret,
          name: '市统一认证',
          publicUrl: PUBLIC,
        },
      },
    });
    officeId = await desk.office();
    person = await desk.person('CASE_OFFICER', { officeId });
  });
  afterAll(async () => {
    await desk.close();
    await provider.stop();
  });

  it('is offered by its name, and asks with PKCE, state and nonce', async () => {
    const visitor = new Visitor(desk);
    expect((await visitor.ask('{ signInOptions { singleSignOn } }')).data).toEqual({
      signInOptions: { singleSignOn: '市统一认证' },
    });
    const asked = new URL((await visitor.go('/oidc/start')).to).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    expect(asked.get('redirect_uri')).toBe(`${PUBLIC}/oidc/callback`);
    expect(visitor.cookies.get('taizhang_oidc')).not.toContain(asked.get('state'));
  });

  it('makes no account: a person without a link cannot sign in', async () => {
    const visitor = new Visitor(desk);
    const back = await through(visitor, 'a-stranger');
    expect(await visitor.go(back)).toEqual({ status: 302, to: '/sign-in?refused=OIDC_NOT_LINKED' });
    expect(await visitor.me()).toBeNull();
    expect(await refusals()).toEqual(['OIDC_NOT_LINKED']);
  });

  it('opens a session for a linked person, and redirects back to the page', async () => {
    await link(person, 'chen-0001');
    const visitor = new Visitor(desk);
    const back = await through(visitor, 'chen-0001', '/orders');
    expect(await visitor.go(back)).toEqual({ status: 302, to: '/orders' });
    expect(await visitor.me()).toBe(person.id);
    expect((await visitor.ask('{ sessions { current via } }')).data?.['sessions']).toContainEqual({
      current: true,
      via: 'OIDC',
    });
    expect(visitor.cookies.has('taizhang_oidc')).toBe(false);
  });

  it('redirects to no other site', async () => {
    const visitor = new Visitor(desk);
    const back = await through(visitor, 'chen-0001', '//evil.example/');
    expect((await visitor.go(back)).to).toBe('/');
  });

  it('accepts a response once, from the same browser, unchanged', async () => {
    const failed = { status: 302, to: '/sign-in?refused=OIDC_FAILED' };
    const visitor = new Visitor(desk);
    const back = await through(visitor, 'chen-0001');
    const other = new Visitor(desk);
    expect(await other.go(back)).toEqual(failed);
    await other.go('/oidc/start');
    expect(await other.go(back)).toEqual(failed);
    const cookie = visitor.cookies.get('taizhang_oidc') ?? '';
    expect(await visitor.go(back.replace(/state=[^&]+/, 'state=another'))).toEqual(failed);
    visitor.cookies.set('taizhang_oidc', cookie);
    expect((await visitor.go(back)).to).toBe('/');
    visitor.cookies.set('taizhang_oidc', cookie);
    expect(await visitor.go(back)).toEqual(failed);
    expect(await visitor.go('/oidc/callback?error=access_denied')).toEqual(failed);
  });

  it('asks for the code of a person with a second factor', async () => {
    const other = await desk.person('DIRECTOR', { officeId });
    const { app } = await Authenticator.enrol(desk, other);
    await link(other, 'wang-0002');
    const visitor = new Visitor(desk);
    const back = await through(visitor, 'wang-0002', '/orders');
    expect((await visitor.go(back)).to).toBe('/sign-in?return=%2Forders&step=code');
    expect(await visitor.me()).toBeNull();
    expect((await visitor.code(app.code())).refused).toBeNull();
    expect(await visitor.me()).toBe(other.id);
  });

  it('is linked once, and ends when the link is removed', async () => {
    const { issuer } = provider;
    await expect(link(await desk.person('INSPECTOR', { officeId }), 'chen-0001')).rejects.toThrow(
      'OIDC_LINKED',
    );
    await expect(link({ id: 'nobody', cookie: '' }, 'x')).rejects.toThrow('NOT_FOUND');
    const visitor = new Visitor(desk);
    await visitor.go(await through(visitor, 'chen-0001'));
    expect(await visitor.me()).toBe(person.id);
    await unlinkDeskIdentity(desk.database.url, { username: person.id, issuer });
    expect(await visitor.me()).toBeNull();
    expect((await visitor.go(await through(visitor, 'chen-0001'))).to).toContain('OIDC_NOT_LINKED');
  });

  it('does not exist where it is not configured', async () => {
    const settings = desk.app.get(SignInSettings);
    const { oidc } = settings;
    settings.oidc = null;
    const visitor = new Visitor(desk);
    expect((await visitor.go('/oidc/start')).status).toBe(404);
    expect((await visitor.go('/oidc/callback')).status).toBe(404);
    settings.oidc = oidc && { ...oidc, issuer: 'http://127.0.0.1:9' };
    expect((await visitor.go('/oidc/start')).status).toBe(401);
    settings.oidc = oidc;
  });
});
