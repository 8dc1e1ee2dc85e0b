import type * as E from '../../gql/enums.ts';
import type { Bilingual } from './i18n.ts';

export const of = (zh: string, en: string): Bilingual => ({ zh, en });
export type Words<U extends string> = Record<U, Bilingual>;

export interface WorkTerms {
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
}

/** The words for the register, the ledger, inspections, findings and orders. */
export const WORK_TERMS: WorkTerms = {
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
};
