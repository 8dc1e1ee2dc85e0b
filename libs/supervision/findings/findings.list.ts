import {
  type Asks,
  type Column,
  type Page,
  type PageArgs,
  type Row,
  type RowOf,
  type Tx,
  Where,
  col,
  columnsOf,
  connection,
  decodeCursor,
  knownId,
  pageSize,
  readInRange,
} from '#libs/technique/kernel';
import { OF_PLATFORM } from '#libs/supervision/platforms';
import { NATION, type RegionRange, rangeAsked } from '#rules/reference/territory';
import { openSpan, overdueSpan } from './figures.rules.ts';
import type { FindingEntity } from './findings.entity.ts';
import type { FindingFilterInput } from './findings.types.ts';

/** The key of a list by day and id. @throws Refusal INVALID_VALUE when the cursor holds no such thing */
export function dayCursor(after: string): [on: string, id: string] {
  return decodeCursor(after, ['day', 'id']) as [string, string];
}

/**
 * Figures of a day are found among the spans, limited by the platform's data on that day: where it was
 * supervised, its tier, its categories. The trends use the same conditions.
 */
function countedSpans(where: Where, filter: FindingFilterInput): string[] {
  const spans: string[] = [];
  const { openOn, overdueOn, foundFrom, foundTo, closedFrom, closedTo } = filter;
  const day = (value: string): string => where.value(value, 'date');
  const within = (from?: string | null, to?: string | null): string =>
    `s.from_on >= ${day(from ?? '-infinity')} and s.from_on <= ${day(to ?? 'infinity')}`;
  if (openOn) spans.push(openSpan('s', day(openOn)));
  if (overdueOn) spans.push(overdueSpan('s', day(overdueOn)));
  if (foundFrom ?? foundTo) spans.push(`s.seq = 1 and ${within(foundFrom, foundTo)}`);
  if (closedFrom ?? closedTo) spans.push(`s.state = 'CLOSED' and ${within(closedFrom, closedTo)}`);
  return spans;
}

function narrow(where: Where, filter: FindingFilterInput): void {
  const range = filter.regionCode
    ? rangeAsked(filter.regionCode, filter.regionExact, 'filter.regionCode')
    : null;
  const region = range && [where.value(range.lo, 'text'), where.value(range.hi, 'text')];
  const tier = filter.tier && where.value(filter.tier, 'text');
  const category = filter.category && where.value(filter.category, 'text');
  const then = [
    ...(region ? [`s.region_at >= ${region[0]} and s.region_at < ${region[1]}`] : []),
    ...(tier ? [`s.tier_at = ${tier}`] : []),
    ...(category ? [`${category} = any(s.categories_at)`] : []),
  ];
  const spans = countedSpans(where, filter);
  for (const span of spans)
    where.and(
      `exists (select from finding_span s where ${['s.finding_id = f.id', span, ...then].join(' and ')})`,
    );
  if (spans.length > 0) return;
  if (region) where.and(`f.region_code >= ${region[0]} and f.region_code < ${region[1]}`);
  const now = [
    ...(tier ? [`p.tier = ${tier}`] : []),
    ...(category ? [`${category} = any(p.categories)`] : []),
  ];
  if (now.length > 0)
    where.and(`exists (select from platform p where ${['p.id = f.platform_id', ...now].join(' and ')})`);
}

type Columns = Partial<Record<keyof FindingEntity, Column<unknown>>>;

/** The columns of a finding that are needed to load what is shown. */
const LEADING_ROW = {
  id: col.uuid,
  platformId: col.uuid,
  regionCode: col.text,
  itemVersionId: col.uuid,
  inspectionId: col.uuid,
  state: col.text.as<FindingEntity['state']>(),
  foundOn: col.date,
  dueOn: col.date.orNull,
} satisfies Columns;

/** The columns that are read only where a field of theirs is requested. */
const SHOWN_ROW = {
  number: col.text,
  areaCode: col.text,
  title: col.text,
  description: col.text,
  severity: col.text.as<FindingEntity['severity']>(),
  axis: col.text.as<FindingEntity['axis']>(),
  closedOn: col.date.orNull,
  correctedOnSpot: col.bool,
  repeat: col.bool,
  officeId: col.uuid,
  handlingOfficeId: col.uuid.orNull,
  orderId: col.uuid.orNull,
  orderNumber: col.text.orNull,
  version: col.int,
} satisfies Columns;

export type ShownFinding = RowOf<typeof LEADING_ROW & typeof SHOWN_ROW>;
export type ListedFinding = ShownFinding & { platformName: string };

/**
 * The columns of a row: of `SHOWN_ROW` only the requested ones, unless a requested field reads the record itself. The
 * platform's name is not joined: under its own policy the planner treats the two ranges as independent, and sorts rows that an
 * index already has in order. It is read by the id alone, which takes half the time of id and region together.
 */
function rowOf(asks: Asks): Row {
  const whole = asks('allowedActions');
  const shown = Object.entries(SHOWN_ROW).filter(([key]) => whole || asks(key));
  return { ...LEADING_ROW, ...Object.fromEntries(shown) };
}

/** The condition of the reader's range and the filter; drafts of unsealed inspections are excluded. */
function whereOf(own: RegionRange, filter: FindingFilterInput): Where {
  const where = new Where();
  where.and(`f.state <> 'DRAFT'`);
  if (own.lo !== NATION.lo) where.range('f.region_code', own);
  const { areaCode, itemCode, severity, platformId, states, repeat } = filter;
  if (areaCode) where.and(`f.area_code = ${where.value(areaCode, 'text')}`);
  if (itemCode) where.and(`f.item_code = ${where.value(itemCode, 'text')}`);
  if (severity) where.and(`f.severity = ${where.value(severity, 'text')}`);
  if (platformId) {
    const id = where.value(knownId(platformId, 'filter.platformId'), 'uuid');
    where.and(`f.platform_id in ${OF_PLATFORM.replaceAll(':platformId', id)}`);
  }
  narrow(where, filter);
  if (states?.length) where.and(`f.state = any(${where.value(states, 'text[]')})`);
  if (typeof repeat === 'boolean') where.and(`f.repeat = ${where.value(repeat, 'boolean')}`);
  const text = filter.text?.trim().toLowerCase();
  if (text) {
    const like = where.value(`%${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`, 'text');
    where.and(
      `lower(f.title) like ${like} or lower(f.number) like ${like} or exists (select from platform p where p.id = f.platform_id and lower(p.name) like ${like})`,
    );
  }
  return where;
}

/**
 * A page of findings, the newest first. `own` repeats the condition of row security: with it, a row of another territory is
 * skipped before the settings of the policy are read. `asks` says which fields of a row are requested; columns of the others
 * are absent.
 */
export async function pageOfFindings(
  tx: Tx,
  own: RegionRange,
  filter: FindingFilterInput,
  args: PageArgs,
  asks: Asks,
): Promise<Page<ListedFinding>> {
  const size = pageSize(args);
  const where = whereOf(own, filter);
  const counted =
    args.counted === false
      ? []
      : await readInRange(
          tx,
          { n: col.int },
          `select count(*) as n from finding f where ${where.toString()}`,
          where.values,
        );
  if (args.after) {
    const [on, id] = dayCursor(args.after);
    where.and(`(f.found_on, f.id) < (${where.value(on, 'date')}, ${where.value(id, 'uuid')})`);
  }
  const row = rowOf(asks);
  const name = asks('platform') ? '(select pl.name from platform pl where pl.id = f.platform_id)' : `''`;
  const rows = await readInRange(
    tx,
    { ...row, platformName: col.text },
    `select ${columnsOf('f', row)}, ${name} as platform_name
       from finding f where ${where.toString()} order by f.found_on desc, f.id desc limit ${size + 1}`,
    where.values,
  );
  return connection(rows as ListedFinding[], size, counted[0]?.n ?? 0, args, (f) => [f.foundOn, f.id]);
}
