import type { CivilDate, OfficeActor, RefusalCode } from '#rules/technique/kernel';
import { type RegionRange, isWithin } from '#rules/reference/territory';

export const PROPOSAL_STATES = ['PROPOSED', 'APPROVED', 'DECLINED', 'WITHDRAWN'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** The kinds of record in the list of records that move, stay or are obstacles. */
export const WORK_KINDS = ['INSPECTION', 'FINDING', 'ORDER', 'PERSON', 'ACCOUNTS', 'TOKENS'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

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

/** The smallest range over two regions, for the one transaction in which a platform changes from one to the other. */
export function spanOf(a: string, b: string): RegionRange {
  const [lo, top] = a < b ? [a, b] : [b, a];
  return { lo, hi: String(Number(top) + 1).padStart(6, '0') };
}

/** One record, or the number of accounts or tokens, in the list of what is transferred, stays or has to be finished first. */
export interface WorkLine {
  kind: WorkKind;
  id: string | null;
  number: string;
  title: string;
  state: string | null;
  on: CivilDate | null;
}

/** The data about a platform that the receiving office reads before it decides. */
export interface PlatformSummary {
  name: string;
  operatorId: string;
  operatorCode: string;
  operatorName: string;
  tier: string;
  categories: string[];
  domains: string[];
  regionName: { zh: string; en: string };
  work: WorkLine[];
}
