import { ACCESS_REFUSALS, type Wording } from './refusals.access.ts';
import { ROLE_REFUSALS } from './refusals.roles.ts';
import { MOVE_REFUSALS } from './refusals.moves.ts';
import { PROGRAM_REFUSALS } from './refusals.programs.ts';
import { SETUP_REFUSALS } from './refusals.setup.ts';
import { DOCUMENT_REFUSALS } from './refusals.documents.ts';

/** Every code by which the system refuses, with its sentence. `{name}` is filled from the refusal's params. */
export const REFUSALS = {
  ...SETUP_REFUSALS,
  INTERNAL: {
    http: 500,
    zh: '系统出错，本次操作没有保存。请把编号 {requestId} 告诉管理员。',
    en: 'Something failed on our side; nothing was saved. Please give the administrator number {requestId}.',
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
    en: 'Not found, or not within your jurisdiction.',
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
    en: 'That region is not within your jurisdiction.',
  },
  OTHER_OFFICE: {
    http: 403,
    zh: '这条记录由{office}办理，您可以查看，不能办理。',
    en: 'This record belongs to another office ({office}); you can read it, not act on it.',
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
  TWO_INSPECTORS: {
    http: 400,
    zh: '检查须由两名以上执法人员进行（行政处罚法第四十二条）。',
    en: 'An inspection takes two or more officers (Administrative Penalty Law, art. 42).',
  },
  UNKNOWN_OFFICER: {
    http: 400,
    zh: '所选人员不是本部门在岗人员。',
    en: 'The chosen person is not an active officer of this office.',
  },
  LEAD_NOT_INSPECTOR: {
    http: 400,
    zh: '主办人须是检查人员之一。',
    en: 'The lead must be one of the inspectors.',
  },
  CERTIFICATE_EXPIRED: {
    http: 409,
    zh: '{name} 的执法证已过期，不能参加检查。',
    en: '{name}’s enforcement certificate has expired.',
  },
  NOT_AN_INSPECTOR: {
    http: 403,
    zh: '只有本次检查的检查人员可以记录。',
    en: 'Only the inspectors of this inspection may record.',
  },
  PLATFORM_RETIRED: { http: 409, zh: '平台已注销登记。', en: 'The platform has been retired.' },
  EMPTY_CHECKLIST: {
    http: 409,
    zh: '所选范围内没有适用的责任项。',
    en: 'No applicable duty item in the chosen areas.',
  },
  ITEM_STATES_NEEDED: {
    http: 400,
    zh: '判定为“已检查”时，制度与运行两项都要填写。',
    en: 'An assessed item needs both the system and the operation state.',
  },
  ITEM_STATES_UNEXPECTED: {
    http: 400,
    zh: '未作判定的项目不能填写制度或运行状态。',
    en: 'An item that was not assessed carries no states.',
  },
  ITEM_REASON_NEEDED: { http: 400, zh: '无法检查须写明原因。', en: 'Say why the item could not be checked.' },
  SAMPLE_COUNTS: {
    http: 400,
    zh: '不合格数不能大于抽样数，且两者须为非负整数。',
    en: 'Failed cannot exceed sampled; both are whole numbers from zero.',
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
    en: 'Both axes of the item are at their best; a finding contradicts that.',
  },
  FILE_TYPE: {
    http: 400,
    zh: '文件内容是 {found}，不是允许的类型（PDF、图片、Word、Excel、纯文本、JSON、ZIP）。',
    en: 'The content is {found}, not an accepted type (PDF, image, Word, Excel, plain text, JSON, ZIP).',
  },
  FILE_MISMATCH: {
    http: 400,
    zh: '文件扩展名是 {named}，内容却是 {found}。',
    en: 'The file is named {named} but its content is {found}.',
  },
  FILE_TOO_LARGE: { http: 413, zh: '文件超过 {max} MB。', en: 'The file is larger than {max} MB.' },
  FILE_EMPTY: { http: 400, zh: '文件是空的。', en: 'The file is empty.' },
  CONFIRM_NO_USER_DATA: {
    http: 400,
    zh: '请确认文件中没有终端用户的数据。',
    en: 'Confirm that the file contains no data of end users.',
  },
  CAPTURE_TIME: {
    http: 400,
    zh: '取证时间缺失、无效或晚于现在。',
    en: 'The capture time is missing, invalid or in the future.',
  },
  STORAGE_FULL: {
    http: 507,
    zh: '存储空间不足，文件没有保存。',
    en: 'The storage is full; the file was not saved.',
  },
  NO_FINDINGS: { http: 400, zh: '整改书至少对应一个问题。', en: 'An order covers at least one finding.' },
  FINDING_NOT_OPEN: {
    http: 409,
    zh: '问题 {number} 不在“待处理”状态，不能列入整改书。',
    en: 'Finding {number} is not open and cannot be put into an order.',
  },
  FINDING_OTHER_PLATFORM: {
    http: 400,
    zh: '所列问题不属于同一平台。',
    en: 'The findings are not all of this platform.',
  },
  DAYS_RANGE: {
    http: 400,
    zh: '期限须在 {min} 至 {max} 个工作日之间。',
    en: 'The period must be between {min} and {max} working days.',
  },
  DEADLINE_BEFORE_SERVICE: {
    http: 400,
    zh: '期限不能早于送达。',
    en: 'A deadline cannot be before service.',
  },
  SERVICE_BEFORE_ISSUE: {
    http: 400,
    zh: '送达日期 {servedOn} 早于签发日期 {issuedOn}。',
    en: 'Service on {servedOn} is before issue on {issuedOn}.',
  },
  PROOF_NEEDED: { http: 400, zh: '此送达方式须写明送达凭证。', en: 'This method of service needs a proof.' },
  ANSWERS_MISSING: { http: 409, zh: '还有 {n} 项措施没有答复。', en: '{n} measures have no answer yet.' },
  SAME_OFFICER: {
    http: 403,
    zh: '您接收了这份答复，须由其他人员复核。',
    en: 'You accepted this answer; another officer must verify it.',
  },
  RESULTS_INCOMPLETE: {
    http: 400,
    zh: '须对每项未完成的措施给出复核结论。',
    en: 'Give a result for every measure that is still open.',
  },
  RESULT_CONTRADICTS: {
    http: 400,
    zh: '判为通过的措施，制度或运行不能是“未建立”“未运行”。',
    en: 'A measure that passes cannot have “none” or “not operating”.',
  },
  NOTE_NEEDED: { http: 400, zh: '未通过须写明原因。', en: 'Say why the measure failed.' },
  ORDER_NOT_SERVED: { http: 409, zh: '整改书尚未送达。', en: 'The order has not been served.' },
  CASE_FINDINGS_NEEDED: {
    http: 400,
    zh: '案例至少依据一个已办结的问题。',
    en: 'A case rests on at least one closed finding.',
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
    en: '{n} places that may tell whose case it was are neither changed nor explained.',
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
    en: 'The platform {platform} stated its view; first note how it was taken into account.',
  },
  CASE_NOTHING_STATED: {
    http: 409,
    zh: '该平台没有陈述意见，无须答复。',
    en: 'This platform has stated no view to be taken into account.',
  },
  SEARCH_TOO_SHORT: {
    http: 400,
    zh: '请输入两个及以上的汉字、字母或数字；一个字几乎处处都有。',
    en: 'Type two or more characters, letters or digits; a single one is found almost everywhere.',
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
