import { type CivilDate, addDays } from '#rules/kernel';

/** Days before its end in which a certificate is told to be renewed. */
export const CERTIFICATE_WARNING_DAYS = 30;

/** Whether a certificate must be seen to: it ends within the warning, or has ended. */
export function certificateEnds(validTo: CivilDate | null, today: CivilDate): boolean {
  return validTo !== null && validTo <= addDays(today, CERTIFICATE_WARNING_DAYS);
}
