import { type ActOf, actTable, diagramOf, stays } from '#rules/technique/acts';
import type { FindingState } from './findings.rules.ts';
import { FINDING_STATE_WORDS } from './findings.words.ts';

/** The fields of a finding that decide which acts are possible. */
export interface FindingFacts {
  state: FindingState;
  correctedOnSpot: boolean;
  orderNumber: string | null;
}

/** A finding covered by an order can be withdrawn only once the order is revoked. */
function coveredByOrder({ state, orderNumber }: FindingFacts) {
  const covered = state === 'ORDERED' || state === 'ANSWERED';
  return covered ? { code: 'OPEN_WORK' as const, params: { items: orderNumber ?? '' } } : null;
}

/** The seal opens a finding; one that was corrected on the spot is closed at once. */
export function sealedAs(correctedOnSpot: boolean): 'OPEN' | 'CLOSED' {
  return correctedOnSpot ? 'CLOSED' : 'OPEN';
}

/**
 * Every act on a finding. One is done by a person directly; the others follow from acts on the inspection that raised it, and on
 * the order that covers it.
 */
export const FINDING_ACTS = actTable<FindingState, FindingFacts>()({
  prefix: 'finding',
  subject: 'FINDING',
  words: { zh: '问题', en: 'finding' },
  stateOf: (finding) => finding.state,
  states: FINDING_STATE_WORDS,
  others: {
    raise: { zh: '记录问题', en: 'raise' },
    merge: { zh: '随平台合并', en: 'go on at the platform it was merged into' },
    hand_over: { zh: '移交承办部门', en: 'hand over to another office' },
  },
  did: {
    raise: { zh: '记录问题', en: 'Raised' },
    change: { zh: '修改', en: 'Changed' },
    drop: { zh: '删除', en: 'Draft removed' },
    open: { zh: '随检查封存生效', en: 'In force with the seal' },
    order: { zh: '列入整改书', en: 'Put under an order' },
    moveDeadline: { zh: '确定或调整期限', en: 'Deadline set or changed' },
    answer: { zh: '平台答复', en: 'Answered by the platform' },
    return: { zh: '退回或再次责令整改', en: 'Returned, or ordered again' },
    reopen: { zh: '整改书撤销后恢复', en: 'Reopened as its order was revoked' },
    close: { zh: '办结', en: 'Closed' },
    withdraw: { zh: '撤回', en: 'Withdrawn' },
    merge: { zh: '随平台合并', en: 'Continued at the platform it was merged into' },
    hand_over: { zh: '移交承办部门', en: 'Handed over to another office' },
  },
  acts: {
    change: {
      from: stays('DRAFT'),
      side: 'SYSTEM',
      words: { zh: '修改', en: 'change' },
    },
    drop: {
      from: stays('DRAFT'),
      side: 'SYSTEM',
      words: { zh: '删除', en: 'drop' },
    },
    open: {
      from: { DRAFT: ['OPEN', 'CLOSED'] },
      leads: ({ correctedOnSpot }) => sealedAs(correctedOnSpot),
      side: 'SYSTEM',
      words: { zh: '随检查封存', en: 'open or close with the seal' },
    },
    order: {
      from: { OPEN: 'ORDERED' },
      side: 'SYSTEM',
      words: { zh: '责令整改', en: 'order' },
    },
    moveDeadline: {
      from: stays('ORDERED', 'ANSWERED'),
      side: 'SYSTEM',
      words: { zh: '确定或调整期限', en: 'set or move the deadline' },
    },
    answer: {
      from: { ORDERED: 'ANSWERED' },
      side: 'SYSTEM',
      words: { zh: '答复', en: 'answer' },
    },
    return: {
      from: { ANSWERED: 'ORDERED' },
      side: 'SYSTEM',
      words: { zh: '退回或再次责令整改', en: 'return, or order again' },
    },
    reopen: {
      from: { ORDERED: 'OPEN' },
      side: 'SYSTEM',
      words: { zh: '整改书撤销后恢复', en: 'reopen as its order is revoked' },
    },
    close: {
      from: { ANSWERED: 'CLOSED' },
      side: 'SYSTEM',
      words: { zh: '办结', en: 'close' },
    },
    withdraw: {
      from: { OPEN: 'WITHDRAWN' },
      side: 'OFFICE',
      permission: 'finding.withdraw',
      blocked: coveredByOrder,
      words: { zh: '撤回', en: 'withdraw' },
    },
  },
});

export type FindingAct = ActOf<typeof FINDING_ACTS>;

export const FINDING_DIAGRAM = diagramOf(FINDING_ACTS, ['DRAFT', 'raised in an inspection']);

/** Whether some act leads from the one state to the other. */
export function mayFollow(from: FindingState, to: FindingState): boolean {
  return Object.values(FINDING_ACTS.acts).some((row: { from: Partial<Record<FindingState, unknown>> }) =>
    [row.from[from]].flat().includes(to),
  );
}
