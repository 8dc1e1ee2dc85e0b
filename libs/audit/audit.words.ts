import type { Text } from '#rules/kernel';
import type { AuditOutcome } from './chain.rules.ts';

export const AUDIT_OUTCOME_WORDS: Readonly<Record<AuditOutcome, Text>> = {
  DONE: { zh: '已办', en: 'Done' },
  REFUSED: { zh: '被拒绝', en: 'Refused' },
};
