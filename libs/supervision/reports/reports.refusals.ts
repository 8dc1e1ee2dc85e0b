import { refusalTable } from '#rules/technique/kernel';

/** What is refused about annual reports. */
export const REPORT_REFUSALS = refusalTable({
  PRECONDITION_REQUIRED: {
    http: 428,
    zh: '报告已经存在：请先读取，再以 If-Match 带上它的 ETag。',
    en: 'The report exists already: read it first, then send its ETag as If-Match.',
  },
  REPORT_FAULTS: {
    http: 422,
    zh: '报告有 {n} 处不符合模板，已逐处列出。',
    en: 'The report does not match the template; faults: {n}, all of them listed.',
  },
  REPORT_YEAR_UNKNOWN: {
    http: 404,
    zh: '没有 {year} 年度报告的安排。',
    en: 'No annual report is planned for {year}.',
  },
  REPORT_NOT_BEGUN: {
    http: 404,
    zh: '{year} 年度报告还没有开始，期限为 {dueOn}。',
    en: 'The annual report for {year} has not been begun; it is due on {dueOn}.',
  },
  REPORT_NOT_OPEN: {
    http: 409,
    zh: '{year} 年度报告自 {opensOn} 起填报。',
    en: 'The annual report for {year} opens on {opensOn}.',
  },
  REPORT_NOT_OWED: {
    http: 409,
    zh: '平台在 {year} 年度未登记或已注销，无须报送。',
    en: 'The platform was not in the register in {year}, or has been retired; no report is due.',
  },
  REPORT_DRAFT_MISSING: {
    http: 409,
    zh: '还没有草稿，请先保存或随提交附上报告。',
    en: 'There is no draft yet: save one, or send the report along.',
  },
  AMENDMENT_SAME: {
    http: 409,
    zh: '更正的内容与现行版本相同。',
    en: 'The amendment is the same as the current version.',
  },
  UNKNOWN_POINTER: {
    http: 400,
    zh: '模板中没有 {pointer} 这一项。',
    en: 'The template has no field {pointer}.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    reports: typeof REPORT_REFUSALS;
  }
}
