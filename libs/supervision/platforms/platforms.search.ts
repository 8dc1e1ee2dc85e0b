import {
  type SearchDoc,
  type Tx,
  enterInSearch,
  fold,
  ngramsOf,
  execute,
  renewInSearch,
} from '#libs/technique/kernel';
import type { OperatorEntity, PlatformEntity } from './platforms.entity.ts';
import { PLATFORM_SEARCH_KIND, type PlatformFields } from './platforms.rules.ts';
import * as store from './platforms.store.ts';

type Place = Pick<PlatformEntity, 'id' | 'regionCode'>;
type Operator = Pick<OperatorEntity, 'name' | 'code'>;

function docOf({ id, regionCode }: Place, fields: PlatformFields, operator: Operator): SearchDoc {
  const { name: title, domains, apps, icpNumber } = fields;
  const more = [
    operator.name,
    operator.code,
    ...domains,
    ...apps.map((app) => app.identifier),
    ...(icpNumber === null ? [] : [icpNumber]),
  ];
  return { kind: PLATFORM_SEARCH_KIND, id, platformId: id, regionCode, own: true, number: null, title, more };
}

/** The terms by which a new platform can be found. */
export async function enterIdentity(
  tx: Tx,
  place: Place,
  fields: PlatformFields,
  operator: Operator,
): Promise<void> {
  await store.writeIdentifiers(tx, place, fields);
  await enterInSearch(tx, [docOf(place, fields, operator)]);
}

/** The terms by which a platform can be found from now on. */
export async function renewIdentity(
  tx: Tx,
  place: Place & Pick<PlatformEntity, 'operatorId'>,
  fields: PlatformFields,
): Promise<void> {
  await store.writeIdentifiers(tx, place, fields);
  const [operator] = await store.operatorsById(tx, [place.operatorId]);
  if (operator) await renewInSearch(tx, [docOf(place, fields, operator)]);
}

/** Writes an operator's new name to all its platforms, those outside the writer's territory included. */
export async function renameOperatorInSearch(
  tx: Tx,
  operatorId: string,
  before: string,
  after: string,
): Promise<void> {
  if (before === after) return;
  const grams = ngramsOf({ kind: PLATFORM_SEARCH_KIND, number: null, title: after, more: [] });
  await execute(tx, 'select search_operator_renamed($1, $2, $3, $4, $5)', [
    operatorId,
    before,
    fold(before),
    fold(after),
    grams,
  ]);
}
