import fc from 'fast-check';
import { addDays } from '#rules/technique/kernel';
import type { FindingState } from './findings.rules.ts';
import { type StockDelta, begins, ends } from './roll-up.rules.ts';

const DAY = '2026-01-01';
const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(DAY, n));
const state = fc.constantFrom<FindingState>('OPEN', 'ORDERED', 'ANSWERED', 'CLOSED', 'WITHDRAWN');

const sum = (deltas: readonly StockDelta[], count: 'open' | 'recurring' | 'overdue', on: string): number =>
  deltas.filter((d) => d.day <= on).reduce((n, d) => n + (d[count] ?? 0), 0);

describe('the changes of the stock by a span', () => {
  it('add up to the state of the span on each day, whenever it ends', () => {
    fc.assert(
      fc.property(
        fc.record({ state, fromOn: day, dueOn: fc.option(day), repeat: fc.boolean() }),
        fc.integer({ min: 0, max: 40 }),
        day,
        (span, length, on) => {
          const until = addDays(span.fromOn, length);
          const deltas = [...begins(span), ...ends(span, until)];
          const holds = span.fromOn <= on && on < until;
          const open = ['OPEN', 'ORDERED', 'ANSWERED'].includes(span.state);
          const late = span.state === 'ORDERED' && span.dueOn !== null && span.dueOn < on;
          expect(sum(deltas, 'open', on)).toBe(holds && open ? 1 : 0);
          expect(sum(deltas, 'recurring', on)).toBe(holds && open && span.repeat ? 1 : 0);
          expect(sum(deltas, 'overdue', on)).toBe(holds && late ? 1 : 0);
          expect(sum(begins(span), 'open', on)).toBe(span.fromOn <= on && open ? 1 : 0);
        },
      ),
    );
  });
});
