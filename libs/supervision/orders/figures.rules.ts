import { type CivilDate, noneOf, oneOf } from '#rules/technique/kernel';
import { type OrderState, TURN_OF, statesOfTurn } from './orders.rules.ts';

/*
 * When an order counts as open and when as overdue. Each has a rule and, beside it, a condition in SQL on a row
 * of rectification_order; a test compares the two. Every list and every number uses these.
 */

/** Neither closed nor revoked: one side still has to act. A draft is open as well. */
export function isOpenOrder(state: OrderState): boolean {
  return TURN_OF[state] !== 'NOBODY';
}

export function openOrder(row: string): string {
  return noneOf(`${row}.state`, statesOfTurn('NOBODY'));
}

export function endedOrder(row: string): string {
  return oneOf(`${row}.state`, statesOfTurn('NOBODY'));
}

/** Only the platform can be overdue: once it has answered, the office's own deadline runs. */
const WAITS_FOR_PLATFORM: OrderState = 'SERVED';

export function isOverdue(
  { state, dueOn }: { state: OrderState; dueOn: CivilDate | null },
  today: CivilDate,
): boolean {
  return state === WAITS_FOR_PLATFORM && dueOn !== null && dueOn < today;
}

export function overdueOrder(row: string, day: string): string {
  return `${row}.state = '${WAITS_FOR_PLATFORM}' and ${row}.due_on < ${day}`;
}

/** Orders that wait for the office: a served order waits for it only once it is overdue. */
export function overdueIfServed(row: string, day: string): string {
  return `(${row}.state <> '${WAITS_FOR_PLATFORM}' or ${overdueOrder(row, day)})`;
}

/** Whether the current answer came by its due day; null while there is none. */
export function answeredInTime(order: {
  answeredOn: CivilDate | null;
  dueOn: CivilDate | null;
}): boolean | null {
  const { answeredOn, dueOn } = order;
  return answeredOn === null || dueOn === null ? null : answeredOn <= dueOn;
}
