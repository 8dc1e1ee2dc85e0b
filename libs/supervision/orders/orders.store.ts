import { Refusal, type Tx, col, execute, knownId, readRows } from '#libs/technique/kernel';
import { openOrder, overdueOrder } from './figures.rules.ts';
import {
  AnswerEntity,
  DeadlineEntity,
  ExtensionEntity,
  MeasureEntity,
  OrderActEntity,
  OrderEntity,
  ServiceEntity,
  VerificationEntity,
} from './orders.entity.ts';

/** @throws Refusal NOT_FOUND when there is none, or none that the reader sees */
export async function orderById(tx: Tx, id: string, field = 'id'): Promise<OrderEntity> {
  const order = await tx.findOneBy(OrderEntity, { id: knownId(id, field) });
  if (!order) throw new Refusal('NOT_FOUND', { field });
  return order;
}

/** Reads and locks the order once no other act holds it. @throws Refusal NOT_FOUND */
export async function heldOrder(tx: Tx, id: string, field = 'id'): Promise<OrderEntity> {
  await execute(tx, 'select from rectification_order where id = $1 for update', [knownId(id, field)]);
  return orderById(tx, id, field);
}

/** The issued orders of a platform. */
export async function numberedOrders(tx: Tx, platformId: string): Promise<OrderEntity[]> {
  return tx
    .createQueryBuilder(OrderEntity, 'o')
    .where('o.platform_id = :platformId and o.number is not null', { platformId })
    .getMany();
}

/** The orders of a platform that are neither closed nor revoked: their numbers, and a fixed text for a draft, which has none. */
export async function openNumbers(tx: Tx, platformId: string): Promise<(string | null)[]> {
  const rows = await readRows(
    tx,
    { number: col.text.orNull },
    `select o.number from rectification_order o where o.platform_id = $1 and ${openOrder('o')}`,
    [platformId],
  );
  return rows.map((row) => row.number);
}

/** @returns whether the version was still the current one */
export async function updateOrder(
  tx: Tx,
  id: string,
  version: number,
  set: Partial<OrderEntity>,
): Promise<boolean> {
  const result = await tx
    .createQueryBuilder()
    .update(OrderEntity)
    .set({ ...set, version: version + 1 })
    .where('id = :id and version = :version', { id, version })
    .returning('id')
    .execute();
  return (result.raw as unknown[]).length === 1;
}

export async function lastActOf(tx: Tx, orderId: string, kind?: string): Promise<OrderActEntity | null> {
  const where = kind === undefined ? { orderId } : { orderId, kind };
  return tx.findOne(OrderActEntity, { where, order: { occurredAt: 'DESC', id: 'DESC' } });
}

export async function measuresOf(tx: Tx, orderIds: readonly string[]): Promise<MeasureEntity[]> {
  return tx
    .createQueryBuilder(MeasureEntity, 'm')
    .where('m.order_id = any(:orderIds)', { orderIds })
    .orderBy('m.ord')
    .getMany();
}

export async function measureById(tx: Tx, id: string): Promise<MeasureEntity | null> {
  return tx.findOneBy(MeasureEntity, { id: knownId(id) });
}

/** Oldest first; drafts last. The office reads submitted ones only. */
export async function answersOf(
  tx: Tx,
  orderIds: readonly string[],
  drafts: boolean,
): Promise<AnswerEntity[]> {
  const query = tx
    .createQueryBuilder(AnswerEntity, 'a')
    .where('a.order_id = any(:orderIds)', { orderIds })
    .orderBy('a.submitted', 'DESC')
    .addOrderBy('a.occurredAt')
    .addOrderBy('a.id');
  if (!drafts) query.andWhere('a.submitted');
  return query.getMany();
}

/**
 * Replaces the draft that its writer had read. The new draft gets a new id, by which the next writer names it.
 * @returns whether that draft was still the current one
 */
export async function writeDraft(
  tx: Tx,
  a: Omit<AnswerEntity, 'recordedAt' | 'submitted'>,
  replaces: string | null,
): Promise<boolean> {
  const rows = await readRows(
    tx,
    { id: col.uuid },
    `insert into measure_answer as a (id, measure_id, order_id, platform_id, region_code, round, text, system_claim,
       operation_claim, submitted, actor_id, actor_name, door, occurred_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, false, $10, $11, $12, $13)
     on conflict (measure_id) where not submitted do update set id = excluded.id, round = excluded.round,
       text = excluded.text, system_claim = excluded.system_claim, operation_claim = excluded.operation_claim,
       actor_id = excluded.actor_id, actor_name = excluded.actor_name, door = excluded.door,
       occurred_at = excluded.occurred_at
     where a.id = $14
     returning a.id`,
    [
      a.id,
      a.measureId,
      a.orderId,
      a.platformId,
      a.regionCode,
      a.round,
      a.text,
      a.systemClaim,
      a.operationClaim,
      a.actorId,
      a.actorName,
      a.door,
      a.occurredAt,
      replaces,
    ],
  );
  return rows.length === 1;
}

export async function submitDrafts(
  tx: Tx,
  orderId: string,
  set: Pick<AnswerEntity, 'round' | 'actorId' | 'actorName' | 'door' | 'occurredAt'>,
): Promise<void> {
  await tx.update(AnswerEntity, { orderId, submitted: false }, { ...set, submitted: true });
}

export async function verificationsOf(tx: Tx, orderIds: readonly string[]): Promise<VerificationEntity[]> {
  return tx
    .createQueryBuilder(VerificationEntity, 'v')
    .where('v.order_id = any(:orderIds)', { orderIds })
    .orderBy('v.round')
    .getMany();
}

export async function servicesOf(tx: Tx, orderIds: readonly string[]): Promise<ServiceEntity[]> {
  return tx
    .createQueryBuilder(ServiceEntity, 's')
    .where(`s.subject_kind = 'ORDER' and s.subject_id = any(:orderIds)`, { orderIds })
    .orderBy('s.round')
    .getMany();
}

export async function actsOf(tx: Tx, orderIds: readonly string[]): Promise<OrderActEntity[]> {
  return tx
    .createQueryBuilder(OrderActEntity, 'a')
    .where('a.order_id = any(:orderIds)', { orderIds })
    .orderBy('a.occurredAt', 'DESC')
    .addOrderBy('a.id', 'DESC')
    .getMany();
}

/** The platform's deadlines, oldest first, with the rule that each was computed by. */
export async function deadlinesOf(tx: Tx, orderIds: readonly string[]): Promise<DeadlineEntity[]> {
  return tx
    .createQueryBuilder(DeadlineEntity, 'd')
    .where(`d.subject_kind = 'ORDER' and d.subject_id = any(:orderIds)`, { orderIds })
    .orderBy('d.seq')
    .getMany();
}

export async function nextSeq(tx: Tx, kind: DeadlineEntity['subjectKind'], orderId: string): Promise<number> {
  const [row] = await readRows(
    tx,
    { n: col.int },
    'select coalesce(max(seq), 0) + 1 as n from deadline where subject_kind = $1 and subject_id = $2',
    [kind, orderId],
  );
  return row?.n ?? 1;
}

export async function latestDeadline(
  tx: Tx,
  subjectKind: DeadlineEntity['subjectKind'],
  subjectId: string,
): Promise<DeadlineEntity | null> {
  return tx.findOne(DeadlineEntity, { where: { subjectKind, subjectId }, order: { seq: 'DESC' } });
}

/** The current deadlines of open served orders that were computed by an older calendar, by order. */
export async function deadlinesOnOlderCalendar(
  tx: Tx,
  after: string | null,
  orders: number,
): Promise<DeadlineEntity[]> {
  return tx
    .createQueryBuilder(DeadlineEntity, 'd')
    .where(
      `d.subject_id in (select o.id from rectification_order o
         where o.state in ('SERVED', 'ANSWERED', 'ACCEPTED', 'VERIFIED', 'FAILED') and (:after::uuid is null or o.id > :after::uuid)
           and exists (select from deadline x where x.subject_id = o.id
             and x.calendar_version < (select max(version) from calendar_version))
         order by o.id limit :orders)`,
      { after, orders },
    )
    .andWhere(
      'd.seq = (select max(x.seq) from deadline x where x.subject_kind = d.subject_kind and x.subject_id = d.subject_id)',
    )
    .orderBy('d.subject_id')
    .getMany();
}

export async function officersOfOffice(tx: Tx, officeId: string): Promise<string[]> {
  const rows = await readRows(
    tx,
    { id: col.uuid },
    `select id from app_user where office_id = $1 and active order by name collate "C"`,
    [officeId],
  );
  return rows.map((row) => row.id);
}

/** How many orders of each platform are served, not answered and past their due day. */
export async function countOverdue(
  tx: Tx,
  platformIds: readonly string[],
  today: string,
): Promise<Map<string, number>> {
  const rows = await readRows(
    tx,
    { id: col.uuid, n: col.int },
    `select o.platform_id as id, count(*) as n from rectification_order o
      where o.platform_id = any($1::uuid[]) and ${overdueOrder('o', '$2::date')} group by o.platform_id`,
    [platformIds, today],
  );
  return new Map(rows.map((row) => [row.id, row.n]));
}

/** Oldest first. */
export async function extensionsOf(tx: Tx, orderIds: readonly string[]): Promise<ExtensionEntity[]> {
  return tx
    .createQueryBuilder(ExtensionEntity, 'x')
    .where('x.order_id = any(:orderIds)', { orderIds })
    .orderBy('x.occurredAt')
    .addOrderBy('x.id')
    .getMany();
}

/** @throws Refusal NOT_FOUND when the order has none of this id */
export async function extensionById(tx: Tx, orderId: string, id: string): Promise<ExtensionEntity> {
  const field = 'extensionId';
  const found = await tx.findOneBy(ExtensionEntity, { id: knownId(id, field), orderId });
  if (!found) throw new Refusal('NOT_FOUND', { field });
  return found;
}

/** @returns whether it still waited */
export async function endExtension(tx: Tx, id: string, set: Partial<ExtensionEntity>): Promise<boolean> {
  const result = await tx
    .createQueryBuilder()
    .update(ExtensionEntity)
    .set(set)
    .where(`id = :id and state = 'ASKED'`, { id })
    .returning('id')
    .execute();
  return (result.raw as unknown[]).length === 1;
}

/** Ends a request when its order is answered or revoked. */
export async function lapseExtension(tx: Tx, orderId: string, endedOn: string): Promise<void> {
  await tx.update(ExtensionEntity, { orderId, state: 'ASKED' }, { state: 'LAPSED', endedOn });
}

export async function settle(tx: Tx, measureIds: readonly string[]): Promise<void> {
  await execute(tx, 'update order_measure set settled = true where id = any($1::uuid[])', [measureIds]);
}

/** Served orders whose latest answer was returned. */
export async function returnedOrders(tx: Tx, orderIds: readonly string[]): Promise<Set<string>> {
  const rows = await readRows(
    tx,
    { id: col.uuid, kind: col.text },
    `select distinct on (order_id) order_id as id, kind from order_act
      where order_id = any($1::uuid[]) and kind in ('answer', 'return', 'reopen') order by order_id, occurred_at desc, id desc`,
    [orderIds],
  );
  return new Set(rows.filter((row) => row.kind === 'return').map((row) => row.id));
}
