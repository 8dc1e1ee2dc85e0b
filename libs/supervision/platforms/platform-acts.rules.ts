import { type ActOf, actTable, diagramOf, stays } from '#rules/technique/acts';
import { Refusal, Term } from '#rules/technique/kernel';
import type { PlatformState } from './platforms.rules.ts';
import { ORDER_DRAFT, PLATFORM_STATE_WORDS } from './platforms.words.ts';

/** Every act on a registered platform. Merging and transfer are decided on a proposal in a later slice. */
export const PLATFORM_ACTS = actTable<PlatformState, { state: PlatformState }>()({
  prefix: 'platform',
  subject: 'PLATFORM',
  words: { zh: '平台', en: 'platform' },
  stateOf: (platform) => platform.state,
  states: PLATFORM_STATE_WORDS,
  others: {
    register: { zh: '登记', en: 'register' },
    appoint: { zh: '登记责任人', en: 'appoint an accountable person' },
    end_person: { zh: '责任人离任', en: 'end an accountable person’s role' },
    merge: { zh: '并入其他登记', en: 'merge into another record' },
    absorb: { zh: '接收并入的登记', en: 'take in another record' },
    transfer: { zh: '移交', en: 'transfer' },
    hand_over: { zh: '移交承办人', en: 'hand over to another officer' },
  },
  did: {
    register: { zh: '登记', en: 'Registered' },
    change: { zh: '变更登记', en: 'Entry changed' },
    suspend: { zh: '暂停监管', en: 'Suspended' },
    resume: { zh: '恢复监管', en: 'Resumed' },
    retire: { zh: '注销登记', en: 'Retired' },
    appoint: { zh: '登记责任人', en: 'Accountable person registered' },
    end_person: { zh: '责任人离任', en: 'Accountable person’s term ended' },
    merge: { zh: '并入其他登记', en: 'Merged into another record' },
    absorb: { zh: '接收并入的登记', en: 'Another record merged into it' },
    transfer: { zh: '移交', en: 'Transferred to another office' },
    hand_over: { zh: '移交承办人', en: 'Handed over to another officer' },
  },
  acts: {
    change: {
      from: stays('ACTIVE', 'SUSPENDED'),
      side: 'OFFICE',
      permission: 'platform.change',
      words: { zh: '变更登记', en: 'change the entry' },
    },
    suspend: {
      from: { ACTIVE: 'SUSPENDED' },
      side: 'OFFICE',
      permission: 'platform.suspend',
      words: { zh: '暂停监管', en: 'suspend' },
    },
    resume: {
      from: { SUSPENDED: 'ACTIVE' },
      side: 'OFFICE',
      permission: 'platform.suspend',
      words: { zh: '恢复监管', en: 'resume' },
    },
    retire: {
      from: { ACTIVE: 'RETIRED', SUSPENDED: 'RETIRED' },
      side: 'OFFICE',
      permission: 'platform.retire',
      words: { zh: '注销登记', en: 'retire' },
    },
  },
});

export type PlatformAct = ActOf<typeof PLATFORM_ACTS>;
export type PlatformStep = Exclude<PlatformAct, 'change'>;

export const PLATFORM_DIAGRAM = diagramOf(PLATFORM_ACTS, ['ACTIVE', 'register']);

/** The records that can be created at a platform while it is in the register, by the permission needed. A page offers them there. */
export const BEGINS_AT_PLATFORM = {
  appoint: 'person.appoint',
  planInspection: 'inspection.plan',
  draftOrder: 'order.draft',
  proposeMerge: 'platform.proposeMove',
  proposeTransfer: 'platform.proposeMove',
} as const;

/** A more exact reason where the state alone does not explain the refusal. */
export function refusedChange(state: PlatformState, act: PlatformAct): Refusal | null {
  return act === 'change' && state === 'RETIRED' ? new Refusal('PLATFORM_RETIRED') : null;
}

/** The unfinished records at a platform, by their numbers; the draft of an order has none. */
export function openWorkTerm(numbers: readonly (string | null)[]): Term {
  const naming = (draft: string): string => numbers.map((number) => number ?? draft).join(', ');
  return new Term(naming('DRAFT_ORDER'), { zh: naming(ORDER_DRAFT.zh), en: naming(ORDER_DRAFT.en) });
}
