import { signInFromEnvironment } from './config.sign-in.ts';
import { auditSettingsFrom, httpSettingsFromEnvironment, programSettingsFrom } from './config.ts';
import { settingsInForce } from './settings-in-force.ts';

describe('the settings that the system administrator reads', () => {
  it('are the current ones, without a secret', () => {
    const key = Buffer.from(Array.from({ length: 32 }, (_, i) => i)).toString('base64');
    const env = {
      TAIZHANG_KEY: key,
      TAIZHANG_PASSWORD_RULES: 'mlps',
      TAIZHANG_SECOND_FACTOR: 'DIRECTOR,RESPONSIBLE_PERSON',
      TAIZHANG_IDLE_MINUTES: '30',
      TAIZHANG_AUDIT_MONTHS: '36',
      TAIZHANG_RATE_UPLOAD: '7',
      TAIZHANG_URL: 'https://desk.example.gov.cn',
      TAIZHANG_OIDC_ISSUER: 'https://sso.example.gov.cn',
      TAIZHANG_OIDC_CLIENT_ID: 'desk',
      TAIZHANG_OIDC_CLIENT_SECRET: 'what-nobody-reads',
    };
    const settings = settingsInForce({
      http: httpSettingsFromEnvironment(env),
      signIn: signInFromEnvironment(env, '/nowhere'),
      programs: programSettingsFrom(env),
      audit: auditSettingsFrom(env),
    });
    const value = (name: string) => settings.find((one) => one.name === name)?.value;
    expect([
      value('TAIZHANG_PASSWORD_DAYS'),
      value('TAIZHANG_SECOND_FACTOR'),
      value('TAIZHANG_IDLE_MINUTES'),
      value('TAIZHANG_AUDIT_MONTHS'),
      value('TAIZHANG_RATE_UPLOAD'),
      value('TAIZHANG_OIDC_ISSUER'),
      value('TAIZHANG_INTROSPECTION'),
    ]).toEqual(['90', 'DIRECTOR, RESPONSIBLE_PERSON', '30', '36', '7', 'https://sso.example.gov.cn', '0']);
    expect(JSON.stringify(settings)).not.toContain(key);
    expect(JSON.stringify(settings)).not.toContain('what-nobody-reads');
  });
});
