import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import {
  type FindingEntity,
  type FindingFields,
  FindingDrafts,
  FindingsService,
} from '#libs/supervision/findings';
import {
  type OfficeActor,
  Refusal,
  type Tx,
  atMost,
  broughtIn,
  optionalText,
  stale,
} from '#libs/technique/kernel';
import { actTerm } from '#rules/technique/acts';
import { INSPECTION_ACTS } from './inspection-acts.rules.ts';
import { type InspectionKind, InspectionSubject } from './inspection-subject.ts';
import type { InspectionEntity, InspectionItemEntity } from './inspections.entity.ts';
import { type ItemRecord, checkFindable, checkRecord } from './inspections.rules.ts';
import * as store from './inspections.store.ts';

export type NewRecord = ItemRecord & { itemId: string; version: number };

/** The records that inspectors make on the spot: items of the checklist, and findings on them. */
@Injectable()
export class RecordingService {
  constructor(
    private readonly acts: Acts,
    private readonly subject: InspectionSubject,
    private readonly findings: FindingsService,
    private readonly drafts: FindingDrafts,
  ) {}

  /**
   * Records items, each with its own version, all or none.
   * @throws Refusal STATE, STALE, NOT_AN_INSPECTOR, as `checkRecord`, and as `checkFindable` where an item has findings
   */
  async record<T>(
    actor: OfficeActor,
    id: string,
    records: readonly NewRecord[],
    answer: Answer<InspectionEntity, T>,
  ): Promise<T> {
    atMost(records, 100, 'items');
    records.forEach((r, i) => checkRecord(r, `items.${i}`));
    const work = async ({ tx, record: row, note }: Doing<InspectionKind>): Promise<void> => {
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
        throw await overtaken(tx, row, missed.id, `items.${i}.version`);
      }
      await note({ before, after });
    };
    return this.acts.perform(actor, this.subject, 'record', { id }, work, answer);
  }

  /**
   * Raises a finding during the inspection.
   * @throws Refusal FINDING_NEEDS_ASSESSMENT, FINDING_CONTRADICTS, STATE, NOT_AN_INSPECTOR, REQUIRED, TOO_LONG
   */
  async raise<T>(
    actor: OfficeActor,
    id: string,
    finding: FindingFields & { itemId: string },
    answer: Answer<FindingEntity, T>,
  ): Promise<T> {
    let raisedId = '';
    const work = async ({ tx, record: row, note }: Doing<InspectionKind>): Promise<void> => {
      const item = await store.heldItem(tx, id, finding.itemId);
      if (!item) throw new Refusal('NOT_FOUND', { field: 'finding.itemId' });
      checkFindable({ ...item, result: item.result }, 'finding.itemId');
      const { platformId, regionCode, officeId } = row;
      const { id: inspectionItemId, itemCode, itemVersionId, areaCode } = item;
      const place = { platformId, regionCode, officeId, regionAt: regionCode };
      const against = { inspectionId: id, inspectionItemId, itemCode, itemVersionId, areaCode };
      const raised = await this.drafts.raise(tx, actor, { ...place, ...against }, finding);
      raisedId = raised.id;
      await note({ text: raised.number });
    };
    const respond = async (tx: Tx): Promise<T> => answer(tx, await this.findings.get(tx, raisedId));
    return this.acts.perform(actor, this.subject, 'raise', { id }, work, respond);
  }

  /** @throws Refusal NOT_FOUND, STATE, STALE, NOT_AN_INSPECTOR, REQUIRED, TOO_LONG */
  async changeFinding<T>(
    actor: OfficeActor,
    findingId: string,
    version: number,
    fields: FindingFields,
    answer: Answer<FindingEntity, T>,
  ): Promise<T> {
    const work = (tx: Tx, row: FindingEntity): Promise<void> =>
      this.drafts.redraft(tx, actor, row, version, fields);
    const respond = async (tx: Tx): Promise<T> => answer(tx, await this.findings.get(tx, findingId));
    return this.draft(actor, findingId, 'change_finding', work, respond);
  }

  /** @throws Refusal NOT_FOUND, STATE, STALE, NOT_AN_INSPECTOR */
  async dropFinding<T>(
    actor: OfficeActor,
    findingId: string,
    version: number,
    answer: Answer<InspectionEntity, T>,
  ): Promise<T> {
    const work = (tx: Tx, row: FindingEntity): Promise<void> => this.drafts.drop(tx, actor, row, version);
    return this.draft(actor, findingId, 'drop_finding', work, answer);
  }

  /** An act on the inspection of a finding that the request names. */
  private async draft<T>(
    actor: OfficeActor,
    findingId: string,
    act: 'change_finding' | 'drop_finding',
    work: (tx: Tx, finding: FindingEntity) => Promise<void>,
    answer: Answer<InspectionEntity, T>,
  ): Promise<T> {
    let finding: FindingEntity | null = null;
    const id = async (tx: Tx): Promise<string> => {
      finding = await this.findings.get(tx, findingId);
      return finding.inspectionId;
    };
    const onFinding = async ({ tx, note }: Doing<InspectionKind>): Promise<void> => {
      if (finding === null) throw new Error('the inspection was not found by its finding');
      await work(tx, finding);
      await note({ text: finding.number });
    };
    return this.acts.perform(actor, this.subject, act, { id }, onFinding, answer);
  }
}

/** The data for a person who recorded an item second: who was first, when, and which of its fields. */
async function overtaken(
  tx: Tx,
  inspection: InspectionEntity,
  itemId: string,
  field: string,
): Promise<Refusal> {
  const last = await store.lastActOf(tx, inspection.id, itemId);
  const item = last?.after?.[itemId];
  const act = actTerm(INSPECTION_ACTS, last?.kind.toLowerCase() ?? 'plan');
  return stale(last ?? broughtIn(inspection.createdAt), item ? Object.keys(item).join(', ') : act, field);
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
