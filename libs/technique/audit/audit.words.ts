import type { Text } from '#rules/technique/kernel';
import type { AuditOutcome } from './chain.rules.ts';

export const AUDIT_OUTCOME_WORDS: Readonly<Record<AuditOutcome, Text>> = {
  DONE: { zh: '已办', en: 'Done' },
  REFUSED: { zh: '被拒绝', en: 'Refused' },
};

/** Acts on the audit record itself. */
export const AUDIT_ACT_WORDS: Readonly<Record<string, Text>> = {
  'audit.read': { zh: '查阅审计日志', en: 'Audit record read' },
  'audit.export': { zh: '导出审计证明', en: 'Audit proof exported' },
  'audit.remove': { zh: '删除到期审计条目', en: 'Entries past their retention removed' },
  'audit.era': { zh: '开始新的审计链', en: 'A new chain of the audit record begun' },
};
