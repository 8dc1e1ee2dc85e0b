import { type CivilDate, addDays } from '#rules/technique/kernel';

/** Days before its end in which a certificate is told to be renewed. */
export const CERTIFICATE_WARNING_DAYS = 30;

/** Whether an officer holds a certificate that is valid on a day, its last day included. */
export function certificateHolds(validTo: CivilDate | null, on: CivilDate): boolean {
  return validTo !== null && validTo >= on;
}

/** Whether a certificate must be seen to: it ends within the warning, or has ended. */
export function certificateEnds(validTo: CivilDate | null, today: CivilDate): boolean {
  return validTo !== null && validTo <= addDays(today, CERTIFICATE_WARNING_DAYS);
}
