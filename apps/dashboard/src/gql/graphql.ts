/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which fields are needed depends on the kind. */
export type AccountProposalInput = {
  certificateNo?: string | null | undefined;
  certificateValidTo?: string | null | undefined;
  kind: AccountRequestKind;
  name?: string | null | undefined;
  /** None for administrators. */
  officeId?: string | number | null | undefined;
  reason: string;
  role?: Role | null | undefined;
  /** One person has one open account. */
  staffNo?: string | null | undefined;
  /** The account; none for CREATE. */
  userId?: string | number | null | undefined;
  username?: string | null | undefined;
};

export type AccountRequestKind =
  | 'CERTIFICATE'
  | 'CLOSE'
  | 'CREATE'
  | 'RESET'
  | 'ROLE'
  | 'UNLOCK';

export type AccountRequestState =
  | 'APPROVED'
  | 'REFUSED'
  | 'WAITING'
  | 'WITHDRAWN';

export type AnnualReportFilter = {
  category?: string | number | null | undefined;
  /** By the day that counts as that of filing. */
  countedFrom?: string | null | undefined;
  countedTo?: string | null | undefined;
  /** Filed, in time or late, or not filed. */
  filed?: boolean | null | undefined;
  /** Filed late (true) or in time (false). */
  late?: boolean | null | undefined;
  /** The office that supervises the platform. */
  officeId?: string | number | null | undefined;
  /** Not filed although the day is past, or not so. */
  overdue?: boolean | null | undefined;
  /** Of my own office; with FILED: reports that wait for review. */
  own?: boolean | null | undefined;
  regionCode?: string | number | null | undefined;
  /** The region alone, without the regions below it. */
  regionExact?: boolean | null | undefined;
  standing?: Array<ReportStanding> | null | undefined;
  /** Looked for in name, domains and filing number. */
  text?: string | null | undefined;
  tier?: Tier | null | undefined;
  year: number;
};

export type AnswerInput = {
  measureId: string | number;
  operationClaim?: OperationState | null | undefined;
  /** The id of the draft that this one replaces, as it was read; null where there was none. Another one is STALE. */
  replaces?: string | number | null | undefined;
  systemClaim?: SystemState | null | undefined;
  text: string;
};

export type AppIdentifierInput = {
  identifier: string;
  store: string;
};

export type AuditFilterInput = {
  /** Such as order.issue; a refused act has the name of its mutation. */
  act?: string | null | undefined;
  actorId?: string | number | null | undefined;
  from?: string | null | undefined;
  outcome?: AuditOutcome | null | undefined;
  requestId?: string | null | undefined;
  subjectId?: string | number | null | undefined;
  subjectKind?: string | null | undefined;
  /** Up to, not including. */
  to?: string | null | undefined;
};

export type AuditOutcome =
  | 'DONE'
  | 'REFUSED';

export type CaseAudienceInput = {
  categories: Array<string | number>;
  tiers: Array<Tier>;
  toPlatforms: boolean;
  toSubordinates: boolean;
  toSuperior: boolean;
};

/** The texts other than the title may stay empty until the case is submitted. */
export type CaseInput = {
  audience: CaseAudienceInput;
  facts: string;
  findingIds: Array<string | number>;
  grounds: string;
  itemCodes: Array<string | number>;
  lesson: string;
  outcome: string;
  title: string;
};

/** The state of a case for its readers. */
export type CaseShown =
  | 'NONE'
  | 'PUBLISHED'
  | 'WITHDRAWN';

export type CaseState =
  | 'APPROVED'
  | 'DRAFT'
  | 'DROPPED'
  | 'NOTIFIED'
  | 'PUBLISHED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type CaseTextField =
  | 'facts'
  | 'grounds'
  | 'lesson'
  | 'outcome'
  | 'title';

export type CertificateInput = {
  certificateNo: string;
  certificateValidTo: string;
  reason: string;
  userId: string | number;
};

/** The platform’s claim compared with the verified state: the same; better on an axis and worse on none; worse on an axis. */
export type ClaimStanding =
  | 'HIGHER'
  | 'LOWER'
  | 'SAME';

export type DeclareInterestInput = {
  fromOn: string;
  kind: InterestKind;
  /** Oneself when absent; another only for the director. */
  officerId?: string | number | null | undefined;
  operatorId: string | number;
  toOn?: string | null | undefined;
};

export type DraftOrderInput = {
  days: number;
  grounds: string;
  legalBasis: string;
  measures: Array<MeasureInput>;
  platformId: string | number;
};

/** ASKED waits; LAPSED ended because the order was answered or revoked meanwhile. */
export type ExtensionState =
  | 'ASKED'
  | 'DECLINED'
  | 'GRANTED'
  | 'LAPSED'
  | 'WITHDRAWN';

export type FactKind =
  | 'DESK_REVIEW'
  | 'INSPECTION'
  | 'VERIFICATION';

export type FindingAxis =
  | 'BOTH'
  | 'OPERATION'
  | 'SYSTEM';

/** Bounds are inclusive. openOn and overdueOn: the state at the end of that day; found: by the day of the seal. With any of these, region, tier and category are those of that day. */
export type FindingFilter = {
  areaCode?: string | number | null | undefined;
  category?: string | number | null | undefined;
  closedFrom?: string | null | undefined;
  closedTo?: string | null | undefined;
  foundFrom?: string | null | undefined;
  foundTo?: string | null | undefined;
  itemCode?: string | null | undefined;
  openOn?: string | null | undefined;
  overdueOn?: string | null | undefined;
  platformId?: string | number | null | undefined;
  regionCode?: string | number | null | undefined;
  /** The region alone, without the regions below it. */
  regionExact?: boolean | null | undefined;
  /** Only repeats, or only those that are none. */
  repeat?: boolean | null | undefined;
  severity?: Severity | null | undefined;
  states?: Array<FindingState> | null | undefined;
  text?: string | null | undefined;
  tier?: Tier | null | undefined;
};

export type FindingInput = {
  axis: FindingAxis;
  description: string;
  itemId: string | number;
  severity: Severity;
  title: string;
};

export type FindingState =
  | 'ANSWERED'
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN'
  | 'ORDERED'
  | 'WITHDRAWN';

export type InspectionFilter = {
  /** From and to: the day on which it was started, before that the day planned. */
  from?: string | null | undefined;
  mine?: boolean | null | undefined;
  platformId?: string | number | null | undefined;
  regionCode?: string | number | null | undefined;
  states?: Array<InspectionState> | null | undefined;
  text?: string | null | undefined;
  to?: string | null | undefined;
};

export type InspectionMode =
  | 'DOCUMENTS'
  | 'ON_SITE'
  | 'REMOTE';

export type InspectionState =
  | 'CANCELLED'
  | 'OPEN'
  | 'PLANNED'
  | 'SEALED';

export type InterestKind =
  | 'EMPLOYMENT'
  | 'KINSHIP'
  | 'OTHER'
  | 'SHAREHOLDING';

export type InvitationInput = {
  name: string;
  /** Platforms of one operator, all of the own office. */
  platformIds: Array<string | number>;
  role: InvitedRole;
};

export type InvitationState =
  | 'ACCEPTED'
  | 'PREPARED'
  | 'SENT'
  | 'WITHDRAWN';

export type InvitedRole =
  | 'LIAISON'
  | 'RESPONSIBLE_PERSON';

export type ItemRecordInput = {
  correctedOnSpot?: boolean | null | undefined;
  failed?: number | null | undefined;
  itemId: string | number;
  note?: string | null | undefined;
  operationState?: OperationState | null | undefined;
  reason?: string | null | undefined;
  result: ItemResult;
  sampled?: number | null | undefined;
  systemState?: SystemState | null | undefined;
  version: number;
};

export type ItemResult =
  | 'ASSESSED'
  | 'COULD_NOT_CHECK'
  | 'NOT_APPLICABLE'
  | 'NOT_CHECKED';

/** Entries in force today, unless a day is named; with a day, the region is that of the platform on it. The states and verifiedFrom, verifiedBefore and neverVerified are about the current state of an entry. */
export type LedgerEntryFilter = {
  areaCode?: string | number | null | undefined;
  /** Of entries that have both a claim and a verified state. */
  claim?: ClaimStanding | null | undefined;
  /** In force at the end of that day. */
  inForceOn?: string | null | undefined;
  itemCode?: string | null | undefined;
  neverVerified?: boolean | null | undefined;
  /** In force at the end of that day, without a sealed fact within the year up to it. */
  notVerifiedWithinYearOf?: string | null | undefined;
  operationState?: OperationState | null | undefined;
  platformId?: string | number | null | undefined;
  regionCode?: string | number | null | undefined;
  systemState?: SystemState | null | undefined;
  /** Part of the name of the platform or of the item. */
  text?: string | null | undefined;
  /** Before this day; never is not before. */
  verifiedBefore?: string | null | undefined;
  /** On this day or later. */
  verifiedFrom?: string | null | undefined;
  /** In force at the end of that day, with a sealed fact within the year up to it. */
  verifiedWithinYearOf?: string | null | undefined;
};

export type MeasureInput = {
  findingId: string | number;
  text: string;
};

export type MeasureOutcome =
  | 'FAIL'
  | 'PASS';

export type MoveKind =
  | 'ACCOUNTS'
  | 'FINDING'
  | 'INSPECTION'
  | 'ORDER'
  | 'PERSON'
  | 'TOKENS';

export type NewOfficeInput = {
  name: string;
  nameEn: string;
  regionCode: string | number;
  /** Used in document numbers. */
  shortName: string;
};

export type OfficeNamesInput = {
  name: string;
  nameEn: string;
  /** Used in document numbers. */
  shortName: string;
};

/** Does it operate, by dated records, counts and tests. */
export type OperationState =
  | 'EFFECTIVE'
  | 'NOT_OPERATING'
  | 'PARTIAL';

export type OperatorInput = {
  address?: string | null | undefined;
  code: string;
  name: string;
};

export type OrderFilter = {
  /** First round’s due day from; of days up to today only those decided: answered, or past. */
  dueFrom?: string | null | undefined;
  dueTo?: string | null | undefined;
  /** The office that ordered. */
  officeId?: string | number | null | undefined;
  /** Served, not answered and due before this day, by the state on that day. */
  overdueOn?: string | null | undefined;
  platformId?: string | number | null | undefined;
  regionCode?: string | number | null | undefined;
  /** The region alone, without the regions below it. */
  regionExact?: boolean | null | undefined;
  states?: Array<OrderState> | null | undefined;
  /** In the number or the platform’s name. */
  text?: string | null | undefined;
  timeliness?: Timeliness | null | undefined;
  turn?: Turn | null | undefined;
};

export type OrderState =
  | 'ACCEPTED'
  | 'ANSWERED'
  | 'CLOSED'
  | 'DRAFT'
  | 'FAILED'
  | 'ISSUED'
  | 'REVOKED'
  | 'SERVED'
  | 'VERIFIED';

export type PeriodUnit =
  | 'NATURAL'
  | 'WORKING';

export type PersonInput = {
  email?: string | null | undefined;
  name: string;
  phone?: string | null | undefined;
  role: PersonRole;
  title?: string | null | undefined;
  validFrom: string;
};

export type PersonRole =
  | 'EDITOR_IN_CHIEF'
  | 'LIAISON'
  | 'MINORS_PROTECTION'
  | 'PRIMARY_RESPONSIBLE';

export type PlanInspectionInput = {
  /** Duty areas; the whole ledger when absent. */
  areaCodes?: Array<string | number> | null | undefined;
  inspectorIds: Array<string | number>;
  leadId: string | number;
  mode: InspectionMode;
  plannedOn: string;
  platformId: string | number;
  purpose: string;
};

export type PlatformFilter = {
  category?: string | number | null | undefined;
  kind?: PlatformKind | null | undefined;
  /** With a finding that was open at the end of that day; retired ones among them. */
  openOn?: string | null | undefined;
  operatorId?: string | number | null | undefined;
  regionCode?: string | number | null | undefined;
  /** Retired platforms are listed only when asked for. */
  state?: PlatformState | null | undefined;
  text?: string | null | undefined;
  tier?: Tier | null | undefined;
};

export type PlatformInput = {
  apps: Array<AppIdentifierInput>;
  categories: Array<string | number>;
  deputyOfficerId?: string | number | null | undefined;
  domains: Array<string>;
  icpNumber?: string | null | undefined;
  kinds: Array<PlatformKind>;
  leadOfficerId?: string | number | null | undefined;
  name: string;
  regionCode: string | number;
  tier: Tier;
};

export type PlatformKind =
  | 'APP'
  | 'MINI_PROGRAM'
  | 'WEBSITE';

export type PlatformOrder =
  | 'ENTERED'
  | 'NAME'
  | 'OPEN_FINDINGS';

export type PlatformState =
  | 'ACTIVE'
  | 'RETIRED'
  | 'SUSPENDED';

export type ProposalState =
  | 'APPROVED'
  | 'DECLINED'
  | 'PROPOSED'
  | 'WITHDRAWN';

export type ProposeExtensionInput = {
  /** Working days beyond the current due day. */
  days: number;
  reason: string;
  /** The day on which the platform’s paper reached the office. */
  receivedOn: string;
};

export type ProposeMergeInput = {
  /** The record that stays. */
  intoId: string | number;
  intoVersion: number;
  /** The record that is to end. */
  platformId: string | number;
  reason: string;
  version: number;
};

export type ProposeTransferInput = {
  /** Orders under way that the other office continues. */
  orderIds?: Array<string | number> | null | undefined;
  platformId: string | number;
  reason: string;
  toRegionCode: string | number;
  version: number;
};

export type RecordLeaveInput = {
  fromOn: string;
  /** Oneself when absent; another only for the director. */
  officerId?: string | number | null | undefined;
  toOn: string;
};

/** Every code by which the system refuses; sent as extensions.code. */
export type RefusalCode =
  /** Region {code} has been abolished. 行政区划 {code} 已撤销。 */
  | 'ABOLISHED_REGION'
  /** Nobody may make or decide a request about their own account; other security administrators must. 不能就本人的账号提出或审批申请，须由其他安全管理员办理。 */
  | 'ABOUT_ONESELF'
  /** The account has changed since the request was made; refuse it and have it made again. 提出申请之后该账号已有变动，请退回后重新提出。 */
  | 'ACCOUNT_CHANGED'
  /** This account is closed. 该账号已关闭。 */
  | 'ACCOUNT_CLOSED'
  /** The first administrators of this role exist; from now on one security administrator requests and another decides. 该角色的管理员已经开立，此后由安全管理员提出、另一名安全管理员审批。 */
  | 'ADMINISTRATORS_EXIST'
  /** The amendment is the same as the current version. 更正的内容与现行版本相同。 */
  | 'AMENDMENT_SAME'
  /** {n} measures have no answer yet. 还有 {n} 项措施没有答复。 */
  | 'ANSWERS_MISSING'
  /** An app or mini-program needs its identifier. 应用程序或小程序须登记其标识。 */
  | 'APP_NEEDED'
  /** The request could not be understood: {detail} 请求无法解析：{detail} */
  | 'BAD_REQUEST'
  /** The request body is nested too deeply. 请求正文嵌套过深。 */
  | 'BODY_TOO_DEEP'
  /** The request body is too large; the limit is {max}. 请求正文过大，上限为 {max}。 */
  | 'BODY_TOO_LARGE'
  /** Another act ran at the same moment; nothing was saved. Please try again. 与另一项操作同时进行，本次没有保存，请再试一次。 */
  | 'BUSY'
  /** The capture time is missing, invalid or in the future. 取证时间缺失、无效或晚于现在。 */
  | 'CAPTURE_TIME'
  /** Choose who is to read it: platforms, offices below or offices above, at least one of them. 请选择发布范围：平台、下级或上级网信部门，至少一类。 */
  | 'CASE_AUDIENCE_NEEDED'
  /** A case is based on at least one closed finding. 案例至少依据一个已办结的问题。 */
  | 'CASE_FINDINGS_NEEDED'
  /** Finding {number} is not closed and cannot go into a case. 问题 {number} 尚未办结，不能写入案例。 */
  | 'CASE_FINDING_NOT_CLOSED'
  /** Choose at least one duty item. 请至少选择一个责任项。 */
  | 'CASE_ITEMS_NEEDED'
  /** This platform has stated no view, so there is nothing to answer. 该平台没有陈述意见，无须答复。 */
  | 'CASE_NOTHING_STATED'
  /** The platform {platform} may state its view until the end of {dueOn} and has not consented to earlier publication. 当事平台{platform}可在 {dueOn} 24 时前陈述意见，尚未同意提前发布。 */
  | 'CASE_PERIOD_RUNS'
  /** You wrote or submitted this case; another person must approve it. 您参与了拟稿或提请，须由其他人审定。 */
  | 'CASE_SAME_PERSON'
  /** The platform {platform} stated its view; first write how it was taken into account. 当事平台{platform}的意见尚未答复，请先写明如何考虑。 */
  | 'CASE_STATEMENT_OPEN'
  /** The duty catalogue in force has no item {code}. 现行责任清单中没有责任项 {code}。 */
  | 'CASE_UNKNOWN_ITEM'
  /** {n} places that may tell which platform it was are neither changed nor explained. 还有 {n} 处可能指明当事平台的内容没有修改或说明。 */
  | 'CASE_WARNINGS_OPEN'
  /** This warning is no longer in the text; please reload. 这处提示已不在文中，请重新载入。 */
  | 'CASE_WARNING_GONE'
  /** {name}’s enforcement certificate has expired. {name} 的执法证已过期，不能参加检查。 */
  | 'CERTIFICATE_EXPIRED'
  /** This sign-in took too long or too many tries; begin again with your user name and password. 这次登录已超时或尝试次数过多，请重新输入用户名和密码。 */
  | 'CHALLENGE_OVER'
  /** Too many wrong attempts; try again in {minutes} minutes. 错误次数过多，请在 {minutes} 分钟后再试。 */
  | 'CLIENT_LOCKED'
  /** The client id or its secret is wrong, the secret has ended, or the program was disabled. 程序编号或密钥不对，密钥已失效，或程序已停用。 */
  | 'CLIENT_UNKNOWN'
  /** The code is wrong, out of date or used already; enter the newest one. 验证码不对、已过时或已经用过，请输入最新的一个。 */
  | 'CODE_WRONG'
  /** Confirm that the file contains no data of end users. 请确认文件中没有终端用户的数据。 */
  | 'CONFIRM_NO_USER_DATA'
  /** The request lacks the header that shows where it came from; refused. 请求缺少来源标记，已拒绝。 */
  | 'CSRF'
  /** The date cannot be later than today. 日期不能晚于今天。 */
  | 'DATE_IN_FUTURE'
  /** Dates out of order: {later} cannot be before {earlier}. 日期先后不对：{later} 不能早于 {earlier}。 */
  | 'DATE_ORDER'
  /** The date is implausibly early. 日期早得不合情理。 */
  | 'DATE_TOO_EARLY'
  /** The period must be between {min} and {max} working days. 期限须在 {min} 至 {max} 个工作日之间。 */
  | 'DAYS_RANGE'
  /** A deadline cannot be before service. 期限不能早于送达。 */
  | 'DEADLINE_BEFORE_SERVICE'
  /** Not a domain name: {domain}. 域名格式不对：{domain}。 */
  | 'DOMAIN_FORMAT'
  /** A website needs at least one domain. 网站须至少登记一个域名。 */
  | 'DOMAIN_NEEDED'
  /** Not an e-mail address. 电子邮箱格式不对。 */
  | 'EMAIL_FORMAT'
  /** No applicable duty item in the chosen areas. 所选范围内没有适用的责任项。 */
  | 'EMPTY_CHECKLIST'
  /** The deadline of {dueOn} has passed; an extension must be requested before it does. 期限 {dueOn} 已届满；延期须在期限届满前提出。 */
  | 'EXTENSION_LATE'
  /** This request is over; its state is “{state}”. 该延期申请已有结果，状态是“{state}”。 */
  | 'EXTENSION_OVER'
  /** With {days} more working days the deadline is {dueOn}, which has passed; grant more days, or decline. 延长 {days} 个工作日至 {dueOn}，仍早于今天；请批准更多天数，或不予延期。 */
  | 'EXTENSION_PAST'
  /** A request for an extension awaits a decision already. 已有一份延期申请待决定。 */
  | 'EXTENSION_WAITS'
  /** The file is empty. 文件是空的。 */
  | 'FILE_EMPTY'
  /** The file is named {named} but its content is {found}. 文件扩展名是 {named}，内容却是 {found}。 */
  | 'FILE_MISMATCH'
  /** The file is larger than {max} MB. 文件超过 {max} MB。 */
  | 'FILE_TOO_LARGE'
  /** The content is {found}, not an accepted type (PDF, image, Word, Excel, plain text, JSON, ZIP). 文件内容是 {found}，不是允许的类型（PDF、图片、Word、Excel、纯文本、JSON、ZIP）。 */
  | 'FILE_TYPE'
  /** Both axes of the item have the best result; a finding contradicts that. 该项两个维度都判为良好，与问题矛盾。 */
  | 'FINDING_CONTRADICTS'
  /** Assess the item first, then raise the finding. 先给出该项的判定，再记录问题。 */
  | 'FINDING_NEEDS_ASSESSMENT'
  /** Finding {number} is not in state “Awaiting order” and cannot be put into an order. 问题 {number} 不在“待处理”状态，不能列入整改书。 */
  | 'FINDING_NOT_OPEN'
  /** The findings are not all of this platform. 所列问题不属于同一平台。 */
  | 'FINDING_OTHER_PLATFORM'
  /** Your role does not include this permission. 您的角色没有这项权限。 */
  | 'FORBIDDEN'
  /** Only grant_type=client_credentials is supported. 只支持 grant_type=client_credentials。 */
  | 'GRANT_UNSUPPORTED'
  /** Someone else must take the work over. 接手人须是另一名在岗人员。 */
  | 'HANDOVER_SELF'
  /** Not an ICP filing number; it looks like 浙ICP备12345678号-1. ICP 备案号格式不对，例如 浙ICP备12345678号-1。 */
  | 'ICP_FORMAT'
  /** An Idempotency-Key has 8 to 100 letters, digits or . _ : -, for example a UUID. Idempotency-Key 应为 8 至 100 个字母、数字或 . _ : -，例如一个 UUID。 */
  | 'IDEMPOTENCY_KEY_FORMAT'
  /** A submission needs an Idempotency-Key, so that a retry does not submit twice. 提交须带 Idempotency-Key，以便重试时不会重复提交。 */
  | 'IDEMPOTENCY_KEY_NEEDED'
  /** This Idempotency-Key was used for another request with other content; take a new one. 这个 Idempotency-Key 已用于另一次内容不同的请求，请换一个。 */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The password is wrong; nothing was done. 密码不对，操作没有执行。 */
  | 'IDENTITY_WRONG'
  /** The program’s token does not have the scope {scope}. 程序的令牌没有这项授权范围：{scope}。 */
  | 'INSUFFICIENT_SCOPE'
  /** The system failed; nothing was saved. Please give the administrator number {requestId}. 系统出错，本次操作没有保存。请把编号 {requestId} 告诉管理员。 */
  | 'INTERNAL'
  /** The value of “{field}” is not acceptable: {detail} “{field}”的值不符合要求：{detail} */
  | 'INVALID_VALUE'
  /** {n} items have no result yet; the record cannot be sealed. 还有 {n} 项没有结论，不能封存。 */
  | 'ITEMS_UNCHECKED'
  /** Say why the item could not be checked. 无法检查须写明原因。 */
  | 'ITEM_REASON_NEEDED'
  /** An assessed item needs both the system and the operation state. 判定为“已评定”时，制度与运行两项都要填写。 */
  | 'ITEM_STATES_NEEDED'
  /** An item that was not assessed has no states. 未作判定的项目不能填写制度或运行状态。 */
  | 'ITEM_STATES_UNEXPECTED'
  /** This is the last account with the role “{role}”; have another one opened before this one is closed. 这是最后一名{role}，请先开立另一名再关闭。 */
  | 'LAST_OF_ROLE'
  /** The lead officer must be one of the inspectors. 主办人须是检查人员之一。 */
  | 'LEAD_NOT_INSPECTOR'
  /** Upload the letter of authority first (PDF or image). 请先上传授权书（PDF 或图片）。 */
  | 'LETTER_NEEDED'
  /** The letter of authority must be a PDF or an image. 授权书须为 PDF 或图片。 */
  | 'LETTER_TYPE'
  /** This may be registered already: {names}. Confirm that it is another platform, then save. 疑似重复登记：{names}。确认不是同一平台后再保存。 */
  | 'LIKELY_DOUBLE'
  /** The link is invalid, used or expired; ask the office that sent it for a new one. 链接无效、已使用或已过期，请向发出链接的网信部门索取新的。 */
  | 'LINK_ENDED'
  /** This is the masked form; enter it in full. 这里填的是脱敏后的内容，请填写完整内容。 */
  | 'MASKED'
  /** The two records are in different regions; change or transfer one of them first, then merge. 两条登记不在同一行政区划，请先变更或移交到同一地区再合并。 */
  | 'MERGE_ACROSS_REGIONS'
  /** The two records are of different operators and cannot be merged. 两条登记的运营主体不同，不能合并。 */
  | 'MERGE_OTHER_OPERATOR'
  /** A record cannot be merged with itself. 不能与自身合并。 */
  | 'MERGE_SELF'
  /** This address takes {allowed} only. 这个地址只接受 {allowed}。 */
  | 'METHOD_NOT_ALLOWED'
  /** Say why the measure failed. 未通过须写明原因。 */
  | 'NOTE_NEEDED'
  /** The answer is available as {offered} only. 这里只能以 {offered} 回答。 */
  | 'NOT_ACCEPTABLE'
  /** Only the inspectors of this inspection may record. 只有本次检查的检查人员可以记录。 */
  | 'NOT_AN_INSPECTOR'
  /** Not a real date; write it like 2026-11-24. 不是有效的日期，应写作 2026-11-24 的样式。 */
  | 'NOT_A_DATE'
  /** Not found, or not within your territory. 没有找到，或不在您的管辖范围内。 */
  | 'NOT_FOUND'
  /** The receiving office ({office}), or an office above both, decides on this. 移交由接收部门{office}或双方的共同上级决定。 */
  | 'NOT_THE_RECEIVER'
  /** An order covers at least one finding. 整改书至少对应一个问题。 */
  | 'NO_FINDINGS'
  /** There is no former secret that still works. 没有仍在宽限期内的旧密钥。 */
  | 'NO_FORMER_SECRET'
  /** No office is registered for that region or above it. 该地区及其上级没有登记的网信部门。 */
  | 'NO_OFFICE'
  /** Region {code} has no office yet; register it first. 行政区划 {code} 还没有登记网信部门，请先登记。 */
  | 'NO_OFFICE_HERE'
  /** The platform’s ledger has no duty item {code}. 该平台的台账中没有这个责任项：{code}。 */
  | 'NO_SUCH_ITEM'
  /** {name} is on leave on that day; choose someone else. {name} 当日离岗，请另选人员。 */
  | 'OFFICER_ON_LEAVE'
  /** This office is closed. 该部门已撤销。 */
  | 'OFFICE_CLOSED'
  /** Region {code} has its office already. 行政区划 {code} 已登记网信部门。 */
  | 'OFFICE_EXISTS'
  /** The office still has open accounts or platforms; hand over or transfer them first. 该部门还有在用账号或未注销平台，请先交接或移交。 */
  | 'OFFICE_IN_USE'
  /** The single sign-on did not finish; please try again. 单点登录没有完成，请再试一次。 */
  | 'OIDC_FAILED'
  /** This identity or this account is linked already; unlink it first. 这个身份或这个账号已有关联，请先解除。 */
  | 'OIDC_LINKED'
  /** This single sign-on identity is not linked to an account here; ask the administrator. 单点登录的这个身份没有关联本系统账号，请联系管理员。 */
  | 'OIDC_NOT_LINKED'
  /** One account serves platforms of one operator only. 一个账号只能服务同一运营主体的平台。 */
  | 'ONE_OPERATOR'
  /** There is unfinished work: {items}. 仍有未办结的事项：{items}。 */
  | 'OPEN_WORK'
  /** This code is registered as “{name}”. To rename it, change the operator. 该信用代码已登记为“{name}”。更名请走运营主体变更。 */
  | 'OPERATOR_NAME_DIFFERS'
  /** The order has not been served. 整改书尚未送达。 */
  | 'ORDER_NOT_SERVED'
  /** Another office ({office}) is in charge of this record; you can read it, but not act on it. 这条记录由{office}办理，您可以查看，不能办理。 */
  | 'OTHER_OFFICE'
  /** Nobody may decide a request that they made; another security administrator must. 申请人不得审批本人提出的申请，须由另一名安全管理员审批。 */
  | 'OWN_PROPOSAL'
  /** This password is common, or made of a common one, and easy to guess; choose another. 这个密码太常见，或由常见密码拼成，容易被猜中，请另选一个。 */
  | 'PASSWORD_COMMON'
  /** Your password has passed its maximum age; change it first. 密码已超过规定的使用期限，请先更改密码。 */
  | 'PASSWORD_EXPIRED'
  /** The password must not contain the user name. 密码里不能含有用户名。 */
  | 'PASSWORD_HAS_NAME'
  /** The new password is the current one; choose another. 新密码与当前密码相同，请另选一个。 */
  | 'PASSWORD_SAME'
  /** The password needs at least {kinds} of: capital letters, small letters, digits, other characters. 密码须含大写字母、小写字母、数字、其他字符中的至少 {kinds} 种。 */
  | 'PASSWORD_SIMPLE'
  /** At least {min} characters. 密码至少 {min} 个字符。 */
  | 'PASSWORD_TOO_SHORT'
  /** The current password is wrong; nothing was changed. 当前密码不对，密码没有更改。 */
  | 'PASSWORD_WRONG'
  /** Staff number {staffNo} has an open account already; one person has one. 工号 {staffNo} 已有一个在用账号，一人只能有一个。 */
  | 'PERSON_HAS_ACCOUNT'
  /** The start must be after the start of the previous holder, {from}. 任职起始日须晚于前任的起始日 {from}。 */
  | 'PERSON_OVERLAP'
  /** Not a telephone number. 电话号码格式不对。 */
  | 'PHONE_FORMAT'
  /** The platform has been retired. 平台已注销登记。 */
  | 'PLATFORM_RETIRED'
  /** The report exists already: read it first, then send its ETag as If-Match. 报告已经存在：请先读取，再以 If-Match 带上它的 ETag。 */
  | 'PRECONDITION_REQUIRED'
  /** The program was disabled and cannot be enabled again. 程序已停用，不能恢复。 */
  | 'PROGRAM_REVOKED'
  /** This method of service needs a proof. 此送达方式须写明送达凭证。 */
  | 'PROOF_NEEDED'
  /** A proposal to merge or transfer this platform already awaits a decision. 该平台已有待决定的合并或移交提议。 */
  | 'PROPOSAL_OPEN'
  /** Say what the personal data is needed for; the purpose is recorded. 请写明查看个人信息的用途；用途会记入审计。 */
  | 'PURPOSE_NEEDED'
  /** The query costs {cost}; the limit is {max}. Fields of a list count once for each row of its page (first): ask for smaller pages or fewer fields. 查询开销为 {cost}，超过上限 {max}。列表中的字段按每页条数（first）成倍计算：请减小 first，或少取字段。 */
  | 'QUERY_TOO_COSTLY'
  /** The query is too large or nested too deeply; split it up. 查询过大或嵌套过深，请拆成几次。 */
  | 'QUERY_TOO_LARGE'
  /** Please give a reason. 请写明理由。 */
  | 'REASON_NEEDED'
  /** For this act, please confirm your identity: enter your password or a code. 这项操作须先确认是您本人：请输入密码或动态验证码。 */
  | 'REAUTHENTICATE'
  /** {name} has declared an interest in this operator and must stand aside (Administrative Penalty Law, art. 43). {name} 与该运营主体有已申报的利害关系，应当回避（行政处罚法第四十三条）。 */
  | 'RECUSED'
  /** That region is not within your territory. 该行政区划不在您的管辖范围内。 */
  | 'REGION_OUT_OF_SCOPE'
  /** There is no draft yet: save one, or send the report along. 还没有草稿，请先保存或随提交附上报告。 */
  | 'REPORT_DRAFT_MISSING'
  /** The report does not match the template; faults: {n}, all of them listed. 报告有 {n} 处不符合模板，已逐处列出。 */
  | 'REPORT_FAULTS'
  /** The annual report for {year} has not been begun; it is due on {dueOn}. {year} 年度报告还没有开始，期限为 {dueOn}。 */
  | 'REPORT_NOT_BEGUN'
  /** The annual report for {year} opens on {opensOn}. {year} 年度报告自 {opensOn} 起填报。 */
  | 'REPORT_NOT_OPEN'
  /** The platform was not in the register in {year}, or has been retired; no report is due. 平台在 {year} 年度未登记或已注销，无须报送。 */
  | 'REPORT_NOT_OWED'
  /** No annual report is planned for {year}. 没有 {year} 年度报告的安排。 */
  | 'REPORT_YEAR_UNKNOWN'
  /** A request about this account awaits approval already; it must be decided first. 该账号已有一项申请待审批，请先处理。 */
  | 'REQUEST_WAITS'
  /** This must be filled in. 此项必须填写。 */
  | 'REQUIRED'
  /** Give a result for every measure that is still open. 须对每项未完成的措施给出复核结论。 */
  | 'RESULTS_INCOMPLETE'
  /** A measure that passes cannot have “Not established” or “Not operating”. 判为通过的措施，制度或运行不能是“未建立”“未运行”。 */
  | 'RESULT_CONTRADICTS'
  /** The three administrator roles exclude each other and every business role; close the account and have another one opened. 系统管理员、安全管理员、审计管理员互斥，且不得兼任业务角色；请关闭原账号后由他人另行开立。 */
  | 'ROLES_EXCLUDE'
  /** You accepted this answer; another officer must verify it. 您接收了这份答复，须由其他人员复核。 */
  | 'SAME_OFFICER'
  /** Someone other than the person who proposed it, or whom it concerns, must decide. 须由提出人或当事人以外的人员决定。 */
  | 'SAME_PERSON'
  /** The account has this role already. 该账号已是这个角色。 */
  | 'SAME_ROLE'
  /** Failed cannot be more than sampled; both are whole numbers from 0. 不合格数不能大于抽样数，且两者须为非负整数。 */
  | 'SAMPLE_COUNTS'
  /** The program does not have the scope {scope}; it has: {granted}. 程序没有授权范围“{scope}”，它有：{granted}。 */
  | 'SCOPE_INVALID'
  /** Type two or more characters, letters or digits; a single one matches almost everything. 请输入两个及以上的汉字、字母或数字；单个字符符合的记录太多。 */
  | 'SEARCH_TOO_SHORT'
  /** Your role must use a second factor; set it up first. 您的角色必须使用动态验证码，请先设置。 */
  | 'SECOND_FACTOR_NEEDED'
  /** Your second factor is not set up, or the set-up was started again; please begin again. 动态验证码没有启用，或设置已重新开始，请从头再来。 */
  | 'SECOND_FACTOR_OFF'
  /** Your second factor is set up already; to change the device, remove it first. 动态验证码已经启用；换用新设备请先停用。 */
  | 'SECOND_FACTOR_ON'
  /** Your role must keep its second factor; if the device is lost, ask the administrator. 您的角色必须使用动态验证码，不能停用；设备遗失请联系管理员。 */
  | 'SECOND_FACTOR_REQUIRED'
  /** Service on {servedOn} is before issue on {issuedOn}. 送达日期 {servedOn} 早于签发日期 {issuedOn}。 */
  | 'SERVICE_BEFORE_ISSUE'
  /** The user name or the password is wrong. 用户名或密码不对。 */
  | 'SIGN_IN_FAILED'
  /** Too many failed attempts; try again in {minutes} minutes. 连续失败次数过多，请在 {minutes} 分钟后再试。 */
  | 'SIGN_IN_LOCKED'
  /** {changedBy} changed this record before you ({fields}). Your entry is not lost: compare and save again. {changedBy} 已在您之前修改了这条记录（{fields}）。您的输入没有丢失，请核对后再保存。 */
  | 'STALE'
  /** The record is in state “{state}”; “{act}” is not possible now. 当前状态是“{state}”，不能执行“{act}”。 */
  | 'STATE'
  /** The storage is full; the file was not saved. 存储空间不足，文件没有保存。 */
  | 'STORAGE_FULL'
  /** Character {position} of “{field}” ({character}) cannot be stored; remove it and send it again. “{field}”的第 {position} 个字符（{character}）无法保存，请删去后重新提交。 */
  | 'TEXT_UNSTORABLE'
  /** The request for a token is malformed: {detail} 令牌请求不合规范：{detail} */
  | 'TOKEN_REQUEST'
  /** At most {max} characters. 最多 {max} 个字符。 */
  | 'TOO_LONG'
  /** At most {max} entries. 最多 {max} 项。 */
  | 'TOO_MANY'
  /** Too many requests; try again in {seconds} seconds. 请求过于频繁，请在 {seconds} 秒后再试。 */
  | 'TOO_OFTEN'
  /** The query took too long; narrow it down. 查询超时，请缩小范围。 */
  | 'TOO_SLOW'
  /** That region is your own office’s; change the registration instead. 该地区由本部门管辖，请直接变更登记。 */
  | 'TRANSFER_SAME_OFFICE'
  /** An inspection takes two or more officers (Administrative Penalty Law, art. 42). 检查须由两名以上执法人员进行（行政处罚法第四十二条）。 */
  | 'TWO_INSPECTORS'
  /** Please sign in first. 请先登录。 */
  | 'UNAUTHENTICATED'
  /** There is no service category {code}. 没有这个服务类别：{code}。 */
  | 'UNKNOWN_CATEGORY'
  /** The chosen person is not an active officer of this office. 所选人员不是本部门在岗人员。 */
  | 'UNKNOWN_OFFICER'
  /** The template has no field {pointer}. 模板中没有 {pointer} 这一项。 */
  | 'UNKNOWN_POINTER'
  /** There is no region with code {code}. 没有这个行政区划代码：{code}。 */
  | 'UNKNOWN_REGION'
  /** The body must be of type {expected}. 请求正文的类型应为 {expected}。 */
  | 'UNSUPPORTED_MEDIA'
  /** The check character of the unified social credit code is wrong; the last one should be {expected}. 统一社会信用代码的校验码不对，末位应为 {expected}。 */
  | 'USCC_CHECK'
  /** A unified social credit code has 18 digits or capital letters (without I, O, S, V, Z). 统一社会信用代码应为 18 位数字或大写字母（不含 I、O、S、V、Z）。 */
  | 'USCC_FORMAT'
  /** A user name has 3 to 40 letters, digits, dots, hyphens or underscores and begins with a letter or digit. 用户名须为 3–40 个字母、汉字、数字、点、横线或下划线，且不以符号开头。 */
  | 'USERNAME_FORMAT'
  /** The user name {username} is taken; choose another. 用户名 {username} 已被使用，请换一个。 */
  | 'USERNAME_TAKEN';

export type RegionLevel =
  | 'CITY'
  | 'DISTRICT'
  | 'PROVINCE';

/** Which time counts: of the submission, of the confirmation, or, for what follows the first filing, of that one. */
export type ReportCounts =
  | 'CONFIRMATION'
  | 'FIRST_FILING'
  | 'SUBMISSION';

/** LIST is a list of rows with `fields`; FILES a list of ids of files uploaded to the report by POST /files. */
export type ReportFieldKind =
  | 'CHOICE'
  | 'DATE'
  | 'DECIMAL'
  | 'FILES'
  | 'INTEGER'
  | 'LIST'
  | 'TEXT';

/** The dimension by which the progress is split. */
export type ReportPart =
  | 'OFFICE'
  | 'REGION';

export type ReportRemarkInput = {
  /** JSON pointer of a field of the template. */
  pointer: string;
  text: string;
};

/** How far a platform is with the report of a year. AWAITING waits for the primary responsible person. */
export type ReportStanding =
  | 'ACCEPTED'
  | 'AWAITING'
  | 'DRAFT'
  | 'FILED'
  | 'NOT_BEGUN'
  | 'RETURNED';

export type ReportVersionKind =
  | 'AMENDMENT'
  | 'ORIGINAL'
  | 'RESUBMISSION';

export type ReportVersionOutcome =
  | 'CONFIRMED'
  | 'DECLINED'
  | 'WAITING'
  | 'WITHDRAWN';

export type Role =
  | 'AUDIT_ADMIN'
  | 'CASE_OFFICER'
  | 'DIRECTOR'
  | 'INSPECTOR'
  | 'LIAISON'
  | 'PROGRAM'
  | 'RESPONSIBLE_PERSON'
  | 'SECURITY_ADMIN'
  | 'SYSTEM_ADMIN'
  | 'VIEWER';

export type SearchKind =
  | 'CASE'
  | 'FINDING'
  | 'ORDER'
  | 'PLATFORM'
  | 'REPORT';

export type ServeInput = {
  method: ServiceMethod;
  proof?: string | null | undefined;
  servedOn: string;
};

export type ServiceMethod =
  | 'DIRECT'
  | 'ELECTRONIC'
  | 'LEFT'
  | 'POST'
  | 'PUBLIC_NOTICE';

export type Severity =
  | 'GRAVE'
  | 'MINOR'
  | 'SERIOUS';

export type Side =
  | 'ADMIN'
  | 'OFFICE'
  | 'PLATFORM';

export type SignInDuty =
  | 'PASSWORD'
  | 'SECOND_FACTOR';

export type SignInWay =
  | 'OIDC'
  | 'PASSWORD';

export type StepState =
  | 'AHEAD'
  | 'CURRENT'
  | 'DONE';

/** Is there a written, approved, current rule or design. */
export type SystemState =
  | 'ESTABLISHED'
  | 'NONE'
  | 'PARTIAL';

export type Tier =
  | 'GENERAL'
  | 'HEAD'
  | 'KEY';

/** On the first round: answered by its due day, or not. Undecided orders are neither. */
export type Timeliness =
  | 'LATE'
  | 'ON_TIME';

export type TodoKind =
  | 'ACCEPT'
  | 'APPROVE_CASE'
  | 'CLOSE'
  | 'DECIDE_MERGE'
  | 'DECIDE_TRANSFER'
  | 'EXTENSION'
  | 'INSPECT'
  | 'ISSUE'
  | 'MEND_CASE'
  | 'OVERDUE'
  | 'PUBLISH_CASE'
  | 'REOPEN'
  | 'REVIEW_REPORTS'
  | 'SERVE'
  | 'TELL_CASE'
  | 'VERIFY';

/** The dimension by which a trend is split. */
export type TrendDimension =
  | 'AREA'
  | 'CATEGORY'
  | 'NONE'
  | 'REGION'
  | 'TIER';

/** As the platform was on the day that is counted. */
export type TrendFilter = {
  areaCode?: string | number | null | undefined;
  category?: string | number | null | undefined;
  regionCode?: string | number | null | undefined;
  tier?: Tier | null | undefined;
};

/** Whose clock runs. */
export type Turn =
  | 'NOBODY'
  | 'OFFICE'
  | 'PLATFORM';

export type TypicalCaseFilter = {
  areaCode?: string | number | null | undefined;
  itemCode?: string | number | null | undefined;
  /** Of my own office only. */
  mine?: boolean | null | undefined;
  /** Cases of other offices are PUBLISHED or WITHDRAWN. Dropped drafts are listed only when asked for. */
  states?: Array<CaseState> | null | undefined;
  /** Two characters or more, in number, title and texts. */
  text?: string | null | undefined;
  /** Of the number. */
  year?: number | null | undefined;
};

export type VerificationInput = {
  measureId: string | number;
  note?: string | null | undefined;
  operationState: OperationState;
  outcome: MeasureOutcome;
  systemState: SystemState;
};

/** The kind of text that may identify the platform of a case. */
export type WarningKind =
  | 'ADDRESS'
  | 'APP'
  | 'CODE'
  | 'DOMAIN'
  | 'EMAIL'
  | 'ICP'
  | 'OPERATOR'
  | 'PERSON'
  | 'PHONE'
  | 'PLATFORM'
  | 'RECORD_NUMBER';

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { periodRules: Array<{ code: string, version: number, length: number, minLength: number, maxLength: number, unit: PeriodUnit, title: { zh: string, en: string }, basis: { zh: string, en: string } }> };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword: number };

export type CertificateQueryVariables = Exact<{ [key: string]: never; }>;


export type CertificateQuery = { officers: Array<{ id: string, certificateNo: string | null, certificateValidTo: string | null }> };

export type SecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorQuery = { secondFactor: { confirmedAt: string | null, codesLeft: number, required: boolean } };

export type BeginSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginSecondFactorMutation = { beginSecondFactor: { secret: string, uri: string } };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor: Array<string> };

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: Array<string> };

export type RemoveSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveSecondFactorMutation = { removeSecondFactor: boolean };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { sessions: Array<{ id: string, current: boolean, via: SignInWay, address: string | null, agent: string | null, createdAt: string, lastSeenAt: string }> };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: number };

export type OfficeStaffQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeStaffQuery = { officers: Array<{ id: string, name: string, role: Role, certificateNo: string | null, certificateValidTo: string | null, certificateHolds: boolean }>, certificateRequests: Array<{ id: string, userId: string, state: AccountRequestState, certificateNo: string | null, certificateValidTo: string | null, proposedAt: string }> };

export type RevealOfficerMutationVariables = Exact<{
  id: string | number;
  purpose: string;
}>;


export type RevealOfficerMutation = { revealOfficer: { id: string, certificateNo: string | null } };

export type ProposeCertificateMutationVariables = Exact<{
  input: CertificateInput;
}>;


export type ProposeCertificateMutation = { proposeCertificate: { id: string } };

export type LinkQueryVariables = Exact<{
  token: string;
}>;


export type LinkQuery = { invitation: { name: string, role: InvitedRole, operatorName: string, platformNames: Array<string>, validUntil: string | null, officeName: { zh: string, en: string } } | null, accountLink: { username: string, name: string } | null };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  name: string;
  username: string;
  password: string;
}>;


export type AcceptInvitationMutation = { acceptInvitation: string };

export type SetPasswordByLinkMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type SetPasswordByLinkMutation = { setPasswordByLink: string };

export type DemoQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoQuery = { signInOptions: { singleSignOn: string | null }, desk: { version: string, demoAccounts: Array<{ username: string, password: string, name: string, role: Role, office: string | null }> } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { codeNeeded: boolean, me: { id: string, side: Side, owes: SignInDuty | null } | null } };

export type CompleteSignInMutationVariables = Exact<{
  code: string;
}>;


export type CompleteSignInMutation = { completeSignIn: { me: { id: string, side: Side, owes: SignInDuty | null } | null } };

export type AdministeredOfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministeredOfficesQuery = { administeredOffices: Array<{ id: string, version: number, shortName: string, regionCode: string, active: boolean, closedOn: string | null, people: number, name: { zh: string, en: string }, regionName: { zh: string, en: string } }> };

export type AddOfficeMutationVariables = Exact<{
  input: NewOfficeInput;
}>;


export type AddOfficeMutation = { addOffice: { id: string } };

export type RenameOfficeMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: OfficeNamesInput;
}>;


export type RenameOfficeMutation = { renameOffice: { id: string } };

export type CloseOfficeMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type CloseOfficeMutation = { closeOffice: { id: string } };

export type AccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsQuery = { accounts: Array<{ id: string, username: string, name: string, staffNo: string | null, role: Role, certificateNo: string | null, certificateValidTo: string | null, active: boolean, locked: boolean, createdAt: string, closedAt: string | null, closedReason: string | null, permissions: Array<string>, office: { id: string, shortName: string, name: { zh: string, en: string } } | null }> };

export type ProposeAccountMutationVariables = Exact<{
  input: AccountProposalInput;
}>;


export type ProposeAccountMutation = { proposeAccount: { id: string } };

export type AccountRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountRequestsQuery = { accountRequests: Array<{ id: string, kind: AccountRequestKind, state: AccountRequestState, version: number, username: string, name: string, staffNo: string | null, role: Role, roleBefore: Role | null, certificateNo: string | null, certificateValidTo: string | null, reason: string, proposedByName: string, proposedAt: string, decidedByName: string | null, decidedAt: string | null, decision: string | null, office: { id: string, name: { zh: string, en: string } } | null, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }> }> };

export type ApproveAccountRequestMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ApproveAccountRequestMutation = { approveAccountRequest: { link: string | null } };

export type RefuseAccountRequestMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type RefuseAccountRequestMutation = { refuseAccountRequest: { id: string } };

export type WithdrawAccountRequestMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type WithdrawAccountRequestMutation = { withdrawAccountRequest: { id: string } };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installationState: { release: string, schema: string, lists: Array<{ kind: string, version: string, day: string | null }>, jobs: Array<{ kind: string, waiting: number, oldest: string | null }>, settings: Array<{ name: string, value: string }> } };

export type AuditEntriesQueryVariables = Exact<{
  filter?: AuditFilterInput | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { next: string | null, entries: Array<{ id: string, occurredAt: string, actorKind: string, actorId: string | null, actorName: string | null, role: string | null, door: string, address: string | null, requestId: string | null, act: string, outcome: AuditOutcome, refusalCode: string | null, subjectKind: string | null, subjectId: string | null, regionAt: string | null, before: unknown, after: unknown, seq: number | null }> } };

export type AuditRecordQueryVariables = Exact<{
  kind: string;
  id: string | number;
}>;


export type AuditRecordQuery = { auditRecord: unknown };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  region?: string | number | null | undefined;
}>;


export type SearchQuery = { search: Array<{ kind: SearchKind, total: number, more: boolean, hits: Array<{ id: string, kind: SearchKind, number: string | null, title: string, matched: string | null, state: string, year: number | null, platform: { id: string, name: string } | null, officeName: { zh: string, en: string } | null }> }> };

export type OwnSearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type OwnSearchQuery = { ownSearch: Array<{ kind: SearchKind, total: number, more: boolean, hits: Array<{ id: string, kind: SearchKind, number: string | null, title: string, matched: string | null, state: string, year: number | null, platformId: string | null, platformName: string | null, orderId: string | null, officeName: { zh: string, en: string } | null }> }> };

export type ConfirmIdentityMutationVariables = Exact<{
  password?: string | null | undefined;
  code?: string | null | undefined;
}>;


export type ConfirmIdentityMutation = { confirmIdentity: boolean };

export type StepsQueryVariables = Exact<{ [key: string]: never; }>;


export type StepsQuery = { me: { id: string, name: string, username: string, owes: SignInDuty | null } | null };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { me: { id: string, name: string, username: string, role: Role, side: Side, permissions: Array<string>, waiting: number, waitingIn: { orders: number, inspections: number, reports: number, cases: number, moves: number }, office: { id: string, shortName: string, name: { zh: string, en: string }, region: { code: string, name: string, nameEn: string, level: RegionLevel }, below: Array<{ code: string, name: string, nameEn: string, level: RegionLevel }> } | null, platforms: Array<{ id: string, name: string, state: PlatformState, tier: Tier }> } | null, desk: { today: string, isWorkingDay: boolean, calendarCoveredTo: string, version: string, dayName: { zh: string, en: string } | null, demonstration: { begunAt: string, finishedAt: string } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type DeadlinePartsFragment = { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> };

export type ItemPartsFragment = { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } };

export type ReferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceQuery = { categories: Array<{ code: string, group: string, title: { zh: string, en: string }, help: { zh: string, en: string } }>, framework: { version: string, areas: Array<{ code: string, title: { zh: string, en: string }, short: { zh: string, en: string } }>, items: Array<{ id: string, code: string, areaCode: string, title: { zh: string, en: string } }> } };

export type EvidencePartsFragment = { id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string };

export type ChangePartsFragment = { id: string, action: string, actorName: string, at: string, recordedAt: string, reason: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> };

export type ExtensionPreviewQueryVariables = Exact<{
  dueOn: string;
  days: number;
}>;


export type ExtensionPreviewQuery = { deadlinePreview: { dueOn: string, provisional: boolean, explanation: { zh: string, en: string } } };

export type PlatformNameQueryVariables = Exact<{
  id: string | number;
}>;


export type PlatformNameQuery = { platform: { id: string, name: string } };

export type PlatformSummaryQueryVariables = Exact<{
  id: string | number;
}>;


export type PlatformSummaryQuery = { platform: { id: string, name: string, tier: Tier, state: PlatformState, openFindings: number, repeatFindings: number, inspectionsLastYear: number, lastInspectedOn: string | null, overdueOrders: number, operator: { id: string, name: string, code: string }, ledger: { total: number, verified: number } } };

export type ReportFieldPartsFragment = { pointer: string, key: string, kind: ReportFieldKind, required: boolean, nullable: boolean, maxLength: number | null, maxItems: number | null, step: number | null, title: { zh: string, en: string }, help: { zh: string, en: string } | null, unit: { zh: string, en: string } | null, definition: { zh: string, en: string } | null, choices: Array<{ value: string, title: { zh: string, en: string } }> };

export type ReportTemplateQueryVariables = Exact<{
  year: number;
  version?: string | number | null | undefined;
}>;


export type ReportTemplateQuery = { reportTemplate: { version: string, title: { zh: string, en: string }, source: { zh: string, en: string }, sections: Array<{ pointer: string, areaCode: string | null, title: { zh: string, en: string }, help: { zh: string, en: string } | null, fields: Array<{ pointer: string, key: string, kind: ReportFieldKind, required: boolean, nullable: boolean, maxLength: number | null, maxItems: number | null, step: number | null, fields: Array<{ pointer: string, key: string, kind: ReportFieldKind, required: boolean, nullable: boolean, maxLength: number | null, maxItems: number | null, step: number | null, title: { zh: string, en: string }, help: { zh: string, en: string } | null, unit: { zh: string, en: string } | null, definition: { zh: string, en: string } | null, choices: Array<{ value: string, title: { zh: string, en: string } }> }>, title: { zh: string, en: string }, help: { zh: string, en: string } | null, unit: { zh: string, en: string } | null, definition: { zh: string, en: string } | null, choices: Array<{ value: string, title: { zh: string, en: string } }> }> }> } };

export type ReportReceiptPartsFragment = { number: string, year: number, sha256: string, submittedAt: string, confirmByOn: string, confirmedAt: string | null, counts: ReportCounts | null, countedOn: string | null, dueOn: string, late: boolean | null, text: { zh: string, en: string } };

export type ReportVersionPartsFragment = { seq: number, kind: ReportVersionKind, reason: string | null, body: unknown, sha256: string, templateVersion: string, submittedAt: string, submittedByName: string, door: string, outcome: ReportVersionOutcome, outcomeAt: string | null, outcomeByName: string | null, outcomeReason: string | null, review: string | null, reviewedAt: string | null, reviewReason: string | null, receipt: { number: string, year: number, sha256: string, submittedAt: string, confirmByOn: string, confirmedAt: string | null, counts: ReportCounts | null, countedOn: string | null, dueOn: string, late: boolean | null, text: { zh: string, en: string } }, remarks: Array<{ pointer: string, text: string, at: string, title: { zh: string, en: string } }> };

export type ReportDifferencePartsFragment = { pointer: string, before: string | null, after: string | null, title: { zh: string, en: string } };

export type StaffQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffQuery = { staffMembers: Array<{ id: string, certificateExpired: boolean, away: boolean, platforms: number, openInspections: number, officer: { id: string, name: string, role: Role, certificateNo: string | null, certificateValidTo: string | null }, leaves: Array<{ id: string, fromOn: string, toOn: string, backOn: string | null, recordedByName: string, version: number }>, interests: Array<{ id: string, operatorId: string, operatorName: string, kind: InterestKind, fromOn: string, toOn: string | null, recordedByName: string, endedByName: string | null, endReason: string | null, version: number }> }> };

export type StaffOperatorsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type StaffOperatorsQuery = { platforms: { edges: Array<{ node: { id: string, name: string, operator: { id: string, name: string } } }> } };

export type DeclareInterestMutationVariables = Exact<{
  input: DeclareInterestInput;
}>;


export type DeclareInterestMutation = { declareInterest: Array<{ id: string }> };

export type EndInterestMutationVariables = Exact<{
  id: string | number;
  version: number;
  toOn: string;
  reason: string;
}>;


export type EndInterestMutation = { endInterest: Array<{ id: string }> };

export type RecordLeaveMutationVariables = Exact<{
  input: RecordLeaveInput;
}>;


export type RecordLeaveMutation = { recordLeave: Array<{ id: string }> };

export type EndLeaveMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type EndLeaveMutation = { endLeave: Array<{ id: string }> };

export type HandOverMutationVariables = Exact<{
  fromId: string | number;
  toId: string | number;
  reason: string;
}>;


export type HandOverMutation = { handOver: { platforms: number, inspections: Array<string> } };

export type MergesQueryVariables = Exact<{
  platformId?: string | number | null | undefined;
}>;


export type MergesQuery = { platformMerges: Array<{ id: string, state: ProposalState, reason: string, proposedByName: string, proposedAt: string, decidedByName: string | null, decidedAt: string | null, decisionNote: string | null, version: number, platform: { id: string, name: string }, into: { id: string, name: string }, moved: Array<{ kind: MoveKind, number: string }>, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }> }> };

export type TransfersQueryVariables = Exact<{
  platformId?: string | number | null | undefined;
}>;


export type TransfersQuery = { platformTransfers: Array<{ id: string, state: ProposalState, reason: string, proposedByName: string, proposedAt: string, decidedByName: string | null, decidedAt: string | null, decisionNote: string | null, version: number, platformId: string, visible: boolean, platformName: string, operatorName: string, operatorCode: string, domains: Array<string>, orderIds: Array<string>, fromRegion: { zh: string, en: string }, toRegion: { zh: string, en: string }, fromOffice: { id: string, name: { zh: string, en: string } }, toOffice: { id: string, name: { zh: string, en: string } }, work: Array<{ kind: MoveKind, id: string | null, number: string, title: string }>, done: Array<{ kind: MoveKind, id: string | null, number: string, title: string, on: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }> }> };

export type ApproveMergeMutationVariables = Exact<{
  id: string | number;
  version: number;
  note?: string | null | undefined;
}>;


export type ApproveMergeMutation = { approveMerge: string };

export type DeclineMergeMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type DeclineMergeMutation = { declineMerge: string };

export type WithdrawMergeMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawMergeMutation = { withdrawMerge: string };

export type AcceptTransferMutationVariables = Exact<{
  id: string | number;
  version: number;
  leadOfficerId?: string | number | null | undefined;
  deputyOfficerId?: string | number | null | undefined;
  note?: string | null | undefined;
}>;


export type AcceptTransferMutation = { acceptTransfer: string };

export type DeclineTransferMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type DeclineTransferMutation = { declineTransfer: string };

export type WithdrawTransferMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawTransferMutation = { withdrawTransfer: string };

export type ReceivingOfficersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReceivingOfficersQuery = { officers: Array<{ id: string, name: string }> };

export type DraftCaseMutationVariables = Exact<{
  input: CaseInput;
}>;


export type DraftCaseMutation = { draftCase: { id: string } };

export type ChangeCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CaseInput;
}>;


export type ChangeCaseMutation = { changeCase: { id: string } };

export type AnswerWarningMutationVariables = Exact<{
  id: string | number;
  key: string | number;
  reason: string;
}>;


export type AnswerWarningMutation = { answerCaseWarning: { id: string } };

export type SubmitCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type SubmitCaseMutation = { submitCase: { id: string } };

export type ApproveCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
  note?: string | null | undefined;
}>;


export type ApproveCaseMutation = { approveCase: { id: string } };

export type ReturnCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
  remarks: string;
}>;


export type ReturnCaseMutation = { returnCase: { id: string } };

export type NotifyCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
  days?: number | null | undefined;
}>;


export type NotifyCaseMutation = { notifyCase: { id: string } };

export type WeighStatementMutationVariables = Exact<{
  id: string | number;
  noticeId: string | number;
  version: number;
  text: string;
}>;


export type WeighStatementMutation = { weighCaseStatement: { id: string } };

export type PublishCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type PublishCaseMutation = { publishCase: { id: string } };

export type WithdrawCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
  decisionChangedOn?: string | null | undefined;
}>;


export type WithdrawCaseMutation = { withdrawCase: { id: string } };

export type CorrectCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type CorrectCaseMutation = { correctCase: { id: string } };

export type AbandonCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type AbandonCaseMutation = { abandonCase: { id: string, state: CaseState } };

export type CasesQueryVariables = Exact<{
  filter?: TypicalCaseFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CasesQuery = { typicalCases: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string | null, title: string, state: CaseState, own: boolean, itemCodes: Array<string>, draftedOn: string, publishedOn: string | null, withdrawnOn: string | null, office: { id: string, shortName: string, name: { zh: string, en: string } }, audience: { toPlatforms: boolean, categories: Array<string>, tiers: Array<Tier>, toSubordinates: boolean, toSuperior: boolean } } }> } };

export type CaseTextPartsFragment = { title: string, facts: string, grounds: string, outcome: string, lesson: string, items: Array<{ id: string, code: string, title: { zh: string, en: string } }>, audience: { toPlatforms: boolean, categories: Array<string>, tiers: Array<Tier>, toSubordinates: boolean, toSuperior: boolean } };

export type CaseQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseQuery = { typicalCase: { id: string, number: string | null, title: string, state: CaseState, shown: CaseShown, own: boolean, version: number, openWarnings: number, recipients: number | null, draftedBy: string | null, submittedBy: string | null, approvedBy: string | null, draftedOn: string, publishedOn: string | null, withdrawnOn: string | null, withdrawReason: string | null, decisionChangedOn: string | null, withdrawDueOn: string | null, withdrawnInTime: boolean | null, office: { id: string, name: { zh: string, en: string } }, text: { title: string, facts: string, grounds: string, outcome: string, lesson: string, items: Array<{ id: string, code: string, title: { zh: string, en: string } }>, audience: { toPlatforms: boolean, categories: Array<string>, tiers: Array<Tier>, toSubordinates: boolean, toSuperior: boolean } } | null, versions: Array<{ seq: number, sha256: string, publishedOn: string, approvedBy: string | null, publishedBy: string | null, text: { title: string, facts: string, grounds: string, outcome: string, lesson: string, items: Array<{ id: string, code: string, title: { zh: string, en: string } }>, audience: { toPlatforms: boolean, categories: Array<string>, tiers: Array<Tier>, toSubordinates: boolean, toSuperior: boolean } }, changes: Array<{ field: string, before: string | null, after: string | null }> }>, findings: Array<{ id: string, number: string, title: string, state: FindingState, platform: { id: string, name: string } }>, warnings: Array<{ key: string, field: CaseTextField, kind: WarningKind, term: string, start: number, end: number, before: string, after: string, reason: string | null, answeredBy: string | null, answeredAt: string | null }>, notices: Array<{ id: string, round: number, toldOn: string, dueOn: string, workingDaysLeft: number, provisional: boolean, consentedAt: string | null, toWeigh: boolean, closedAs: string | null, version: number, platform: { id: string, name: string }, remarks: Array<{ id: string, side: Side, by: string, text: string, at: string }> }>, acts: Array<{ id: string, kind: string, side: Side, byRole: Role, byName: string, door: string, text: string | null, at: string, recordedAt: string, fields: Array<{ field: string, before: string | null, after: string | null }> }>, steps: Array<{ key: string, state: StepState, on: string | null, hint: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }> } };

export type CaseSourcesQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CaseSourcesQuery = { findings: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string, title: string, closedOn: string | null, platform: { id: string, name: string } } }> } };

export type CaseSourceQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseSourceQuery = { finding: { id: string, number: string, title: string, platform: { id: string, name: string } } };

export type CaseProposalQueryVariables = Exact<{
  findingIds: Array<string | number> | string | number;
}>;


export type CaseProposalQuery = { caseProposal: { title: string, facts: string, grounds: string, outcome: string, itemCodes: Array<string> } };

export type CaseRecipientsQueryVariables = Exact<{
  categories: Array<string | number> | string | number;
  tiers: Array<Tier> | Tier;
}>;


export type CaseRecipientsQuery = { caseRecipients: number };

export type FrameworksQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameworksQuery = { frameworks: Array<{ version: string, effectiveFrom: string }> };

export type CatalogueQueryVariables = Exact<{
  version?: string | number | null | undefined;
}>;


export type CatalogueQuery = { categories: Array<{ code: string, title: { zh: string, en: string } }>, framework: { version: string, effectiveFrom: string, title: { zh: string, en: string }, source: { zh: string, en: string }, areas: Array<{ code: string, clause: string, title: { zh: string, en: string }, purpose: { zh: string, en: string } }>, items: Array<{ anyCategory: Array<string>, anyTier: Array<Tier>, links: Array<string>, id: string, code: string, areaCode: string, figure: { zh: string, en: string } | null, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }> } };

export type ItemCasesQueryVariables = Exact<{
  version: string | number;
}>;


export type ItemCasesQuery = { framework: { version: string, items: Array<{ id: string, code: string, cases: Array<{ id: string, number: string, title: string, publishedOn: string, officeName: { zh: string, en: string } }> }> } };

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string, title: string, state: FindingState, severity: Severity, axis: FindingAxis, areaCode: string, foundOn: string, dueOn: string | null, overdue: boolean, closedOn: string | null, repeat: boolean, correctedOnSpot: boolean, orderId: string | null, orderNumber: string | null, item: { id: string, code: string, title: { zh: string, en: string } }, platform: { id: string, name: string }, inspection: { id: string, number: string } } }> } };

export type FindingQueryVariables = Exact<{
  id: string | number;
}>;


export type FindingQuery = { finding: { id: string, number: string, title: string, description: string, state: FindingState, severity: Severity, axis: FindingAxis, areaCode: string, foundOn: string, dueOn: string | null, overdue: boolean, closedOn: string | null, repeat: boolean, correctedOnSpot: boolean, orderId: string | null, orderNumber: string | null, version: number, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, platform: { id: string, name: string }, inspection: { id: string, number: string, on: string }, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, changes: Array<{ id: string, action: string, actorName: string, at: string, recordedAt: string, reason: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } };

export type WithdrawFindingMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawFindingMutation = { withdrawFinding: { id: string } };

export type VisitFindingPartsFragment = { id: string, number: string, title: string, description: string, severity: Severity, axis: FindingAxis, state: FindingState, version: number, correctedOnSpot: boolean, repeat: boolean, orderId: string | null, orderNumber: string | null, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> };

export type VisitItemPartsFragment = { id: string, ord: number, version: number, result: ItemResult | null, systemState: SystemState | null, operationState: OperationState | null, previousSystem: SystemState | null, previousOperation: OperationState | null, previousOn: string | null, sampled: number | null, failed: number | null, correctedOnSpot: boolean, note: string | null, reason: string | null, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, findings: Array<{ id: string, number: string, title: string, description: string, severity: Severity, axis: FindingAxis, state: FindingState, version: number, correctedOnSpot: boolean, repeat: boolean, orderId: string | null, orderNumber: string | null, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }> };

export type InspectionPartsFragment = { id: string, number: string, state: InspectionState, mode: InspectionMode, purpose: string, plannedOn: string, startedAt: string | null, sealedAt: string | null, sealHash: string | null, conclusion: string | null, frameworkVersion: string, checked: number, total: number, findingCount: number, version: number, platform: { id: string, name: string, regionCode: string }, office: { id: string, shortName: string, name: { zh: string, en: string } }, lead: { id: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNo: string | null, certificateValidTo: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, supplements: Array<{ id: string, at: string, byName: string, text: string }>, items: Array<{ id: string, ord: number, version: number, result: ItemResult | null, systemState: SystemState | null, operationState: OperationState | null, previousSystem: SystemState | null, previousOperation: OperationState | null, previousOn: string | null, sampled: number | null, failed: number | null, correctedOnSpot: boolean, note: string | null, reason: string | null, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, findings: Array<{ id: string, number: string, title: string, description: string, severity: Severity, axis: FindingAxis, state: FindingState, version: number, correctedOnSpot: boolean, repeat: boolean, orderId: string | null, orderNumber: string | null, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }> }> };

export type InspectionQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectionQuery = { inspection: { id: string, number: string, state: InspectionState, mode: InspectionMode, purpose: string, plannedOn: string, startedAt: string | null, sealedAt: string | null, sealHash: string | null, conclusion: string | null, frameworkVersion: string, checked: number, total: number, findingCount: number, version: number, platform: { id: string, name: string, regionCode: string }, office: { id: string, shortName: string, name: { zh: string, en: string } }, lead: { id: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNo: string | null, certificateValidTo: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, supplements: Array<{ id: string, at: string, byName: string, text: string }>, items: Array<{ id: string, ord: number, version: number, result: ItemResult | null, systemState: SystemState | null, operationState: OperationState | null, previousSystem: SystemState | null, previousOperation: OperationState | null, previousOn: string | null, sampled: number | null, failed: number | null, correctedOnSpot: boolean, note: string | null, reason: string | null, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, findings: Array<{ id: string, number: string, title: string, description: string, severity: Severity, axis: FindingAxis, state: FindingState, version: number, correctedOnSpot: boolean, repeat: boolean, orderId: string | null, orderNumber: string | null, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }> }> } };

export type StartInspectionMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type StartInspectionMutation = { startInspection: { id: string } };

export type CancelInspectionMutationVariables = Exact<{
  id: string | number;
  reason: string;
  version: number;
}>;


export type CancelInspectionMutation = { cancelInspection: { id: string } };

export type RecordItemsMutationVariables = Exact<{
  inspectionId: string | number;
  items: Array<ItemRecordInput> | ItemRecordInput;
}>;


export type RecordItemsMutation = { recordItems: { id: string, number: string, state: InspectionState, mode: InspectionMode, purpose: string, plannedOn: string, startedAt: string | null, sealedAt: string | null, sealHash: string | null, conclusion: string | null, frameworkVersion: string, checked: number, total: number, findingCount: number, version: number, platform: { id: string, name: string, regionCode: string }, office: { id: string, shortName: string, name: { zh: string, en: string } }, lead: { id: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNo: string | null, certificateValidTo: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, supplements: Array<{ id: string, at: string, byName: string, text: string }>, items: Array<{ id: string, ord: number, version: number, result: ItemResult | null, systemState: SystemState | null, operationState: OperationState | null, previousSystem: SystemState | null, previousOperation: OperationState | null, previousOn: string | null, sampled: number | null, failed: number | null, correctedOnSpot: boolean, note: string | null, reason: string | null, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, findings: Array<{ id: string, number: string, title: string, description: string, severity: Severity, axis: FindingAxis, state: FindingState, version: number, correctedOnSpot: boolean, repeat: boolean, orderId: string | null, orderNumber: string | null, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }> }> } };

export type RaiseFindingMutationVariables = Exact<{
  inspectionId: string | number;
  finding: FindingInput;
}>;


export type RaiseFindingMutation = { raiseFinding: { id: string, number: string } };

export type ChangeFindingMutationVariables = Exact<{
  id: string | number;
  version: number;
  title: string;
  description: string;
  severity: Severity;
  axis: FindingAxis;
}>;


export type ChangeFindingMutation = { changeFinding: { id: string, number: string } };

export type DropFindingMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type DropFindingMutation = { dropFinding: { id: string } };

export type SealInspectionMutationVariables = Exact<{
  id: string | number;
  conclusion: string;
  version: number;
}>;


export type SealInspectionMutation = { sealInspection: { id: string, sealHash: string | null } };

export type SupplementInspectionMutationVariables = Exact<{
  id: string | number;
  text: string;
}>;


export type SupplementInspectionMutation = { supplementInspection: { id: string } };

export type InspectionHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectionHistoryQuery = { inspection: { id: string, changes: Array<{ id: string, action: string, actorName: string, at: string, recordedAt: string, reason: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } };

export type InspectionsQueryVariables = Exact<{
  filter?: InspectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InspectionsQuery = { inspections: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string, state: InspectionState, mode: InspectionMode, plannedOn: string, inspectedOn: string | null, sealedAt: string | null, purpose: string, checked: number, total: number, findingCount: number, platform: { id: string, name: string }, lead: { id: string, name: string }, inspectors: Array<{ id: string, name: string }> } }> } };

export type PlanChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanChoicesQuery = { officers: Array<{ id: string, name: string, role: Role, certificateNo: string | null, certificateValidTo: string | null }> };

export type InspectorChoicesQueryVariables = Exact<{
  platformId?: string | number | null | undefined;
  on: string;
}>;


export type InspectorChoicesQuery = { inspectorChoices: Array<{ eligible: boolean, reason: string | null, officer: { id: string } }> };

export type PlanPlatformsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type PlanPlatformsQuery = { platforms: { edges: Array<{ node: { id: string, name: string, operator: { id: string, name: string } } }> } };

export type InspectedPlatformQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectedPlatformQuery = { platform: { id: string, name: string, state: PlatformState, lastInspectedOn: string | null, operator: { id: string, name: string }, leadOfficer: { id: string } | null, deputyOfficer: { id: string } | null, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }> } };

export type PlanInspectionMutationVariables = Exact<{
  input: PlanInspectionInput;
}>;


export type PlanInspectionMutation = { planInspection: { id: string, number: string } };

export type LedgerEntriesQueryVariables = Exact<{
  filter?: LedgerEntryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LedgerEntriesQuery = { ledgerEntries: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, systemState: SystemState | null, operationState: OperationState | null, verifiedOn: string | null, startedOn: string, openFindings: number, platform: { id: string, name: string }, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string } }, source: { kind: FactKind, sourceId: string, sourceNumber: string } | null, claim: { systemState: SystemState, operationState: OperationState, claimedOn: string } | null } }> } };

export type DraftOrderMutationVariables = Exact<{
  input: DraftOrderInput;
}>;


export type DraftOrderMutation = { draftOrder: { id: string } };

export type ChangeOrderDraftMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: DraftOrderInput;
}>;


export type ChangeOrderDraftMutation = { changeOrderDraft: { id: string } };

export type IssueOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type IssueOrderMutation = { issueOrder: { id: string, number: string | null } };

export type ServeOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
  service: ServeInput;
}>;


export type ServeOrderMutation = { serveOrder: { id: string } };

export type AcceptAnswerMutationVariables = Exact<{
  id: string | number;
  version: number;
  note?: string | null | undefined;
}>;


export type AcceptAnswerMutation = { acceptAnswer: { id: string } };

export type ReturnAnswerMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type ReturnAnswerMutation = { returnAnswer: { id: string } };

export type VerifyOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
  results: Array<VerificationInput> | VerificationInput;
}>;


export type VerifyOrderMutation = { verifyOrder: { id: string, version: number, state: OrderState, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }> } };

export type CloseOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
  note?: string | null | undefined;
}>;


export type CloseOrderMutation = { closeOrder: { id: string } };

export type ReopenOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
  days: number;
  reason: string;
}>;


export type ReopenOrderMutation = { reopenOrder: { id: string } };

export type RevokeOrderMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type RevokeOrderMutation = { revokeOrder: { id: string } };

export type ReplyStatementMutationVariables = Exact<{
  id: string | number;
  version: number;
  text: string;
}>;


export type ReplyStatementMutation = { replyStatement: { id: string } };

export type ProposeExtensionMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ProposeExtensionInput;
}>;


export type ProposeExtensionMutation = { proposeExtension: { id: string } };

export type RetractExtensionMutationVariables = Exact<{
  id: string | number;
  version: number;
  extensionId: string | number;
}>;


export type RetractExtensionMutation = { retractExtension: { id: string } };

export type GrantExtensionMutationVariables = Exact<{
  id: string | number;
  version: number;
  extensionId: string | number;
  days: number;
  note?: string | null | undefined;
}>;


export type GrantExtensionMutation = { grantExtension: { id: string } };

export type DeclineExtensionMutationVariables = Exact<{
  id: string | number;
  version: number;
  extensionId: string | number;
  reason: string;
}>;


export type DeclineExtensionMutation = { declineExtension: { id: string } };

export type OrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderQuery = { order: { id: string, version: number, number: string | null, state: OrderState, turn: Turn, round: number, days: number, ruleCode: string, grounds: string, legalBasis: string, issuedOn: string | null, servedOn: string | null, dueOn: string | null, officeDueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, answeredInTime: boolean | null, workingDaysLeft: number | null, draftedBy: string, issuedBy: string | null, acceptedBy: string | null, verifiedBy: string | null, office: { id: string, shortName: string, name: { zh: string, en: string } }, platform: { id: string, name: string }, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, mayVerify: Array<{ id: string, name: string, role: Role }>, steps: Array<{ key: string, on: string | null, state: StepState, hint: string | null }>, deadline: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } | null, deadlines: Array<{ seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> }>, services: Array<{ id: string, method: ServiceMethod, servedOn: string, servedAt: string, proof: string | null, confirmedByName: string | null, round: number }>, extensions: Array<{ id: string, state: ExtensionState, side: Side, days: number, reason: string, dueOn: string, askedOn: string, askedByName: string, endedOn: string | null, grantedDays: number | null, grantedDueOn: string | null, decidedByName: string | null, decision: string | null }>, acts: Array<{ id: string, kind: string, at: string, recordedAt: string, byName: string, byRole: Role | null, side: Side, door: string, round: number, text: string | null, stateAfter: OrderState, dueOnAfter: string | null }>, measures: Array<{ id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, state: FindingState, repeat: boolean, item: { id: string, code: string, title: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, answers: Array<{ id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }>, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, byName: string, round: number } | null }> } };

export type OrderPartsFragment = { id: string, version: number, number: string | null, state: OrderState, turn: Turn, round: number, days: number, ruleCode: string, grounds: string, legalBasis: string, issuedOn: string | null, servedOn: string | null, dueOn: string | null, officeDueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, answeredInTime: boolean | null, workingDaysLeft: number | null, draftedBy: string, issuedBy: string | null, acceptedBy: string | null, verifiedBy: string | null, office: { id: string, shortName: string, name: { zh: string, en: string } }, platform: { id: string, name: string }, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, mayVerify: Array<{ id: string, name: string, role: Role }>, steps: Array<{ key: string, on: string | null, state: StepState, hint: string | null }>, deadline: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } | null, deadlines: Array<{ seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> }>, services: Array<{ id: string, method: ServiceMethod, servedOn: string, servedAt: string, proof: string | null, confirmedByName: string | null, round: number }>, extensions: Array<{ id: string, state: ExtensionState, side: Side, days: number, reason: string, dueOn: string, askedOn: string, askedByName: string, endedOn: string | null, grantedDays: number | null, grantedDueOn: string | null, decidedByName: string | null, decision: string | null }>, acts: Array<{ id: string, kind: string, at: string, recordedAt: string, byName: string, byRole: Role | null, side: Side, door: string, round: number, text: string | null, stateAfter: OrderState, dueOnAfter: string | null }>, measures: Array<{ id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, state: FindingState, repeat: boolean, item: { id: string, code: string, title: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, answers: Array<{ id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }>, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, byName: string, round: number } | null }> };

export type MeasurePartsFragment = { id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, state: FindingState, repeat: boolean, item: { id: string, code: string, title: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, answers: Array<{ id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }>, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, byName: string, round: number } | null };

export type MeasureAnswerPartsFragment = { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> };

export type OrdersQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { orders: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string | null, state: OrderState, turn: Turn, round: number, issuedOn: string | null, servedOn: string | null, dueOn: string | null, officeDueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, draftedBy: string, issuedBy: string | null, acceptedBy: string | null, verifiedBy: string | null, office: { id: string, shortName: string }, platform: { id: string, name: string }, measures: Array<{ id: string, settled: boolean, finding: { id: string, title: string } }> } }> } };

export type OrderOfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OrderOfficesQuery = { offices: Array<{ id: string, name: { zh: string, en: string } }> };

export type OrderableFindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrderableFindingsQuery = { findings: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string, title: string, description: string, severity: Severity, axis: FindingAxis, foundOn: string, repeat: boolean, state: FindingState, inspection: { id: string, number: string, on: string }, item: { id: string, code: string, title: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } } } }> } };

export type RectifyRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RectifyRulesQuery = { periodRules: Array<{ code: string, version: number, length: number, minLength: number, maxLength: number, unit: PeriodUnit, title: { zh: string, en: string }, basis: { zh: string, en: string } }> };

export type RectifyPreviewQueryVariables = Exact<{
  ruleCode: string;
  servedOn: string;
  length: number;
}>;


export type RectifyPreviewQuery = { deadlinePreview: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } };

export type OrderPlatformsQueryVariables = Exact<{
  filter?: PlatformFilter | null | undefined;
  first?: number | null | undefined;
}>;


export type OrderPlatformsQuery = { platforms: { edges: Array<{ cursor: string, node: { id: string, name: string, openFindings: number } }> } };

export type PlatformAccountsQueryVariables = Exact<{
  platformId: string | number;
}>;


export type PlatformAccountsQuery = { platformAccounts: Array<{ id: string, username: string, name: string, role: InvitedRole, active: boolean, createdAt: string, closedAt: string | null, closedReason: string | null, mayChange: boolean, version: number, platforms: Array<{ id: string, name: string, appointed: boolean, appointedFrom: string | null }>, letters: Array<{ id: string, name: string, url: string }> }>, platformPrograms: Array<{ id: string, name: string, createdBy: string, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, revokedBy: string | null, revokedReason: string | null, mayRevoke: boolean, scopes: Array<{ name: string, title: { zh: string, en: string } }> }>, invitations: Array<{ id: string, name: string, role: InvitedRole, state: InvitationState, platformNames: Array<string>, validUntil: string | null, actorName: string, occurredAt: string, version: number, letters: Array<{ id: string, name: string, url: string }> }> };

export type PrepareInvitationMutationVariables = Exact<{
  input: InvitationInput;
}>;


export type PrepareInvitationMutation = { prepareInvitation: { id: string, version: number } };

export type SendInvitationMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type SendInvitationMutation = { sendInvitation: { link: string } };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { id: string } };

export type ChangePlatformAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
  role: InvitedRole;
  platformIds: Array<string | number> | string | number;
  reason: string;
}>;


export type ChangePlatformAccountMutation = { changePlatformAccount: { id: string } };

export type ResetPlatformAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type ResetPlatformAccountMutation = { resetPlatformAccount: { link: string } };

export type ClosePlatformAccountMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type ClosePlatformAccountMutation = { closePlatformAccount: { id: string } };

export type ShutOffProgramMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ShutOffProgramMutation = { shutOffProgram: { id: string } };

export type PlatformsQueryVariables = Exact<{
  filter?: PlatformFilter | null | undefined;
  orderBy?: PlatformOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlatformsQuery = { platforms: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, name: string, tier: Tier, state: PlatformState, kinds: Array<PlatformKind>, categories: Array<string>, domains: Array<string>, icpNumber: string | null, enteredOn: string, openFindings: number, overdueOrders: number, lastInspectedOn: string | null, region: { code: string, name: string, nameEn: string }, operator: { id: string, name: string, code: string }, leadOfficer: { id: string, name: string } | null, deputyOfficer: { id: string, name: string } | null, ledger: { total: number, verifiedWithinYear: number } } }> } };

export type PlatformQueryVariables = Exact<{
  id: string | number;
}>;


export type PlatformQuery = { platform: { id: string, version: number, name: string, tier: Tier, state: PlatformState, kinds: Array<PlatformKind>, categories: Array<string>, domains: Array<string>, icpNumber: string | null, enteredOn: string, retiredOn: string | null, openFindings: number, repeatFindings: number, overdueOrders: number, inspectionsLastYear: number, lastInspectedOn: string | null, apps: Array<{ store: string, identifier: string }>, mergedInto: { id: string, name: string } | null, mergedFrom: Array<{ id: string, name: string }>, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, region: { code: string, name: string, nameEn: string }, office: { id: string, shortName: string, name: { zh: string, en: string } }, leadOfficer: { id: string, name: string } | null, deputyOfficer: { id: string, name: string } | null, operator: { id: string, version: number, name: string, code: string, address: string | null, platforms: Array<{ id: string, name: string }> }, ledger: { total: number, verified: number, verifiedWithinYear: number, effective: number, frameworkVersion: string } } };

export type OperatorByCodeQueryVariables = Exact<{
  code: string;
}>;


export type OperatorByCodeQuery = { operatorByCode: { id: string, code: string, name: string, address: string | null, platforms: Array<{ id: string, name: string }> } | null };

export type LikelyDoublesQueryVariables = Exact<{
  operatorCode: string;
  platform: PlatformInput;
  platformId?: string | number | null | undefined;
}>;


export type LikelyDoublesQuery = { likelyDoubles: Array<{ reason: string, detail: string, platform: { id: string, name: string } }> };

export type OfficersQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficersQuery = { officers: Array<{ id: string, name: string, role: Role }> };

export type RegisterPlatformMutationVariables = Exact<{
  operator: OperatorInput;
  platform: PlatformInput;
  acknowledged?: Array<string | number> | string | number | null | undefined;
}>;


export type RegisterPlatformMutation = { registerPlatform: { id: string } };

export type ChangePlatformMutationVariables = Exact<{
  id: string | number;
  platform: PlatformInput;
  reason: string;
  version: number;
  acknowledged?: Array<string | number> | string | number | null | undefined;
}>;


export type ChangePlatformMutation = { changePlatform: { id: string } };

export type ChangeOperatorMutationVariables = Exact<{
  id: string | number;
  name: string;
  address?: string | null | undefined;
  reason: string;
  version: number;
}>;


export type ChangeOperatorMutation = { changeOperator: { id: string } };

export type SuspendPlatformMutationVariables = Exact<{
  id: string | number;
  reason: string;
  version: number;
}>;


export type SuspendPlatformMutation = { suspendPlatform: { id: string } };

export type ResumePlatformMutationVariables = Exact<{
  id: string | number;
  reason: string;
  version: number;
}>;


export type ResumePlatformMutation = { resumePlatform: { id: string } };

export type RetirePlatformMutationVariables = Exact<{
  id: string | number;
  reason: string;
  retiredOn: string;
  version: number;
}>;


export type RetirePlatformMutation = { retirePlatform: { id: string } };

export type PlatformLedgerQueryVariables = Exact<{
  id: string | number;
}>;


export type PlatformLedgerQuery = { framework: { version: string, areas: Array<{ code: string, title: { zh: string, en: string } }> }, platform: { id: string, ledger: { total: number, verified: number, verifiedWithinYear: number, effective: number, entries: Array<{ id: string, systemState: SystemState | null, operationState: OperationState | null, verifiedOn: string | null, openFindings: number, verifiedWithinYear: boolean, inPlace: boolean, claimStanding: ClaimStanding | null, endedOn: string | null, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, source: { id: string, kind: FactKind, factOn: string, actorName: string, sourceId: string, sourceNumber: string, systemState: SystemState, operationState: OperationState, wins: boolean } | null, facts: Array<{ id: string, kind: FactKind, factOn: string, actorName: string, sourceId: string, sourceNumber: string, systemState: SystemState, operationState: OperationState, wins: boolean }>, claim: { byName: string, claimedOn: string, note: string | null, systemState: SystemState, operationState: OperationState } | null }> } } };

export type FactPartsFragment = { id: string, kind: FactKind, factOn: string, actorName: string, sourceId: string, sourceNumber: string, systemState: SystemState, operationState: OperationState, wins: boolean };

export type PlatformFindingsQueryVariables = Exact<{
  platformId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlatformFindingsQuery = { findings: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string, title: string, state: FindingState, severity: Severity, repeat: boolean, foundOn: string, dueOn: string | null, closedOn: string | null, orderId: string | null, orderNumber: string | null, item: { id: string, code: string, title: { zh: string, en: string } } } }> } };

export type PlatformOrdersQueryVariables = Exact<{
  platformId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlatformOrdersQuery = { orders: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string | null, state: OrderState, turn: Turn, issuedOn: string | null, servedOn: string | null, dueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null } }> } };

export type PlatformInspectionsQueryVariables = Exact<{
  platformId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PlatformInspectionsQuery = { inspections: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string, mode: InspectionMode, state: InspectionState, purpose: string, plannedOn: string, sealedAt: string | null, checked: number, total: number, findingCount: number, lead: { id: string, name: string } } }> } };

export type PlatformPersonsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlatformPersonsQuery = { platform: { id: string, persons: Array<{ id: string, version: number, role: PersonRole, name: string, title: string | null, phone: string | null, email: string | null, validFrom: string, validTo: string | null }> } };

export type PlatformHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type PlatformHistoryQuery = { platformActs: Array<{ id: string, at: string, side: Side, kind: string, byName: string, byRole: Role, reportYear: number | null, caseId: string | null, text: { zh: string, en: string } }>, platform: { id: string, changes: Array<{ id: string, action: string, actorName: string, at: string, recordedAt: string, reason: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> }>, operator: { id: string, changes: Array<{ id: string, action: string, actorName: string, at: string, recordedAt: string, reason: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } } };

export type AppointPersonMutationVariables = Exact<{
  platformId: string | number;
  person: PersonInput;
}>;


export type AppointPersonMutation = { appointPerson: { id: string } };

export type RevealPersonMutationVariables = Exact<{
  id: string | number;
  purpose: string;
}>;


export type RevealPersonMutation = { revealPerson: { id: string, name: string, phone: string | null, email: string | null } };

export type EndPersonMutationVariables = Exact<{
  id: string | number;
  validTo: string;
  reason: string;
  version: number;
}>;


export type EndPersonMutation = { endPerson: { id: string } };

export type PlatformReportsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlatformReportsQuery = { annualReportsOf: Array<{ year: number, standing: ReportStanding, dueOn: string, overdue: boolean, late: boolean | null, countedOn: string | null, receiptNumber: string | null, amendments: number }> };

export type MergeCandidatesQueryVariables = Exact<{
  operatorId: string | number;
  regionCode: string | number;
}>;


export type MergeCandidatesQuery = { platforms: { edges: Array<{ node: { id: string, version: number, name: string, kinds: Array<PlatformKind>, domains: Array<string>, icpNumber: string | null, enteredOn: string, tier: Tier, openFindings: number, apps: Array<{ store: string, identifier: string }>, region: { code: string } } }> } };

export type MergePreviewQueryVariables = Exact<{
  platformId: string | number;
  intoId: string | number;
}>;


export type MergePreviewQuery = { mergePreview: { moves: Array<{ kind: MoveKind, id: string | null, number: string, title: string }>, stays: Array<{ kind: MoveKind, id: string | null, number: string, title: string }>, blocks: Array<{ kind: MoveKind, id: string | null, number: string, title: string }> } };

export type ProposeMergeMutationVariables = Exact<{
  input: ProposeMergeInput;
}>;


export type ProposeMergeMutation = { proposeMerge: Array<{ id: string }> };

export type ProposeTransferMutationVariables = Exact<{
  input: ProposeTransferInput;
}>;


export type ProposeTransferMutation = { proposeTransfer: Array<{ id: string }> };

export type TransferRegionsQueryVariables = Exact<{
  parentCode?: string | number | null | undefined;
}>;


export type TransferRegionsQuery = { regions: Array<{ code: string, name: string, nameEn: string }> };

export type TransferOrdersQueryVariables = Exact<{
  platformId: string | number;
}>;


export type TransferOrdersQuery = { orders: { edges: Array<{ node: { id: string, number: string | null } }> } };

export type ReportYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportYearsQuery = { reportYears: Array<{ year: number, opensOn: string, dueOn: string, provisional: boolean, open: boolean }> };

export type ReportOfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportOfficesQuery = { offices: Array<{ id: string, name: { zh: string, en: string } }> };

export type ReportProgressQueryVariables = Exact<{
  year: number;
  regionCode?: string | number | null | undefined;
}>;


export type ReportProgressQuery = { annualReportProgress: { year: number, opensOn: string, dueOn: string, provisional: boolean, total: number, notBegun: number, draft: number, awaiting: number, filed: number, returned: number, accepted: number, late: number, inTime: number, overdue: number, note: { zh: string, en: string } } };

export type ReportsQueryVariables = Exact<{
  filter: AnnualReportFilter;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ReportsQuery = { annualReports: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { tier: Tier, year: number, standing: ReportStanding, dueOn: string, overdue: boolean, late: boolean | null, countedOn: string | null, receiptNumber: string | null, amendments: number, platform: { id: string, name: string, regionCode: string } } }> } };

export type ReportQueryVariables = Exact<{
  platformId: string | number;
  year: number;
}>;


export type ReportQuery = { annualReport: { id: string | null, version: number, year: number, standing: ReportStanding, tier: Tier, dueOn: string, opensOn: string, provisional: boolean, overdue: boolean, late: boolean | null, countedOn: string | null, amendments: number, receiptNumber: string | null, templateVersion: string, platform: { id: string, name: string }, office: { id: string, name: { zh: string, en: string } }, note: { zh: string, en: string }, current: { seq: number, kind: ReportVersionKind, reason: string | null, body: unknown, sha256: string, templateVersion: string, submittedAt: string, submittedByName: string, door: string, outcome: ReportVersionOutcome, outcomeAt: string | null, outcomeByName: string | null, outcomeReason: string | null, review: string | null, reviewedAt: string | null, reviewReason: string | null, receipt: { number: string, year: number, sha256: string, submittedAt: string, confirmByOn: string, confirmedAt: string | null, counts: ReportCounts | null, countedOn: string | null, dueOn: string, late: boolean | null, text: { zh: string, en: string } }, remarks: Array<{ pointer: string, text: string, at: string, title: { zh: string, en: string } }> } | null, lastYear: { seq: number, body: unknown } | null, versions: Array<{ seq: number, kind: ReportVersionKind, reason: string | null, body: unknown, sha256: string, templateVersion: string, submittedAt: string, submittedByName: string, door: string, outcome: ReportVersionOutcome, outcomeAt: string | null, outcomeByName: string | null, outcomeReason: string | null, review: string | null, reviewedAt: string | null, reviewReason: string | null, receipt: { number: string, year: number, sha256: string, submittedAt: string, confirmByOn: string, confirmedAt: string | null, counts: ReportCounts | null, countedOn: string | null, dueOn: string, late: boolean | null, text: { zh: string, en: string } }, remarks: Array<{ pointer: string, text: string, at: string, title: { zh: string, en: string } }> }>, areas: Array<{ areaCode: string, ledger: { entries: number, verified: number, systemNone: number, systemPartial: number, systemEstablished: number, notOperating: number, operationPartial: number, operationEffective: number } }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, acts: Array<{ id: string, kind: string, side: Side, byRole: Role, byName: string, door: string, at: string, seq: number | null, standingAfter: ReportStanding, text: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }> } };

export type ReportDifferenceQueryVariables = Exact<{
  platformId: string | number;
  year: number;
  from: number;
  to: number;
}>;


export type ReportDifferenceQuery = { annualReportDifference: Array<{ pointer: string, before: string | null, after: string | null, title: { zh: string, en: string } }> };

export type ReturnReportMutationVariables = Exact<{
  platformId: string | number;
  year: number;
  version: number;
  reason: string;
  remarks: Array<ReportRemarkInput> | ReportRemarkInput;
}>;


export type ReturnReportMutation = { returnAnnualReport: { id: string | null } };

export type AcceptReportMutationVariables = Exact<{
  platformId: string | number;
  year: number;
  version: number;
  note?: string | null | undefined;
}>;


export type AcceptReportMutation = { acceptAnnualReport: { id: string | null } };

export type FigurePartsFragment = { value: number, change: number | null, outOf: number | null, spark: Array<{ month: string, value: number }> };

export type TodayFiguresQueryVariables = Exact<{
  region?: string | number | null | undefined;
}>;


export type TodayFiguresQuery = { todayFigures: { on: string, monthFrom: string, medianWorkingDaysToClose: number | null, openRepeats: number, open: { value: number, change: number | null, outOf: number | null, spark: Array<{ month: string, value: number }> }, overdue: { value: number, change: number | null, outOf: number | null, spark: Array<{ month: string, value: number }> }, closedThisMonth: { value: number, change: number | null, outOf: number | null, spark: Array<{ month: string, value: number }> }, ledgerVerified: { value: number, change: number | null, outOf: number | null, spark: Array<{ month: string, value: number }> } } };

export type TodosQueryVariables = Exact<{
  region?: string | number | null | undefined;
}>;


export type TodosQuery = { todos: Array<{ id: string, kind: TodoKind, subjectId: string, count: number, number: string | null, title: string, clock: Turn, dueOn: string | null, workingDaysLeft: number | null, detail: { zh: string, en: string }, platform: { id: string, name: string, regionCode: string } | null }> };

export type FindingFlowQueryVariables = Exact<{
  region?: string | number | null | undefined;
}>;


export type FindingFlowQuery = { findingFlow: Array<{ month: string, from: string, to: string, new: number, closed: number, openAtEnd: number, overdueAtEnd: number }> };

export type HeatMapQueryVariables = Exact<{
  on?: string | null | undefined;
  region?: string | number | null | undefined;
}>;


export type HeatMapQuery = { heatMap: { on: string, platformsWithFindings: number, areas: Array<{ code: string, title: { zh: string, en: string }, short: { zh: string, en: string } }>, rows: Array<{ counts: Array<number>, total: number, platform: { id: string, name: string } }> } };

export type RegionTimelinessQueryVariables = Exact<{
  from: string;
  to: string;
  region?: string | number | null | undefined;
}>;


export type RegionTimelinessQuery = { regionTimeliness: Array<{ due: number, onTime: number, region: { code: string, name: string, nameEn: string } }> };

export type MovementsQueryVariables = Exact<{
  region?: string | number | null | undefined;
}>;


export type MovementsQuery = { movements: Array<{ link: string | null, text: { zh: string, en: string } }> };

export type EndingCertificatesQueryVariables = Exact<{ [key: string]: never; }>;


export type EndingCertificatesQuery = { endingCertificates: Array<{ id: string, name: string, certificateValidTo: string | null, certificateHolds: boolean }> };

export type FindingTrendQueryVariables = Exact<{
  filter?: TrendFilter | null | undefined;
  from: string;
  to: string;
  by?: TrendDimension | null | undefined;
}>;


export type FindingTrendQuery = { findingTrend: Array<{ key: string, name: { zh: string, en: string }, months: Array<{ month: string, from: string, to: string, new: number, repeated: number, closed: number, openAtEnd: number, overdueAtEnd: number, medianToClose: number | null, p90ToClose: number | null }> }> };

export type OfficeTimelinessQueryVariables = Exact<{
  from: string;
  to: string;
  region?: string | number | null | undefined;
}>;


export type OfficeTimelinessQuery = { officeTimeliness: Array<{ officeId: string, due: number, onTime: number, office: { zh: string, en: string } }> };

export type DistrictTimelinessQueryVariables = Exact<{
  from: string;
  to: string;
  region?: string | number | null | undefined;
}>;


export type DistrictTimelinessQuery = { regionTimeliness: Array<{ due: number, onTime: number, region: { code: string, name: string, nameEn: string } }> };

export type PlatformHeatQueryVariables = Exact<{
  on?: string | null | undefined;
  region?: string | number | null | undefined;
}>;


export type PlatformHeatQuery = { heatMap: { platformsWithFindings: number, areas: Array<{ code: string, title: { zh: string, en: string }, short: { zh: string, en: string } }>, rows: Array<{ counts: Array<number>, total: number, platform: { id: string, name: string } }> } };

export type RegionHeatQueryVariables = Exact<{
  on?: string | null | undefined;
  region?: string | number | null | undefined;
}>;


export type RegionHeatQuery = { regionHeatMap: { areas: Array<{ code: string, title: { zh: string, en: string }, short: { zh: string, en: string } }>, rows: Array<{ counts: Array<number>, total: number, region: { code: string, name: string, nameEn: string } }> } };

export type LedgerCoverageQueryVariables = Exact<{
  from: string;
  to: string;
  region?: string | number | null | undefined;
}>;


export type LedgerCoverageQuery = { ledgerCoverage: Array<{ month: string, to: string, entries: number, verified: number }> };

export type ClaimComparisonQueryVariables = Exact<{
  region?: string | number | null | undefined;
}>;


export type ClaimComparisonQuery = { claimComparison: Array<{ same: number, higher: number, lower: number, area: { code: string, short: { zh: string, en: string } } }> };

export type LargestMovementsQueryVariables = Exact<{
  region?: string | number | null | undefined;
}>;


export type LargestMovementsQuery = { movements: Array<{ link: string | null, text: { zh: string, en: string } }> };

export type TrendReportYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type TrendReportYearsQuery = { reportYears: Array<{ year: number, open: boolean }> };

export type ReportPartsQueryVariables = Exact<{
  year: number;
  by: ReportPart;
  region?: string | number | null | undefined;
}>;


export type ReportPartsQuery = { annualReportParts: Array<{ key: string, exact: boolean, total: number, notBegun: number, draft: number, awaiting: number, filed: number, returned: number, accepted: number, inTime: number, late: number, overdue: number, notFiled: number, notFiledYet: number, name: { zh: string, en: string } }> };

export type ReportFilingsQueryVariables = Exact<{
  year: number;
  region?: string | number | null | undefined;
}>;


export type ReportFilingsQuery = { annualReportFilings: { year: number, dueOn: string, total: number, weeks: Array<{ week: number, from: string, to: string, filed: number, filedByEnd: number }> } };

export type OwnCasesQueryVariables = Exact<{
  text?: string | null | undefined;
  itemCode?: string | number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OwnCasesQuery = { ownCases: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string, title: string, seq: number, publishedOn: string, withdrawnOn: string | null, officeName: { zh: string, en: string }, items: Array<{ id: string, code: string, title: { zh: string, en: string } }> } }> } };

export type OwnCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnCaseQuery = { ownCase: { id: string, number: string, title: string, seq: number, publishedOn: string, withdrawnOn: string | null, withdrawReason: string | null, sha256: string | null, officeName: { zh: string, en: string }, text: { facts: string, grounds: string, outcome: string, lesson: string } | null, items: Array<{ id: string, code: string, title: { zh: string, en: string } }> } };

export type OwnCaseNoticeQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnCaseNoticeQuery = { ownCaseNotice: { id: string, platformName: string, title: string, toldOn: string, dueOn: string, workingDaysLeft: number, provisional: boolean, consentedAt: string | null, closedAs: string | null, waiting: boolean, version: number, officeName: { zh: string, en: string }, text: { facts: string, grounds: string, outcome: string, lesson: string }, remarks: Array<{ id: string, side: Side, by: string, text: string, at: string }>, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }> } };

export type StateOnCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
  text: string;
}>;


export type StateOnCaseMutation = { stateOnCase: { id: string } };

export type ConsentToCaseMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type ConsentToCaseMutation = { consentToCase: { id: string } };

export type OwnLedgerQueryVariables = Exact<{
  platformId: string | number;
}>;


export type OwnLedgerQuery = { ownLedger: { frameworkVersion: string, total: number, verified: number, areas: Array<{ code: string, title: { zh: string, en: string }, short: { zh: string, en: string } }>, entries: Array<{ id: string, systemState: SystemState | null, operationState: OperationState | null, sourceKind: FactKind | null, sourceNumber: string | null, verifiedOn: string | null, openFindings: number, claim: { byName: string, claimedOn: string, note: string | null, systemState: SystemState, operationState: OperationState } | null, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } } }> } };

export type ClaimLedgerMutationVariables = Exact<{
  platformId: string | number;
  itemCode: string;
  systemState: SystemState;
  operationState: OperationState;
  note?: string | null | undefined;
}>;


export type ClaimLedgerMutation = { claimLedger: { id: string } };

export type OwnOrdersQueryVariables = Exact<{
  platformId?: string | number | null | undefined;
}>;


export type OwnOrdersQuery = { ownOrders: Array<{ id: string, number: string, state: OrderState, turn: Turn, round: number, issuedOn: string, servedOn: string | null, dueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, platform: { id: string, name: string }, officeName: { zh: string, en: string }, measures: Array<{ id: string, settled: boolean }> }> };

export type OwnOrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnOrderQuery = { ownOrder: { id: string, version: number, number: string, state: OrderState, turn: Turn, round: number, grounds: string, legalBasis: string, issuedOn: string, servedOn: string | null, dueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, officeName: { zh: string, en: string }, platform: { id: string, name: string }, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, steps: Array<{ key: string, on: string | null, state: StepState, hint: string | null }>, deadline: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } | null, extensions: Array<{ id: string, state: ExtensionState, side: Side, days: number, reason: string, dueOn: string, askedOn: string, by: string, endedOn: string | null, grantedDays: number | null, grantedDueOn: string | null, decision: string | null }>, acts: Array<{ id: string, kind: string, at: string, by: string, role: Role | null, side: Side, round: number, text: string | null }>, measures: Array<{ id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, round: number } | null }> } };

export type OwnOrderPartsFragment = { id: string, version: number, number: string, state: OrderState, turn: Turn, round: number, grounds: string, legalBasis: string, issuedOn: string, servedOn: string | null, dueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, officeName: { zh: string, en: string }, platform: { id: string, name: string }, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, steps: Array<{ key: string, on: string | null, state: StepState, hint: string | null }>, deadline: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } | null, extensions: Array<{ id: string, state: ExtensionState, side: Side, days: number, reason: string, dueOn: string, askedOn: string, by: string, endedOn: string | null, grantedDays: number | null, grantedDueOn: string | null, decision: string | null }>, acts: Array<{ id: string, kind: string, at: string, by: string, role: Role | null, side: Side, round: number, text: string | null }>, measures: Array<{ id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, round: number } | null }> };

export type OwnMeasurePartsFragment = { id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, round: number } | null };

export type ConfirmServiceMutationVariables = Exact<{
  orderId: string | number;
  version: number;
}>;


export type ConfirmServiceMutation = { confirmService: { id: string, version: number } };

export type SaveAnswerMutationVariables = Exact<{
  orderId: string | number;
  answers: Array<AnswerInput> | AnswerInput;
}>;


export type SaveAnswerMutation = { saveAnswer: { id: string, version: number, number: string, state: OrderState, turn: Turn, round: number, grounds: string, legalBasis: string, issuedOn: string, servedOn: string | null, dueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, officeName: { zh: string, en: string }, platform: { id: string, name: string }, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, steps: Array<{ key: string, on: string | null, state: StepState, hint: string | null }>, deadline: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } | null, extensions: Array<{ id: string, state: ExtensionState, side: Side, days: number, reason: string, dueOn: string, askedOn: string, by: string, endedOn: string | null, grantedDays: number | null, grantedDueOn: string | null, decision: string | null }>, acts: Array<{ id: string, kind: string, at: string, by: string, role: Role | null, side: Side, round: number, text: string | null }>, measures: Array<{ id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, round: number } | null }> } };

export type SubmitAnswerMutationVariables = Exact<{
  orderId: string | number;
  version: number;
}>;


export type SubmitAnswerMutation = { submitAnswer: { id: string, version: number } };

export type MakeStatementMutationVariables = Exact<{
  orderId: string | number;
  text: string;
}>;


export type MakeStatementMutation = { makeStatement: { id: string, version: number } };

export type AskExtensionMutationVariables = Exact<{
  orderId: string | number;
  days: number;
  reason: string;
}>;


export type AskExtensionMutation = { askExtension: { id: string, version: number, number: string, state: OrderState, turn: Turn, round: number, grounds: string, legalBasis: string, issuedOn: string, servedOn: string | null, dueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, officeName: { zh: string, en: string }, platform: { id: string, name: string }, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, steps: Array<{ key: string, on: string | null, state: StepState, hint: string | null }>, deadline: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } | null, extensions: Array<{ id: string, state: ExtensionState, side: Side, days: number, reason: string, dueOn: string, askedOn: string, by: string, endedOn: string | null, grantedDays: number | null, grantedDueOn: string | null, decision: string | null }>, acts: Array<{ id: string, kind: string, at: string, by: string, role: Role | null, side: Side, round: number, text: string | null }>, measures: Array<{ id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, round: number } | null }> } };

export type WithdrawExtensionMutationVariables = Exact<{
  orderId: string | number;
  extensionId: string | number;
}>;


export type WithdrawExtensionMutation = { withdrawExtension: { id: string, version: number, number: string, state: OrderState, turn: Turn, round: number, grounds: string, legalBasis: string, issuedOn: string, servedOn: string | null, dueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, officeName: { zh: string, en: string }, platform: { id: string, name: string }, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }>, steps: Array<{ key: string, on: string | null, state: StepState, hint: string | null }>, deadline: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } | null, extensions: Array<{ id: string, state: ExtensionState, side: Side, days: number, reason: string, dueOn: string, askedOn: string, by: string, endedOn: string | null, grantedDays: number | null, grantedDueOn: string | null, decision: string | null }>, acts: Array<{ id: string, kind: string, at: string, by: string, role: Role | null, side: Side, round: number, text: string | null }>, measures: Array<{ id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, round: number } | null }> } };

export type OwnProgramsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnProgramsQuery = { ownPrograms: Array<{ id: string, platformId: string, name: string, createdBy: string, createdAt: string, lastUsedAt: string | null, lastUsedFrom: string | null, secretSince: string, formerUntil: string | null, revokedAt: string | null, revokedReason: string | null, scopes: Array<{ name: string, title: { zh: string, en: string } }> }>, programScopes: Array<{ name: string, title: { zh: string, en: string } }> };

export type CreateProgramMutationVariables = Exact<{
  platformId: string | number;
  name: string;
  scopes: Array<string> | string;
}>;


export type CreateProgramMutation = { createProgram: { secret: string, program: { id: string } } };

export type RotateProgramSecretMutationVariables = Exact<{
  id: string | number;
}>;


export type RotateProgramSecretMutation = { rotateProgramSecret: { secret: string, program: { id: string, formerUntil: string | null } } };

export type EndFormerProgramSecretMutationVariables = Exact<{
  id: string | number;
}>;


export type EndFormerProgramSecretMutation = { endFormerProgramSecret: { id: string } };

export type RevokeProgramMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeProgramMutation = { revokeProgram: { id: string } };

export type OwnRecordQueryVariables = Exact<{
  platformId: string | number;
}>;


export type OwnRecordQuery = { ownRecord: Array<{ id: string, at: string, by: string, role: Role | null, inspectors: Array<string>, kind: string, side: Side, orderId: string | null, inspectionId: string | null, reportYear: number | null, caseNoticeId: string | null, text: { zh: string, en: string } }> };

export type OwnReportsQueryVariables = Exact<{
  platformId?: string | number | null | undefined;
}>;


export type OwnReportsQuery = { ownAnnualReports: Array<{ platformId: string, platformName: string, year: number, standing: ReportStanding, dueOn: string, provisional: boolean, overdue: boolean, late: boolean | null, countedOn: string | null, receiptNumber: string | null, workingDaysLeft: number | null, version: number }> };

export type OwnReportQueryVariables = Exact<{
  platformId: string | number;
  year: number;
}>;


export type OwnReportQuery = { ownAnnualReport: { id: string | null, platformId: string, platformName: string, year: number, standing: ReportStanding, version: number, dueOn: string, opensOn: string, provisional: boolean, overdue: boolean, late: boolean | null, countedOn: string | null, countedAt: string | null, workingDaysLeft: number | null, templateVersion: string, lastYear: unknown, confirmers: Array<string>, officeName: { zh: string, en: string }, note: { zh: string, en: string }, draft: { body: unknown, savedAt: string, savedByName: string, door: string } | null, current: { seq: number, kind: ReportVersionKind, reason: string | null, body: unknown, sha256: string, templateVersion: string, submittedAt: string, submittedByName: string, door: string, outcome: ReportVersionOutcome, outcomeAt: string | null, outcomeByName: string | null, outcomeReason: string | null, review: string | null, reviewedAt: string | null, reviewReason: string | null, receipt: { number: string, year: number, sha256: string, submittedAt: string, confirmByOn: string, confirmedAt: string | null, counts: ReportCounts | null, countedOn: string | null, dueOn: string, late: boolean | null, text: { zh: string, en: string } }, remarks: Array<{ pointer: string, text: string, at: string, title: { zh: string, en: string } }> } | null, pending: { seq: number, kind: ReportVersionKind, reason: string | null, body: unknown, sha256: string, templateVersion: string, submittedAt: string, submittedByName: string, door: string, outcome: ReportVersionOutcome, outcomeAt: string | null, outcomeByName: string | null, outcomeReason: string | null, review: string | null, reviewedAt: string | null, reviewReason: string | null, receipt: { number: string, year: number, sha256: string, submittedAt: string, confirmByOn: string, confirmedAt: string | null, counts: ReportCounts | null, countedOn: string | null, dueOn: string, late: boolean | null, text: { zh: string, en: string } }, remarks: Array<{ pointer: string, text: string, at: string, title: { zh: string, en: string } }> } | null, versions: Array<{ seq: number, kind: ReportVersionKind, reason: string | null, body: unknown, sha256: string, templateVersion: string, submittedAt: string, submittedByName: string, door: string, outcome: ReportVersionOutcome, outcomeAt: string | null, outcomeByName: string | null, outcomeReason: string | null, review: string | null, reviewedAt: string | null, reviewReason: string | null, receipt: { number: string, year: number, sha256: string, submittedAt: string, confirmByOn: string, confirmedAt: string | null, counts: ReportCounts | null, countedOn: string | null, dueOn: string, late: boolean | null, text: { zh: string, en: string } }, remarks: Array<{ pointer: string, text: string, at: string, title: { zh: string, en: string } }> }>, files: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, acts: Array<{ id: string, kind: string, side: Side, by: string, door: string, at: string, seq: number | null, standingAfter: ReportStanding, text: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, code: RefusalCode | null, reason: string | null }> } };

export type OwnReportDifferenceQueryVariables = Exact<{
  platformId: string | number;
  year: number;
  from: number;
  to: number;
}>;


export type OwnReportDifferenceQuery = { ownAnnualReportDifference: Array<{ pointer: string, before: string | null, after: string | null, title: { zh: string, en: string } }> };

export type CheckReportQueryVariables = Exact<{
  platformId: string | number;
  year: number;
  body?: unknown;
}>;


export type CheckReportQuery = { checkAnnualReport: { valid: boolean, faults: Array<{ pointer: string, code: string, zh: string, en: string }> } };

export type SaveReportMutationVariables = Exact<{
  platformId: string | number;
  year: number;
  version: number;
  body: unknown;
}>;


export type SaveReportMutation = { saveAnnualReport: { id: string | null, version: number } };

export type SubmitReportMutationVariables = Exact<{
  platformId: string | number;
  year: number;
  version: number;
  body?: unknown;
  key?: string | null | undefined;
}>;


export type SubmitReportMutation = { submitAnnualReport: { id: string | null, standing: ReportStanding } };

export type AmendReportMutationVariables = Exact<{
  platformId: string | number;
  year: number;
  version: number;
  reason: string;
  body?: unknown;
  key?: string | null | undefined;
}>;


export type AmendReportMutation = { amendAnnualReport: { id: string | null, standing: ReportStanding } };

export type WithdrawReportMutationVariables = Exact<{
  platformId: string | number;
  year: number;
  version: number;
  reason: string;
}>;


export type WithdrawReportMutation = { withdrawAnnualReport: { id: string | null } };

export type ConfirmReportMutationVariables = Exact<{
  platformId: string | number;
  year: number;
  version: number;
}>;


export type ConfirmReportMutation = { confirmAnnualReport: { id: string | null } };

export type DeclineReportMutationVariables = Exact<{
  platformId: string | number;
  year: number;
  version: number;
  reason: string;
}>;


export type DeclineReportMutation = { declineAnnualReport: { id: string | null } };

export type OwnTodosQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTodosQuery = { ownTodos: Array<{ kind: string, orderId: string, number: string, platformName: string, dueOn: string | null, workingDaysLeft: number | null, title: { zh: string, en: string } }>, ownReportTodos: Array<{ kind: string, platformId: string, platformName: string, year: number, dueOn: string | null, workingDaysLeft: number | null, title: { zh: string, en: string } }>, ownCaseNotices: Array<{ id: string, title: string, platformName: string, dueOn: string, workingDaysLeft: number, waiting: boolean }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChangePartsFragmentDoc = new TypedDocumentString(`
    fragment ChangeParts on Change {
  id
  action
  actorName
  at
  recordedAt
  reason
  fields {
    field
    before
    after
  }
}
    `, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const ReportFieldPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportFieldParts on ReportField {
  pointer
  key
  kind
  required
  nullable
  maxLength
  maxItems
  step
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  unit {
    zh
    en
  }
  definition {
    zh
    en
  }
  choices {
    value
    title {
      zh
      en
    }
  }
}
    `, {"fragmentName":"ReportFieldParts"}) as unknown as TypedDocumentString<ReportFieldPartsFragment, unknown>;
export const ReportReceiptPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportReceiptParts on ReportReceipt {
  number
  year
  sha256
  submittedAt
  confirmByOn
  confirmedAt
  counts
  countedOn
  dueOn
  late
  text {
    zh
    en
  }
}
    `, {"fragmentName":"ReportReceiptParts"}) as unknown as TypedDocumentString<ReportReceiptPartsFragment, unknown>;
export const ReportVersionPartsFragmentDoc = new TypedDocumentString(`
    fragment ReportVersionParts on ReportVersion {
  seq
  kind
  reason
  body
  sha256
  templateVersion
  submittedAt
  submittedByName
  door
  outcome
  outcomeAt
  outcomeByName
  outcomeReason
  review
  reviewedAt
  reviewReason
  receipt {
    ...ReportReceiptParts
  }
  remarks {
    pointer
    text
    at
    title {
      zh
      en
    }
  }
}
    fragment ReportReceiptParts on ReportReceipt {
  number
  year
  sha256
  submittedAt
  confirmByOn
  confirmedAt
  counts
  countedOn
  dueOn
  late
  text {
    zh
    en
  }
}`, {"fragmentName":"ReportVersionParts"}) as unknown as TypedDocumentString<ReportVersionPartsFragment, unknown>;
export const ReportDifferencePartsFragmentDoc = new TypedDocumentString(`
    fragment ReportDifferenceParts on ReportDifference {
  pointer
  before
  after
  title {
    zh
    en
  }
}
    `, {"fragmentName":"ReportDifferenceParts"}) as unknown as TypedDocumentString<ReportDifferencePartsFragment, unknown>;
export const CaseTextPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseTextParts on CaseText {
  title
  facts
  grounds
  outcome
  lesson
  items {
    id
    code
    title {
      zh
      en
    }
  }
  audience {
    toPlatforms
    categories
    tiers
    toSubordinates
    toSuperior
  }
}
    `, {"fragmentName":"CaseTextParts"}) as unknown as TypedDocumentString<CaseTextPartsFragment, unknown>;
export const ItemPartsFragmentDoc = new TypedDocumentString(`
    fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
    `, {"fragmentName":"ItemParts"}) as unknown as TypedDocumentString<ItemPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const VisitFindingPartsFragmentDoc = new TypedDocumentString(`
    fragment VisitFindingParts on Finding {
  id
  number
  title
  description
  severity
  axis
  state
  version
  correctedOnSpot
  repeat
  orderId
  orderNumber
  evidence {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}`, {"fragmentName":"VisitFindingParts"}) as unknown as TypedDocumentString<VisitFindingPartsFragment, unknown>;
export const VisitItemPartsFragmentDoc = new TypedDocumentString(`
    fragment VisitItemParts on InspectionItem {
  id
  ord
  version
  result
  systemState
  operationState
  previousSystem
  previousOperation
  previousOn
  sampled
  failed
  correctedOnSpot
  note
  reason
  item {
    ...ItemParts
  }
  evidence {
    ...EvidenceParts
  }
  findings {
    ...VisitFindingParts
  }
}
    fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment VisitFindingParts on Finding {
  id
  number
  title
  description
  severity
  axis
  state
  version
  correctedOnSpot
  repeat
  orderId
  orderNumber
  evidence {
    ...EvidenceParts
  }
}`, {"fragmentName":"VisitItemParts"}) as unknown as TypedDocumentString<VisitItemPartsFragment, unknown>;
export const InspectionPartsFragmentDoc = new TypedDocumentString(`
    fragment InspectionParts on Inspection {
  id
  number
  state
  mode
  purpose
  plannedOn
  startedAt
  sealedAt
  sealHash
  conclusion
  frameworkVersion
  checked
  total
  findingCount
  version
  platform {
    id
    name
    regionCode
  }
  office {
    id
    name {
      zh
      en
    }
    shortName
  }
  lead {
    id
    name
  }
  inspectors {
    id
    name
    certificateNo
    certificateValidTo
  }
  allowedActions {
    action
    allowed
    code
    reason
  }
  supplements {
    id
    at
    byName
    text
  }
  items {
    ...VisitItemParts
  }
}
    fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment VisitFindingParts on Finding {
  id
  number
  title
  description
  severity
  axis
  state
  version
  correctedOnSpot
  repeat
  orderId
  orderNumber
  evidence {
    ...EvidenceParts
  }
}
fragment VisitItemParts on InspectionItem {
  id
  ord
  version
  result
  systemState
  operationState
  previousSystem
  previousOperation
  previousOn
  sampled
  failed
  correctedOnSpot
  note
  reason
  item {
    ...ItemParts
  }
  evidence {
    ...EvidenceParts
  }
  findings {
    ...VisitFindingParts
  }
}`, {"fragmentName":"InspectionParts"}) as unknown as TypedDocumentString<InspectionPartsFragment, unknown>;
export const DeadlinePartsFragmentDoc = new TypedDocumentString(`
    fragment DeadlineParts on Deadline {
  seq
  dueOn
  servedOn
  startOn
  length
  unit
  explanation {
    zh
    en
  }
  provisional
  reason
  ruleCode
  ruleVersion
  calendarVersion
  workingDaysLeft
  days {
    date
    working
    counted
    name {
      zh
      en
    }
  }
}
    `, {"fragmentName":"DeadlineParts"}) as unknown as TypedDocumentString<DeadlinePartsFragment, unknown>;
export const MeasureAnswerPartsFragmentDoc = new TypedDocumentString(`
    fragment MeasureAnswerParts on MeasureAnswer {
  id
  round
  text
  systemClaim
  operationClaim
  submitted
  byName
  at
  door
  evidence {
    ...EvidenceParts
  }
}
    fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}`, {"fragmentName":"MeasureAnswerParts"}) as unknown as TypedDocumentString<MeasureAnswerPartsFragment, unknown>;
export const MeasurePartsFragmentDoc = new TypedDocumentString(`
    fragment MeasureParts on OrderMeasure {
  id
  ord
  text
  settled
  finding {
    id
    number
    title
    description
    severity
    state
    repeat
    item {
      id
      code
      title {
        zh
        en
      }
    }
  }
  answer {
    ...MeasureAnswerParts
  }
  answers {
    ...MeasureAnswerParts
  }
  verification {
    outcome
    systemState
    operationState
    note
    on
    byName
    round
  }
}
    fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment MeasureAnswerParts on MeasureAnswer {
  id
  round
  text
  systemClaim
  operationClaim
  submitted
  byName
  at
  door
  evidence {
    ...EvidenceParts
  }
}`, {"fragmentName":"MeasureParts"}) as unknown as TypedDocumentString<MeasurePartsFragment, unknown>;
export const OrderPartsFragmentDoc = new TypedDocumentString(`
    fragment OrderParts on RectificationOrder {
  id
  version
  number
  state
  turn
  round
  days
  ruleCode
  grounds
  legalBasis
  issuedOn
  servedOn
  dueOn
  officeDueOn
  answeredOn
  closedOn
  overdue
  answeredInTime
  workingDaysLeft
  draftedBy
  issuedBy
  acceptedBy
  verifiedBy
  office {
    id
    shortName
    name {
      zh
      en
    }
  }
  platform {
    id
    name
  }
  allowedActions {
    action
    allowed
    code
    reason
  }
  mayVerify {
    id
    name
    role
  }
  steps {
    key
    on
    state
    hint
  }
  deadline {
    ...DeadlineParts
  }
  deadlines {
    ...DeadlineParts
  }
  services {
    id
    method
    servedOn
    servedAt
    proof
    confirmedByName
    round
  }
  extensions {
    id
    state
    side
    days
    reason
    dueOn
    askedOn
    askedByName
    endedOn
    grantedDays
    grantedDueOn
    decidedByName
    decision
  }
  acts {
    id
    kind
    at
    recordedAt
    byName
    byRole
    side
    door
    round
    text
    stateAfter
    dueOnAfter
  }
  measures {
    ...MeasureParts
  }
}
    fragment DeadlineParts on Deadline {
  seq
  dueOn
  servedOn
  startOn
  length
  unit
  explanation {
    zh
    en
  }
  provisional
  reason
  ruleCode
  ruleVersion
  calendarVersion
  workingDaysLeft
  days {
    date
    working
    counted
    name {
      zh
      en
    }
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment MeasureParts on OrderMeasure {
  id
  ord
  text
  settled
  finding {
    id
    number
    title
    description
    severity
    state
    repeat
    item {
      id
      code
      title {
        zh
        en
      }
    }
  }
  answer {
    ...MeasureAnswerParts
  }
  answers {
    ...MeasureAnswerParts
  }
  verification {
    outcome
    systemState
    operationState
    note
    on
    byName
    round
  }
}
fragment MeasureAnswerParts on MeasureAnswer {
  id
  round
  text
  systemClaim
  operationClaim
  submitted
  byName
  at
  door
  evidence {
    ...EvidenceParts
  }
}`, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
export const FactPartsFragmentDoc = new TypedDocumentString(`
    fragment FactParts on LedgerFact {
  id
  kind
  factOn
  actorName
  sourceId
  sourceNumber
  systemState
  operationState
  wins
}
    `, {"fragmentName":"FactParts"}) as unknown as TypedDocumentString<FactPartsFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on Figure {
  value
  change
  outOf
  spark {
    month
    value
  }
}
    `, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const OwnMeasurePartsFragmentDoc = new TypedDocumentString(`
    fragment OwnMeasureParts on OwnMeasure {
  id
  ord
  text
  settled
  finding {
    id
    number
    title
    description
    severity
    item {
      ...ItemParts
    }
  }
  answer {
    id
    round
    text
    systemClaim
    operationClaim
    submitted
    byName
    at
    door
    evidence {
      ...EvidenceParts
    }
  }
  verification {
    outcome
    systemState
    operationState
    note
    on
    round
  }
}
    fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}`, {"fragmentName":"OwnMeasureParts"}) as unknown as TypedDocumentString<OwnMeasurePartsFragment, unknown>;
export const OwnOrderPartsFragmentDoc = new TypedDocumentString(`
    fragment OwnOrderParts on OwnOrder {
  id
  version
  number
  state
  turn
  round
  grounds
  legalBasis
  issuedOn
  servedOn
  dueOn
  answeredOn
  closedOn
  overdue
  workingDaysLeft
  officeName {
    zh
    en
  }
  platform {
    id
    name
  }
  allowedActions {
    action
    allowed
    code
    reason
  }
  steps {
    key
    on
    state
    hint
  }
  deadline {
    ...DeadlineParts
  }
  extensions {
    id
    state
    side
    days
    reason
    dueOn
    askedOn
    by
    endedOn
    grantedDays
    grantedDueOn
    decision
  }
  acts {
    id
    kind
    at
    by
    role
    side
    round
    text
  }
  measures {
    ...OwnMeasureParts
  }
}
    fragment DeadlineParts on Deadline {
  seq
  dueOn
  servedOn
  startOn
  length
  unit
  explanation {
    zh
    en
  }
  provisional
  reason
  ruleCode
  ruleVersion
  calendarVersion
  workingDaysLeft
  days {
    date
    working
    counted
    name {
      zh
      en
    }
  }
}
fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment OwnMeasureParts on OwnMeasure {
  id
  ord
  text
  settled
  finding {
    id
    number
    title
    description
    severity
    item {
      ...ItemParts
    }
  }
  answer {
    id
    round
    text
    systemClaim
    operationClaim
    submitted
    byName
    at
    door
    evidence {
      ...EvidenceParts
    }
  }
  verification {
    outcome
    systemState
    operationState
    note
    on
    round
  }
}`, {"fragmentName":"OwnOrderParts"}) as unknown as TypedDocumentString<OwnOrderPartsFragment, unknown>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  periodRules {
    code
    version
    length
    minLength
    maxLength
    unit
    title {
      zh
      en
    }
    basis {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $next: String!) {
  changePassword(current: $current, next: $next)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const CertificateDocument = new TypedDocumentString(`
    query Certificate {
  officers {
    id
    certificateNo
    certificateValidTo
  }
}
    `) as unknown as TypedDocumentString<CertificateQuery, CertificateQueryVariables>;
export const SecondFactorDocument = new TypedDocumentString(`
    query SecondFactor {
  secondFactor {
    confirmedAt
    codesLeft
    required
  }
}
    `) as unknown as TypedDocumentString<SecondFactorQuery, SecondFactorQueryVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation BeginSecondFactor {
  beginSecondFactor {
    secret
    uri
  }
}
    `) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($code: String!) {
  confirmSecondFactor(code: $code)
}
    `) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes {
  renewRecoveryCodes
}
    `) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor {
  removeSecondFactor
}
    `) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions {
  sessions {
    id
    current
    via
    address
    agent
    createdAt
    lastSeenAt
  }
}
    `) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const OfficeStaffDocument = new TypedDocumentString(`
    query OfficeStaff {
  officers {
    id
    name
    role
    certificateNo
    certificateValidTo
    certificateHolds
  }
  certificateRequests {
    id
    userId
    state
    certificateNo
    certificateValidTo
    proposedAt
  }
}
    `) as unknown as TypedDocumentString<OfficeStaffQuery, OfficeStaffQueryVariables>;
export const RevealOfficerDocument = new TypedDocumentString(`
    mutation RevealOfficer($id: ID!, $purpose: String!) {
  revealOfficer(id: $id, purpose: $purpose) {
    id
    certificateNo
  }
}
    `) as unknown as TypedDocumentString<RevealOfficerMutation, RevealOfficerMutationVariables>;
export const ProposeCertificateDocument = new TypedDocumentString(`
    mutation ProposeCertificate($input: CertificateInput!) {
  proposeCertificate(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeCertificateMutation, ProposeCertificateMutationVariables>;
export const LinkDocument = new TypedDocumentString(`
    query Link($token: String!) {
  invitation(token: $token) {
    name
    role
    operatorName
    platformNames
    validUntil
    officeName {
      zh
      en
    }
  }
  accountLink(token: $token) {
    username
    name
  }
}
    `) as unknown as TypedDocumentString<LinkQuery, LinkQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!, $name: String!, $username: String!, $password: String!) {
  acceptInvitation(
    token: $token
    name: $name
    username: $username
    password: $password
  )
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const SetPasswordByLinkDocument = new TypedDocumentString(`
    mutation SetPasswordByLink($token: String!, $password: String!) {
  setPasswordByLink(token: $token, password: $password)
}
    `) as unknown as TypedDocumentString<SetPasswordByLinkMutation, SetPasswordByLinkMutationVariables>;
export const DemoDocument = new TypedDocumentString(`
    query Demo {
  signInOptions {
    singleSignOn
  }
  desk {
    version
    demoAccounts {
      username
      password
      name
      role
      office
    }
  }
}
    `) as unknown as TypedDocumentString<DemoQuery, DemoQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($username: String!, $password: String!) {
  signIn(username: $username, password: $password) {
    codeNeeded
    me {
      id
      side
      owes
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const CompleteSignInDocument = new TypedDocumentString(`
    mutation CompleteSignIn($code: String!) {
  completeSignIn(code: $code) {
    me {
      id
      side
      owes
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteSignInMutation, CompleteSignInMutationVariables>;
export const AdministeredOfficesDocument = new TypedDocumentString(`
    query AdministeredOffices {
  administeredOffices {
    id
    version
    shortName
    regionCode
    active
    closedOn
    people
    name {
      zh
      en
    }
    regionName {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<AdministeredOfficesQuery, AdministeredOfficesQueryVariables>;
export const AddOfficeDocument = new TypedDocumentString(`
    mutation AddOffice($input: NewOfficeInput!) {
  addOffice(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddOfficeMutation, AddOfficeMutationVariables>;
export const RenameOfficeDocument = new TypedDocumentString(`
    mutation RenameOffice($id: ID!, $version: Int!, $input: OfficeNamesInput!) {
  renameOffice(id: $id, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RenameOfficeMutation, RenameOfficeMutationVariables>;
export const CloseOfficeDocument = new TypedDocumentString(`
    mutation CloseOffice($id: ID!, $version: Int!, $reason: String!) {
  closeOffice(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseOfficeMutation, CloseOfficeMutationVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts {
  accounts {
    id
    username
    name
    staffNo
    role
    certificateNo
    certificateValidTo
    active
    locked
    createdAt
    closedAt
    closedReason
    permissions
    office {
      id
      shortName
      name {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const ProposeAccountDocument = new TypedDocumentString(`
    mutation ProposeAccount($input: AccountProposalInput!) {
  proposeAccount(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeAccountMutation, ProposeAccountMutationVariables>;
export const AccountRequestsDocument = new TypedDocumentString(`
    query AccountRequests {
  accountRequests {
    id
    kind
    state
    version
    username
    name
    staffNo
    role
    roleBefore
    certificateNo
    certificateValidTo
    reason
    proposedByName
    proposedAt
    decidedByName
    decidedAt
    decision
    office {
      id
      name {
        zh
        en
      }
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<AccountRequestsQuery, AccountRequestsQueryVariables>;
export const ApproveAccountRequestDocument = new TypedDocumentString(`
    mutation ApproveAccountRequest($id: ID!, $version: Int!) {
  approveAccountRequest(id: $id, version: $version) {
    link
  }
}
    `) as unknown as TypedDocumentString<ApproveAccountRequestMutation, ApproveAccountRequestMutationVariables>;
export const RefuseAccountRequestDocument = new TypedDocumentString(`
    mutation RefuseAccountRequest($id: ID!, $version: Int!, $reason: String!) {
  refuseAccountRequest(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<RefuseAccountRequestMutation, RefuseAccountRequestMutationVariables>;
export const WithdrawAccountRequestDocument = new TypedDocumentString(`
    mutation WithdrawAccountRequest($id: ID!, $version: Int!) {
  withdrawAccountRequest(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawAccountRequestMutation, WithdrawAccountRequestMutationVariables>;
export const InstallationDocument = new TypedDocumentString(`
    query Installation {
  installationState {
    release
    schema
    lists {
      kind
      version
      day
    }
    jobs {
      kind
      waiting
      oldest
    }
    settings {
      name
      value
    }
  }
}
    `) as unknown as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;
export const AuditEntriesDocument = new TypedDocumentString(`
    query AuditEntries($filter: AuditFilterInput, $after: String) {
  auditEntries(filter: $filter, first: 50, after: $after) {
    next
    entries {
      id
      occurredAt
      actorKind
      actorId
      actorName
      role
      door
      address
      requestId
      act
      outcome
      refusalCode
      subjectKind
      subjectId
      regionAt
      before
      after
      seq
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const AuditRecordDocument = new TypedDocumentString(`
    query AuditRecord($kind: String!, $id: ID!) {
  auditRecord(kind: $kind, id: $id)
}
    `) as unknown as TypedDocumentString<AuditRecordQuery, AuditRecordQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $region: ID) {
  search(text: $text, kinds: $kinds, regionCode: $region) {
    kind
    total
    more
    hits {
      id
      kind
      number
      title
      matched
      state
      year
      platform {
        id
        name
      }
      officeName {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const OwnSearchDocument = new TypedDocumentString(`
    query OwnSearch($text: String!, $kinds: [SearchKind!]) {
  ownSearch(text: $text, kinds: $kinds) {
    kind
    total
    more
    hits {
      id
      kind
      number
      title
      matched
      state
      year
      platformId
      platformName
      officeName {
        zh
        en
      }
      orderId
    }
  }
}
    `) as unknown as TypedDocumentString<OwnSearchQuery, OwnSearchQueryVariables>;
export const ConfirmIdentityDocument = new TypedDocumentString(`
    mutation ConfirmIdentity($password: String, $code: String) {
  confirmIdentity(password: $password, code: $code)
}
    `) as unknown as TypedDocumentString<ConfirmIdentityMutation, ConfirmIdentityMutationVariables>;
export const StepsDocument = new TypedDocumentString(`
    query Steps {
  me {
    id
    name
    username
    owes
  }
}
    `) as unknown as TypedDocumentString<StepsQuery, StepsQueryVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  me {
    id
    name
    username
    role
    side
    permissions
    waiting
    waitingIn {
      orders
      inspections
      reports
      cases
      moves
    }
    office {
      id
      name {
        zh
        en
      }
      shortName
      region {
        code
        name
        nameEn
        level
      }
      below {
        code
        name
        nameEn
        level
      }
    }
    platforms {
      id
      name
      state
      tier
    }
  }
  desk {
    today
    isWorkingDay
    dayName {
      zh
      en
    }
    calendarCoveredTo
    version
    demonstration {
      begunAt
      finishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ReferenceDocument = new TypedDocumentString(`
    query Reference {
  categories {
    code
    group
    title {
      zh
      en
    }
    help {
      zh
      en
    }
  }
  framework {
    version
    areas {
      code
      title {
        zh
        en
      }
      short {
        zh
        en
      }
    }
    items {
      id
      code
      areaCode
      title {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReferenceQuery, ReferenceQueryVariables>;
export const ExtensionPreviewDocument = new TypedDocumentString(`
    query ExtensionPreview($dueOn: CivilDate!, $days: Int!) {
  deadlinePreview(ruleCode: "EXTEND", servedOn: $dueOn, length: $days) {
    dueOn
    provisional
    explanation {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ExtensionPreviewQuery, ExtensionPreviewQueryVariables>;
export const PlatformNameDocument = new TypedDocumentString(`
    query PlatformName($id: ID!) {
  platform(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PlatformNameQuery, PlatformNameQueryVariables>;
export const PlatformSummaryDocument = new TypedDocumentString(`
    query PlatformSummary($id: ID!) {
  platform(id: $id) {
    id
    name
    tier
    state
    openFindings
    repeatFindings
    inspectionsLastYear
    lastInspectedOn
    overdueOrders
    operator {
      id
      name
      code
    }
    ledger {
      total
      verified
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformSummaryQuery, PlatformSummaryQueryVariables>;
export const ReportTemplateDocument = new TypedDocumentString(`
    query ReportTemplate($year: Int!, $version: ID) {
  reportTemplate(year: $year, version: $version) {
    version
    title {
      zh
      en
    }
    source {
      zh
      en
    }
    sections {
      pointer
      areaCode
      title {
        zh
        en
      }
      help {
        zh
        en
      }
      fields {
        ...ReportFieldParts
        fields {
          ...ReportFieldParts
        }
      }
    }
  }
}
    fragment ReportFieldParts on ReportField {
  pointer
  key
  kind
  required
  nullable
  maxLength
  maxItems
  step
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  unit {
    zh
    en
  }
  definition {
    zh
    en
  }
  choices {
    value
    title {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<ReportTemplateQuery, ReportTemplateQueryVariables>;
export const StaffDocument = new TypedDocumentString(`
    query Staff {
  staffMembers {
    id
    certificateExpired
    away
    platforms
    openInspections
    officer {
      id
      name
      role
      certificateNo
      certificateValidTo
    }
    leaves {
      id
      fromOn
      toOn
      backOn
      recordedByName
      version
    }
    interests {
      id
      operatorId
      operatorName
      kind
      fromOn
      toOn
      recordedByName
      endedByName
      endReason
      version
    }
  }
}
    `) as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
export const StaffOperatorsDocument = new TypedDocumentString(`
    query StaffOperators($text: String) {
  platforms(first: 20, filter: {text: $text}, orderBy: NAME) {
    edges {
      node {
        id
        name
        operator {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StaffOperatorsQuery, StaffOperatorsQueryVariables>;
export const DeclareInterestDocument = new TypedDocumentString(`
    mutation DeclareInterest($input: DeclareInterestInput!) {
  declareInterest(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeclareInterestMutation, DeclareInterestMutationVariables>;
export const EndInterestDocument = new TypedDocumentString(`
    mutation EndInterest($id: ID!, $version: Int!, $toOn: CivilDate!, $reason: String!) {
  endInterest(id: $id, version: $version, toOn: $toOn, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndInterestMutation, EndInterestMutationVariables>;
export const RecordLeaveDocument = new TypedDocumentString(`
    mutation RecordLeave($input: RecordLeaveInput!) {
  recordLeave(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordLeaveMutation, RecordLeaveMutationVariables>;
export const EndLeaveDocument = new TypedDocumentString(`
    mutation EndLeave($id: ID!, $version: Int!) {
  endLeave(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndLeaveMutation, EndLeaveMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($fromId: ID!, $toId: ID!, $reason: String!) {
  handOver(fromId: $fromId, toId: $toId, reason: $reason) {
    platforms
    inspections
  }
}
    `) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const MergesDocument = new TypedDocumentString(`
    query Merges($platformId: ID) {
  platformMerges(platformId: $platformId) {
    id
    state
    reason
    proposedByName
    proposedAt
    decidedByName
    decidedAt
    decisionNote
    version
    platform {
      id
      name
    }
    into {
      id
      name
    }
    moved {
      kind
      number
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<MergesQuery, MergesQueryVariables>;
export const TransfersDocument = new TypedDocumentString(`
    query Transfers($platformId: ID) {
  platformTransfers(platformId: $platformId) {
    id
    state
    reason
    proposedByName
    proposedAt
    decidedByName
    decidedAt
    decisionNote
    version
    platformId
    visible
    platformName
    operatorName
    operatorCode
    domains
    fromRegion {
      zh
      en
    }
    toRegion {
      zh
      en
    }
    fromOffice {
      id
      name {
        zh
        en
      }
    }
    toOffice {
      id
      name {
        zh
        en
      }
    }
    orderIds
    work {
      kind
      id
      number
      title
    }
    done {
      kind
      id
      number
      title
      on
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<TransfersQuery, TransfersQueryVariables>;
export const ApproveMergeDocument = new TypedDocumentString(`
    mutation ApproveMerge($id: ID!, $version: Int!, $note: String) {
  approveMerge(id: $id, version: $version, note: $note)
}
    `) as unknown as TypedDocumentString<ApproveMergeMutation, ApproveMergeMutationVariables>;
export const DeclineMergeDocument = new TypedDocumentString(`
    mutation DeclineMerge($id: ID!, $version: Int!, $reason: String!) {
  declineMerge(id: $id, version: $version, reason: $reason)
}
    `) as unknown as TypedDocumentString<DeclineMergeMutation, DeclineMergeMutationVariables>;
export const WithdrawMergeDocument = new TypedDocumentString(`
    mutation WithdrawMerge($id: ID!, $version: Int!, $reason: String!) {
  withdrawMerge(id: $id, version: $version, reason: $reason)
}
    `) as unknown as TypedDocumentString<WithdrawMergeMutation, WithdrawMergeMutationVariables>;
export const AcceptTransferDocument = new TypedDocumentString(`
    mutation AcceptTransfer($id: ID!, $version: Int!, $leadOfficerId: ID, $deputyOfficerId: ID, $note: String) {
  acceptTransfer(
    id: $id
    version: $version
    leadOfficerId: $leadOfficerId
    deputyOfficerId: $deputyOfficerId
    note: $note
  )
}
    `) as unknown as TypedDocumentString<AcceptTransferMutation, AcceptTransferMutationVariables>;
export const DeclineTransferDocument = new TypedDocumentString(`
    mutation DeclineTransfer($id: ID!, $version: Int!, $reason: String!) {
  declineTransfer(id: $id, version: $version, reason: $reason)
}
    `) as unknown as TypedDocumentString<DeclineTransferMutation, DeclineTransferMutationVariables>;
export const WithdrawTransferDocument = new TypedDocumentString(`
    mutation WithdrawTransfer($id: ID!, $version: Int!, $reason: String!) {
  withdrawTransfer(id: $id, version: $version, reason: $reason)
}
    `) as unknown as TypedDocumentString<WithdrawTransferMutation, WithdrawTransferMutationVariables>;
export const ReceivingOfficersDocument = new TypedDocumentString(`
    query ReceivingOfficers {
  officers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ReceivingOfficersQuery, ReceivingOfficersQueryVariables>;
export const DraftCaseDocument = new TypedDocumentString(`
    mutation DraftCase($input: CaseInput!) {
  draftCase(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DraftCaseMutation, DraftCaseMutationVariables>;
export const ChangeCaseDocument = new TypedDocumentString(`
    mutation ChangeCase($id: ID!, $version: Int!, $input: CaseInput!) {
  changeCase(id: $id, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeCaseMutation, ChangeCaseMutationVariables>;
export const AnswerWarningDocument = new TypedDocumentString(`
    mutation AnswerWarning($id: ID!, $key: ID!, $reason: String!) {
  answerCaseWarning(id: $id, key: $key, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerWarningMutation, AnswerWarningMutationVariables>;
export const SubmitCaseDocument = new TypedDocumentString(`
    mutation SubmitCase($id: ID!, $version: Int!) {
  submitCase(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<SubmitCaseMutation, SubmitCaseMutationVariables>;
export const ApproveCaseDocument = new TypedDocumentString(`
    mutation ApproveCase($id: ID!, $version: Int!, $note: String) {
  approveCase(id: $id, version: $version, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveCaseMutation, ApproveCaseMutationVariables>;
export const ReturnCaseDocument = new TypedDocumentString(`
    mutation ReturnCase($id: ID!, $version: Int!, $remarks: String!) {
  returnCase(id: $id, version: $version, remarks: $remarks) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnCaseMutation, ReturnCaseMutationVariables>;
export const NotifyCaseDocument = new TypedDocumentString(`
    mutation NotifyCase($id: ID!, $version: Int!, $days: Int) {
  notifyCase(id: $id, version: $version, days: $days) {
    id
  }
}
    `) as unknown as TypedDocumentString<NotifyCaseMutation, NotifyCaseMutationVariables>;
export const WeighStatementDocument = new TypedDocumentString(`
    mutation WeighStatement($id: ID!, $noticeId: ID!, $version: Int!, $text: String!) {
  weighCaseStatement(id: $id, noticeId: $noticeId, version: $version, text: $text) {
    id
  }
}
    `) as unknown as TypedDocumentString<WeighStatementMutation, WeighStatementMutationVariables>;
export const PublishCaseDocument = new TypedDocumentString(`
    mutation PublishCase($id: ID!, $version: Int!) {
  publishCase(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<PublishCaseMutation, PublishCaseMutationVariables>;
export const WithdrawCaseDocument = new TypedDocumentString(`
    mutation WithdrawCase($id: ID!, $version: Int!, $reason: String!, $decisionChangedOn: CivilDate) {
  withdrawCase(
    id: $id
    version: $version
    reason: $reason
    decisionChangedOn: $decisionChangedOn
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawCaseMutation, WithdrawCaseMutationVariables>;
export const CorrectCaseDocument = new TypedDocumentString(`
    mutation CorrectCase($id: ID!, $version: Int!, $reason: String!) {
  correctCase(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<CorrectCaseMutation, CorrectCaseMutationVariables>;
export const AbandonCaseDocument = new TypedDocumentString(`
    mutation AbandonCase($id: ID!, $version: Int!, $reason: String!) {
  abandonCase(id: $id, version: $version, reason: $reason) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<AbandonCaseMutation, AbandonCaseMutationVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($filter: TypicalCaseFilter, $first: Int, $after: String) {
  typicalCases(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        number
        title
        state
        own
        itemCodes
        draftedOn
        publishedOn
        withdrawnOn
        office {
          id
          shortName
          name {
            zh
            en
          }
        }
        audience {
          toPlatforms
          categories
          tiers
          toSubordinates
          toSuperior
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!) {
  typicalCase(id: $id) {
    id
    number
    title
    state
    shown
    own
    version
    openWarnings
    recipients
    draftedBy
    submittedBy
    approvedBy
    draftedOn
    publishedOn
    withdrawnOn
    withdrawReason
    decisionChangedOn
    withdrawDueOn
    withdrawnInTime
    office {
      id
      name {
        zh
        en
      }
    }
    text {
      ...CaseTextParts
    }
    versions {
      seq
      sha256
      publishedOn
      approvedBy
      publishedBy
      text {
        ...CaseTextParts
      }
      changes {
        field
        before
        after
      }
    }
    findings {
      id
      number
      title
      state
      platform {
        id
        name
      }
    }
    warnings {
      key
      field
      kind
      term
      start
      end
      before
      after
      reason
      answeredBy
      answeredAt
    }
    notices {
      id
      round
      toldOn
      dueOn
      workingDaysLeft
      provisional
      consentedAt
      toWeigh
      closedAs
      version
      platform {
        id
        name
      }
      remarks {
        id
        side
        by
        text
        at
      }
    }
    acts {
      id
      kind
      side
      byRole
      byName
      door
      text
      at
      recordedAt
      fields {
        field
        before
        after
      }
    }
    steps {
      key
      state
      on
      hint
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
  }
}
    fragment CaseTextParts on CaseText {
  title
  facts
  grounds
  outcome
  lesson
  items {
    id
    code
    title {
      zh
      en
    }
  }
  audience {
    toPlatforms
    categories
    tiers
    toSubordinates
    toSuperior
  }
}`) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseSourcesDocument = new TypedDocumentString(`
    query CaseSources($filter: FindingFilter, $first: Int, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        number
        title
        closedOn
        platform {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseSourcesQuery, CaseSourcesQueryVariables>;
export const CaseSourceDocument = new TypedDocumentString(`
    query CaseSource($id: ID!) {
  finding(id: $id) {
    id
    number
    title
    platform {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CaseSourceQuery, CaseSourceQueryVariables>;
export const CaseProposalDocument = new TypedDocumentString(`
    query CaseProposal($findingIds: [ID!]!) {
  caseProposal(findingIds: $findingIds) {
    title
    facts
    grounds
    outcome
    itemCodes
  }
}
    `) as unknown as TypedDocumentString<CaseProposalQuery, CaseProposalQueryVariables>;
export const CaseRecipientsDocument = new TypedDocumentString(`
    query CaseRecipients($categories: [ID!]!, $tiers: [Tier!]!) {
  caseRecipients(categories: $categories, tiers: $tiers)
}
    `) as unknown as TypedDocumentString<CaseRecipientsQuery, CaseRecipientsQueryVariables>;
export const FrameworksDocument = new TypedDocumentString(`
    query Frameworks {
  frameworks {
    version
    effectiveFrom
  }
}
    `) as unknown as TypedDocumentString<FrameworksQuery, FrameworksQueryVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue($version: ID) {
  categories {
    code
    title {
      zh
      en
    }
  }
  framework(version: $version) {
    version
    effectiveFrom
    title {
      zh
      en
    }
    source {
      zh
      en
    }
    areas {
      code
      clause
      title {
        zh
        en
      }
      purpose {
        zh
        en
      }
    }
    items {
      ...ItemParts
      anyCategory
      anyTier
      links
      figure {
        zh
        en
      }
    }
  }
}
    fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}`) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const ItemCasesDocument = new TypedDocumentString(`
    query ItemCases($version: ID!) {
  framework(version: $version) {
    version
    items {
      id
      code
      cases {
        id
        number
        title
        publishedOn
        officeName {
          zh
          en
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ItemCasesQuery, ItemCasesQueryVariables>;
export const FindingsDocument = new TypedDocumentString(`
    query Findings($filter: FindingFilter, $first: Int, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        number
        title
        state
        severity
        axis
        areaCode
        foundOn
        dueOn
        overdue
        closedOn
        repeat
        correctedOnSpot
        orderId
        orderNumber
        item {
          id
          code
          title {
            zh
            en
          }
        }
        platform {
          id
          name
        }
        inspection {
          id
          number
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FindingDocument = new TypedDocumentString(`
    query Finding($id: ID!) {
  finding(id: $id) {
    id
    allowedActions {
      action
      allowed
      code
      reason
    }
    number
    title
    description
    state
    severity
    axis
    areaCode
    foundOn
    dueOn
    overdue
    closedOn
    repeat
    correctedOnSpot
    orderId
    orderNumber
    version
    item {
      ...ItemParts
    }
    platform {
      id
      name
    }
    inspection {
      id
      number
      on
    }
    evidence {
      ...EvidenceParts
    }
    changes {
      ...ChangeParts
    }
  }
}
    fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment ChangeParts on Change {
  id
  action
  actorName
  at
  recordedAt
  reason
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<FindingQuery, FindingQueryVariables>;
export const WithdrawFindingDocument = new TypedDocumentString(`
    mutation WithdrawFinding($id: ID!, $version: Int!, $reason: String!) {
  withdrawFinding(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawFindingMutation, WithdrawFindingMutationVariables>;
export const InspectionDocument = new TypedDocumentString(`
    query Inspection($id: ID!) {
  inspection(id: $id) {
    ...InspectionParts
  }
}
    fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment VisitFindingParts on Finding {
  id
  number
  title
  description
  severity
  axis
  state
  version
  correctedOnSpot
  repeat
  orderId
  orderNumber
  evidence {
    ...EvidenceParts
  }
}
fragment VisitItemParts on InspectionItem {
  id
  ord
  version
  result
  systemState
  operationState
  previousSystem
  previousOperation
  previousOn
  sampled
  failed
  correctedOnSpot
  note
  reason
  item {
    ...ItemParts
  }
  evidence {
    ...EvidenceParts
  }
  findings {
    ...VisitFindingParts
  }
}
fragment InspectionParts on Inspection {
  id
  number
  state
  mode
  purpose
  plannedOn
  startedAt
  sealedAt
  sealHash
  conclusion
  frameworkVersion
  checked
  total
  findingCount
  version
  platform {
    id
    name
    regionCode
  }
  office {
    id
    name {
      zh
      en
    }
    shortName
  }
  lead {
    id
    name
  }
  inspectors {
    id
    name
    certificateNo
    certificateValidTo
  }
  allowedActions {
    action
    allowed
    code
    reason
  }
  supplements {
    id
    at
    byName
    text
  }
  items {
    ...VisitItemParts
  }
}`) as unknown as TypedDocumentString<InspectionQuery, InspectionQueryVariables>;
export const StartInspectionDocument = new TypedDocumentString(`
    mutation StartInspection($id: ID!, $version: Int!) {
  startInspection(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartInspectionMutation, StartInspectionMutationVariables>;
export const CancelInspectionDocument = new TypedDocumentString(`
    mutation CancelInspection($id: ID!, $reason: String!, $version: Int!) {
  cancelInspection(id: $id, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelInspectionMutation, CancelInspectionMutationVariables>;
export const RecordItemsDocument = new TypedDocumentString(`
    mutation RecordItems($inspectionId: ID!, $items: [ItemRecordInput!]!) {
  recordItems(inspectionId: $inspectionId, items: $items) {
    ...InspectionParts
  }
}
    fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment VisitFindingParts on Finding {
  id
  number
  title
  description
  severity
  axis
  state
  version
  correctedOnSpot
  repeat
  orderId
  orderNumber
  evidence {
    ...EvidenceParts
  }
}
fragment VisitItemParts on InspectionItem {
  id
  ord
  version
  result
  systemState
  operationState
  previousSystem
  previousOperation
  previousOn
  sampled
  failed
  correctedOnSpot
  note
  reason
  item {
    ...ItemParts
  }
  evidence {
    ...EvidenceParts
  }
  findings {
    ...VisitFindingParts
  }
}
fragment InspectionParts on Inspection {
  id
  number
  state
  mode
  purpose
  plannedOn
  startedAt
  sealedAt
  sealHash
  conclusion
  frameworkVersion
  checked
  total
  findingCount
  version
  platform {
    id
    name
    regionCode
  }
  office {
    id
    name {
      zh
      en
    }
    shortName
  }
  lead {
    id
    name
  }
  inspectors {
    id
    name
    certificateNo
    certificateValidTo
  }
  allowedActions {
    action
    allowed
    code
    reason
  }
  supplements {
    id
    at
    byName
    text
  }
  items {
    ...VisitItemParts
  }
}`) as unknown as TypedDocumentString<RecordItemsMutation, RecordItemsMutationVariables>;
export const RaiseFindingDocument = new TypedDocumentString(`
    mutation RaiseFinding($inspectionId: ID!, $finding: FindingInput!) {
  raiseFinding(inspectionId: $inspectionId, finding: $finding) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<RaiseFindingMutation, RaiseFindingMutationVariables>;
export const ChangeFindingDocument = new TypedDocumentString(`
    mutation ChangeFinding($id: ID!, $version: Int!, $title: String!, $description: String!, $severity: Severity!, $axis: FindingAxis!) {
  changeFinding(
    id: $id
    version: $version
    title: $title
    description: $description
    severity: $severity
    axis: $axis
  ) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<ChangeFindingMutation, ChangeFindingMutationVariables>;
export const DropFindingDocument = new TypedDocumentString(`
    mutation DropFinding($id: ID!, $version: Int!) {
  dropFinding(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<DropFindingMutation, DropFindingMutationVariables>;
export const SealInspectionDocument = new TypedDocumentString(`
    mutation SealInspection($id: ID!, $conclusion: String!, $version: Int!) {
  sealInspection(id: $id, conclusion: $conclusion, version: $version) {
    id
    sealHash
  }
}
    `) as unknown as TypedDocumentString<SealInspectionMutation, SealInspectionMutationVariables>;
export const SupplementInspectionDocument = new TypedDocumentString(`
    mutation SupplementInspection($id: ID!, $text: String!) {
  supplementInspection(id: $id, text: $text) {
    id
  }
}
    `) as unknown as TypedDocumentString<SupplementInspectionMutation, SupplementInspectionMutationVariables>;
export const InspectionHistoryDocument = new TypedDocumentString(`
    query InspectionHistory($id: ID!) {
  inspection(id: $id) {
    id
    changes {
      ...ChangeParts
    }
  }
}
    fragment ChangeParts on Change {
  id
  action
  actorName
  at
  recordedAt
  reason
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<InspectionHistoryQuery, InspectionHistoryQueryVariables>;
export const InspectionsDocument = new TypedDocumentString(`
    query Inspections($filter: InspectionFilter, $first: Int, $after: String) {
  inspections(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        number
        state
        mode
        plannedOn
        inspectedOn
        sealedAt
        purpose
        checked
        total
        findingCount
        platform {
          id
          name
        }
        lead {
          id
          name
        }
        inspectors {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InspectionsQuery, InspectionsQueryVariables>;
export const PlanChoicesDocument = new TypedDocumentString(`
    query PlanChoices {
  officers {
    id
    name
    role
    certificateNo
    certificateValidTo
  }
}
    `) as unknown as TypedDocumentString<PlanChoicesQuery, PlanChoicesQueryVariables>;
export const InspectorChoicesDocument = new TypedDocumentString(`
    query InspectorChoices($platformId: ID, $on: CivilDate!) {
  inspectorChoices(platformId: $platformId, on: $on) {
    officer {
      id
    }
    eligible
    reason
  }
}
    `) as unknown as TypedDocumentString<InspectorChoicesQuery, InspectorChoicesQueryVariables>;
export const PlanPlatformsDocument = new TypedDocumentString(`
    query PlanPlatforms($text: String) {
  platforms(first: 20, filter: {text: $text, state: ACTIVE}, orderBy: NAME) {
    edges {
      node {
        id
        name
        operator {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlanPlatformsQuery, PlanPlatformsQueryVariables>;
export const InspectedPlatformDocument = new TypedDocumentString(`
    query InspectedPlatform($id: ID!) {
  platform(id: $id) {
    id
    name
    state
    lastInspectedOn
    operator {
      id
      name
    }
    leadOfficer {
      id
    }
    deputyOfficer {
      id
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<InspectedPlatformQuery, InspectedPlatformQueryVariables>;
export const PlanInspectionDocument = new TypedDocumentString(`
    mutation PlanInspection($input: PlanInspectionInput!) {
  planInspection(input: $input) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<PlanInspectionMutation, PlanInspectionMutationVariables>;
export const LedgerEntriesDocument = new TypedDocumentString(`
    query LedgerEntries($filter: LedgerEntryFilter, $first: Int, $after: String) {
  ledgerEntries(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        systemState
        operationState
        verifiedOn
        startedOn
        openFindings
        platform {
          id
          name
        }
        item {
          id
          code
          areaCode
          title {
            zh
            en
          }
        }
        source {
          kind
          sourceId
          sourceNumber
        }
        claim {
          systemState
          operationState
          claimedOn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerEntriesQuery, LedgerEntriesQueryVariables>;
export const DraftOrderDocument = new TypedDocumentString(`
    mutation DraftOrder($input: DraftOrderInput!) {
  draftOrder(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<DraftOrderMutation, DraftOrderMutationVariables>;
export const ChangeOrderDraftDocument = new TypedDocumentString(`
    mutation ChangeOrderDraft($id: ID!, $version: Int!, $input: DraftOrderInput!) {
  changeOrderDraft(id: $id, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeOrderDraftMutation, ChangeOrderDraftMutationVariables>;
export const IssueOrderDocument = new TypedDocumentString(`
    mutation IssueOrder($id: ID!, $version: Int!) {
  issueOrder(id: $id, version: $version) {
    id
    number
  }
}
    `) as unknown as TypedDocumentString<IssueOrderMutation, IssueOrderMutationVariables>;
export const ServeOrderDocument = new TypedDocumentString(`
    mutation ServeOrder($id: ID!, $version: Int!, $service: ServeInput!) {
  serveOrder(id: $id, version: $version, service: $service) {
    id
  }
}
    `) as unknown as TypedDocumentString<ServeOrderMutation, ServeOrderMutationVariables>;
export const AcceptAnswerDocument = new TypedDocumentString(`
    mutation AcceptAnswer($id: ID!, $version: Int!, $note: String) {
  acceptAnswer(id: $id, version: $version, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptAnswerMutation, AcceptAnswerMutationVariables>;
export const ReturnAnswerDocument = new TypedDocumentString(`
    mutation ReturnAnswer($id: ID!, $version: Int!, $reason: String!) {
  returnAnswer(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnAnswerMutation, ReturnAnswerMutationVariables>;
export const VerifyOrderDocument = new TypedDocumentString(`
    mutation VerifyOrder($id: ID!, $version: Int!, $results: [VerificationInput!]!) {
  verifyOrder(id: $id, version: $version, results: $results) {
    id
    version
    state
    allowedActions {
      action
      allowed
      code
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyOrderMutation, VerifyOrderMutationVariables>;
export const CloseOrderDocument = new TypedDocumentString(`
    mutation CloseOrder($id: ID!, $version: Int!, $note: String) {
  closeOrder(id: $id, version: $version, note: $note) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseOrderMutation, CloseOrderMutationVariables>;
export const ReopenOrderDocument = new TypedDocumentString(`
    mutation ReopenOrder($id: ID!, $version: Int!, $days: Int!, $reason: String!) {
  reopenOrder(id: $id, version: $version, days: $days, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenOrderMutation, ReopenOrderMutationVariables>;
export const RevokeOrderDocument = new TypedDocumentString(`
    mutation RevokeOrder($id: ID!, $version: Int!, $reason: String!) {
  revokeOrder(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeOrderMutation, RevokeOrderMutationVariables>;
export const ReplyStatementDocument = new TypedDocumentString(`
    mutation ReplyStatement($id: ID!, $version: Int!, $text: String!) {
  replyStatement(id: $id, version: $version, text: $text) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReplyStatementMutation, ReplyStatementMutationVariables>;
export const ProposeExtensionDocument = new TypedDocumentString(`
    mutation ProposeExtension($id: ID!, $version: Int!, $input: ProposeExtensionInput!) {
  proposeExtension(id: $id, version: $version, input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeExtensionMutation, ProposeExtensionMutationVariables>;
export const RetractExtensionDocument = new TypedDocumentString(`
    mutation RetractExtension($id: ID!, $version: Int!, $extensionId: ID!) {
  retractExtension(id: $id, version: $version, extensionId: $extensionId) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetractExtensionMutation, RetractExtensionMutationVariables>;
export const GrantExtensionDocument = new TypedDocumentString(`
    mutation GrantExtension($id: ID!, $version: Int!, $extensionId: ID!, $days: Int!, $note: String) {
  grantExtension(
    id: $id
    version: $version
    extensionId: $extensionId
    days: $days
    note: $note
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantExtensionMutation, GrantExtensionMutationVariables>;
export const DeclineExtensionDocument = new TypedDocumentString(`
    mutation DeclineExtension($id: ID!, $version: Int!, $extensionId: ID!, $reason: String!) {
  declineExtension(
    id: $id
    version: $version
    extensionId: $extensionId
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeclineExtensionMutation, DeclineExtensionMutationVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  order(id: $id) {
    ...OrderParts
  }
}
    fragment DeadlineParts on Deadline {
  seq
  dueOn
  servedOn
  startOn
  length
  unit
  explanation {
    zh
    en
  }
  provisional
  reason
  ruleCode
  ruleVersion
  calendarVersion
  workingDaysLeft
  days {
    date
    working
    counted
    name {
      zh
      en
    }
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment OrderParts on RectificationOrder {
  id
  version
  number
  state
  turn
  round
  days
  ruleCode
  grounds
  legalBasis
  issuedOn
  servedOn
  dueOn
  officeDueOn
  answeredOn
  closedOn
  overdue
  answeredInTime
  workingDaysLeft
  draftedBy
  issuedBy
  acceptedBy
  verifiedBy
  office {
    id
    shortName
    name {
      zh
      en
    }
  }
  platform {
    id
    name
  }
  allowedActions {
    action
    allowed
    code
    reason
  }
  mayVerify {
    id
    name
    role
  }
  steps {
    key
    on
    state
    hint
  }
  deadline {
    ...DeadlineParts
  }
  deadlines {
    ...DeadlineParts
  }
  services {
    id
    method
    servedOn
    servedAt
    proof
    confirmedByName
    round
  }
  extensions {
    id
    state
    side
    days
    reason
    dueOn
    askedOn
    askedByName
    endedOn
    grantedDays
    grantedDueOn
    decidedByName
    decision
  }
  acts {
    id
    kind
    at
    recordedAt
    byName
    byRole
    side
    door
    round
    text
    stateAfter
    dueOnAfter
  }
  measures {
    ...MeasureParts
  }
}
fragment MeasureParts on OrderMeasure {
  id
  ord
  text
  settled
  finding {
    id
    number
    title
    description
    severity
    state
    repeat
    item {
      id
      code
      title {
        zh
        en
      }
    }
  }
  answer {
    ...MeasureAnswerParts
  }
  answers {
    ...MeasureAnswerParts
  }
  verification {
    outcome
    systemState
    operationState
    note
    on
    byName
    round
  }
}
fragment MeasureAnswerParts on MeasureAnswer {
  id
  round
  text
  systemClaim
  operationClaim
  submitted
  byName
  at
  door
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($filter: OrderFilter, $first: Int, $after: String) {
  orders(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        number
        state
        turn
        round
        issuedOn
        servedOn
        dueOn
        officeDueOn
        answeredOn
        closedOn
        overdue
        workingDaysLeft
        draftedBy
        issuedBy
        acceptedBy
        verifiedBy
        office {
          id
          shortName
        }
        platform {
          id
          name
        }
        measures {
          id
          settled
          finding {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const OrderOfficesDocument = new TypedDocumentString(`
    query OrderOffices {
  offices {
    id
    name {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<OrderOfficesQuery, OrderOfficesQueryVariables>;
export const OrderableFindingsDocument = new TypedDocumentString(`
    query OrderableFindings($filter: FindingFilter, $first: Int, $after: String) {
  findings(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        number
        title
        description
        severity
        axis
        foundOn
        repeat
        state
        inspection {
          id
          number
          on
        }
        item {
          id
          code
          title {
            zh
            en
          }
          system {
            zh
            en
          }
          operation {
            zh
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderableFindingsQuery, OrderableFindingsQueryVariables>;
export const RectifyRulesDocument = new TypedDocumentString(`
    query RectifyRules {
  periodRules {
    code
    version
    length
    minLength
    maxLength
    unit
    title {
      zh
      en
    }
    basis {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<RectifyRulesQuery, RectifyRulesQueryVariables>;
export const RectifyPreviewDocument = new TypedDocumentString(`
    query RectifyPreview($ruleCode: String!, $servedOn: CivilDate!, $length: Int!) {
  deadlinePreview(ruleCode: $ruleCode, servedOn: $servedOn, length: $length) {
    ...DeadlineParts
  }
}
    fragment DeadlineParts on Deadline {
  seq
  dueOn
  servedOn
  startOn
  length
  unit
  explanation {
    zh
    en
  }
  provisional
  reason
  ruleCode
  ruleVersion
  calendarVersion
  workingDaysLeft
  days {
    date
    working
    counted
    name {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<RectifyPreviewQuery, RectifyPreviewQueryVariables>;
export const OrderPlatformsDocument = new TypedDocumentString(`
    query OrderPlatforms($filter: PlatformFilter, $first: Int) {
  platforms(filter: $filter, first: $first, orderBy: OPEN_FINDINGS) {
    edges {
      cursor
      node {
        id
        name
        openFindings
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderPlatformsQuery, OrderPlatformsQueryVariables>;
export const PlatformAccountsDocument = new TypedDocumentString(`
    query PlatformAccounts($platformId: ID!) {
  platformAccounts(platformId: $platformId) {
    id
    username
    name
    role
    active
    createdAt
    closedAt
    closedReason
    mayChange
    version
    platforms {
      id
      name
      appointed
      appointedFrom
    }
    letters {
      id
      name
      url
    }
  }
  platformPrograms(platformId: $platformId) {
    id
    name
    scopes {
      name
      title {
        zh
        en
      }
    }
    createdBy
    createdAt
    lastUsedAt
    revokedAt
    revokedBy
    revokedReason
    mayRevoke
  }
  invitations(platformId: $platformId) {
    id
    name
    role
    state
    platformNames
    validUntil
    actorName
    occurredAt
    version
    letters {
      id
      name
      url
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformAccountsQuery, PlatformAccountsQueryVariables>;
export const PrepareInvitationDocument = new TypedDocumentString(`
    mutation PrepareInvitation($input: InvitationInput!) {
  prepareInvitation(input: $input) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<PrepareInvitationMutation, PrepareInvitationMutationVariables>;
export const SendInvitationDocument = new TypedDocumentString(`
    mutation SendInvitation($id: ID!, $version: Int!) {
  sendInvitation(id: $id, version: $version) {
    link
  }
}
    `) as unknown as TypedDocumentString<SendInvitationMutation, SendInvitationMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($id: ID!, $version: Int!, $reason: String!) {
  withdrawInvitation(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const ChangePlatformAccountDocument = new TypedDocumentString(`
    mutation ChangePlatformAccount($id: ID!, $version: Int!, $role: InvitedRole!, $platformIds: [ID!]!, $reason: String!) {
  changePlatformAccount(
    id: $id
    version: $version
    role: $role
    platformIds: $platformIds
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePlatformAccountMutation, ChangePlatformAccountMutationVariables>;
export const ResetPlatformAccountDocument = new TypedDocumentString(`
    mutation ResetPlatformAccount($id: ID!, $version: Int!, $reason: String!) {
  resetPlatformAccount(id: $id, version: $version, reason: $reason) {
    link
  }
}
    `) as unknown as TypedDocumentString<ResetPlatformAccountMutation, ResetPlatformAccountMutationVariables>;
export const ClosePlatformAccountDocument = new TypedDocumentString(`
    mutation ClosePlatformAccount($id: ID!, $version: Int!, $reason: String!) {
  closePlatformAccount(id: $id, version: $version, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClosePlatformAccountMutation, ClosePlatformAccountMutationVariables>;
export const ShutOffProgramDocument = new TypedDocumentString(`
    mutation ShutOffProgram($id: ID!, $reason: String!) {
  shutOffProgram(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<ShutOffProgramMutation, ShutOffProgramMutationVariables>;
export const PlatformsDocument = new TypedDocumentString(`
    query Platforms($filter: PlatformFilter, $orderBy: PlatformOrder, $first: Int, $after: String) {
  platforms(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        name
        tier
        state
        kinds
        categories
        domains
        icpNumber
        enteredOn
        openFindings
        overdueOrders
        lastInspectedOn
        region {
          code
          name
          nameEn
        }
        operator {
          id
          name
          code
        }
        leadOfficer {
          id
          name
        }
        deputyOfficer {
          id
          name
        }
        ledger {
          total
          verifiedWithinYear
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformsQuery, PlatformsQueryVariables>;
export const PlatformDocument = new TypedDocumentString(`
    query Platform($id: ID!) {
  platform(id: $id) {
    id
    version
    name
    tier
    state
    kinds
    categories
    domains
    apps {
      store
      identifier
    }
    icpNumber
    enteredOn
    retiredOn
    mergedInto {
      id
      name
    }
    mergedFrom {
      id
      name
    }
    openFindings
    repeatFindings
    overdueOrders
    inspectionsLastYear
    lastInspectedOn
    allowedActions {
      action
      allowed
      code
      reason
    }
    region {
      code
      name
      nameEn
    }
    office {
      id
      shortName
      name {
        zh
        en
      }
    }
    leadOfficer {
      id
      name
    }
    deputyOfficer {
      id
      name
    }
    operator {
      id
      version
      name
      code
      address
      platforms {
        id
        name
      }
    }
    ledger {
      total
      verified
      verifiedWithinYear
      effective
      frameworkVersion
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformQuery, PlatformQueryVariables>;
export const OperatorByCodeDocument = new TypedDocumentString(`
    query OperatorByCode($code: String!) {
  operatorByCode(code: $code) {
    id
    code
    name
    address
    platforms {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OperatorByCodeQuery, OperatorByCodeQueryVariables>;
export const LikelyDoublesDocument = new TypedDocumentString(`
    query LikelyDoubles($operatorCode: String!, $platform: PlatformInput!, $platformId: ID) {
  likelyDoubles(
    operatorCode: $operatorCode
    platform: $platform
    platformId: $platformId
  ) {
    reason
    detail
    platform {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LikelyDoublesQuery, LikelyDoublesQueryVariables>;
export const OfficersDocument = new TypedDocumentString(`
    query Officers {
  officers {
    id
    name
    role
  }
}
    `) as unknown as TypedDocumentString<OfficersQuery, OfficersQueryVariables>;
export const RegisterPlatformDocument = new TypedDocumentString(`
    mutation RegisterPlatform($operator: OperatorInput!, $platform: PlatformInput!, $acknowledged: [ID!]) {
  registerPlatform(
    operator: $operator
    platform: $platform
    acknowledgedDoubles: $acknowledged
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RegisterPlatformMutation, RegisterPlatformMutationVariables>;
export const ChangePlatformDocument = new TypedDocumentString(`
    mutation ChangePlatform($id: ID!, $platform: PlatformInput!, $reason: String!, $version: Int!, $acknowledged: [ID!]) {
  changePlatform(
    id: $id
    platform: $platform
    reason: $reason
    version: $version
    acknowledgedDoubles: $acknowledged
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangePlatformMutation, ChangePlatformMutationVariables>;
export const ChangeOperatorDocument = new TypedDocumentString(`
    mutation ChangeOperator($id: ID!, $name: String!, $address: String, $reason: String!, $version: Int!) {
  changeOperator(
    id: $id
    name: $name
    address: $address
    reason: $reason
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeOperatorMutation, ChangeOperatorMutationVariables>;
export const SuspendPlatformDocument = new TypedDocumentString(`
    mutation SuspendPlatform($id: ID!, $reason: String!, $version: Int!) {
  suspendPlatform(id: $id, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<SuspendPlatformMutation, SuspendPlatformMutationVariables>;
export const ResumePlatformDocument = new TypedDocumentString(`
    mutation ResumePlatform($id: ID!, $reason: String!, $version: Int!) {
  resumePlatform(id: $id, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ResumePlatformMutation, ResumePlatformMutationVariables>;
export const RetirePlatformDocument = new TypedDocumentString(`
    mutation RetirePlatform($id: ID!, $reason: String!, $retiredOn: CivilDate!, $version: Int!) {
  retirePlatform(
    id: $id
    reason: $reason
    retiredOn: $retiredOn
    version: $version
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetirePlatformMutation, RetirePlatformMutationVariables>;
export const PlatformLedgerDocument = new TypedDocumentString(`
    query PlatformLedger($id: ID!) {
  framework {
    version
    areas {
      code
      title {
        zh
        en
      }
    }
  }
  platform(id: $id) {
    id
    ledger {
      total
      verified
      verifiedWithinYear
      effective
      entries {
        id
        systemState
        operationState
        verifiedOn
        openFindings
        verifiedWithinYear
        inPlace
        claimStanding
        endedOn
        item {
          ...ItemParts
        }
        source {
          ...FactParts
        }
        facts {
          ...FactParts
        }
        claim {
          byName
          claimedOn
          note
          systemState
          operationState
        }
      }
    }
  }
}
    fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment FactParts on LedgerFact {
  id
  kind
  factOn
  actorName
  sourceId
  sourceNumber
  systemState
  operationState
  wins
}`) as unknown as TypedDocumentString<PlatformLedgerQuery, PlatformLedgerQueryVariables>;
export const PlatformFindingsDocument = new TypedDocumentString(`
    query PlatformFindings($platformId: ID!, $first: Int, $after: String) {
  findings(filter: {platformId: $platformId}, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        number
        title
        state
        severity
        repeat
        foundOn
        dueOn
        closedOn
        orderId
        orderNumber
        item {
          id
          code
          title {
            zh
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformFindingsQuery, PlatformFindingsQueryVariables>;
export const PlatformOrdersDocument = new TypedDocumentString(`
    query PlatformOrders($platformId: ID!, $first: Int, $after: String) {
  orders(filter: {platformId: $platformId}, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        number
        state
        turn
        issuedOn
        servedOn
        dueOn
        answeredOn
        closedOn
        overdue
        workingDaysLeft
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformOrdersQuery, PlatformOrdersQueryVariables>;
export const PlatformInspectionsDocument = new TypedDocumentString(`
    query PlatformInspections($platformId: ID!, $first: Int, $after: String) {
  inspections(filter: {platformId: $platformId}, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        number
        mode
        state
        purpose
        plannedOn
        sealedAt
        checked
        total
        findingCount
        lead {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformInspectionsQuery, PlatformInspectionsQueryVariables>;
export const PlatformPersonsDocument = new TypedDocumentString(`
    query PlatformPersons($id: ID!) {
  platform(id: $id) {
    id
    persons {
      id
      version
      role
      name
      title
      phone
      email
      validFrom
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformPersonsQuery, PlatformPersonsQueryVariables>;
export const PlatformHistoryDocument = new TypedDocumentString(`
    query PlatformHistory($id: ID!) {
  platformActs(platformId: $id) {
    id
    at
    side
    kind
    byName
    byRole
    reportYear
    caseId
    text {
      zh
      en
    }
  }
  platform(id: $id) {
    id
    changes {
      ...ChangeParts
    }
    operator {
      id
      changes {
        ...ChangeParts
      }
    }
  }
}
    fragment ChangeParts on Change {
  id
  action
  actorName
  at
  recordedAt
  reason
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<PlatformHistoryQuery, PlatformHistoryQueryVariables>;
export const AppointPersonDocument = new TypedDocumentString(`
    mutation AppointPerson($platformId: ID!, $person: PersonInput!) {
  appointPerson(platformId: $platformId, person: $person) {
    id
  }
}
    `) as unknown as TypedDocumentString<AppointPersonMutation, AppointPersonMutationVariables>;
export const RevealPersonDocument = new TypedDocumentString(`
    mutation RevealPerson($id: ID!, $purpose: String!) {
  revealPerson(id: $id, purpose: $purpose) {
    id
    name
    phone
    email
  }
}
    `) as unknown as TypedDocumentString<RevealPersonMutation, RevealPersonMutationVariables>;
export const EndPersonDocument = new TypedDocumentString(`
    mutation EndPerson($id: ID!, $validTo: CivilDate!, $reason: String!, $version: Int!) {
  endPerson(id: $id, validTo: $validTo, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndPersonMutation, EndPersonMutationVariables>;
export const PlatformReportsDocument = new TypedDocumentString(`
    query PlatformReports($id: ID!) {
  annualReportsOf(platformId: $id) {
    year
    standing
    dueOn
    overdue
    late
    countedOn
    receiptNumber
    amendments
  }
}
    `) as unknown as TypedDocumentString<PlatformReportsQuery, PlatformReportsQueryVariables>;
export const MergeCandidatesDocument = new TypedDocumentString(`
    query MergeCandidates($operatorId: ID!, $regionCode: ID!) {
  platforms(
    first: 50
    filter: {operatorId: $operatorId, regionCode: $regionCode}
    orderBy: NAME
  ) {
    edges {
      node {
        id
        version
        name
        kinds
        domains
        apps {
          store
          identifier
        }
        icpNumber
        enteredOn
        tier
        openFindings
        region {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MergeCandidatesQuery, MergeCandidatesQueryVariables>;
export const MergePreviewDocument = new TypedDocumentString(`
    query MergePreview($platformId: ID!, $intoId: ID!) {
  mergePreview(platformId: $platformId, intoId: $intoId) {
    moves {
      kind
      id
      number
      title
    }
    stays {
      kind
      id
      number
      title
    }
    blocks {
      kind
      id
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const ProposeMergeDocument = new TypedDocumentString(`
    mutation ProposeMerge($input: ProposeMergeInput!) {
  proposeMerge(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeMergeMutation, ProposeMergeMutationVariables>;
export const ProposeTransferDocument = new TypedDocumentString(`
    mutation ProposeTransfer($input: ProposeTransferInput!) {
  proposeTransfer(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeTransferMutation, ProposeTransferMutationVariables>;
export const TransferRegionsDocument = new TypedDocumentString(`
    query TransferRegions($parentCode: ID) {
  regions(parentCode: $parentCode) {
    code
    name
    nameEn
  }
}
    `) as unknown as TypedDocumentString<TransferRegionsQuery, TransferRegionsQueryVariables>;
export const TransferOrdersDocument = new TypedDocumentString(`
    query TransferOrders($platformId: ID!) {
  orders(
    filter: {platformId: $platformId, states: [ISSUED, SERVED, ANSWERED, ACCEPTED, VERIFIED, FAILED]}
    first: 50
  ) {
    edges {
      node {
        id
        number
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TransferOrdersQuery, TransferOrdersQueryVariables>;
export const ReportYearsDocument = new TypedDocumentString(`
    query ReportYears {
  reportYears {
    year
    opensOn
    dueOn
    provisional
    open
  }
}
    `) as unknown as TypedDocumentString<ReportYearsQuery, ReportYearsQueryVariables>;
export const ReportOfficesDocument = new TypedDocumentString(`
    query ReportOffices {
  offices {
    id
    name {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReportOfficesQuery, ReportOfficesQueryVariables>;
export const ReportProgressDocument = new TypedDocumentString(`
    query ReportProgress($year: Int!, $regionCode: ID) {
  annualReportProgress(year: $year, regionCode: $regionCode) {
    year
    opensOn
    dueOn
    provisional
    total
    notBegun
    draft
    awaiting
    filed
    returned
    accepted
    late
    inTime
    overdue
    note {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReportProgressQuery, ReportProgressQueryVariables>;
export const ReportsDocument = new TypedDocumentString(`
    query Reports($filter: AnnualReportFilter!, $first: Int, $after: String) {
  annualReports(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        tier
        year
        standing
        dueOn
        overdue
        late
        countedOn
        receiptNumber
        amendments
        platform {
          id
          name
          regionCode
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportsQuery, ReportsQueryVariables>;
export const ReportDocument = new TypedDocumentString(`
    query Report($platformId: ID!, $year: Int!) {
  annualReport(platformId: $platformId, year: $year) {
    id
    version
    year
    standing
    tier
    dueOn
    opensOn
    provisional
    overdue
    late
    countedOn
    amendments
    receiptNumber
    templateVersion
    platform {
      id
      name
    }
    office {
      id
      name {
        zh
        en
      }
    }
    note {
      zh
      en
    }
    current {
      ...ReportVersionParts
    }
    lastYear {
      seq
      body
    }
    versions {
      ...ReportVersionParts
    }
    areas {
      areaCode
      ledger {
        entries
        verified
        systemNone
        systemPartial
        systemEstablished
        notOperating
        operationPartial
        operationEffective
      }
    }
    files {
      ...EvidenceParts
    }
    acts {
      id
      kind
      side
      byRole
      byName
      door
      at
      seq
      standingAfter
      text
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment ReportReceiptParts on ReportReceipt {
  number
  year
  sha256
  submittedAt
  confirmByOn
  confirmedAt
  counts
  countedOn
  dueOn
  late
  text {
    zh
    en
  }
}
fragment ReportVersionParts on ReportVersion {
  seq
  kind
  reason
  body
  sha256
  templateVersion
  submittedAt
  submittedByName
  door
  outcome
  outcomeAt
  outcomeByName
  outcomeReason
  review
  reviewedAt
  reviewReason
  receipt {
    ...ReportReceiptParts
  }
  remarks {
    pointer
    text
    at
    title {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<ReportQuery, ReportQueryVariables>;
export const ReportDifferenceDocument = new TypedDocumentString(`
    query ReportDifference($platformId: ID!, $year: Int!, $from: Int!, $to: Int!) {
  annualReportDifference(
    platformId: $platformId
    year: $year
    from: $from
    to: $to
  ) {
    ...ReportDifferenceParts
  }
}
    fragment ReportDifferenceParts on ReportDifference {
  pointer
  before
  after
  title {
    zh
    en
  }
}`) as unknown as TypedDocumentString<ReportDifferenceQuery, ReportDifferenceQueryVariables>;
export const ReturnReportDocument = new TypedDocumentString(`
    mutation ReturnReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!, $remarks: [ReportRemarkInput!]!) {
  returnAnnualReport(
    platformId: $platformId
    year: $year
    version: $version
    reason: $reason
    remarks: $remarks
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnReportMutation, ReturnReportMutationVariables>;
export const AcceptReportDocument = new TypedDocumentString(`
    mutation AcceptReport($platformId: ID!, $year: Int!, $version: Int!, $note: String) {
  acceptAnnualReport(
    platformId: $platformId
    year: $year
    version: $version
    note: $note
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptReportMutation, AcceptReportMutationVariables>;
export const TodayFiguresDocument = new TypedDocumentString(`
    query TodayFigures($region: ID) {
  todayFigures(regionCode: $region) {
    on
    monthFrom
    medianWorkingDaysToClose
    openRepeats
    open {
      ...FigureParts
    }
    overdue {
      ...FigureParts
    }
    closedThisMonth {
      ...FigureParts
    }
    ledgerVerified {
      ...FigureParts
    }
  }
}
    fragment FigureParts on Figure {
  value
  change
  outOf
  spark {
    month
    value
  }
}`) as unknown as TypedDocumentString<TodayFiguresQuery, TodayFiguresQueryVariables>;
export const TodosDocument = new TypedDocumentString(`
    query Todos($region: ID) {
  todos(regionCode: $region) {
    id
    kind
    subjectId
    count
    number
    title
    clock
    dueOn
    workingDaysLeft
    detail {
      zh
      en
    }
    platform {
      id
      name
      regionCode
    }
  }
}
    `) as unknown as TypedDocumentString<TodosQuery, TodosQueryVariables>;
export const FindingFlowDocument = new TypedDocumentString(`
    query FindingFlow($region: ID) {
  findingFlow(months: 12, regionCode: $region) {
    month
    from
    to
    new
    closed
    openAtEnd
    overdueAtEnd
  }
}
    `) as unknown as TypedDocumentString<FindingFlowQuery, FindingFlowQueryVariables>;
export const HeatMapDocument = new TypedDocumentString(`
    query HeatMap($on: CivilDate, $region: ID) {
  heatMap(on: $on, regionCode: $region) {
    on
    platformsWithFindings
    areas {
      code
      title {
        zh
        en
      }
      short {
        zh
        en
      }
    }
    rows {
      counts
      total
      platform {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HeatMapQuery, HeatMapQueryVariables>;
export const RegionTimelinessDocument = new TypedDocumentString(`
    query RegionTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {
  regionTimeliness(from: $from, to: $to, regionCode: $region) {
    due
    onTime
    region {
      code
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<RegionTimelinessQuery, RegionTimelinessQueryVariables>;
export const MovementsDocument = new TypedDocumentString(`
    query Movements($region: ID) {
  movements(regionCode: $region) {
    link
    text {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<MovementsQuery, MovementsQueryVariables>;
export const EndingCertificatesDocument = new TypedDocumentString(`
    query EndingCertificates {
  endingCertificates {
    id
    name
    certificateValidTo
    certificateHolds
  }
}
    `) as unknown as TypedDocumentString<EndingCertificatesQuery, EndingCertificatesQueryVariables>;
export const FindingTrendDocument = new TypedDocumentString(`
    query FindingTrend($filter: TrendFilter, $from: CivilDate!, $to: CivilDate!, $by: TrendDimension) {
  findingTrend(filter: $filter, from: $from, to: $to, by: $by) {
    key
    name {
      zh
      en
    }
    months {
      month
      from
      to
      new
      repeated
      closed
      openAtEnd
      overdueAtEnd
      medianToClose
      p90ToClose
    }
  }
}
    `) as unknown as TypedDocumentString<FindingTrendQuery, FindingTrendQueryVariables>;
export const OfficeTimelinessDocument = new TypedDocumentString(`
    query OfficeTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {
  officeTimeliness(from: $from, to: $to, regionCode: $region) {
    officeId
    office {
      zh
      en
    }
    due
    onTime
  }
}
    `) as unknown as TypedDocumentString<OfficeTimelinessQuery, OfficeTimelinessQueryVariables>;
export const DistrictTimelinessDocument = new TypedDocumentString(`
    query DistrictTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {
  regionTimeliness(from: $from, to: $to, regionCode: $region) {
    due
    onTime
    region {
      code
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<DistrictTimelinessQuery, DistrictTimelinessQueryVariables>;
export const PlatformHeatDocument = new TypedDocumentString(`
    query PlatformHeat($on: CivilDate, $region: ID) {
  heatMap(on: $on, regionCode: $region) {
    platformsWithFindings
    areas {
      code
      title {
        zh
        en
      }
      short {
        zh
        en
      }
    }
    rows {
      counts
      total
      platform {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlatformHeatQuery, PlatformHeatQueryVariables>;
export const RegionHeatDocument = new TypedDocumentString(`
    query RegionHeat($on: CivilDate, $region: ID) {
  regionHeatMap(on: $on, regionCode: $region) {
    areas {
      code
      title {
        zh
        en
      }
      short {
        zh
        en
      }
    }
    rows {
      counts
      total
      region {
        code
        name
        nameEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RegionHeatQuery, RegionHeatQueryVariables>;
export const LedgerCoverageDocument = new TypedDocumentString(`
    query LedgerCoverage($from: CivilDate!, $to: CivilDate!, $region: ID) {
  ledgerCoverage(from: $from, to: $to, regionCode: $region) {
    month
    to
    entries
    verified
  }
}
    `) as unknown as TypedDocumentString<LedgerCoverageQuery, LedgerCoverageQueryVariables>;
export const ClaimComparisonDocument = new TypedDocumentString(`
    query ClaimComparison($region: ID) {
  claimComparison(regionCode: $region) {
    same
    higher
    lower
    area {
      code
      short {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimComparisonQuery, ClaimComparisonQueryVariables>;
export const LargestMovementsDocument = new TypedDocumentString(`
    query LargestMovements($region: ID) {
  movements(regionCode: $region) {
    link
    text {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<LargestMovementsQuery, LargestMovementsQueryVariables>;
export const TrendReportYearsDocument = new TypedDocumentString(`
    query TrendReportYears {
  reportYears {
    year
    open
  }
}
    `) as unknown as TypedDocumentString<TrendReportYearsQuery, TrendReportYearsQueryVariables>;
export const ReportPartsDocument = new TypedDocumentString(`
    query ReportParts($year: Int!, $by: ReportPart!, $region: ID) {
  annualReportParts(year: $year, by: $by, regionCode: $region) {
    key
    exact
    total
    notBegun
    draft
    awaiting
    filed
    returned
    accepted
    inTime
    late
    overdue
    notFiled
    notFiledYet
    name {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ReportPartsQuery, ReportPartsQueryVariables>;
export const ReportFilingsDocument = new TypedDocumentString(`
    query ReportFilings($year: Int!, $region: ID) {
  annualReportFilings(year: $year, regionCode: $region) {
    year
    dueOn
    total
    weeks {
      week
      from
      to
      filed
      filedByEnd
    }
  }
}
    `) as unknown as TypedDocumentString<ReportFilingsQuery, ReportFilingsQueryVariables>;
export const OwnCasesDocument = new TypedDocumentString(`
    query OwnCases($text: String, $itemCode: ID, $first: Int, $after: String) {
  ownCases(text: $text, itemCode: $itemCode, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      node {
        id
        number
        title
        seq
        publishedOn
        withdrawnOn
        officeName {
          zh
          en
        }
        items {
          id
          code
          title {
            zh
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnCasesQuery, OwnCasesQueryVariables>;
export const OwnCaseDocument = new TypedDocumentString(`
    query OwnCase($id: ID!) {
  ownCase(id: $id) {
    id
    number
    title
    seq
    publishedOn
    withdrawnOn
    withdrawReason
    sha256
    officeName {
      zh
      en
    }
    text {
      facts
      grounds
      outcome
      lesson
    }
    items {
      id
      code
      title {
        zh
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OwnCaseQuery, OwnCaseQueryVariables>;
export const OwnCaseNoticeDocument = new TypedDocumentString(`
    query OwnCaseNotice($id: ID!) {
  ownCaseNotice(id: $id) {
    id
    platformName
    title
    toldOn
    dueOn
    workingDaysLeft
    provisional
    consentedAt
    closedAs
    waiting
    version
    officeName {
      zh
      en
    }
    text {
      facts
      grounds
      outcome
      lesson
    }
    remarks {
      id
      side
      by
      text
      at
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<OwnCaseNoticeQuery, OwnCaseNoticeQueryVariables>;
export const StateOnCaseDocument = new TypedDocumentString(`
    mutation StateOnCase($id: ID!, $version: Int!, $text: String!) {
  stateOnCase(id: $id, version: $version, text: $text) {
    id
  }
}
    `) as unknown as TypedDocumentString<StateOnCaseMutation, StateOnCaseMutationVariables>;
export const ConsentToCaseDocument = new TypedDocumentString(`
    mutation ConsentToCase($id: ID!, $version: Int!) {
  consentToCase(id: $id, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConsentToCaseMutation, ConsentToCaseMutationVariables>;
export const OwnLedgerDocument = new TypedDocumentString(`
    query OwnLedger($platformId: ID!) {
  ownLedger(platformId: $platformId) {
    frameworkVersion
    total
    verified
    areas {
      code
      title {
        zh
        en
      }
      short {
        zh
        en
      }
    }
    entries {
      id
      systemState
      operationState
      sourceKind
      sourceNumber
      verifiedOn
      openFindings
      claim {
        byName
        claimedOn
        note
        systemState
        operationState
      }
      item {
        ...ItemParts
      }
    }
  }
}
    fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}`) as unknown as TypedDocumentString<OwnLedgerQuery, OwnLedgerQueryVariables>;
export const ClaimLedgerDocument = new TypedDocumentString(`
    mutation ClaimLedger($platformId: ID!, $itemCode: String!, $systemState: SystemState!, $operationState: OperationState!, $note: String) {
  claimLedger(
    platformId: $platformId
    itemCode: $itemCode
    systemState: $systemState
    operationState: $operationState
    note: $note
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<ClaimLedgerMutation, ClaimLedgerMutationVariables>;
export const OwnOrdersDocument = new TypedDocumentString(`
    query OwnOrders($platformId: ID) {
  ownOrders(platformId: $platformId) {
    id
    number
    state
    turn
    round
    issuedOn
    servedOn
    dueOn
    answeredOn
    closedOn
    overdue
    workingDaysLeft
    platform {
      id
      name
    }
    officeName {
      zh
      en
    }
    measures {
      id
      settled
    }
  }
}
    `) as unknown as TypedDocumentString<OwnOrdersQuery, OwnOrdersQueryVariables>;
export const OwnOrderDocument = new TypedDocumentString(`
    query OwnOrder($id: ID!) {
  ownOrder(id: $id) {
    ...OwnOrderParts
  }
}
    fragment DeadlineParts on Deadline {
  seq
  dueOn
  servedOn
  startOn
  length
  unit
  explanation {
    zh
    en
  }
  provisional
  reason
  ruleCode
  ruleVersion
  calendarVersion
  workingDaysLeft
  days {
    date
    working
    counted
    name {
      zh
      en
    }
  }
}
fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment OwnOrderParts on OwnOrder {
  id
  version
  number
  state
  turn
  round
  grounds
  legalBasis
  issuedOn
  servedOn
  dueOn
  answeredOn
  closedOn
  overdue
  workingDaysLeft
  officeName {
    zh
    en
  }
  platform {
    id
    name
  }
  allowedActions {
    action
    allowed
    code
    reason
  }
  steps {
    key
    on
    state
    hint
  }
  deadline {
    ...DeadlineParts
  }
  extensions {
    id
    state
    side
    days
    reason
    dueOn
    askedOn
    by
    endedOn
    grantedDays
    grantedDueOn
    decision
  }
  acts {
    id
    kind
    at
    by
    role
    side
    round
    text
  }
  measures {
    ...OwnMeasureParts
  }
}
fragment OwnMeasureParts on OwnMeasure {
  id
  ord
  text
  settled
  finding {
    id
    number
    title
    description
    severity
    item {
      ...ItemParts
    }
  }
  answer {
    id
    round
    text
    systemClaim
    operationClaim
    submitted
    byName
    at
    door
    evidence {
      ...EvidenceParts
    }
  }
  verification {
    outcome
    systemState
    operationState
    note
    on
    round
  }
}`) as unknown as TypedDocumentString<OwnOrderQuery, OwnOrderQueryVariables>;
export const ConfirmServiceDocument = new TypedDocumentString(`
    mutation ConfirmService($orderId: ID!, $version: Int!) {
  confirmService(orderId: $orderId, version: $version) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<ConfirmServiceMutation, ConfirmServiceMutationVariables>;
export const SaveAnswerDocument = new TypedDocumentString(`
    mutation SaveAnswer($orderId: ID!, $answers: [AnswerInput!]!) {
  saveAnswer(orderId: $orderId, answers: $answers) {
    ...OwnOrderParts
  }
}
    fragment DeadlineParts on Deadline {
  seq
  dueOn
  servedOn
  startOn
  length
  unit
  explanation {
    zh
    en
  }
  provisional
  reason
  ruleCode
  ruleVersion
  calendarVersion
  workingDaysLeft
  days {
    date
    working
    counted
    name {
      zh
      en
    }
  }
}
fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment OwnOrderParts on OwnOrder {
  id
  version
  number
  state
  turn
  round
  grounds
  legalBasis
  issuedOn
  servedOn
  dueOn
  answeredOn
  closedOn
  overdue
  workingDaysLeft
  officeName {
    zh
    en
  }
  platform {
    id
    name
  }
  allowedActions {
    action
    allowed
    code
    reason
  }
  steps {
    key
    on
    state
    hint
  }
  deadline {
    ...DeadlineParts
  }
  extensions {
    id
    state
    side
    days
    reason
    dueOn
    askedOn
    by
    endedOn
    grantedDays
    grantedDueOn
    decision
  }
  acts {
    id
    kind
    at
    by
    role
    side
    round
    text
  }
  measures {
    ...OwnMeasureParts
  }
}
fragment OwnMeasureParts on OwnMeasure {
  id
  ord
  text
  settled
  finding {
    id
    number
    title
    description
    severity
    item {
      ...ItemParts
    }
  }
  answer {
    id
    round
    text
    systemClaim
    operationClaim
    submitted
    byName
    at
    door
    evidence {
      ...EvidenceParts
    }
  }
  verification {
    outcome
    systemState
    operationState
    note
    on
    round
  }
}`) as unknown as TypedDocumentString<SaveAnswerMutation, SaveAnswerMutationVariables>;
export const SubmitAnswerDocument = new TypedDocumentString(`
    mutation SubmitAnswer($orderId: ID!, $version: Int!) {
  submitAnswer(orderId: $orderId, version: $version) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SubmitAnswerMutation, SubmitAnswerMutationVariables>;
export const MakeStatementDocument = new TypedDocumentString(`
    mutation MakeStatement($orderId: ID!, $text: String!) {
  makeStatement(orderId: $orderId, text: $text) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<MakeStatementMutation, MakeStatementMutationVariables>;
export const AskExtensionDocument = new TypedDocumentString(`
    mutation AskExtension($orderId: ID!, $days: Int!, $reason: String!) {
  askExtension(orderId: $orderId, days: $days, reason: $reason) {
    ...OwnOrderParts
  }
}
    fragment DeadlineParts on Deadline {
  seq
  dueOn
  servedOn
  startOn
  length
  unit
  explanation {
    zh
    en
  }
  provisional
  reason
  ruleCode
  ruleVersion
  calendarVersion
  workingDaysLeft
  days {
    date
    working
    counted
    name {
      zh
      en
    }
  }
}
fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment OwnOrderParts on OwnOrder {
  id
  version
  number
  state
  turn
  round
  grounds
  legalBasis
  issuedOn
  servedOn
  dueOn
  answeredOn
  closedOn
  overdue
  workingDaysLeft
  officeName {
    zh
    en
  }
  platform {
    id
    name
  }
  allowedActions {
    action
    allowed
    code
    reason
  }
  steps {
    key
    on
    state
    hint
  }
  deadline {
    ...DeadlineParts
  }
  extensions {
    id
    state
    side
    days
    reason
    dueOn
    askedOn
    by
    endedOn
    grantedDays
    grantedDueOn
    decision
  }
  acts {
    id
    kind
    at
    by
    role
    side
    round
    text
  }
  measures {
    ...OwnMeasureParts
  }
}
fragment OwnMeasureParts on OwnMeasure {
  id
  ord
  text
  settled
  finding {
    id
    number
    title
    description
    severity
    item {
      ...ItemParts
    }
  }
  answer {
    id
    round
    text
    systemClaim
    operationClaim
    submitted
    byName
    at
    door
    evidence {
      ...EvidenceParts
    }
  }
  verification {
    outcome
    systemState
    operationState
    note
    on
    round
  }
}`) as unknown as TypedDocumentString<AskExtensionMutation, AskExtensionMutationVariables>;
export const WithdrawExtensionDocument = new TypedDocumentString(`
    mutation WithdrawExtension($orderId: ID!, $extensionId: ID!) {
  withdrawExtension(orderId: $orderId, extensionId: $extensionId) {
    ...OwnOrderParts
  }
}
    fragment DeadlineParts on Deadline {
  seq
  dueOn
  servedOn
  startOn
  length
  unit
  explanation {
    zh
    en
  }
  provisional
  reason
  ruleCode
  ruleVersion
  calendarVersion
  workingDaysLeft
  days {
    date
    working
    counted
    name {
      zh
      en
    }
  }
}
fragment ItemParts on DutyItem {
  id
  code
  areaCode
  title {
    zh
    en
  }
  help {
    zh
    en
  }
  system {
    zh
    en
  }
  operation {
    zh
    en
  }
}
fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment OwnOrderParts on OwnOrder {
  id
  version
  number
  state
  turn
  round
  grounds
  legalBasis
  issuedOn
  servedOn
  dueOn
  answeredOn
  closedOn
  overdue
  workingDaysLeft
  officeName {
    zh
    en
  }
  platform {
    id
    name
  }
  allowedActions {
    action
    allowed
    code
    reason
  }
  steps {
    key
    on
    state
    hint
  }
  deadline {
    ...DeadlineParts
  }
  extensions {
    id
    state
    side
    days
    reason
    dueOn
    askedOn
    by
    endedOn
    grantedDays
    grantedDueOn
    decision
  }
  acts {
    id
    kind
    at
    by
    role
    side
    round
    text
  }
  measures {
    ...OwnMeasureParts
  }
}
fragment OwnMeasureParts on OwnMeasure {
  id
  ord
  text
  settled
  finding {
    id
    number
    title
    description
    severity
    item {
      ...ItemParts
    }
  }
  answer {
    id
    round
    text
    systemClaim
    operationClaim
    submitted
    byName
    at
    door
    evidence {
      ...EvidenceParts
    }
  }
  verification {
    outcome
    systemState
    operationState
    note
    on
    round
  }
}`) as unknown as TypedDocumentString<WithdrawExtensionMutation, WithdrawExtensionMutationVariables>;
export const OwnProgramsDocument = new TypedDocumentString(`
    query OwnPrograms {
  ownPrograms {
    id
    platformId
    name
    scopes {
      name
      title {
        zh
        en
      }
    }
    createdBy
    createdAt
    lastUsedAt
    lastUsedFrom
    secretSince
    formerUntil
    revokedAt
    revokedReason
  }
  programScopes {
    name
    title {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<OwnProgramsQuery, OwnProgramsQueryVariables>;
export const CreateProgramDocument = new TypedDocumentString(`
    mutation CreateProgram($platformId: ID!, $name: String!, $scopes: [String!]!) {
  createProgram(platformId: $platformId, name: $name, scopes: $scopes) {
    secret
    program {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateProgramMutation, CreateProgramMutationVariables>;
export const RotateProgramSecretDocument = new TypedDocumentString(`
    mutation RotateProgramSecret($id: ID!) {
  rotateProgramSecret(id: $id) {
    secret
    program {
      id
      formerUntil
    }
  }
}
    `) as unknown as TypedDocumentString<RotateProgramSecretMutation, RotateProgramSecretMutationVariables>;
export const EndFormerProgramSecretDocument = new TypedDocumentString(`
    mutation EndFormerProgramSecret($id: ID!) {
  endFormerProgramSecret(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndFormerProgramSecretMutation, EndFormerProgramSecretMutationVariables>;
export const RevokeProgramDocument = new TypedDocumentString(`
    mutation RevokeProgram($id: ID!) {
  revokeProgram(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeProgramMutation, RevokeProgramMutationVariables>;
export const OwnRecordDocument = new TypedDocumentString(`
    query OwnRecord($platformId: ID!) {
  ownRecord(platformId: $platformId) {
    id
    at
    by
    role
    inspectors
    kind
    side
    orderId
    inspectionId
    reportYear
    caseNoticeId
    text {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<OwnRecordQuery, OwnRecordQueryVariables>;
export const OwnReportsDocument = new TypedDocumentString(`
    query OwnReports($platformId: ID) {
  ownAnnualReports(platformId: $platformId) {
    platformId
    platformName
    year
    standing
    dueOn
    provisional
    overdue
    late
    countedOn
    receiptNumber
    workingDaysLeft
    version
  }
}
    `) as unknown as TypedDocumentString<OwnReportsQuery, OwnReportsQueryVariables>;
export const OwnReportDocument = new TypedDocumentString(`
    query OwnReport($platformId: ID!, $year: Int!) {
  ownAnnualReport(platformId: $platformId, year: $year) {
    id
    platformId
    platformName
    year
    standing
    version
    dueOn
    opensOn
    provisional
    overdue
    late
    countedOn
    countedAt
    workingDaysLeft
    templateVersion
    lastYear
    confirmers
    officeName {
      zh
      en
    }
    note {
      zh
      en
    }
    draft {
      body
      savedAt
      savedByName
      door
    }
    current {
      ...ReportVersionParts
    }
    pending {
      ...ReportVersionParts
    }
    versions {
      ...ReportVersionParts
    }
    files {
      ...EvidenceParts
    }
    acts {
      id
      kind
      side
      by
      door
      at
      seq
      standingAfter
      text
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  name
  mediaType
  bytes
  sha256
  capturedAt
  uploadedAt
  uploadedBy
  side
  url
}
fragment ReportReceiptParts on ReportReceipt {
  number
  year
  sha256
  submittedAt
  confirmByOn
  confirmedAt
  counts
  countedOn
  dueOn
  late
  text {
    zh
    en
  }
}
fragment ReportVersionParts on ReportVersion {
  seq
  kind
  reason
  body
  sha256
  templateVersion
  submittedAt
  submittedByName
  door
  outcome
  outcomeAt
  outcomeByName
  outcomeReason
  review
  reviewedAt
  reviewReason
  receipt {
    ...ReportReceiptParts
  }
  remarks {
    pointer
    text
    at
    title {
      zh
      en
    }
  }
}`) as unknown as TypedDocumentString<OwnReportQuery, OwnReportQueryVariables>;
export const OwnReportDifferenceDocument = new TypedDocumentString(`
    query OwnReportDifference($platformId: ID!, $year: Int!, $from: Int!, $to: Int!) {
  ownAnnualReportDifference(
    platformId: $platformId
    year: $year
    from: $from
    to: $to
  ) {
    ...ReportDifferenceParts
  }
}
    fragment ReportDifferenceParts on ReportDifference {
  pointer
  before
  after
  title {
    zh
    en
  }
}`) as unknown as TypedDocumentString<OwnReportDifferenceQuery, OwnReportDifferenceQueryVariables>;
export const CheckReportDocument = new TypedDocumentString(`
    query CheckReport($platformId: ID!, $year: Int!, $body: JSON) {
  checkAnnualReport(platformId: $platformId, year: $year, body: $body) {
    valid
    faults {
      pointer
      code
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<CheckReportQuery, CheckReportQueryVariables>;
export const SaveReportDocument = new TypedDocumentString(`
    mutation SaveReport($platformId: ID!, $year: Int!, $version: Int!, $body: JSON!) {
  saveAnnualReport(
    platformId: $platformId
    year: $year
    version: $version
    body: $body
  ) {
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveReportMutation, SaveReportMutationVariables>;
export const SubmitReportDocument = new TypedDocumentString(`
    mutation SubmitReport($platformId: ID!, $year: Int!, $version: Int!, $body: JSON, $key: String) {
  submitAnnualReport(
    platformId: $platformId
    year: $year
    version: $version
    body: $body
    idempotencyKey: $key
  ) {
    id
    standing
  }
}
    `) as unknown as TypedDocumentString<SubmitReportMutation, SubmitReportMutationVariables>;
export const AmendReportDocument = new TypedDocumentString(`
    mutation AmendReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!, $body: JSON, $key: String) {
  amendAnnualReport(
    platformId: $platformId
    year: $year
    version: $version
    reason: $reason
    body: $body
    idempotencyKey: $key
  ) {
    id
    standing
  }
}
    `) as unknown as TypedDocumentString<AmendReportMutation, AmendReportMutationVariables>;
export const WithdrawReportDocument = new TypedDocumentString(`
    mutation WithdrawReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!) {
  withdrawAnnualReport(
    platformId: $platformId
    year: $year
    version: $version
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawReportMutation, WithdrawReportMutationVariables>;
export const ConfirmReportDocument = new TypedDocumentString(`
    mutation ConfirmReport($platformId: ID!, $year: Int!, $version: Int!) {
  confirmAnnualReport(platformId: $platformId, year: $year, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<ConfirmReportMutation, ConfirmReportMutationVariables>;
export const DeclineReportDocument = new TypedDocumentString(`
    mutation DeclineReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!) {
  declineAnnualReport(
    platformId: $platformId
    year: $year
    version: $version
    reason: $reason
  ) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeclineReportMutation, DeclineReportMutationVariables>;
export const OwnTodosDocument = new TypedDocumentString(`
    query OwnTodos {
  ownTodos {
    kind
    orderId
    number
    platformName
    dueOn
    workingDaysLeft
    title {
      zh
      en
    }
  }
  ownReportTodos {
    kind
    platformId
    platformName
    year
    dueOn
    workingDaysLeft
    title {
      zh
      en
    }
  }
  ownCaseNotices {
    id
    title
    platformName
    dueOn
    workingDaysLeft
    waiting
  }
}
    `) as unknown as TypedDocumentString<OwnTodosQuery, OwnTodosQueryVariables>;