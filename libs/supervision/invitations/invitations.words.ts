import type { Text } from '#rules/technique/kernel';
import type { InvitationState } from './invitations.rules.ts';

export const INVITATION_STATE_WORDS: Readonly<Record<InvitationState, Text>> = {
  PREPARED: { zh: '待发出', en: 'Not sent yet' },
  SENT: { zh: '已发出', en: 'Sent' },
  ACCEPTED: { zh: '已接受', en: 'Accepted' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

/** Acts on the accounts of platforms’ people, by their codes in the audit record. */
export const ACCOUNT_ACT_WORDS: Readonly<Record<string, Text>> = {
  'platformAccount.change': { zh: '变更平台账号', en: 'Account changed' },
  'platformAccount.close': { zh: '关闭平台账号', en: 'Account closed' },
  'platformAccount.reset': { zh: '重置平台账号登录', en: 'Sign-in reset' },
};
