import { type Role, type RowOf, type Side, type Tx, col, readRows } from '#libs/technique/kernel';

const RECORD_ROW = {
  id: col.uuid,
  source: col.text.as<'INSPECTION' | 'ORDER' | 'CLAIM' | 'REPORT' | 'CASE'>(),
  kind: col.text,
  at: col.timestamptz,
  side: col.text.as<Side>(),
  actorName: col.text,
  role: col.text.orNull.as<Role>(),
  inspectors: col.textArray,
  office: col.text,
  officeEn: col.text,
  /** Of a report its year. */
  subjectId: col.text,
  number: col.text,
  title: col.text,
  titleEn: col.text,
  systemState: col.text.orNull,
  operationState: col.text.orNull,
};
export type RecordRow = RowOf<typeof RECORD_ROW>;

/**
 * The history of one platform, the newest first: sealed inspections, acts on its orders and reports, its own
 * claims, and notices and statements about typical cases. Drafting is internal to the office and left out. Of the office, the platform sees which it was and in which role somebody
 * acted; it sees by name only the people the law has named to it, the inspectors in the record of an inspection.
 */
export async function recordOfPlatform(tx: Tx, platformId: string): Promise<RecordRow[]> {
  return readRows(
    tx,
    RECORD_ROW,
    `select r.id, r.source, r.kind, r.at, r.side, r.actor_name, r.role, r.inspectors, r.subject_id, r.number, r.title, r.title_en,
            r.system_state, r.operation_state, o.name as office, o.name_en as office_en from (
       select i.id, 'INSPECTION' as source, 'seal' as kind, i.sealed_at as at, 'OFFICE' as side, '' as actor_name, null::text as role,
              array(select x.name from inspection_inspector x where x.inspection_id = i.id order by x.name) as inspectors,
              i.office_id, i.id::text as subject_id, i.number, '' as title, '' as title_en,
              null::text as system_state, null::text as operation_state
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

const ACT_ROW = {
  id: col.uuid,
  source: col.text.as<'REPORT' | 'CASE'>(),
  kind: col.text,
  at: col.timestamptz,
  side: col.text.as<Side>(),
  byName: col.text,
  byRole: col.text.as<Role>(),
  /** Of a report its year, of a case its id. */
  subjectId: col.text,
  title: col.text,
};
export type ActRow = RowOf<typeof ACT_ROW>;

/**
 * Acts on the annual reports of one platform, and on the typical cases that this office made from its findings. Acts of a
 * platform before it files, and of an author before asking for approval, are not visible to others yet.
 */
export async function actsAbout(tx: Tx, platformId: string): Promise<ActRow[]> {
  return readRows(
    tx,
    ACT_ROW,
    `select * from (
       select a.id, 'REPORT' as source, a.kind, a.occurred_at as at, a.side, a.actor_name as by_name, a.role as by_role,
              r.year::text as subject_id, '' as title
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
