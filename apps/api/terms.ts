import { ACT_WORDS, SUBJECT_WORDS } from './acts.ts';
import { OPEN_OPERATION_WORDS, PERMISSION_WORDS, SIGN_IN_WAY_WORDS } from '#rules/technique/access';
import { REQUEST_KIND_WORDS, REQUEST_STATE_WORDS } from '#rules/staffing/administration';
import { AUDIT_OUTCOME_WORDS } from '#rules/technique/audit';
import {
  CASE_SHOWN_WORDS,
  CASE_STATE_WORDS,
  CASE_STEP_NOW_WORDS,
  CASE_STEP_WORDS,
  CASE_TEXT_WORDS,
  WARNING_KIND_WORDS,
} from '#rules/supervision/cases';
import { PERIOD_UNIT_WORDS } from '#rules/reference/calendar';
import { TIER_WORDS } from '#rules/reference/duties';
import {
  FINDING_AXIS_WORDS,
  FINDING_STATE_WORDS,
  FINDING_STEP_NOW_WORDS,
  FINDING_STEP_WORDS,
  SEVERITY_WORDS,
} from '#rules/supervision/findings';
import {
  INSPECTION_MODE_WORDS,
  INSPECTION_STATE_WORDS,
  ITEM_RESULT_WORDS,
} from '#rules/supervision/inspections';
import { INVITATION_STATE_WORDS } from '#rules/supervision/invitations';
import { DOOR_WORDS, ROLE_WORDS, SIDE_WORDS, type Text, atBeginning } from '#rules/technique/kernel';
import {
  CLAIM_STANDING_WORDS,
  FACT_KIND_WORDS,
  NEVER_VERIFIED,
  OPERATION_STATE_WORDS,
  SYSTEM_STATE_WORDS,
} from '#rules/supervision/ledger';
import { WORK_KIND_WORDS, PROPOSAL_STATE_WORDS } from '#rules/supervision/transfers';
import {
  PERSON_ROLE_WORDS,
  PLATFORM_KIND_WORDS,
  PLATFORM_ORDER_WORDS,
  PLATFORM_STATE_WORDS,
} from '#rules/supervision/platforms';
import {
  EXTENSION_STATE_WORDS,
  MEASURE_OUTCOME_WORDS,
  ORDER_STATE_WORDS,
  ORDER_STEP_NOW_WORDS,
  ORDER_STEP_WORDS,
  SERVICE_METHOD_WORDS,
  STEP_STATE_WORDS,
  TIMELINESS_WORDS,
  TURN_WORDS,
} from '#rules/supervision/orders';
import {
  REPORT_STANDING_WORDS,
  REPORT_STEP_NOW_WORDS,
  REPORT_STEP_WORDS,
  REPORT_VERSION_KIND_WORDS,
  REPORT_VERSION_OUTCOME_WORDS,
} from '#rules/supervision/reports';
import { INTEREST_KIND_WORDS } from '#rules/staffing/staff';
import { REGION_LEVEL_WORDS } from '#rules/reference/territory';
import { TODO_KIND_WORDS } from '#rules/insight/todos';

type Words = Readonly<Record<string, Text>>;

/** The words of the schema’s enums, by the name of the enum; a page offers the values in the order given here. */
export const ENUM_TERMS = {
  AccountRequestKind: REQUEST_KIND_WORDS,
  AccountRequestState: REQUEST_STATE_WORDS,
  AuditOutcome: AUDIT_OUTCOME_WORDS,
  CaseShown: CASE_SHOWN_WORDS,
  CaseState: CASE_STATE_WORDS,
  CaseTextField: CASE_TEXT_WORDS,
  ClaimStanding: CLAIM_STANDING_WORDS,
  ExtensionState: EXTENSION_STATE_WORDS,
  FactKind: FACT_KIND_WORDS,
  FindingAxis: FINDING_AXIS_WORDS,
  FindingState: FINDING_STATE_WORDS,
  InspectionMode: INSPECTION_MODE_WORDS,
  InspectionState: INSPECTION_STATE_WORDS,
  InterestKind: INTEREST_KIND_WORDS,
  InvitationState: INVITATION_STATE_WORDS,
  ItemResult: ITEM_RESULT_WORDS,
  MeasureOutcome: MEASURE_OUTCOME_WORDS,
  MoveKind: WORK_KIND_WORDS,
  OperationState: OPERATION_STATE_WORDS,
  OrderState: ORDER_STATE_WORDS,
  PeriodUnit: PERIOD_UNIT_WORDS,
  PersonRole: PERSON_ROLE_WORDS,
  PlatformKind: PLATFORM_KIND_WORDS,
  PlatformOrder: PLATFORM_ORDER_WORDS,
  PlatformState: PLATFORM_STATE_WORDS,
  ProposalState: PROPOSAL_STATE_WORDS,
  RegionLevel: REGION_LEVEL_WORDS,
  ReportStanding: REPORT_STANDING_WORDS,
  ReportVersionKind: REPORT_VERSION_KIND_WORDS,
  ReportVersionOutcome: REPORT_VERSION_OUTCOME_WORDS,
  Role: ROLE_WORDS,
  ServiceMethod: SERVICE_METHOD_WORDS,
  Severity: SEVERITY_WORDS,
  Side: SIDE_WORDS,
  SignInWay: SIGN_IN_WAY_WORDS,
  StepState: STEP_STATE_WORDS,
  SystemState: SYSTEM_STATE_WORDS,
  Tier: TIER_WORDS,
  Timeliness: TIMELINESS_WORDS,
  TodoKind: TODO_KIND_WORDS,
  Turn: TURN_WORDS,
  WarningKind: WARNING_KIND_WORDS,
} satisfies Record<string, Words>;

/** The words of fields that are a plain string in the schema. */
export const STRING_TERMS = {
  CaseStep: CASE_STEP_WORDS,
  CaseStepNow: CASE_STEP_NOW_WORDS,
  Door: DOOR_WORDS,
  FindingStep: FINDING_STEP_WORDS,
  FindingStepNow: FINDING_STEP_NOW_WORDS,
  OrderStep: ORDER_STEP_WORDS,
  OrderStepNow: ORDER_STEP_NOW_WORDS,
  ReportStep: REPORT_STEP_WORDS,
  ReportStepNow: REPORT_STEP_NOW_WORDS,
} satisfies Record<string, Words>;

/** The terms as the dashboard’s source, which `npm run codegen` writes beside its types. */
export function termsSource(): string {
  const tables = { ...ENUM_TERMS, ...STRING_TERMS };
  return [
    '/* Written by `npm run codegen` from the words of the slices; apps/api/terms.ts lists them. */',
    `export const TERMS = ${JSON.stringify(tables, null, 2)} as const;`,
    `export const NEVER_VERIFIED = ${JSON.stringify(NEVER_VERIFIED)} as const;`,
    '',
  ].join('\n');
}

/**
 * What a refused request was to do, by its mutation or its route, in the words of the permission it needs.
 * @param operations each with its permission, from operations.json
 */
export function operationsSource(operations: Readonly<Record<string, string>>): string {
  const asked = { ...operations, 'POST /graphql': 'PUBLIC' };
  const words = Object.entries(asked).map(([name, access]) => {
    const known: Partial<Record<string, Text>> = { ...PERMISSION_WORDS, ...OPEN_OPERATION_WORDS };
    const own = known[name] ?? known[access];
    if (own === undefined) throw new Error(`no words for ${name}`);
    return [name, { zh: own.zh, en: atBeginning(own.en) }];
  });
  return [
    '/* Written by `npm run codegen` from apps/api/operations.json and the words of permissions. */',
    `export const OPERATIONS = ${JSON.stringify(Object.fromEntries(words), null, 2)} as const;`,
    `export const SUBJECTS = ${JSON.stringify(SUBJECT_WORDS, null, 2)} as const;`,
    '',
  ].join('\n');
}

/** The words of acts, in a file of their own: the sign-in page does without them. */
export function actsSource(): string {
  return [
    '/* Written by `npm run codegen` from the tables of acts; apps/api/acts.ts lists them. */',
    `export const ACTS = ${JSON.stringify(ACT_WORDS, null, 2)} as const;`,
    '',
  ].join('\n');
}
