import { Refusal, type RowOf, type Tx, anyRow, col, execute, readRows, stale } from '#libs/technique/kernel';
import { AccountRequestEntity } from './administration.entity.ts';
import type { RequestState, StaffRole } from './requests.rules.ts';

const OFFICER_ROW = {
  id: col.uuid,
  username: col.text,
  name: col.text,
  staffNo: col.text.orNull,
  role: col.text.as<StaffRole>(),
  officeId: col.uuid.orNull,
  certificateNo: col.text.orNull,
  certificateValidTo: col.date.orNull,
  active: col.bool,
  version: col.int,
};
export type OfficerAccountRow = RowOf<typeof OFFICER_ROW>;

const ACCOUNT_ROW = {
  ...OFFICER_ROW,
  lockedUntil: col.timestamptz.orNull,
  createdAt: col.timestamptz,
  closedAt: col.timestamptz.orNull,
  closedReason: col.text.orNull,
};
export type AccountRow = RowOf<typeof ACCOUNT_ROW>;

const ACCOUNT = `id, username, name, staff_no, role, office_id, certificate_no,
  certificate_valid_to, active, locked_until, created_at,
  closed_at, closed_reason, version`;

/** Officers and administrators; row security hides the people of platforms. */
export async function accounts(tx: Tx): Promise<AccountRow[]> {
  return readRows(
    tx,
    ACCOUNT_ROW,
    `select ${ACCOUNT} from app_user order by active desc, side, role, name collate "C", id`,
  );
}

export async function accountById(tx: Tx, id: string): Promise<AccountRow | null> {
  const [row] = await readRows(tx, ACCOUNT_ROW, `select ${ACCOUNT} from app_user where id = $1`, [id]);
  return row ?? null;
}

/** An officer as a colleague sees one: without what concerns signing in. */
export async function officerById(tx: Tx, id: string): Promise<OfficerAccountRow | null> {
  const [row] = await readRows(
    tx,
    OFFICER_ROW,
    `select id, username, name, null as staff_no, role, office_id, certificate_no,
            certificate_valid_to, active, version
       from app_user where id = $1 and side = 'OFFICE'`,
    [id],
  );
  return row ?? null;
}

export async function staffNoTaken(tx: Tx, staffNo: string): Promise<boolean> {
  return anyRow(tx, 'select 1 from app_user where staff_no = $1 and active', [staffNo]);
}

export async function activeWithRole(tx: Tx, role: StaffRole): Promise<number> {
  const [row] = await readRows(
    tx,
    { n: col.int },
    'select count(*)::int as n from app_user where role = $1 and active',
    [role],
  );
  return row?.n ?? 0;
}

export async function waitsFor(tx: Tx, userId: string): Promise<boolean> {
  return tx.existsBy(AccountRequestEntity, { userId, state: 'WAITING' });
}

export async function requestById(tx: Tx, id: string): Promise<AccountRequestEntity> {
  const row = await tx.findOneBy(AccountRequestEntity, { id });
  if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
  return row;
}

/** Open requests first, then the latest. */
export async function requests(tx: Tx, state: RequestState | null): Promise<AccountRequestEntity[]> {
  const query = tx
    .createQueryBuilder(AccountRequestEntity, 'r')
    .orderBy(`case when r.state = 'WAITING' then 0 else 1 end`)
    .addOrderBy('r.proposed_at', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .take(200);
  if (state !== null) query.where('r.state = :state', { state });
  return query.getMany();
}

/** @throws Refusal STALE when somebody else was first */
export async function decide(
  tx: Tx,
  id: string,
  version: number,
  to: Pick<AccountRequestEntity, 'state' | 'decidedBy' | 'decidedByName' | 'decidedAt' | 'decision'>,
): Promise<void> {
  const done = await tx.update(AccountRequestEntity, { id, version }, { ...to, version: version + 1 });
  if (done.affected === 1) return;
  const now = await requestById(tx, id);
  const last = {
    actorName: now.decidedByName ?? now.proposedByName,
    occurredAt: now.decidedAt ?? now.proposedAt,
  };
  throw stale(last, 'state');
}

/** Changes an open account that is still at the version of the request. @throws Refusal ACCOUNT_CHANGED */
export async function changeAccount(
  tx: Tx,
  id: string,
  role: StaffRole,
  set: Record<string, unknown>,
): Promise<void> {
  const columns = Object.keys(set);
  const count = await execute(
    tx,
    `update app_user set ${columns.map((c, i) => `${c} = $${i + 3}`).join(', ')}, version = version + 1
      where id = $1 and role = $2 and active`,
    [id, role, ...Object.values(set)],
  );
  if (count !== 1) throw new Refusal('ACCOUNT_CHANGED', { field: 'id' });
}

export async function insertAccount(
  tx: Tx,
  row: AccountRequestEntity,
  side: 'OFFICE' | 'ADMIN',
  passwordHash: string,
): Promise<void> {
  const { userId, username, name, role, officeId, staffNo, certificateNo, certificateValidTo } = row;
  await execute(
    tx,
    `insert into app_user (id, username, password_hash, name, side, role, office_id, staff_no, certificate_no, certificate_valid_to)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [userId, username, passwordHash, name, side, role, officeId, staffNo, certificateNo, certificateValidTo],
  );
}
