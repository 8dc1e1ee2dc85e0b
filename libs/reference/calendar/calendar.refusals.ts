import { refusalTable } from '#rules/technique/kernel';

/** What is refused about periods and deadlines. */
export const CALENDAR_REFUSALS = refusalTable({
  DAYS_RANGE: {
    http: 400,
    zh: '期限须在 {min} 至 {max} 个工作日之间。',
    en: 'The period must be between {min} and {max} working days.',
  },
  DEADLINE_BEFORE_SERVICE: {
    http: 400,
    zh: '期限不能早于送达。',
    en: 'A deadline cannot be before service.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    calendar: typeof CALENDAR_REFUSALS;
  }
}
