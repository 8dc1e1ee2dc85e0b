import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RATES, httpSettingsFromEnvironment } from './config.ts';
import { type Came, isCrossSite, networkOf, proxiesFrom, securely } from './http.rules.ts';
import { carriedIn, productionProblem, takeSecretsFromFiles } from './secrets.ts';

const came = (more: Partial<Came>): Came => ({
  method: 'POST',
  path: '/files',
  bearer: false,
  host: 'desk.example',
  origin: undefined,
  fetchSite: undefined,
  ...more,
});

describe('a request of another site', () => {
  it.each<[boolean, Partial<Came>]>([
    [false, {}],
    [false, { origin: 'https://desk.example' }],
    // the redirect back from a single sign-on
    [false, { method: 'GET', path: '/oidc/callback', fetchSite: 'cross-site' }],
    [true, { method: 'POST', path: '/oidc/callback', fetchSite: 'cross-site' }],
    [false, { origin: 'http://desk.example', host: 'desk.example:80' }],
    [false, { origin: 'http://desk.example:8080', host: 'DESK.example:8080' }],
    [true, { origin: 'http://desk.example:8080' }],
    [true, { origin: 'https://desk.example.evil.example' }],
    [true, { origin: 'null' }],
    [true, { origin: 'https://other.example', host: '' }],
    [true, { fetchSite: 'same-site' }],
    [true, { fetchSite: 'cross-site', origin: 'https://desk.example' }],
    [false, { fetchSite: 'same-origin', origin: 'http://localhost:5173' }],
    [false, { method: 'GET', fetchSite: 'cross-site' }],
    [true, { method: 'GET', path: '/graphql', fetchSite: 'cross-site' }],
    [false, { bearer: true, origin: 'https://other.example' }],
    [false, { origin: 'https://front.example', fetchSite: 'cross-site' }],
  ])('is one: %s (%o)', (expected, more) => {
    expect(isCrossSite(came(more), ['https://front.example'])).toBe(expected);
  });
});

describe('the trusted proxies', () => {
  it('are none unless named, and never all', () => {
    expect([proxiesFrom(undefined), proxiesFrom(' ')]).toEqual([[], []]);
    expect(proxiesFrom('loopback, 10.0.0.0/8,2001:db8::/32')).toEqual([
      'loopback',
      '10.0.0.0/8',
      '2001:db8::/32',
    ]);
    for (const wrong of [
      '1',
      'true',
      '*',
      '10.0.0.0/33',
      '10.0.0',
      '10.0.0.1/8/8',
      'proxy.example',
      '::1/129',
    ])
      expect(() => proxiesFrom(wrong)).toThrow(`TAIZHANG_TRUST_PROXY holds "${wrong}"`);
  });
});

describe('the network of an address', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:0:1::1', '2001:db8:0:1'],
    ['2001:0db8:0000:0001:ffff::9', '2001:db8:0:1'],
    ['2001:db8:0:1:2:3:4:5', '2001:db8:0:1'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('of %s is %s', (address, expected) => {
    expect(networkOf(address)).toBe(expected);
  });
});

it('a cookie gets Secure once', () => {
  expect(securely('a=b; Path=/')).toBe('a=b; Path=/; Secure');
  expect(securely('a=b; secure; Path=/')).toBe('a=b; secure; Path=/');
});

describe('the settings of HTTP', () => {
  it('are strict by default', () => {
    expect(httpSettingsFromEnvironment({})).toMatchObject({
      trustProxy: [],
      introspection: false,
      secureCookies: false,
      rates: RATES,
    });
    expect(httpSettingsFromEnvironment({ NODE_ENV: 'production' }).secureCookies).toBe(true);
    expect(httpSettingsFromEnvironment({}, true).introspection).toBe(true);
    expect(
      httpSettingsFromEnvironment({ TAIZHANG_INTROSPECTION: '1', TAIZHANG_RATE_SIGN_IN: '5' }),
    ).toMatchObject({
      introspection: true,
      rates: { ...RATES, signIn: 5 },
    });
  });

  it.each([
    ['TAIZHANG_RATE_ACTOR', '0'],
    ['TAIZHANG_RATE_ACTOR', 'off'],
    ['TAIZHANG_RATE_UPLOAD', '-1'],
    ['TAIZHANG_RATE_ADDRESS', '1e9'],
    ['TAIZHANG_INTROSPECTION', 'yes'],
    ['TAIZHANG_SECURE_COOKIES', 'true'],
  ])('say which is wrong: %s %s', (name, value) => {
    expect(() => httpSettingsFromEnvironment({ [name]: value })).toThrow(`${name} is "${value}"`);
  });

  it('accept an origin, not an address', () => {
    expect(httpSettingsFromEnvironment({ TAIZHANG_ORIGINS: 'https://a.example' }).origins).toEqual([
      'https://a.example',
    ]);
    expect(() => httpSettingsFromEnvironment({ TAIZHANG_ORIGINS: 'https://a.example/' })).toThrow(
      'TAIZHANG_ORIGINS holds',
    );
  });
});

describe('a secret in a file', () => {
  const file = (text: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'tz-secret-')), 'secret');
    writeFileSync(path, text);
    return path;
  };

  it('is read without its last line break', () => {
    const env: NodeJS.ProcessEnv = { PGPASSWORD_FILE: file('a b \n') };
    takeSecretsFromFiles(env);
    expect(env).toEqual({ PGPASSWORD: 'a b ' });
  });

  it('is refused if it is also set directly, or missing', () => {
    expect(() => takeSecretsFromFiles({ PGPASSWORD: 'x', PGPASSWORD_FILE: file('y') })).toThrow(
      /^Both PGPASSWORD and/,
    );
    expect(() => takeSecretsFromFiles({ PGPASSWORD_FILE: '/nowhere/at-all' })).toThrow(/cannot be read\.$/);
    expect(() => takeSecretsFromFiles({ DATABASE_URL_FILE: file('\n') })).toThrow(/which is empty\.$/);
  });
});

describe('production', () => {
  const problem = (databaseUrl: string | undefined, password?: string, demo = false): string | null =>
    productionProblem(carriedIn({ PGPASSWORD: password }, databaseUrl, demo));

  it('accepts a password that is not a known default, a certificate, or a socket', () => {
    expect(problem('postgres://app:uR7-no-one-knows@db/desk')).toBeNull();
    expect(problem('postgres://app@db/desk', 'uR7-no-one-knows')).toBeNull();
    expect(problem('postgres://app@db/desk?sslcert=/etc/app.crt')).toBeNull();
    expect(problem('postgres://app@/desk?host=/run/pg')).toBeNull();
    expect(problem(undefined)).toBeNull();
  });

  it('accepts no other', () => {
    expect(problem('postgres://app@db/desk')).toMatch(/has no password/);
    for (const url of [
      'postgres://app:postgres@db/desk',
      'postgres://app:APP@db/desk',
      'postgres://app:change%2Dme@db/desk',
    ])
      expect(problem(url)).toMatch(/is a default one/);
    expect(problem('postgres://app@db/desk', 'taizhang-demo')).toMatch(/is a default one/);
    expect(problem(undefined, undefined, true)).toMatch(/^TAIZHANG_DEMO is 1/);
  });

  it('accepts no client secret that is a known default', () => {
    const sso = (secret: string): string | null =>
      productionProblem(
        carriedIn({ TAIZHANG_OIDC_CLIENT_ID: 'desk', TAIZHANG_OIDC_CLIENT_SECRET: secret }, undefined, false),
      );
    for (const known of ['changeme', 'Secret', 'DESK'])
      expect(sso(known)).toMatch(/^TAIZHANG_OIDC_CLIENT_SECRET is a default one/);
    expect(sso('uR7-no-one-knows')).toBeNull();
  });
});
