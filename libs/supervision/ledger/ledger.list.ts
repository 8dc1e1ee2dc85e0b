import {
  type CivilDate,
  type Connection,
  type PageArgs,
  Refusal,
  type RowOf,
  type Tx,
  Where,
  col,
  connection,
  decodeCursor,
  knownId,
  pageSize,
  readRow,
  readRows,
} from '#libs/technique/kernel';
import type { OpenFindings } from '#libs/supervision/platforms';
import { regionRange } from '#rules/reference/territory';
import { claimStands, inForce, verifiedWithin, wasIn, yearBefore } from './figures.rules.ts';
import type { OperationState, SystemState } from './ledger.rules.ts';
import type { LedgerFilterInput } from './ledger.types.ts';

const LISTED_ENTRY_ROW = {
  id: col.uuid,
  platformId: col.uuid,
  platformName: col.text,
  regionCode: col.text,
  itemCode: col.text,
  itemVersionId: col.uuid,
  ord: col.int,
  systemState: col.text.orNull.as<SystemState>(),
  operationState: col.text.orNull.as<OperationState>(),
  verifiedOn: col.date.orNull,
  factId: col.uuid.orNull,
  claimSystem: col.text.orNull.as<SystemState>(),
  claimOperation: col.text.orNull.as<OperationState>(),
  claimedOn: col.date.orNull,
  claimNote: col.text.orNull,
  claimBy: col.text.orNull,
  startedOn: col.date,
  endedOn: col.date.orNull,
  openFindings: col.int,
};
export type ListedEntry = RowOf<typeof LISTED_ENTRY_ROW>;

const unknownRegion = (code: string): Refusal =>
  new Refusal('UNKNOWN_REGION', { field: 'filter.regionCode', params: { code: code.slice(0, 20) } });

function whereOf(filter: LedgerFilterInput, today: CivilDate): Where {
  const where = new Where();
  const days = [filter.inForceOn, filter.verifiedWithinYearOf, filter.notVerifiedWithinYearOf];
  const given = days.filter((day) => typeof day === 'string');
  for (const day of given.length > 0 ? given : [today]) where.and(inForce('e', where.value(day, 'date')));
  for (const [day, not] of [
    [filter.verifiedWithinYearOf, ''],
    [filter.notVerifiedWithinYearOf, 'not '],
  ] as const) {
    if (!day) continue;
    const after = where.value(yearBefore(day), 'date');
    where.and(`${not}${verifiedWithin('e', after, where.value(day, 'date'))}`);
  }
  if (filter.platformId) {
    const id = knownId(filter.platformId, 'filter.platformId');
    where.and(`e.platform_id = ${where.value(id, 'uuid')}`);
  }
  if (filter.regionCode) {
    if (!/^[0-9]{6}$/.test(filter.regionCode)) throw unknownRegion(filter.regionCode);
    const { lo, hi } = regionRange(filter.regionCode);
    const [from, before] = [where.value(lo, 'text'), where.value(hi, 'text')];
    // figures of a day count an entry where its platform was on that day
    for (const day of given) where.and(wasIn('e', [from, before], where.value(day, 'date')));
    if (given.length === 0) where.and(`e.region_code >= ${from} and e.region_code < ${before}`);
  }
  if (filter.areaCode) where.and(`e.area_code = ${where.value(filter.areaCode, 'text')}`);
  if (filter.itemCode) where.and(`e.item_code = ${where.value(filter.itemCode, 'text')}`);
  if (filter.systemState) where.and(`e.system_state = ${where.value(filter.systemState, 'text')}`);
  if (filter.operationState) where.and(`e.operation_state = ${where.value(filter.operationState, 'text')}`);
  if (filter.claim) where.and(claimStands('e', filter.claim));
  if (filter.verifiedFrom) where.and(`e.verified_on >= ${where.value(filter.verifiedFrom, 'date')}`);
  if (filter.verifiedBefore) where.and(`e.verified_on < ${where.value(filter.verifiedBefore, 'date')}`);
  if (typeof filter.neverVerified === 'boolean')
    where.and(`e.verified_on is ${filter.neverVerified ? '' : 'not '}null`);
  const text = filter.text?.trim().toLowerCase();
  if (text) {
    const like = where.value(`%${text.replace(/[\\%_]/g, (c) => `\\${c}`)}%`, 'text');
    where.and(`lower(p.name) like ${like} or lower(i.title) like ${like} or lower(i.title_en) like ${like}`);
  }
  return where;
}

const FROM = `from ledger_entry e join platform p on p.id = e.platform_id
  join duty_item_version i on i.id = e.item_version_id`;
const NAME = 'p.name collate "C"';

/** A page of entries of all platforms in the reader's territory: by platform, and in the order of the catalogue. */
export async function pageOfEntries(
  tx: Tx,
  filter: LedgerFilterInput,
  args: PageArgs,
  today: CivilDate,
  findings: OpenFindings,
): Promise<Connection<ListedEntry>> {
  const size = pageSize(args);
  const where = whereOf(filter, today);
  const { n } = await readRow(
    tx,
    { n: col.int },
    `select count(*) as n ${FROM} where ${where.toString()}`,
    where.values,
  );
  if (args.after) {
    const [name, platformId, ord] = decodeCursor(args.after, ['text', 'id', 'count']);
    const key = [where.value(name, 'text'), where.value(platformId, 'uuid'), where.value(ord, 'int')];
    where.and(`(${NAME}, e.platform_id, i.ord) > (${key.join(', ')})`);
  }
  const rows = await readRows(
    tx,
    LISTED_ENTRY_ROW,
    `select e.id, e.platform_id, p.name as platform_name, e.region_code,
            e.item_code, e.item_version_id, i.ord, e.system_state,
            e.operation_state, e.verified_on, e.fact_id,
            e.claim_system, e.claim_operation, e.claimed_on,
            e.claim_note, e.claim_by, e.started_on, e.ended_on,
            (select count(*) from finding g where g.platform_id = e.platform_id and g.item_code = e.item_code
                and ${findings.open('g')}) as open_findings
       ${FROM} where ${where.toString()}
      order by ${NAME}, e.platform_id, i.ord limit ${where.value(size + 1, 'int')}`,
    where.values,
  );
  return connection(rows, size, n, args, (row) => [row.platformName, row.platformId, row.ord]);
}
