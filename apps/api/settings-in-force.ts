import type { SignInSettings } from '#libs/technique/access';
import type { SettingInForce } from '#libs/reference/calendar';
import type { ProgramSettings } from '#libs/supervision/programs';
import { type AuditSettings, type HttpSettings, RATE_NAMES } from './config.ts';

/** The current settings of an installation, by the names of their variables; of secrets only whether there is one. */
export function settingsInForce({
  http,
  signIn,
  programs,
  audit,
}: {
  http: HttpSettings;
  signIn: SignInSettings;
  programs: ProgramSettings;
  audit: AuditSettings;
}): SettingInForce[] {
  const rates = (Object.keys(RATE_NAMES) as (keyof typeof RATE_NAMES)[]).map((key): [string, number] => [
    RATE_NAMES[key],
    http.rates[key],
  ]);
  const given: [string, string | number | boolean | readonly string[] | null][] = [
    ['TAIZHANG_PASSWORD_RULES', signIn.passwordRules],
    ...(signIn.passwordRules === 'mlps'
      ? [['TAIZHANG_PASSWORD_DAYS', signIn.passwordDays] as [string, number]]
      : []),
    ['TAIZHANG_SECOND_FACTOR', signIn.secondFactor],
    ['TAIZHANG_SESSION_HOURS', signIn.sessionHours],
    ['TAIZHANG_IDLE_MINUTES', signIn.idleMinutes],
    ['TAIZHANG_CONFIRM_MINUTES', signIn.confirmMinutes],
    ['TAIZHANG_OIDC_ISSUER', signIn.oidc?.issuer ?? null],
    ['TAIZHANG_URL', programs.publicUrl],
    ['TAIZHANG_TOKEN_SECONDS', programs.tokenSeconds],
    ['TAIZHANG_SECRET_GRACE_HOURS', programs.graceHours],
    ['TAIZHANG_AUDIT_SECONDS', audit.sealSeconds],
    ['TAIZHANG_AUDIT_MONTHS', audit.keepMonths],
    ['TAIZHANG_AUDIT_DIR', audit.dir],
    ['TAIZHANG_TRUST_PROXY', http.trustProxy],
    ['TAIZHANG_ORIGINS', http.origins],
    ['TAIZHANG_SECURE_COOKIES', http.secureCookies],
    ['TAIZHANG_INTROSPECTION', http.introspection],
    ['TAIZHANG_COMPILED_QUERIES', http.compiledQueries],
    ...rates,
  ];
  return given.map(([name, value]) => ({ name, value: textOf(value) }));
}

function textOf(value: string | number | boolean | readonly string[] | null): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
