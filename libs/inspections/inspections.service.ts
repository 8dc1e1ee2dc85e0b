import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { officersById } from '#libs/access';
import { Audit } from '#libs/audit';
import { EvidenceService } from '#libs/evidence';
import { FindingsService } from '#libs/findings';
import {
  type CivilDate,
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  atMost,
  optionalText,
  outbox,
  reasonGiven,
  requiredText,
} from '#libs/kernel';
import { LedgerService } from '#libs/ledger';
import { PlatformsService } from '#libs/platforms';
import { TerritoryService, nextNumber, officeById } from '#libs/territory';
import {
  InspectionActEntity,
  InspectionEntity,
  InspectionItemEntity,
  InspectionSealEntity,
  InspectorEntity,
  SupplementEntity,
} from './inspections.entity.ts';
import {
  type ItemRecord,
  type Mode,
  checkFindable,
  checkRecord,
  checkTeam,
  stepFrom,
} from './inspections.rules.ts';
import * as store from './inspections.store.ts';
import type { FindingFields } from '#libs/findings';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export interface Plan {
  platformId: string;
  mode: Mode;
  plannedOn: CivilDate;
  inspectorIds: readonly string[];
  leadId: string;
  purpose: string;
  areaCodes?: readonly string[] | null | undefined;
}

export type NewRecord = ItemRecord & { itemId: string; version: number };

/** Inspections: planned, recorded on the spot, sealed. */
@Injectable()
export class InspectionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly platforms: PlatformsService,
    private readonly ledger: LedgerService,
    private readonly findings: FindingsService,
    private readonly evidence: EvidenceService,
    private readonly territory: TerritoryService,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async get(tx: Tx, id: string): Promise<InspectionEntity> {
    const row = UUID.test(id) ? await store.inspectionById(tx, id) : null;
    if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
    return row;
  }

  /**
   * Plans a check; the checklist is taken from the ledger as it stands.
   * @throws Refusal TWO_INSPECTORS, LEAD_NOT_INSPECTOR, UNKNOWN_OFFICER, CERTIFICATE_EXPIRED, PLATFORM_RETIRED, EMPTY_CHECKLIST, OTHER_OFFICE
   */
  async plan(actor: OfficeActor, plan: Plan): Promise<string> {
    const purpose = requiredText(plan.purpose, 'input.purpose', 500);
    const team = checkTeam(plan.inspectorIds, plan.leadId);
    return this.db.tx(actor, async (tx) => {
      const platform = await this.platforms.getOwn(tx, actor, plan.platformId);
      if (platform.state === 'RETIRED') throw new Refusal('PLATFORM_RETIRED', { field: 'input.platformId' });
      const officers = await this.officers(tx, actor, team, plan.plannedOn);
      const list = await this.ledger.checklist(
        tx,
        platform.id,
        plan.areaCodes?.length ? plan.areaCodes : null,
      );
      const [first] = list;
      if (!first) throw new Refusal('EMPTY_CHECKLIST', { field: 'input.areaCodes' });
      const year = Number(plan.plannedOn.slice(0, 4));
      const n = await nextNumber(tx, actor.officeId, 'INSPECTION', year);
      const { id: platformId, regionCode } = platform;
      const row = tx.create(InspectionEntity, {
        id: this.ids.next(),
        platformId,
        regionCode,
        officeId: actor.officeId,
        regionAt: regionCode,
        year,
        n,
        number: `J-${year}-${String(n).padStart(3, '0')}`,
        mode: plan.mode,
        state: 'PLANNED',
        purpose,
        frameworkVersion: first.frameworkVersion,
        plannedOn: plan.plannedOn,
        leadId: plan.leadId,
        version: 1,
        createdAt: this.clock.now(),
      });
      await tx.insert(InspectionEntity, row);
      await tx.insert(
        InspectorEntity,
        officers.map((o) => ({
          inspectionId: row.id,
          regionCode,
          platformId,
          userId: o.id,
          name: o.name,
          certificateNo: o.certificateNo,
        })),
      );
      await tx.insert(
        InspectionItemEntity,
        list.map((e) => ({
          id: this.ids.next(),
          inspectionId: row.id,
          platformId,
          regionCode,
          ord: e.ord,
          itemCode: e.itemCode,
          itemVersionId: e.itemVersionId,
          areaCode: e.areaCode,
          previousSystem: e.systemState,
          previousOperation: e.operationState,
          previousOn: e.verifiedOn,
          correctedOnSpot: false,
          version: 1,
        })),
      );
      await this.acted(tx, actor, row, 'PLAN', purpose);
      return row.id;
    });
  }

  /** @throws Refusal STATE, STALE, NOT_AN_INSPECTOR */
  async start(actor: OfficeActor, id: string, version: number): Promise<void> {
    await this.db.tx(actor, async (tx) => {
      const row = await this.mine(tx, actor, id);
      const state = stepFrom(row.state, 'start');
      await this.officers(
        tx,
        actor,
        (await store.teamOf(tx, [id])).map((i) => i.userId),
        this.clock.today(),
      );
      await store.updateInspection(tx, id, version, {
        state,
        startedAt: this.clock.now(),
        inspectedOn: this.clock.today(),
      });
      await store.takeLedger(tx, id);
      await this.acted(tx, actor, row, 'START', null);
    });
  }

  /** @throws Refusal STATE, STALE, REASON_NEEDED, OTHER_OFFICE */
  async cancel(actor: OfficeActor, id: string, version: number, why: string): Promise<void> {
    const reason = reasonGiven(why);
    await this.db.tx(actor, async (tx) => {
      const row = await this.get(tx, id);
      await this.owned(tx, actor, row);
      await store.updateInspection(tx, id, version, { state: stepFrom(row.state, 'cancel') });
      for (const draft of await this.findings.ofInspection(tx, id))
        await this.findings.drop(tx, actor, draft, draft.version);
      await this.acted(tx, actor, row, 'CANCEL', reason);
    });
  }

  /** Records items, each with its own version, all or none. @throws Refusal STATE, STALE, NOT_AN_INSPECTOR and as `checkRecord` */
  async record(actor: OfficeActor, id: string, records: readonly NewRecord[]): Promise<void> {
    atMost(records, 100, 'items');
    records.forEach((r, i) => checkRecord(r, `items.${i}`));
    await this.db.tx(actor, async (tx) => {
      const row = await this.mine(tx, actor, id);
      stepFrom(row.state, 'record');
      for (const [i, r] of records.entries()) {
        const done = UUID.test(r.itemId)
          ? await tx.update(
              InspectionItemEntity,
              { id: r.itemId, inspectionId: id, version: r.version },
              {
                result: r.result,
                systemState: r.systemState ?? null,
                operationState: r.operationState ?? null,
                sampled: r.sampled ?? null,
                failed: r.failed ?? null,
                correctedOnSpot: r.correctedOnSpot ?? false,
                note: optionalText(r.note, `items.${i}.note`, 2000),
                reason: optionalText(r.reason, `items.${i}.reason`, 500),
                version: r.version + 1,
              },
            )
          : { affected: 0 };
        if (done.affected === 1) continue;
        if ((await store.itemsOf(tx, id)).some((item) => item.id === r.itemId))
          throw await store.stale(tx, id);
        throw new Refusal('NOT_FOUND', { field: `items.${i}.itemId` });
      }
      const after = Object.fromEntries(
        records.map((r) => [
          r.itemId,
          { result: r.result, system: r.systemState, operation: r.operationState },
        ]),
      );
      await this.acted(tx, actor, row, 'RECORD', null, after);
    });
  }

  /** Raises a finding from inside the inspection. @throws Refusal FINDING_NEEDS_ASSESSMENT, FINDING_CONTRADICTS and as `record` */
  async raise(actor: OfficeActor, id: string, finding: FindingFields & { itemId: string }): Promise<string> {
    return this.db.tx(actor, async (tx) => {
      const row = await this.mine(tx, actor, id);
      stepFrom(row.state, 'raise');
      const item = (await store.itemsOf(tx, id)).find((i) => i.id === finding.itemId);
      if (!item) throw new Refusal('NOT_FOUND', { field: 'finding.itemId' });
      checkFindable(item);
      const { platformId, regionCode, officeId, regionAt } = row;
      const { itemCode, itemVersionId, areaCode } = item;
      const origin = {
        inspectionId: id,
        inspectionItemId: item.id,
        platformId,
        regionCode,
        officeId,
        regionAt,
        itemCode,
        itemVersionId,
        areaCode,
      };
      const raised = await this.findings.raise(tx, actor, origin, finding);
      await this.acted(tx, actor, row, 'RAISE', raised.number);
      return raised.id;
    });
  }

  async changeFinding(
    actor: OfficeActor,
    findingId: string,
    version: number,
    fields: FindingFields,
  ): Promise<void> {
    await this.draft(actor, findingId, 'CHANGE_FINDING', (tx, row) =>
      this.findings.redraft(tx, actor, row, version, fields),
    );
  }

  /** @returns the inspection's id */
  async dropFinding(actor: OfficeActor, findingId: string, version: number): Promise<string> {
    return this.draft(actor, findingId, 'DROP_FINDING', (tx, row) =>
      this.findings.drop(tx, actor, row, version),
    );
  }

  /**
   * Ends the inspection: the record is kept as canonical JSON (RFC 8785) with its SHA-256, findings open, and the
   * ledger moves by what was assessed.
   * @throws Refusal ITEMS_UNCHECKED, STATE, STALE, NOT_AN_INSPECTOR
   */
  async seal(actor: OfficeActor, id: string, version: number, words: string): Promise<void> {
    const conclusion = requiredText(words, 'conclusion', 4000);
    await this.db.tx(actor, async (tx) => {
      const row = await this.mine(tx, actor, id);
      const state = stepFrom(row.state, 'seal');
      const items = await store.itemsOf(tx, id);
      const unchecked = items.filter((i) => i.result === null).length;
      if (unchecked > 0) throw new Refusal('ITEMS_UNCHECKED', { field: 'items', params: { n: unchecked } });
      const sealedAt = this.clock.now();
      const content = await this.contentOf(tx, row, items, conclusion, sealedAt);
      const sha256 = createHash('sha256').update(content).digest('hex');
      const { platformId, regionCode } = row;
      await store.updateInspection(tx, id, version, { state, sealedAt, sealHash: sha256, conclusion });
      await tx.insert(InspectionSealEntity, {
        inspectionId: id,
        platformId,
        regionCode,
        content,
        sha256,
        sealedBy: actor.name,
        occurredAt: sealedAt,
      });
      const on = row.inspectedOn ?? this.clock.today();
      await this.findings.openAll(
        tx,
        actor,
        id,
        new Set(items.filter((i) => i.correctedOnSpot).map((i) => i.id)),
        on,
      );
      const facts = items.flatMap((i) =>
        i.result === 'ASSESSED' && i.systemState !== null && i.operationState !== null
          ? [
              {
                platformId,
                itemCode: i.itemCode,
                kind: 'INSPECTION' as const,
                systemState: i.systemState,
                operationState: i.operationState,
                factOn: on,
                sourceId: id,
                sourceNumber: row.number,
              },
            ]
          : [],
      );
      await this.ledger.recordFacts(tx, actor, facts);
      await outbox(tx, {
        id: this.ids.next(),
        kind: 'inspection.sealed',
        payload: { inspectionId: id, platformId, number: row.number },
        occurredAt: sealedAt,
      });
      await this.acted(tx, actor, row, 'SEAL', null, { sha256 });
    });
  }

  /** Words after the seal; the sealed record stays as it is. @throws Refusal STATE, OTHER_OFFICE */
  async supplement(actor: OfficeActor, id: string, words: string): Promise<void> {
    const text = requiredText(words, 'text', 4000);
    await this.db.tx(actor, async (tx) => {
      const row = await this.get(tx, id);
      await this.owned(tx, actor, row);
      stepFrom(row.state, 'supplement');
      const { platformId, regionCode } = row;
      await tx.insert(SupplementEntity, {
        id: this.ids.next(),
        inspectionId: id,
        platformId,
        regionCode,
        text,
        actorId: actor.userId,
        actorName: actor.name,
        occurredAt: this.clock.now(),
      });
      await this.acted(tx, actor, row, 'SUPPLEMENT', null);
    });
  }

  /** An inspection under way of which this officer is an inspector. @throws Refusal NOT_FOUND, NOT_AN_INSPECTOR */
  async mine(tx: Tx, actor: OfficeActor, id: string): Promise<InspectionEntity> {
    const row = await this.get(tx, id);
    await this.owned(tx, actor, row);
    if (!(await store.teamOf(tx, [id])).some((i) => i.userId === actor.userId))
      throw new Refusal('NOT_AN_INSPECTOR');
    return row;
  }

  private async owned(tx: Tx, actor: OfficeActor, row: InspectionEntity): Promise<void> {
    if (row.officeId !== actor.officeId)
      this.territory.ownRecord(actor, row.officeId, (await officeById(tx, row.officeId))?.name);
  }

  private async draft(
    actor: OfficeActor,
    findingId: string,
    kind: string,
    work: (tx: Tx, row: Awaited<ReturnType<FindingsService['get']>>) => Promise<void>,
  ): Promise<string> {
    return this.db.tx(actor, async (tx) => {
      const finding = await this.findings.get(tx, findingId);
      const row = await this.mine(tx, actor, finding.inspectionId);
      stepFrom(row.state, 'raise');
      await work(tx, finding);
      await this.acted(tx, actor, row, kind, finding.number);
      return row.id;
    });
  }

  private async officers(
    tx: Tx,
    actor: OfficeActor,
    ids: readonly string[],
    on: CivilDate,
  ): Promise<Awaited<ReturnType<typeof officersById>>> {
    const found = ids.every((id) => UUID.test(id)) ? await officersById(tx, ids) : [];
    if (found.filter((o) => o.officeId === actor.officeId).length !== ids.length)
      throw new Refusal('UNKNOWN_OFFICER', { field: 'input.inspectorIds' });
    const expired = found.find((o) => o.certificateValidTo !== null && o.certificateValidTo < on);
    if (expired)
      throw new Refusal('CERTIFICATE_EXPIRED', {
        field: 'input.inspectorIds',
        params: { name: expired.name },
      });
    return found;
  }

  private async contentOf(
    tx: Tx,
    row: InspectionEntity,
    items: readonly InspectionItemEntity[],
    conclusion: string,
    sealedAt: Date,
  ): Promise<string> {
    const drafts = await this.findings.ofInspection(tx, row.id);
    const files = await this.evidence.of(tx, [...items.map((i) => i.id), ...drafts.map((d) => d.id)]);
    const hashes = (id: string): string[] => (files.get(id) ?? []).map((f) => f.sha256);
    const team = await store.teamOf(tx, [row.id]);
    const text = canonicalize({
      number: row.number,
      platformId: row.platformId,
      officeId: row.officeId,
      mode: row.mode,
      purpose: row.purpose,
      frameworkVersion: row.frameworkVersion,
      inspectedOn: row.inspectedOn,
      sealedAt: sealedAt.toISOString(),
      conclusion,
      inspectors: team.map(({ userId, certificateNo }) => ({
        userId,
        certificateNo,
        lead: userId === row.leadId,
      })),
      items: items.map(
        ({
          id,
          itemCode,
          itemVersionId,
          result,
          systemState,
          operationState,
          sampled,
          failed,
          correctedOnSpot,
          note,
          reason,
        }) => ({
          ...{
            itemCode,
            itemVersionId,
            result,
            systemState,
            operationState,
            sampled,
            failed,
            correctedOnSpot,
            note,
            reason,
          },
          evidence: hashes(id),
        }),
      ),
      findings: drafts.map(({ id, number, itemCode, title, description, severity, axis }) => ({
        number,
        itemCode,
        title,
        description,
        severity,
        axis,
        evidence: hashes(id),
      })),
    });
    if (text === undefined) throw new Error('the record has no canonical form');
    return text;
  }

  private async acted(
    tx: Tx,
    actor: OfficeActor,
    row: InspectionEntity,
    kind: string,
    text: string | null,
    after: object | null = null,
  ): Promise<void> {
    const { id: inspectionId, platformId, regionCode } = row;
    const { userId: actorId, name: actorName, officeId } = actor;
    const occurredAt = this.clock.now();
    await tx.insert(InspectionActEntity, {
      id: this.ids.next(),
      inspectionId,
      platformId,
      regionCode,
      officeId,
      regionAt: regionCode,
      kind,
      actorId,
      actorName,
      text,
      after: after as never,
      occurredAt,
    });
    const act = `inspection.${kind.toLowerCase()}`;
    await this.audit.done(tx, actor, {
      act,
      subjectKind: 'INSPECTION',
      subjectId: inspectionId,
      regionAt: regionCode,
    });
  }
}
