/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnswerInput = {
  measureId: string | number;
  operationClaim?: OperationState | null | undefined;
  systemClaim?: SystemState | null | undefined;
  text: string;
};

export type AppIdentifierInput = {
  identifier: string;
  store: string;
};

export type DraftOrderInput = {
  days: number;
  grounds: string;
  legalBasis: string;
  measures: Array<MeasureInput>;
  platformId: string | number;
};

export type FactKind =
  | 'DESK_REVIEW'
  | 'INSPECTION'
  | 'VERIFICATION';

export type FindingAxis =
  | 'BOTH'
  | 'OPERATION'
  | 'SYSTEM';

/** Bounds are inclusive. openOn and overdueOn: as things stood at the end of that day; found: by the day of the seal. With any of these, region, tier and category are those of that day. */
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

export type MeasureInput = {
  findingId: string | number;
  text: string;
};

export type MeasureOutcome =
  | 'FAIL'
  | 'PASS';

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
  /** Served, not answered, due before this day, as it stood on it. */
  overdueOn?: string | null | undefined;
  platformId?: string | number | null | undefined;
  regionCode?: string | number | null | undefined;
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

export type RegionLevel =
  | 'CITY'
  | 'DISTRICT'
  | 'PROVINCE';

export type Role =
  | 'CASE_OFFICER'
  | 'DIRECTOR'
  | 'INSPECTOR'
  | 'LIAISON'
  | 'PROGRAM'
  | 'RESPONSIBLE_PERSON';

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
  | 'OFFICE'
  | 'PLATFORM';

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
  | 'CLOSE'
  | 'INSPECT'
  | 'ISSUE'
  | 'OVERDUE'
  | 'REOPEN'
  | 'SERVE'
  | 'VERIFY';

/** Whose clock runs. */
export type Turn =
  | 'NOBODY'
  | 'OFFICE'
  | 'PLATFORM';

export type VerificationInput = {
  measureId: string | number;
  note?: string | null | undefined;
  operationState: OperationState;
  outcome: MeasureOutcome;
  systemState: SystemState;
};

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  region?: string | number | null | undefined;
}>;


export type SearchQuery = { search: Array<{ kind: SearchKind, total: number, more: boolean, hits: Array<{ id: string, kind: SearchKind, number: string | null, title: string, matched: string | null, state: string, platform: { id: string, name: string } }> }> };

export type OwnSearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
}>;


export type OwnSearchQuery = { ownSearch: Array<{ kind: SearchKind, total: number, more: boolean, hits: Array<{ id: string, kind: SearchKind, number: string | null, title: string, matched: string | null, state: string, platformName: string, orderId: string | null }> }> };

export type DemoQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoQuery = { desk: { version: string, demoAccounts: Array<{ username: string, password: string, name: string, role: Role, office: string | null }> } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { expiresAt: string, me: { id: string, side: Side } } };

export type FrameworksQueryVariables = Exact<{ [key: string]: never; }>;


export type FrameworksQuery = { frameworks: Array<{ version: string, effectiveFrom: string }> };

export type CatalogueQueryVariables = Exact<{
  version?: string | number | null | undefined;
}>;


export type CatalogueQuery = { categories: Array<{ code: string, title: { zh: string, en: string } }>, framework: { version: string, effectiveFrom: string, title: { zh: string, en: string }, source: { zh: string, en: string }, areas: Array<{ code: string, clause: string, title: { zh: string, en: string }, purpose: { zh: string, en: string } }>, items: Array<{ anyCategory: Array<string>, anyTier: Array<Tier>, links: Array<string>, id: string, code: string, areaCode: string, figure: { zh: string, en: string } | null, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }> } };

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string, title: string, state: FindingState, severity: Severity, axis: FindingAxis, areaCode: string, foundOn: string, dueOn: string | null, closedOn: string | null, repeat: boolean, correctedOnSpot: boolean, orderId: string | null, orderNumber: string | null, item: { id: string, code: string, title: { zh: string, en: string } }, platform: { id: string, name: string }, inspection: { id: string, number: string } } }> } };

export type FindingQueryVariables = Exact<{
  id: string | number;
}>;


export type FindingQuery = { finding: { id: string, number: string, title: string, description: string, state: FindingState, severity: Severity, axis: FindingAxis, areaCode: string, foundOn: string, dueOn: string | null, closedOn: string | null, repeat: boolean, correctedOnSpot: boolean, orderId: string | null, orderNumber: string | null, version: number, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, platform: { id: string, name: string }, inspection: { id: string, number: string, on: string }, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, changes: Array<{ id: string, action: string, actorName: string, at: string, recordedAt: string, reason: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } };

export type FindingPlatformQueryVariables = Exact<{
  id: string | number;
}>;


export type FindingPlatformQuery = { platform: { id: string, name: string, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> } };

export type WithdrawFindingMutationVariables = Exact<{
  id: string | number;
  version: number;
  reason: string;
}>;


export type WithdrawFindingMutation = { withdrawFinding: { id: string } };

export type VisitFindingPartsFragment = { id: string, number: string, title: string, description: string, severity: Severity, axis: FindingAxis, state: FindingState, version: number, correctedOnSpot: boolean, repeat: boolean, orderId: string | null, orderNumber: string | null, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> };

export type VisitItemPartsFragment = { id: string, ord: number, version: number, result: ItemResult | null, systemState: SystemState | null, operationState: OperationState | null, previousSystem: SystemState | null, previousOperation: OperationState | null, previousOn: string | null, sampled: number | null, failed: number | null, correctedOnSpot: boolean, note: string | null, reason: string | null, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, findings: Array<{ id: string, number: string, title: string, description: string, severity: Severity, axis: FindingAxis, state: FindingState, version: number, correctedOnSpot: boolean, repeat: boolean, orderId: string | null, orderNumber: string | null, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }> };

export type InspectionPartsFragment = { id: string, number: string, state: InspectionState, mode: InspectionMode, purpose: string, plannedOn: string, startedAt: string | null, sealedAt: string | null, sealHash: string | null, conclusion: string | null, frameworkVersion: string, checked: number, total: number, findingCount: number, version: number, platform: { id: string, name: string, regionCode: string }, office: { id: string, shortName: string, name: { zh: string, en: string } }, lead: { id: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNo: string | null, certificateValidTo: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, supplements: Array<{ id: string, at: string, byName: string, text: string }>, items: Array<{ id: string, ord: number, version: number, result: ItemResult | null, systemState: SystemState | null, operationState: OperationState | null, previousSystem: SystemState | null, previousOperation: OperationState | null, previousOn: string | null, sampled: number | null, failed: number | null, correctedOnSpot: boolean, note: string | null, reason: string | null, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, findings: Array<{ id: string, number: string, title: string, description: string, severity: Severity, axis: FindingAxis, state: FindingState, version: number, correctedOnSpot: boolean, repeat: boolean, orderId: string | null, orderNumber: string | null, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }> }> };

export type InspectionQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectionQuery = { inspection: { id: string, number: string, state: InspectionState, mode: InspectionMode, purpose: string, plannedOn: string, startedAt: string | null, sealedAt: string | null, sealHash: string | null, conclusion: string | null, frameworkVersion: string, checked: number, total: number, findingCount: number, version: number, platform: { id: string, name: string, regionCode: string }, office: { id: string, shortName: string, name: { zh: string, en: string } }, lead: { id: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNo: string | null, certificateValidTo: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, supplements: Array<{ id: string, at: string, byName: string, text: string }>, items: Array<{ id: string, ord: number, version: number, result: ItemResult | null, systemState: SystemState | null, operationState: OperationState | null, previousSystem: SystemState | null, previousOperation: OperationState | null, previousOn: string | null, sampled: number | null, failed: number | null, correctedOnSpot: boolean, note: string | null, reason: string | null, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, findings: Array<{ id: string, number: string, title: string, description: string, severity: Severity, axis: FindingAxis, state: FindingState, version: number, correctedOnSpot: boolean, repeat: boolean, orderId: string | null, orderNumber: string | null, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }> }> } };

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


export type RecordItemsMutation = { recordItems: { id: string, number: string, state: InspectionState, mode: InspectionMode, purpose: string, plannedOn: string, startedAt: string | null, sealedAt: string | null, sealHash: string | null, conclusion: string | null, frameworkVersion: string, checked: number, total: number, findingCount: number, version: number, platform: { id: string, name: string, regionCode: string }, office: { id: string, shortName: string, name: { zh: string, en: string } }, lead: { id: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNo: string | null, certificateValidTo: string | null }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, supplements: Array<{ id: string, at: string, byName: string, text: string }>, items: Array<{ id: string, ord: number, version: number, result: ItemResult | null, systemState: SystemState | null, operationState: OperationState | null, previousSystem: SystemState | null, previousOperation: OperationState | null, previousOn: string | null, sampled: number | null, failed: number | null, correctedOnSpot: boolean, note: string | null, reason: string | null, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }>, findings: Array<{ id: string, number: string, title: string, description: string, severity: Severity, axis: FindingAxis, state: FindingState, version: number, correctedOnSpot: boolean, repeat: boolean, orderId: string | null, orderNumber: string | null, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }> }> } };

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

export type InspectionsQueryVariables = Exact<{
  filter?: InspectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type InspectionsQuery = { inspections: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string, state: InspectionState, mode: InspectionMode, plannedOn: string, sealedAt: string | null, purpose: string, checked: number, total: number, findingCount: number, platform: { id: string, name: string }, lead: { id: string, name: string }, inspectors: Array<{ id: string, name: string }> } }> } };

export type PlanChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanChoicesQuery = { officers: Array<{ id: string, name: string, role: Role, certificateNo: string | null, certificateValidTo: string | null }> };

export type PlanPlatformsQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type PlanPlatformsQuery = { platforms: { edges: Array<{ node: { id: string, name: string, operator: { id: string, name: string } } }> } };

export type InspectedPlatformQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectedPlatformQuery = { platform: { id: string, name: string, state: PlatformState, lastInspectedOn: string | null, operator: { id: string, name: string }, leadOfficer: { id: string } | null, deputyOfficer: { id: string } | null, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> } };

export type PlanInspectionMutationVariables = Exact<{
  input: PlanInspectionInput;
}>;


export type PlanInspectionMutation = { planInspection: { id: string, number: string } };

export type OwnOrdersQueryVariables = Exact<{
  platformId?: string | number | null | undefined;
}>;


export type OwnOrdersQuery = { ownOrders: Array<{ id: string, number: string, state: OrderState, turn: Turn, round: number, issuedOn: string, servedOn: string | null, dueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, platform: { id: string, name: string }, officeName: { zh: string, en: string }, measures: Array<{ id: string, settled: boolean }> }> };

export type OwnOrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnOrderQuery = { ownOrder: { id: string, version: number, number: string, state: OrderState, turn: Turn, round: number, grounds: string, legalBasis: string, issuedOn: string, servedOn: string | null, dueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, officeName: { zh: string, en: string }, platform: { id: string, name: string }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, steps: Array<{ key: string, on: string | null, state: StepState, hint: string | null }>, deadline: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } | null, acts: Array<{ id: string, kind: string, at: string, by: string, side: Side, round: number, text: string | null }>, measures: Array<{ id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, round: number } | null }> } };

export type OwnOrderPartsFragment = { id: string, version: number, number: string, state: OrderState, turn: Turn, round: number, grounds: string, legalBasis: string, issuedOn: string, servedOn: string | null, dueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, officeName: { zh: string, en: string }, platform: { id: string, name: string }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, steps: Array<{ key: string, on: string | null, state: StepState, hint: string | null }>, deadline: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } | null, acts: Array<{ id: string, kind: string, at: string, by: string, side: Side, round: number, text: string | null }>, measures: Array<{ id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, round: number } | null }> };

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


export type SaveAnswerMutation = { saveAnswer: { id: string, version: number } };

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

export type OwnTodosQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTodosQuery = { ownTodos: Array<{ kind: string, orderId: string, number: string, platformName: string, dueOn: string | null, workingDaysLeft: number | null, title: { zh: string, en: string } }> };

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

export type OwnRecordQueryVariables = Exact<{
  platformId: string | number;
}>;


export type OwnRecordQuery = { ownRecord: Array<{ id: string, at: string, by: string, kind: string, side: Side, orderId: string | null, inspectionId: string | null, text: { zh: string, en: string } }> };

export type OwnApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnApiTokensQuery = { ownApiTokens: Array<{ id: string, name: string, platformId: string, createdAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateApiTokenMutationVariables = Exact<{
  platformId: string | number;
  name: string;
}>;


export type CreateApiTokenMutation = { createApiToken: { id: string, name: string, secret: string, createdAt: string } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: boolean };

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


export type PlatformQuery = { platform: { id: string, version: number, name: string, tier: Tier, state: PlatformState, kinds: Array<PlatformKind>, categories: Array<string>, domains: Array<string>, icpNumber: string | null, enteredOn: string, retiredOn: string | null, openFindings: number, repeatFindings: number, overdueOrders: number, inspectionsLastYear: number, lastInspectedOn: string | null, apps: Array<{ store: string, identifier: string }>, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, region: { code: string, name: string, nameEn: string }, office: { id: string, shortName: string, name: { zh: string, en: string } }, leadOfficer: { id: string, name: string } | null, deputyOfficer: { id: string, name: string } | null, operator: { id: string, version: number, name: string, code: string, address: string | null, platforms: Array<{ id: string, name: string }> }, ledger: { total: number, verified: number, verifiedWithinYear: number, effective: number, frameworkVersion: string } } };

export type OperatorByCodeQueryVariables = Exact<{
  code: string;
}>;


export type OperatorByCodeQuery = { operatorByCode: { id: string, code: string, name: string, address: string | null, platforms: Array<{ id: string, name: string }> } | null };

export type LikelyDoublesQueryVariables = Exact<{
  operatorCode: string;
  platform: PlatformInput;
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


export type PlatformLedgerQuery = { framework: { version: string, areas: Array<{ code: string, title: { zh: string, en: string } }> }, platform: { id: string, ledger: { total: number, verified: number, verifiedWithinYear: number, effective: number, entries: Array<{ id: string, systemState: SystemState | null, operationState: OperationState | null, verifiedOn: string | null, openFindings: number, endedOn: string | null, item: { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } }, source: { id: string, kind: FactKind, factOn: string, actorName: string, sourceId: string, sourceNumber: string, systemState: SystemState, operationState: OperationState, wins: boolean } | null, facts: Array<{ id: string, kind: FactKind, factOn: string, actorName: string, sourceId: string, sourceNumber: string, systemState: SystemState, operationState: OperationState, wins: boolean }>, claim: { byName: string, claimedOn: string, note: string | null, systemState: SystemState, operationState: OperationState } | null }> } } };

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


export type PlatformHistoryQuery = { platform: { id: string, changes: Array<{ id: string, action: string, actorName: string, at: string, recordedAt: string, reason: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> }>, operator: { id: string, changes: Array<{ id: string, action: string, actorName: string, at: string, recordedAt: string, reason: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } } };

export type AppointPersonMutationVariables = Exact<{
  platformId: string | number;
  person: PersonInput;
}>;


export type AppointPersonMutation = { appointPerson: { id: string } };

export type EndPersonMutationVariables = Exact<{
  id: string | number;
  validTo: string;
  reason: string;
  version: number;
}>;


export type EndPersonMutation = { endPerson: { id: string } };

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


export type VerifyOrderMutation = { verifyOrder: { id: string, version: number, state: OrderState, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }> } };

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

export type OrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderQuery = { order: { id: string, version: number, number: string | null, state: OrderState, turn: Turn, round: number, days: number, ruleCode: string, grounds: string, legalBasis: string, issuedOn: string | null, servedOn: string | null, dueOn: string | null, officeDueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, draftedBy: string, issuedBy: string | null, acceptedBy: string | null, verifiedBy: string | null, office: { id: string, shortName: string, name: { zh: string, en: string } }, platform: { id: string, name: string }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, mayVerify: Array<{ id: string, name: string, role: Role }>, steps: Array<{ key: string, on: string | null, state: StepState, hint: string | null }>, deadline: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } | null, deadlines: Array<{ seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> }>, services: Array<{ id: string, method: ServiceMethod, servedOn: string, servedAt: string, proof: string | null, confirmedByName: string | null, round: number }>, acts: Array<{ id: string, kind: string, at: string, recordedAt: string, byName: string, byRole: Role, side: Side, door: string, round: number, text: string | null, stateAfter: OrderState, dueOnAfter: string | null }>, measures: Array<{ id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, state: FindingState, repeat: boolean, item: { id: string, code: string, title: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, answers: Array<{ id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }>, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, byName: string, round: number } | null }> } };

export type OrderPartsFragment = { id: string, version: number, number: string | null, state: OrderState, turn: Turn, round: number, days: number, ruleCode: string, grounds: string, legalBasis: string, issuedOn: string | null, servedOn: string | null, dueOn: string | null, officeDueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, draftedBy: string, issuedBy: string | null, acceptedBy: string | null, verifiedBy: string | null, office: { id: string, shortName: string, name: { zh: string, en: string } }, platform: { id: string, name: string }, allowedActions: Array<{ action: string, allowed: boolean, reason: string | null }>, mayVerify: Array<{ id: string, name: string, role: Role }>, steps: Array<{ key: string, on: string | null, state: StepState, hint: string | null }>, deadline: { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> } | null, deadlines: Array<{ seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> }>, services: Array<{ id: string, method: ServiceMethod, servedOn: string, servedAt: string, proof: string | null, confirmedByName: string | null, round: number }>, acts: Array<{ id: string, kind: string, at: string, recordedAt: string, byName: string, byRole: Role, side: Side, door: string, round: number, text: string | null, stateAfter: OrderState, dueOnAfter: string | null }>, measures: Array<{ id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, state: FindingState, repeat: boolean, item: { id: string, code: string, title: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, answers: Array<{ id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }>, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, byName: string, round: number } | null }> };

export type MeasurePartsFragment = { id: string, ord: number, text: string, settled: boolean, finding: { id: string, number: string, title: string, description: string, severity: Severity, state: FindingState, repeat: boolean, item: { id: string, code: string, title: { zh: string, en: string } } }, answer: { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> } | null, answers: Array<{ id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> }>, verification: { outcome: MeasureOutcome, systemState: SystemState, operationState: OperationState, note: string | null, on: string, byName: string, round: number } | null };

export type MeasureAnswerPartsFragment = { id: string, round: number, text: string, systemClaim: SystemState | null, operationClaim: OperationState | null, submitted: boolean, byName: string, at: string, door: string, evidence: Array<{ id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string }> };

export type OrdersQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { orders: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, node: { id: string, number: string | null, state: OrderState, turn: Turn, round: number, issuedOn: string | null, servedOn: string | null, dueOn: string | null, officeDueOn: string | null, answeredOn: string | null, closedOn: string | null, overdue: boolean, workingDaysLeft: number | null, draftedBy: string, issuedBy: string | null, acceptedBy: string | null, verifiedBy: string | null, office: { id: string, shortName: string }, platform: { id: string, name: string }, measures: Array<{ id: string, settled: boolean, finding: { id: string, title: string } }> } }> } };

export type OrderPlatformQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderPlatformQuery = { platform: { id: string, name: string } };

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

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { periodRules: Array<{ code: string, version: number, length: number, minLength: number, maxLength: number, unit: PeriodUnit, title: { zh: string, en: string }, basis: { zh: string, en: string } }> };

export type CertificateQueryVariables = Exact<{ [key: string]: never; }>;


export type CertificateQuery = { officers: Array<{ id: string, certificateNo: string | null, certificateValidTo: string | null }> };

export type FigurePartsFragment = { value: number, change: number | null, outOf: number | null, spark: Array<{ month: string, value: number }> };

export type TodayFiguresQueryVariables = Exact<{
  region?: string | number | null | undefined;
}>;


export type TodayFiguresQuery = { todayFigures: { on: string, monthFrom: string, medianWorkingDaysToClose: number | null, open: { value: number, change: number | null, outOf: number | null, spark: Array<{ month: string, value: number }> }, overdue: { value: number, change: number | null, outOf: number | null, spark: Array<{ month: string, value: number }> }, closedThisMonth: { value: number, change: number | null, outOf: number | null, spark: Array<{ month: string, value: number }> }, ledgerVerified: { value: number, change: number | null, outOf: number | null, spark: Array<{ month: string, value: number }> } } };

export type TodosQueryVariables = Exact<{ [key: string]: never; }>;


export type TodosQuery = { todos: Array<{ id: string, kind: TodoKind, subjectId: string, number: string | null, title: string, clock: Turn, dueOn: string | null, workingDaysLeft: number | null, detail: { zh: string, en: string }, platform: { id: string, name: string, regionCode: string } }> };

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

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { me: { id: string, name: string, username: string, role: Role, side: Side, permissions: Array<string>, waiting: number, office: { id: string, shortName: string, name: { zh: string, en: string }, region: { code: string, name: string, nameEn: string, level: RegionLevel }, below: Array<{ code: string, name: string, nameEn: string, level: RegionLevel }> } | null, platforms: Array<{ id: string, name: string, state: PlatformState, tier: Tier }> } | null, desk: { today: string, isWorkingDay: boolean, calendarCoveredTo: string, version: string, dayName: { zh: string, en: string } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type EvidencePartsFragment = { id: string, name: string, mediaType: string, bytes: number, sha256: string, capturedAt: string, uploadedAt: string, uploadedBy: string, side: Side, url: string };

export type DeadlinePartsFragment = { seq: number, dueOn: string, servedOn: string, startOn: string, length: number, unit: PeriodUnit, provisional: boolean, reason: string | null, ruleCode: string, ruleVersion: number, calendarVersion: number, workingDaysLeft: number, explanation: { zh: string, en: string }, days: Array<{ date: string, working: boolean, counted: boolean, name: { zh: string, en: string } | null }> };

export type ChangePartsFragment = { id: string, action: string, actorName: string, at: string, recordedAt: string, reason: string | null, fields: Array<{ field: string, before: string | null, after: string | null }> };

export type ItemPartsFragment = { id: string, code: string, areaCode: string, title: { zh: string, en: string }, help: { zh: string, en: string }, system: { zh: string, en: string }, operation: { zh: string, en: string } };

export type ReferenceQueryVariables = Exact<{ [key: string]: never; }>;


export type ReferenceQuery = { categories: Array<{ code: string, group: string, title: { zh: string, en: string }, help: { zh: string, en: string } }>, framework: { version: string, areas: Array<{ code: string, title: { zh: string, en: string }, short: { zh: string, en: string } }>, items: Array<{ id: string, code: string, areaCode: string, title: { zh: string, en: string } }> } };

export type PlatformGlanceQueryVariables = Exact<{
  id: string | number;
}>;


export type PlatformGlanceQuery = { platform: { id: string, name: string, tier: Tier, state: PlatformState, openFindings: number, repeatFindings: number, inspectionsLastYear: number, lastInspectedOn: string | null, overdueOrders: number, operator: { id: string, name: string, code: string }, ledger: { total: number, verified: number } } };

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
  acts {
    id
    kind
    at
    by
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
}`, {"fragmentName":"OwnOrderParts"}) as unknown as TypedDocumentString<OwnOrderPartsFragment, unknown>;
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
}`, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
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
      platform {
        id
        name
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
      platformName
      orderId
    }
  }
}
    `) as unknown as TypedDocumentString<OwnSearchQuery, OwnSearchQueryVariables>;
export const DemoDocument = new TypedDocumentString(`
    query Demo {
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
    expiresAt
    me {
      id
      side
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
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
    number
    title
    description
    state
    severity
    axis
    areaCode
    foundOn
    dueOn
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
}`) as unknown as TypedDocumentString<FindingQuery, FindingQueryVariables>;
export const FindingPlatformDocument = new TypedDocumentString(`
    query FindingPlatform($id: ID!) {
  platform(id: $id) {
    id
    name
    allowedActions {
      action
      allowed
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<FindingPlatformQuery, FindingPlatformQueryVariables>;
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
  acts {
    id
    kind
    at
    by
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
    id
    version
  }
}
    `) as unknown as TypedDocumentString<SaveAnswerMutation, SaveAnswerMutationVariables>;
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
}
    `) as unknown as TypedDocumentString<OwnTodosQuery, OwnTodosQueryVariables>;
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
export const OwnRecordDocument = new TypedDocumentString(`
    query OwnRecord($platformId: ID!) {
  ownRecord(platformId: $platformId) {
    id
    at
    by
    kind
    side
    orderId
    inspectionId
    text {
      zh
      en
    }
  }
}
    `) as unknown as TypedDocumentString<OwnRecordQuery, OwnRecordQueryVariables>;
export const OwnApiTokensDocument = new TypedDocumentString(`
    query OwnApiTokens {
  ownApiTokens {
    id
    name
    platformId
    createdAt
    lastUsedAt
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<OwnApiTokensQuery, OwnApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($platformId: ID!, $name: String!) {
  createApiToken(platformId: $platformId, name: $name) {
    id
    name
    secret
    createdAt
  }
}
    `) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!) {
  revokeApiToken(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
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
    openFindings
    repeatFindings
    overdueOrders
    inspectionsLastYear
    lastInspectedOn
    allowedActions {
      action
      allowed
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
    query LikelyDoubles($operatorCode: String!, $platform: PlatformInput!) {
  likelyDoubles(operatorCode: $operatorCode, platform: $platform) {
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
    mutation ChangePlatform($id: ID!, $platform: PlatformInput!, $reason: String!, $version: Int!) {
  changePlatform(id: $id, platform: $platform, reason: $reason, version: $version) {
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
export const EndPersonDocument = new TypedDocumentString(`
    mutation EndPerson($id: ID!, $validTo: CivilDate!, $reason: String!, $version: Int!) {
  endPerson(id: $id, validTo: $validTo, reason: $reason, version: $version) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndPersonMutation, EndPersonMutationVariables>;
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
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  order(id: $id) {
    ...OrderParts
  }
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
export const OrderPlatformDocument = new TypedDocumentString(`
    query OrderPlatform($id: ID!) {
  platform(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<OrderPlatformQuery, OrderPlatformQueryVariables>;
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
export const CertificateDocument = new TypedDocumentString(`
    query Certificate {
  officers {
    id
    certificateNo
    certificateValidTo
  }
}
    `) as unknown as TypedDocumentString<CertificateQuery, CertificateQueryVariables>;
export const TodayFiguresDocument = new TypedDocumentString(`
    query TodayFigures($region: ID) {
  todayFigures(regionCode: $region) {
    on
    monthFrom
    medianWorkingDaysToClose
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
    query Todos {
  todos {
    id
    kind
    subjectId
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
export const PlatformGlanceDocument = new TypedDocumentString(`
    query PlatformGlance($id: ID!) {
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
    `) as unknown as TypedDocumentString<PlatformGlanceQuery, PlatformGlanceQueryVariables>;