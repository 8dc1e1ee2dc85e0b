import { Refusal, type RefusalParams } from './refusal.ts';
import type { RefusalCode } from './refusals.ts';

/**
 * Acts that nobody may do to what is their own: decided by someone other than those who wrote, proposed or accepted it.
 * One table, which the services ask and a test walks.
 */
export const TWO_PERSON_ACTS = {
  'order.verify': 'SAME_OFFICER',
  'order.extend': 'SAME_PERSON',
  'order.declineExtension': 'SAME_PERSON',
  'case.approve': 'CASE_SAME_PERSON',
  'merge.approve': 'SAME_PERSON',
  'merge.decline': 'SAME_PERSON',
  'transfer.accept': 'SAME_PERSON',
  'transfer.decline': 'SAME_PERSON',
  'interest.end': 'SAME_PERSON',
} as const satisfies Record<string, RefusalCode>;
export type TwoPersonAct = keyof typeof TWO_PERSON_ACTS;

/** Whether this person may decide, the authors being those whose work it is. */
export function mayDecide(userId: string, authors: readonly (string | null | undefined)[]): boolean {
  return !authors.includes(userId);
}

/** @throws Refusal by the act's own code when an author would decide */
export function decidedByAnother(
  act: TwoPersonAct,
  userId: string,
  authors: readonly (string | null | undefined)[],
  detail: { field?: string; params?: RefusalParams } = {},
): void {
  if (!mayDecide(userId, authors)) throw new Refusal(TWO_PERSON_ACTS[act], detail);
}
