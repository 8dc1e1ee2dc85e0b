import {
  type CivilDate,
  type RowOf,
  type Tx,
  readPrepared,
  col,
  readRows,
  rollUp,
  sendNew,
} from '#libs/technique/kernel';
import type { PlatformEntity } from '#libs/supervision/platforms';
import { openFinding } from './figures.rules.ts';
import { type FindingEntity, FindingSpanEntity } from './findings.entity.ts';
import type { FindingState } from './findings.rules.ts';
import { FINDING_COUNTS, type FindingDelta, begins, ends } from './roll-up.rules.ts';

const SPAN_ROW = {
  fromOn: col.date,
  regionAt: col.text,
  platformId: col.uuid,
  findingId: col.uuid,
  seq: col.int,
  tierAt: col.text,
  categoriesAt: col.textArray,
  areaCode: col.text,
  state: col.text.as<FindingState>(),
  dueOn: col.date.orNull,
  repeat: col.bool,
  foundOn: col.date,
};
export type Span = RowOf<typeof SPAN_ROW>;

const COLUMNS = `e.finding_id, e.seq, e.platform_id, e.region_at, e.tier_at,
  e.categories_at, e.area_code, e.state, e.due_on, e.from_on,
  f.repeat, f.found_on`;

/** Ends the current spans on a day; @returns the ended spans by finding */
async function endSpans(tx: Tx, ids: readonly string[], on: CivilDate): Promise<Map<string, Span>> {
  const rows = await readRows(
    tx,
    SPAN_ROW,
    `with ended as (update finding_span set until_on = $2 where finding_id = any($1::uuid[]) and until_on is null returning *)
     select ${COLUMNS} from ended e join finding f on f.id = e.finding_id`,
    [ids, on],
  );
  return new Map(rows.map((row) => [row.findingId, row]));
}

async function addSpans(tx: Tx, regionCode: string, spans: readonly Span[]): Promise<void> {
  await sendNew(
    tx,
    FindingSpanEntity,
    spans.map((span) => ({ ...span, regionCode })),
  );
}

const stockOf = (
  span: Pick<Span, 'platformId' | 'regionAt' | 'areaCode'>,
  deltas: readonly Omit<FindingDelta, 'platformId' | 'regionCode'>[],
): FindingDelta[] =>
  deltas.map((delta) => ({
    ...delta,
    platformId: span.platformId,
    regionCode: span.regionAt,
    areaCode: span.areaCode,
  }));

export interface Step {
  state: FindingState;
  on: CivilDate;
  /** Further columns of the finding, the same for all. */
  set: Readonly<Record<string, unknown>>;
}

/**
 * From a day on the findings have a state, each with a due day; spans before that day stay as they were.
 * @returns false when one is no longer at its version; the caller must then roll back
 */
export async function advance(
  tx: Tx,
  rows: readonly { id: string; version: number; regionCode: string; dueOn: CivilDate | null }[],
  { state, on, set }: Step,
): Promise<boolean> {
  const [first] = rows;
  if (!first) return true;
  const more = Object.keys(set).map((column, i) => `, ${column} = $${i + 6}`);
  const standing = await readPrepared(
    tx,
    { ...SPAN_ROW, findingId: col.uuid.orNull },
    `with moved as (
       update finding f set state = $4, due_on = g.due_on, version = f.version + 1${more.join('')}
         from unnest($1::uuid[], $2::int[], $3::date[]) as g (id, version, due_on)
        where f.id = g.id and f.version = g.version returning f.id, f.repeat, f.found_on
     ), ended as (
       update finding_span set until_on = $5 where finding_id in (select id from moved) and until_on is null returning *)
     select ${COLUMNS} from moved f left join ended e on e.finding_id = f.id`,
    [
      rows.map((row) => row.id),
      rows.map((row) => row.version),
      rows.map((row) => row.dueOn),
      state,
      on,
      ...Object.values(set),
    ],
  );
  if (standing.length !== rows.length) return false;
  const deltas: FindingDelta[] = [];
  const spans = standing.map((before): Span => {
    const { findingId } = before;
    if (findingId === null) throw new Error('a finding has no span');
    const dueOn = rows.find((row) => row.id === findingId)?.dueOn ?? null;
    const span = { ...before, findingId, seq: before.seq + 1, state, dueOn, fromOn: on };
    deltas.push(...stockOf(before, ends(before, on)), ...stockOf(span, begins(span)));
    if (state === 'CLOSED') deltas.push(...stockOf(span, [{ day: on, foundOn: span.foundOn, closed: 1 }]));
    return span;
  });
  await addSpans(tx, first.regionCode, spans);
  await rollUp(tx, FINDING_COUNTS, deltas);
  return true;
}

/**
 * The first spans of findings of one platform, from the day of the seal: before it nobody counted them, whatever
 * day they were found on, so a past month does not change.
 */
export async function open(
  tx: Tx,
  rows: readonly (readonly [FindingEntity, { state: 'OPEN' | 'CLOSED'; repeat: boolean }])[],
  at: Pick<PlatformEntity, 'tier' | 'categories'>,
  on: CivilDate,
): Promise<void> {
  const [top] = rows;
  if (!top) return;
  const spans = rows.map(([row, { state, repeat }]): Span => {
    const { id: findingId, platformId, areaCode, regionCode: regionAt, foundOn } = row;
    const dims = { regionAt, tierAt: at.tier, categoriesAt: at.categories, areaCode };
    return { findingId, seq: 1, platformId, ...dims, state, dueOn: null, fromOn: on, repeat, foundOn };
  });
  await addSpans(tx, top[0].regionCode, spans);
  await rollUp(
    tx,
    FINDING_COUNTS,
    spans.flatMap((span) => {
      const flow = {
        day: on,
        found: 1,
        repeated: span.repeat ? 1 : 0,
        ...(span.state === 'CLOSED' ? { closed: 1, foundOn: span.foundOn } : {}),
      };
      return stockOf(span, [flow, ...begins(span)]);
    }),
  );
}

/** From a day on findings belong to another platform of the same region. Earlier counts stay with the first. */
export async function carry(
  tx: Tx,
  ids: readonly string[],
  to: PlatformEntity,
  on: CivilDate,
): Promise<void> {
  if (ids.length === 0) return;
  const ended = await endSpans(tx, ids, on);
  const { id: platformId, regionCode: regionAt, tier: tierAt, categories: categoriesAt } = to;
  const deltas: FindingDelta[] = [];
  const spans = [...ended.values()].map((before) => {
    const span = {
      ...before,
      seq: before.seq + 1,
      fromOn: on,
      platformId,
      regionAt,
      tierAt,
      categoriesAt,
    };
    deltas.push(...stockOf(before, ends(before, on)), ...stockOf(span, begins(span)));
    return span;
  });
  await addSpans(tx, regionAt, spans);
  await rollUp(tx, FINDING_COUNTS, deltas);
}

/**
 * Cuts the open spans of a platform on the day from which its region, tier or categories are different.
 * The findings are locked first, so that an act on one of them at the same moment sees one or the other.
 */
export async function cut(tx: Tx, platform: PlatformEntity, on: CivilDate): Promise<void> {
  const standing = await readRows(
    tx,
    { id: col.uuid },
    `select f.id from finding f where f.platform_id = $1 and ${openFinding('f')} order by f.id for update`,
    [platform.id],
  );
  if (standing.length === 0) return;
  const ended = await endSpans(
    tx,
    standing.map((row) => row.id),
    on,
  );
  const { regionCode: regionAt, tier: tierAt, categories: categoriesAt } = platform;
  const deltas: FindingDelta[] = [];
  const spans = [...ended.values()].map((before) => {
    const span = { ...before, seq: before.seq + 1, fromOn: on, regionAt, tierAt, categoriesAt };
    deltas.push(...stockOf(before, ends(before, on)), ...stockOf(span, begins(span)));
    return span;
  });
  await addSpans(tx, regionAt, spans);
  await rollUp(tx, FINDING_COUNTS, deltas);
}
