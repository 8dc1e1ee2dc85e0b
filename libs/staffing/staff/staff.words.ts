import type { Text } from '#rules/technique/kernel';
import type { InterestKind } from './staff.rules.ts';

export const INTEREST_KIND_WORDS: Readonly<Record<InterestKind, Text>> = {
  EMPLOYMENT: { zh: '任职', en: 'Employment' },
  KINSHIP: { zh: '亲属', en: 'Kinship' },
  SHAREHOLDING: { zh: '持股', en: 'Shareholding' },
  OTHER: { zh: '其他', en: 'Other' },
};

/** Acts on days away, by their codes in the audit record. */
export const LEAVE_ACT_WORDS: Readonly<Record<string, Text>> = {
  'leave.record': { zh: '登记离岗', en: 'Leave recorded' },
  'leave.end': { zh: '提前返岗', en: 'Back from leave' },
};
