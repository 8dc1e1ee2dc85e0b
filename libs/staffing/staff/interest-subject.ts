import { Injectable } from '@nestjs/common';
import type { Belongs, LastAct, Line, Note, Subject } from '#libs/technique/acts';
import { type Actor, Clock, type ActorOrSystem, Refusal, type Tx, knownId } from '#libs/technique/kernel';
import { INTEREST_ACTS } from './interest-acts.rules.ts';
import { InterestEntity } from './staff.entity.ts';

export interface KindOfInterest {
  state: 'DECLARED';
  act: keyof typeof INTEREST_ACTS.acts;
  record: InterestEntity;
  part: undefined;
  set: Pick<InterestEntity, 'toOn' | 'endReason'>;
  note: Note;
  ref: { id: string; version: number };
}

/** How acts on declared interests reach the database. Their history is in the row itself. */
@Injectable()
export class InterestSubject implements Subject<KindOfInterest> {
  readonly kind?: KindOfInterest;
  readonly table = INTEREST_ACTS;

  constructor(private readonly clock: Clock) {}

  async load(tx: Tx, actor: Actor, { id }: { id: string }): Promise<InterestEntity> {
    const officeId = actor.kind === 'OFFICE' ? actor.officeId : '';
    const row = await tx.findOneBy(InterestEntity, { id: knownId(id), officeId });
    if (!row) throw new Refusal('NOT_FOUND', { field: 'id' });
    return row;
  }

  field(): string {
    return 'id';
  }

  idOf(interest: InterestEntity): string {
    return interest.id;
  }

  regionOf(interest: InterestEntity): string {
    return interest.regionCode;
  }

  /** Not a record of the operator: an officer recused there may still end the interest of another officer. */
  belongs(_tx: Tx, { officeId }: InterestEntity): Belongs {
    return { officeId, platformIds: [] };
  }

  outdated(interest: InterestEntity, { version }: { version: number }): 'STALE' | null {
    return interest.version === version ? null : 'STALE';
  }

  async last(_tx: Tx, _actor: ActorOrSystem, row: InterestEntity): Promise<LastAct> {
    const ended = row.endedByName !== null;
    return {
      kind: ended ? 'end' : 'declare',
      by: row.endedByName ?? row.recordedByName,
      at: row.endedAt ?? row.occurredAt,
    };
  }

  async write(
    tx: Tx,
    actor: ActorOrSystem,
    row: InterestEntity,
    set: KindOfInterest['set'],
  ): Promise<InterestEntity | null> {
    const { id, version } = row;
    const next = {
      ...set,
      endedBy: actor.userId,
      endedByName: actor.name,
      endedAt: this.clock.now(),
      version: version + 1,
    };
    const done = await tx.update(InterestEntity, { id, version }, next);
    return done.affected === 1 ? { ...row, ...next } : null;
  }

  async line(_tx: Tx, _line: Line<KindOfInterest>): Promise<void> {
    // who ended it, when and why is in the row
  }

  audited({ before, after }: Line<KindOfInterest>) {
    return { before: { toOn: before?.toOn ?? null }, after: { toOn: after.toOn } };
  }
}
