import { type CivilDate, addDays } from '#rules/technique/kernel';

/** Days before its end from which a reminder to renew a certificate is shown. */
export const CERTIFICATE_WARNING_DAYS = 30;

/** Whether an officer holds a certificate that is valid on a day, its last day included. */
export function certificateHolds(validTo: CivilDate | null, on: CivilDate): boolean {
  return validTo !== null && validTo >= on;
}

/** Whether a certificate needs attention: it ends within the reminder period, or has ended. */
export function certificateEnds(validTo: CivilDate | null, today: CivilDate): boolean {
  return validTo !== null && validTo <= addDays(today, CERTIFICATE_WARNING_DAYS);
}
