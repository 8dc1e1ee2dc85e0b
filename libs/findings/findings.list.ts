import {
  type Connection,
  type PageArgs,
  type Tx,
  connection,
  decodeCursor,
  knownId,
  pageSize,
  plainRows,
} from '#libs/kernel';
import { OF_PLATFORM } from '#libs/platforms';
import { NATION, type RegionRange, rangeAsked } from '#rules/territory';
import type { SelectQueryBuilder } from 'typeorm';
import { FindingEntity } from './findings.entity.ts';
import type { FindingFilterInput } from './findings.types.ts';

/** The key of a list by day and id. @throws Refusal INVALID_VALUE when the cursor holds no such thing */
export function dayCursor(after: string): [on: string, id: string] {
  return decodeCursor(after, ['day', 'id']) as [string, string];
}

/**
 * What is counted on a day is found among the spans, narrowed by what the platform was on that day: where it was
 * supervised, its tier, its categories. The trends count by the same words.
 */
const HOLDS = 's.from_on <= :on and (s.until_on is null or s.until_on > :on)';
const OPEN = `s.state in ('OPEN', 'ORDERED', 'ANSWERED')`;

function countedSpans(filter: FindingFilterInput): [string, Record<string, unknown>][] {
  const spans: [string, Record<string, unknown>][] = [];
  const { openOn, overdueOn, foundFrom, foundTo, closedFrom, closedTo } = filter;
  if (openOn) spans.push([`${HOLDS.replaceAll(':on', ':openOn')} and ${OPEN}`, { openOn }]);
  if (overdueOn)
    spans.push([
      `${HOLDS.replaceAll(':on', ':overdueOn')} and s.state = 'ORDERED' and s.due_on < :overdueOn`,
      { overdueOn },
    ]);
  if (foundFrom ?? foundTo)
    spans.push([
      's.seq = 1 and s.from_on >= :foundFrom and s.from_on <= :foundTo',
      { foundFrom: foundFrom ?? '-infinity', foundTo: foundTo ?? 'infinity' },
    ]);
  if (closedFrom ?? closedTo)
    spans.push([
      `s.state = 'CLOSED' and s.from_on >= :closedFrom and s.from_on <= :closedTo`,
      { closedFrom: closedFrom ?? '-infinity', closedTo: closedTo ?? 'infinity' },
    ]);
  return spans;
}

function narrow(query: SelectQueryBuilder<FindingEntity>, filter: FindingFilterInput): void {
  const { tier, category } = filter;
  const range = filter.regionCode
    ? rangeAsked(filter.regionCode, filter.regionExact, 'filter.regionCode')
    : null;
  const then = [
    ...(range ? ['s.region_at >= :lo and s.region_at < :hi'] : []),
    ...(tier ? ['s.tier_at = :tier'] : []),
    ...(category ? [':category = any(s.categories_at)'] : []),
  ];
  const spans = countedSpans(filter);
  for (const [span, parameters] of spans)
    query.andWhere(
      `exists (select from finding_span s where ${['s.finding_id = f.id', span, ...then].join(' and ')})`,
      parameters,
    );
  query.setParameters({ ...range, tier, category });
  if (spans.length > 0) return;
  if (range) query.andWhere('f.region_code >= :lo and f.region_code < :hi');
  const now = [...(tier ? ['p.tier = :tier'] : []), ...(category ? [':category = any(p.categories)'] : [])];
  if (now.length > 0)
    query.andWhere(`exists (select from platform p where ${['p.id = f.platform_id', ...now].join(' and ')})`);
}

/** What is shown of a finding, or leads to what is shown. */
const SHOWN = [
  ...([
    'id',
    'number',
    'platformId',
    'regionCode',
    'itemVersionId',
    'areaCode',
    'title',
    'description',
  ] as const),
  ...(['severity', 'axis', 'state', 'foundOn', 'closedOn', 'dueOn', 'correctedOnSpot', 'repeat'] as const),
  ...(['officeId', 'handlingOfficeId', 'orderId', 'orderNumber', 'inspectionId', 'version'] as const),
] as const satisfies readonly (keyof FindingEntity)[];

export type ShownFinding = Pick<FindingEntity, (typeof SHOWN)[number]>;
export type ListedFinding = ShownFinding & { platformName: string };

/**
 * A page of findings, the newest first; drafts of inspections under way are not among them. `own` is what row security
 * shows in any case: said here as well, a row of elsewhere is passed over before the settings of the policy are read.
 */
export async function pageOfFindings(
  tx: Tx,
  own: RegionRange,
  filter: FindingFilterInput,
  args: PageArgs,
): Promise<Connection<ListedFinding>> {
  const size = pageSize(args);
  const query = tx.createQueryBuilder(FindingEntity, 'f').where(`f.state <> 'DRAFT'`);
  if (own.lo !== NATION.lo) query.andWhere('f.region_code >= :ownLo and f.region_code < :ownHi');
  query.setParameters({ ownLo: own.lo, ownHi: own.hi });
  const equal = {
    area_code: filter.areaCode,
    item_code: filter.itemCode,
    severity: filter.severity,
  };
  for (const [column, value] of Object.entries(equal))
    if (value) query.andWhere(`f.${column} = :${column}`, { [column]: value });
  if (filter.platformId)
    query.andWhere(`f.platform_id in ${OF_PLATFORM}`, {
      platformId: knownId(filter.platformId, 'filter.platformId'),
    });
  narrow(query, filter);
  if (filter.states?.length) query.andWhere('f.state = any(:states)', { states: filter.states });
  if (typeof filter.repeat === 'boolean') query.andWhere('f.repeat = :repeat', { repeat: filter.repeat });
  const text = filter.text?.trim().toLowerCase();
  if (text) {
    const like = `%${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
    query.andWhere(
      `(lower(f.title) like :like or lower(f.number) like :like or exists (select from platform p where p.id = f.platform_id and lower(p.name) like :like))`,
      { like },
    );
  }
  const totalCount = args.counted === false ? 0 : await query.getCount();
  if (args.after) {
    const [on, id] = dayCursor(args.after);
    query.andWhere('(f.found_on, f.id) < (:afterOn::date, :afterId::uuid)', { afterOn: on, afterId: id });
  }
  query
    .orderBy('f.found_on', 'DESC')
    .addOrderBy('f.id', 'DESC')
    .limit(size + 1);
  // not a join: under its own policy the planner takes the two ranges for independent, and sorts what an index has in order
  const platformName =
    '(select pl.name from platform pl where pl.id = f.platform_id and pl.region_code = f.region_code)';
  const rows = await plainRows(query, SHOWN, { platformName });
  return connection(rows, size, totalCount, args, (f) => [f.foundOn, f.id]);
}
