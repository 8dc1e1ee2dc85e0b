import { ADMIN_ROLES, OFFICE_ROLES, PLATFORM_ROLES, ROLES, type Role } from '#rules/technique/kernel';

const DECIDES: readonly Role[] = ['DIRECTOR'];
const HANDLES: readonly Role[] = ['DIRECTOR', 'CASE_OFFICER'];
const INSPECTS: readonly Role[] = ['CASE_OFFICER', 'INSPECTOR'];
const OFFICE: readonly Role[] = OFFICE_ROLES;
/** Every role of an office that may perform acts. */
const ACTS: readonly Role[] = ['DIRECTOR', 'CASE_OFFICER', 'INSPECTOR'];
const PLATFORM: readonly Role[] = PLATFORM_ROLES;
const EVERYONE: readonly Role[] = [...OFFICE_ROLES, ...PLATFORM_ROLES];
const PEOPLE: readonly Role[] = ROLES.filter((role) => role !== 'PROGRAM');
const SYSTEM: readonly Role[] = ['SYSTEM_ADMIN'];
const SECURITY: readonly Role[] = ['SECURITY_ADMIN'];
const AUDIT: readonly Role[] = ['AUDIT_ADMIN'];

/** Which role has which permission: the one table that the guard, the matrix in the tests and the documentation read. */
export const PERMISSIONS = {
  'platform.read': OFFICE,
  'platform.register': HANDLES,
  'platform.change': HANDLES,
  'platform.suspend': DECIDES,
  'platform.retire': DECIDES,
  'operator.change': HANDLES,
  'person.appoint': HANDLES,
  'person.unmask': HANDLES,
  'password.change': PEOPLE,
  'territory.read': [...EVERYONE, 'SYSTEM_ADMIN', 'SECURITY_ADMIN'],
  'session.own': PEOPLE,
  'secondFactor.own': PEOPLE,
  'officer.read': OFFICE,
  'interest.declare': ACTS,
  'staff.manage': DECIDES,
  'work.handOver': ACTS,
  'platform.proposeMove': HANDLES,
  'platform.decideMove': DECIDES,
  'calendar.read': EVERYONE,
  'catalogue.read': EVERYONE,
  'ledger.read': OFFICE,
  'inspection.read': OFFICE,
  'inspection.plan': HANDLES,
  'inspection.record': INSPECTS,
  'inspection.cancel': HANDLES,
  'finding.read': OFFICE,
  'finding.raise': INSPECTS,
  'finding.withdraw': DECIDES,
  'evidence.read': EVERYONE,
  'evidence.add': [...ACTS, ...PLATFORM_ROLES],
  'order.read': OFFICE,
  'order.draft': HANDLES,
  'order.issue': DECIDES,
  'order.serve': ACTS,
  'order.accept': HANDLES,
  'order.verify': ACTS,
  'order.close': HANDLES,
  'order.revoke': DECIDES,
  'order.extend': DECIDES,
  'report.read': OFFICE,
  'report.review': HANDLES,
  'reportTemplate.read': EVERYONE,
  'case.read': OFFICE,
  'case.draft': HANDLES,
  'case.approve': DECIDES,
  'case.publish': DECIDES,
  'trends.read': OFFICE,
  'search.read': OFFICE,
  'own.read': PLATFORM,
  'own.order.read': PLATFORM,
  'own.report.read': PLATFORM,
  'own.claim': PLATFORM,
  'own.confirmService': ['RESPONSIBLE_PERSON', 'LIAISON', 'PROGRAM'],
  'own.draftAnswer': PLATFORM,
  'own.submitAnswer': ['RESPONSIBLE_PERSON', 'PROGRAM'],
  'own.state': ['RESPONSIBLE_PERSON', 'PROGRAM'],
  'own.askExtension': ['RESPONSIBLE_PERSON'],
  'own.report': PLATFORM,
  'own.confirmReport': ['RESPONSIBLE_PERSON'],
  'own.case.read': PLATFORM,
  'own.case.state': ['RESPONSIBLE_PERSON', 'PROGRAM'],
  'own.case.consent': ['RESPONSIBLE_PERSON'],
  'own.program': ['RESPONSIBLE_PERSON'],
  'invitation.read': OFFICE,
  'invitation.manage': HANDLES,
  'certificate.propose': DECIDES,
  'office.read': ADMIN_ROLES,
  'office.manage': SYSTEM,
  'system.read': SYSTEM,
  'account.read': SECURITY,
  'account.propose': SECURITY,
  'accountRequest.read': [...SECURITY, ...DECIDES],
  'account.decide': SECURITY,
  // only the audit administrator; nobody whom the record is about may read it
  'audit.read': AUDIT,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/**
 * Acts that are binding or grant access: the person must have confirmed their identity recently. A session left open at a
 * workplace decides nothing. Programs send their token with every request.
 */
export const CONFIRMED: ReadonlySet<Permission> = new Set<Permission>([
  'platform.suspend',
  'platform.retire',
  'platform.decideMove',
  'finding.withdraw',
  'order.issue',
  'order.verify',
  'order.close',
  'order.revoke',
  'order.extend',
  'report.review',
  'case.approve',
  'case.publish',
  'own.submitAnswer',
  'own.confirmReport',
  'own.case.consent',
  'own.program',
  'secondFactor.own',
  'invitation.manage',
  'account.decide',
]);

/** `PUBLIC` also admits people who have not signed in; `SIGNED_IN` everyone who has. */
export type RequiredAccess = Permission | 'PUBLIC' | 'SIGNED_IN';

export function roleMay(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}

export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => roleMay(role, permission));
}
