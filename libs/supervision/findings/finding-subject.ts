import { Injectable } from '@nestjs/common';
import type { Belongs, LastAct, Line, Note, Subject } from '#libs/technique/acts';
import { type Actor, type CivilDate, type ActorOrSystem, SYSTEM, type Tx } from '#libs/technique/kernel';
import { handlerOf } from '#libs/reference/territory';
import { FINDING_ACTS, type FindingAct } from './finding-acts.rules.ts';
import type { FindingEntity } from './findings.entity.ts';
import type { FindingState } from './findings.rules.ts';
import * as store from './findings.store.ts';
import * as spans from './spans.store.ts';

export interface Advance {
  state: FindingState;
  on: CivilDate;
  dueOn?: CivilDate | null;
  orderId?: string | null;
  orderNumber?: string | null;
  reason?: string;
}

export interface FindingKind {
  state: FindingState;
  act: FindingAct;
  record: FindingEntity;
  part: undefined;
  /** The day from which the next state applies. */
  set: { on: CivilDate };
  note: Note;
  ref: { id: string; version: number };
}

/** How the acts on findings reach the database. */
@Injectable()
export class FindingSubject implements Subject<FindingKind> {
  readonly kind?: FindingKind;
  readonly table = FINDING_ACTS;

  async load(tx: Tx, _actor: Actor, { id }: FindingKind['ref']): Promise<FindingEntity> {
    return store.findingById(tx, id);
  }

  field(): string {
    return 'id';
  }

  idOf(finding: FindingEntity): string {
    return finding.id;
  }

  regionOf(finding: FindingEntity): string {
    return finding.regionCode;
  }

  belongs(_tx: Tx, finding: FindingEntity): Belongs {
    return { officeId: handlerOf(finding), platformIds: [finding.platformId] };
  }

  outdated(finding: FindingEntity, { version }: FindingKind['ref']): 'STALE' | null {
    return version === finding.version ? null : 'STALE';
  }

  async last(tx: Tx, _actor: ActorOrSystem, { id, createdAt }: FindingEntity): Promise<LastAct> {
    const last = await store.lastChangeOf(tx, id);
    if (last === null) return { kind: 'raise', by: SYSTEM.name, at: createdAt };
    // its history names states, and several acts lead to the same one: the changed fields are more exact
    return { ...last, kind: 'change', by: last.actorName, at: last.occurredAt };
  }

  async write(
    tx: Tx,
    _actor: ActorOrSystem,
    finding: FindingEntity,
    { on }: FindingKind['set'],
    state: FindingState,
  ): Promise<FindingEntity | null> {
    const to = { state, on };
    const dueOn = dueAfter(finding, to);
    const written = await spans.advance(tx, [{ ...finding, dueOn }], { state, on, set: besides(to) });
    if (!written) return null;
    const closedOn = isOver(state) ? on : finding.closedOn;
    return { ...finding, state, dueOn, closedOn, version: finding.version + 1 };
  }

  async line(tx: Tx, { id, actor, before, after, note, at }: Line<FindingKind>): Promise<void> {
    const was = before ?? after;
    const change = {
      id,
      action: after.state,
      reason: note.text ?? null,
      before: { state: was.state, dueOn: was.dueOn },
      after: { state: after.state, dueOn: after.dueOn },
      occurredAt: at,
    };
    await store.addChanges(tx, actor, [[after, change]]);
  }

  audited({ before, after }: Line<FindingKind>) {
    return { before: { state: (before ?? after).state }, after: { state: after.state } };
  }
}

export function dueAfter(row: Pick<FindingEntity, 'dueOn'>, to: Advance): CivilDate | null {
  if (to.dueOn !== undefined) return to.dueOn;
  return to.state === 'OPEN' ? null : row.dueOn;
}

/** Further columns to set in the row. */
export function besides({ state, on, orderId, orderNumber }: Advance): Record<string, unknown> {
  return {
    ...(isOver(state) ? { closed_on: on } : {}),
    ...(orderId === undefined ? {} : { order_id: orderId }),
    ...(orderNumber === undefined ? {} : { order_number: orderNumber }),
  };
}

function isOver(state: FindingState): boolean {
  return state === 'CLOSED' || state === 'WITHDRAWN';
}
