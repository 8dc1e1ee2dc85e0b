import type { Text } from '#rules/technique/kernel';
import type { PeriodRule } from './calendar.rules.ts';

/** A unit always follows a number, so its English is in lower case. */
export const PERIOD_UNIT_WORDS: Readonly<Record<PeriodRule['unit'], Text>> = {
  WORKING: { zh: '工作日', en: 'working days' },
  NATURAL: { zh: '自然日', en: 'calendar days' },
};
