import type { Text } from '#rules/technique/kernel';

/** Acts on files, by their codes in the audit record. */
export const EVIDENCE_ACT_WORDS: Readonly<Record<string, Text>> = {
  'evidence.add': { zh: '添加证据', en: 'Evidence added' },
};
