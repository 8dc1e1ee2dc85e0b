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

export type AuditOutcome =
  | 'DONE'
  | 'REFUSED';

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

/** The platform’s claim compared with the verified state: the same; better on an axis and worse on none; worse on an axis. */
export type ClaimStanding =
  | 'HIGHER'
  | 'LOWER'
  | 'SAME';

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

export type FindingState =
  | 'ANSWERED'
  | 'CLOSED'
  | 'DRAFT'
  | 'OPEN'
  | 'ORDERED'
  | 'WITHDRAWN';

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

export type InvitationState =
  | 'ACCEPTED'
  | 'PREPARED'
  | 'SENT'
  | 'WITHDRAWN';

export type InvitedRole =
  | 'LIAISON'
  | 'RESPONSIBLE_PERSON';

export type ItemResult =
  | 'ASSESSED'
  | 'COULD_NOT_CHECK'
  | 'NOT_APPLICABLE'
  | 'NOT_CHECKED';

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

/** Does it operate, by dated records, counts and tests. */
export type OperationState =
  | 'EFFECTIVE'
  | 'NOT_OPERATING'
  | 'PARTIAL';

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

export type PersonRole =
  | 'EDITOR_IN_CHIEF'
  | 'LIAISON'
  | 'MINORS_PROTECTION'
  | 'PRIMARY_RESPONSIBLE';

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

/** Whose clock runs. */
export type Turn =
  | 'NOBODY'
  | 'OFFICE'
  | 'PLATFORM';

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
