import { Injectable } from '@nestjs/common';
import type { Belongs, LastAct, Line, Note, Subject } from '#libs/technique/acts';
import { type Actor, type ActorOrSystem, Refusal, SYSTEM, type Tx, knownId } from '#libs/technique/kernel';
import { PLATFORM_ACTS, type PlatformAct, refusedChange } from './platform-acts.rules.ts';
import type { PlatformEntity } from './platforms.entity.ts';
import type { PlatformState } from './platforms.rules.ts';
import * as store from './platforms.store.ts';

export interface PlatformKind {
  state: PlatformState;
  act: PlatformAct;
  record: PlatformEntity;
  part: undefined;
  set: Partial<PlatformEntity>;
  note: Note;
  ref: { id: string; version: number };
}

/** How the acts on platforms reach the database. */
@Injectable()
export class PlatformSubject implements Subject<PlatformKind> {
  readonly kind?: PlatformKind;
  readonly table = PLATFORM_ACTS;

  async load(tx: Tx, _actor: Actor, ref: PlatformKind['ref'], act: PlatformAct): Promise<PlatformEntity> {
    const id = knownId(ref.id);
    // nothing may begin at it while its unfinished records are counted
    if (act !== 'change') await store.holdPlatform(tx, id, 'ALONE');
    const platform = await store.platformById(tx, id);
    if (!platform) throw new Refusal('NOT_FOUND', { field: 'id' });
    return platform;
  }

  field(): string {
    return 'id';
  }

  idOf(platform: PlatformEntity): string {
    return platform.id;
  }

  regionOf(platform: PlatformEntity): string {
    return platform.regionCode;
  }

  belongs(_tx: Tx, { id, officeId }: PlatformEntity): Belongs {
    return { officeId, platformIds: [id] };
  }

  outdated(platform: PlatformEntity, { version }: PlatformKind['ref']): 'STALE' | null {
    return version === platform.version ? null : 'STALE';
  }

  async last(tx: Tx, _actor: ActorOrSystem, { id, createdAt }: PlatformEntity): Promise<LastAct> {
    const last = await store.lastChangeOf(tx, id);
    if (last === null) return { kind: 'register', by: SYSTEM.name, at: createdAt };
    const kind = last.action.toLowerCase();
    const known = kind in this.table.acts || kind in this.table.others;
    return { ...last, kind: known ? kind : 'change', by: last.actorName, at: last.occurredAt };
  }

  notPossible({ state }: PlatformEntity, act: PlatformAct): Refusal | null {
    return refusedChange(state, act);
  }

  async write(
    tx: Tx,
    _actor: ActorOrSystem,
    platform: PlatformEntity,
    set: Partial<PlatformEntity>,
    state: PlatformState,
  ): Promise<PlatformEntity | null> {
    const patch = state === platform.state ? set : { ...set, state };
    const written = await store.updatePlatform(tx, platform.id, platform.version, patch);
    return written ? { ...platform, ...patch, version: platform.version + 1 } : null;
  }

  async line(tx: Tx, line: Line<PlatformKind>): Promise<void> {
    const { id, kind, actor, after, note, at } = line;
    const { before: was = null, after: is = null } = this.audited(line);
    const change = { id, action: kind.toUpperCase(), reason: note.text ?? null, before: was, after: is };
    await store.addChange(tx, actor, after, { ...change, occurredAt: at });
  }

  audited({ before, after, note }: Line<PlatformKind>) {
    if (before !== null && before.state !== after.state)
      return {
        before: { state: before.state, ...note.before },
        after: { state: after.state, ...note.after },
      };
    return {
      ...(note.before === undefined ? {} : { before: note.before }),
      ...(note.after === undefined ? {} : { after: note.after }),
    };
  }
}
