import { refusalTable } from '#rules/technique/kernel';

/** What is refused about officers: who may inspect, and when. */
export const STAFF_REFUSALS = refusalTable({
  UNKNOWN_OFFICER: {
    http: 400,
    zh: '所选人员不是本部门在岗人员。',
    en: 'The chosen person is not an active officer of this office.',
  },
  CERTIFICATE_EXPIRED: {
    http: 409,
    zh: '{name} 的执法证已过期，不能参加检查。',
    en: '{name}’s enforcement certificate has expired.',
  },
  OFFICER_ON_LEAVE: {
    http: 409,
    zh: '{name} 当日离岗，请另选人员。',
    en: '{name} is on leave on that day; choose someone else.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    staff: typeof STAFF_REFUSALS;
  }
}
