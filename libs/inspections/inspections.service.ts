import { Injectable } from '@nestjs/common';
import { type FindingFields, FindingDrafts } from '#libs/findings';
import {
  type CivilDate,
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  addMonths,
  notBefore,
  reasonGiven,
  requiredText,
} from '#libs/kernel';
import { LedgerService } from '#libs/ledger';
import { PlatformsService } from '#libs/platforms';
import { RecusalService } from '#libs/staff';
import { nextNumber } from '#libs/territory';
import { InspectionDesk } from './inspections.desk.ts';
import {
  InspectionEntity,
  InspectionItemEntity,
  InspectorEntity,
  SupplementEntity,
} from './inspections.entity.ts';
import { type Mode, checkTeam, stepFrom } from './inspections.rules.ts';
import * as store from './inspections.store.ts';
import { type NewRecord, RecordingService } from './recording.service.ts';
import { SealService } from './seal.service.ts';

export interface Plan {
  platformId: string;
  mode: Mode;
  plannedOn: CivilDate;
  inspectorIds: readonly string[];
  leadId: string;
  purpose: string;
  areaCodes?: readonly string[] | null | undefined;
}

/** The life of an inspection: planned, recorded on the spot, sealed. */
@Injectable()
export class InspectionsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly desk: InspectionDesk,
    private readonly platforms: PlatformsService,
    private readonly ledger: LedgerService,
    private readonly drafts: FindingDrafts,
    private readonly recording: RecordingService,
    private readonly sealing: SealService,
    private readonly recusal: RecusalService,
  ) {}

  /**
   * Plans a check; the checklist is taken from the ledger as it stands.
   * @throws Refusal TWO_INSPECTORS, LEAD_NOT_INSPECTOR, UNKNOWN_OFFICER, CERTIFICATE_EXPIRED, RECUSED, OFFICER_ON_LEAVE,
   *   PLATFORM_RETIRED, EMPTY_CHECKLIST, OTHER_OFFICE
   */
  async plan(actor: OfficeActor, plan: Plan): Promise<string> {
    const purpose = requiredText(plan.purpose, 'input.purpose', 500);
    // planned afterwards a year at most: what is older can no longer be a plan
    notBefore(plan.plannedOn, addMonths(this.clock.today(), -12), 'input.plannedOn');
    const ids = plan.inspectorIds.map((id) => id.toLowerCase());
    const team = checkTeam(ids, plan.leadId.toLowerCase());
    return this.db.tx(actor, async (tx) => {
      const platform = await this.platforms.getOwn(tx, actor, plan.platformId, 'TOGETHER');
      if (platform.state === 'RETIRED') throw new Refusal('PLATFORM_RETIRED', { field: 'input.platformId' });
      const officers = await this.desk.certified(tx, actor, team, plan.plannedOn, 'input.inspectorIds');
      await this.recusal.unbiased(tx, team, platform.id, 'input.inspectorIds');
      const away = await this.recusal.away(tx, actor.officeId, plan.plannedOn);
      const absent = officers.find((o) => away.has(o.id));
      if (absent)
        throw new Refusal('OFFICER_ON_LEAVE', {
          field: 'input.inspectorIds',
          params: { name: absent.name },
        });
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
        leadId: plan.leadId.toLowerCase(),
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
      await this.desk.acted(tx, actor, row, 'PLAN', { text: purpose });
      return row.id;
    });
  }

  /** @throws Refusal STATE, STALE, NOT_AN_INSPECTOR, UNKNOWN_OFFICER, CERTIFICATE_EXPIRED */
  async start(actor: OfficeActor, id: string, version: number): Promise<void> {
    await this.db.tx(actor, async (tx) => {
      const row = await this.desk.mine(tx, actor, id, 'ALONE');
      const state = stepFrom(row.state, 'start');
      const team = (await store.teamOf(tx, [id])).map((i) => i.userId);
      await this.desk.certified(tx, actor, team, this.clock.today());
      await this.recusal.unbiased(tx, team, row.platformId, 'id');
      await store.updateInspection(tx, id, version, {
        state,
        startedAt: this.clock.now(),
        inspectedOn: this.clock.today(),
      });
      await store.takeLedger(tx, id);
      await this.desk.acted(tx, actor, row, 'START');
    });
  }

  /** @throws Refusal STATE, STALE, REASON_NEEDED, OTHER_OFFICE */
  async cancel(actor: OfficeActor, id: string, version: number, why: string): Promise<void> {
    const reason = reasonGiven(why);
    await this.db.tx(actor, async (tx) => {
      const row = await this.desk.own(tx, actor, id, 'ALONE');
      await store.updateInspection(tx, id, version, { state: stepFrom(row.state, 'cancel') });
      for (const draft of await this.drafts.ofInspection(tx, id))
        await this.drafts.drop(tx, actor, draft, draft.version);
      await this.desk.acted(tx, actor, row, 'CANCEL', { text: reason });
    });
  }

  /** As `RecordingService.record`. */
  async record(actor: OfficeActor, id: string, records: readonly NewRecord[]): Promise<void> {
    return this.recording.record(actor, id, records);
  }

  /** As `RecordingService.raise`. */
  async raise(actor: OfficeActor, id: string, finding: FindingFields & { itemId: string }): Promise<string> {
    return this.recording.raise(actor, id, finding);
  }

  /** As `SealService.seal`. */
  async seal(actor: OfficeActor, id: string, version: number, conclusion: string): Promise<void> {
    return this.sealing.seal(actor, id, version, conclusion);
  }

  /** Words after the seal; the sealed record stays as it is. @throws Refusal STATE, OTHER_OFFICE */
  async supplement(actor: OfficeActor, id: string, words: string): Promise<void> {
    const text = requiredText(words, 'text', 4000);
    await this.db.tx(actor, async (tx) => {
      const row = await this.desk.own(tx, actor, id, 'ALONE');
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
      await this.desk.acted(tx, actor, row, 'SUPPLEMENT');
    });
  }
}
