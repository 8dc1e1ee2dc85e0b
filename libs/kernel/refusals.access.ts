export interface Wording {
  http: number;
  zh: string;
  en: string;
}

/** The part of the codes that tells who may come in, and how one signs in. */
export const ACCESS_REFUSALS = {
  UNAUTHENTICATED: { http: 401, zh: '请先登录。', en: 'Please sign in first.' },
  FORBIDDEN: { http: 403, zh: '您的角色没有这项权限。', en: 'Your role does not include this permission.' },
  SIGN_IN_FAILED: { http: 401, zh: '用户名或密码不对。', en: 'The user name or the password is wrong.' },
  SIGN_IN_LOCKED: {
    http: 429,
    zh: '连续失败次数过多，请在 {minutes} 分钟后再试。',
    en: 'Too many failed attempts; try again in {minutes} minutes.',
  },
  PURPOSE_NEEDED: {
    http: 400,
    zh: '请写明查看个人信息的用途；用途会记入审计。',
    en: 'Say what the personal data is needed for; it is put on record.',
  },
  TOO_OFTEN: {
    http: 429,
    zh: '请求过于频繁，请在 {seconds} 秒后再试。',
    en: 'Too many requests; try again in {seconds} seconds.',
  },
  PASSWORD_WRONG: {
    http: 400,
    zh: '当前密码不对，密码没有更改。',
    en: 'The current password is wrong; nothing was changed.',
  },
  PASSWORD_TOO_SHORT: { http: 400, zh: '密码至少 {min} 个字符。', en: 'At least {min} characters.' },
  PASSWORD_SAME: {
    http: 400,
    zh: '新密码与当前密码相同，请另选一个。',
    en: 'The new password is the current one; choose another.',
  },
  PASSWORD_HAS_NAME: {
    http: 400,
    zh: '密码里不能含有用户名。',
    en: 'The password must not contain the user name.',
  },
} as const satisfies Record<string, Wording>;
