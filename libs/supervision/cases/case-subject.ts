import { Injectable } from '@nestjs/common';
import type { Belongs, Kind, LastAct, Line, Note, Subject } from '#libs/technique/acts';
import { type Actor, type ActorOrSystem, Refusal, type Tx, knownId, sendNew } from '#libs/technique/kernel';
import { officeById, officeName } from '#libs/reference/territory';
import { nextState } from '#rules/technique/acts';
import { CaseActEntity, type CaseEntity, CaseNoticeEntity } from './cases.entity.ts';
import * as store from './cases.store.ts';
import { CASE_ACTS, type CaseAct, type CasePart, NOTICE_ACTS, type NoticeAct } from './case-acts.rules.ts';
import type { CaseState, NoticeState } from './cases.rules.ts';

/** How a request names the record. An act on a part of it names no version. */
export interface CaseRef {
  id: string;
  version?: number;
}

export interface CaseNote extends Note {
  /** The platform's notice that the act is about. */
  notice?: Pick<CaseNoticeEntity, 'id' | 'platformId'>;
  /** The data of each of the act's events, besides the case. */
  events?: readonly Record<string, unknown>[];
}

export interface CaseKind {
  state: CaseState;
  act: CaseAct;
  record: CaseEntity;
  part: CasePart;
  set: Partial<CaseEntity>;
  note: CaseNote;
  ref: CaseRef;
}

/** How the acts of the office on a case reach the database. */
@Injectable()
export class CaseSubject implements Subject<CaseKind> {
  readonly kind?: CaseKind;
  readonly table = CASE_ACTS;

  async load(tx: Tx, _actor: Actor, { id }: CaseRef): Promise<CaseEntity> {
    return store.caseById(tx, id);
  }

  field(): string {
    return 'id';
  }

  idOf({ id }: CaseEntity): string {
    return id;
  }

  regionOf({ regionCode }: CaseEntity): string {
    return regionCode;
  }

  async belongs(tx: Tx, { id, officeId }: CaseEntity): Promise<Belongs> {
    const platformIds = (await store.sourcePlatforms(tx, id)).map(({ platformId }) => platformId);
    return { officeId, platformIds };
  }

  outdated(c: CaseEntity, { version }: CaseRef): 'STALE' | null {
    return version === undefined || version === c.version ? null : 'STALE';
  }

  async last(tx: Tx, _actor: ActorOrSystem, { id }: CaseEntity): Promise<LastAct | null> {
    const last = await store.lastActOf(tx, id);
    if (last === null) return null;
    const { kind, actorName: by, occurredAt: at, before, after } = last;
    return { kind, by, at, before, after };
  }

  async write(
    tx: Tx,
    _actor: ActorOrSystem,
    c: CaseEntity,
    set: Partial<CaseEntity>,
    state: CaseState,
  ): Promise<CaseEntity | null> {
    const patch = { ...set, state };
    const written = await store.updateCase(tx, c.id, c.version, patch);
    return written ? { ...c, ...patch, version: c.version + 1 } : null;
  }

  async line(tx: Tx, line: Line<CaseKind>): Promise<void> {
    const { after, note } = line;
    await writeLine(tx, line, after, note.notice ?? null);
  }

  audited({ after: { state }, note }: Line<CaseKind>) {
    return { after: note.notice ? { state, noticeId: note.notice.id } : { state } };
  }

  eventPayload({ id: caseId }: CaseEntity, { events = [] }: CaseNote): Record<string, unknown>[] {
    return events.map((what) => ({ caseId, ...what }));
  }
}

export interface NoticeKind {
  state: NoticeState;
  act: NoticeAct;
  record: CaseNoticeEntity;
  part: undefined;
  set: Partial<CaseNoticeEntity>;
  note: Note;
  ref: Required<CaseRef>;
}

/** Platforms are notified in this state, and only in this state can they state a view. */
const TOLD = 'NOTIFIED';

/**
 * How the acts of a platform on its notice reach the database. They are entered in the history and the audit record of the
 * case, which the platform does not read: its notice shows it enough.
 */
@Injectable()
export class NoticeSubject implements Subject<NoticeKind> {
  readonly kind?: NoticeKind;
  readonly table = NOTICE_ACTS;

  async load(tx: Tx, _actor: Actor, { id }: NoticeKind['ref']): Promise<CaseNoticeEntity> {
    const notice = await tx.findOneBy(CaseNoticeEntity, { id: knownId(id) });
    if (!notice) throw new Refusal('NOT_FOUND', { field: 'id' });
    return notice;
  }

  field(): string {
    return 'id';
  }

  idOf({ caseId }: CaseNoticeEntity): string {
    return caseId;
  }

  regionOf({ caseRegion }: CaseNoticeEntity): string {
    return caseRegion;
  }

  belongs(_tx: Tx, { officeId, platformId }: CaseNoticeEntity): Belongs {
    return { officeId, platformIds: [platformId] };
  }

  /** A notice that has ended is refused as such, whatever version of it was seen. */
  outdated(notice: CaseNoticeEntity, { version }: NoticeKind['ref'], act: NoticeAct): 'STALE' | null {
    const over = nextState(this.table, notice, act) === undefined;
    return over || notice.version === version ? null : 'STALE';
  }

  /** A platform sees the name of the office, not of the officer. */
  async last(
    tx: Tx,
    _actor: ActorOrSystem,
    { caseId, officeId, toldAt }: CaseNoticeEntity,
  ): Promise<LastAct> {
    const office = officeName(await officeById(tx, officeId));
    const last = await store.lastActOf(tx, caseId);
    // acts of the office on the case alone are not shown to the platform
    if (last === null) return { kind: 'notify', by: office, at: toldAt };
    const { kind, side, actorName, occurredAt: at } = last;
    return { kind, at, by: side === 'PLATFORM' ? actorName : office };
  }

  /** The state of a notice follows from its columns; the platform's role may update no others. */
  async write(
    tx: Tx,
    _actor: ActorOrSystem,
    notice: CaseNoticeEntity,
    set: Partial<CaseNoticeEntity>,
  ): Promise<CaseNoticeEntity | null> {
    const written = await store.updateNotice(tx, notice.id, notice.version, set);
    return written ? { ...notice, ...set, version: notice.version + 1 } : null;
  }

  async line(tx: Tx, line: Line<NoticeKind>): Promise<void> {
    const { caseId: id, caseRegion: regionCode, officeId } = line.after;
    await writeLine(tx, line, { id, regionCode, officeId, state: TOLD }, line.after);
  }

  audited({ after: { id: noticeId } }: Line<NoticeKind>) {
    return { after: { state: TOLD, noticeId } };
  }

  eventPayload({ id: noticeId, caseId }: CaseNoticeEntity): Record<string, unknown> {
    return { caseId, noticeId };
  }
}

async function writeLine<K extends Kind>(
  tx: Tx,
  { id, kind, actor, note, at }: Line<K>,
  of: Pick<CaseEntity, 'id' | 'regionCode' | 'officeId' | 'state'>,
  notice: Pick<CaseNoticeEntity, 'id' | 'platformId'> | null,
): Promise<void> {
  if (actor.kind === 'SYSTEM') throw new Error('the system does nothing about a case by itself');
  const line: Partial<CaseActEntity> = {
    id,
    caseId: of.id,
    caseRegion: of.regionCode,
    officeId: of.officeId,
    regionAt: of.regionCode,
    noticeId: notice?.id ?? null,
    platformId: notice?.platformId ?? null,
    kind,
    side: actor.kind,
    role: actor.role,
    door: actor.door,
    actorId: actor.userId,
    actorName: actor.name,
    stateAfter: of.state,
    text: note.text ?? null,
    before: note.before ?? null,
    after: note.after ?? null,
    occurredAt: at,
  };
  await sendNew(tx, CaseActEntity, [line]);
}
