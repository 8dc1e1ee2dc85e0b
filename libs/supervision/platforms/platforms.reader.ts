import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { type Answer, type OfficeGate, allowedActions, offerOf } from '#libs/technique/acts';
import {
  type AllowedAction,
  type Connection,
  Db,
  type OfficeActor,
  type PageArgs,
  type PlatformActor,
  type Tx,
  groupBy,
} from '#libs/technique/kernel';
import { RecusalService } from '#libs/staffing/staff';
import { type OfficeEntity, officeName, officesById } from '#libs/reference/territory';
import { BEGINS_AT_PLATFORM, PLATFORM_ACTS } from './platform-acts.rules.ts';
import { type OperatorEntity, PlatformEntity } from './platforms.entity.ts';
import { PlatformHooks } from './hooks.ts';
import { type PlatformFilter, pageOfPlatforms } from './platforms.list.ts';
import type { PlatformOrder } from './platforms.rules.ts';
import { PlatformsService } from './platforms.service.ts';
import * as store from './platforms.store.ts';
import type { OwnPlatform } from './portal.types.ts';
import type { Platform } from './platforms.types.ts';

/** Reads of the register, in the form that pages show. */
@Injectable()
export class PlatformsReader {
  constructor(
    private readonly db: Db,
    private readonly platforms: PlatformsService,
    private readonly recusal: RecusalService,
    private readonly hooks: PlatformHooks,
  ) {}

  async page(
    actor: OfficeActor,
    filter: PlatformFilter,
    orderBy: PlatformOrder,
    args: PageArgs,
  ): Promise<Connection<Platform>> {
    return this.db.tx(actor, async (tx) => {
      const page = await pageOfPlatforms(tx, filter, orderBy, args, this.hooks.openFindings);
      const ids = page.edges.map((e) => e.node.id);
      const held = await store.identifiersOf(tx, ids);
      const aside = await this.recusal.ofOne(tx, actor, ids);
      const offices = await officesOf(
        tx,
        page.edges.map((e) => e.node),
      );
      return {
        ...page,
        edges: page.edges.map(({ cursor, node }) => {
          const office = officeName(offices.get(node.officeId));
          return { cursor, node: this.view(actor, node, held, office, aside.has(node.id)) };
        }),
      };
    });
  }

  async one(actor: OfficeActor, id: string): Promise<Platform> {
    return this.db.tx(actor, async (tx) => this.after(actor)(tx, await this.platforms.get(tx, id)));
  }

  /** A platform as its reader sees it at the end of an act. */
  after(actor: OfficeActor): Answer<PlatformEntity, Platform> {
    return async (tx, row) => {
      const held = await store.identifiersOf(tx, [row.id]);
      const office = officeName((await officesOf(tx, [row])).get(row.officeId));
      return this.view(actor, row, held, office, await this.recusal.mustStandAside(tx, actor, row.id));
    };
  }

  async operatorByCode(actor: OfficeActor, code: string): Promise<OperatorEntity | null> {
    return this.db.tx(actor, (tx) => store.operatorByCode(tx, code.trim().toUpperCase()));
  }

  /** The reader's own platforms, with the office's name instead of its people's. */
  async own(actor: PlatformActor): Promise<OwnPlatform[]> {
    return this.db.tx(actor, (tx) => this.ownIn(tx));
  }

  /** As `own`, in the transaction of the caller. */
  async ownIn(tx: Tx): Promise<OwnPlatform[]> {
    const rows = await tx.find(PlatformEntity, {
      where: { mergedIntoId: IsNull() },
      order: { name: 'ASC' },
    });
    const held = await store.identifiersOf(
      tx,
      rows.map((r) => r.id),
    );
    const operators = new Map(
      (
        await store.operatorsById(
          tx,
          rows.map((r) => r.operatorId),
        )
      ).map((o) => [o.id, o]),
    );
    const offices = await officesOf(tx, rows);
    const persons = groupBy(
      await store.personsOf(
        tx,
        rows.map((r) => r.id),
      ),
      (p) => p.platformId,
    );
    const views: OwnPlatform[] = [];
    for (const row of rows) {
      const { id, name, kinds, icpNumber, categories, tier, state } = row;
      const office = offices.get(row.officeId);
      views.push({
        id,
        name,
        kinds,
        icpNumber,
        categories,
        tier,
        state,
        domains: held.domains.get(id) ?? [],
        officeName: { zh: office?.name ?? '', en: office?.nameEn ?? '' },
        operatorName: operators.get(row.operatorId)?.name ?? '',
        operatorCode: operators.get(row.operatorId)?.code ?? '',
        persons: persons.get(id) ?? [],
      });
    }
    return views;
  }

  private view(
    actor: OfficeActor,
    row: PlatformEntity,
    held: store.Identifiers,
    office: string,
    aside: boolean,
  ): Platform {
    return {
      ...row,
      domains: held.domains.get(row.id) ?? [],
      apps: held.apps.get(row.id) ?? [],
      allowedActions: actions(actor, row, {
        otherOffice: row.officeId === actor.officeId ? null : office,
        aside,
      }),
    };
  }
}

async function officesOf(tx: Tx, rows: readonly PlatformEntity[]): Promise<Map<string, OfficeEntity>> {
  const offices = await officesById(
    tx,
    rows.map((row) => row.officeId),
  );
  return new Map(offices.map((office) => [office.id, office]));
}

/** The acts that this person may do on the platform now, and the records they may create; acts that its state does not have are left out. */
function actions(actor: OfficeActor, row: PlatformEntity, standing: OfficeGate): AllowedAction[] {
  const [change, ...steps] = allowedActions(PLATFORM_ACTS, actor, row, undefined, standing);
  // nothing begins at a platform that has left the register
  if (change === undefined) return [];
  const begins = Object.entries(BEGINS_AT_PLATFORM).map(([action, permission]) =>
    offerOf(actor, action, permission, standing),
  );
  return [change, ...begins, ...steps];
}
