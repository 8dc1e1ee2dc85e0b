import {
  type CivilDate,
  type Connection,
  type PageArgs,
  type Tx,
  connection,
  decodeCursor,
  knownId,
  pageSize,
} from '#libs/technique/kernel';
import { OF_PLATFORM } from '#libs/supervision/platforms';
import { rangeAsked } from '#rules/reference/territory';
import { overdueOrder } from './figures.rules.ts';
import { OrderEntity } from './orders.entity.ts';
import { type OrderState, type Turn, statesOfTurn } from './orders.rules.ts';
import { firstRoundDecided, firstRoundInTime } from './timeliness.rules.ts';

export interface OrderListFilter {
  text?: string | null;
  states?: readonly OrderState[] | null;
  turn?: Turn | null;
  platformId?: string | null;
  regionCode?: string | null;
  regionExact?: boolean | null;
  officeId?: string | null;
  overdueOn?: CivilDate | null;
  dueFrom?: CivilDate | null;
  dueTo?: CivilDate | null;
  timeliness?: 'ON_TIME' | 'LATE' | null;
}

const DECIDED = firstRoundDecided('o', ':today::date');

/** The state at the end of that day, read from the history of acts. */
const OVERDUE_AS_OF = `exists (
  select from (select a.state_after as state, a.due_on_after as due_on from order_act a
                where a.order_id = o.id and a.acted_on <= :overdueOn::date
                order by a.occurred_at desc, a.id desc limit 1) last
   where ${overdueOrder('last', ':overdueOn::date')})`;

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (c) => `\\${c}`);

/** A page of orders within the reader's territory, the newest first. */
export async function pageOfOrders(
  tx: Tx,
  filter: OrderListFilter,
  args: PageArgs,
  today: CivilDate,
): Promise<Connection<OrderEntity>> {
  const size = pageSize(args);
  const query = tx.createQueryBuilder(OrderEntity, 'o').where('true');
  if (filter.regionCode) {
    // figures of a due or overdue day count the platform where it was then; a list of orders where it is now
    const counted = filter.overdueOn ?? filter.dueFrom ?? filter.dueTo ?? filter.timeliness;
    const column = counted ? 'o.region_at' : 'o.region_code';
    const range = rangeAsked(filter.regionCode, filter.regionExact, 'filter.regionCode');
    query.andWhere(`${column} >= :lo and ${column} < :hi`, range);
  }
  if (filter.officeId) query.andWhere('o.office_id = :officeId', { officeId: knownId(filter.officeId) });
  if (filter.states) query.andWhere('o.state = any(:states)', { states: [...filter.states] });
  if (filter.turn) query.andWhere('o.state = any(:turnStates)', { turnStates: statesOfTurn(filter.turn) });
  if (filter.platformId)
    query.andWhere(`o.platform_id in ${OF_PLATFORM}`, {
      platformId: knownId(filter.platformId, 'filter.platformId'),
    });
  if (filter.overdueOn) {
    const now = filter.overdueOn >= today;
    query.andWhere(now ? overdueOrder('o', ':overdueOn::date') : OVERDUE_AS_OF, {
      overdueOn: filter.overdueOn,
    });
  }
  if (filter.dueFrom) query.andWhere('o.first_due_on >= :dueFrom::date', { dueFrom: filter.dueFrom });
  if (filter.dueTo) query.andWhere('o.first_due_on <= :dueTo::date', { dueTo: filter.dueTo });
  if (filter.dueFrom || filter.dueTo) {
    query.andWhere(`((o.first_due_on > :today::date and o.revoked_on is null) or (${DECIDED}))`, { today });
  }
  if (filter.timeliness) {
    const onTime = firstRoundInTime('o');
    query.andWhere(`${DECIDED} and ${filter.timeliness === 'ON_TIME' ? onTime : `not ${onTime}`}`, { today });
  }
  const text = filter.text?.trim();
  if (text) {
    query.andWhere(
      '(o.number like :like or exists (select from platform p where p.id = o.platform_id and p.search_text like lower(:like)))',
      { like: `%${escapeLike(text)}%` },
    );
  }
  const totalCount = await query.getCount();
  query
    .orderBy('o.createdAt', 'DESC')
    .addOrderBy('o.id', 'DESC')
    .limit(size + 1);
  if (args.after) {
    const [at, id] = decodeCursor(args.after, ['instant', 'id']);
    query.andWhere('(o.created_at, o.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const rows = await query.getMany();
  return connection(rows, size, totalCount, args, (row) => [row.createdAt.toISOString(), row.id]);
}
