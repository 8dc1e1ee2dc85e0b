import { Injectable } from '@nestjs/common';
import { type OfficerRow, officersById } from '#libs/technique/access';
import {
  Batched,
  type Change,
  Db,
  type OfficeActor,
  type Tx,
  changedFields,
  groupBy,
  notFound,
} from '#libs/technique/kernel';
import { maskedChange } from './contact.rules.ts';
import type { OperatorChangeEntity, OperatorEntity, PersonEntity } from './platforms.entity.ts';
import * as store from './platforms.store.ts';

type Ref = { id: string; name: string; regionCode: string };

/** Further data beside platforms and operators in a list: each kind read once for all rows of the page. */
@Injectable()
export class PlatformFields {
  readonly operator: Batched<OfficeActor, OperatorEntity>;
  readonly officer: Batched<OfficeActor, OfficerRow | null>;
  /** How many platforms an officer is lead or deputy of. */
  readonly entrusted: Batched<OfficeActor, number>;
  readonly persons: Batched<OfficeActor, PersonEntity[]>;
  readonly changes: Batched<OfficeActor, Change[]>;
  /** An operator's platforms within the reader's territory. */
  readonly platformsOf: Batched<OfficeActor, Ref[]>;
  /** Data of an operator that not every office may see: empty and null where it has no platform in the territory. */
  private readonly operatorDetails: Batched<OfficeActor, { address: string | null; changes: Change[] }>;

  constructor(db: Db) {
    this.operator = new Batched(
      db,
      async (tx, ids) => new Map((await store.operatorsById(tx, ids)).map((o) => [o.id, o])),
      notFound,
    );
    this.entrusted = new Batched(db, store.entrustedTo, () => 0);
    this.officer = new Batched<OfficeActor, OfficerRow | null>(
      db,
      async (tx, ids) => new Map((await officersById(tx, ids)).map((o) => [o.id, o])),
      () => null,
    );
    this.persons = new Batched(
      db,
      async (tx, ids) => groupBy(await store.personsOf(tx, ids), (p) => p.platformId),
      () => [],
    );
    this.changes = new Batched(
      db,
      async (tx, ids) => {
        const rows = await store.changesOf(tx, ids);
        const named = await withOfficersNamed(tx, rows.map(maskedChange).map(changeView));
        const views = named.map((view, i) => ({ view, platformId: rows[i]?.platformId ?? '' }));
        return new Map(
          [...groupBy(views, (v) => v.platformId)].map(([id, held]) => [id, held.map((v) => v.view)]),
        );
      },
      () => [],
    );
    this.platformsOf = new Batched(
      db,
      async (tx, ids) => groupBy(await store.refsOfOperators(tx, ids), (p) => p.operatorId),
      () => [],
    );
    this.operatorDetails = new Batched(
      db,
      async (tx, ids) => {
        const mine = [...new Set((await store.refsOfOperators(tx, ids)).map((p) => p.operatorId))];
        const changes = groupBy(await store.operatorChangesOf(tx, mine), (c) => c.operatorId);
        const rows = await store.operatorsById(tx, mine);
        return new Map(
          rows.map(({ id, address }) => [id, { address, changes: (changes.get(id) ?? []).map(changeView) }]),
        );
      },
      () => ({ address: null, changes: [] }),
    );
  }

  async operatorAddress(actor: OfficeActor, id: string): Promise<string | null> {
    return (await this.operatorDetails.of(actor, id)).address;
  }

  async operatorChanges(actor: OfficeActor, id: string): Promise<Change[]> {
    return (await this.operatorDetails.of(actor, id)).changes;
  }
}

function changeView(row: store.ChangeRow | OperatorChangeEntity): Change {
  const { id, occurredAt: at, recordedAt, actorName, action, reason, before, after } = row;
  return { id, at, recordedAt, actorName, action, reason, fields: changedFields(before, after) };
}

const OFFICER_FIELDS = ['leadOfficerId', 'deputyOfficerId'];

/** A history is read by people: an officer's id is replaced by the name, whatever office they belong to. */
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
