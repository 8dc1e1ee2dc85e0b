import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { ApiTokenEntity, SessionEntity, UserEntity, UserPlatformEntity } from '#libs/access';
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
} from '#libs/bulletins';
import { CalendarDayEntity, CalendarVersionEntity, PeriodRuleEntity } from '#libs/calendar';
import {
  CategoryEntity,
  DutyAreaEntity,
  DutyItemCodeEntity,
  DutyItemEntity,
  FrameworkEntity,
} from '#libs/duties';
import { EvidenceEntity } from '#libs/evidence';
import { FindingChangeEntity, FindingEntity, FindingSpanEntity } from '#libs/findings';
import {
  InspectionActEntity,
  InspectionEntity,
  InspectionItemEntity,
  InspectionSealEntity,
  InspectorEntity,
  SupplementEntity,
} from '#libs/inspections';
import { LedgerClaimEntity, LedgerEntryEntity, LedgerFactEntity } from '#libs/ledger';
import {
  OperatorChangeEntity,
  OperatorEntity,
  PersonEntity,
  PlatformAppEntity,
  PlatformChangeEntity,
  PlatformDomainEntity,
  PlatformEntity,
} from '#libs/platforms';
import {
  AnswerEntity,
  DeadlineEntity,
  MeasureEntity,
  OrderActEntity,
  OrderEntity,
  ServiceEntity,
  VerificationEntity,
} from '#libs/rectification';
import { CounterEntity, OfficeEntity, RegionEntity } from '#libs/territory';

/** Every table map of every slice. */
export const ENTITIES: EntityTarget<ObjectLiteral>[] = [
  UserEntity,
  SessionEntity,
  ApiTokenEntity,
  UserPlatformEntity,
  CalendarVersionEntity,
  CalendarDayEntity,
  PeriodRuleEntity,
  RegionEntity,
  OfficeEntity,
  CounterEntity,
  CategoryEntity,
  FrameworkEntity,
  DutyAreaEntity,
  DutyItemCodeEntity,
  DutyItemEntity,
  OperatorEntity,
  OperatorChangeEntity,
  PlatformEntity,
  PlatformDomainEntity,
  PlatformAppEntity,
  PersonEntity,
  PlatformChangeEntity,
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
  MeasureEntity,
  OrderActEntity,
  OrderEntity,
  ServiceEntity,
  VerificationEntity,
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
