import type { Text } from '#rules/kernel';
import type { InterestKind } from './staff.rules.ts';

export const INTEREST_KIND_WORDS: Readonly<Record<InterestKind, Text>> = {
  EMPLOYMENT: { zh: '任职', en: 'Employment' },
  KINSHIP: { zh: '亲属', en: 'Kinship' },
  SHAREHOLDING: { zh: '持股', en: 'Shareholding' },
  OTHER: { zh: '其他', en: 'Other' },
};
