import { Injectable } from '@nestjs/common';
import { type Actor, type CivilDate, Clock, Db, Refusal, type Tx } from '#libs/technique/kernel';
import { CategoryEntity, DutyAreaEntity, DutyItemEntity, FrameworkEntity } from './duties.entity.ts';
import type { Tier } from './duties.rules.ts';
import type { Category, DutyArea, DutyItem, Framework } from './duties.types.ts';

export function dutyItemView(row: DutyItemEntity): DutyItem {
  const { id, code, areaCode, version, links, anyCategory } = row;
  return {
    id,
    code,
    areaCode,
    version,
    links,
    anyCategory,
    anyTier: row.anyTier as Tier[],
    title: { zh: row.title, en: row.titleEn },
    system: { zh: row.systemText, en: row.systemTextEn },
    operation: { zh: row.operationText, en: row.operationTextEn },
    help: { zh: row.help, en: row.helpEn },
    figure: row.figure === null || row.figureEn === null ? null : { zh: row.figure, en: row.figureEn },
  };
}

function areaView(row: DutyAreaEntity): DutyArea {
  return {
    code: row.code,
    clause: row.clause,
    title: { zh: row.title, en: row.titleEn },
    short: { zh: row.short, en: row.shortEn },
    purpose: { zh: row.purpose, en: row.purposeEn },
  };
}

/** The duty catalogue. Versions are never changed, so items are cached by their id. */
@Injectable()
export class DutiesService {
  private readonly cache = new Map<string, DutyItem>();

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** The version in force on a day: the newest that had come into force. */
  async versionInForce(tx: Tx, on: CivilDate = this.clock.today()): Promise<string> {
    const row = await tx
      .createQueryBuilder(FrameworkEntity, 'f')
      .where('f.effective_from <= :on', { on })
      .orderBy('f.effective_from', 'DESC')
      .getOne();
    if (!row) throw new Refusal('NOT_FOUND', { field: 'version' });
    return row.version;
  }

  async itemsOf(tx: Tx, version: string): Promise<DutyItem[]> {
    const rows = await tx.find(DutyItemEntity, { where: { version }, order: { ord: 'ASC' } });
    return rows.map(dutyItemView);
  }

  /** Items by the id of their version. */
  async items(tx: Tx, ids: readonly string[]): Promise<Map<string, DutyItem>> {
    const distinct = new Set(ids);
    const missing = [...distinct].filter((id) => !this.cache.has(id));
    if (missing.length > 0) {
      const rows = await tx
        .createQueryBuilder(DutyItemEntity, 'i')
        .where('i.id = any(:missing)', { missing })
        .getMany();
      for (const row of rows) this.cache.set(row.id, dutyItemView(row));
    }
    const found = new Map<string, DutyItem>();
    for (const id of distinct) {
      const item = this.cache.get(id);
      if (item) found.set(id, item);
    }
    return found;
  }

  /** The ten areas of a version, by default of the current one. */
  async areas(tx: Tx, version?: string): Promise<DutyArea[]> {
    const of = version ?? (await this.versionInForce(tx));
    return (await tx.find(DutyAreaEntity, { where: { version: of }, order: { ord: 'ASC' } })).map(areaView);
  }

  async categories(actor: Actor): Promise<Category[]> {
    return this.db.tx(actor, (tx) => this.categoriesIn(tx));
  }

  async categoriesIn(tx: Tx): Promise<Category[]> {
    const rows = await tx.find(CategoryEntity, { order: { ord: 'ASC' } });
    return rows.map((c) => ({
      code: c.code,
      group: c.categoryGroup,
      title: { zh: c.title, en: c.titleEn },
      help: { zh: c.help, en: c.helpEn },
    }));
  }

  async knownCategories(tx: Tx): Promise<Set<string>> {
    return new Set((await tx.find(CategoryEntity)).map((c) => c.code));
  }

  async frameworks(actor: Actor): Promise<Framework[]> {
    return this.db.tx(actor, async (tx) => {
      const rows = await tx.find(FrameworkEntity, { order: { effectiveFrom: 'DESC' } });
      const views: Framework[] = [];
      for (const row of rows) views.push(await this.view(tx, row));
      return views;
    });
  }

  /** @throws Refusal NOT_FOUND for an unknown version */
  async framework(actor: Actor, version: string | null): Promise<Framework> {
    return this.db.tx(actor, async (tx) => {
      const row = await tx.findOneBy(FrameworkEntity, {
        version: version ?? (await this.versionInForce(tx)),
      });
      if (!row) throw new Refusal('NOT_FOUND', { field: 'version' });
      return this.view(tx, row);
    });
  }

  private async view(tx: Tx, row: FrameworkEntity): Promise<Framework> {
    return {
      version: row.version,
      title: { zh: row.title, en: row.titleEn },
      source: { zh: row.source, en: row.sourceEn },
      effectiveFrom: row.effectiveFrom,
      areas: await this.areas(tx, row.version),
      items: await this.itemsOf(tx, row.version),
    };
  }
}
