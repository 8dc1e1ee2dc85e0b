import { type ActOf, actTable, diagramOf } from '#rules/technique/acts';
import type { InvitationState } from './invitations.rules.ts';
import { INVITATION_STATE_WORDS } from './invitations.words.ts';

/** Every act on an invitation. Sent again, it gets a new link, and the former link becomes invalid. */
export const INVITATION_ACTS = actTable<InvitationState, { state: InvitationState }>()({
  prefix: 'invitation',
  subject: 'INVITATION',
  words: { zh: '平台账号邀请', en: 'invitation' },
  stateOf: ({ state }) => state,
  states: INVITATION_STATE_WORDS,
  others: { prepare: { zh: '准备邀请', en: 'prepare an invitation' } },
  acts: {
    send: {
      from: { PREPARED: 'SENT', SENT: 'SENT' },
      side: 'OFFICE',
      permission: 'invitation.manage',
      words: { zh: '发出邀请', en: 'send' },
    },
    withdraw: {
      from: { PREPARED: 'WITHDRAWN', SENT: 'WITHDRAWN' },
      side: 'OFFICE',
      permission: 'invitation.manage',
      words: { zh: '撤回邀请', en: 'withdraw' },
    },
    accept: {
      from: { SENT: 'ACCEPTED' },
      side: 'PLATFORM',
      words: { zh: '接受邀请', en: 'accept' },
    },
  },
});

export type InvitationAct = ActOf<typeof INVITATION_ACTS>;

export const INVITATION_DIAGRAM = diagramOf(INVITATION_ACTS, ['PREPARED', 'prepare']);
