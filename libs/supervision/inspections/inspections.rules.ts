import { Refusal } from '#rules/technique/kernel';
import type { OperationState, SystemState } from '#rules/supervision/ledger';

export const MODES = ['ON_SITE', 'REMOTE', 'DOCUMENTS'] as const;
export type Mode = (typeof MODES)[number];
export const INSPECTION_STATES = ['PLANNED', 'OPEN', 'SEALED', 'CANCELLED'] as const;
export type InspectionState = (typeof INSPECTION_STATES)[number];
export const ITEM_RESULTS = ['ASSESSED', 'NOT_APPLICABLE', 'NOT_CHECKED', 'COULD_NOT_CHECK'] as const;
export type ItemResult = (typeof ITEM_RESULTS)[number];

export interface ItemRecord {
  result: ItemResult;
  systemState?: SystemState | null | undefined;
  operationState?: OperationState | null | undefined;
  sampled?: number | null | undefined;
  failed?: number | null | undefined;
  correctedOnSpot?: boolean | null | undefined;
  note?: string | null | undefined;
  reason?: string | null | undefined;
}

/**
 * Checks one item: both axes when assessed, none otherwise; a reason when it could not be checked; of a sample
 * of n at most n failed.
 * @throws Refusal ITEM_STATES_NEEDED, ITEM_STATES_UNEXPECTED, ITEM_REASON_NEEDED, SAMPLE_COUNTS
 */
export function checkRecord(record: ItemRecord, field: string): void {
  const system = record.systemState ?? null;
  const operation = record.operationState ?? null;
  if (record.result === 'ASSESSED') {
    if (system === null || operation === null) {
      throw new Refusal('ITEM_STATES_NEEDED', {
        field: `${field}.${system === null ? 'systemState' : 'operationState'}`,
      });
    }
  } else if (system !== null || operation !== null) {
    throw new Refusal('ITEM_STATES_UNEXPECTED', {
      field: `${field}.${system === null ? 'operationState' : 'systemState'}`,
    });
  }
  if (record.result === 'COULD_NOT_CHECK' && !record.reason?.trim()) {
    throw new Refusal('ITEM_REASON_NEEDED', { field: `${field}.reason` });
  }
  const { sampled = null, failed = null } = record;
  const wrong =
    (sampled !== null && sampled < 0) ||
    (failed !== null && (failed < 0 || sampled === null || failed > sampled));
  if (wrong) throw new Refusal('SAMPLE_COUNTS', { field: `${field}.failed` });
}

/**
 * A finding needs an item that was assessed and fell short on an axis, or was corrected on the spot.
 * @throws Refusal FINDING_NEEDS_ASSESSMENT, FINDING_CONTRADICTS
 */
export function checkFindable(
  item: ItemRecord | (Omit<ItemRecord, 'result'> & { result: null }),
  field: string,
): void {
  if (item.result !== 'ASSESSED') throw new Refusal('FINDING_NEEDS_ASSESSMENT', { field });
  const best = item.systemState === 'ESTABLISHED' && item.operationState === 'EFFECTIVE';
  if (best && item.correctedOnSpot !== true) throw new Refusal('FINDING_CONTRADICTS', { field });
}

/** Two or more distinct officers, the lead among them (Administrative Penalty Law, art. 42). @throws Refusal */
export function checkTeam(inspectorIds: readonly string[], leadId: string): string[] {
  const team = [...new Set(inspectorIds)];
  if (team.length < 2) throw new Refusal('TWO_INSPECTORS', { field: 'input.inspectorIds' });
  if (team.length > 10) throw new Refusal('TOO_MANY', { field: 'input.inspectorIds', params: { max: 10 } });
  if (!team.includes(leadId)) throw new Refusal('LEAD_NOT_INSPECTOR', { field: 'input.leadId' });
  return team;
}
