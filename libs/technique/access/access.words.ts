import type { Text } from '#rules/technique/kernel';
import type { SignInWay } from './sign-in.rules.ts';

export const SIGN_IN_WAY_WORDS: Readonly<Record<SignInWay, Text>> = {
  PASSWORD: { zh: '用户名和密码', en: 'User name and password' },
  OIDC: { zh: '单点登录', en: 'Single sign-on' },
};

/** What those who have not signed in may ask for, by its mutation or its route. */
export const OPEN_OPERATION_WORDS: Readonly<Record<string, Text>> = {
  signIn: { zh: '登录', en: 'Sign in' },
  completeSignIn: { zh: '登录时输入动态验证码', en: 'Enter the code at sign-in' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  setPasswordByLink: { zh: '凭链接设置密码', en: 'Set the password by a link' },
  acceptInvitation: { zh: '接受平台账号邀请', en: 'Accept an invitation' },
  'POST /graphql': { zh: '访问数据接口', en: 'Send a request to the API' },
  'POST /oauth/token': { zh: '接口程序申请令牌', en: 'Request a token for a program' },
  'POST /oauth/revoke': { zh: '接口程序注销令牌', en: 'Revoke a token of a program' },
};

/** Acts on accounts and sessions, by their codes in the audit record. */
export const ACCESS_ACT_WORDS: Readonly<Record<string, Text>> = {
  'session.open': { zh: '登录', en: 'Signed in' },
  'session.end': { zh: '退出登录', en: 'Signed out' },
  'session.endOne': { zh: '结束一处登录', en: 'A session ended' },
  'session.endOthers': { zh: '结束其他登录', en: 'Other sessions ended' },
  'session.confirm': { zh: '再次确认身份', en: 'Identity confirmed' },
  'password.change': { zh: '修改密码', en: 'Password changed' },
  'password.set': { zh: '凭链接设置密码', en: 'Password set by a link' },
  'officer.unmask': { zh: '查看执法证号', en: 'Certificate number read' },
  'oidc.signIn': { zh: '单点登录', en: 'Single sign-on' },
  'oidc.link': { zh: '关联单点登录', en: 'Single sign-on linked' },
  'oidc.unlink': { zh: '解除单点登录', en: 'Single sign-on unlinked' },
  'user.add': { zh: '新增账号', en: 'Account added' },
  'user.password': { zh: '重设密码', en: 'Password made anew' },
  'user.secondFactor': { zh: '取消动态验证码', en: 'Second factor taken off' },
  'administrator.add': { zh: '新增管理员', en: 'Administrator added' },
};

/** Acts on one’s own second factor. */
export const SECOND_FACTOR_ACT_WORDS: Readonly<Record<string, Text>> = {
  'secondFactor.begin': { zh: '开始设置动态验证码', en: 'Second factor begun' },
  'secondFactor.enrol': { zh: '启用动态验证码', en: 'Second factor set up' },
  'secondFactor.renewCodes': { zh: '更换恢复码', en: 'Recovery codes made anew' },
  'secondFactor.remove': { zh: '停用动态验证码', en: 'Second factor removed' },
};
