export const OFFICE_ROLES = ['DIRECTOR', 'CASE_OFFICER', 'INSPECTOR', 'VIEWER'] as const;
export const PLATFORM_ROLES = ['RESPONSIBLE_PERSON', 'LIAISON', 'PROGRAM'] as const;
/** The three administrators of GB/T 22239 level 3; they exclude each other and every role of business. */
export const ADMIN_ROLES = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const;
export const ROLES = [...OFFICE_ROLES, ...PLATFORM_ROLES, ...ADMIN_ROLES] as const;
export type OfficeRole = (typeof OFFICE_ROLES)[number];
export type PlatformRole = (typeof PLATFORM_ROLES)[number];
export type AdminRole = (typeof ADMIN_ROLES)[number];
export type Role = OfficeRole | PlatformRole | AdminRole;
/** The two sides that meet over a record. */
export type Side = 'OFFICE' | 'PLATFORM';
/** Where an account belongs; administrators stand on neither side. */
export type AccountSide = Side | 'ADMIN';

/** By which door an act came in. */
export type HttpSettings = 'BROWSER' | 'API' | 'SYSTEM';

interface Origin {
  door: HttpSettings;
  address?: string | undefined;
  requestId?: string | undefined;
}

/** Someone of an office. The scope is the half-open text range [regionLo, regionHi) of region codes. */
export interface OfficeActor extends Origin {
  kind: 'OFFICE';
  userId: string;
  name: string;
  role: OfficeRole;
  officeId: string;
  regionCode: string;
  regionLo: string;
  regionHi: string;
}

/** Someone, or a program, of a platform. The scope is the set of platform ids. `userId` is the program's id for a program. */
export interface PlatformActor extends Origin {
  kind: 'PLATFORM';
  userId: string;
  name: string;
  role: PlatformRole;
  operatorId: string | null;
  platformIds: readonly string[];
  /** What a program's token has leave for; people have none. */
  scopes?: readonly string[];
}

/** One of the three administrators, on a database role that sees accounts and offices and no business data. */
export interface AdminActor extends Origin {
  kind: 'ADMIN';
  userId: string;
  name: string;
  role: AdminRole;
}

/** Nobody yet: used at the sign-in door only, on a role that sees no business data. */
export interface AnonymousActor extends Origin {
  kind: 'ANONYMOUS';
}

/** The application's own background work, on a role that sees the counts and nothing else. */
export interface JobsActor extends Origin {
  kind: 'JOBS';
}
export const JOBS: JobsActor = { kind: 'JOBS', door: 'SYSTEM' };

/** What keeps the audit record: one role seals it, one removes what is past its time. Neither sees business data. */
export interface KeeperActor extends Origin {
  kind: 'SEALER' | 'PRUNER';
}
export const SEALER: KeeperActor = { kind: 'SEALER', door: 'SYSTEM' };
export const PRUNER: KeeperActor = { kind: 'PRUNER', door: 'SYSTEM' };

/** Whoever reads the audit record, within a range of regions, on a role that sees nothing else. */
export interface AuditActor extends Origin {
  kind: 'AUDIT';
  regionLo: string;
  regionHi: string;
}
/** The system itself, for what the law moves and nobody decides. It reads and writes in every territory. */
export interface SystemActor extends Origin {
  kind: 'SYSTEM';
  userId: null;
  name: string;
  role: 'SYSTEM';
}

export const SYSTEM: SystemActor = {
  kind: 'SYSTEM',
  userId: null,
  name: '系统 / system',
  role: 'SYSTEM',
  door: 'SYSTEM',
};

export type Actor = OfficeActor | PlatformActor;
/** Whoever has signed in. What concerns business takes an `Actor`, which an administrator is not. */
export type SignedActor = Actor | AdminActor;
export type AnyActor = SignedActor | AnonymousActor;
/** Whoever may act on a record. */
export type ActorOrSystem = Actor | SystemActor;
