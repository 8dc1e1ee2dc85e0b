import type { Role, Side, Tx } from '#libs/technique/kernel';

export interface RecordRow {
  id: string;
  source: 'INSPECTION' | 'ORDER' | 'CLAIM' | 'REPORT' | 'CASE';
  kind: string;
  at: Date;
  side: Side;
  actorName: string;
  role: Role | null;
  inspectors: string[];
  office: string;
  officeEn: string;
  /** The year of a report. */
  subjectId: string;
  number: string;
  title: string;
  titleEn: string;
  systemState: string | null;
  operationState: string | null;
}

/**
 * The history of one platform, the newest first: sealed inspections, acts on its orders and reports, its own
 * claims, and notices and statements about typical cases. Drafting is internal to the office and left out. Of the office, the platform sees which it was and in which role somebody
 * acted; it sees by name only the people the law has named to it, the inspectors in the record of an inspection.
 */
export async function recordOfPlatform(tx: Tx, platformId: string): Promise<RecordRow[]> {
  return tx.query(
    `select r.*, o.name as office, o.name_en as "officeEn" from (
       select i.id, 'INSPECTION' as source, 'seal' as kind, i.sealed_at as at, 'OFFICE' as side, '' as "actorName", null::text as role,
              array(select x.name from inspection_inspector x where x.inspection_id = i.id order by x.name) as inspectors,
              i.office_id, i.id::text as "subjectId", i.number, '' as title, '' as "titleEn",
              null::text as "systemState", null::text as "operationState"
         from inspection i where i.platform_id = $1 and i.state = 'SEALED'
       union all
       select a.id, 'ORDER', a.kind, a.occurred_at, a.side, case a.side when 'PLATFORM' then a.actor_name else '' end, a.role, '{}', a.office_id,
              a.order_id::text, o.number, '', '', null, null
         from order_act a join rectification_order o on o.id = a.order_id
        where a.platform_id = $1 and a.kind not in ('draft', 'change')
       union all
       select c.id, 'CLAIM', 'claim', c.occurred_at, 'PLATFORM', c.actor_name, null, '{}', p.office_id,
              c.entry_id::text, e.item_code, v.title, v.title_en, c.system_state, c.operation_state
         from ledger_claim c join ledger_entry e on e.id = c.entry_id
         join duty_item_version v on v.id = e.item_version_id
         join platform p on p.id = c.platform_id
        where c.platform_id = $1
       union all
       select a.id, 'REPORT', a.kind, a.occurred_at, a.side, case a.side when 'PLATFORM' then a.actor_name else '' end, a.role, '{}', a.office_id,
              r.year::text, '', '', '', null, null
         from annual_report_act a join annual_report r on r.id = a.report_id
        where a.platform_id = $1 and a.kind <> 'save'
       union all
       select n.id, 'CASE', 'notify', n.told_at, 'OFFICE', '', null, '{}', n.office_id, n.id::text, '', n.title, n.title, null, null
         from typical_case_notice n where n.platform_id = $1
       union all
       select a.id, 'CASE', a.kind, a.occurred_at, a.side, case a.side when 'PLATFORM' then a.actor_name else '' end, a.role, '{}', a.office_id,
              a.notice_id::text, '', n.title, n.title, null, null
         from typical_case_act a join typical_case_notice n on n.id = a.notice_id
        where a.platform_id = $1
     ) r join office o on o.id = r.office_id
     order by r.at desc, r.id desc limit 300`,
    [platformId],
  );
}

export interface ActRow {
  id: string;
  source: 'REPORT' | 'CASE';
  kind: string;
  at: Date;
  side: Side;
  byName: string;
  byRole: Role;
  /** The year of a report, the id of a case. */
  subjectId: string;
  title: string;
}

/**
 * Acts on the annual reports of one platform, and on the typical cases that this office made from its findings. Acts of a
 * platform before it files, and of an author before asking for approval, are not visible to others yet.
 */
export async function actsAbout(tx: Tx, platformId: string): Promise<ActRow[]> {
  return tx.query(
    `select * from (
       select a.id, 'REPORT' as source, a.kind, a.occurred_at as at, a.side, a.actor_name as "byName", a.role as "byRole",
              r.year::text as "subjectId", '' as title
         from annual_report_act a join annual_report r on r.id = a.report_id
        where a.platform_id = $1::uuid and a.kind <> 'save'
       union all
       select a.id, 'CASE', a.kind, a.occurred_at, a.side, a.actor_name, a.role, a.case_id::text, d.title
         from typical_case_act a join typical_case_draft d on d.case_id = a.case_id
        where a.kind not in ('change', 'answer') and (a.platform_id is null or a.platform_id = $1::uuid)
          and exists (select from typical_case_finding f where f.case_id = a.case_id and f.platform_id = $1::uuid)
     ) r order by r.at desc, r.id desc limit 300`,
    [platformId],
  );
}
