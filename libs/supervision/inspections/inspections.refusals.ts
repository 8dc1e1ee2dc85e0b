import { refusalTable } from '#rules/technique/kernel';

/** What is refused about inspections and their records. */
export const INSPECTION_REFUSALS = refusalTable({
  TWO_INSPECTORS: {
    http: 400,
    zh: '检查须由两名以上执法人员进行（行政处罚法第四十二条）。',
    en: 'An inspection takes two or more officers (Administrative Penalty Law, art. 42).',
  },
  LEAD_NOT_INSPECTOR: {
    http: 400,
    zh: '主办人须是检查人员之一。',
    en: 'The lead officer must be one of the inspectors.',
  },
  NOT_AN_INSPECTOR: {
    http: 403,
    zh: '只有本次检查的检查人员可以记录。',
    en: 'Only the inspectors of this inspection may record.',
  },
  EMPTY_CHECKLIST: {
    http: 409,
    zh: '所选范围内没有适用的责任项。',
    en: 'No applicable duty item in the chosen areas.',
  },
  ITEM_STATES_NEEDED: {
    http: 400,
    zh: '判定为“已评定”时，制度与运行两项都要填写。',
    en: 'An assessed item needs both the system and the operation state.',
  },
  ITEM_STATES_UNEXPECTED: {
    http: 400,
    zh: '未作判定的项目不能填写制度或运行状态。',
    en: 'An item that was not assessed has no states.',
  },
  ITEM_REASON_NEEDED: { http: 400, zh: '无法检查须写明原因。', en: 'Say why the item could not be checked.' },
  SAMPLE_COUNTS: {
    http: 400,
    zh: '不合格数不能大于抽样数，且两者须为非负整数。',
    en: 'Failed cannot be more than sampled; both are whole numbers from 0.',
  },
  ITEMS_UNCHECKED: {
    http: 409,
    zh: '还有 {n} 项没有结论，不能封存。',
    en: '{n} items have no result yet; the record cannot be sealed.',
  },
  FINDING_NEEDS_ASSESSMENT: {
    http: 409,
    zh: '先给出该项的判定，再记录问题。',
    en: 'Assess the item first, then raise the finding.',
  },
  FINDING_CONTRADICTS: {
    http: 409,
    zh: '该项两个维度都判为良好，与问题矛盾。',
    en: 'Both axes of the item have the best result; a finding contradicts that.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    inspections: typeof INSPECTION_REFUSALS;
  }
}
