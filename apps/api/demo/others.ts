import type { DataSource } from 'typeorm';
import { addAccount } from '#libs/technique/access';
import type { AdminRole, Ids } from '#libs/technique/kernel';

/** The administrators and viewers of the demonstration; they use no random numbers. */
export const OTHERS: readonly { username: string; name: string; role: AdminRole | 'VIEWER' }[] = [
  { username: 'city-viewer', name: '览青', role: 'VIEWER' },
  { username: 'sys', name: '方衡', role: 'SYSTEM_ADMIN' },
  { username: 'sec-1', name: '邵宁', role: 'SECURITY_ADMIN' },
  { username: 'sec-2', name: '顾正', role: 'SECURITY_ADMIN' },
  { username: 'audit', name: '陆明', role: 'AUDIT_ADMIN' },
];

/** Their accounts, added last, so that the data before is the same without them. */
export async function addOthers(
  owner: DataSource,
  ids: Ids,
  password: { hash: string },
  cityOfficeId: string | undefined,
): Promise<void> {
  await owner.transaction(async (tx) => {
    for (const [i, { username, name, role }] of OTHERS.entries())
      await addAccount(tx, {
        id: ids.next(),
        username,
        name,
        role,
        password,
        staffNo: `YS-${String(i + 1).padStart(3, '0')}`,
        ...(role === 'VIEWER' && cityOfficeId !== undefined ? { officeId: cityOfficeId } : {}),
      });
  });
}
