import { Injectable } from '@nestjs/common';
import type { ActTable, Belongs, LastAct, Line, Note, Subject } from '#libs/technique/acts';
import { type Actor, Clock, type ActorOrSystem, type Tx } from '#libs/technique/kernel';
import type { EntityTarget } from 'typeorm';
import { MergeEntity, type ProposalEntity, TransferEntity } from './transfers.entity.ts';
import type { ProposalState } from './transfers.rules.ts';
import * as store from './transfers.store.ts';
import { MERGE_ACTS, type Proposal, type ProposalPart, TRANSFER_ACTS } from './proposal-acts.rules.ts';

export interface ProposalKind<Act extends string, Entity> {
  state: ProposalState;
  act: Act;
  record: Entity;
  part: ProposalPart;
  set: Partial<Entity>;
  note: Note;
  ref: { id: string; version: number };
}

export type MergeKind = ProposalKind<keyof typeof MERGE_ACTS.acts, MergeEntity>;
export type TransferKind = ProposalKind<keyof typeof TRANSFER_ACTS.acts, TransferEntity>;

/** How the acts on proposals reach the database. Their history is part of the platform's history. */
@Injectable()
abstract class ProposalSubject<Act extends string, Entity extends ProposalEntity> implements Subject<
  ProposalKind<Act, Entity>
> {
  readonly kind?: ProposalKind<Act, Entity>;
  abstract readonly table: ActTable<ProposalState, Act, Proposal, ProposalPart>;
  protected abstract readonly entity: EntityTarget<Entity>;

  constructor(protected readonly clock: Clock) {}

  abstract load(tx: Tx, actor: Actor, ref: { id: string }): Promise<Entity>;

  field(): string {
    return 'id';
  }

  idOf(proposal: Entity): string {
    return proposal.id;
  }

  regionOf(proposal: Entity): string {
    return proposal.regionAt;
  }

  belongs(_tx: Tx, proposal: Entity): Belongs {
    return { officeId: proposal.officeId, platformIds: [proposal.platformId] };
  }

  outdated(proposal: Entity, { version }: { version: number }): 'STALE' | null {
    return proposal.version === version ? null : 'STALE';
  }

  async last(_tx: Tx, _actor: ActorOrSystem, p: Entity): Promise<LastAct> {
    const decided = (Object.keys(this.table.acts) as Act[]).find(
      (act) => this.table.acts[act].from.PROPOSED === p.state,
    );
    return {
      kind: decided ?? 'propose',
      by: p.decidedByName ?? p.proposedByName,
      at: p.decidedAt ?? p.proposedAt,
    };
  }

  async write(
    tx: Tx,
    actor: ActorOrSystem,
    proposal: Entity,
    set: Partial<Entity>,
    state: ProposalState,
  ): Promise<Entity | null> {
    const { id, version } = proposal;
    const decided = { decidedBy: actor.userId, decidedByName: actor.name, decidedAt: this.clock.now() };
    const next = { ...set, ...decided, state, version: version + 1 };
    const done = await tx.update(this.entity, { id, version }, next as never);
    return done.affected === 1 ? { ...proposal, ...next } : null;
  }

  async line(_tx: Tx, _line: Line<ProposalKind<Act, Entity>>): Promise<void> {
    // it is in the history of the platform, written by the act
  }

  audited({ note }: Line<ProposalKind<Act, Entity>>) {
    return { after: note.after ?? {} };
  }
}

@Injectable()
export class MergeSubject extends ProposalSubject<keyof typeof MERGE_ACTS.acts, MergeEntity> {
  readonly table = MERGE_ACTS;
  protected readonly entity = MergeEntity;

  load(tx: Tx, _actor: Actor, { id }: { id: string }): Promise<MergeEntity> {
    return store.heldMerge(tx, id);
  }
}

@Injectable()
export class TransferSubject extends ProposalSubject<keyof typeof TRANSFER_ACTS.acts, TransferEntity> {
  readonly table = TRANSFER_ACTS;
  protected readonly entity = TransferEntity;

  load(tx: Tx, _actor: Actor, { id }: { id: string }): Promise<TransferEntity> {
    return store.heldTransfer(tx, id);
  }
}
