import type { Text } from '#rules/technique/kernel';
import type { CaseState, CaseStepKey, NoticeState, Shown } from './cases.rules.ts';
import type { CaseTextField, WarningKind } from './identify.rules.ts';

export const CASE_STATE_WORDS: Readonly<Record<CaseState, Text>> = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  SUBMITTED: { zh: '待审定', en: 'Awaiting approval' },
  RETURNED: { zh: '已退回', en: 'Returned' },
  APPROVED: { zh: '待告知平台', en: 'Awaiting notice to the platform' },
  NOTIFIED: { zh: '已告知平台', en: 'Platform notified' },
  PUBLISHED: { zh: '已发布', en: 'Published' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  DROPPED: { zh: '已放弃', en: 'Dropped' },
};

export const CASE_SHOWN_WORDS: Readonly<Record<Shown, Text>> = {
  NONE: { zh: '未发布', en: 'Not published' },
  PUBLISHED: { zh: '已发布', en: 'Published' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
};

/** The steps of the life line. */
export const CASE_STEP_WORDS: Readonly<Record<CaseStepKey, Text>> = {
  DRAFTED: { zh: '拟稿', en: 'Drafted' },
  SUBMITTED: { zh: '提请审定', en: 'Submitted' },
  APPROVED: { zh: '审定', en: 'Approved' },
  NOTIFIED: { zh: '告知当事平台', en: 'Platform notified' },
  PUBLISHED: { zh: '发布', en: 'Published' },
};

/** The same steps while one is the current one. */
export const CASE_STEP_NOW_WORDS: Readonly<Record<CaseStepKey, Text>> = {
  DRAFTED: { zh: '拟稿', en: 'Being drafted' },
  SUBMITTED: { zh: '提请审定', en: 'Awaiting submission' },
  APPROVED: { zh: '审定', en: 'Awaiting approval' },
  NOTIFIED: { zh: '告知当事平台', en: 'Awaiting notice to the platform' },
  PUBLISHED: { zh: '发布', en: 'Awaiting publication' },
};

export const CASE_TEXT_WORDS: Readonly<Record<CaseTextField, Text>> = {
  title: { zh: '标题', en: 'Title' },
  facts: { zh: '案情', en: 'Facts' },
  grounds: { zh: '依据', en: 'Grounds' },
  outcome: { zh: '处置结果', en: 'Outcome' },
  lesson: { zh: '警示与启示', en: 'Lesson' },
};

export const WARNING_KIND_WORDS: Readonly<Record<WarningKind, Text>> = {
  OPERATOR: { zh: '运营主体名称', en: 'Operator name' },
  PLATFORM: { zh: '平台名称', en: 'Platform name' },
  PERSON: { zh: '责任人姓名', en: 'Name of a person' },
  CODE: { zh: '信用代码或证件号', en: 'Credit code or identity number' },
  DOMAIN: { zh: '域名', en: 'Domain' },
  APP: { zh: '应用标识', en: 'App identifier' },
  ICP: { zh: 'ICP 备案号', en: 'ICP filing number' },
  ADDRESS: { zh: '地址', en: 'Address' },
  RECORD_NUMBER: { zh: '文书编号', en: 'Number of a record' },
  PHONE: { zh: '电话号码', en: 'Telephone number' },
  EMAIL: { zh: '电子邮箱', en: 'E-mail address' },
};

/** The outcome of a notice to the platform: ended, consented, or still open. */
export const CASE_NOTICE_WORDS: Readonly<Record<NoticeState, Text>> = {
  OPEN: { zh: '待平台答复', en: 'Waiting for the platform' },
  CONSENTED: { zh: '已同意', en: 'Consented' },
  PUBLISHED: { zh: '已发布', en: 'Published' },
  RETURNED: { zh: '已收回', en: 'Taken back' },
};
