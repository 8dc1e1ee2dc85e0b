import type { Text } from '#rules/technique/kernel';
import type { Standing, VersionKind, VersionOutcome } from './reports.rules.ts';

export const REPORT_STANDING_WORDS: Readonly<Record<Standing, Text>> = {
  NOT_BEGUN: { zh: '未开始', en: 'Not begun' },
  DRAFT: { zh: '草稿', en: 'Draft' },
  AWAITING: { zh: '待负责人确认', en: 'Awaiting confirmation' },
  FILED: { zh: '已报送', en: 'Filed' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  ACCEPTED: { zh: '已接收', en: 'Accepted' },
};

export const REPORT_VERSION_KIND_WORDS: Readonly<Record<VersionKind, Text>> = {
  ORIGINAL: { zh: '首次报送', en: 'First filing' },
  RESUBMISSION: { zh: '退回后重报', en: 'Filed again' },
  AMENDMENT: { zh: '更正', en: 'Amendment' },
};

export const REPORT_VERSION_OUTCOME_WORDS: Readonly<Record<VersionOutcome, Text>> = {
  WAITING: { zh: '待确认', en: 'Awaiting confirmation' },
  CONFIRMED: { zh: '已确认', en: 'Confirmed' },
  DECLINED: { zh: '不予确认', en: 'Declined' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

/** The steps of the life line. */
export type ReportStep = 'FILL' | 'CONFIRM' | 'REVIEW';

export const REPORT_STEP_WORDS: Readonly<Record<ReportStep, Text>> = {
  FILL: { zh: '平台填报', en: 'Filled in' },
  CONFIRM: { zh: '主要负责人确认', en: 'Confirmed' },
  REVIEW: { zh: '网信部门审阅', en: 'Reviewed' },
};

/** The same steps while one is the current one. */
export const REPORT_STEP_NOW_WORDS: Readonly<Record<ReportStep, Text>> = {
  FILL: { zh: '平台填报', en: 'Being filled in' },
  CONFIRM: { zh: '主要负责人确认', en: 'Awaiting confirmation' },
  REVIEW: { zh: '网信部门审阅', en: 'Awaiting review' },
};

/** Acts on the years of annual reports. */
export const REPORT_YEAR_ACT_WORDS: Readonly<Record<string, Text>> = {
  'report.year': { zh: '设定报告年度', en: 'Report year set' },
};
