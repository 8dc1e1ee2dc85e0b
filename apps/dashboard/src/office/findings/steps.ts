import type { FindingState, StepState } from '../../gql/enums.ts';
import { dayOf } from '../../ui/format.ts';

export type FindingStep = 'FOUND' | 'ORDERED' | 'ANSWERED' | 'CLOSED' | 'WITHDRAWN';

interface Traced {
  state: FindingState;
  foundOn: string;
  closedOn: string | null;
  changes: { action: string; at: string }[];
}

interface Step {
  key: FindingStep;
  state: StepState;
  on: string | null;
  hint: null;
}

const REACHED: Record<FindingState, number> = {
  DRAFT: 0,
  OPEN: 1,
  ORDERED: 2,
  ANSWERED: 3,
  CLOSED: 4,
  WITHDRAWN: 4,
};

/** The course of a finding with the day of each step, as its history tells it. */
export function stepsOf({ state, foundOn, closedOn, changes }: Traced): Step[] {
  // Newest first. What came before it was opened again belongs to an earlier round.
  const opened = changes.findIndex((one) => one.action === 'OPEN');
  const round = opened < 0 ? changes : changes.slice(0, opened);
  const first = (action: string) => {
    const change = round.findLast((one) => one.action === action);
    return change === undefined ? null : dayOf(change.at);
  };
  const end: FindingStep = state === 'WITHDRAWN' ? 'WITHDRAWN' : 'CLOSED';
  const days: [FindingStep, string | null][] = [
    ['FOUND', foundOn],
    ['ORDERED', first('ORDERED')],
    ['ANSWERED', first('ANSWERED')],
    [end, closedOn],
  ];
  const reached = REACHED[state];
  // What ended early skipped the steps between: they are left out rather than shown as done.
  return days
    .map(([key, on], i): Step => {
      const step = i < reached ? 'DONE' : i === reached ? 'CURRENT' : 'AHEAD';
      return { key, state: step, on: i < reached ? on : null, hint: null };
    })
    .filter((step) => reached < 4 || step.on !== null);
}
