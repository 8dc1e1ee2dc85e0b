import { type ActRow, actTable, diagramOf } from '#rules/technique/acts';
import type { RefusalCode, RefusalParams } from '#rules/technique/kernel';
import type { ProposalState } from './transfers.rules.ts';
import { PROPOSAL_STATE_WORDS } from './transfers.words.ts';

/** The fields of a proposal that decide which acts are possible. */
export interface Proposal {
  state: ProposalState;
  officeId: string;
  proposedBy: string;
}

/** Further data for that decision. */
export interface ProposalPart {
  /** Why the reader's office may not decide; null where it may. */
  notTheirs?: { code: RefusalCode; params: RefusalParams } | null | undefined;
  /** The people of the office that made the proposal. */
  proposes?: boolean;
}

type Row = ActRow<ProposalState, Proposal, ProposalPart>;

const DECISION = {
  side: 'OFFICE',
  permission: 'platform.decideMove',
  barred: (_, { notTheirs = null }) => notTheirs,
  another: { code: 'SAME_PERSON', authors: ({ proposedBy }) => [proposedBy] },
} as const satisfies Partial<Row>;

const WITHDRAWAL = {
  from: { PROPOSED: 'WITHDRAWN' },
  side: 'OFFICE',
  permission: 'platform.proposeMove',
  offered: (_, { proposes }) => proposes === true,
  barred: (_, { proposes, notTheirs = null }) => (proposes === true ? null : notTheirs),
  words: { zh: '撤回', en: 'withdraw' },
} as const satisfies Row;

/** Every act on a proposal to merge two records of one platform. A proposal is decided once. */
export const MERGE_ACTS = actTable<ProposalState, Proposal, ProposalPart>()({
  prefix: 'merge',
  subject: 'MERGE',
  words: { zh: '合并', en: 'merge' },
  stateOf: (proposal) => proposal.state,
  states: PROPOSAL_STATE_WORDS,
  others: { propose: { zh: '提出合并', en: 'propose' } },
  did: {
    propose: { zh: '提出合并', en: 'Merge proposed' },
    approve: { zh: '同意合并', en: 'Merge approved' },
    decline: { zh: '退回合并', en: 'Merge declined' },
    withdraw: { zh: '撤回合并', en: 'Merge withdrawn' },
  },
  acts: {
    approve: { ...DECISION, from: { PROPOSED: 'APPROVED' }, words: { zh: '同意', en: 'approve' } },
    decline: { ...DECISION, from: { PROPOSED: 'DECLINED' }, words: { zh: '退回', en: 'decline' } },
    withdraw: WITHDRAWAL,
  },
});

/** Every act on a proposal to transfer a platform to another office. */
export const TRANSFER_ACTS = actTable<ProposalState, Proposal, ProposalPart>()({
  prefix: 'transfer',
  subject: 'TRANSFER',
  words: { zh: '移交', en: 'transfer' },
  stateOf: (proposal) => proposal.state,
  states: PROPOSAL_STATE_WORDS,
  others: { propose: { zh: '提出移交', en: 'propose' } },
  did: {
    propose: { zh: '提出移交', en: 'Transfer proposed' },
    accept: { zh: '同意移交', en: 'Transfer approved' },
    decline: { zh: '退回移交', en: 'Transfer declined' },
    withdraw: { zh: '撤回移交', en: 'Transfer withdrawn' },
  },
  acts: {
    accept: {
      ...DECISION,
      from: { PROPOSED: 'APPROVED' },
      offeredAs: 'approve',
      words: { zh: '同意', en: 'approve' },
    },
    decline: { ...DECISION, from: { PROPOSED: 'DECLINED' }, words: { zh: '退回', en: 'decline' } },
    withdraw: WITHDRAWAL,
  },
});

export const PROPOSAL_DIAGRAM = diagramOf(MERGE_ACTS, ['PROPOSED', 'propose']);
