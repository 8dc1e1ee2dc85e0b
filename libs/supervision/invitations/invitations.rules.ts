import type { RefusalCode } from '#rules/technique/kernel';
import type { PersonRole } from '#rules/supervision/platforms';

export const INVITED_ROLES = ['RESPONSIBLE_PERSON', 'LIAISON'] as const;
export type InvitedRole = (typeof INVITED_ROLES)[number];

export const INVITATION_STATES = ['PREPARED', 'SENT', 'ACCEPTED', 'WITHDRAWN'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** Days within which an invitation can be accepted. */
export const INVITATION_DAYS = 14;

/** The appointment in the register that corresponds to a role of an account. */
export const APPOINTMENT_OF: Readonly<Record<InvitedRole, PersonRole>> = {
  RESPONSIBLE_PERSON: 'PRIMARY_RESPONSIBLE',
  LIAISON: 'LIAISON',
};

/** A letter of authority is a document or its image. */
export function letterFault(mediaTypes: readonly string[]): RefusalCode | null {
  if (mediaTypes.length === 0) return 'LETTER_NEEDED';
  return mediaTypes.some((type) => type === 'application/pdf' || type.startsWith('image/'))
    ? null
    : 'LETTER_TYPE';
}
