import type { InspectionQuery, ItemRecordInput } from '../../../gql/graphql.ts';
import type { ItemResult, OperationState, SystemState } from '../../../gql/enums.ts';

export type ShownInspection = InspectionQuery['inspection'];
export type VisitItem = ShownInspection['items'][number];
export type VisitFinding = VisitItem['findings'][number];

/** What is written about one item; the result stays open until both axes are judged. */
export interface ItemRecord {
  result: ItemResult | null;
  systemState: SystemState | null;
  operationState: OperationState | null;
  sampled: number | null;
  failed: number | null;
  correctedOnSpot: boolean;
  note: string | null;
  reason: string | null;
}

export function recordOf(item: VisitItem): ItemRecord {
  const { result, systemState, operationState, sampled, failed, correctedOnSpot, note, reason } = item;
  return { result, systemState, operationState, sampled, failed, correctedOnSpot, note, reason };
}

export function sameRecord(a: ItemRecord, b: ItemRecord): boolean {
  return (Object.keys(a) as (keyof ItemRecord)[]).every((key) => a[key] === b[key]);
}

/** An axis that is judged makes the item assessed; another result takes the judgement of both axes back. */
export function withPatch(record: ItemRecord, patch: Partial<ItemRecord>): ItemRecord {
  const next = { ...record, ...patch };
  if (patch.systemState !== undefined || patch.operationState !== undefined) next.result = 'ASSESSED';
  if (next.result !== 'ASSESSED') {
    next.systemState = null;
    next.operationState = null;
  }
  if (next.result !== 'COULD_NOT_CHECK' && next.result !== 'NOT_APPLICABLE') next.reason = null;
  return next;
}

/** Whether there is enough to send; what is lacking stays on this device until then. */
export function isWhole(record: ItemRecord): boolean {
  if (record.result === null) return false;
  if (record.result === 'ASSESSED') return record.systemState !== null && record.operationState !== null;
  return record.result !== 'COULD_NOT_CHECK' || (record.reason ?? '').trim() !== '';
}

export function inputOf(itemId: string, version: number, record: ItemRecord): ItemRecordInput | null {
  const { result, ...rest } = record;
  return result === null ? null : { itemId, version, result, ...rest };
}
