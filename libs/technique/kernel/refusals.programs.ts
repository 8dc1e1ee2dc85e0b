import type { Wording } from './refusals.access.ts';

/** The part of the codes that tells why a program gets no token, and what cannot be done with one. */
export const PROGRAM_REFUSALS = {
  TOKEN_REQUEST: {
    http: 400,
    zh: '令牌请求不合规范：{detail}',
    en: 'The request for a token is malformed: {detail}',
  },
  CLIENT_UNKNOWN: {
    http: 401,
    zh: '程序编号或密钥不对，密钥已失效，或程序已停用。',
    en: 'The client id or its secret is wrong, the secret has ended, or the program was disabled.',
  },
  CLIENT_LOCKED: {
    http: 429,
    zh: '错误次数过多，请在 {minutes} 分钟后再试。',
    en: 'Too many wrong attempts; try again in {minutes} minutes.',
  },
  GRANT_UNSUPPORTED: {
    http: 400,
    zh: '只支持 grant_type=client_credentials。',
    en: 'Only grant_type=client_credentials is supported.',
  },
  SCOPE_INVALID: {
    http: 400,
    zh: '程序没有授权范围“{scope}”，它有：{granted}。',
    en: 'The program does not have the scope {scope}; it has: {granted}.',
  },
  PROGRAM_REVOKED: {
    http: 409,
    zh: '程序已停用，不能恢复。',
    en: 'The program was disabled and cannot be enabled again.',
  },
  NO_FORMER_SECRET: {
    http: 409,
    zh: '没有仍在宽限期内的旧密钥。',
    en: 'There is no former secret that still works.',
  },
} as const satisfies Record<string, Wording>;
