import fc from 'fast-check';
import { isLate, isReportOverdue, owesReport } from './figures.rules.ts';
import { receiptText } from './receipt.rules.ts';
import { REPORT_ACTS, type ReportAct, nextReportState } from './report-acts.rules.ts';
import {
  REPORT_STATES,
  type ReportState,
  STANDINGS,
  type Standing,
  countedTime,
  kindOfNext,
} from './reports.rules.ts';

const ACTS = Object.keys(REPORT_ACTS.acts) as ReportAct[];
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const moment = day.map((on) => ({ on, at: new Date(`${on}T02:00:00Z`) }));

describe('the states of a report', () => {
  it.each<[Standing, ReportAct, ReportState | undefined]>([
    ['NOT_BEGUN', 'save', 'DRAFT'],
    ['NOT_BEGUN', 'submit', 'AWAITING'],
    ['NOT_BEGUN', 'withdraw', undefined],
    ['DRAFT', 'file', 'FILED'],
    ['AWAITING', 'confirm', 'FILED'],
    ['AWAITING', 'save', undefined],
    ['FILED', 'submit', undefined],
    ['FILED', 'withdraw', undefined],
    ['FILED', 'amend', 'AWAITING'],
    ['FILED', 'return', 'RETURNED'],
    ['RETURNED', 'amend', undefined],
    ['RETURNED', 'submit', 'AWAITING'],
    ['ACCEPTED', 'return', undefined],
    ['ACCEPTED', 'fileAmendment', 'FILED'],
  ])('%s, %s: %s', (standing, act, next) => {
    expect(nextReportState(standing, act)).toBe(next);
  });

  it.each(['DRAFT', 'FILED', 'RETURNED', 'ACCEPTED'] as const)(
    'withdrawing or declining a version restores the state before it: %s',
    (from) => {
      expect(nextReportState('AWAITING', 'withdraw', from)).toBe(from);
      expect(nextReportState('AWAITING', 'decline', from)).toBe(from);
    },
  );

  it('no path of acts leads from a filed report to one that was never filed', () => {
    const filed: readonly Standing[] = ['FILED', 'RETURNED', 'ACCEPTED'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ACTS), { maxLength: 40 }), (acts) => {
        let standing: Standing = 'NOT_BEGUN';
        let waitsFrom: ReportState | null = null;
        let everFiled = false;
        for (const act of acts) {
          const next = nextReportState(standing, act, waitsFrom);
          if (next === undefined) continue;
          waitsFrom = next === 'AWAITING' ? (standing === 'NOT_BEGUN' ? 'DRAFT' : standing) : null;
          standing = next;
          everFiled ||= filed.includes(standing);
          if (everFiled) expect([...filed, 'AWAITING']).toContain(standing);
          else expect(['DRAFT', 'AWAITING']).toContain(standing);
        }
      }),
    );
  });

  it('has every state and no other', () => {
    const rows = Object.values(REPORT_ACTS.acts).map(
      (row): Record<string, string | readonly string[]> => row.from,
    );
    const left = new Set(rows.flatMap((from) => Object.keys(from)));
    expect([...left].sort()).toEqual([...STANDINGS].sort());
    const reached = new Set(rows.flatMap((from) => Object.values(from).flat()));
    expect([...REPORT_STATES].filter((state) => !reached.has(state))).toEqual([]);
  });

  it.each([
    ['NOT_BEGUN', false, 'ORIGINAL'],
    ['DRAFT', false, 'ORIGINAL'],
    ['RETURNED', true, 'RESUBMISSION'],
    ['FILED', true, 'AMENDMENT'],
    ['ACCEPTED', true, 'AMENDMENT'],
  ] as const)('from %s (filed before: %s) the next version is one of kind %s', (standing, filed, kind) => {
    expect(kindOfNext(standing, filed)).toBe(kind);
  });
});

describe('which time counts', () => {
  it('the submission’s when it was confirmed by the last day for that, else the confirmation’s', () => {
    fc.assert(
      fc.property(moment, moment, day, (submitted, confirmed, by) => {
        const counted = countedTime(submitted, confirmed, by);
        expect(counted).toEqual(
          confirmed.on <= by
            ? { ...submitted, counts: 'SUBMISSION' }
            : { ...confirmed, counts: 'CONFIRMATION' },
        );
      }),
    );
  });

  it('a report is late, in time, or not filed; only what is not filed can be overdue', () => {
    fc.assert(
      fc.property(fc.option(day), day, day, (countedOn, dueOn, today) => {
        const report = { countedOn, dueOn };
        expect(isLate(report)).toBe(countedOn === null ? null : countedOn > dueOn);
        expect(isReportOverdue(report, today) && countedOn !== null).toBe(false);
        if (countedOn === null) expect(isReportOverdue(report, today)).toBe(today > dueOn);
      }),
    );
  });

  it.each([
    ['2025-12-31', 'ACTIVE', true],
    ['2026-01-01', 'ACTIVE', false],
    ['2024-06-01', 'SUSPENDED', true],
    ['2024-06-01', 'RETIRED', false],
  ] as const)('a platform entered on %s and %s owes the report for 2025: %s', (enteredOn, state, owes) => {
    expect(owesReport({ enteredOn, state }, 2025)).toBe(owes);
  });
});

describe('the receipt in words', () => {
  const facts = {
    number: '甬网报收〔2026〕12号',
    year: 2025,
    kind: 'ORIGINAL' as const,
    outcome: 'WAITING' as const,
    submittedOn: '2026-01-30',
    confirmBy: '2026-02-06',
    confirmWithinDays: 5,
    confirmedOn: null,
    atOnce: false,
    counts: null,
    countedOn: null,
    dueOn: '2026-02-02',
    provisional: false,
  };

  it.each([
    ['waiting', {}, '期内确认的以提交时间计', 'confirmed by then, the time of submission counts'],
    [
      'confirmed late',
      { outcome: 'CONFIRMED', counts: 'CONFIRMATION', confirmedOn: '2026-02-09', countedOn: '2026-02-09' },
      '以确认时间计，为 2026-02-09。报送期限为 2026-02-02，逾期 7 天。',
      'after it, so the time of confirmation counts, 2026-02-09. The filing deadline is 2026-02-02: filed 7 days late.',
    ],
    [
      'filed by the responsible person',
      {
        outcome: 'CONFIRMED',
        atOnce: true,
        counts: 'SUBMISSION',
        confirmedOn: '2026-01-30',
        countedOn: '2026-01-30',
      },
      '无须另行确认，以提交时间计',
      'no confirmation is needed',
    ],
    [
      'amended',
      { kind: 'AMENDMENT', outcome: 'CONFIRMED', counts: 'FIRST_FILING', countedOn: '2026-02-03' },
      '更正不改变报送时间，仍以首次报送的 2026-02-03 计。报送期限为 2026-02-02，逾期 1 天。',
      'filed 1 day late.',
    ],
    ['withdrawn', { outcome: 'WITHDRAWN' }, '已撤回，本次提交不作数。', 'this submission does not count.'],
    ['provisional', { provisional: true }, '该期限为暂定', 'That deadline is provisional'],
  ] as const)('%s', (_, more, zh, en) => {
    const text = receiptText({ ...facts, ...more });
    expect(text.zh).toContain(zh);
    expect(text.en).toContain(en);
    expect(`${text.zh}${text.en}`).not.toMatch(/undefined|null/);
  });
});
