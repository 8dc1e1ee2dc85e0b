import { Injectable } from '@nestjs/common';
import { roleMay } from '#libs/access';
import { type AllowedAction, Batched, Db, type OfficeActor, type Tx, allowance, knownId } from '#libs/kernel';
import { type PlatformRef, platformRefs } from '#libs/platforms';
import { RecusalService } from '#libs/staff';
import { officeName, officeView, officesById, regionsByCode } from '#libs/territory';
import type { MergeEntity, TransferEntity } from './moves.entity.ts';
import { PROPOSAL_NEXT, type Proposal, type ProposalStep, isReceiver } from './moves.rules.ts';
import * as store from './moves.store.ts';
import type { PlatformMerge, PlatformTransfer } from './moves.types.ts';
import { faultOf, stepParams } from './proposals.ts';

const NONE = { into: null, from: [] };

/** Proposals to merge and to move, as those concerned read them. */
@Injectable()
export class MovesReader {
  /** What a platform became, and what became it. */
  readonly merged: Batched<OfficeActor, { into: PlatformRef | null; from: PlatformRef[] }>;

  constructor(
    private readonly db: Db,
    private readonly recusal: RecusalService,
  ) {
    this.merged = new Batched(
      db,
      async (tx, ids) => {
        const rows = await store.mergedInto(tx, ids);
        return new Map(
          ids.map((id) => {
            const into = rows.find((r) => r.loserId === id);
            const from = rows.filter((r) => r.winnerId === id);
            return [
              id,
              {
                into: into ? { id: into.winnerId, name: into.winner, regionCode: into.regionCode } : null,
                from: from.map((r) => ({ id: r.loserId, name: r.loser, regionCode: r.regionCode })),
              },
            ];
          }),
        );
      },
      () => NONE,
    );
  }

  async merges(actor: OfficeActor, platformId: string | null): Promise<PlatformMerge[]> {
    return this.db.tx(actor, async (tx) => {
      const rows = await store.mergesOf(tx, platformId === null ? null : knownId(platformId, 'platformId'));
      const ids = rows.flatMap((m) => [m.platformId, m.intoId]);
      const refs = new Map((await platformRefs(tx, ids)).map((p) => [p.id, p]));
      const aside = await this.recusal.ofOne(tx, actor, ids);
      const offices = await this.offices(
        tx,
        rows.map((m) => m.officeId),
      );
      return rows.flatMap((m) => {
        const [platform, into] = [refs.get(m.platformId), refs.get(m.intoId)];
        if (!platform || !into) return [];
        const allowedActions = actions(
          actor,
          m,
          actor.officeId === m.officeId,
          aside.has(m.platformId),
          officeName(offices.get(m.officeId)),
        );
        return [{ ...proposal(m), platform, into, moved: m.moved ?? [], allowedActions }];
      });
    });
  }

  async transfers(actor: OfficeActor, platformId: string | null): Promise<PlatformTransfer[]> {
    return this.db.tx(actor, async (tx) => {
      const id = platformId === null ? null : knownId(platformId, 'platformId');
      const rows = await store.transfersOf(tx, id);
      const visible = new Set(
        (
          await platformRefs(
            tx,
            rows.map((t) => t.platformId),
          )
        ).map((p) => p.id),
      );
      const offices = await this.offices(
        tx,
        rows.flatMap((t) => [t.officeId, t.toOfficeId]),
      );
      const codes = rows.map((t) => t.toRegionCode);
      const regions = new Map((await regionsByCode(tx, codes)).map((r) => [r.code, r]));
      const views: PlatformTransfer[] = [];
      for (const t of rows) {
        const [from, to] = [offices.get(t.officeId), offices.get(t.toOfficeId)];
        const region = regions.get(t.toRegionCode);
        if (!from || !to || !region) continue;
        const aside = await this.recusal.asideOf(tx, actor, t.told.operatorId);
        views.push({
          ...proposal(t),
          platformId: t.platformId,
          visible: visible.has(t.platformId),
          platformName: t.told.name,
          operatorName: t.told.operatorName,
          operatorCode: t.told.operatorCode,
          domains: t.told.domains,
          fromRegion: t.told.regionName,
          toRegion: { zh: region.name, en: region.nameEn },
          fromOffice: officeView(from),
          toOffice: officeView(to),
          work: t.told.work,
          orderIds: t.orderIds,
          done: t.done ?? [],
          allowedActions: actions(actor, t, isReceiver(actor, t), aside, officeName(to)),
        });
      }
      return views;
    });
  }

  private async offices(tx: Tx, ids: readonly string[]) {
    return new Map((await officesById(tx, ids)).map((office) => [office.id, office]));
  }
}

function proposal(p: MergeEntity | TransferEntity) {
  const { id, state, reason, proposedByName, proposedAt, decidedByName, decidedAt, decisionNote, version } =
    p;
  return { id, state, reason, proposedByName, proposedAt, decidedByName, decidedAt, decisionNote, version };
}

/** What this person may do with a proposal now; nothing once it is decided. */
function actions(
  actor: OfficeActor,
  p: Proposal,
  decider: boolean,
  aside: boolean,
  office: string,
): AllowedAction[] {
  const steps = Object.keys(PROPOSAL_NEXT[p.state]) as ProposalStep[];
  return steps
    .filter(
      (step) =>
        step !== 'withdraw' || (actor.officeId === p.officeId && roleMay(actor.role, 'platform.proposeMove')),
    )
    .map((step) => {
      const fault = aside && step !== 'withdraw' ? 'RECUSED' : faultOf(actor, p, step, decider);
      return allowance(step, fault, stepParams(actor, p, step, office));
    });
}
