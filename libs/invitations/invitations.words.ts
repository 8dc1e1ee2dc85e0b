import type { Text } from '#rules/kernel';
import type { InvitationState } from './invitations.rules.ts';

export const INVITATION_STATE_WORDS: Readonly<Record<InvitationState, Text>> = {
  PREPARED: { zh: '待发出', en: 'Not sent yet' },
  SENT: { zh: '已发出', en: 'Sent' },
  ACCEPTED: { zh: '已接受', en: 'Accepted' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};
