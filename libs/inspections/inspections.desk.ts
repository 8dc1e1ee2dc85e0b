import { Injectable } from '@nestjs/common';
import { type OfficerRow, officersById, roleMay } from '#libs/access';
import { Audit } from '#libs/audit';
import { type CivilDate, Clock, Ids, type OfficeActor, Refusal, type Tx } from '#libs/kernel';
import { RecusalService } from '#libs/staff';
import { TerritoryService, officeById } from '#libs/territory';
import { certificateHolds } from '#rules/access';
import { InspectionActEntity, type InspectionEntity } from './inspections.entity.ts';
import type { InspectionState } from './inspections.rules.ts';
import * as store from './inspections.store.ts';

/** What every act on an inspection begins and ends with: finding it, whose it is, and the line that tells of it. */
@Injectable()
export class InspectionDesk {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly territory: TerritoryService,
    private readonly recusal: RecusalService,
  ) {}

  /** One of this office, held against others until the act is done. @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED */
  async own(tx: Tx, actor: OfficeActor, id: string, lock: store.Lock): Promise<InspectionEntity> {
    const row = await store.held(tx, id, lock);
    if (row.officeId !== actor.officeId)
      this.territory.ownRecord(actor, row.officeId, await officeById(tx, row.officeId));
    await this.recusal.unbiased(tx, [actor.userId], row.platformId, 'id');
    return row;
  }

  /**
   * One of which this officer is an inspector. Those who record hold it together; the seal holds it alone, so that
   * nothing is written beside a record that is being sealed.
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, NOT_AN_INSPECTOR, CERTIFICATE_EXPIRED
   */
  async mine(tx: Tx, actor: OfficeActor, id: string, lock: store.Lock): Promise<InspectionEntity> {
    const row = await this.own(tx, actor, id, lock);
    if (!(await store.teamOf(tx, [id])).some((i) => i.userId === actor.userId && i.leftOn === null))
      throw new Refusal('NOT_AN_INSPECTOR');
    await this.certified(tx, actor, [actor.userId], this.clock.today());
    return row;
  }

  /**
   * Active officers of this office, each with a certificate valid on the day.
   * @throws Refusal UNKNOWN_OFFICER, CERTIFICATE_EXPIRED
   */
  async certified(
    tx: Tx,
    actor: OfficeActor,
    ids: readonly string[],
    on: CivilDate,
    field?: string,
  ): Promise<OfficerRow[]> {
    const where = field === undefined ? {} : { field };
    const active = await store.activeOfficers(tx, actor.officeId);
    const found = (
      await officersById(
        tx,
        ids.filter((id) => active.has(id)),
      )
    ).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    // whoever only reads is no inspector, nor leads one
    const may = found.every((o) => roleMay(o.role, 'evidence.add'));
    if (found.length !== ids.length || !may) throw new Refusal('UNKNOWN_OFFICER', where);
    const expired = found.find((o) => !certificateHolds(o.certificateValidTo, on));
    if (expired) throw new Refusal('CERTIFICATE_EXPIRED', { ...where, params: { name: expired.name } });
    return found;
  }

  /** Closes an act: its line in the inspection's history and in the audit record. */
  async acted(
    tx: Tx,
    actor: OfficeActor,
    row: InspectionEntity,
    kind: string,
    told: { text?: string; before?: object; after?: object } = {},
  ): Promise<void> {
    const { id: inspectionId, platformId, regionCode } = row;
    const { userId: actorId, name: actorName, officeId } = actor;
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
      text: told.text ?? null,
      before: (told.before ?? null) as never,
      after: (told.after ?? null) as never,
      occurredAt: this.clock.now(),
    });
    await this.audit.done(tx, actor, {
      act: `inspection.${kind.toLowerCase()}`,
      subjectKind: 'INSPECTION',
      subjectId: inspectionId,
      regionAt: regionCode,
      ...auditedOf(row.state, kind, told),
    });
  }
}

const STATE_AFTER: Readonly<Record<string, InspectionState>> = {
  PLAN: 'PLANNED',
  START: 'OPEN',
  CANCEL: 'CANCELLED',
  SEAL: 'SEALED',
};

/** States, hashes and what was recorded of each item; what somebody wrote in their own words stays with the inspection. */
function auditedOf(
  state: InspectionState,
  kind: string,
  { before = {}, after = {} }: { before?: object; after?: object },
): { before?: Record<string, unknown>; after: Record<string, unknown> } {
  const next = STATE_AFTER[kind];
  return {
    ...(kind === 'PLAN' ? {} : { before: { state, ...withoutWords(before) } }),
    after: { state: next ?? state, ...withoutWords(after) },
  };
}

const WORDS = ['note', 'reason'];

function withoutWords(of: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(of)
      .filter(([key]) => !WORDS.includes(key))
      .map(([key, value]: [string, unknown]) => [
        key,
        typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutWords(value) : value,
      ]),
  );
}
