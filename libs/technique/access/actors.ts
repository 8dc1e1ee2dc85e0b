import type {
  AdminRole,
  AnonymousActor,
  AnyActor,
  OfficeRole,
  PlatformRole,
  SignedActor,
} from '#libs/technique/kernel';
import type { Principal } from './access.store.ts';

export type Origin = Pick<AnyActor, 'door' | 'address' | 'requestId'>;

/** The database role for sign-in, the only one that reads and writes accounts and sessions; the audit line names the actor. */
export const anonymousFrom = ({ door, address, requestId }: Origin): AnonymousActor => ({
  kind: 'ANONYMOUS',
  door,
  address,
  requestId,
});

export function personOf(p: Principal, { door, address, requestId }: Origin): SignedActor {
  const origin = { door, address, requestId };
  const { userId, name } = p;
  if (p.side === 'ADMIN') return { kind: 'ADMIN', userId, name, role: p.role as AdminRole, ...origin };
  if (p.side === 'OFFICE' && p.officeId && p.regionCode && p.regionLo && p.regionHi) {
    const { officeId, regionCode, regionLo, regionHi } = p;
    const role = p.role as OfficeRole;
    return { kind: 'OFFICE', userId, name, role, officeId, regionCode, regionLo, regionHi, ...origin };
  }
  const { operatorId, platformIds } = p;
  const role = p.role as PlatformRole;
  return { kind: 'PLATFORM', userId, name, role, operatorId, platformIds: platformIds ?? [], ...origin };
}
