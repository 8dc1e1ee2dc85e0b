import type { Text } from '#rules/kernel';
import type { SignInWay } from './sign-in.rules.ts';

export const SIGN_IN_WAY_WORDS: Readonly<Record<SignInWay, Text>> = {
  PASSWORD: { zh: '用户名和密码', en: 'User name and password' },
  OIDC: { zh: '单点登录', en: 'Single sign-on' },
};
