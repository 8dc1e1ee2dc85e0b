import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { SecondFactorEntity, SessionEntity, UserEntity } from '#libs/technique/access';
import { AccountRequestEntity } from '#libs/staffing/administration';
import {
  CaseActEntity,
  CaseAnswerEntity,
  CaseDraftEntity,
  CaseEntity,
  CaseFindingEntity,
  CaseItemEntity,
  CaseNoticeEntity,
  CaseReviewEntity,
  CaseVersionEntity,
} from '#libs/supervision/cases';
import { CalendarDayEntity, CalendarVersionEntity, PeriodRuleEntity } from '#libs/reference/calendar';
import { CategoryEntity, DutyAreaEntity, DutyItemEntity, FrameworkEntity } from '#libs/reference/duties';
import { EvidenceEntity } from '#libs/supervision/evidence';
import { FindingChangeEntity, FindingEntity, FindingSpanEntity } from '#libs/supervision/findings';
import {
  InspectionActEntity,
  InspectionEntity,
  InspectionItemEntity,
  InspectionSealEntity,
  InspectorEntity,
  SupplementEntity,
} from '#libs/supervision/inspections';
import { InvitationEntity, InvitationPlatformEntity } from '#libs/supervision/invitations';
import { LedgerClaimEntity, LedgerEntryEntity, LedgerFactEntity } from '#libs/supervision/ledger';
import { MergeEntity, TransferEntity } from '#libs/supervision/transfers';
import {
  OperatorChangeEntity,
  OperatorEntity,
  PersonEntity,
  PlatformAppEntity,
  PlatformChangeEntity,
  PlatformDomainEntity,
  PlatformEntity,
  PlatformStayEntity,
} from '#libs/supervision/platforms';
import { ProgramEntity, ProgramSecretEntity } from '#libs/supervision/programs';
import {
  AnswerEntity,
  DeadlineEntity,
  ExtensionEntity,
  MeasureEntity,
  OrderActEntity,
  OrderEntity,
  ServiceEntity,
  VerificationEntity,
} from '#libs/supervision/orders';
import {
  ReportActEntity,
  ReportDraftEntity,
  ReportEntity,
  ReportRemarkEntity,
  ReportTemplateEntity,
  ReportVersionEntity,
  ReportYearEntity,
} from '#libs/supervision/reports';
import { InterestEntity, LeaveEntity } from '#libs/staffing/staff';
import { OfficeEntity, RegionEntity } from '#libs/reference/territory';

/** Every table map of every slice. */
export const ENTITIES: EntityTarget<ObjectLiteral>[] = [
  UserEntity,
  SessionEntity,
  AccountRequestEntity,
  InvitationEntity,
  InvitationPlatformEntity,
  SecondFactorEntity,
  CalendarVersionEntity,
  CalendarDayEntity,
  PeriodRuleEntity,
  RegionEntity,
  OfficeEntity,
  InterestEntity,
  LeaveEntity,
  MergeEntity,
  TransferEntity,
  CategoryEntity,
  FrameworkEntity,
  DutyAreaEntity,
  DutyItemEntity,
  OperatorEntity,
  OperatorChangeEntity,
  PlatformEntity,
  PlatformStayEntity,
  PlatformDomainEntity,
  PlatformAppEntity,
  PersonEntity,
  PlatformChangeEntity,
  ProgramEntity,
  ProgramSecretEntity,
  LedgerEntryEntity,
  LedgerFactEntity,
  LedgerClaimEntity,
  EvidenceEntity,
  FindingEntity,
  FindingSpanEntity,
  FindingChangeEntity,
  InspectionEntity,
  InspectorEntity,
  InspectionItemEntity,
  InspectionSealEntity,
  SupplementEntity,
  InspectionActEntity,
  AnswerEntity,
  DeadlineEntity,
  ExtensionEntity,
  MeasureEntity,
  OrderActEntity,
  OrderEntity,
  ServiceEntity,
  VerificationEntity,
  ReportTemplateEntity,
  ReportYearEntity,
  ReportEntity,
  ReportDraftEntity,
  ReportVersionEntity,
  ReportRemarkEntity,
  ReportActEntity,
  CaseEntity,
  CaseDraftEntity,
  CaseFindingEntity,
  CaseItemEntity,
  CaseVersionEntity,
  CaseReviewEntity,
  CaseAnswerEntity,
  CaseNoticeEntity,
  CaseActEntity,
];
