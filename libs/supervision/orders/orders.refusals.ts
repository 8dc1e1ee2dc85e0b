import { refusalTable } from '#rules/technique/kernel';

/** What is refused about orders, answers to them and extensions. */
export const ORDER_REFUSALS = refusalTable({
  NO_FINDINGS: { http: 400, zh: '整改书至少对应一个问题。', en: 'An order covers at least one finding.' },
  FINDING_NOT_OPEN: {
    http: 409,
    zh: '问题 {number} 不在“待处理”状态，不能列入整改书。',
    en: 'Finding {number} is not in state “Awaiting order” and cannot be put into an order.',
  },
  FINDING_OTHER_PLATFORM: {
    http: 400,
    zh: '所列问题不属于同一平台。',
    en: 'The findings are not all of this platform.',
  },
  SERVICE_BEFORE_ISSUE: {
    http: 400,
    zh: '送达日期 {servedOn} 早于签发日期 {issuedOn}。',
    en: 'Service on {servedOn} is before issue on {issuedOn}.',
  },
  PROOF_NEEDED: { http: 400, zh: '此送达方式须写明送达凭证。', en: 'This method of service needs a proof.' },
  ANSWERS_MISSING: { http: 409, zh: '还有 {n} 项措施没有答复。', en: '{n} measures have no answer yet.' },
  SAME_OFFICER: {
    http: 403,
    zh: '您接收了这份答复，须由其他人员复核。',
    en: 'You accepted this answer; another officer must verify it.',
  },
  RESULTS_INCOMPLETE: {
    http: 400,
    zh: '须对每项未完成的措施给出复核结论。',
    en: 'Give a result for every measure that is still open.',
  },
  RESULT_CONTRADICTS: {
    http: 400,
    zh: '判为通过的措施，制度或运行不能是“未建立”“未运行”。',
    en: 'A measure that passes cannot have “Not established” or “Not operating”.',
  },
  NOTE_NEEDED: { http: 400, zh: '未通过须写明原因。', en: 'Say why the measure failed.' },
  EXTENSION_LATE: {
    http: 409,
    zh: '期限 {dueOn} 已届满；延期须在期限届满前提出。',
    en: 'The deadline of {dueOn} has passed; an extension must be requested before it does.',
  },
  EXTENSION_WAITS: {
    http: 409,
    zh: '已有一份延期申请待决定。',
    en: 'A request for an extension awaits a decision already.',
  },
  EXTENSION_OVER: {
    http: 409,
    zh: '该延期申请已有结果，状态是“{state}”。',
    en: 'This request is over; its state is “{state}”.',
  },
  EXTENSION_PAST: {
    http: 409,
    zh: '延长 {days} 个工作日至 {dueOn}，仍早于今天；请批准更多天数，或不予延期。',
    en: 'With {days} more working days the deadline is {dueOn}, which has passed; grant more days, or decline.',
  },
  ORDER_NOT_SERVED: { http: 409, zh: '整改书尚未送达。', en: 'The order has not been served.' },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    orders: typeof ORDER_REFUSALS;
  }
}
