import canonicalize from 'canonicalize';
import { Refusal } from '#rules/technique/kernel';
import type { FindingEntity } from '#libs/supervision/findings';
import type { InspectionEntity, InspectionItemEntity, InspectorEntity } from './inspections.entity.ts';
import { checkFindable } from './inspections.rules.ts';

export interface WholeRecord {
  inspection: InspectionEntity;
  inspectors: readonly InspectorEntity[];
  items: readonly InspectionItemEntity[];
  findings: readonly FindingEntity[];
  conclusion: string;
  sealedAt: Date;
  /** The SHA-256 of the files of an item or a finding. */
  hashesOf: (id: string) => readonly string[];
}

/** Every item has a result, and no finding contradicts the result of its item. @throws Refusal */
export function checkSealable({ items, findings }: Pick<WholeRecord, 'items' | 'findings'>): void {
  const n = items.filter((item) => item.result === null).length;
  if (n > 0) throw new Refusal('ITEMS_UNCHECKED', { field: 'items', params: { n } });
  for (const finding of findings) {
    const item = items.find(({ id }) => id === finding.inspectionItemId);
    checkFindable(item ?? { result: null }, 'items');
  }
}

/**
 * The record as canonical JSON (RFC 8785): the same record gives the same bytes anywhere. It contains nothing that a transfer
 * rewrites (region_code), and only the ids of people, since names could not be removed from a sealed record.
 */
export function sealText(whole: WholeRecord): string {
  const { inspection: i, hashesOf } = whole;
  const text = canonicalize({
    number: i.number,
    platformId: i.platformId,
    officeId: i.officeId,
    mode: i.mode,
    purpose: i.purpose,
    frameworkVersion: i.frameworkVersion,
    plannedOn: i.plannedOn,
    inspectedOn: i.inspectedOn,
    startedAt: i.startedAt?.toISOString() ?? null,
    sealedAt: whole.sealedAt.toISOString(),
    conclusion: whole.conclusion,
    inspectors: whole.inspectors.map(({ userId, certificateNo }) => ({
      userId,
      certificateNo,
      lead: userId === i.leadId,
    })),
    items: whole.items.map((item) => ({
      itemCode: item.itemCode,
      itemVersionId: item.itemVersionId,
      previousSystem: item.previousSystem,
      previousOperation: item.previousOperation,
      previousOn: item.previousOn,
      result: item.result,
      systemState: item.systemState,
      operationState: item.operationState,
      sampled: item.sampled,
      failed: item.failed,
      correctedOnSpot: item.correctedOnSpot,
      note: item.note,
      reason: item.reason,
      evidence: hashesOf(item.id),
    })),
    findings: whole.findings.map((finding) => ({
      number: finding.number,
      itemCode: finding.itemCode,
      title: finding.title,
      description: finding.description,
      severity: finding.severity,
      axis: finding.axis,
      evidence: hashesOf(finding.id),
    })),
  });
  if (text === undefined) throw new Error('the record has no canonical form');
  return text;
}
