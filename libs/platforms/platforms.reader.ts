import { Injectable } from '@nestjs/common';
import { type OfficerRow, officersById, roleMay } from '#libs/access';
import {
  type AllowedAction,
  type Change,
  type Connection,
  Db,
  type OfficeActor,
  type PageArgs,
  type PlatformActor,
  type Tx,
  allowance,
  changedFields,
} from '#libs/kernel';
import { type OfficeEntity, officeName, officesById } from '#libs/territory';
import { type OperatorEntity, type PersonEntity, PlatformEntity } from './platforms.entity.ts';
import { type PlatformFilter, type PlatformOrder, pageOfPlatforms } from './platforms.list.ts';
import { type PlatformStep, nextState } from './platforms.rules.ts';
import { PlatformsService } from './platforms.service.ts';
import * as store from './platforms.store.ts';
import type { OwnPlatform } from './own.types.ts';
import type { Platform } from './platforms.types.ts';

/** Reads of the register, shaped for those who look. */
@Injectable()
export class PlatformsReader {
  constructor(
    private readonly db: Db,
    private readonly platforms: PlatformsService,
  ) {}

  async page(
    actor: OfficeActor,
    filter: PlatformFilter,
    orderBy: PlatformOrder,
    args: PageArgs,
  ): Promise<Connection<Platform>> {
    return this.db.tx(actor, async (tx) => {
      const page = await pageOfPlatforms(tx, filter, orderBy, args);
      const ids = page.edges.map((e) => e.node.id);
      const held = await store.identifiersOf(tx, ids);
      const offices = await officesOf(
        tx,
        page.edges.map((e) => e.node),
      );
      return {
        ...page,
        edges: page.edges.map(({ cursor, node }) => {
          return { cursor, node: this.view(actor, node, held, officeName(offices.get(node.officeId))) };
        }),
      };
    });
  }

  async one(actor: OfficeActor, id: string): Promise<Platform> {
    return this.db.tx(actor, async (tx) => {
      const row = await this.platforms.get(tx, id);
      const held = await store.identifiersOf(tx, [row.id]);
      return this.view(actor, row, held, officeName((await officesOf(tx, [row])).get(row.officeId)));
    });
  }

  async persons(actor: OfficeActor, platformId: string): Promise<PersonEntity[]> {
    return this.db.tx(actor, (tx) => store.personsOf(tx, platformId));
  }

  async changes(actor: OfficeActor, platformId: string): Promise<Change[]> {
    return this.db.tx(actor, async (tx) => {
      const rows = await store.changesOf(tx, platformId);
      const changes = rows.map(({ occurredAt: at, before, after, ...row }) => ({
        ...row,
        at,
        fields: changedFields(before, after),
      }));
      return withOfficersNamed(tx, changes);
    });
  }

  async operatorByCode(actor: OfficeActor, code: string): Promise<OperatorEntity | null> {
    return this.db.tx(actor, (tx) => store.operatorByCode(tx, code.trim().toUpperCase()));
  }

  async operators(actor: OfficeActor, ids: readonly string[]): Promise<OperatorEntity[]> {
    return this.db.tx(actor, (tx) => store.operatorsById(tx, ids));
  }

  async refsOfOperator(
    actor: OfficeActor,
    id: string,
  ): Promise<{ id: string; name: string; regionCode: string }[]> {
    return this.db.tx(actor, (tx) => store.refsOfOperator(tx, id));
  }

  async operatorChanges(actor: OfficeActor, id: string): Promise<Change[]> {
    const rows = await this.db.tx(actor, (tx) => store.operatorChangesOf(tx, id));
    return rows.map(({ occurredAt: at, before, after, ...row }) => ({
      ...row,
      at,
      fields: changedFields(before, after),
    }));
  }

  async officer(actor: OfficeActor, id: string): Promise<OfficerRow | null> {
    return (await this.db.tx(actor, (tx) => officersById(tx, [id])))[0] ?? null;
  }

  /** The platforms of those who ask, with the office's name instead of its people's. */
  async own(actor: PlatformActor): Promise<OwnPlatform[]> {
    return this.db.tx(actor, async (tx) => {
      const rows = await tx.find(PlatformEntity, { order: { name: 'ASC' } });
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
      const views: OwnPlatform[] = [];
      for (const row of rows) {
        const { id, name, kinds, icpNumber, categories, tier, state } = row;
        const office = offices.get(row.officeId);
        views.push({
          ...{ id, name, kinds, icpNumber, categories, tier, state },
          domains: held.domains.get(id) ?? [],
          officeName: { zh: office?.name ?? '', en: office?.nameEn ?? '' },
          operatorName: operators.get(row.operatorId)?.name ?? '',
          operatorCode: operators.get(row.operatorId)?.code ?? '',
          persons: await store.personsOf(tx, id),
        });
      }
      return views;
    });
  }

  private view(actor: OfficeActor, row: PlatformEntity, held: store.Identifiers, office: string): Platform {
    return {
      ...row,
      domains: held.domains.get(row.id) ?? [],
      apps: held.apps.get(row.id) ?? [],
      allowedActions: allowedActions(actor, row, office),
    };
  }
}

const OFFICER_FIELDS = ['leadOfficerId', 'deputyOfficerId'];

/** A history is read by people: where an officer was entered by id, the name stands, of whichever office. */
async function withOfficersNamed(tx: Tx, changes: Change[]): Promise<Change[]> {
  const held = changes.flatMap((c) => c.fields.filter((f) => OFFICER_FIELDS.includes(f.field)));
  const ids = held.flatMap((f) => [f.before, f.after].filter((id) => id !== null));
  const names = new Map((await officersById(tx, [...new Set(ids)])).map((o) => [o.id, o.name]));
  const named = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
  return changes.map((change) => {
    const fields = change.fields.map((f) =>
      OFFICER_FIELDS.includes(f.field) ? { ...f, before: named(f.before), after: named(f.after) } : f,
    );
    return { ...change, fields };
  });
}

async function officesOf(tx: Tx, rows: readonly PlatformEntity[]): Promise<Map<string, OfficeEntity>> {
  const offices = await officesById(
    tx,
    rows.map((row) => row.officeId),
  );
  return new Map(offices.map((office) => [office.id, office]));
}

const PERMISSION_OF = {
  suspend: 'platform.suspend',
  resume: 'platform.suspend',
  retire: 'platform.retire',
} as const;

/** What this person may do with the platform now; acts the state does not know are absent. */
export function allowedActions(actor: OfficeActor, row: PlatformEntity, office: string): AllowedAction[] {
  const verdict = (action: string, permitted: boolean): AllowedAction => {
    if (row.officeId !== actor.officeId) return allowance(action, 'OTHER_OFFICE', { office });
    return allowance(action, permitted ? null : 'FORBIDDEN');
  };
  if (row.state === 'RETIRED') return [];
  const steps = (['suspend', 'resume', 'retire'] as PlatformStep[]).filter((step) =>
    nextState(row.state, step),
  );
  return [
    verdict('change', roleMay(actor.role, 'platform.change')),
    verdict('appoint', roleMay(actor.role, 'person.appoint')),
    verdict('planInspection', roleMay(actor.role, 'inspection.plan')),
    verdict('draftOrder', roleMay(actor.role, 'order.draft')),
    ...steps.map((step) => verdict(step, roleMay(actor.role, PERMISSION_OF[step]))),
  ];
}
