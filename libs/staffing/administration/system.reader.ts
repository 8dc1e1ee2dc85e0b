import { Injectable } from '@nestjs/common';
import { InstallationFacts } from '#libs/reference/calendar';
import { type AdminActor, Db, col, readRows } from '#libs/technique/kernel';
import type { InstallationState } from './administration.types.ts';

/** The state of this installation: versions of its lists, and waiting background work. No business data. */
@Injectable()
export class SystemReader {
  constructor(
    private readonly db: Db,
    private readonly facts: InstallationFacts,
  ) {}

  async state(actor: AdminActor): Promise<InstallationState> {
    return this.db.tx(actor, async (tx) => {
      const reference = await readRows(
        tx,
        { kind: col.text, version: col.text, day: col.text.orNull },
        `select 'REGION' as kind, content_hash as version, source_date::text as day from reference_list where kind = 'REGION'
         union all select * from (select 'CALENDAR', version::text, source_date::text from calendar_version order by version desc limit 1) c
         union all select * from (select 'CATALOGUE', version::text, null from framework_version order by version desc limit 1) f
         union all select * from (select 'REPORT_TEMPLATE', version, null from report_template order by version desc limit 1) t`,
      );
      const jobs = await readRows(
        tx,
        { kind: col.text, waiting: col.int, oldest: col.timestamptz.orNull },
        `select kind, count(*)::int as waiting, min(recorded_at) as oldest from outbox where drained_at is null
          group by kind order by kind`,
      );
      const [schema] = await readRows(
        tx,
        { name: col.text },
        'select name from schema_migration order by "timestamp" desc limit 1',
      );
      const lists = reference.map((r) => ({
        ...r,
        version: r.kind === 'REGION' ? r.version.slice(0, 12) : r.version,
      }));
      const { version: release, settings } = this.facts;
      return { release, schema: schema?.name ?? '', lists, jobs, settings };
    });
  }
}
