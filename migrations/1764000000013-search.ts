import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type IndexedKind, type SearchText, foldedText, ngramsOf } from '#rules/technique/kernel';

const OFFICE = `region_code >= nullif(current_setting('app.region_lo', true), '')
      and region_code < nullif(current_setting('app.region_hi', true), '')`;
const OWN = `platform_id = any (nullif(current_setting('app.platform_ids', true), '')::uuid[])`;

/** The kinds of record that there were, each with its letter. */
const KINDS = {
  PLATFORM: { name: 'PLATFORM', letter: 'P', byWholeLine: true },
  FINDING: { name: 'FINDING', letter: 'F', byWholeLine: false },
  ORDER: { name: 'ORDER', letter: 'O', byWholeLine: false },
  REPORT: { name: 'REPORT', letter: 'R', byWholeLine: false },
} as const satisfies Record<string, IndexedKind>;

type Found = Omit<SearchText, 'kind'> & { kind: keyof typeof KINDS } & {
  id: string;
  platformId: string;
  regionCode: string;
};

/** Records as search finds them, and the fragments of two and three characters under which they stand. */
export class Search1764000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.tables(db);
    await this.scope(db);
    await this.operators(db);
    await this.backfill(db);
    await this.wide(db);
  }

  /** Ways for those who see a province or the nation, for whom an index that begins with the region is all of it. */
  private async wide(db: QueryRunner): Promise<void> {
    await db.query(`
      create index finding_newest on finding (found_on, id);
      create index trend_day_recent on trend_day (day);
      -- first rounds by where they were ordered
      create index rectification_order_first on rectification_order (region_at, first_due_on)
        include (region_code, state, first_answered_on) where first_due_on is not null;
      -- the few that stand open: now, and as of a day not long ago
      create index finding_span_standing on finding_span (region_at, region_code, platform_id, area_code)
        where until_on is null and state in ('OPEN', 'ORDERED', 'ANSWERED');
      create index finding_span_ends on finding_span (until_on) where state in ('OPEN', 'ORDERED', 'ANSWERED');
      create index finding_span_closed on finding_span (from_on) where state = 'CLOSED';
      create index finding_span_found on finding_span (region_at, from_on, area_code) include (region_code) where seq = 1;
      create index finding_span_found_by_area on finding_span (area_code, from_on, region_at) include (region_code) where seq = 1;
    `);
  }

  private async tables(db: QueryRunner): Promise<void> {
    await db.query(`
      create table search_doc (
        id uuid primary key,
        platform_id uuid not null,
        region_code text collate "C" not null,
        kind text not null check (kind in ('PLATFORM', 'FINDING', 'ORDER', 'REPORT')),
        own boolean not null,
        number text,
        title text not null,
        more text[] not null,
        folded text not null,
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index search_doc_platform on search_doc (platform_id, id);

      -- the key is also the way to the newest: ids are in the order of time
      create table search_gram (
        gram text collate "C" not null,
        doc_id uuid not null,
        platform_id uuid not null,
        region_code text collate "C" not null,
        primary key (gram, doc_id) include (region_code),
        foreign key (platform_id, region_code) references platform (id, region_code) on update cascade
      );
      create index search_gram_place on search_gram (gram, region_code, doc_id);
      create index search_gram_platform on search_gram (platform_id, doc_id);
      -- a few fragments are in most names and most are in few: the choice of the way depends on knowing which
      alter table search_gram alter column gram set statistics 2000;
    `);
  }

  private async scope(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table search_doc enable row level security;
      create policy office_scope on search_doc to app_office using (${OFFICE});
      create policy platform_scope on search_doc to app_platform using (own and ${OWN});
      grant select, insert, delete on search_doc to app_office;
      grant select, insert on search_doc to app_platform;
      alter table search_gram enable row level security;
      create policy office_scope on search_gram to app_office using (${OFFICE});
      -- a platform has few records and looks through them all
      create policy platform_scope on search_gram for insert to app_platform with check (${OWN});
      grant select, insert, delete on search_gram to app_office;
      grant insert on search_gram to app_platform;

      -- a report that its platform amends is found under a new number; nothing else is taken out by a platform
      create policy platform_reports on search_gram for all to app_platform using (starts_with(gram, 'R') and ${OWN});
      grant select, delete on search_gram to app_platform;
      create policy platform_renews on search_doc as restrictive for delete to app_platform using (kind = 'REPORT');
      grant delete on search_doc to app_platform;
    `);
  }

  /**
   * An operator belongs to no territory: whoever renames it renames it in every register, also where the writer cannot
   * look. The function carries over the name that stands in the operator's row and nothing else. Fragments of the old
   * name stay and lead to nothing, because every hit is compared with the text.
   */
  private async operators(db: QueryRunner): Promise<void> {
    await db.query(`
      do $do$ begin
        execute format($sql$
          create function search_operator_renamed(operator uuid, old_name text, old_folded text, new_folded text, grams text[])
          returns void language sql security definer set search_path = %I, pg_temp as $fn$
            update search_doc d
               set more = array_replace(d.more, old_name, o.name),
                   folded = replace(d.folded, chr(10) || old_folded || chr(10), chr(10) || new_folded || chr(10))
              from platform p join operator o on o.id = p.operator_id
             where o.id = operator and d.id = p.id;
            insert into search_gram (gram, doc_id, platform_id, region_code)
              select g, p.id, p.id, p.region_code from platform p cross join unnest(grams) g where p.operator_id = operator
              on conflict do nothing;
          $fn$ $sql$, current_schema());
      end $do$;
      revoke execute on function search_operator_renamed(uuid, text, text, text, text[]) from public;
      grant execute on function search_operator_renamed(uuid, text, text, text, text[]) to app_office;
    `);
  }

  private async backfill(db: QueryRunner): Promise<void> {
    await this.enter(
      db,
      `select p.id, p.id as "platformId", p.region_code as "regionCode", 'PLATFORM' as kind, null as number, p.name as title,
              array[o.name, o.code::text]
                || coalesce((select array_agg(d.domain order by d.domain) from platform_domain d where d.platform_id = p.id), '{}')
                || coalesce((select array_agg(a.identifier order by a.store, a.identifier) from platform_app a where a.platform_id = p.id), '{}')
                || case when p.icp_number is null then '{}' else array[p.icp_number] end as more
         from platform p join operator o on o.id = p.operator_id where p.id > $1 order by p.id limit 1000`,
    );
    await this.enter(
      db,
      `select id, platform_id as "platformId", region_code as "regionCode", 'FINDING' as kind, number, title, '{}'::text[] as more
         from finding where state <> 'DRAFT' and id > $1 order by id limit 1000`,
    );
    await this.enter(
      db,
      `select o.id, o.platform_id as "platformId", o.region_code as "regionCode", 'ORDER' as kind, o.number, p.name as title, '{}'::text[] as more
         from rectification_order o join platform p on p.id = o.platform_id where o.number is not null and o.id > $1 order by o.id limit 1000`,
    );
    await this.enter(
      db,
      `select r.id, r.platform_id as "platformId", r.region_code as "regionCode", 'REPORT' as kind, v.receipt_number as number, p.name as title,
              array[r.year || ' 年度报告']
                || coalesce((select array_agg(e.receipt_number order by e.seq desc) from annual_report_version e
                              where e.report_id = r.id and e.outcome = 'CONFIRMED' and e.seq < r.current_seq), '{}') as more
         from annual_report r join annual_report_version v on v.report_id = r.id and v.seq = r.current_seq
         join platform p on p.id = r.platform_id where r.id > $1 order by r.id limit 1000`,
    );
  }

  private async enter(db: QueryRunner, sql: string): Promise<void> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const docs = (await db.query(sql, [after])) as Found[];
      const last = docs.at(-1);
      if (!last) return;
      after = last.id;
      await db.query(
        `insert into search_doc (id, platform_id, region_code, kind, own, number, title, more, folded)
         select r.id, r.platform_id, r.region_code, r.kind, true, r.number, r.title, array(select jsonb_array_elements_text(r.more)), r.folded
           from jsonb_to_recordset($1::jsonb) r(id uuid, platform_id uuid, region_code text, kind text, number text, title text, more jsonb, folded text)`,
        [
          JSON.stringify(
            docs.map((d) => ({
              ...d,
              platform_id: d.platformId,
              region_code: d.regionCode,
              folded: foldedText(d),
            })),
          ),
        ],
      );
      const grams = docs.flatMap((d) =>
        ngramsOf({ ...d, kind: KINDS[d.kind] }).map((gram) => [gram, d] as const),
      );
      await db.query(
        `insert into search_gram (gram, doc_id, platform_id, region_code)
         select * from unnest($1::text[], $2::uuid[], $3::uuid[], $4::text[])`,
        [
          grams.map(([gram]) => gram),
          grams.map(([, d]) => d.id),
          grams.map(([, d]) => d.platformId),
          grams.map(([, d]) => d.regionCode),
        ],
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
