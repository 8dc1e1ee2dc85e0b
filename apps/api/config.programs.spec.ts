import { programSettingsFrom } from './config.ts';

describe('settings of programs, from the environment', () => {
  it('have defaults, and use the values that are set', () => {
    expect(programSettingsFrom({ TAIZHANG_TOKEN_SECONDS: '' })).toEqual({
      tokenSeconds: 3600,
      graceHours: 72,
      publicUrl: null,
    });
    const env = {
      TAIZHANG_TOKEN_SECONDS: '900',
      TAIZHANG_SECRET_GRACE_HOURS: '0',
      TAIZHANG_URL: 'https://desk.example',
    };
    expect(programSettingsFrom(env)).toEqual({
      tokenSeconds: 900,
      graceHours: 0,
      publicUrl: 'https://desk.example',
    });
  });

  it.each([
    [{ TAIZHANG_TOKEN_SECONDS: '59' }, 'TAIZHANG_TOKEN_SECONDS'],
    [{ TAIZHANG_TOKEN_SECONDS: 'an hour' }, 'TAIZHANG_TOKEN_SECONDS'],
    [{ TAIZHANG_SECRET_GRACE_HOURS: '-1' }, 'TAIZHANG_SECRET_GRACE_HOURS'],
    [{ TAIZHANG_SECRET_GRACE_HOURS: '2161' }, 'TAIZHANG_SECRET_GRACE_HOURS'],
    [{ TAIZHANG_URL: 'desk.example' }, 'TAIZHANG_URL'],
  ])('refuses %j and names the variable', (env, name) => {
    expect(() => programSettingsFrom(env)).toThrow(name);
  });
});
