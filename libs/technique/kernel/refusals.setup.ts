import type { Wording } from './refusals.access.ts';

/** What is refused to whoever sets a desk up at the command line. */
export const SETUP_REFUSALS = {
  NO_OFFICE_HERE: {
    http: 400,
    zh: '行政区划 {code} 还没有登记网信部门，请先登记。',
    en: 'Region {code} has no office yet; register it first.',
  },
  OFFICE_EXISTS: {
    http: 409,
    zh: '行政区划 {code} 已登记网信部门。',
    en: 'Region {code} has its office already.',
  },
  USERNAME_TAKEN: {
    http: 409,
    zh: '用户名 {username} 已被使用，请换一个。',
    en: 'The user name {username} is taken; choose another.',
  },
  OIDC_LINKED: {
    http: 409,
    zh: '这个身份或这个账号已有关联，请先解除。',
    en: 'This identity or this account is linked already; unlink it first.',
  },
} as const satisfies Record<string, Wording>;
