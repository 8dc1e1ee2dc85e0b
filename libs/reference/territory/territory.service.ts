import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Acts } from '#libs/technique/acts';
import {
  Batched,
  Db,
  type OfficeActor,
  Refusal,
  type SignedActor,
  type Tx,
  notFound,
  readerLang,
} from '#libs/technique/kernel';
import type { OfficeEntity, RegionEntity } from './territory.entity.ts';
import { isWithin } from './regions.rules.ts';
import * as store from './territory.store.ts';
import type { Office } from './territory.types.ts';

export function officeView(row: OfficeEntity): Office {
  return {
    id: row.id,
    name: { zh: row.name, en: row.nameEn },
    shortName: row.shortName,
    regionCode: row.regionCode,
  };
}

/** The office that continues a record: the office that acted, unless it handed unfinished work to another. */
export function handlerOf(row: { officeId: string; handlingOfficeId: string | null }): string {
  return row.handlingOfficeId ?? row.officeId;
}

type Named = Pick<OfficeEntity, 'name' | 'nameEn'>;

/** The name of an office in the reader's language, for sentences. */
export function officeName(office: Named | null | undefined): string {
  return (readerLang() === 'en' ? office?.nameEn : office?.name) ?? '';
}

@Injectable()
export class TerritoryService implements OnModuleInit {
  readonly region: Batched<SignedActor, RegionEntity>;
  readonly office: Batched<SignedActor, Office>;

  constructor(
    private readonly db: Db,
    private readonly acts: Acts,
  ) {
    this.region = new Batched(
      db,
      async (tx, codes) => new Map((await store.regionsByCode(tx, codes)).map((r) => [r.code, r])),
      notFound,
    );
    this.office = new Batched(
      db,
      async (tx, ids) => new Map((await store.officesById(tx, ids)).map((o) => [o.id, officeView(o)])),
      notFound,
    );
  }

  /** Acts on a record are reserved to the office that it belongs to. */
  onModuleInit(): void {
    this.acts.addGate(1, async (tx, actor, { officeId }, field) => {
      if (officeId !== actor.officeId)
        this.ownRecord(actor, officeId, await store.officeById(tx, officeId), field);
    });
  }

  async regionsBelow(actor: SignedActor, parentCode: string | null): Promise<RegionEntity[]> {
    return this.db.tx(actor, (tx) => store.regionsBelow(tx, parentCode));
  }

  async offices(actor: OfficeActor): Promise<Office[]> {
    const rows = await this.db.tx(actor, (tx) => store.officesWithin(tx, actor.regionLo, actor.regionHi));
    return rows.map(officeView);
  }

  async officesById(actor: SignedActor, ids: readonly string[]): Promise<Office[]> {
    return (await this.db.tx(actor, (tx) => store.officesById(tx, ids))).map(officeView);
  }

  /**
   * The region for a record, and the office responsible for it.
   * @throws Refusal UNKNOWN_REGION, ABOLISHED_REGION, REGION_OUT_OF_SCOPE, OTHER_OFFICE
   */
  async jurisdiction(tx: Tx, actor: OfficeActor, code: string, field: string): Promise<OfficeEntity> {
    const region = await store.regionByCode(tx, code);
    if (!region) throw new Refusal('UNKNOWN_REGION', { field, params: { code } });
    if (region.abolished) throw new Refusal('ABOLISHED_REGION', { field, params: { code } });
    if (!isWithin({ lo: actor.regionLo, hi: actor.regionHi }, code))
      throw new Refusal('REGION_OUT_OF_SCOPE', { field });
    const office = await store.officeFor(tx, code);
    if (!office) throw new Refusal('NO_OFFICE', { field });
    this.ownRecord(actor, office.id, office, field);
    return office;
  }

  /** An office sees the records below it and acts on its own. @throws Refusal OTHER_OFFICE */
  ownRecord(actor: OfficeActor, officeId: string, office: Named | null, field?: string): void {
    if (officeId !== actor.officeId) {
      throw new Refusal('OTHER_OFFICE', {
        params: { office: officeName(office) },
        ...(field ? { field } : {}),
      });
    }
  }
}
