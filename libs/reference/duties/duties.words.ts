import type { Text } from '#rules/technique/kernel';
import type { Tier } from './duties.rules.ts';

export const TIER_WORDS: Readonly<Record<Tier, Text>> = {
  HEAD: { zh: '头部', en: 'Head' },
  KEY: { zh: '重点', en: 'Key' },
  GENERAL: { zh: '一般', en: 'General' },
};
