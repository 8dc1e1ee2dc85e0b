import { Injectable } from '@nestjs/common';
import { Acts } from '#libs/technique/acts';
import { Clock, type OfficeActor, Refusal, type Tx, col, execute, readRows } from '#libs/technique/kernel';
import type { PlatformEntity } from '#libs/supervision/platforms';
import { RecusalService } from '#libs/staffing/staff';
import { InspectionSubject } from './inspection-subject.ts';
import { InspectionTeam } from './inspection-team.ts';
import { type InspectionEntity, InspectorEntity } from './inspections.entity.ts';
import * as store from './inspections.store.ts';

/** Inspections that are not sealed and continue elsewhere: at another platform's record, or with another inspector. */
@Injectable()
export class PassingService {
  constructor(
    private readonly clock: Clock,
    private readonly acts: Acts,
    private readonly subject: InspectionSubject,
    private readonly team: InspectionTeam,
    private readonly recusal: RecusalService,
  ) {}

  /** Planned inspections of a merged platform continue at the other platform. @returns their numbers */
  async carry(tx: Tx, actor: OfficeActor, from: string, to: PlatformEntity): Promise<string[]> {
    const plans = await readRows(
      tx,
      { id: col.uuid },
      `select id from inspection where platform_id = $1 and state = 'PLANNED' order by number for update`,
      [from],
    );
    const numbers: string[] = [];
    for (const { id } of plans) {
      const row = await store.inspectionById(tx, id);
      const after = await this.rewritten(tx, row, { platformId: to.id });
      for (const table of ['inspection_item', 'inspection_inspector'])
        await execute(tx, `update ${table} set platform_id = $2 where inspection_id = $1`, [id, to.id]);
      await this.acts.line(tx, actor, this.subject, 'merge', row, after, { text: to.name });
      numbers.push(row.number);
    }
    return numbers;
  }

  /**
   * One inspector takes over from another. In a plan the first is removed; in an inspection under way the first, who was there,
   * stays named in the record but can no longer record.
   * @throws Refusal TWO_INSPECTORS, CERTIFICATE_EXPIRED, UNKNOWN_OFFICER, RECUSED
   */
  async handOver(tx: Tx, actor: OfficeActor, id: string, fromId: string, toId: string): Promise<string> {
    const row = await store.held(tx, id, 'ALONE');
    const team = (await store.teamOf(tx, [id])).filter((i) => i.leftOn === null && i.userId !== fromId);
    const today = this.clock.today();
    const on = row.state === 'PLANNED' && row.plannedOn > today ? row.plannedOn : today;
    const [to] = await this.team.certified(tx, actor, [toId], on, 'toId');
    await this.recusal.unbiased(tx, [toId], row.platformId, 'toId');
    const there = team.some((i) => i.userId === toId);
    if (!to || (there && team.length < 2)) throw new Refusal('TWO_INSPECTORS', { field: 'toId' });
    if (row.state === 'PLANNED') await tx.delete(InspectorEntity, { inspectionId: id, userId: fromId });
    else await tx.update(InspectorEntity, { inspectionId: id, userId: fromId }, { leftOn: today });
    // an inspector who left and comes back has a row already
    const back = await tx.update(InspectorEntity, { inspectionId: id, userId: toId }, { leftOn: null });
    if (back.affected === 0) {
      const { platformId, regionCode } = row;
      const { name, certificateNo } = to;
      const joining = { inspectionId: id, platformId, regionCode, userId: toId, name, certificateNo };
      await tx.insert(InspectorEntity, { ...joining, leftOn: null });
    }
    const lead = row.leadId === fromId ? { leadId: toId } : {};
    const after = await this.rewritten(tx, row, lead);
    await this.acts.line(tx, actor, this.subject, 'hand_over', row, after, {
      before: { inspector: fromId },
      after: { inspector: toId },
    });
    return row.number;
  }

  /** @throws Refusal BUSY when another changed it at the same moment */
  private async rewritten(
    tx: Tx,
    row: InspectionEntity,
    set: Partial<InspectionEntity>,
  ): Promise<InspectionEntity> {
    if (!(await store.updateInspection(tx, row.id, row.version, set))) throw new Refusal('BUSY');
    return { ...row, ...set, version: row.version + 1 };
  }
}
