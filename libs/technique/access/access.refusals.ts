import { refusalTable } from '#rules/technique/kernel';

/** What is refused about signing in, and what an account may do. */
export const ACCESS_REFUSALS = refusalTable({
  UNAUTHENTICATED: { http: 401, zh: '请先登录。', en: 'Please sign in first.' },
  INSUFFICIENT_SCOPE: {
    http: 403,
    zh: '程序的令牌没有这项授权范围：{scope}。',
    en: 'The program’s token does not have the scope {scope}.',
  },
  SIGN_IN_FAILED: { http: 401, zh: '用户名或密码不对。', en: 'The user name or the password is wrong.' },
  SIGN_IN_LOCKED: {
    http: 429,
    zh: '连续失败次数过多，请在 {minutes} 分钟后再试。',
    en: 'Too many failed attempts; try again in {minutes} minutes.',
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
  PASSWORD_COMMON: {
    http: 400,
    zh: '这个密码太常见，或由常见密码拼成，容易被猜中，请另选一个。',
    en: 'This password is common, or made of a common one, and easy to guess; choose another.',
  },
  PASSWORD_SIMPLE: {
    http: 400,
    zh: '密码须含大写字母、小写字母、数字、其他字符中的至少 {kinds} 种。',
    en: 'The password needs at least {kinds} of: capital letters, small letters, digits, other characters.',
  },
  PASSWORD_EXPIRED: {
    http: 403,
    zh: '密码已超过规定的使用期限，请先更改密码。',
    en: 'Your password has passed its maximum age; change it first.',
  },
  CODE_WRONG: {
    http: 400,
    zh: '验证码不对、已过时或已经用过，请输入最新的一个。',
    en: 'The code is wrong, out of date or used already; enter the newest one.',
  },
  CHALLENGE_OVER: {
    http: 401,
    zh: '这次登录已超时或尝试次数过多，请重新输入用户名和密码。',
    en: 'This sign-in took too long or too many tries; begin again with your user name and password.',
  },
  IDENTITY_WRONG: {
    http: 400,
    zh: '密码不对，操作没有执行。',
    en: 'The password is wrong; nothing was done.',
  },
  REAUTHENTICATE: {
    http: 403,
    zh: '这项操作须先确认是您本人：请输入密码或动态验证码。',
    en: 'For this act, please confirm your identity: enter your password or a code.',
  },
  SECOND_FACTOR_NEEDED: {
    http: 403,
    zh: '您的角色必须使用动态验证码，请先设置。',
    en: 'Your role must use a second factor; set it up first.',
  },
  SECOND_FACTOR_ON: {
    http: 409,
    zh: '动态验证码已经启用；换用新设备请先停用。',
    en: 'Your second factor is set up already; to change the device, remove it first.',
  },
  SECOND_FACTOR_OFF: {
    http: 409,
    zh: '动态验证码没有启用，或设置已重新开始，请从头再来。',
    en: 'Your second factor is not set up, or the set-up was started again; please begin again.',
  },
  SECOND_FACTOR_REQUIRED: {
    http: 409,
    zh: '您的角色必须使用动态验证码，不能停用；设备遗失请联系管理员。',
    en: 'Your role must keep its second factor; if the device is lost, ask the administrator.',
  },
  OIDC_NOT_LINKED: {
    http: 403,
    zh: '单点登录的这个身份没有关联本系统账号，请联系管理员。',
    en: 'This single sign-on identity is not linked to an account here; ask the administrator.',
  },
  OIDC_FAILED: {
    http: 401,
    zh: '单点登录没有完成，请再试一次。',
    en: 'The single sign-on did not finish; please try again.',
  },
  OIDC_LINKED: {
    http: 409,
    zh: '这个身份或这个账号已有关联，请先解除。',
    en: 'This identity or this account is linked already; unlink it first.',
  },
  LINK_ENDED: {
    http: 404,
    zh: '链接无效、已使用或已过期，请向发出链接的网信部门索取新的。',
    en: 'The link is invalid, used or expired; ask the office that sent it for a new one.',
  },
  USERNAME_FORMAT: {
    http: 400,
    zh: '用户名须为 3–40 个字母、汉字、数字、点、横线或下划线，且不以符号开头。',
    en: 'A user name has 3 to 40 letters, digits, dots, hyphens or underscores and begins with a letter or digit.',
  },
  USERNAME_TAKEN: {
    http: 409,
    zh: '用户名 {username} 已被使用，请换一个。',
    en: 'The user name {username} is taken; choose another.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    access: typeof ACCESS_REFUSALS;
  }
}
