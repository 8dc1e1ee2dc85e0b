import { refusalTable } from '#rules/technique/kernel';

/** What is refused about the register of operators and platforms. */
export const PLATFORM_REFUSALS = refusalTable({
  USCC_FORMAT: {
    http: 400,
    zh: '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）。',
    en: 'A unified social credit code has 18 digits or capital letters (without I, O, S, V, Z).',
  },
  USCC_CHECK: {
    http: 400,
    zh: '统一社会信用代码的校验码不对，末位应为 {expected}。',
    en: 'The check character of the unified social credit code is wrong; the last one should be {expected}.',
  },
  UNKNOWN_CATEGORY: {
    http: 400,
    zh: '没有这个服务类别：{code}。',
    en: 'There is no service category {code}.',
  },
  DOMAIN_FORMAT: { http: 400, zh: '域名格式不对：{domain}。', en: 'Not a domain name: {domain}.' },
  ICP_FORMAT: {
    http: 400,
    zh: 'ICP 备案号格式不对，例如 浙ICP备12345678号-1。',
    en: 'Not an ICP filing number; it looks like 浙ICP备12345678号-1.',
  },
  DOMAIN_NEEDED: { http: 400, zh: '网站须至少登记一个域名。', en: 'A website needs at least one domain.' },
  APP_NEEDED: {
    http: 400,
    zh: '应用程序或小程序须登记其标识。',
    en: 'An app or mini-program needs its identifier.',
  },
  LIKELY_DOUBLE: {
    http: 409,
    zh: '疑似重复登记：{names}。确认不是同一平台后再保存。',
    en: 'This may be registered already: {names}. Confirm that it is another platform, then save.',
  },
  OPERATOR_NAME_DIFFERS: {
    http: 409,
    zh: '该信用代码已登记为“{name}”。更名请走运营主体变更。',
    en: 'This code is registered as “{name}”. To rename it, change the operator.',
  },
  PERSON_OVERLAP: {
    http: 409,
    zh: '任职起始日须晚于前任的起始日 {from}。',
    en: 'The start must be after the start of the previous holder, {from}.',
  },
  EMAIL_FORMAT: { http: 400, zh: '电子邮箱格式不对。', en: 'Not an e-mail address.' },
  PHONE_FORMAT: { http: 400, zh: '电话号码格式不对。', en: 'Not a telephone number.' },
  PLATFORM_RETIRED: { http: 409, zh: '平台已注销登记。', en: 'The platform has been retired.' },
  OPEN_WORK: {
    http: 409,
    zh: '仍有未办结的事项：{items}。',
    en: 'There is unfinished work: {items}.',
    sqlState: { code: 'TZ001', detail: 'items' },
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    platforms: typeof PLATFORM_REFUSALS;
  }
}
