import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EvidenceService } from '#libs/evidence';
import { FindingDrafts } from '#libs/findings';
import { Clock, Db, Ids, type OfficeActor, type Tx, outbox, requiredText } from '#libs/kernel';
import { LedgerService } from '#libs/ledger';
import { InspectionDesk } from './inspections.desk.ts';
import {
  type InspectionEntity,
  type InspectionItemEntity,
  InspectionSealEntity,
} from './inspections.entity.ts';
import { stepFrom } from './inspections.rules.ts';
import * as store from './inspections.store.ts';
import { checkSealable, sealText } from './seal.text.ts';

/** The end of an inspection. */
@Injectable()
export class SealService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly desk: InspectionDesk,
    private readonly drafts: FindingDrafts,
    private readonly evidence: EvidenceService,
    private readonly ledger: LedgerService,
  ) {}

  /**
   * Ends the inspection: the record is kept as canonical JSON with its SHA-256, findings open, and the ledger moves by
   * what was assessed.
   * @throws Refusal ITEMS_UNCHECKED, FINDING_CONTRADICTS, STATE, STALE, NOT_AN_INSPECTOR, REQUIRED
   */
  async seal(actor: OfficeActor, id: string, version: number, words: string): Promise<void> {
    const conclusion = requiredText(words, 'conclusion', 4000);
    await this.db.tx(actor, async (tx) => {
      const row = await this.desk.mine(tx, actor, id, 'ALONE');
      const state = stepFrom(row.state, 'seal');
      const items = await store.itemsOf(tx, id);
      const sealedAt = this.clock.now();
      const sha256 = await this.keep(tx, actor, row, items, conclusion, sealedAt);
      await store.updateInspection(tx, id, version, { state, sealedAt, sealHash: sha256, conclusion });
      const on = row.inspectedOn ?? this.clock.today();
      const corrected = new Set(items.filter((i) => i.correctedOnSpot).map((i) => i.id));
      await this.drafts.openAll(tx, actor, id, corrected, on);
      await this.ledger.recordFacts(tx, actor, factsOf(row, items, on));
      const { platformId, number } = row;
      const payload = { inspectionId: id, platformId, number };
      await outbox(tx, { id: this.ids.next(), kind: 'inspection.sealed', payload, occurredAt: sealedAt });
      await this.desk.acted(tx, actor, row, 'SEAL', { after: { sha256 } });
    });
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
