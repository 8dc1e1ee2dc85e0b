import { Injectable } from '@nestjs/common';
import { type FindingEntity, type FindingFields, FindingDrafts, FindingsService } from '#libs/findings';
import { Db, type OfficeActor, Refusal, type Tx, atMost, optionalText } from '#libs/kernel';
import { InspectionDesk } from './inspections.desk.ts';
import type { InspectionItemEntity } from './inspections.entity.ts';
import { type ItemRecord, checkFindable, checkRecord, stepFrom } from './inspections.rules.ts';
import * as store from './inspections.store.ts';

export type NewRecord = ItemRecord & { itemId: string; version: number };

/** What inspectors write down on the spot: the items of the checklist, and findings against them. */
@Injectable()
export class RecordingService {
  constructor(
    private readonly db: Db,
    private readonly desk: InspectionDesk,
    private readonly findings: FindingsService,
    private readonly drafts: FindingDrafts,
  ) {}

  /**
   * Records items, each with its own version, all or none.
   * @throws Refusal STATE, STALE, NOT_AN_INSPECTOR, as `checkRecord`, and as `checkFindable` where an item has findings
   */
  async record(actor: OfficeActor, id: string, records: readonly NewRecord[]): Promise<void> {
    atMost(records, 100, 'items');
    records.forEach((r, i) => checkRecord(r, `items.${i}`));
    await this.db.tx(actor, async (tx) => {
      const row = await this.desk.mine(tx, actor, id, 'TOGETHER');
      stepFrom(row.state, 'record');
      const items = new Map((await store.itemsOf(tx, id)).map((item) => [item.id, item]));
      const found = new Set((await this.drafts.ofInspection(tx, id)).map((f) => f.inspectionItemId));
      const writing: store.WrittenItem[] = [];
      const before: Record<string, object> = {};
      const after: Record<string, object> = {};
      for (const [i, r] of records.entries()) {
        const item = items.get(r.itemId.toLowerCase());
        if (!item) throw new Refusal('NOT_FOUND', { field: `items.${i}.itemId` });
        const set = recorded(r, `items.${i}`);
        if (found.has(item.id)) checkFindable(r, `items.${i}.result`);
        writing.push({ ...set, id: item.id, version: r.version });
        [before[item.id], after[item.id]] = differing(item, set);
      }
      const written = await store.writeItems(tx, writing);
      const missed = writing.find(
        (w, i) => !written.has(w.id) || writing.findIndex((o) => o.id === w.id) !== i,
      );
      if (missed) {
        const i = writing.lastIndexOf(missed);
        throw await store.stale(tx, id, missed.id, `items.${i}.version`);
      }
      await this.desk.acted(tx, actor, row, 'RECORD', { before, after });
    });
  }

  /**
   * Raises a finding from inside the inspection.
   * @returns its id
   * @throws Refusal FINDING_NEEDS_ASSESSMENT, FINDING_CONTRADICTS, STATE, NOT_AN_INSPECTOR, REQUIRED, TOO_LONG
   */
  async raise(actor: OfficeActor, id: string, finding: FindingFields & { itemId: string }): Promise<string> {
    return this.db.tx(actor, async (tx) => {
      const row = await this.desk.mine(tx, actor, id, 'TOGETHER');
      stepFrom(row.state, 'raise');
      const item = await store.heldItem(tx, id, finding.itemId);
      if (!item) throw new Refusal('NOT_FOUND', { field: 'finding.itemId' });
      checkFindable({ ...item, result: item.result }, 'finding.itemId');
      const { platformId, regionCode, officeId } = row;
      const { id: inspectionItemId, itemCode, itemVersionId, areaCode } = item;
      const place = { platformId, regionCode, officeId, regionAt: regionCode };
      const against = { inspectionId: id, inspectionItemId, itemCode, itemVersionId, areaCode };
      const raised = await this.drafts.raise(tx, actor, { ...place, ...against }, finding);
      await this.desk.acted(tx, actor, row, 'RAISE', { text: raised.number });
      return raised.id;
    });
  }

  /** @throws Refusal NOT_FOUND, STATE, STALE, NOT_AN_INSPECTOR, REQUIRED, TOO_LONG */
  async changeFinding(
    actor: OfficeActor,
    findingId: string,
    version: number,
    fields: FindingFields,
  ): Promise<void> {
    await this.draft(actor, findingId, 'CHANGE_FINDING', (tx, row) =>
      this.drafts.redraft(tx, actor, row, version, fields),
    );
  }

  /** @returns the inspection's id. @throws Refusal NOT_FOUND, STATE, STALE, NOT_AN_INSPECTOR */
  async dropFinding(actor: OfficeActor, findingId: string, version: number): Promise<string> {
    return this.draft(actor, findingId, 'DROP_FINDING', (tx, row) =>
      this.drafts.drop(tx, actor, row, version),
    );
  }

  private async draft(
    actor: OfficeActor,
    findingId: string,
    kind: string,
    work: (tx: Tx, row: FindingEntity) => Promise<void>,
  ): Promise<string> {
    return this.db.tx(actor, async (tx) => {
      const finding = await this.findings.get(tx, findingId);
      const row = await this.desk.mine(tx, actor, finding.inspectionId, 'TOGETHER');
      stepFrom(row.state, 'raise');
      await work(tx, finding);
      await this.desk.acted(tx, actor, row, kind, { text: finding.number });
      return row.id;
    });
  }
}

function recorded(r: NewRecord, field: string): store.Recorded {
  return {
    result: r.result,
    systemState: r.systemState ?? null,
    operationState: r.operationState ?? null,
    sampled: r.sampled ?? null,
    failed: r.failed ?? null,
    correctedOnSpot: r.correctedOnSpot ?? false,
    note: optionalText(r.note, `${field}.note`, 2000),
    reason: optionalText(r.reason, `${field}.reason`, 500),
  };
}

function differing(item: InspectionItemEntity, set: store.Recorded): [before: object, after: object] {
  const keys = (Object.keys(set) as (keyof store.Recorded)[]).filter((key) => item[key] !== set[key]);
  const pick = (of: store.Recorded): object => Object.fromEntries(keys.map((key) => [key, of[key]]));
  return [pick(item), pick(set)];
}
