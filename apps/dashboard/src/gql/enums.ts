export type FactKind = 'DESK_REVIEW' | 'INSPECTION' | 'VERIFICATION';

export type FindingAxis = 'BOTH' | 'OPERATION' | 'SYSTEM';

export type FindingState = 'ANSWERED' | 'CLOSED' | 'DRAFT' | 'OPEN' | 'ORDERED' | 'WITHDRAWN';

export type InspectionMode = 'DOCUMENTS' | 'ON_SITE' | 'REMOTE';

export type InspectionState = 'CANCELLED' | 'OPEN' | 'PLANNED' | 'SEALED';

export type ItemResult = 'ASSESSED' | 'COULD_NOT_CHECK' | 'NOT_APPLICABLE' | 'NOT_CHECKED';

export type MeasureOutcome = 'FAIL' | 'PASS';

export type OperationState = 'EFFECTIVE' | 'NOT_OPERATING' | 'PARTIAL';

export type OrderState =
  'ACCEPTED' | 'ANSWERED' | 'CLOSED' | 'DRAFT' | 'FAILED' | 'ISSUED' | 'REVOKED' | 'SERVED' | 'VERIFIED';

export type PeriodUnit = 'NATURAL' | 'WORKING';

export type PersonRole = 'EDITOR_IN_CHIEF' | 'LIAISON' | 'MINORS_PROTECTION' | 'PRIMARY_RESPONSIBLE';

export type PlatformKind = 'APP' | 'MINI_PROGRAM' | 'WEBSITE';

export type PlatformOrder = 'ENTERED' | 'NAME' | 'OPEN_FINDINGS';

export type PlatformState = 'ACTIVE' | 'RETIRED' | 'SUSPENDED';

export type RefusalCode = 'INTERNAL';

export type RegionLevel = 'CITY' | 'DISTRICT' | 'NATION' | 'PROVINCE';

export type Role = 'CASE_OFFICER' | 'DIRECTOR' | 'INSPECTOR' | 'LIAISON' | 'PROGRAM' | 'RESPONSIBLE_PERSON';

export type ServiceMethod = 'DIRECT' | 'ELECTRONIC' | 'LEFT' | 'POST' | 'PUBLIC_NOTICE';

export type Severity = 'GRAVE' | 'MINOR' | 'SERIOUS';

export type Side = 'OFFICE' | 'PLATFORM';

export type StepState = 'AHEAD' | 'CURRENT' | 'DONE';

export type SystemState = 'ESTABLISHED' | 'NONE' | 'PARTIAL';

export type Tier = 'GENERAL' | 'HEAD' | 'KEY';

export type Timeliness = 'LATE' | 'ON_TIME';

export type TodoKind = 'ACCEPT' | 'CLOSE' | 'INSPECT' | 'ISSUE' | 'OVERDUE' | 'REOPEN' | 'SERVE' | 'VERIFY';

export type Turn = 'NOBODY' | 'OFFICE' | 'PLATFORM';
