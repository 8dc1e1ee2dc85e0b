import type { Text } from '#rules/technique/kernel';
import type { FactKind, OperationState, SystemState } from './ledger.rules.ts';
import type { ClaimStanding } from './figures.rules.ts';

export const SYSTEM_STATE_WORDS: Readonly<Record<SystemState, Text>> = {
  NONE: { zh: '未建立', en: 'Not established' },
  PARTIAL: { zh: '部分建立', en: 'Partly established' },
  ESTABLISHED: { zh: '已建立', en: 'Established' },
};

export const OPERATION_STATE_WORDS: Readonly<Record<OperationState, Text>> = {
  NOT_OPERATING: { zh: '未运行', en: 'Not operating' },
  PARTIAL: { zh: '部分运行', en: 'Partly operating' },
  EFFECTIVE: { zh: '有效运行', en: 'Effective' },
};

export const FACT_KIND_WORDS: Readonly<Record<FactKind, Text>> = {
  INSPECTION: { zh: '检查', en: 'Inspection' },
  VERIFICATION: { zh: '复核', en: 'Verification' },
  DESK_REVIEW: { zh: '书面审查', en: 'Desk review' },
};

export const CLAIM_STANDING_WORDS: Readonly<Record<ClaimStanding, Text>> = {
  SAME: { zh: '一致', en: 'Same as found' },
  HIGHER: { zh: '自报偏高', en: 'Claims more than found' },
  LOWER: { zh: '自报偏低', en: 'Claims less than found' },
};

/** Shown instead of both axes until a sealed fact concerns the item. */
export const NEVER_VERIFIED: Text = { zh: '未核验', en: 'Not verified' };

/** Acts on ledger entries, by their codes in the audit record. */
export const LEDGER_ACT_WORDS: Readonly<Record<string, Text>> = {
  'own.claim': { zh: '平台自报', en: 'Claim of the platform' },
};
