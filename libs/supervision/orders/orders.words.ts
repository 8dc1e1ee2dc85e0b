import type { Text } from '#rules/technique/kernel';
import type { ExtensionState } from './extension.rules.ts';
import type { MeasureOutcome, OrderState, ServiceMethod, StepKey, StepState, Turn } from './orders.rules.ts';
import type { Timeliness } from './timeliness.rules.ts';

/** The state of a running order is named by the next act that it waits for: one form for lists, pages and refusals. */
export const ORDER_STATE_WORDS: Readonly<Record<OrderState, Text>> = {
  DRAFT: { zh: '待签发', en: 'Awaiting issue' },
  ISSUED: { zh: '待送达', en: 'Awaiting service' },
  SERVED: { zh: '待答复', en: 'Awaiting answer' },
  ANSWERED: { zh: '待接收', en: 'Awaiting acceptance' },
  ACCEPTED: { zh: '待复核', en: 'Awaiting verification' },
  VERIFIED: { zh: '待办结', en: 'Awaiting closure' },
  FAILED: { zh: '复核未通过', en: 'Verification failed' },
  CLOSED: { zh: '已办结', en: 'Closed' },
  REVOKED: { zh: '已撤销', en: 'Revoked' },
};

export const TURN_WORDS: Readonly<Record<Turn, Text>> = {
  OFFICE: { zh: '待网信部门办理', en: 'With the office' },
  PLATFORM: { zh: '待平台办理', en: 'With the platform' },
  NOBODY: { zh: '无待办', en: 'With nobody' },
};

/** The steps of the life line. */
export const ORDER_STEP_WORDS: Readonly<Record<StepKey, Text>> = {
  FOUND: { zh: '发现问题', en: 'Found' },
  ISSUED: { zh: '责令整改', en: 'Ordered' },
  SERVED: { zh: '送达', en: 'Served' },
  ANSWERED: { zh: '平台答复', en: 'Answered' },
  VERIFIED: { zh: '复核', en: 'Verified' },
  CLOSED: { zh: '办结', en: 'Closed' },
};

/** The same steps while one is the current one. */
export const ORDER_STEP_NOW_WORDS: Readonly<Record<StepKey, Text>> = {
  FOUND: { zh: '发现问题', en: 'Found' },
  ISSUED: { zh: '责令整改', en: 'Awaiting issue' },
  SERVED: { zh: '送达', en: 'Awaiting service' },
  ANSWERED: { zh: '平台答复', en: 'Awaiting answer' },
  VERIFIED: { zh: '复核', en: 'Awaiting verification' },
  CLOSED: { zh: '办结', en: 'Awaiting closure' },
};

export const STEP_STATE_WORDS: Readonly<Record<StepState, Text>> = {
  DONE: { zh: '已完成', en: 'Done' },
  CURRENT: { zh: '当前', en: 'Current' },
  AHEAD: { zh: '未到', en: 'Not yet' },
};

export const SERVICE_METHOD_WORDS: Readonly<Record<ServiceMethod, Text>> = {
  DIRECT: { zh: '直接送达', en: 'In person' },
  LEFT: { zh: '留置送达', en: 'Left at the premises' },
  POST: { zh: '邮寄送达', en: 'By post' },
  ELECTRONIC: { zh: '电子送达', en: 'Electronic' },
  PUBLIC_NOTICE: { zh: '公告送达', en: 'By public notice' },
};

export const MEASURE_OUTCOME_WORDS: Readonly<Record<MeasureOutcome, Text>> = {
  PASS: { zh: '通过', en: 'Passed' },
  FAIL: { zh: '未通过', en: 'Failed' },
};

export const EXTENSION_STATE_WORDS: Readonly<Record<ExtensionState, Text>> = {
  ASKED: { zh: '待决定', en: 'Awaiting decision' },
  GRANTED: { zh: '已批准', en: 'Granted' },
  DECLINED: { zh: '不予延期', en: 'Declined' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  LAPSED: { zh: '已失效', en: 'Lapsed' },
};

export const TIMELINESS_WORDS: Readonly<Record<Timeliness, Text>> = {
  ON_TIME: { zh: '按期', en: 'On time' },
  LATE: { zh: '逾期', en: 'Late' },
};
