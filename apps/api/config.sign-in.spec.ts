import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signInFromEnvironment } from './config.sign-in.ts';
import { takeSecretsFromFiles } from './secrets.ts';

describe('settings of sign-in, from the environment', () => {
  let folder: string;
  const from = (env: NodeJS.ProcessEnv) => {
    takeSecretsFromFiles(env);
    return signInFromEnvironment(env, folder);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'taizhang-key-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('generate a key once, readable by the owner only, and find it again', () => {
    const { key, ...rest } = from({});
    expect(key.length).toBe(32);
    expect(from({ TAIZHANG_SECOND_FACTOR: '' }).key).toEqual(key);
    expect(statSync(join(folder, 'sign-in.key')).mode & 0o777).toBe(0o600);
    expect(rest).toEqual({
      passwordRules: 'nist',
      passwordDays: 90,
      sessionHours: 12,
      idleMinutes: 120,
      confirmMinutes: 15,
      secondFactor: [],
      oidc: null,
    });
    const other = mkdtempSync(join(tmpdir(), 'taizhang-key-'));
    expect(signInFromEnvironment({}, other).key).not.toEqual(key);
    rmSync(other, { recursive: true });
  });

  it('read roles, rules, and secrets from files', () => {
    const file = join(folder, 'secret');
    writeFileSync(file, 'client secret\n');
    expect(
      from({
        TAIZHANG_SECOND_FACTOR: 'director, responsible_person',
        TAIZHANG_PASSWORD_RULES: 'mlps',
        TAIZHANG_OIDC_ISSUER: 'https://sso.example',
        TAIZHANG_OIDC_CLIENT_ID: 'desk',
        TAIZHANG_OIDC_CLIENT_SECRET_FILE: file,
        TAIZHANG_URL: 'https://desk.example',
      }),
    ).toMatchObject({
      passwordRules: 'mlps',
      secondFactor: ['DIRECTOR', 'RESPONSIBLE_PERSON'],
      oidc: { clientSecret: 'client secret', publicUrl: 'https://desk.example' },
    });
  });

  it.each([
    [{ TAIZHANG_PASSWORD_RULES: 'none' }, 'TAIZHANG_PASSWORD_RULES'],
    [{ TAIZHANG_SECOND_FACTOR: 'PROGRAM' }, 'TAIZHANG_SECOND_FACTOR'],
    [{ TAIZHANG_CONFIRM_MINUTES: '0' }, 'TAIZHANG_CONFIRM_MINUTES'],
    [{ TAIZHANG_KEY: 'changeme' }, 'TAIZHANG_KEY'],
    [{ TAIZHANG_KEY: Buffer.alloc(32).toString('base64') }, 'TAIZHANG_KEY'],
    [{ TAIZHANG_OIDC_ISSUER: 'https://sso.example' }, 'TAIZHANG_OIDC_CLIENT_ID'],
  ])('refuses %j and names the variable', (env, name) => {
    expect(() => from(env)).toThrow(name);
  });
});
