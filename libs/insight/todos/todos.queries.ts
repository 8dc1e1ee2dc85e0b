import { type CivilDate, type RowOf, type Tx, col, readRows } from '#libs/technique/kernel';
import type { CaseState } from '#rules/supervision/cases';
import { openInspection } from '#rules/supervision/inspections';
import { type OrderState, overdueIfServed } from '#rules/supervision/orders';
import type { RegionRange } from '#rules/reference/territory';

const TODO_ORDER_ROW = {
  id: col.uuid,
  number: col.text.orNull,
  state: col.text.as<OrderState>(),
  round: col.int,
  dueOn: col.date.orNull,
  officeDueOn: col.date.orNull,
  issuedOn: col.date.orNull,
  answeredOn: col.date.orNull,
  platformId: col.uuid,
  platformName: col.text,
  regionCode: col.text,
  title: col.text.orNull,
  measures: col.int,
  evidence: col.int,
  /** Who accepted the answer of the running round. */
  acceptedByName: col.text.orNull,
};
export type TodoOrderRow = RowOf<typeof TODO_ORDER_ROW>;

/** Orders of one office that wait for an act: in one of the states; of the served ones, the overdue; without those the reader accepted. */
export async function ordersWaiting(
  tx: Tx,
  officeId: string,
  userId: string,
  states: readonly OrderState[],
  today: CivilDate,
  range: RegionRange,
): Promise<TodoOrderRow[]> {
  return readRows(
    tx,
    TODO_ORDER_ROW,
    `select o.id, o.number, o.state, o.round, o.due_on, o.office_due_on,
            o.issued_on, o.answered_on,
            p.id as platform_id, p.name as platform_name, p.region_code, m.title, m.n as measures,
            (select count(*) from evidence e join order_measure om on om.id = e.subject_id
              where om.order_id = o.id and e.subject_kind = 'ANSWER' and e.round = o.round
                and e.submitted_at is not null) as evidence,
            (select a.actor_name from order_act a
              where a.order_id = o.id and a.kind = 'accept' and a.round = o.round limit 1) as accepted_by_name
       from rectification_order o
       join platform p on p.id = o.platform_id
       cross join lateral (select count(*) as n, (array_agg(f.title order by om.ord))[1] as title
                             from order_measure om join finding f on f.id = om.finding_id
                            where om.order_id = o.id and (not om.settled or o.state in ('VERIFIED'))) m
      where coalesce(o.handling_office_id, o.office_id) = $1 and o.state = any($3::text[])
        and p.region_code >= $5 and p.region_code < $6
        and ${overdueIfServed('o', '$4::date')}
        and (o.state <> 'ACCEPTED' or o.accepted_by is distinct from $2::uuid)
      order by o.created_at, o.id limit 1000`,
    [officeId, userId, states, today, range.lo, range.hi],
  );
}

const TODO_EXTENSION_ROW = {
  id: col.uuid,
  orderId: col.uuid,
  number: col.text.orNull,
  reason: col.text,
  days: col.int,
  askedOn: col.date,
  dueOn: col.date.notNull,
  platformId: col.uuid,
  platformName: col.text,
  regionCode: col.text,
};
export type TodoExtensionRow = RowOf<typeof TODO_EXTENSION_ROW>;

/** Requests for more time that an office has to decide, without those this person entered. */
export async function extensionsWaiting(
  tx: Tx,
  officeId: string,
  userId: string,
  range: RegionRange,
): Promise<TodoExtensionRow[]> {
  return readRows(
    tx,
    TODO_EXTENSION_ROW,
    `select x.id, o.id as order_id, o.number, x.reason, x.days, x.asked_on, o.due_on,
            p.id as platform_id, p.name as platform_name, p.region_code
       from order_extension x
       join rectification_order o on o.id = x.order_id
       join platform p on p.id = o.platform_id
      where x.state = 'ASKED' and x.asked_by <> $2 and coalesce(o.handling_office_id, o.office_id) = $1
        and p.region_code >= $3 and p.region_code < $4
      order by o.due_on, x.id limit 200`,
    [officeId, userId, range.lo, range.hi],
  );
}

const TODO_INSPECTION_ROW = {
  id: col.uuid,
  number: col.text,
  state: col.text.as<'PLANNED' | 'OPEN'>(),
  purpose: col.text,
  plannedOn: col.date,
  platformId: col.uuid,
  platformName: col.text,
  regionCode: col.text,
  checked: col.int,
  total: col.int,
  /** Whose it is, where the reader sees it as the deputy. */
  forWhom: col.text.orNull,
};
export type TodoInspectionRow = RowOf<typeof TODO_INSPECTION_ROW>;

/**
 * Inspections of one office, planned or under way, in which a person is an inspector, or is the deputy of an inspector
 * who leads the platform and is away.
 */
export async function inspectionsWaiting(
  tx: Tx,
  officeId: string,
  userId: string,
  range: RegionRange,
  today: CivilDate,
): Promise<TodoInspectionRow[]> {
  return readRows(
    tx,
    TODO_INSPECTION_ROW,
    `select i.id, i.number, i.state, i.purpose, i.planned_on,
            p.id as platform_id, p.name as platform_name, p.region_code, m.for_whom,
            (select count(*) from inspection_item t where t.inspection_id = i.id and t.result is not null) as checked,
            (select count(*) from inspection_item t where t.inspection_id = i.id) as total
       from inspection i
       join platform p on p.id = i.platform_id
       cross join lateral (
         select case when bool_or(x.user_id = $2) then null else min(x.name) end as for_whom
           from inspection_inspector x
          where x.inspection_id = i.id and x.left_on is null
            and (x.user_id = $2 or (x.user_id = p.lead_officer_id and p.deputy_officer_id = $2 and exists (
              select from officer_leave l where l.user_id = x.user_id and l.from_on <= $5::date and l.to_on >= $5::date
                 and (l.back_on is null or l.back_on > $5::date))))
         having count(*) > 0) m
      where i.office_id = $1 and ${openInspection('i')}
        and p.region_code >= $3 and p.region_code < $4
      order by i.planned_on, i.id limit 1000`,
    [officeId, userId, range.lo, range.hi, today],
  );
}

const TODO_CASE_ROW = {
  id: col.uuid,
  number: col.text.orNull,
  state: col.text.as<CaseState>(),
  title: col.text,
  platformId: col.uuid,
  platformName: col.text,
  regionCode: col.text,
};
export type TodoCaseRow = RowOf<typeof TODO_CASE_ROW>;

/**
 * Cases of one office that wait for an act: of the submitted, those by other authors; of the returned, the reader's own; of those
 * notified, when every platform consented or its period ended and every statement was considered. One row for a case, whatever the number of platforms.
 */
export async function casesWaiting(
  tx: Tx,
  officeId: string,
  userId: string,
  states: readonly CaseState[],
  today: CivilDate,
  range: RegionRange,
): Promise<TodoCaseRow[]> {
  return readRows(
    tx,
    TODO_CASE_ROW,
    `select c.id, c.number, c.state, d.title, p.id as platform_id, p.name as platform_name, p.region_code
       from typical_case c join typical_case_draft d on d.case_id = c.id
       cross join lateral (select p.id, p.name, p.region_code from typical_case_finding f join platform p on p.id = f.platform_id
                            where f.case_id = c.id order by f.ord limit 1) p
      where c.office_id = $1 and c.state = any($3::text[])
        and p.region_code >= $5 and p.region_code < $6
        and (c.state <> 'RETURNED' or c.changed_by = $2 or not exists (
          select from app_user u where u.id = c.changed_by and u.active and u.office_id = c.office_id))
        and (c.state <> 'SUBMITTED' or $2 not in (c.drafted_by, c.changed_by, coalesce(c.submitted_by, c.drafted_by)))
        and (c.state <> 'NOTIFIED' or not exists (
          select from typical_case_notice n where n.case_id = c.id and n.closed_as is null
             and ((n.consented_at is null and n.due_on >= $4::date)
               or (n.stated_at is not null and (n.weighed_at is null or n.weighed_at < n.stated_at)))))
      order by c.created_at, c.id limit 1000`,
    [officeId, userId, states, today, range.lo, range.hi],
  );
}

const TODO_MOVE_ROW = {
  id: col.uuid,
  kind: col.text.as<'DECIDE_MERGE' | 'DECIDE_TRANSFER'>(),
  reason: col.text,
  platformId: col.uuid,
  platformName: col.text,
  regionCode: col.text,
  otherZh: col.text,
  otherEn: col.text,
};
export type TodoMoveRow = RowOf<typeof TODO_MOVE_ROW>;

/** Proposals that an office has to decide, without those this person made. */
export async function movesWaiting(
  tx: Tx,
  officeId: string,
  userId: string,
  range: RegionRange,
): Promise<TodoMoveRow[]> {
  return readRows(
    tx,
    TODO_MOVE_ROW,
    `select m.id, 'DECIDE_MERGE' as kind, m.reason, p.id as platform_id, p.name as platform_name,
            p.region_code, w.name as other_zh, w.name as other_en
       from platform_merge m join platform p on p.id = m.platform_id join platform w on w.id = m.into_id
      where m.state = 'PROPOSED' and m.office_id = $1 and m.proposed_by <> $2
        and p.region_code >= $3 and p.region_code < $4
     union all
     select t.id, 'DECIDE_TRANSFER', t.reason, t.platform_id, t.told ->> 'name', t.to_region_code, o.name, o.name_en
       from platform_transfer t join office o on o.id = t.office_id
      where t.state = 'PROPOSED' and t.to_office_id = $1 and t.proposed_by <> $2
        and t.to_region_code >= $3 and t.to_region_code < $4
      order by id limit 200`,
    [officeId, userId, range.lo, range.hi],
  );
}

/** Reports that one office has to review, for each year: the rows of the list with FILED and the own office. */
export async function reportsWaiting(
  tx: Tx,
  officeId: string,
  range: RegionRange,
): Promise<{ year: number; n: number }[]> {
  return readRows(
    tx,
    { year: col.int, n: col.int },
    `select r.year, count(*) as n from annual_report r join platform p on p.id = r.platform_id
      where r.state = 'FILED' and p.office_id = $1 and p.merged_into_id is null
        and p.region_code >= $2 and p.region_code < $3
      group by r.year order by r.year`,
    [officeId, range.lo, range.hi],
  );
}

/** Requests about accounts that this administrator may decide: they neither made the request nor is it about them. */
export async function requestsWaiting(tx: Tx, userId: string): Promise<number> {
  const [row] = await readRows(
    tx,
    { n: col.int },
    `select count(*)::int as n from account_request where state = 'WAITING' and proposed_by <> $1 and user_id <> $1`,
    [userId],
  );
  return row?.n ?? 0;
}
