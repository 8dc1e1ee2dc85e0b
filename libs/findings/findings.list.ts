import {
  type Connection,
  type PageArgs,
  type Tx,
  connection,
  decodeCursor,
  knownId,
  pageSize,
} from '#libs/kernel';
import { rangeOf } from '#rules/territory';
import { FindingEntity } from './findings.entity.ts';
import type { FindingFilterInput } from './findings.types.ts';

/** The key of a list by day and id. @throws Refusal INVALID_VALUE when the cursor holds no such thing */
export function dayCursor(after: string): [on: string, id: string] {
  return decodeCursor(after, ['day', 'id']) as [string, string];
}

const HOLDS = 's.finding_id = f.id and s.from_on <= :on and (s.until_on is null or s.until_on > :on)';

/** A page of findings, the newest first; drafts of inspections under way are not among them. */
export async function pageOfFindings(
  tx: Tx,
  filter: FindingFilterInput,
  args: PageArgs,
): Promise<Connection<FindingEntity>> {
  const size = pageSize(args);
  const query = tx.createQueryBuilder(FindingEntity, 'f').where(`f.state <> 'DRAFT'`);
  const equal = {
    platform_id: filter.platformId && knownId(filter.platformId, 'filter.platformId'),
    area_code: filter.areaCode,
    item_code: filter.itemCode,
    severity: filter.severity,
  };
  for (const [column, value] of Object.entries(equal))
    if (value) query.andWhere(`f.${column} = :${column}`, { [column]: value });
  if (filter.regionCode)
    query.andWhere(
      'f.region_code >= :lo and f.region_code < :hi',
      rangeOf(filter.regionCode, 'filter.regionCode'),
    );
  if (filter.states?.length) query.andWhere('f.state = any(:states)', { states: filter.states });
  if (filter.foundFrom) query.andWhere('f.found_on >= :foundFrom', { foundFrom: filter.foundFrom });
  if (filter.foundTo) query.andWhere('f.found_on <= :foundTo', { foundTo: filter.foundTo });
  if (filter.closedFrom ?? filter.closedTo) query.andWhere(`f.state = 'CLOSED'`);
  if (filter.closedFrom) query.andWhere('f.closed_on >= :closedFrom', { closedFrom: filter.closedFrom });
  if (filter.closedTo) query.andWhere('f.closed_on <= :closedTo', { closedTo: filter.closedTo });
  if (filter.openOn) {
    const holds = HOLDS.replaceAll(':on', ':openOn');
    query.andWhere(
      `exists (select from finding_span s where ${holds} and s.state in ('OPEN', 'ORDERED', 'ANSWERED'))`,
      { openOn: filter.openOn },
    );
  }
  if (filter.overdueOn) {
    const holds = HOLDS.replaceAll(':on', ':overdueOn');
    query.andWhere(
      `exists (select from finding_span s where ${holds} and s.state = 'ORDERED' and s.due_on < :overdueOn)`,
      { overdueOn: filter.overdueOn },
    );
  }
  const text = filter.text?.trim().toLowerCase();
  if (text) {
    const like = `%${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
    query.andWhere(
      `(lower(f.title) like :like or lower(f.number) like :like or exists (select from platform p where p.id = f.platform_id and lower(p.name) like :like))`,
      { like },
    );
  }
  const totalCount = await query.getCount();
  if (args.after) {
    const [on, id] = dayCursor(args.after);
    query.andWhere('(f.found_on, f.id) < (:afterOn::date, :afterId::uuid)', { afterOn: on, afterId: id });
  }
  const rows = await query
    .orderBy('f.found_on', 'DESC')
    .addOrderBy('f.id', 'DESC')
    .limit(size + 1)
    .getMany();
  return connection(rows, size, totalCount, args, (f) => [f.foundOn, f.id]);
}
