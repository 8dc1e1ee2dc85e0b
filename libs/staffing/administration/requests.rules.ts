import { type AdminRole, OFFICE_ROLES, type RefusalCode, type Role } from '#rules/technique/kernel';

export const REQUEST_KINDS = ['CREATE', 'ROLE', 'CLOSE', 'UNLOCK', 'RESET', 'CERTIFICATE'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const REQUEST_STATES = ['WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export type StaffRole = Exclude<Role, 'PROGRAM' | 'RESPONSIBLE_PERSON' | 'LIAISON'>;

export const isOfficeRole = (role: Role): boolean => OFFICE_ROLES.some((one) => one === role);

/** The change of an account by a request, compared with the account; `null` for a new account. */
export interface Asked {
  kind: RequestKind;
  role: StaffRole;
  officeId: string | null;
}

export interface Standing {
  role: StaffRole;
  active: boolean;
}

export interface RequestFault {
  code: RefusalCode;
  field: string;
}

/** Whether such a request is possible for such an account. */
export function requestFault(asked: Asked, account: Standing | null): RequestFault | null {
  if (asked.kind === 'CREATE') {
    // an administrator belongs to no office, and an officer is no administrator
    return isOfficeRole(asked.role) === (asked.officeId !== null)
      ? null
      : { code: asked.officeId === null ? 'REQUIRED' : 'ROLES_EXCLUDE', field: 'input.officeId' };
  }
  if (!account) return { code: 'NOT_FOUND', field: 'input.userId' };
  if (!account.active) return { code: 'ACCOUNT_CLOSED', field: 'input.userId' };
  if (asked.kind === 'ROLE') {
    if (!isOfficeRole(account.role) || !isOfficeRole(asked.role))
      return { code: 'ROLES_EXCLUDE', field: 'input.role' };
    if (account.role === asked.role) return { code: 'SAME_ROLE', field: 'input.role' };
  }
  if (asked.kind === 'CERTIFICATE' && !isOfficeRole(account.role))
    return { code: 'ROLES_EXCLUDE', field: 'input.userId' };
  return null;
}

/** How many accounts of each administrator's role the command line creates: later ones need a request and two people. */
export const FIRST_ADMINISTRATORS: Readonly<Record<AdminRole, number>> = {
  SYSTEM_ADMIN: 1,
  SECURITY_ADMIN: 2,
  AUDIT_ADMIN: 1,
};
