import { refusalTable } from '#rules/technique/kernel';

/** What is refused about typical cases. */
export const CASE_REFUSALS = refusalTable({
  CASE_FINDINGS_NEEDED: {
    http: 400,
    zh: '案例至少依据一个已办结的问题。',
    en: 'A case is based on at least one closed finding.',
  },
  CASE_FINDING_NOT_CLOSED: {
    http: 409,
    zh: '问题 {number} 尚未办结，不能写入案例。',
    en: 'Finding {number} is not closed and cannot go into a case.',
  },
  CASE_ITEMS_NEEDED: { http: 400, zh: '请至少选择一个责任项。', en: 'Choose at least one duty item.' },
  CASE_UNKNOWN_ITEM: {
    http: 400,
    zh: '现行责任清单中没有责任项 {code}。',
    en: 'The duty catalogue in force has no item {code}.',
  },
  CASE_AUDIENCE_NEEDED: {
    http: 400,
    zh: '请选择发布范围：平台、下级或上级网信部门，至少一类。',
    en: 'Choose who is to read it: platforms, offices below or offices above, at least one of them.',
  },
  CASE_WARNINGS_OPEN: {
    http: 409,
    zh: '还有 {n} 处可能指明当事平台的内容没有修改或说明。',
    en: '{n} places that may tell which platform it was are neither changed nor explained.',
  },
  CASE_WARNING_GONE: {
    http: 409,
    zh: '这处提示已不在文中，请重新载入。',
    en: 'This warning is no longer in the text; please reload.',
  },
  CASE_SAME_PERSON: {
    http: 403,
    zh: '您参与了拟稿或提请，须由其他人审定。',
    en: 'You wrote or submitted this case; another person must approve it.',
  },
  CASE_PERIOD_RUNS: {
    http: 409,
    zh: '当事平台{platform}可在 {dueOn} 24 时前陈述意见，尚未同意提前发布。',
    en: 'The platform {platform} may state its view until the end of {dueOn} and has not consented to earlier publication.',
  },
  CASE_STATEMENT_OPEN: {
    http: 409,
    zh: '当事平台{platform}的意见尚未答复，请先写明如何考虑。',
    en: 'The platform {platform} stated its view; first write how it was taken into account.',
  },
  CASE_NOTHING_STATED: {
    http: 409,
    zh: '该平台没有陈述意见，无须答复。',
    en: 'This platform has stated no view, so there is nothing to answer.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    cases: typeof CASE_REFUSALS;
  }
}
