import { ACCESS_REFUSALS, type Wording } from './refusals.access.ts';
import { ROLE_REFUSALS } from './refusals.roles.ts';
import { MOVE_REFUSALS } from './refusals.moves.ts';
import { PROGRAM_REFUSALS } from './refusals.programs.ts';
import { SETUP_REFUSALS } from './refusals.setup.ts';
import { CASE_REFUSALS } from './refusals.cases.ts';
import { DOCUMENT_REFUSALS } from './refusals.documents.ts';
import { WORK_REFUSALS } from './refusals.work.ts';

/** Every code by which the system refuses, with its sentence. `{name}` is filled from the refusal's params. */
export const REFUSALS = {
  ...SETUP_REFUSALS,
  INTERNAL: {
    http: 500,
    zh: '系统出错，本次操作没有保存。请把编号 {requestId} 告诉管理员。',
    en: 'The system failed; nothing was saved. Please give the administrator number {requestId}.',
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
  BUSY: {
    http: 409,
    zh: '与另一项操作同时进行，本次没有保存，请再试一次。',
    en: 'Another act ran at the same moment; nothing was saved. Please try again.',
  },
  TOO_SLOW: { http: 503, zh: '查询超时，请缩小范围。', en: 'The query took too long; narrow it down.' },
  ...ACCESS_REFUSALS,
  ...PROGRAM_REFUSALS,
  ...ROLE_REFUSALS,
  CSRF: {
    http: 403,
    zh: '请求缺少来源标记，已拒绝。',
    en: 'The request lacks the header that shows where it came from; refused.',
  },
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
  STATE: {
    http: 409,
    zh: '当前状态是“{state}”，不能执行“{act}”。',
    en: 'The record is in state “{state}”; “{act}” is not possible now.',
  },
  USCC_FORMAT: {
    http: 400,
    zh: '统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）。',
    en: 'A unified social credit code has 18 digits or capital letters (without I, O, S, V, Z).',
  },
  USCC_CHECK: {
    http: 400,
    zh: '统一社会信用代码的校验码不对，末位应为 {expected}。',
    en: 'The check character of the unified social credit code is wrong; the last one should be {expected}.',
  },
  UNKNOWN_REGION: {
    http: 400,
    zh: '没有这个行政区划代码：{code}。',
    en: 'There is no region with code {code}.',
  },
  ABOLISHED_REGION: { http: 400, zh: '行政区划 {code} 已撤销。', en: 'Region {code} has been abolished.' },
  REGION_OUT_OF_SCOPE: {
    http: 403,
    zh: '该行政区划不在您的管辖范围内。',
    en: 'That region is not within your territory.',
  },
  OTHER_OFFICE: {
    http: 403,
    zh: '这条记录由{office}办理，您可以查看，不能办理。',
    en: 'Another office ({office}) is in charge of this record; you can read it, but not act on it.',
  },
  NO_OFFICE: {
    http: 400,
    zh: '该地区及其上级没有登记的网信部门。',
    en: 'No office is registered for that region or above it.',
  },
  UNKNOWN_CATEGORY: {
    http: 400,
    zh: '没有这个服务类别：{code}。',
    en: 'There is no service category {code}.',
  },
  DOMAIN_FORMAT: { http: 400, zh: '域名格式不对：{domain}。', en: 'Not a domain name: {domain}.' },
  ICP_FORMAT: {
    http: 400,
    zh: 'ICP 备案号格式不对，例如 浙ICP备12345678号-1。',
    en: 'Not an ICP filing number; it looks like 浙ICP备12345678号-1.',
  },
  DOMAIN_NEEDED: { http: 400, zh: '网站须至少登记一个域名。', en: 'A website needs at least one domain.' },
  APP_NEEDED: {
    http: 400,
    zh: '应用程序或小程序须登记其标识。',
    en: 'An app or mini-program needs its identifier.',
  },
  LIKELY_DOUBLE: {
    http: 409,
    zh: '疑似重复登记：{names}。确认不是同一平台后再保存。',
    en: 'This may be registered already: {names}. Confirm that it is another platform, then save.',
  },
  OPERATOR_NAME_DIFFERS: {
    http: 409,
    zh: '该信用代码已登记为“{name}”。更名请走运营主体变更。',
    en: 'This code is registered as “{name}”. To rename it, change the operator.',
  },
  REASON_NEEDED: { http: 400, zh: '请写明理由。', en: 'Please give a reason.' },
  OPEN_WORK: { http: 409, zh: '仍有未办结的事项：{items}。', en: 'There is unfinished work: {items}.' },
  DATE_ORDER: {
    http: 400,
    zh: '日期先后不对：{later} 不能早于 {earlier}。',
    en: 'Dates out of order: {later} cannot be before {earlier}.',
  },
  DATE_IN_FUTURE: { http: 400, zh: '日期不能晚于今天。', en: 'The date cannot be later than today.' },
  DATE_TOO_EARLY: { http: 400, zh: '日期早得不合情理。', en: 'The date is implausibly early.' },
  PERSON_OVERLAP: {
    http: 409,
    zh: '任职起始日须晚于前任的起始日 {from}。',
    en: 'The start must be after the start of the previous holder, {from}.',
  },
  EMAIL_FORMAT: { http: 400, zh: '电子邮箱格式不对。', en: 'Not an e-mail address.' },
  PHONE_FORMAT: { http: 400, zh: '电话号码格式不对。', en: 'Not a telephone number.' },
  ...WORK_REFUSALS,
  ...CASE_REFUSALS,
  SEARCH_TOO_SHORT: {
    http: 400,
    zh: '请输入两个及以上的汉字、字母或数字；单个字符符合的记录太多。',
    en: 'Type two or more characters, letters or digits; a single one matches almost everything.',
  },
  NO_SUCH_ITEM: {
    http: 400,
    zh: '该平台的台账中没有这个责任项：{code}。',
    en: 'The platform’s ledger has no duty item {code}.',
  },
  ...DOCUMENT_REFUSALS,
  ...MOVE_REFUSALS,
} as const satisfies Record<string, Wording>;

export type RefusalCode = keyof typeof REFUSALS;
