import { type CivilDate, noneOf, oneOf } from '#rules/technique/kernel';
import { type OrderState, TURN_OF, statesOfTurn } from './orders.rules.ts';

/*
 * When an order counts as open and when as overdue. Each is said as a rule and, beside it, as a condition in SQL on a row
 * of rectification_order; a test compares the two. Every list and every number takes them from here.
 */

/** Neither closed nor revoked: it is still somebody's turn. A draft is open as well. */
export function isOpenOrder(state: OrderState): boolean {
  return TURN_OF[state] !== 'NOBODY';
}

export function openOrder(row: string): string {
  return noneOf(`${row}.state`, statesOfTurn('NOBODY'));
}

export function endedOrder(row: string): string {
  return oneOf(`${row}.state`, statesOfTurn('NOBODY'));
}

/** Only the platform can be overdue: once it has answered, the office's own clock runs. */
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

/** Of what waits for the office, an order that was served waits for it only once it is overdue. */
export function overdueIfServed(row: string, day: string): string {
  return `(${row}.state <> '${WAITS_FOR_PLATFORM}' or ${overdueOrder(row, day)})`;
}

/** Whether the answer that stands came by the day on which it was due; null while there is none. */
export function answeredInTime(order: {
  answeredOn: CivilDate | null;
  dueOn: CivilDate | null;
}): boolean | null {
  const { answeredOn, dueOn } = order;
  return answeredOn === null || dueOn === null ? null : answeredOn <= dueOn;
}
