import { Injectable } from '@nestjs/common';
import { type Answer, allowedActions } from '#libs/technique/acts';
import { Batched, Db, type OfficeActor, type Tx, knownId } from '#libs/technique/kernel';
import { type PlatformRef, platformRefs } from '#libs/supervision/platforms';
import { RecusalService } from '#libs/staffing/staff';
import { officeName, officeView, officesById, regionsByCode } from '#libs/reference/territory';
import type { MergeEntity, TransferEntity } from './transfers.entity.ts';
import { isReceiver } from './transfers.rules.ts';
import * as store from './transfers.store.ts';
import type { PlatformMerge, PlatformTransfer } from './transfers.types.ts';
import { MERGE_ACTS, TRANSFER_ACTS } from './proposal-acts.rules.ts';

const NONE = { into: null, from: [] };

/** Proposals to merge and to transfer, as the offices involved see them. */
@Injectable()
export class ProposalsReader {
  /** The platform into which this one was merged, and those merged into this one. */
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
    return this.db.tx(actor, (tx) => this.mergesIn(tx, actor, platformId));
  }

  /** The merges of a platform at the end of an act. */
  afterMerge(actor: OfficeActor, platformId: string): Answer<unknown, PlatformMerge[]> {
    return (tx) => this.mergesIn(tx, actor, platformId);
  }

  private async mergesIn(tx: Tx, actor: OfficeActor, platformId: string | null): Promise<PlatformMerge[]> {
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
      const own = actor.officeId === m.officeId;
      const office = officeName(offices.get(m.officeId));
      const actions = allowedActions(
        MERGE_ACTS,
        actor,
        m,
        { proposes: own, notTheirs: own ? null : { code: 'NOT_THE_RECEIVER', params: { office } } },
        { otherOffice: null, aside: aside.has(m.platformId) },
      );
      return [{ ...proposal(m), platform, into, moved: m.moved ?? [], allowedActions: actions }];
    });
  }

  async transfers(actor: OfficeActor, platformId: string | null): Promise<PlatformTransfer[]> {
    return this.db.tx(actor, (tx) => this.transfersIn(tx, actor, platformId));
  }

  /** The transfers of a platform at the end of an act. */
  afterTransfer(actor: OfficeActor, platformId: string): Answer<unknown, PlatformTransfer[]> {
    return (tx) => this.transfersIn(tx, actor, platformId);
  }

  private async transfersIn(
    tx: Tx,
    actor: OfficeActor,
    platformId: string | null,
  ): Promise<PlatformTransfer[]> {
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
      const aside = await this.recusal.asideOf(tx, actor, t.platform.operatorId);
      views.push({
        ...proposal(t),
        platformId: t.platformId,
        visible: visible.has(t.platformId),
        platformName: t.platform.name,
        operatorName: t.platform.operatorName,
        operatorCode: t.platform.operatorCode,
        domains: t.platform.domains,
        fromRegion: t.platform.regionName,
        toRegion: { zh: region.name, en: region.nameEn },
        fromOffice: officeView(from),
        toOffice: officeView(to),
        work: t.platform.work,
        orderIds: t.orderIds,
        done: t.done ?? [],
        allowedActions: allowedActions(
          TRANSFER_ACTS,
          actor,
          t,
          {
            proposes: actor.officeId === t.officeId,
            notTheirs: isReceiver(actor, t)
              ? null
              : { code: 'NOT_THE_RECEIVER', params: { office: officeName(to) } },
          },
          { otherOffice: null, aside },
        ),
      });
    }
    return views;
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
