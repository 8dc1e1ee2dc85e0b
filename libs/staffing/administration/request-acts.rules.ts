import { type ActOf, type ActRow, actTable, diagramOf, nextState } from '#rules/technique/acts';
import type { RefusalCode } from '#rules/technique/kernel';
import type { RequestKind, RequestState } from './requests.rules.ts';
import { REQUEST_STATE_WORDS } from './requests.words.ts';

/** The fields of a request that decide who may decide it. */
export interface RequestFacts {
  kind: RequestKind;
  state: RequestState;
  proposedBy: string;
  userId: string;
}

const DECISION = {
  side: 'ADMIN',
  permission: 'account.decide',
  another: { code: 'OWN_PROPOSAL', authors: ({ proposedBy }) => [proposedBy] },
} as const satisfies Partial<ActRow<RequestState, RequestFacts, undefined>>;

/** Every act on a request about an account. A request is decided once. */
export const REQUEST_ACTS = actTable<RequestState, RequestFacts>()({
  prefix: 'account',
  subject: 'USER',
  words: { zh: '账号申请', en: 'request about an account' },
  stateOf: ({ state }) => state,
  states: REQUEST_STATE_WORDS,
  others: { propose: { zh: '提出账号申请', en: 'request a change of an account' } },
  acts: {
    approve: { ...DECISION, from: { WAITING: 'APPROVED' }, words: { zh: '批准', en: 'approve' } },
    refuse: { ...DECISION, from: { WAITING: 'REFUSED' }, words: { zh: '不予批准', en: 'refuse' } },
    withdraw: {
      from: { WAITING: 'WITHDRAWN' },
      side: 'ADMIN',
      permission: 'account.propose',
      words: { zh: '撤回', en: 'withdraw' },
    },
  },
});

export type RequestStep = ActOf<typeof REQUEST_ACTS>;

export const REQUEST_DIAGRAM = diagramOf(REQUEST_ACTS, ['WAITING', 'propose']);

/** Why this security administrator may not take the step; null where they may. It takes two people, neither of them the person concerned. */
export function decisionFault(
  request: RequestFacts,
  step: RequestStep,
  deciderId: string,
): RefusalCode | null {
  if (nextState(REQUEST_ACTS, request, step) === undefined) return 'STATE';
  if (step === 'withdraw') return request.proposedBy === deciderId ? null : 'FORBIDDEN';
  if (request.userId === deciderId) return 'ABOUT_ONESELF';
  return request.proposedBy === deciderId ? 'OWN_PROPOSAL' : null;
}
