import { type OfficeActor, type RefusalCode, type Text, mayDecide } from '#rules/kernel';
import { type RegionRange, isWithin } from '#rules/territory';

export const PROPOSAL_STATES = ['PROPOSED', 'APPROVED', 'DECLINED', 'WITHDRAWN'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];
export type ProposalStep = 'approve' | 'decline' | 'withdraw';

/** The kinds of record in the list of what moves, stays or stands in the way. */
export const MOVE_KINDS = ['INSPECTION', 'FINDING', 'ORDER', 'PERSON', 'ACCOUNTS', 'TOKENS'] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** A proposal is decided once. */
export const PROPOSAL_NEXT: Record<ProposalState, Partial<Record<ProposalStep, ProposalState>>> = {
  PROPOSED: { approve: 'APPROVED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
  APPROVED: {},
  DECLINED: {},
  WITHDRAWN: {},
};

export const STEP_WORDS: Record<ProposalStep, Text> = {
  approve: { zh: '同意', en: 'approve' },
  decline: { zh: '退回', en: 'decline' },
  withdraw: { zh: '撤回', en: 'withdraw' },
};

interface Mergeable {
  id: string;
  regionCode: string;
  operatorId: string;
  state: string;
}

/** Why one record cannot become the other; null when it can. */
export function mergeFault(loser: Mergeable, winner: Mergeable): RefusalCode | null {
  if (loser.id === winner.id) return 'MERGE_SELF';
  if (loser.state === 'RETIRED' || winner.state === 'RETIRED') return 'PLATFORM_RETIRED';
  if (loser.regionCode !== winner.regionCode) return 'MERGE_ACROSS_REGIONS';
  return loser.operatorId === winner.operatorId ? null : 'MERGE_OTHER_OPERATOR';
}

type Where = Pick<OfficeActor, 'officeId' | 'regionLo' | 'regionHi'>;

export interface Crossing {
  officeId: string;
  regionAt: string;
  toOfficeId: string;
  toRegionCode: string;
}

/** The receiving office decides on a transfer, or an office above both that does not itself hand over. */
export function isReceiver(actor: Where, t: Crossing): boolean {
  if (actor.officeId === t.toOfficeId) return true;
  const range = { lo: actor.regionLo, hi: actor.regionHi };
  return actor.officeId !== t.officeId && isWithin(range, t.regionAt) && isWithin(range, t.toRegionCode);
}

/** The narrowest range over two regions, for the one transaction in which a platform crosses from one to the other. */
export function spanOf(a: string, b: string): RegionRange {
  const [lo, top] = a < b ? [a, b] : [b, a];
  return { lo, hi: String(Number(top) + 1).padStart(6, '0') };
}

export interface Proposal {
  state: ProposalState;
  officeId: string;
  proposedBy: string;
}

/** Why this person may not take a step with a proposal; null when they may. `decider` is whether the office may decide. */
export function stepFault(
  actor: Pick<OfficeActor, 'userId' | 'officeId'>,
  p: Proposal,
  step: ProposalStep,
  may: { decider: boolean; decides: boolean; proposes: boolean },
): RefusalCode | null {
  if (PROPOSAL_NEXT[p.state][step] === undefined) return 'STATE';
  if (step === 'withdraw') {
    if (actor.officeId !== p.officeId) return 'OTHER_OFFICE';
    return may.proposes ? null : 'FORBIDDEN';
  }
  if (!may.decider) return 'NOT_THE_RECEIVER';
  if (!may.decides) return 'FORBIDDEN';
  return mayDecide(actor.userId, [p.proposedBy]) ? null : 'SAME_PERSON';
}
