import type { Text } from '#rules/technique/kernel';
import type { InspectionState, ItemResult, Mode } from './inspections.rules.ts';

export const INSPECTION_MODE_WORDS: Readonly<Record<Mode, Text>> = {
  ON_SITE: { zh: '现场检查', en: 'On site' },
  REMOTE: { zh: '远程检查', en: 'Remote' },
  DOCUMENTS: { zh: '书面检查', en: 'On documents' },
};

export const INSPECTION_STATE_WORDS: Readonly<Record<InspectionState, Text>> = {
  PLANNED: { zh: '已安排', en: 'Planned' },
  OPEN: { zh: '检查中', en: 'In progress' },
  SEALED: { zh: '已封存', en: 'Sealed' },
  CANCELLED: { zh: '已取消', en: 'Cancelled' },
};

export const ITEM_RESULT_WORDS: Readonly<Record<ItemResult, Text>> = {
  ASSESSED: { zh: '已评定', en: 'Assessed' },
  NOT_APPLICABLE: { zh: '不适用', en: 'Not applicable' },
  COULD_NOT_CHECK: { zh: '无法检查', en: 'Could not be checked' },
  NOT_CHECKED: { zh: '未检查', en: 'Not checked' },
};
