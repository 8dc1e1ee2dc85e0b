import { Injectable } from '@nestjs/common';
import { Audit } from '#libs/technique/audit';
import { DutiesService } from '#libs/reference/duties';
import {
  Clock,
  Db,
  Ids,
  type PlatformActor,
  Refusal,
  type Tx,
  execute,
  optionalText,
} from '#libs/technique/kernel';
import { PlatformHooks, PlatformsService } from '#libs/supervision/platforms';
import { LedgerClaimEntity } from './ledger.entity.ts';
import type { OperationState, SystemState } from './ledger.rules.ts';
import * as store from './ledger.store.ts';
import type { OwnLedger, OwnLedgerEntry } from './ledger.types.ts';
import { claimOf } from './ledger.view.ts';

/** The ledger as the platform sees it, and the platform's own claims. */
@Injectable()
export class PortalLedgerService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly duties: DutiesService,
    private readonly platforms: PlatformsService,
    private readonly hooks: PlatformHooks,
  ) {}

  async of(actor: PlatformActor, platformId: string): Promise<OwnLedger> {
    return this.db.tx(actor, async (tx) => {
      await this.platforms.get(tx, platformId);
      const entries = await this.ownEntries(tx, platformId);
      const version = entries[0]?.item.version ?? (await this.duties.versionInForce(tx));
      const areas = await this.duties.areas(tx, version);
      return {
        frameworkVersion: version,
        areas,
        entries,
        total: entries.length,
        verified: entries.filter((e) => e.verifiedOn !== null).length,
      };
    });
  }

  /**
   * A claim of the platform about one of its duties. It is kept beside the entry and changes no verified state.
   * @throws Refusal NOT_FOUND, NO_SUCH_ITEM
   */
  async claim(
    actor: PlatformActor,
    platformId: string,
    itemCode: string,
    claim: { systemState: SystemState; operationState: OperationState; note: string | null },
  ): Promise<OwnLedgerEntry> {
    const note = optionalText(claim.note, 'note', 1000);
    return this.db.tx(actor, async (tx) => {
      const platform = await this.platforms.get(tx, platformId);
      const entry = (await store.currentEntries(tx, platformId)).find((e) => e.itemCode === itemCode);
      if (!entry)
        throw new Refusal('NO_SUCH_ITEM', { field: 'itemCode', params: { code: itemCode.slice(0, 20) } });
      const { systemState, operationState } = claim;
      const claimedOn = this.clock.today();
      await tx.insert(LedgerClaimEntity, {
        id: this.ids.next(),
        entryId: entry.id,
        platformId,
        regionCode: platform.regionCode,
        systemState,
        operationState,
        note,
        claimedOn,
        actorId: actor.userId,
        actorName: actor.name,
        door: actor.door,
        occurredAt: this.clock.now(),
      });
      await execute(
        tx,
        'update ledger_entry set claim_system = $2, claim_operation = $3, claimed_on = $4, claim_note = $5, claim_by = $6, version = version + 1 where id = $1',
        [entry.id, systemState, operationState, claimedOn, note, actor.name],
      );
      await this.audit.done(tx, actor, {
        act: 'own.claim',
        subjectKind: 'LEDGER_ENTRY',
        subjectId: entry.id,
        regionAt: entry.regionCode,
        after: { itemCode, systemState, operationState },
      });
      const view = (await this.ownEntries(tx, platformId)).find((e) => e.id === entry.id);
      if (!view) throw new Refusal('NOT_FOUND');
      return view;
    });
  }

  private async ownEntries(tx: Tx, platformId: string): Promise<OwnLedgerEntry[]> {
    const rows = await store.checklist(tx, platformId, null);
    const entities = new Map((await store.currentEntries(tx, platformId)).map((e) => [e.id, e]));
    const facts = new Map((await store.factsOf(tx, platformId)).map((f) => [f.id, f]));
    const items = await this.duties.items(
      tx,
      rows.map((r) => r.itemVersionId),
    );
    const open = await store.openFindingsByItem(tx, platformId, this.hooks.openFindings);
    return rows.flatMap((row) => {
      const e = entities.get(row.entryId);
      const item = items.get(row.itemVersionId);
      if (!e || !item) return [];
      const source = e.factId ? facts.get(e.factId) : undefined;
      const { id, systemState, operationState, verifiedOn } = e;
      return [
        {
          id,
          item,
          systemState,
          operationState,
          verifiedOn,
          sourceNumber: source?.sourceNumber ?? null,
          sourceKind: source?.kind ?? null,
          claim: claimOf(e),
          openFindings: open.get(e.itemCode) ?? 0,
        },
      ];
    });
  }
}
