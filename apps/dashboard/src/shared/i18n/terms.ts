import { useCallback } from 'react';
import type * as E from '../../gql/enums.ts';
import { type Bilingual, type Lang, useLang } from './i18n.ts';
import { WORK_TERMS, type WorkTerms, type Words, of } from './terms.work.ts';

interface Terms extends WorkTerms {
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
  ...WORK_TERMS,
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
    EXTENSION: of('决定延期', 'Decide'),
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
