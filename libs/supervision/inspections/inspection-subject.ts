import { Injectable } from '@nestjs/common';
import type { Belongs, LastAct, Line, Note, Subject } from '#libs/technique/acts';
import {
  type Actor,
  Clock,
  type ActorOrSystem,
  type OfficeActor,
  Refusal,
  SYSTEM,
  type Tx,
} from '#libs/technique/kernel';
import { INSPECTION_ACTS, type InspectionAct, type InspectionPart } from './inspection-acts.rules.ts';
import { InspectionTeam } from './inspection-team.ts';
import { InspectionActEntity, type InspectionEntity } from './inspections.entity.ts';
import type { InspectionState } from './inspections.rules.ts';
import * as store from './inspections.store.ts';

/** How a request names an inspection, or a part of it. */
export interface InspectionRef {
  id: string | ((tx: Tx) => Promise<string>);
  version?: number;
  field?: string;
}

export interface InspectionKind {
  state: InspectionState;
  act: InspectionAct;
  record: InspectionEntity;
  part: InspectionPart;
  set: Partial<InspectionEntity>;
  note: Note;
  ref: InspectionRef;
}

/** Acts that may run at the same time. An act that begins or ends an inspection locks it exclusively. */
const TOGETHER: readonly InspectionAct[] = ['record', 'raise', 'change_finding', 'drop_finding'];

/** How the acts on inspections reach the database. */
@Injectable()
export class InspectionSubject implements Subject<InspectionKind> {
  readonly kind?: InspectionKind;
  readonly table = INSPECTION_ACTS;

  constructor(
    private readonly clock: Clock,
    private readonly team: InspectionTeam,
  ) {}

  async load(tx: Tx, _actor: Actor, ref: InspectionRef, act: InspectionAct): Promise<InspectionEntity> {
    const id = typeof ref.id === 'string' ? ref.id : await ref.id(tx);
    return store.held(tx, id, TOGETHER.includes(act) ? 'TOGETHER' : 'ALONE');
  }

  field({ field = 'id' }: InspectionRef): string {
    return field;
  }

  idOf(inspection: InspectionEntity): string {
    return inspection.id;
  }

  regionOf(inspection: InspectionEntity): string {
    return inspection.regionCode;
  }

  belongs(_tx: Tx, { officeId, platformId }: InspectionEntity): Belongs {
    return { officeId, platformIds: [platformId] };
  }

  /** @throws Refusal NOT_AN_INSPECTOR, CERTIFICATE_EXPIRED */
  async mayAct(tx: Tx, actor: OfficeActor, row: InspectionEntity, act: InspectionAct): Promise<void> {
    const { hindered } = this.table.acts[act];
    if (hindered === undefined) return;
    const inspectors = await this.team.present(tx, row.id);
    const hindrance = hindered(row, { inspectors, readerId: actor.userId });
    if (hindrance) throw new Refusal(hindrance.code);
    await this.team.certified(tx, actor, [actor.userId], this.clock.today());
  }

  outdated(inspection: InspectionEntity, { version }: InspectionRef): 'STALE' | null {
    return version === undefined || version === inspection.version ? null : 'STALE';
  }

  async last(tx: Tx, _actor: ActorOrSystem, { id, createdAt }: InspectionEntity): Promise<LastAct> {
    const last = await store.lastActOf(tx, id);
    if (last === null) return { kind: 'plan', by: SYSTEM.name, at: createdAt };
    return { kind: last.kind.toLowerCase(), by: last.actorName, at: last.occurredAt };
  }

  async write(
    tx: Tx,
    _actor: ActorOrSystem,
    inspection: InspectionEntity,
    set: Partial<InspectionEntity>,
    state: InspectionState,
  ): Promise<InspectionEntity | null> {
    const { id, version } = inspection;
    const written = await store.updateInspection(tx, id, version, { ...set, state });
    return written ? { ...inspection, ...set, state, version: version + 1 } : null;
  }

  async line(tx: Tx, { id, kind, actor, after, note, at }: Line<InspectionKind>): Promise<void> {
    const { id: inspectionId, platformId, regionCode } = after;
    await tx.insert(InspectionActEntity, {
      id,
      inspectionId,
      platformId,
      regionCode,
      officeId: actor.kind === 'OFFICE' ? actor.officeId : after.officeId,
      regionAt: regionCode,
      kind: kind.toUpperCase(),
      actorId: actor.userId,
      actorName: actor.name,
      text: note.text ?? null,
      before: (note.before ?? null) as never,
      after: (note.after ?? null) as never,
      occurredAt: at,
    });
  }

  /** States, hashes and the recorded fields of each item; free text stays in the inspection. */
  audited({ before, after, note }: Line<InspectionKind>) {
    return {
      ...(before === null ? {} : { before: { state: before.state, ...withoutWords(note.before ?? {}) } }),
      after: { state: after.state, ...withoutWords(note.after ?? {}) },
    };
  }

  eventPayload({ id: inspectionId, platformId, number }: InspectionEntity): Record<string, unknown> {
    return { inspectionId, platformId, number };
  }
}

const WORDS = ['note', 'reason'];

function withoutWords(of: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(of)
      .filter(([key]) => !WORDS.includes(key))
      .map(([key, value]: [string, unknown]) => [
        key,
        typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutWords(value) : value,
      ]),
  );
}
