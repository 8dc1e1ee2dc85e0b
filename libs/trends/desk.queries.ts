import type { CivilDate, Role, Side, Tx } from '#libs/kernel';
import type { CaseState } from '#rules/bulletins';
import type { OrderState } from '#rules/rectification';
import type { RegionRange } from '#rules/territory';

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
}

/** Orders of one office that wait for an act: in one of the states; of those served, the overdue; never my own acceptance. */
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
                and e.submitted_at is not null) as evidence
       from rectification_order o
       join platform p on p.id = o.platform_id
       cross join lateral (select count(*) as n, (array_agg(f.title order by om.ord))[1] as title
                             from order_measure om join finding f on f.id = om.finding_id
                            where om.order_id = o.id and (not om.settled or o.state in ('VERIFIED'))) m
      where o.office_id = $1 and o.state = any($3::text[])
        and p.region_code >= $5 and p.region_code < $6
        and (o.state <> 'SERVED' or o.due_on < $4::date)
        and (o.state <> 'ACCEPTED' or o.accepted_by is distinct from $2::uuid)
      order by o.created_at, o.id limit 1000`,
    [officeId, userId, states, today, range.lo, range.hi],
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
}

/** Inspections of one office, planned or under way, in which a person is an inspector. */
export async function inspectionsWaiting(
  tx: Tx,
  officeId: string,
  userId: string,
  range: RegionRange,
): Promise<TodoInspectionRow[]> {
  return tx.query(
    `select i.id, i.number, i.state, i.purpose, i.planned_on as "plannedOn",
            p.id as "platformId", p.name as "platformName", p.region_code as "regionCode",
            (select count(*) from inspection_item t where t.inspection_id = i.id and t.result is not null) as checked,
            (select count(*) from inspection_item t where t.inspection_id = i.id) as total
       from inspection i
       join inspection_inspector x on x.inspection_id = i.id and x.user_id = $2
       join platform p on p.id = i.platform_id
      where i.office_id = $1 and i.state in ('PLANNED', 'OPEN')
        and p.region_code >= $3 and p.region_code < $4
      order by i.planned_on, i.id limit 1000`,
    [officeId, userId, range.lo, range.hi],
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
 * Cases of one office that wait for an act: of those submitted, not what I wrote myself; of those returned, only that; of those
 * told, when every platform consented or had its time and every statement was weighed. One platform stands for its others.
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
        and (c.state <> 'RETURNED' or c.changed_by = $2)
        and (c.state <> 'SUBMITTED' or $2 not in (c.drafted_by, c.changed_by, coalesce(c.submitted_by, c.drafted_by)))
        and (c.state <> 'NOTIFIED' or not exists (
          select from typical_case_notice n where n.case_id = c.id and n.closed_as is null
             and ((n.consented_at is null and n.due_on >= $4::date)
               or (n.stated_at is not null and (n.weighed_at is null or n.weighed_at < n.stated_at)))))
      order by c.created_at, c.id limit 1000`,
    [officeId, userId, states, today, range.lo, range.hi],
  );
}

export interface RecordRow {
  id: string;
  source: 'INSPECTION' | 'ORDER' | 'CLAIM';
  kind: string;
  at: Date;
  side: Side;
  actorName: string;
  role: Role | null;
  inspectors: string[];
  office: string;
  officeEn: string;
  subjectId: string;
  number: string;
  title: string;
  titleEn: string;
  systemState: string | null;
  operationState: string | null;
}

/**
 * What was done about one platform, the newest first: sealed inspections, acts on its orders, its own claims. Drafting
 * is the office's own affair and left out. Of the office, the platform reads which it was and in which role somebody
 * acted; by name only those whom the law has named to it, the inspectors in the record of an inspection.
 */
export async function recordOfPlatform(tx: Tx, platformId: string): Promise<RecordRow[]> {
  return tx.query(
    `select r.*, o.name as office, o.name_en as "officeEn" from (
       select i.id, 'INSPECTION' as source, 'seal' as kind, i.sealed_at as at, 'OFFICE' as side, '' as "actorName", null::text as role,
              array(select x.name from inspection_inspector x where x.inspection_id = i.id order by x.name) as inspectors,
              i.office_id, i.id as "subjectId", i.number, '' as title, '' as "titleEn",
              null::text as "systemState", null::text as "operationState"
         from inspection i where i.platform_id = $1 and i.state = 'SEALED'
       union all
       select a.id, 'ORDER', a.kind, a.occurred_at, a.side, case a.side when 'PLATFORM' then a.actor_name else '' end, a.role, '{}', a.office_id,
              a.order_id, o.number, '', '', null, null
         from order_act a join rectification_order o on o.id = a.order_id
        where a.platform_id = $1 and a.kind not in ('draft', 'change')
       union all
       select c.id, 'CLAIM', 'claim', c.occurred_at, 'PLATFORM', c.actor_name, null, '{}', p.office_id,
              c.entry_id, e.item_code, v.title, v.title_en, c.system_state, c.operation_state
         from ledger_claim c join ledger_entry e on e.id = c.entry_id
         join duty_item_version v on v.id = e.item_version_id
         join platform p on p.id = c.platform_id
        where c.platform_id = $1
     ) r join office o on o.id = r.office_id
     order by r.at desc, r.id desc limit 300`,
    [platformId],
  );
}

/** Requests about accounts that this administrator, who neither made them nor is meant by them, may decide. */
export async function requestsWaiting(tx: Tx, userId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }[]>(
    `select count(*)::int as n from account_request where state = 'WAITING' and proposed_by <> $1 and user_id <> $1`,
    [userId],
  );
  return row?.n ?? 0;
}
