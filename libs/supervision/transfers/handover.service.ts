import { Injectable } from '@nestjs/common';
import { officersById, roleMay } from '#libs/technique/access';
import { Audit } from '#libs/technique/audit';
import { PassingService } from '#libs/supervision/inspections';
import {
  Db,
  type OfficeActor,
  Refusal,
  type Tx,
  col,
  knownId,
  readRows,
  reasonGiven,
} from '#libs/technique/kernel';
import { MovingService, PlatformsService } from '#libs/supervision/platforms';
import { RecusalService, activeOfficers } from '#libs/staffing/staff';
import { openInspection } from '#rules/supervision/inspections';
import { registered } from '#rules/supervision/platforms';

export interface HandOver {
  fromId: string;
  toId: string;
  platformIds?: readonly string[] | null | undefined;
  reason: string;
}

export interface HandedOver {
  platforms: number;
  inspections: string[];
}

/** Hands an officer's work over to another: platforms as lead or deputy, and inspections that are not sealed. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly platforms: PlatformsService,
    private readonly moving: MovingService,
    private readonly passing: PassingService,
    private readonly recusal: RecusalService,
  ) {}

  /**
   * By the director, or by the officer who hands over. All of the work, or that at the named platforms. An officer who must be
   * recused may hand over, but may not take over.
   * @throws Refusal FORBIDDEN, UNKNOWN_OFFICER, HANDOVER_SELF, RECUSED, CERTIFICATE_EXPIRED, TWO_INSPECTORS, REASON_NEEDED
   */
  async handOver(actor: OfficeActor, input: HandOver): Promise<HandedOver> {
    const reason = reasonGiven(input.reason);
    const [fromId, toId] = [knownId(input.fromId, 'fromId'), knownId(input.toId, 'toId')];
    if (fromId === toId) throw new Refusal('HANDOVER_SELF', { field: 'toId' });
    if (actor.userId !== fromId && !roleMay(actor.role, 'staff.manage')) throw new Refusal('FORBIDDEN');
    const only = input.platformIds?.map((id, i) => knownId(id, `platformIds.${i}`)) ?? null;
    return this.db.tx(actor, async (tx) => {
      const [from] = await officersById(tx, [fromId]);
      if (from?.officeId !== actor.officeId) throw new Refusal('UNKNOWN_OFFICER', { field: 'fromId' });
      const active = await activeOfficers(tx, actor.officeId);
      if (!active.some((officer) => officer.id === toId))
        throw new Refusal('UNKNOWN_OFFICER', { field: 'toId' });
      const platforms = await this.entrust(tx, actor, { fromId, toId, only, reason });
      const inspections = await this.pass(tx, actor, { fromId, toId, only });
      await this.audit.done(tx, actor, {
        act: 'work.handOver',
        subjectKind: 'USER',
        subjectId: fromId,
        after: { toId, platforms, inspections },
      });
      return { platforms: platforms.length, inspections };
    });
  }

  private async entrust(
    tx: Tx,
    actor: OfficeActor,
    { fromId, toId, only, reason }: { fromId: string; toId: string; only: string[] | null; reason: string },
  ): Promise<string[]> {
    const rows = await readRows(
      tx,
      { id: col.uuid },
      `select p.id from platform p where p.office_id = $1 and ${registered('p')} and $2 in (p.lead_officer_id, p.deputy_officer_id)
          and ($3::uuid[] is null or p.id = any($3)) order by p.id for update`,
      [actor.officeId, fromId, only],
    );
    for (const { id } of rows) {
      await this.recusal.unbiased(tx, [toId], id, 'toId');
      await this.moving.entrust(tx, actor, await this.platforms.get(tx, id), fromId, toId, reason);
    }
    return rows.map((row) => row.id);
  }

  private async pass(
    tx: Tx,
    actor: OfficeActor,
    { fromId, toId, only }: { fromId: string; toId: string; only: string[] | null },
  ): Promise<string[]> {
    const rows = await readRows(
      tx,
      { id: col.uuid },
      `select i.id from inspection i join inspection_inspector x on x.inspection_id = i.id
        where i.office_id = $1 and x.user_id = $2 and x.left_on is null and ${openInspection('i')}
          and ($3::uuid[] is null or i.platform_id = any($3)) order by i.id`,
      [actor.officeId, fromId, only],
    );
    const numbers: string[] = [];
    for (const { id } of rows) numbers.push(await this.passing.handOver(tx, actor, id, fromId, toId));
    return numbers;
  }
}
