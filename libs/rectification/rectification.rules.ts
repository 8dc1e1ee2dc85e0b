import type { Permission } from '#rules/access';
import type { OperationState, SystemState } from '#rules/ledger';
import type { CivilDate, Lang, RefusalCode, Text } from '#rules/kernel';

export const ORDER_STATES = [
  'DRAFT',
  'ISSUED',
  'SERVED',
  'ANSWERED',
  'ACCEPTED',
  'VERIFIED',
  'FAILED',
  'CLOSED',
  'REVOKED',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/**
 * What may be done in which state, and the state it leads to. Statements and replies leave the state as it is, and so
 * does what moves a served deadline: a new holiday schedule, an extension.
 */
export const ORDER_NEXT = {
  DRAFT: { change: 'DRAFT', issue: 'ISSUED', revoke: 'REVOKED' },
  ISSUED: { serve: 'SERVED', confirmService: 'SERVED', reply: 'ISSUED', revoke: 'REVOKED' },
  SERVED: {
    answer: 'ANSWERED',
    statement: 'SERVED',
    reply: 'SERVED',
    revoke: 'REVOKED',
    recompute: 'SERVED',
    askExtension: 'SERVED',
    withdrawExtension: 'SERVED',
    proposeExtension: 'SERVED',
    retractExtension: 'SERVED',
    extend: 'SERVED',
    declineExtension: 'SERVED',
  },
  ANSWERED: {
    accept: 'ACCEPTED',
    return: 'SERVED',
    statement: 'ANSWERED',
    reply: 'ANSWERED',
    recompute: 'ANSWERED',
  },
  ACCEPTED: {
    verifyPass: 'VERIFIED',
    verifyFail: 'FAILED',
    statement: 'ACCEPTED',
    reply: 'ACCEPTED',
    recompute: 'ACCEPTED',
  },
  VERIFIED: { close: 'CLOSED', statement: 'VERIFIED', reply: 'VERIFIED', recompute: 'VERIFIED' },
  FAILED: { reopen: 'ISSUED', statement: 'FAILED', reply: 'FAILED', recompute: 'FAILED' },
  CLOSED: {},
  REVOKED: {},
} as const satisfies Record<OrderState, Partial<Record<string, OrderState>>>;

type KeysOf<T> = T extends unknown ? keyof T : never;
export type OrderAct = KeysOf<(typeof ORDER_NEXT)[OrderState]>;

/** The state that an act leads to, or undefined when the act is not possible in that state. */
export function nextState(state: OrderState, act: OrderAct): OrderState | undefined {
  const row: Partial<Record<OrderAct, OrderState>> = ORDER_NEXT[state];
  return row[act];
}

/** The permission behind each act of the office. */
export const OFFICE_ACTS = {
  change: 'order.draft',
  issue: 'order.issue',
  serve: 'order.serve',
  reply: 'order.accept',
  accept: 'order.accept',
  return: 'order.accept',
  verifyPass: 'order.verify',
  verifyFail: 'order.verify',
  close: 'order.close',
  reopen: 'order.close',
  revoke: 'order.revoke',
  proposeExtension: 'order.accept',
  retractExtension: 'order.accept',
  extend: 'order.extend',
  declineExtension: 'order.extend',
} as const satisfies Partial<Record<OrderAct, Permission>>;
export type OfficeAct = keyof typeof OFFICE_ACTS;

/** The permission behind each act of the platform. */
export const PLATFORM_ACTS = {
  confirmService: 'own.confirmService',
  answer: 'own.submitAnswer',
  statement: 'own.state',
  askExtension: 'own.askExtension',
  withdrawExtension: 'own.askExtension',
} as const satisfies Partial<Record<OrderAct, Permission>>;
export type PlatformAct = keyof typeof PLATFORM_ACTS;

/** What nobody does: a newly published holiday schedule moves a served deadline by law. */
export const SYSTEM_ACTS = ['recompute'] as const satisfies readonly OrderAct[];

export const STATE_WORDS: Record<OrderState, Text> = {
  DRAFT: { zh: '拟稿', en: 'draft' },
  ISSUED: { zh: '已签发', en: 'issued' },
  SERVED: { zh: '已送达', en: 'served' },
  ANSWERED: { zh: '已答复', en: 'answered' },
  ACCEPTED: { zh: '已接收', en: 'answer accepted' },
  VERIFIED: { zh: '复核通过', en: 'verified' },
  FAILED: { zh: '复核未通过', en: 'verification failed' },
  CLOSED: { zh: '已办结', en: 'closed' },
  REVOKED: { zh: '已撤销', en: 'revoked' },
};

export const ACT_WORDS: Record<OrderAct | 'draft' | 'handOver', Text> = {
  draft: { zh: '拟稿', en: 'draft' },
  change: { zh: '修改拟稿', en: 'change the draft' },
  issue: { zh: '签发', en: 'issue' },
  serve: { zh: '送达', en: 'serve' },
  confirmService: { zh: '确认送达', en: 'confirm service' },
  answer: { zh: '答复', en: 'answer' },
  statement: { zh: '陈述申辩', en: 'make a statement' },
  reply: { zh: '回复陈述', en: 'reply to a statement' },
  accept: { zh: '接收答复', en: 'accept the answer' },
  return: { zh: '退回补充', en: 'return the answer' },
  verifyPass: { zh: '复核通过', en: 'verify' },
  verifyFail: { zh: '复核未通过', en: 'verify' },
  close: { zh: '办结', en: 'close' },
  reopen: { zh: '再次责令整改', en: 'reopen' },
  revoke: { zh: '撤销', en: 'revoke' },
  recompute: { zh: '重算期限', en: 'recompute the deadline' },
  askExtension: { zh: '申请延期', en: 'ask for an extension' },
  withdrawExtension: { zh: '撤回延期申请', en: 'withdraw the request for an extension' },
  proposeExtension: { zh: '提请延期', en: 'put an extension forward' },
  retractExtension: { zh: '撤回提请', en: 'take an extension put forward back' },
  extend: { zh: '批准延期', en: 'grant an extension' },
  declineExtension: { zh: '不予延期', en: 'decline an extension' },
  handOver: { zh: '移交承办部门', en: 'hand over to another office' },
};

export const MAX_MEASURES = 50;

/** Why a row was appended to the deadlines of an order. */
export type DeadlineReason = 'SERVED' | 'SERVED_AGAIN' | 'ANSWERED' | 'RETURNED' | 'CALENDAR' | 'EXTENDED';

export function actWord(kind: string, lang: Lang): string {
  return kind in ACT_WORDS ? ACT_WORDS[kind as OrderAct][lang] : kind;
}

export type Turn = 'PLATFORM' | 'OFFICE' | 'NOBODY';

export const TURN_OF: Record<OrderState, Turn> = {
  DRAFT: 'OFFICE',
  ISSUED: 'OFFICE',
  SERVED: 'PLATFORM',
  ANSWERED: 'OFFICE',
  ACCEPTED: 'OFFICE',
  VERIFIED: 'OFFICE',
  FAILED: 'OFFICE',
  CLOSED: 'NOBODY',
  REVOKED: 'NOBODY',
};

/** The states in which it is the turn of one side. */
export function statesOfTurn(turn: Turn): OrderState[] {
  return ORDER_STATES.filter((state) => TURN_OF[state] === turn);
}

interface Clocked {
  state: OrderState;
  dueOn: CivilDate | null;
  officeDueOn: CivilDate | null;
}

/** The day that the running clock is set to, or null when none runs. */
export function runningDue(order: Clocked): CivilDate | null {
  if (order.state === 'SERVED') return order.dueOn;
  return order.state === 'ANSWERED' || order.state === 'ACCEPTED' ? order.officeDueOn : null;
}

export const SERVICE_METHODS = ['DIRECT', 'LEFT', 'POST', 'ELECTRONIC', 'PUBLIC_NOTICE'] as const;
export type ServiceMethod = (typeof SERVICE_METHODS)[number];

/** Electronic service proves itself; every other method is proved by something that is named. */
export function needsProof(method: ServiceMethod): boolean {
  return method !== 'ELECTRONIC';
}

export const MEASURE_OUTCOMES = ['PASS', 'FAIL'] as const;
export type MeasureOutcome = (typeof MEASURE_OUTCOMES)[number];

export interface Result {
  outcome: MeasureOutcome;
  systemState: string;
  operationState: string;
  note?: string | null | undefined;
}

/** What is wrong with one result of a verification, or null. */
export function faultOfResult(result: Result): RefusalCode | null {
  if (result.outcome === 'FAIL') return result.note?.trim() ? null : 'NOTE_NEEDED';
  return result.systemState === 'NONE' || result.operationState === 'NOT_OPERATING'
    ? 'RESULT_CONTRADICTS'
    : null;
}

interface Axes {
  systemState: SystemState;
  operationState: OperationState;
}

const worse = <T>(scale: readonly T[], a: T, b: T): T => (scale.indexOf(a) < scale.indexOf(b) ? a : b);

/** Two findings on one duty item make one fact of the ledger: the worse of the two on each axis. */
export function worseOf(a: Axes | undefined, b: Axes): Axes {
  return {
    systemState: a ? worse(['NONE', 'PARTIAL', 'ESTABLISHED'], a.systemState, b.systemState) : b.systemState,
    operationState: a
      ? worse(['NOT_OPERATING', 'PARTIAL', 'EFFECTIVE'], a.operationState, b.operationState)
      : b.operationState,
  };
}
