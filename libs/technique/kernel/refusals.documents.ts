import type { Wording } from './refusals.access.ts';

/** What is refused of whole documents and of plain HTTP: a part of the one table in refusals.ts. */
export const DOCUMENT_REFUSALS = {
  BODY_TOO_DEEP: {
    http: 400,
    zh: '请求正文嵌套过深。',
    en: 'The request body is nested too deeply.',
  },
  UNSUPPORTED_MEDIA: {
    http: 415,
    zh: '请求正文的类型应为 {expected}。',
    en: 'The body must be of type {expected}.',
  },
  NOT_ACCEPTABLE: {
    http: 406,
    zh: '这里只能以 {offered} 回答。',
    en: 'The answer is available as {offered} only.',
  },
  METHOD_NOT_ALLOWED: {
    http: 405,
    zh: '这个地址只接受 {allowed}。',
    en: 'This address takes {allowed} only.',
  },
  PRECONDITION_REQUIRED: {
    http: 428,
    zh: '报告已经存在：请先读取，再以 If-Match 带上它的 ETag。',
    en: 'The report exists already: read it first, then send its ETag as If-Match.',
  },
  IDEMPOTENCY_KEY_NEEDED: {
    http: 400,
    zh: '提交须带 Idempotency-Key，以便重试时不会重复提交。',
    en: 'A submission needs an Idempotency-Key, so that a retry does not submit twice.',
  },
  IDEMPOTENCY_KEY_FORMAT: {
    http: 400,
    zh: 'Idempotency-Key 应为 8 至 100 个字母、数字或 . _ : -，例如一个 UUID。',
    en: 'An Idempotency-Key has 8 to 100 letters, digits or . _ : -, for example a UUID.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    http: 422,
    zh: '这个 Idempotency-Key 已用于另一次内容不同的请求，请换一个。',
    en: 'This Idempotency-Key was used for another request with other content; take a new one.',
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
} as const satisfies Record<string, Wording>;
