import type { OperationState, SystemState } from '#rules/supervision/ledger';
import { type CivilDate, type RefusalCode, isBlank, type IndexedKind } from '#rules/technique/kernel';

export const ORDER_STATES = [
  'DRAFT',
  'ISSUED',
  'SERVED',
  'ANSWERED',
  'ACCEPTED',
  'VERIFIED',
  'FAILED',
  'CLOSED',
  'REVOKED',
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

export const MAX_MEASURES = 50;

/** Why a row was appended to the deadlines of an order. */
export type DeadlineReason = 'SERVED' | 'SERVED_AGAIN' | 'ANSWERED' | 'RETURNED' | 'CALENDAR' | 'EXTENDED';

export type Turn = 'PLATFORM' | 'OFFICE' | 'NOBODY';

export const TURN_OF: Record<OrderState, Turn> = {
  DRAFT: 'OFFICE',
  ISSUED: 'OFFICE',
  SERVED: 'PLATFORM',
  ANSWERED: 'OFFICE',
  ACCEPTED: 'OFFICE',
  VERIFIED: 'OFFICE',
  FAILED: 'OFFICE',
  CLOSED: 'NOBODY',
  REVOKED: 'NOBODY',
};

/** The states in which one side has to act. */
export function statesOfTurn(turn: Turn): OrderState[] {
  return ORDER_STATES.filter((state) => TURN_OF[state] === turn);
}

interface Clocked {
  state: OrderState;
  dueOn: CivilDate | null;
  officeDueOn: CivilDate | null;
}

/** The due day of the current deadline, or null when none runs. */
export function runningDue(order: Clocked): CivilDate | null {
  if (order.state === 'SERVED') return order.dueOn;
  return order.state === 'ANSWERED' || order.state === 'ACCEPTED' ? order.officeDueOn : null;
}

export const SERVICE_METHODS = ['DIRECT', 'LEFT', 'POST', 'ELECTRONIC', 'PUBLIC_NOTICE'] as const;
export type ServiceMethod = (typeof SERVICE_METHODS)[number];

/** Electronic service is its own proof; every other method needs the name of a proof. */
export function needsProof(method: ServiceMethod): boolean {
  return method !== 'ELECTRONIC';
}

export const MEASURE_OUTCOMES = ['PASS', 'FAIL'] as const;
export type MeasureOutcome = (typeof MEASURE_OUTCOMES)[number];

export interface Result {
  outcome: MeasureOutcome;
  systemState: string;
  operationState: string;
  note?: string | null | undefined;
}

/** What is wrong with one result of a verification, or null. */
export function faultOfResult(result: Result): RefusalCode | null {
  if (result.outcome === 'FAIL') return isBlank(result.note ?? '') ? 'NOTE_NEEDED' : null;
  return result.systemState === 'NONE' || result.operationState === 'NOT_OPERATING'
    ? 'RESULT_CONTRADICTS'
    : null;
}

interface Axes {
  systemState: SystemState;
  operationState: OperationState;
}

const worse = <T>(scale: readonly T[], a: T, b: T): T => (scale.indexOf(a) < scale.indexOf(b) ? a : b);

/** Two findings on one duty item make one fact of the ledger: the worse of the two on each axis. */
export function worseOf(a: Axes | undefined, b: Axes): Axes {
  return {
    systemState: a ? worse(['NONE', 'PARTIAL', 'ESTABLISHED'], a.systemState, b.systemState) : b.systemState,
    operationState: a
      ? worse(['NOT_OPERATING', 'PARTIAL', 'EFFECTIVE'], a.operationState, b.operationState)
      : b.operationState,
  };
}

/** As the search finds them. */
export const ORDER_SEARCH_KIND = {
  name: 'ORDER',
  letter: 'O',
  byWholeLine: false,
} as const satisfies IndexedKind;

/** The steps of an order on its page, in their order. */
export const STEP_KEYS = ['FOUND', 'ISSUED', 'SERVED', 'ANSWERED', 'VERIFIED', 'CLOSED'] as const;
export type StepKey = (typeof STEP_KEYS)[number];
export type StepState = 'DONE' | 'CURRENT' | 'AHEAD';
