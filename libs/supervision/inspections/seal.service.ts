import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { EvidenceService } from '#libs/supervision/evidence';
import { FindingDrafts } from '#libs/supervision/findings';
import { type OfficeActor, type Tx, requiredText } from '#libs/technique/kernel';
import { LedgerService } from '#libs/supervision/ledger';
import { type InspectionKind, InspectionSubject } from './inspection-subject.ts';
import {
  type InspectionEntity,
  type InspectionItemEntity,
  InspectionSealEntity,
} from './inspections.entity.ts';
import * as store from './inspections.store.ts';
import { checkSealable, sealText } from './seal.text.ts';

/** The end of an inspection. */
@Injectable()
export class SealService {
  constructor(
    private readonly acts: Acts,
    private readonly subject: InspectionSubject,
    private readonly drafts: FindingDrafts,
    private readonly evidence: EvidenceService,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Ends the inspection: the record is kept as canonical JSON with its SHA-256, findings open, and the ledger changes by
   * the assessed items.
   * @throws Refusal ITEMS_UNCHECKED, FINDING_CONTRADICTS, STATE, STALE, NOT_AN_INSPECTOR, REQUIRED
   */
  async seal<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    words: string,
    answer: Answer<InspectionEntity, T>,
  ): Promise<T> {
    const conclusion = requiredText(words, 'conclusion', 4000);
    const work = async ({ tx, record: row, today, now, change }: Doing<InspectionKind>): Promise<void> => {
      const items = await store.itemsOf(tx, id);
      const sha256 = await this.keep(tx, actor, row, items, conclusion, now);
      await change({ sealedAt: now, sealHash: sha256, conclusion }, { after: { sha256 } });
      const on = row.inspectedOn ?? today;
      const corrected = new Set(items.filter((i) => i.correctedOnSpot).map((i) => i.id));
      await this.drafts.openAll(tx, actor, id, corrected, on);
      await this.ledger.recordFacts(tx, actor, factsOf(row, items, on));
    };
    return this.acts.perform(actor, this.subject, 'seal', { id, version }, work, answer);
  }

  private async keep(
    tx: Tx,
    actor: OfficeActor,
    inspection: InspectionEntity,
    items: readonly InspectionItemEntity[],
    conclusion: string,
    sealedAt: Date,
  ): Promise<string> {
    const { id, platformId, regionCode } = inspection;
    const findings = await this.drafts.ofInspection(tx, id);
    checkSealable({ items, findings });
    const files = await this.evidence.of(
      tx,
      [...items, ...findings].map((each) => each.id),
    );
    const inspectors = await store.teamOf(tx, [id]);
    const hashesOf = (of: string): string[] => (files.get(of) ?? []).map((file) => file.sha256);
    const content = sealText({ inspection, inspectors, items, findings, conclusion, sealedAt, hashesOf });
    const sha256 = createHash('sha256').update(content).digest('hex');
    await tx.insert(InspectionSealEntity, {
      inspectionId: id,
      platformId,
      regionCode,
      content,
      sha256,
      sealedBy: actor.name,
      occurredAt: sealedAt,
    });
    return sha256;
  }
}

function factsOf(
  row: InspectionEntity,
  items: readonly InspectionItemEntity[],
  factOn: string,
): Parameters<LedgerService['recordFacts']>[2] {
  const source = { kind: 'INSPECTION' as const, factOn, sourceId: row.id, sourceNumber: row.number };
  return items.flatMap(({ result, itemCode, systemState, operationState }) =>
    result === 'ASSESSED' && systemState !== null && operationState !== null
      ? [{ ...source, platformId: row.platformId, itemCode, systemState, operationState }]
      : [],
  );
}
