import {
  type ActOf,
  type ActRow,
  actTable,
  diagramOf,
  nextState as next,
  stays,
} from '#rules/technique/acts';
import type { CivilDate, Side } from '#rules/technique/kernel';
import { mayAskOn } from './extension.rules.ts';
import type { OrderState } from './orders.rules.ts';
import { ORDER_STATE_WORDS } from './orders.words.ts';

/** The fields of an order that decide which acts are possible, and who may not do them. */
export interface OrderFacts {
  state: OrderState;
  acceptedBy: string | null;
  dueOn: CivilDate | null;
}

/** Further data for that decision. */
export interface OrderPart {
  /** The open request for more time. */
  asked?: { askedBy: string; side: Side } | null | undefined;
  /** Whether the platform's last statement has no reply yet. */
  unanswered?: boolean;
  today?: CivilDate;
  readerId?: string;
}

type Row = ActRow<OrderState, OrderFacts, OrderPart>;

/** While the order is in force, both sides may make statements and reply. */
const HEARD = ['ISSUED', 'SERVED', 'ANSWERED', 'ACCEPTED', 'VERIFIED', 'FAILED'] as const;
const SERVED_ON = ['SERVED', 'ANSWERED', 'ACCEPTED', 'VERIFIED', 'FAILED'] as const;

const VERIFICATION = {
  side: 'OFFICE',
  permission: 'order.verify',
  offeredAs: 'verify',
  another: { code: 'SAME_OFFICER', authors: (order) => [order.acceptedBy] },
} as const satisfies Partial<Row>;

const DECISION_ON_TIME = {
  from: stays('SERVED'),
  side: 'OFFICE',
  permission: 'order.extend',
  offered: (_, { asked }) => asked != null,
  another: { code: 'SAME_PERSON', authors: (_, { asked }) => [asked?.askedBy] },
} as const satisfies Partial<Row>;

/**
 * Every act on a rectification order. Statements and replies leave the state as it is, and so do changes of a served
 * deadline: a new holiday schedule, an extension.
 */
export const ORDER_ACTS = actTable<OrderState, OrderFacts, OrderPart>()({
  prefix: 'order',
  subject: 'ORDER',
  words: { zh: '整改书', en: 'rectification order' },
  stateOf: (order) => order.state,
  states: ORDER_STATE_WORDS,
  others: {
    draft: { zh: '拟稿', en: 'draft' },
    handOver: { zh: '移交承办部门', en: 'hand over to another office' },
  },
  did: {
    draft: { zh: '拟稿', en: 'Drafted' },
    change: { zh: '修改拟稿', en: 'Draft changed' },
    handOver: { zh: '移交承办部门', en: 'Handed over to another office' },
    issue: { zh: '签发整改书', en: 'Order issued' },
    serve: { zh: '送达', en: 'Served' },
    confirmService: { zh: '平台确认送达', en: 'Service confirmed by the platform' },
    draftAnswer: { zh: '保存答复草稿', en: 'Draft of the answer saved' },
    answer: { zh: '平台提交答复', en: 'Answer submitted' },
    statement: { zh: '平台陈述申辩', en: 'Statement of the platform' },
    reply: { zh: '回复陈述申辩', en: 'Reply to the statement' },
    accept: { zh: '接收答复', en: 'Answer accepted' },
    return: { zh: '退回补充', en: 'Answer returned' },
    verifyPass: { zh: '复核通过', en: 'Verified' },
    verifyFail: { zh: '复核未通过', en: 'Verification failed' },
    close: { zh: '办结', en: 'Closed' },
    reopen: { zh: '再次责令整改', en: 'Ordered again' },
    revoke: { zh: '撤销整改书', en: 'Order revoked' },
    recompute: { zh: '按新放假安排重算期限', en: 'Deadline recomputed by the new schedule' },
    askExtension: { zh: '平台申请延期', en: 'Extension requested by the platform' },
    withdrawExtension: { zh: '平台撤回延期申请', en: 'Request for an extension withdrawn' },
    proposeExtension: {
      zh: '网信部门代为提请延期',
      en: 'Extension requested by the office for the platform',
    },
    retractExtension: { zh: '网信部门撤回代为提请的延期', en: 'Request of the office withdrawn' },
    extend: { zh: '批准延期', en: 'Extension granted' },
    declineExtension: { zh: '不予延期', en: 'Extension declined' },
  },
  acts: {
    change: {
      from: stays('DRAFT'),
      side: 'OFFICE',
      permission: 'order.draft',
      words: { zh: '修改拟稿', en: 'change the draft' },
    },
    issue: {
      from: { DRAFT: 'ISSUED' },
      side: 'OFFICE',
      permission: 'order.issue',
      event: 'order.issued',
      words: { zh: '签发', en: 'issue' },
    },
    serve: {
      from: { ISSUED: 'SERVED' },
      side: 'OFFICE',
      permission: 'order.serve',
      event: 'order.served',
      words: { zh: '送达', en: 'serve' },
    },
    accept: {
      from: { ANSWERED: 'ACCEPTED' },
      side: 'OFFICE',
      permission: 'order.accept',
      words: { zh: '接收答复', en: 'accept the answer' },
    },
    return: {
      from: { ANSWERED: 'SERVED' },
      side: 'OFFICE',
      permission: 'order.accept',
      words: { zh: '退回补充', en: 'return the answer' },
    },
    verifyPass: {
      ...VERIFICATION,
      from: { ACCEPTED: 'VERIFIED' },
      words: { zh: '复核通过', en: 'verify: passed' },
    },
    verifyFail: {
      ...VERIFICATION,
      from: { ACCEPTED: 'FAILED' },
      words: { zh: '复核未通过', en: 'verify: not passed' },
    },
    close: {
      from: { VERIFIED: 'CLOSED' },
      side: 'OFFICE',
      permission: 'order.close',
      event: 'order.closed',
      words: { zh: '办结', en: 'close' },
    },
    reopen: {
      from: { FAILED: 'ISSUED' },
      side: 'OFFICE',
      permission: 'order.close',
      words: { zh: '再次责令整改', en: 'reopen' },
    },
    reply: {
      from: stays(...HEARD),
      side: 'OFFICE',
      permission: 'order.accept',
      offered: (_, { unanswered }) => unanswered === true,
      words: { zh: '回复陈述', en: 'reply to a statement' },
    },
    proposeExtension: {
      from: stays('SERVED'),
      side: 'OFFICE',
      permission: 'order.accept',
      offered: (_, { asked }) => asked == null,
      words: { zh: '提请延期', en: 'request an extension for the platform' },
    },
    retractExtension: {
      from: stays('SERVED'),
      side: 'OFFICE',
      permission: 'order.accept',
      offered: (_, { asked, readerId }) => asked?.askedBy === readerId,
      words: { zh: '撤回提请', en: 'withdraw the request of the office' },
    },
    extend: {
      ...DECISION_ON_TIME,
      event: 'order.deadlineMoved',
      words: { zh: '批准延期', en: 'grant an extension' },
    },
    declineExtension: {
      ...DECISION_ON_TIME,
      event: 'order.extensionDeclined',
      words: { zh: '不予延期', en: 'decline an extension' },
    },
    revoke: {
      from: { DRAFT: 'REVOKED', ISSUED: 'REVOKED', SERVED: 'REVOKED' },
      side: 'OFFICE',
      permission: 'order.revoke',
      words: { zh: '撤销', en: 'revoke' },
    },
    confirmService: {
      from: { ISSUED: 'SERVED' },
      side: 'PLATFORM',
      permission: 'own.confirmService',
      event: 'order.served',
      words: { zh: '确认送达', en: 'confirm service' },
    },
    draftAnswer: {
      from: stays('SERVED'),
      side: 'PLATFORM',
      permission: 'own.draftAnswer',
      offeredAs: 'saveAnswer',
      words: { zh: '保存答复草稿', en: 'save a draft of the answer' },
    },
    answer: {
      from: { SERVED: 'ANSWERED' },
      side: 'PLATFORM',
      permission: 'own.submitAnswer',
      offeredAs: 'submitAnswer',
      event: 'order.answered',
      words: { zh: '答复', en: 'answer' },
    },
    statement: {
      from: stays(...SERVED_ON),
      side: 'PLATFORM',
      permission: 'own.state',
      offeredAs: 'makeStatement',
      words: { zh: '陈述申辩', en: 'make a statement' },
    },
    askExtension: {
      from: stays('SERVED'),
      side: 'PLATFORM',
      permission: 'own.askExtension',
      offered: ({ dueOn }, { asked, today = '' }) => asked == null && mayAskOn(today, dueOn),
      event: 'order.extensionAsked',
      words: { zh: '申请延期', en: 'request an extension' },
    },
    withdrawExtension: {
      from: stays('SERVED'),
      side: 'PLATFORM',
      permission: 'own.askExtension',
      offered: (_, { asked }) => asked?.side === 'PLATFORM',
      words: { zh: '撤回延期申请', en: 'withdraw the request for an extension' },
    },
    recompute: {
      from: stays(...SERVED_ON),
      side: 'SYSTEM',
      event: 'order.deadlineMoved',
      words: { zh: '重算期限', en: 'recompute the deadline' },
    },
  },
});

export type OrderAct = ActOf<typeof ORDER_ACTS>;

export const ORDER_DIAGRAM = diagramOf(ORDER_ACTS, ['DRAFT', 'draft']);

/** The next state of an act, or undefined when the act is not possible in that state. */
export function nextState(state: OrderState, act: OrderAct): OrderState | undefined {
  return next(ORDER_ACTS, { state, acceptedBy: null, dueOn: null }, act);
}
