import type { Text } from '#rules/technique/kernel';
import type { TodoKind } from './todos.rules.ts';

/** The next act, in the words on the button of a to-do. */
export const TODO_KIND_WORDS: Readonly<Record<TodoKind, Text>> = {
  ISSUE: { zh: '签发', en: 'Issue' },
  SERVE: { zh: '送达', en: 'Serve' },
  ACCEPT: { zh: '接收', en: 'Accept' },
  VERIFY: { zh: '复核', en: 'Verify' },
  CLOSE: { zh: '办结', en: 'Close' },
  REOPEN: { zh: '再次责令', en: 'Order again' },
  OVERDUE: { zh: '处置', en: 'Follow up' },
  EXTENSION: { zh: '决定延期', en: 'Decide on extension' },
  INSPECT: { zh: '检查', en: 'Inspect' },
  MEND_CASE: { zh: '修改', en: 'Revise' },
  APPROVE_CASE: { zh: '审定', en: 'Approve' },
  TELL_CASE: { zh: '告知', en: 'Notify' },
  PUBLISH_CASE: { zh: '发布', en: 'Publish' },
  DECIDE_MERGE: { zh: '决定合并', en: 'Decide on merge' },
  DECIDE_TRANSFER: { zh: '决定接收', en: 'Decide on transfer' },
  REVIEW_REPORTS: { zh: '审阅', en: 'Review' },
};
