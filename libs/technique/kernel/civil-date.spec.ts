import {
  addDays,
  addMonths,
  civilDate,
  civilDateIn,
  daysBetween,
  firstOfMonth,
  isCivilDate,
  lastOfMonth,
  monthOf,
  weekday,
} from './civil-date.ts';

describe('civil dates', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-00-10', '', '20260101', '2026-01-01T00:00'])(
    '%j is none',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
      expect(() => civilDate(text)).toThrow(RangeError);
    },
  );

  it('count over months, years and leap days', () => {
    expect(civilDate('2024-02-29')).toBe('2024-02-29');
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28);
    expect([weekday('2026-11-23'), weekday('2026-11-29')]).toEqual([1, 7]);
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
    expect(lastOfMonth('2024-02-10')).toBe('2024-02-29');
    expect([monthOf('2026-11-23'), firstOfMonth('2026-11-23')]).toEqual(['2026-11', '2026-11-01']);
  });

  it('are those of Shanghai, whatever the machine thinks', () => {
    expect(civilDateIn(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22');
    expect(civilDateIn(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
    expect(civilDateIn(new Date('2026-11-22T16:00:00Z'), 'UTC')).toBe('2026-11-22');
  });
});
