import type { Text } from '#rules/technique/kernel';

/** Acts on programs, by their codes in the audit record. */
export const PROGRAM_ACT_WORDS: Readonly<Record<string, Text>> = {
  'program.create': { zh: '创建接口程序', en: 'Program created' },
  'program.rotate': { zh: '更换密钥', en: 'Secret renewed' },
  'program.endFormerSecret': { zh: '停用旧密钥', en: 'Former secret ended' },
  'program.revoke': { zh: '停用接口程序', en: 'Program ended' },
  'program.shutOff': { zh: '网信部门停用接口程序', en: 'Program stopped by the office' },
  'program.token.issue': { zh: '签发令牌', en: 'Token issued' },
  'program.token.revoke': { zh: '撤销令牌', en: 'Token revoked' },
};
