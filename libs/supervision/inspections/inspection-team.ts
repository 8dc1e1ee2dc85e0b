import { Injectable } from '@nestjs/common';
import { type OfficerRow, officersById, roleMay } from '#libs/technique/access';
import { type CivilDate, type OfficeActor, Refusal, type Tx } from '#libs/technique/kernel';
import * as store from './inspections.store.ts';

/** Who may inspect, and who does. */
@Injectable()
export class InspectionTeam {
  /** The inspectors who have not left the inspection. */
  async present(tx: Tx, inspectionId: string): Promise<string[]> {
    const team = await store.teamOf(tx, [inspectionId]);
    return team.filter((inspector) => inspector.leftOn === null).map((inspector) => inspector.userId);
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
    // a viewer neither inspects nor leads an inspection
    const may = found.every((o) => roleMay(o.role, 'evidence.add'));
    if (found.length !== ids.length || !may) throw new Refusal('UNKNOWN_OFFICER', where);
    const expired = found.find((o) => o.certificateValidTo === null || o.certificateValidTo < on);
    if (expired) throw new Refusal('CERTIFICATE_EXPIRED', { ...where, params: { name: expired.name } });
    return found;
  }
}
