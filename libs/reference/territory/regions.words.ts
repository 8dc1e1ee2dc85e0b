import type { Text } from '#rules/technique/kernel';
import type { RegionLevel } from './regions.rules.ts';

export const REGION_LEVEL_WORDS: Readonly<Record<RegionLevel, Text>> = {
  PROVINCE: { zh: '省', en: 'Province' },
  CITY: { zh: '市', en: 'City' },
  DISTRICT: { zh: '区县', en: 'District' },
};
