import type { Permission } from '#rules/technique/access';
import { type CivilDate, type Text, inSentence } from '#rules/technique/kernel';
import { CASE_STATE_WORDS, type CaseState } from '#rules/supervision/cases';
import { ORDER_STATE_WORDS, type OrderState, answeredInTime } from '#rules/supervision/orders';

export const TODO_KINDS = [
  'ISSUE',
  'SERVE',
  'ACCEPT',
  'VERIFY',
  'CLOSE',
  'REOPEN',
  'OVERDUE',
  'EXTENSION',
  'INSPECT',
  'MEND_CASE',
  'APPROVE_CASE',
  'TELL_CASE',
  'PUBLISH_CASE',
  'DECIDE_MERGE',
  'DECIDE_TRANSFER',
  'REVIEW_REPORTS',
] as const;
export type TodoKind = (typeof TODO_KINDS)[number];
type CaseTodo = Extract<TodoKind, `${string}_CASE`>;
type MoveTodo = Extract<TodoKind, `DECIDE_${string}`>;
type OtherTodo = Exclude<TodoKind, CaseTodo | MoveTodo | 'EXTENSION' | 'REVIEW_REPORTS'>;

/** The one next act that an order waits for in each state, and the permission that it needs. */
export const TODO_OF: Partial<Record<OrderState, { kind: OtherTodo; permission: Permission }>> = {
  DRAFT: { kind: 'ISSUE', permission: 'order.issue' },
  ISSUED: { kind: 'SERVE', permission: 'order.serve' },
  SERVED: { kind: 'OVERDUE', permission: 'order.accept' },
  ANSWERED: { kind: 'ACCEPT', permission: 'order.accept' },
  ACCEPTED: { kind: 'VERIFY', permission: 'order.verify' },
  VERIFIED: { kind: 'CLOSE', permission: 'order.close' },
  FAILED: { kind: 'REOPEN', permission: 'order.close' },
};

/** The one next act that a case waits for in each state; a draft that was never submitted is only shown to its author. */
export const CASE_TODO_OF: Partial<Record<CaseState, { kind: CaseTodo; permission: Permission }>> = {
  RETURNED: { kind: 'MEND_CASE', permission: 'case.draft' },
  SUBMITTED: { kind: 'APPROVE_CASE', permission: 'case.approve' },
  APPROVED: { kind: 'TELL_CASE', permission: 'case.draft' },
  NOTIFIED: { kind: 'PUBLISH_CASE', permission: 'case.publish' },
};

const CASE_DETAILS: Record<CaseTodo, Text> = {
  MEND_CASE: { zh: '典型案例 · 已退回修改', en: 'Typical case · returned for changes' },
  APPROVE_CASE: {
    zh: `典型案例 · ${CASE_STATE_WORDS.SUBMITTED.zh}`,
    en: `Typical case · ${inSentence(CASE_STATE_WORDS.SUBMITTED.en)}`,
  },
  TELL_CASE: {
    zh: '典型案例 · 已审定，待告知当事平台',
    en: 'Typical case · approved, the platform is to be notified',
  },
  PUBLISH_CASE: {
    zh: '典型案例 · 平台意见期已满或已同意，待发布',
    en: 'Typical case · the platform was heard, awaiting publication',
  },
};

export function caseTodoDetail(kind: CaseTodo): Text {
  return CASE_DETAILS[kind];
}

/** A proposal about a platform that waits for someone other than its author. */
export function moveTodoDetail(kind: MoveTodo, other: Text): Text {
  if (kind === 'DECIDE_MERGE')
    return {
      zh: `提议并入“${other.zh}”，待他人决定`,
      en: `proposed merge into “${other.en}”, another person decides`,
    };
  return { zh: `${other.zh}提出移交，待接收`, en: `transfer proposed by ${other.en}, awaiting acceptance` };
}

interface Facts {
  number: string | null;
  measures: number;
  evidence: number;
  issuedOn: CivilDate | null;
  dueOn: CivilDate | null;
  answeredOn: CivilDate | null;
  acceptedByName: string | null;
}

function filesOf(evidence: number): string {
  if (evidence === 0) return 'no evidence attached';
  return `${evidence} file${evidence === 1 ? '' : 's'} of evidence`;
}

/** Why an order is on the list, as a secondary line. */
export function todoDetail(kind: OtherTodo, facts: Facts): Text {
  const { measures, evidence, issuedOn, dueOn, acceptedByName } = facts;
  const number = { zh: `整改书 ${facts.number ?? ''}`, en: `Order ${facts.number ?? ''}` };
  const inTime = answeredInTime(facts) === true;
  const answered = {
    zh: `${inTime ? '按期答复' : '逾期答复'}，${evidence === 0 ? '未附证据' : `附证据 ${evidence} 件`}`,
    en: `answered ${inTime ? 'in time' : 'late'}, ${filesOf(evidence)}`,
  };
  const waits = (state: OrderState): Text => {
    const { zh, en } = ORDER_STATE_WORDS[state];
    return { zh, en: inSentence(en) };
  };
  const line = (zh: string, en: string): Text => ({ zh: `${number.zh} · ${zh}`, en: `${number.en} · ${en}` });
  switch (kind) {
    case 'ISSUE':
      return {
        zh: `整改书草稿 · ${measures} 项措施，${waits('DRAFT').zh}`,
        en: `Draft order · ${measures} measure${measures === 1 ? '' : 's'}, ${waits('DRAFT').en}`,
      };
    case 'SERVE':
      return line(
        `${issuedOn ?? ''} 签发，${waits('ISSUED').zh}`,
        `issued ${issuedOn ?? ''}, ${waits('ISSUED').en}`,
      );
    case 'ACCEPT':
      return line(answered.zh, answered.en);
    case 'VERIFY':
      // the list leaves out orders that the reader accepted, so the reader may verify these
      return line(
        `${answered.zh}；由${acceptedByName ?? '他人'}接收，请您复核`,
        `${answered.en}; accepted by ${acceptedByName ?? 'another officer'}, please verify`,
      );
    case 'CLOSE':
      return line(`复核通过，${waits('VERIFIED').zh}`, `verified, ${waits('VERIFIED').en}`);
    case 'REOPEN':
      return line(
        `复核未通过 ${measures} 项`,
        `${measures} measure${measures === 1 ? '' : 's'} failed verification`,
      );
    case 'OVERDUE':
      return line(`期限 ${dueOn ?? ''}，平台未答复`, `due ${dueOn ?? ''}, no answer from the platform`);
    case 'INSPECT':
      return { zh: '', en: '' };
  }
}

/** A request for more time that waits for someone other than its author. */
export function extensionDetail(
  number: string | null,
  days: number,
  askedOn: CivilDate,
  dueOn: CivilDate,
): Text {
  return {
    zh: `整改书 ${number ?? ''} · ${askedOn} 申请延期 ${days} 个工作日，原期限 ${dueOn}`,
    en: `Order ${number ?? ''} · ${days} more working day${days === 1 ? '' : 's'} requested on ${askedOn}, due ${dueOn}`,
  };
}

/** Reports of one year that wait for review are one line. */
export function reviewWords(year: number, n: number): { title: Text; detail: Text } {
  return {
    title: { zh: `${year} 年度报告 · ${n} 份待审阅`, en: `Annual reports ${year} · ${n} awaiting review` },
    detail: {
      zh: '平台已报送，待本部门接收或退回',
      en: 'filed by their platforms, to be accepted or returned by this office',
    },
  };
}

/** The group in which a to-do is counted. */
export function fieldOf(kind: TodoKind): 'orders' | 'inspections' | 'reports' | 'cases' | 'moves' {
  if (kind === 'INSPECT') return 'inspections';
  if (kind === 'REVIEW_REPORTS') return 'reports';
  if (kind.startsWith('DECIDE_')) return 'moves';
  return kind.endsWith('_CASE') ? 'cases' : 'orders';
}

/** The nearest deadline first; to-dos without a deadline last. */
export function byDeadline(
  a: { dueOn: CivilDate | null; id: string },
  b: { dueOn: CivilDate | null; id: string },
): number {
  if (a.dueOn !== b.dueOn) return (a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
