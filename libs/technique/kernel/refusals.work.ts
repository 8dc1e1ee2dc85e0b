import type { Wording } from './refusals.access.ts';

/** What is refused about inspections, their evidence, findings and orders. */
export const WORK_REFUSALS = {
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
    en: 'The lead officer must be one of the inspectors.',
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
    en: 'Finding {number} is not in state “Awaiting order” and cannot be put into an order.',
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
    en: 'A measure that passes cannot have “Not established” or “Not operating”.',
  },
  NOTE_NEEDED: { http: 400, zh: '未通过须写明原因。', en: 'Say why the measure failed.' },
  EXTENSION_LATE: {
    http: 409,
    zh: '期限 {dueOn} 已届满；延期须在期限届满前提出。',
    en: 'The deadline of {dueOn} has passed; an extension must be requested before it does.',
  },
  EXTENSION_WAITS: {
    http: 409,
    zh: '已有一份延期申请待决定。',
    en: 'A request for an extension awaits a decision already.',
  },
  EXTENSION_OVER: {
    http: 409,
    zh: '该延期申请已有结果，状态是“{state}”。',
    en: 'This request is over; its state is “{state}”.',
  },
  EXTENSION_PAST: {
    http: 409,
    zh: '延长 {days} 个工作日至 {dueOn}，仍早于今天；请批准更多天数，或不予延期。',
    en: 'With {days} more working days the deadline is {dueOn}, which has passed; grant more days, or decline.',
  },
  ORDER_NOT_SERVED: { http: 409, zh: '整改书尚未送达。', en: 'The order has not been served.' },
} as const satisfies Record<string, Wording>;
