import {
  type CivilDate,
  type Connection,
  type PageArgs,
  type Tx,
  connection,
  decodeCursor,
  knownId,
  pageSize,
} from '#libs/technique/kernel';
import { rangeOf } from '#rules/reference/territory';
import { registered } from './figures.rules.ts';
import type { OpenFindings } from './hooks.ts';
import { PlatformEntity } from './platforms.entity.ts';
import type { Kind, PlatformOrder, PlatformState } from './platforms.rules.ts';
import type { Tier } from '#rules/reference/duties';

export interface PlatformFilter {
  text?: string | null;
  regionCode?: string | null;
  tier?: Tier | null;
  state?: PlatformState | null;
  kind?: Kind | null;
  category?: string | null;
  operatorId?: string | null;
  openOn?: CivilDate | null;
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (c) => `\\${c}`);

/**
 * A page of platforms within the reader's territory. The text is searched in name, domains, identifiers and filing
 * number, in those of platforms merged into it, and in the operator's name and code.
 */
export async function pageOfPlatforms(
  tx: Tx,
  filter: PlatformFilter,
  orderBy: PlatformOrder,
  args: PageArgs,
  findings: OpenFindings,
): Promise<Connection<PlatformEntity>> {
  const size = pageSize(args);
  const query = tx.createQueryBuilder(PlatformEntity, 'p').where('p.merged_into_id is null');
  if (filter.regionCode)
    query.andWhere(
      'p.region_code >= :lo and p.region_code < :hi',
      rangeOf(filter.regionCode, 'filter.regionCode'),
    );
  if (filter.tier) query.andWhere('p.tier = :tier', { tier: filter.tier });
  if (filter.state) query.andWhere('p.state = :state', { state: filter.state });
  else if (!filter.openOn) query.andWhere(registered('p'));
  if (filter.openOn) {
    query.andWhere(
      `exists (select from finding_span s where s.platform_id = p.id and ${findings.openOn('s', ':openOn')})`,
      { openOn: filter.openOn },
    );
  }
  if (filter.kind) query.andWhere(':kind = any(p.kinds)', { kind: filter.kind });
  if (filter.category) query.andWhere(':category = any(p.categories)', { category: filter.category });
  if (filter.operatorId)
    query.andWhere('p.operator_id = :operatorId', {
      operatorId: knownId(filter.operatorId, 'filter.operatorId'),
    });
  const text = filter.text?.trim().toLowerCase();
  if (text) {
    query.andWhere(
      `(p.search_text like :like
        or p.id in (select l.merged_into_id from platform l where l.merged_into_id is not null and l.search_text like :like)
        or p.operator_id in (select o.id from operator o where lower(o.name) like :like or o.code like upper(:like)))`,
      { like: `%${escapeLike(text)}%` },
    );
  }
  const totalCount = await query.getCount();
  const open = `(select count(*) from finding f where f.platform_id = p.id and ${findings.open('f')})`;
  if (orderBy === 'ENTERED') {
    query.orderBy('p.entered_on', 'DESC').addOrderBy('p.id', 'DESC');
    if (args.after) {
      const [, on, id] = decodeCursor(args.after, [{ is: orderBy }, 'day', 'id']);
      query.andWhere('(p.entered_on, p.id) < (:on::date, :id::uuid)', { on, id });
    }
  } else if (orderBy === 'OPEN_FINDINGS') {
    query.orderBy(open, 'DESC').addOrderBy('p.id', 'DESC');
    if (args.after) {
      const [, n, id] = decodeCursor(args.after, [{ is: orderBy }, 'count', 'id']);
      query.andWhere(`(${open}, p.id) < (:n::bigint, :id::uuid)`, { n, id });
    }
  } else {
    query.orderBy('p.name collate "C"', 'ASC').addOrderBy('p.id', 'ASC');
    if (args.after) {
      const [, name, id] = decodeCursor(args.after, [{ is: orderBy }, 'text', 'id']);
      query.andWhere('(p.name collate "C", p.id) > (:name, :id::uuid)', { name, id });
    }
  }
  if (orderBy === 'OPEN_FINDINGS') query.addSelect(open, 'open_count');
  const { entities, raw } = await query.limit(size + 1).getRawAndEntities<{ open_count?: string }>();
  const keyOf = (p: PlatformEntity): (string | number)[] => {
    if (orderBy === 'ENTERED') return [orderBy, p.enteredOn, p.id];
    if (orderBy === 'OPEN_FINDINGS')
      return [orderBy, Number(raw[entities.indexOf(p)]?.open_count ?? 0), p.id];
    return [orderBy, p.name, p.id];
  };
  return connection(entities, size, totalCount, args, keyOf);
}
