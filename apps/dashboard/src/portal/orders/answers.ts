import type { OperationState, SystemState } from '../../gql/enums.ts';

export interface AnswerValues {
  text: string;
  systemClaim: SystemState | null;
  operationClaim: OperationState | null;
}

/** What stood on the server when one began to write: the draft that the next one replaces, and what is in it. */
export interface Base {
  draft: string | null;
  values: AnswerValues;
}

interface Answered {
  answer: (AnswerValues & { id: string; round: number; submitted: boolean }) | null;
}

/** The answer of this round as the server has it; an earlier round's is shown, not copied. */
export function standing({ answer }: Answered, round: number): Base {
  if (answer?.round !== round)
    return { draft: null, values: { text: '', systemClaim: null, operationClaim: null } };
  const { id, submitted, text, systemClaim, operationClaim } = answer;
  return { draft: submitted ? null : id, values: { text, systemClaim, operationClaim } };
}

export function sameAnswer(a: AnswerValues, b: AnswerValues): boolean {
  return (
    a.text.trim() === b.text.trim() &&
    a.systemClaim === b.systemClaim &&
    a.operationClaim === b.operationClaim
  );
}

/**
 * Brings what is typed here together with what stands there now. A colleague's draft comes in where nothing was changed
 * here; where both wrote, it is a clash, and base and text stay as they are until someone has chosen.
 */
export function catchUp(
  base: Base,
  typed: AnswerValues,
  now: Base,
): { base: Base; typed: AnswerValues; clash: boolean } {
  if (now.draft === base.draft) return { base, typed, clash: false };
  if (sameAnswer(typed, now.values)) return { base: now, typed, clash: false };
  if (sameAnswer(typed, base.values)) return { base: now, typed: now.values, clash: false };
  return { base, typed, clash: true };
}
