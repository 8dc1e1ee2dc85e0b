export const OFFICE_ROLES = ['DIRECTOR', 'CASE_OFFICER', 'INSPECTOR', 'VIEWER'] as const;
export const PLATFORM_ROLES = ['RESPONSIBLE_PERSON', 'LIAISON', 'PROGRAM'] as const;
/** The three administrators of GB/T 22239 level 3; they exclude each other and every role of business. */
export const ADMIN_ROLES = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const;
export const ROLES = [...OFFICE_ROLES, ...PLATFORM_ROLES, ...ADMIN_ROLES] as const;
export type OfficeRole = (typeof OFFICE_ROLES)[number];
export type PlatformRole = (typeof PLATFORM_ROLES)[number];
export type AdminRole = (typeof ADMIN_ROLES)[number];
export type Role = OfficeRole | PlatformRole | AdminRole;
/** The two parties of a record. */
export type Side = 'OFFICE' | 'PLATFORM';
/** The side of an account; administrators belong to neither. */
export type AccountSide = Side | 'ADMIN';

/** The channel of an act. */
export type HttpSettings = 'BROWSER' | 'API' | 'SYSTEM';

interface Origin {
  door: HttpSettings;
  address?: string | undefined;
  requestId?: string | undefined;
}

/** A person of an office. The scope is the half-open text range [regionLo, regionHi) of region codes. */
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

/** A person or a program of a platform. The scope is the set of platform ids. `userId` is the program's id for a program. */
export interface PlatformActor extends Origin {
  kind: 'PLATFORM';
  userId: string;
  name: string;
  role: PlatformRole;
  operatorId: string | null;
  platformIds: readonly string[];
  /** The scopes of a program's token; people have none. */
  scopes?: readonly string[];
}

/** One of the three administrators, on a database role that sees accounts and offices and no business data. */
export interface AdminActor extends Origin {
  kind: 'ADMIN';
  userId: string;
  name: string;
  role: AdminRole;
}

/** An actor who is not known yet: for signing in only, on a role that sees no business data. */
export interface AnonymousActor extends Origin {
  kind: 'ANONYMOUS';
}

/** The application's own background work, on a role that sees the counts and nothing else. */
export interface JobsActor extends Origin {
  kind: 'JOBS';
}
export const JOBS: JobsActor = { kind: 'JOBS', door: 'SYSTEM' };

/** The jobs on the audit record: one role seals it, one removes entries after their retention period. Neither sees business data. */
export interface KeeperActor extends Origin {
  kind: 'SEALER' | 'PRUNER';
}
export const SEALER: KeeperActor = { kind: 'SEALER', door: 'SYSTEM' };
export const PRUNER: KeeperActor = { kind: 'PRUNER', door: 'SYSTEM' };

/** A reader of the audit record, within a range of regions, on a role that sees nothing else. */
export interface AuditActor extends Origin {
  kind: 'AUDIT';
  regionLo: string;
  regionHi: string;
}
/** The system itself, for changes that follow from the law without a person's decision. It reads and writes in every territory. */
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
/** A signed-in person. Business operations take an `Actor`, which an administrator is not. */
export type SignedActor = Actor | AdminActor;
export type AnyActor = SignedActor | AnonymousActor;
/** An actor who may act on a record, or the system. */
export type ActorOrSystem = Actor | SystemActor;
