import { words } from '../../shared/i18n/i18n.ts';

export const useOwnCourseWords = words(
  'own-course',
  {
    issue_title: '签发整改书',
    serve_title: '送达',
    confirmService_title: '确认送达',
    answer_title: '提交答复',
    statement_title: '陈述申辩',
    reply_title: '回复陈述申辩',
    accept_title: '接收答复',
    return_title: '退回补充',
    verifyPass_title: '复核通过',
    verifyFail_title: '复核未通过',
    close_title: '办结',
    reopen_title: '再次责令整改',
    revoke_title: '撤销整改书',
    recompute_title: '按新放假安排重算期限',
    askExtension_title: '申请延期',
    withdrawExtension_title: '撤回延期申请',
    proposeExtension_title: '网信部门代为提请延期',
    retractExtension_title: '网信部门撤回代为提请的延期',
    extend_title: '批准延期',
    declineExtension_title: '不予延期',
  },
  {
    issue_title: 'Order issued',
    serve_title: 'Served',
    confirmService_title: 'Service confirmed',
    answer_title: 'Answer submitted',
    statement_title: 'Statement',
    reply_title: 'Reply to the statement',
    accept_title: 'Answer accepted',
    return_title: 'Answer returned',
    verifyPass_title: 'Verified',
    verifyFail_title: 'Verification failed',
    close_title: 'Closed',
    reopen_title: 'Ordered again',
    revoke_title: 'Order revoked',
    recompute_title: 'Deadline recomputed by the new schedule',
    askExtension_title: 'Extension asked for',
    withdrawExtension_title: 'Request for an extension withdrawn',
    proposeExtension_title: 'Request on paper put forward by the office',
    retractExtension_title: 'Request put forward by the office was taken back',
    extend_title: 'Extension granted',
    declineExtension_title: 'Extension declined',
  },
);

type CourseWords = ReturnType<typeof useOwnCourseWords>;

const ACTS = [
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

/** The word of an act; an act unknown here shows its key. */
export function ownActWord(t: CourseWords, kind: string): string {
  return ACTS.includes(kind) ? t(`${kind}_title` as Parameters<CourseWords>[0]) : kind;
}
