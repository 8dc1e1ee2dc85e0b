import { refusalTable } from '#rules/technique/kernel';

/** What is refused about programs of platforms and their tokens. */
export const PROGRAM_REFUSALS = refusalTable({
  TOKEN_REQUEST: {
    http: 400,
    zh: '令牌请求不合规范：{detail}',
    en: 'The request for a token is malformed: {detail}',
  },
  CLIENT_UNKNOWN: {
    http: 401,
    zh: '程序编号或密钥不对，密钥已失效，或程序已停用。',
    en: 'The client id or its secret is wrong, the secret has ended, or the program was disabled.',
    oauth: 'invalid_client',
  },
  CLIENT_LOCKED: {
    http: 429,
    zh: '错误次数过多，请在 {minutes} 分钟后再试。',
    en: 'Too many wrong attempts; try again in {minutes} minutes.',
    oauth: 'invalid_client',
    retryAfterMinutes: 'minutes',
  },
  GRANT_UNSUPPORTED: {
    http: 400,
    zh: '只支持 grant_type=client_credentials。',
    en: 'Only grant_type=client_credentials is supported.',
    oauth: 'unsupported_grant_type',
  },
  SCOPE_INVALID: {
    http: 400,
    zh: '程序没有授权范围“{scope}”，它有：{granted}。',
    en: 'The program does not have the scope {scope}; it has: {granted}.',
    oauth: 'invalid_scope',
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
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    programs: typeof PROGRAM_REFUSALS;
  }
}
