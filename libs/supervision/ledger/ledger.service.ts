import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DutiesService } from '#libs/reference/duties';
import {
  Batched,
  type CivilDate,
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  execute,
  groupBy,
  notFound,
} from '#libs/technique/kernel';
import { type PlatformEntity, PlatformHooks, PlatformsService } from '#libs/supervision/platforms';
import { applies } from '#rules/reference/duties';
import * as counts from './counts.ts';
import { claimStanding, isInPlace, isVerifiedWithinYear } from './figures.rules.ts';
import { LedgerEntryEntity, LedgerFactEntity } from './ledger.entity.ts';
import { type FactKind, type OperationState, type SystemState, reconcile, wins } from './ledger.rules.ts';
import * as store from './ledger.store.ts';
import type { Ledger, LedgerFact } from './ledger.types.ts';
import { claimOf } from './ledger.view.ts';

export interface NewFact {
  platformId: string;
  itemCode: string;
  kind: FactKind;
  systemState: SystemState;
  operationState: OperationState;
  factOn: CivilDate;
  sourceId: string;
  sourceNumber: string;
}

/** The responsibility ledger: entries, the sealed facts that change them, and the platform's claims beside them. */
@Injectable()
export class LedgerService implements OnModuleInit {
  private readonly ledgers: Batched<OfficeActor, Ledger>;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly duties: DutiesService,
    private readonly platforms: PlatformsService,
    private readonly hooks: PlatformHooks,
  ) {
    this.ledgers = new Batched(db, (tx, ids) => this.ledgersOf(tx, ids), notFound);
  }

  onModuleInit(): void {
    this.hooks.onApplicability((tx, _actor, platform) => this.align(tx, platform));
    this.hooks.onMoved(async (tx, _actor, platform, from) => {
      if (from === platform.regionCode) return;
      const ids = (await store.lockEntries(tx, platform.id))
        .filter((e) => e.endedOn === null)
        .map((e) => e.id);
      await counts.moved(
        tx,
        at(platform),
        from,
        this.clock.today(),
        ids,
        await store.factsOf(tx, platform.id),
      );
    });
    this.hooks.onRetired(async (tx, _actor, platform) => {
      await this.end(tx, platform, await store.currentEntries(tx, platform.id));
    });
  }

  private async end(tx: Tx, platform: PlatformEntity, entries: readonly LedgerEntryEntity[]): Promise<void> {
    if (entries.length === 0) return;
    const ids = entries.map((e) => e.id);
    const today = this.clock.today();
    await execute(
      tx,
      'update ledger_entry set ended_on = $2, version = version + 1 where id = any($1::uuid[])',
      [ids, today],
    );
    await counts.ended(tx, at(platform), today, ids, await store.factsOf(tx, platform.id));
  }

  /** Opens an entry for each item that applies and has none; ends those that no longer apply. Nothing is deleted. */
  async align(tx: Tx, platform: PlatformEntity): Promise<void> {
    const today = this.clock.today();
    const items = (await this.duties.itemsOf(tx, await this.duties.versionInForce(tx))).filter((i) =>
      applies(i, platform),
    );
    const current = await store.currentEntries(tx, platform.id);
    const { begin, end } = reconcile(
      current.map((e) => e.itemCode),
      items.map((i) => i.code),
    );
    await this.end(
      tx,
      platform,
      current.filter((e) => end.includes(e.itemCode)),
    );
    const rows = items
      .filter((i) => begin.includes(i.code))
      .map((i) => ({
        id: this.ids.next(),
        platformId: platform.id,
        regionCode: platform.regionCode,
        itemCode: i.code,
        itemVersionId: i.id,
        areaCode: i.areaCode,
        startedOn: today,
        version: 1,
      }));
    if (rows.length === 0) return;
    await tx.insert(LedgerEntryEntity, rows);
    await counts.began(tx, at(platform), today, rows.length);
  }

  async checklist(
    tx: Tx,
    platformId: string,
    areaCodes: readonly string[] | null,
  ): Promise<store.ChecklistRow[]> {
    return store.checklist(tx, platformId, areaCodes);
  }

  /**
   * Appends sealed facts and updates the entries that they decide. All facts are of one platform.
   * @throws Refusal NO_SUCH_ITEM when the platform never had such an entry
   */
  async recordFacts(tx: Tx, actor: OfficeActor, facts: readonly NewFact[]): Promise<void> {
    const first = facts[0];
    if (!first) return;
    const platform = await this.platforms.get(tx, first.platformId);
    const entries = await store.lockEntries(tx, platform.id);
    // the entry in force, or the last that ended: a fact about a duty that no longer applies is still a fact
    const byCode = new Map(entries.map((e) => [e.itemCode, e]));
    const before = await store.factsOf(tx, platform.id);
    const standing = new Map(before.map((f) => [f.id, f]));
    const occurredAt = this.clock.now();
    const rows = facts.map((fact) => {
      const entry = byCode.get(fact.itemCode);
      if (!entry) throw new Refusal('NO_SUCH_ITEM', { field: 'id', params: { code: fact.itemCode } });
      return {
        ...fact,
        id: this.ids.next(),
        entryId: entry.id,
        regionCode: platform.regionCode,
        officeId: actor.officeId,
        regionAt: platform.regionCode,
        actorId: actor.userId,
        actorName: actor.name,
        occurredAt,
      };
    });
    await tx.insert(LedgerFactEntity, rows);
    const moved = rows.filter((row) => {
      const factId = byCode.get(row.itemCode)?.factId;
      const current = factId ? (standing.get(factId) ?? null) : null;
      return wins({ kind: row.kind, factOn: row.factOn, recordedAt: new Date() }, current);
    });
    const inForce = new Set(entries.filter((e) => e.endedOn === null).map((e) => e.id));
    await counts.verified(tx, at(platform), inForce, before, rows);
    // of two facts about one entry in one act, the last decides
    await store.moveEntries(tx, [...new Map(moved.map((row) => [row.entryId, row])).values()]);
  }

  async ledger(actor: OfficeActor, platformId: string): Promise<Ledger> {
    return this.ledgers.of(actor, platformId);
  }

  private async ledgersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Ledger>> {
    const found = new Map<string, Ledger>();
    for (const id of ids) found.set(id, await this.ledgerOf(tx, id));
    return found;
  }

  private async ledgerOf(tx: Tx, platformId: string): Promise<Ledger> {
    const rows = await store.checklist(tx, platformId, null);
    const entities = new Map((await store.currentEntries(tx, platformId)).map((e) => [e.id, e]));
    const facts = await store.factsOf(tx, platformId);
    const items = await this.duties.items(
      tx,
      rows.map((r) => r.itemVersionId),
    );
    const today = this.clock.today();
    const sealed = groupBy(facts, (f) => f.entryId);
    const open = await store.openFindingsByItem(tx, platformId, this.hooks.openFindings);
    const entries = rows.flatMap((row) => {
      const e = entities.get(row.entryId);
      const item = items.get(row.itemVersionId);
      if (!e || !item) return [];
      const views = facts
        .filter((f) => f.itemCode === e.itemCode)
        .map((f): LedgerFact => ({ ...f, wins: f.id === e.factId }));
      const { id, systemState, operationState, verifiedOn, startedOn, endedOn } = e;
      const source = views.find((v) => v.wins) ?? null;
      return [
        {
          id,
          item,
          systemState,
          operationState,
          verifiedOn,
          source,
          claim: claimOf(e),
          startedOn,
          endedOn,
          facts: views,
          openFindings: open.get(e.itemCode) ?? 0,
          verifiedWithinYear: isVerifiedWithinYear((sealed.get(e.id) ?? []).map(counts.sealedFact), today),
          inPlace: isInPlace(e),
          claimStanding: claimStanding(e),
        },
      ];
    });
    return {
      frameworkVersion: rows[0]?.frameworkVersion ?? (await this.duties.versionInForce(tx)),
      entries,
      total: entries.length,
      verified: entries.filter((e) => e.verifiedOn !== null).length,
      verifiedWithinYear: entries.filter((e) => e.verifiedWithinYear).length,
      effective: entries.filter((e) => e.inPlace).length,
    };
  }
}

function at(platform: PlatformEntity): { platformId: string; regionCode: string } {
  return { platformId: platform.id, regionCode: platform.regionCode };
}
