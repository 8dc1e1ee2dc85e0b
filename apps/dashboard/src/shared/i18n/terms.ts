import { useCallback } from 'react';
import type * as E from '../../gql/enums.ts';
import { type Bilingual, type Lang, useLang } from './i18n.ts';

const of = (zh: string, en: string): Bilingual => ({ zh, en });
type Words<U extends string> = Record<U, Bilingual>;

interface Terms {
  SystemState: Words<E.SystemState>;
  OperationState: Words<E.OperationState>;
  OrderState: Words<E.OrderState>;
  ExtensionState: Words<E.ExtensionState>;
  FindingState: Words<E.FindingState>;
  FindingAxis: Words<E.FindingAxis>;
  Severity: Words<E.Severity>;
  Tier: Words<E.Tier>;
  PlatformKind: Words<E.PlatformKind>;
  PlatformState: Words<E.PlatformState>;
  PlatformOrder: Words<E.PlatformOrder>;
  PersonRole: Words<E.PersonRole>;
  InspectionMode: Words<E.InspectionMode>;
  InspectionState: Words<E.InspectionState>;
  ItemResult: Words<E.ItemResult>;
  FactKind: Words<E.FactKind>;
  ServiceMethod: Words<E.ServiceMethod>;
  MeasureOutcome: Words<E.MeasureOutcome>;
  PeriodUnit: Words<E.PeriodUnit>;
  RegionLevel: Words<E.RegionLevel>;
  ReportStanding: Words<E.ReportStanding>;
  ReportVersionKind: Words<E.ReportVersionKind>;
  ReportVersionOutcome: Words<E.ReportVersionOutcome>;
  AccountRequestKind: Words<E.AccountRequestKind>;
  AccountRequestState: Words<E.AccountRequestState>;
  InvitationState: Words<E.InvitationState>;
  Role: Words<E.Role>;
  SignInWay: Words<E.SignInWay>;
  Side: Words<E.Side>;
  StepState: Words<E.StepState>;
  Timeliness: Words<E.Timeliness>;
  ClaimStanding: Words<E.ClaimStanding>;
  TodoKind: Words<E.TodoKind>;
  ProposalState: Words<E.ProposalState>;
  MoveKind: Words<E.MoveKind>;
  InterestKind: Words<E.InterestKind>;
  Turn: Words<E.Turn>;
  CaseState: Words<E.CaseState>;
  CaseShown: Words<E.CaseShown>;
  CaseTextField: Words<E.CaseTextField>;
  WarningKind: Words<E.WarningKind>;
}

/** The words people read for every enum of the contract. */
export const TERMS: Terms = {
  SystemState: {
    NONE: of('未建立', 'Not established'),
    PARTIAL: of('部分建立', 'Partly established'),
    ESTABLISHED: of('已建立', 'Established'),
  },
  OperationState: {
    NOT_OPERATING: of('未运行', 'Not operating'),
    PARTIAL: of('部分运行', 'Partly operating'),
    EFFECTIVE: of('有效运行', 'Effective'),
  },
  OrderState: {
    DRAFT: of('待签发', 'Awaiting issue'),
    ISSUED: of('已签发（待送达）', 'Issued, to be served'),
    SERVED: of('已送达（待答复）', 'Served, awaiting answer'),
    ANSWERED: of('已答复（待接收）', 'Answered, to be accepted'),
    ACCEPTED: of('待复核', 'Awaiting verification'),
    VERIFIED: of('复核通过（待办结）', 'Verified, to be closed'),
    FAILED: of('复核未通过', 'Verification failed'),
    CLOSED: of('已办结', 'Closed'),
    REVOKED: of('已撤销', 'Revoked'),
  },
  ExtensionState: {
    ASKED: of('待决定', 'Waits'),
    GRANTED: of('已批准', 'Granted'),
    DECLINED: of('不予延期', 'Declined'),
    WITHDRAWN: of('已撤回', 'Withdrawn'),
    LAPSED: of('已失效', 'Overtaken'),
  },
  FindingState: {
    DRAFT: of('草稿', 'Draft'),
    OPEN: of('待整改', 'Open'),
    ORDERED: of('已责令整改', 'Under order'),
    ANSWERED: of('已答复', 'Answered'),
    CLOSED: of('已办结', 'Closed'),
    WITHDRAWN: of('已撤回', 'Withdrawn'),
  },
  FindingAxis: {
    SYSTEM: of('制度', 'System'),
    OPERATION: of('运行', 'Operation'),
    BOTH: of('制度和运行', 'System and operation'),
  },
  Severity: {
    MINOR: of('一般', 'Minor'),
    SERIOUS: of('较重', 'Serious'),
    GRAVE: of('严重', 'Grave'),
  },
  Tier: {
    HEAD: of('头部', 'Head'),
    KEY: of('重点', 'Key'),
    GENERAL: of('一般', 'General'),
  },
  PlatformKind: {
    WEBSITE: of('网站', 'Website'),
    APP: of('应用程序', 'App'),
    MINI_PROGRAM: of('小程序', 'Mini-program'),
  },
  PlatformState: {
    ACTIVE: of('在管', 'Active'),
    SUSPENDED: of('暂停', 'Suspended'),
    RETIRED: of('已注销', 'Retired'),
  },
  PlatformOrder: {
    NAME: of('按名称', 'By name'),
    ENTERED: of('按登记时间', 'By date registered'),
    OPEN_FINDINGS: of('按在办问题', 'By open findings'),
  },
  PersonRole: {
    PRIMARY_RESPONSIBLE: of('主要负责人', 'Primary responsible person'),
    EDITOR_IN_CHIEF: of('总编辑', 'Editor-in-chief'),
    MINORS_PROTECTION: of('未成年人保护负责人', 'Minors-protection lead'),
    LIAISON: of('联络人', 'Liaison'),
  },
  InspectionMode: {
    ON_SITE: of('现场检查', 'On site'),
    REMOTE: of('远程检查', 'Remote'),
    DOCUMENTS: of('书面检查', 'On documents'),
  },
  InspectionState: {
    PLANNED: of('已计划', 'Planned'),
    OPEN: of('检查中', 'In progress'),
    SEALED: of('已封存', 'Sealed'),
    CANCELLED: of('已取消', 'Cancelled'),
  },
  ItemResult: {
    ASSESSED: of('已评定', 'Assessed'),
    NOT_APPLICABLE: of('不适用', 'Not applicable'),
    COULD_NOT_CHECK: of('无法检查', 'Could not be checked'),
    NOT_CHECKED: of('未检查', 'Not checked'),
  },
  FactKind: {
    INSPECTION: of('检查', 'Inspection'),
    VERIFICATION: of('复核', 'Verification'),
    DESK_REVIEW: of('书面审查', 'Desk review'),
  },
  ServiceMethod: {
    DIRECT: of('直接送达', 'In person'),
    LEFT: of('留置送达', 'Left at the premises'),
    POST: of('邮寄送达', 'By post'),
    ELECTRONIC: of('电子送达', 'Electronic'),
    PUBLIC_NOTICE: of('公告送达', 'By public notice'),
  },
  MeasureOutcome: {
    PASS: of('通过', 'Passed'),
    FAIL: of('未通过', 'Failed'),
  },
  PeriodUnit: {
    WORKING: of('工作日', 'working days'),
    NATURAL: of('自然日', 'calendar days'),
  },
  RegionLevel: {
    PROVINCE: of('省', 'Province'),
    CITY: of('市', 'City'),
    DISTRICT: of('区县', 'District'),
  },
  ReportStanding: {
    NOT_BEGUN: of('未开始', 'Not begun'),
    DRAFT: of('草稿', 'Draft'),
    AWAITING: of('待负责人确认', 'To be confirmed'),
    FILED: of('已报送', 'Filed'),
    RETURNED: of('已退回', 'Returned'),
    ACCEPTED: of('已接收', 'Accepted'),
  },
  ReportVersionKind: {
    ORIGINAL: of('首次报送', 'First filing'),
    RESUBMISSION: of('退回后重报', 'Filed again'),
    AMENDMENT: of('更正', 'Amendment'),
  },
  ReportVersionOutcome: {
    WAITING: of('待确认', 'Waiting'),
    CONFIRMED: of('已确认', 'Confirmed'),
    DECLINED: of('不予确认', 'Declined'),
    WITHDRAWN: of('已撤回', 'Withdrawn'),
  },
  AccountRequestKind: {
    CREATE: of('开立账号', 'Open an account'),
    ROLE: of('变更角色', 'Change the role'),
    CLOSE: of('关闭账号', 'Close the account'),
    UNLOCK: of('解除锁定', 'Lift the lock'),
    RESET: of('重置登录', 'Reset sign-in'),
    CERTIFICATE: of('更新执法证', 'Change the certificate'),
  },
  AccountRequestState: {
    WAITING: of('待审批', 'Waiting'),
    APPROVED: of('已批准', 'Approved'),
    REFUSED: of('不予批准', 'Refused'),
    WITHDRAWN: of('已撤回', 'Withdrawn'),
  },
  InvitationState: {
    PREPARED: of('待发出', 'Prepared'),
    SENT: of('已发出', 'Sent'),
    ACCEPTED: of('已接受', 'Accepted'),
    WITHDRAWN: of('已撤回', 'Withdrawn'),
  },
  SignInWay: {
    PASSWORD: of('用户名和密码', 'User name and password'),
    OIDC: of('单点登录', 'Single sign-on'),
  },
  Role: {
    DIRECTOR: of('主任', 'Director'),
    CASE_OFFICER: of('承办人', 'Case officer'),
    INSPECTOR: of('检查员', 'Inspector'),
    VIEWER: of('查阅人员', 'Viewer'),
    RESPONSIBLE_PERSON: of('平台主要负责人', 'Responsible person'),
    LIAISON: of('平台联络人', 'Liaison'),
    PROGRAM: of('接口程序', 'Program'),
    SYSTEM_ADMIN: of('系统管理员', 'System administrator'),
    SECURITY_ADMIN: of('安全管理员', 'Security administrator'),
    AUDIT_ADMIN: of('审计管理员', 'Audit administrator'),
  },
  Side: {
    OFFICE: of('网信部门', 'Office'),
    PLATFORM: of('平台', 'Platform'),
    ADMIN: of('管理', 'Administration'),
  },
  StepState: {
    DONE: of('已完成', 'Done'),
    CURRENT: of('进行中', 'Current'),
    AHEAD: of('未到', 'Ahead'),
  },
  Timeliness: {
    ON_TIME: of('按期', 'On time'),
    LATE: of('逾期', 'Late'),
  },
  ProposalState: {
    PROPOSED: of('待决定', 'Waiting'),
    APPROVED: of('已同意', 'Approved'),
    DECLINED: of('已退回', 'Declined'),
    WITHDRAWN: of('已撤回', 'Withdrawn'),
  },
  MoveKind: {
    INSPECTION: of('检查', 'Inspection'),
    FINDING: of('问题', 'Finding'),
    ORDER: of('整改书', 'Order'),
    PERSON: of('责任人', 'Accountable person'),
    ACCOUNTS: of('账号', 'Accounts'),
    TOKENS: of('接口程序', 'Programs'),
  },
  InterestKind: {
    EMPLOYMENT: of('任职', 'Employment'),
    KINSHIP: of('亲属', 'Kinship'),
    SHAREHOLDING: of('持股', 'Shareholding'),
    OTHER: of('其他', 'Other'),
  },
  ClaimStanding: {
    SAME: of('一致', 'Same as found'),
    HIGHER: of('自报偏高', 'Claims more than found'),
    LOWER: of('自报偏低', 'Claims less than found'),
  },
  TodoKind: {
    ISSUE: of('签发', 'Issue'),
    SERVE: of('送达', 'Serve'),
    ACCEPT: of('接收', 'Accept'),
    VERIFY: of('复核', 'Verify'),
    CLOSE: of('办结', 'Close'),
    REOPEN: of('重新责令', 'Reopen'),
    OVERDUE: of('处置', 'Follow up'),
    EXTENSION: of('决定延期', 'Decide on extension'),
    INSPECT: of('检查', 'Inspect'),
    MEND_CASE: of('修改', 'Mend'),
    APPROVE_CASE: of('审定', 'Approve'),
    TELL_CASE: of('告知', 'Tell'),
    PUBLISH_CASE: of('发布', 'Publish'),
    DECIDE_MERGE: of('决定合并', 'Decide on merge'),
    DECIDE_TRANSFER: of('决定接收', 'Decide on transfer'),
    REVIEW_REPORTS: of('审阅', 'Review'),
  },
  Turn: {
    OFFICE: of('待网信部门办理', 'With the office'),
    PLATFORM: of('待平台办理', 'With the platform'),
    NOBODY: of('无待办', 'With nobody'),
  },
  CaseState: {
    DRAFT: of('拟稿', 'Draft'),
    SUBMITTED: of('待审定', 'Awaiting approval'),
    RETURNED: of('已退回', 'Returned'),
    APPROVED: of('已审定（待告知）', 'Approved, platform to be told'),
    NOTIFIED: of('已告知平台', 'Platform told'),
    PUBLISHED: of('已发布', 'Published'),
    WITHDRAWN: of('已撤回', 'Withdrawn'),
    DROPPED: of('已放弃', 'Dropped'),
  },
  CaseShown: {
    NONE: of('未发布', 'Not published'),
    PUBLISHED: of('已发布', 'Published'),
    WITHDRAWN: of('已撤回', 'Withdrawn'),
  },
  CaseTextField: {
    title: of('标题', 'Title'),
    facts: of('案情', 'Facts'),
    grounds: of('依据', 'Grounds'),
    outcome: of('处置结果', 'Outcome'),
    lesson: of('警示与启示', 'Lesson'),
  },
  WarningKind: {
    OPERATOR: of('运营主体名称', 'Operator name'),
    PLATFORM: of('平台名称', 'Platform name'),
    PERSON: of('责任人姓名', 'Name of a person'),
    CODE: of('信用代码或证件号', 'Credit code or identity number'),
    DOMAIN: of('域名', 'Domain'),
    APP: of('应用标识', 'App identifier'),
    ICP: of('ICP 备案号', 'ICP filing number'),
    ADDRESS: of('地址', 'Address'),
    RECORD_NUMBER: of('文书编号', 'Number of a record'),
    PHONE: of('电话号码', 'Telephone number'),
    EMAIL: of('电子邮箱', 'E-mail address'),
  },
};

/** A duty item that no sealed fact has touched yet. */
export const NEVER_VERIFIED = of('未核验', 'Not verified');

export type TermKind = keyof Terms;
export type Term = <K extends TermKind>(kind: K, value: keyof Terms[K] & string) => string;

export function termIn<K extends TermKind>(lang: Lang, kind: K, value: keyof Terms[K] & string): string {
  return (TERMS[kind] as Record<string, Bilingual>)[value]?.[lang] ?? value;
}

export function useTerm(): Term {
  const lang = useLang();
  return useCallback<Term>((kind, value) => termIn(lang, kind, value), [lang]);
}

/** The choices of an enum for a select, in the order of the terms. */
export function useTermOptions<K extends TermKind>(
  kind: K,
): { value: keyof Terms[K] & string; label: string }[] {
  const lang = useLang();
  return Object.entries(TERMS[kind] as Record<string, Bilingual>).map(([value, text]) => ({
    value: value as keyof Terms[K] & string,
    label: text[lang],
  }));
}
