import type { CivilDate, Tx } from '#libs/technique/kernel';
import type { CaseState } from '#rules/supervision/cases';
import { openInspection } from '#rules/supervision/inspections';
import { type OrderState, overdueIfServed } from '#rules/supervision/orders';
import type { RegionRange } from '#rules/reference/territory';

export interface TodoOrderRow {
  id: string;
  number: string | null;
  state: OrderState;
  round: number;
  dueOn: CivilDate | null;
  officeDueOn: CivilDate | null;
  issuedOn: CivilDate | null;
  answeredOn: CivilDate | null;
  platformId: string;
  platformName: string;
  regionCode: string;
  title: string | null;
  measures: number;
  evidence: number;
  /** Who accepted the answer of the running round. */
  acceptedByName: string | null;
}

/** Orders of one office that wait for an act: in one of the states; of the served ones, the overdue; without those the reader accepted. */
export async function ordersWaiting(
  tx: Tx,
  officeId: string,
  userId: string,
  states: readonly OrderState[],
  today: CivilDate,
  range: RegionRange,
): Promise<TodoOrderRow[]> {
  return tx.query(
    `select o.id, o.number, o.state, o.round, o.due_on as "dueOn", o.office_due_on as "officeDueOn",
            o.issued_on as "issuedOn", o.answered_on as "answeredOn",
            p.id as "platformId", p.name as "platformName", p.region_code as "regionCode", m.title, m.n as measures,
            (select count(*) from evidence e join order_measure om on om.id = e.subject_id
              where om.order_id = o.id and e.subject_kind = 'ANSWER' and e.round = o.round
                and e.submitted_at is not null) as evidence,
            (select a.actor_name from order_act a
              where a.order_id = o.id and a.kind = 'accept' and a.round = o.round limit 1) as "acceptedByName"
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

export interface TodoExtensionRow {
  id: string;
  orderId: string;
  number: string | null;
  reason: string;
  days: number;
  askedOn: CivilDate;
  dueOn: CivilDate;
  platformId: string;
  platformName: string;
  regionCode: string;
}

/** Requests for more time that an office has to decide, without those this person entered. */
export async function extensionsWaiting(
  tx: Tx,
  officeId: string,
  userId: string,
  range: RegionRange,
): Promise<TodoExtensionRow[]> {
  return tx.query(
    `select x.id, o.id as "orderId", o.number, x.reason, x.days, x.asked_on as "askedOn", o.due_on as "dueOn",
            p.id as "platformId", p.name as "platformName", p.region_code as "regionCode"
       from order_extension x
       join rectification_order o on o.id = x.order_id
       join platform p on p.id = o.platform_id
      where x.state = 'ASKED' and x.asked_by <> $2 and coalesce(o.handling_office_id, o.office_id) = $1
        and p.region_code >= $3 and p.region_code < $4
      order by o.due_on, x.id limit 200`,
    [officeId, userId, range.lo, range.hi],
  );
}

export interface TodoInspectionRow {
  id: string;
  number: string;
  state: 'PLANNED' | 'OPEN';
  purpose: string;
  plannedOn: CivilDate;
  platformId: string;
  platformName: string;
  regionCode: string;
  checked: number;
  total: number;
  /** The officer whose work it is, where the reader sees it as the deputy. */
  forWhom: string | null;
}

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
  return tx.query(
    `select i.id, i.number, i.state, i.purpose, i.planned_on as "plannedOn",
            p.id as "platformId", p.name as "platformName", p.region_code as "regionCode", m.for_whom as "forWhom",
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

export interface TodoCaseRow {
  id: string;
  number: string | null;
  state: CaseState;
  title: string;
  platformId: string;
  platformName: string;
  regionCode: string;
}

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
  return tx.query(
    `select c.id, c.number, c.state, d.title, p.id as "platformId", p.name as "platformName", p.region_code as "regionCode"
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

export interface TodoMoveRow {
  id: string;
  kind: 'DECIDE_MERGE' | 'DECIDE_TRANSFER';
  reason: string;
  platformId: string;
  platformName: string;
  regionCode: string;
  otherZh: string;
  otherEn: string;
}

/** Proposals that an office has to decide, without those this person made. */
export async function movesWaiting(
  tx: Tx,
  officeId: string,
  userId: string,
  range: RegionRange,
): Promise<TodoMoveRow[]> {
  return tx.query(
    `select m.id, 'DECIDE_MERGE' as kind, m.reason, p.id as "platformId", p.name as "platformName",
            p.region_code as "regionCode", w.name as "otherZh", w.name as "otherEn"
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
  return tx.query(
    `select r.year, count(*) as n from annual_report r join platform p on p.id = r.platform_id
      where r.state = 'FILED' and p.office_id = $1 and p.merged_into_id is null
        and p.region_code >= $2 and p.region_code < $3
      group by r.year order by r.year`,
    [officeId, range.lo, range.hi],
  );
}

/** Requests about accounts that this administrator may decide: they neither made the request nor is it about them. */
export async function requestsWaiting(tx: Tx, userId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }[]>(
    `select count(*)::int as n from account_request where state = 'WAITING' and proposed_by <> $1 and user_id <> $1`,
    [userId],
  );
  return row?.n ?? 0;
}
