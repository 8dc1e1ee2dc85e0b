import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { type FindingEntity, type FindingFields, FindingDrafts } from '#libs/supervision/findings';
import {
  type CivilDate,
  Clock,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  addMonths,
  notBefore,
  reasonGiven,
  requiredText,
} from '#libs/technique/kernel';
import { LedgerService } from '#libs/supervision/ledger';
import { PlatformsService } from '#libs/supervision/platforms';
import { RecusalService } from '#libs/staffing/staff';
import { nextNumber } from '#libs/reference/territory';
import { type InspectionKind, InspectionSubject } from './inspection-subject.ts';
import { InspectionTeam } from './inspection-team.ts';
import {
  InspectionEntity,
  InspectionItemEntity,
  InspectorEntity,
  SupplementEntity,
} from './inspections.entity.ts';
import { type Mode, checkTeam } from './inspections.rules.ts';
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
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly acts: Acts,
    private readonly subject: InspectionSubject,
    private readonly team: InspectionTeam,
    private readonly platforms: PlatformsService,
    private readonly ledger: LedgerService,
    private readonly drafts: FindingDrafts,
    private readonly recording: RecordingService,
    private readonly sealing: SealService,
    private readonly recusal: RecusalService,
  ) {}

  /**
   * Plans an inspection; the checklist is taken from the current ledger.
   * @throws Refusal TWO_INSPECTORS, LEAD_NOT_INSPECTOR, UNKNOWN_OFFICER, CERTIFICATE_EXPIRED, RECUSED, OFFICER_ON_LEAVE,
   *   PLATFORM_RETIRED, EMPTY_CHECKLIST, OTHER_OFFICE
   */
  async plan<T>(actor: OfficeActor, plan: Plan, answer: Answer<InspectionEntity, T>): Promise<T> {
    const purpose = requiredText(plan.purpose, 'input.purpose', 500);
    // entered afterwards a year late at most: anything older is no plan
    notBefore(plan.plannedOn, addMonths(this.clock.today(), -12), 'input.plannedOn');
    const ids = plan.inspectorIds.map((id) => id.toLowerCase());
    const team = checkTeam(ids, plan.leadId.toLowerCase());
    const work = async (tx: Tx): Promise<{ record: InspectionEntity; note: { text: string } }> => {
      const platform = await this.platforms.getOwn(tx, actor, plan.platformId, 'TOGETHER');
      if (platform.state === 'RETIRED') throw new Refusal('PLATFORM_RETIRED', { field: 'input.platformId' });
      const officers = await this.team.certified(tx, actor, team, plan.plannedOn, 'input.inspectorIds');
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
      return { record: await store.inspectionById(tx, row.id), note: { text: purpose } };
    };
    return this.acts.begin(actor, this.subject, 'plan', work, answer, 'input.platformId');
  }

  /** @throws Refusal NOT_AN_INSPECTOR, STALE, STATE, UNKNOWN_OFFICER, CERTIFICATE_EXPIRED, RECUSED */
  async start<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    answer: Answer<InspectionEntity, T>,
  ): Promise<T> {
    const work = async ({ tx, record: row, today, now, change }: Doing<InspectionKind>): Promise<void> => {
      const team = (await store.teamOf(tx, [id])).map((i) => i.userId);
      await this.team.certified(tx, actor, team, today);
      await this.recusal.unbiased(tx, team, row.platformId, 'id');
      await change({ startedAt: now, inspectedOn: today });
      await store.takeLedger(tx, id);
    };
    return this.acts.perform(actor, this.subject, 'start', { id, version }, work, answer);
  }

  /** @throws Refusal REASON_NEEDED, OTHER_OFFICE, STALE, STATE */
  async cancel<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    why: string,
    answer: Answer<InspectionEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(why);
    const work = async ({ tx, change }: Doing<InspectionKind>): Promise<void> => {
      await change({}, { text });
      for (const draft of await this.drafts.ofInspection(tx, id))
        await this.drafts.drop(tx, actor, draft, draft.version);
    };
    return this.acts.perform(actor, this.subject, 'cancel', { id, version }, work, answer);
  }

  /** As `RecordingService.record`. */
  async record<T>(
    actor: OfficeActor,
    id: string,
    records: readonly NewRecord[],
    answer: Answer<InspectionEntity, T>,
  ): Promise<T> {
    return this.recording.record(actor, id, records, answer);
  }

  /** As `RecordingService.raise`. */
  async raise<T>(
    actor: OfficeActor,
    id: string,
    finding: FindingFields & { itemId: string },
    answer: Answer<FindingEntity, T>,
  ): Promise<T> {
    return this.recording.raise(actor, id, finding, answer);
  }

  /** As `SealService.seal`. */
  async seal<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    conclusion: string,
    answer: Answer<InspectionEntity, T>,
  ): Promise<T> {
    return this.sealing.seal(actor, id, version, conclusion, answer);
  }

  /** A supplement after the seal; the sealed record stays as it is. @throws Refusal STATE, OTHER_OFFICE */
  async supplement<T>(
    actor: OfficeActor,
    id: string,
    words: string,
    answer: Answer<InspectionEntity, T>,
  ): Promise<T> {
    const text = requiredText(words, 'text', 4000);
    const work = async ({ tx, record: row, now, note }: Doing<InspectionKind>): Promise<void> => {
      const { platformId, regionCode } = row;
      await tx.insert(SupplementEntity, {
        id: this.ids.next(),
        inspectionId: row.id,
        platformId,
        regionCode,
        text,
        actorId: actor.userId,
        actorName: actor.name,
        occurredAt: now,
      });
      await note();
    };
    return this.acts.perform(actor, this.subject, 'supplement', { id }, work, answer);
  }
}
