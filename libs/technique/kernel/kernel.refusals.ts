import { refusalTable } from './refusals.ts';

/** Refusals that do not depend on the slice: of the form of a request, of a value, or of the moment. */
export const KERNEL_REFUSALS = refusalTable({
  INTERNAL: {
    http: 500,
    zh: '系统出错，本次操作没有保存。请把编号 {requestId} 告诉管理员。',
    en: 'The system failed; nothing was saved. Please give the administrator number {requestId}.',
    oauth: 'server_error',
  },
  BAD_REQUEST: {
    http: 400,
    zh: '请求无法解析：{detail}',
    en: 'The request could not be understood: {detail}',
  },
  INVALID_VALUE: {
    http: 400,
    zh: '“{field}”的值不符合要求：{detail}',
    en: 'The value of “{field}” is not acceptable: {detail}',
  },
  REQUIRED: { http: 400, zh: '此项必须填写。', en: 'This must be filled in.' },
  TOO_LONG: { http: 400, zh: '最多 {max} 个字符。', en: 'At most {max} characters.' },
  TOO_MANY: { http: 400, zh: '最多 {max} 项。', en: 'At most {max} entries.' },
  TEXT_UNSTORABLE: {
    http: 400,
    zh: '“{field}”的第 {position} 个字符（{character}）无法保存，请删去后重新提交。',
    en: 'Character {position} of “{field}” ({character}) cannot be stored; remove it and send it again.',
  },
  NOT_A_DATE: {
    http: 400,
    zh: '不是有效的日期，应写作 2026-11-24 的样式。',
    en: 'Not a real date; write it like 2026-11-24.',
  },
  QUERY_TOO_LARGE: {
    http: 400,
    zh: '查询过大或嵌套过深，请拆成几次。',
    en: 'The query is too large or nested too deeply; split it up.',
  },
  QUERY_TOO_COSTLY: {
    http: 400,
    zh: '查询开销为 {cost}，超过上限 {max}。列表中的字段按每页条数（first）成倍计算：请减小 first，或少取字段。',
    en: 'The query costs {cost}; the limit is {max}. Fields of a list count once for each row of its page (first): ask for smaller pages or fewer fields.',
  },
  BODY_TOO_LARGE: {
    http: 413,
    zh: '请求正文过大，上限为 {max}。',
    en: 'The request body is too large; the limit is {max}.',
  },
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
  TOO_OFTEN: {
    http: 429,
    zh: '请求过于频繁，请在 {seconds} 秒后再试。',
    en: 'Too many requests; try again in {seconds} seconds.',
    oauth: 'temporarily_unavailable',
  },
  CSRF: {
    http: 403,
    zh: '请求缺少来源标记，已拒绝。',
    en: 'The request lacks the header that shows where it came from; refused.',
  },
  BUSY: {
    http: 409,
    zh: '与另一项操作同时进行，本次没有保存，请再试一次。',
    en: 'Another act ran at the same moment; nothing was saved. Please try again.',
    oauth: 'temporarily_unavailable',
  },
  TOO_SLOW: {
    http: 503,
    zh: '查询超时，请缩小范围。',
    en: 'The query took too long; narrow it down.',
    oauth: 'temporarily_unavailable',
  },
  FORBIDDEN: { http: 403, zh: '您的角色没有这项权限。', en: 'Your role does not include this permission.' },
  NOT_FOUND: {
    http: 404,
    zh: '没有找到，或不在您的管辖范围内。',
    en: 'Not found, or not within your territory.',
  },
  STALE: {
    http: 409,
    zh: '{changedBy} 已在您之前修改了这条记录（{fields}）。您的输入没有丢失，请核对后再保存。',
    en: '{changedBy} changed this record before you ({fields}). Your entry is not lost: compare and save again.',
  },
  REASON_NEEDED: { http: 400, zh: '请写明理由。', en: 'Please give a reason.' },
  PURPOSE_NEEDED: {
    http: 400,
    zh: '请写明查看个人信息的用途；用途会记入审计。',
    en: 'Say what the personal data is needed for; the purpose is recorded.',
  },
  DATE_ORDER: {
    http: 400,
    zh: '日期先后不对：{later} 不能早于 {earlier}。',
    en: 'Dates out of order: {later} cannot be before {earlier}.',
  },
  DATE_IN_FUTURE: { http: 400, zh: '日期不能晚于今天。', en: 'The date cannot be later than today.' },
  DATE_TOO_EARLY: { http: 400, zh: '日期早得不合情理。', en: 'The date is implausibly early.' },
  SEARCH_TOO_SHORT: {
    http: 400,
    zh: '请输入两个及以上的汉字、字母或数字；单个字符符合的记录太多。',
    en: 'Type two or more characters, letters or digits; a single one matches almost everything.',
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
});

declare module './refusals.ts' {
  interface RefusalTables {
    kernel: typeof KERNEL_REFUSALS;
  }
}
