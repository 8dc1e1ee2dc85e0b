import { words } from '../../shared/i18n/i18n.ts';

export const useCourseWords = words(
  'order-course',
  {
    door_BROWSER: '网页',
    door_API: '通过接口',
    door_SYSTEM: '系统',
    step_FOUND: '发现问题',
    step_ISSUED: '责令整改',
    step_SERVED: '送达',
    step_ANSWERED: '平台答复',
    step_VERIFIED: '复核',
    step_CLOSED: '办结',
    act_draft: '拟稿',
    act_change: '修改拟稿',
    act_issue: '签发整改书',
    act_serve: '送达',
    act_confirmService: '平台确认送达',
    act_answer: '平台提交答复',
    act_statement: '平台陈述申辩',
    act_reply: '回复陈述申辩',
    act_accept: '接收答复',
    act_return: '退回补充',
    act_verifyPass: '复核通过',
    act_verifyFail: '复核未通过',
    act_close: '办结',
    act_reopen: '再次责令整改',
    act_revoke: '撤销',
    act_recompute: '按新放假安排重算期限',
    act_askExtension: '平台申请延期',
    act_withdrawExtension: '平台撤回延期申请',
    act_proposeExtension: '提请延期',
    act_retractExtension: '撤回提请的延期',
    act_extend: '批准延期',
    act_declineExtension: '不予延期',
  },
  {
    door_BROWSER: 'browser',
    door_API: 'by API',
    door_SYSTEM: 'system',
    step_FOUND: 'Found',
    step_ISSUED: 'Ordered',
    step_SERVED: 'Served',
    step_ANSWERED: 'Answered',
    step_VERIFIED: 'Verified',
    step_CLOSED: 'Closed',
    act_draft: 'Drafted',
    act_change: 'Draft changed',
    act_issue: 'Order issued',
    act_serve: 'Served',
    act_confirmService: 'Service confirmed by the platform',
    act_answer: 'Answer submitted',
    act_statement: 'Statement of the platform',
    act_reply: 'Reply to the statement',
    act_accept: 'Answer accepted',
    act_return: 'Answer returned',
    act_verifyPass: 'Verified',
    act_verifyFail: 'Verification failed',
    act_close: 'Closed',
    act_reopen: 'Ordered again',
    act_revoke: 'Revoked',
    act_recompute: 'Deadline recomputed by the new schedule',
    act_askExtension: 'Extension asked for by the platform',
    act_withdrawExtension: 'Request for an extension withdrawn',
    act_proposeExtension: 'Extension put forward',
    act_retractExtension: 'Extension put forward was taken back',
    act_extend: 'Extension granted',
    act_declineExtension: 'Extension declined',
  },
);

export type CourseWords = ReturnType<typeof useCourseWords>;

const ACTS = [
  'draft',
  'change',
  'issue',
  'serve',
  'confirmService',
  'answer',
  'statement',
  'reply',
  'accept',
  'return',
  'verifyPass',
  'verifyFail',
  'close',
  'reopen',
  'revoke',
  'recompute',
  'askExtension',
  'withdrawExtension',
  'proposeExtension',
  'retractExtension',
  'extend',
  'declineExtension',
];

/** The word of an act of the stream; an act unknown here shows its key. */
export function actWord(t: CourseWords, kind: string): string {
  return ACTS.includes(kind) ? t(`act_${kind}` as Parameters<CourseWords>[0]) : kind;
}

export function doorWord(t: CourseWords, door: string): string {
  return ['BROWSER', 'API', 'SYSTEM'].includes(door) ? t(`door_${door}` as Parameters<CourseWords>[0]) : door;
}

export function stepWord(t: CourseWords, key: string): string {
  const known = ['FOUND', 'ISSUED', 'SERVED', 'ANSWERED', 'VERIFIED', 'CLOSED'].includes(key);
  return known ? t(`step_${key}` as Parameters<CourseWords>[0]) : key;
}
