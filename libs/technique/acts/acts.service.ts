import { Injectable } from '@nestjs/common';
import { type Permission, shutTo } from '#libs/technique/access';
import { Audit } from '#libs/technique/audit';
import {
  type Actor,
  type AllowedAction,
  type CivilDate,
  Clock,
  Db,
  type ActorOrSystem,
  Ids,
  type OfficeActor,
  type OnceOf,
  Refusal,
  type RefusalCode,
  type RefusalParams,
  type Tx,
  allowance,
  changedFields,
  once,
  outbox,
} from '#libs/technique/kernel';
import { type ActTable, actCode, mayDecide, nextState, notInState, historyTerm } from './acts.rules.ts';

/** The response of an act, read in the act's own transaction, so that it contains no later change. */
export type Answer<R, T> = (tx: Tx, after: R) => Promise<T> | T;

/** For callers that need only the id of the record. */
export const theId: Answer<{ id: string }, string> = (_, after) => after.id;

/** Who did what last to a record, for a second person whose version is stale. */
export interface LastAct {
  kind: string;
  by: string;
  at: Date;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
  /** Further data that the sender needs to continue, such as the current version. */
  more?: RefusalParams;
}

/** The office and region of a record: an officer of another office may not act on it, nor one who must be recused. */
export interface Belongs {
  officeId: string;
  platformIds: readonly string[];
}

export interface Note {
  text?: string | null | undefined;
  before?: Record<string, unknown> | undefined;
  after?: Record<string, unknown> | undefined;
}

type Payload = Record<string, unknown>;

/** The types that belong to one kind of record. */
export interface Kind {
  state: string;
  act: string;
  /** The record at the beginning and at the end of an act. */
  record: unknown;
  /** Further data that the conditions of an act may need. */
  part: unknown;
  /** The columns of the record that an act writes. */
  set: unknown;
  note: Note;
  /** How the request names a record, and which version of it the sender has seen. */
  ref: unknown;
}

/** One line of a record's history. `before` is null where the record is created. */
export interface Line<K extends Kind> {
  id: string;
  kind: string;
  actor: ActorOrSystem;
  before: K['record'] | null;
  after: K['record'];
  note: K['note'];
  on: CivilDate;
  at: Date;
}

/** How the acts of one table read and write the database. A slice writes one for its kind of record. */
export interface Subject<K extends Kind> {
  readonly kind?: K;
  readonly table: ActTable<K['state'], K['act'], K['record'], K['part']>;
  /** The record, locked where the act needs it. @throws Refusal NOT_FOUND */
  load(tx: Tx, actor: Actor, ref: K['ref'], act: K['act']): Promise<K['record']>;
  /** The argument that names the record. */
  field(ref: K['ref']): string;
  /** Whether a refusal because of the state or the version names no argument, since several mutations can cause it. */
  readonly unnamed?: true;
  idOf(record: K['record']): string;
  regionOf(record: K['record']): string;
  belongs(tx: Tx, record: K['record']): Promise<Belongs> | Belongs;
  /** Which people of the office may do it, where the permission alone is not enough. @throws Refusal by the act's own code */
  mayAct?(tx: Tx, actor: OfficeActor, record: K['record'], act: K['act']): Promise<void>;
  /** Whether the sender has seen the current version; else the refusal, where `STALE` names who was first. */
  outdated(record: K['record'], ref: K['ref'], act: K['act']): 'STALE' | Refusal | null;
  last(tx: Tx, actor: ActorOrSystem, record: K['record']): Promise<LastAct | null>;
  /** A more exact refusal than that the state does not allow the act. */
  notPossible?(record: K['record'], act: K['act'], actor: ActorOrSystem): Refusal | null;
  /** Updates the version that was read, with the next state. @returns null when another update was first */
  write(
    tx: Tx,
    actor: ActorOrSystem,
    record: K['record'],
    set: K['set'],
    state: K['state'],
  ): Promise<K['record'] | null>;
  line(tx: Tx, line: Line<K>): Promise<void>;
  /** The consequences of any change: roll-ups, parts that lapse. */
  followed?(tx: Tx, before: K['record'], after: K['record']): Promise<void>;
  audited(line: Line<K>): { before?: Record<string, unknown>; after?: Record<string, unknown> };
  /** The data of an act's event; one event for each item where there are several. */
  eventPayload?(after: K['record'], note: K['note']): Payload | readonly Payload[];
}

/** An act in progress, passed to the function that changes the record. The function ends the act once, by one of three methods. */
export interface Doing<K extends Kind> {
  tx: Tx;
  record: K['record'];
  part: K['part'];
  today: CivilDate;
  now: Date;
  /** Writes the record's next version, with its line in the history, the audit line and the event. */
  change: (set: K['set'], note?: K['note']) => Promise<K['record']>;
  /** The same for an act that does not change the record, such as a statement. */
  note: (note?: K['note']) => Promise<K['record']>;
  /** Writes only the audit line: a draft is private to its author until it is submitted. */
  audit: (note?: K['note'], after?: K['record']) => Promise<K['record']>;
}

export interface How<K extends Kind> {
  part?: (tx: Tx, record: K['record']) => Promise<K['part']>;
  /** The argument that names the part, where the decision is about the part and not the record. */
  partField?: string;
  /**
   * The key by which the sender marks its retries. A retry gets the same response as the first request, letter for letter, or,
   * with `anew`, the current state of the record.
   */
  once?: (OnceOf & { anew?: boolean }) | undefined;
}

type Gate = (tx: Tx, actor: OfficeActor, belongs: Belongs, field: string) => Promise<void>;
type Work<K extends Kind> = (doing: Doing<K>) => Promise<unknown>;

/**
 * The one pipeline for every act: load, lock, check permission, version and state, change, history, audit, roll-up,
 * event, response, all in one transaction.
 */
@Injectable()
export class Acts {
  private readonly gates: { rank: number; gate: Gate }[] = [];

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
  ) {}

  /** A later slice registers who of an office may not act on a record. The gate with the lowest rank is asked first. */
  addGate(rank: number, gate: Gate): void {
    this.gates.push({ rank, gate });
    this.gates.sort((a, b) => a.rank - b.rank);
  }

  /**
   * One act by a person or a program. @param act one of the table, or a function that finds it in the transaction
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, STALE, STATE, the code of the two-person rule, and the refusals of the work
   */
  async perform<K extends Kind, T>(
    actor: Actor,
    subject: Subject<K>,
    act: K['act'] | ((tx: Tx) => Promise<K['act']>),
    ref: K['ref'],
    work: Work<K>,
    answer: Answer<K['record'], T>,
    how: How<K> = {},
  ): Promise<T> {
    const field = subject.field(ref);
    return this.db.tx(actor, async (tx) => {
      const name = typeof act === 'function' ? await act(tx) : act;
      const run = async (): Promise<K['record']> => {
        const record = await this.open(tx, actor, subject, name, ref);
        return this.within(tx, actor, subject, name, record, work, how, field);
      };
      if (!how.once) return answer(tx, await run());
      if (how.once.anew === true) {
        await once(tx, how.once, async () => {
          await run();
          return 'null';
        });
        return answer(tx, await subject.load(tx, actor, ref, name));
      }
      return JSON.parse(
        await once(tx, how.once, async () => JSON.stringify(await answer(tx, await run()))),
      ) as T;
    });
  }

  /**
   * Adds something to a record without an act on it, such as a file, by a person who could do this act now.
   * @throws Refusal as `perform` before its work
   */
  async openFor<K extends Kind>(
    tx: Tx,
    actor: Actor,
    subject: Subject<K>,
    act: K['act'],
    ref: K['ref'],
  ): Promise<K['record']> {
    const record = await this.open(tx, actor, subject, act, ref);
    possible(subject, act, record, actor, subject.field(ref));
    return record;
  }

  /** Load, lock, check the permission and the version. */
  private async open<K extends Kind>(
    tx: Tx,
    actor: Actor,
    subject: Subject<K>,
    act: K['act'],
    ref: K['ref'],
  ): Promise<K['record']> {
    const record = await subject.load(tx, actor, ref, act);
    await this.admit(tx, actor, subject, record, subject.field(ref));
    if (actor.kind === 'OFFICE') await subject.mayAct?.(tx, actor, record, act);
    const outdated = subject.outdated(record, ref, act);
    if (outdated === 'STALE') throw await this.stale(tx, actor, subject, record);
    if (outdated !== null) throw outdated;
    return record;
  }

  /** Asks every gate whether this officer may act on the record. @throws Refusal OTHER_OFFICE, RECUSED */
  private async admit<K extends Kind>(
    tx: Tx,
    actor: Actor,
    subject: Subject<K>,
    record: K['record'],
    field: string,
  ): Promise<void> {
    if (actor.kind !== 'OFFICE') return;
    // without any gate everybody would be let in
    if (this.gates.length === 0) throw new Error('no gate stands before the acts');
    const belongs = await subject.belongs(tx, record);
    for (const { gate } of this.gates) await gate(tx, actor, belongs, field);
  }

  /** An act within the transaction of another act, or of the system; that act has checked the permission. */
  async within<K extends Kind>(
    tx: Tx,
    actor: ActorOrSystem,
    subject: Subject<K>,
    act: K['act'],
    record: K['record'],
    work: Work<K>,
    how: How<K> = {},
    field = 'id',
  ): Promise<K['record']> {
    const { table } = subject;
    const state = possible(subject, act, record, actor, field);
    const part: K['part'] = await how.part?.(tx, record);
    const bar = table.acts[act].barred?.(record, part ?? {}) ?? null;
    if (bar) throw new Refusal(bar.code, { field, params: bar.params });
    decidedByAnother(table, act, record, part, actor, how.partField ?? field);
    const ended: { after?: { record: K['record'] } } = {};
    const end = async (
      then: K['record'],
      note: K['note'] | undefined,
      shown: boolean,
    ): Promise<K['record']> => {
      if (ended.after) throw new Error(`${actCode(table, act)} ended twice`);
      ended.after = { record: then };
      await this.tell(tx, actor, subject, act, record, then, note ?? {}, shown);
      return then;
    };
    await work({
      tx,
      record,
      part,
      today: this.clock.today(),
      now: this.clock.now(),
      change: async (set, note) => {
        const next = await subject.write(tx, actor, record, set, state);
        if (next === null) throw await this.stale(tx, actor, subject, record);
        await subject.followed?.(tx, record, next);
        return end(next, note, true);
      },
      note: (note) => end(record, note, true),
      audit: (note, then) => end(then ?? record, note, false),
    });
    // an act without its line in the history is a programming error, and nothing of it is kept
    if (!ended.after) throw new Error(`${actCode(table, act)} did not end`);
    return ended.after.record;
  }

  /**
   * Creates a record: `work` inserts it, then its first line in the history and the audit line follow.
   * @param field the argument that names the office or platform; a gate's refusal names it
   */
  async begin<K extends Kind, T>(
    actor: Actor,
    subject: Subject<K>,
    act: string,
    work: (tx: Tx) => Promise<{ record: K['record']; note?: K['note'] }>,
    answer: Answer<K['record'], T>,
    field: string,
  ): Promise<T> {
    return this.db.tx(actor, async (tx) => {
      const { record, note } = await work(tx);
      // a new record has an office and region as well: nobody creates a record that they may not act on later
      await this.admit(tx, actor, subject, record, field);
      await this.line(tx, actor, subject, act, null, record, note);
      return answer(tx, record);
    });
  }

  /** A history line for a change to a record in the act of another record, such as a change of its office. */
  async line<K extends Kind>(
    tx: Tx,
    actor: ActorOrSystem,
    subject: Subject<K>,
    act: string,
    before: K['record'] | null,
    after: K['record'],
    note: K['note'] = {},
  ): Promise<void> {
    await this.tell(tx, actor, subject, act, before, after, note, true);
  }

  /** Who changed the record first, when, and by which act. */
  async stale<K extends Kind>(
    tx: Tx,
    actor: ActorOrSystem,
    subject: Subject<K>,
    record: K['record'],
  ): Promise<Refusal> {
    const last = await subject.last(tx, actor, record);
    const names = changedFields(last?.before ?? null, last?.after ?? null).map((change) => change.field);
    const changed = last?.kind === 'change' && names.length > 0;
    return new Refusal('STALE', {
      ...(subject.unnamed ? {} : { field: 'version' }),
      params: {
        changedBy: last?.by ?? '—',
        changedAt: last?.at.toISOString() ?? '',
        fields: changed ? names.join(', ') : historyTerm(subject.table, last?.kind ?? ''),
        ...last?.more,
      },
    });
  }

  private async tell<K extends Kind>(
    tx: Tx,
    actor: ActorOrSystem,
    subject: Subject<K>,
    act: string,
    before: K['record'] | null,
    after: K['record'],
    note: K['note'],
    shown: boolean,
  ): Promise<void> {
    const { table } = subject;
    const at = this.clock.now();
    const line = { id: this.ids.next(), kind: act, actor, before, after, note, on: this.clock.today(), at };
    if (shown) await subject.line(tx, line);
    await this.audit.done(tx, actor, {
      act: actCode(table, act),
      subjectKind: table.subject,
      subjectId: subject.idOf(after),
      regionAt: subject.regionOf(after),
      ...subject.audited(line),
    });
    const event = (table.acts as Partial<Record<string, { event?: string }>>)[act]?.event;
    if (event === undefined || !subject.eventPayload) return;
    for (const payload of [subject.eventPayload(after, note)].flat())
      await outbox(tx, { id: this.ids.next(), kind: event, payload, occurredAt: at });
  }
}

/** The next state of the act. @throws Refusal STATE, or a more exact one */
function possible<K extends Kind>(
  subject: Subject<K>,
  act: K['act'],
  record: K['record'],
  actor: ActorOrSystem,
  field: string,
): K['state'] {
  const { table } = subject;
  const state = nextState(table, record, act);
  if (state !== undefined) return state;
  const blocked = table.acts[act].blocked?.(record) ?? null;
  if (blocked) throw new Refusal(blocked.code, { params: blocked.params });
  throw (
    subject.notPossible?.(record, act, actor) ??
    notInState(table, record, act, subject.unnamed ? undefined : field)
  );
}

/** @throws Refusal by the act's own code when an author would decide */
function decidedByAnother<K extends Kind>(
  table: Subject<K>['table'],
  act: K['act'],
  record: K['record'],
  part: K['part'],
  actor: ActorOrSystem,
  field: string,
): void {
  const { another } = table.acts[act];
  if (another === undefined || actor.userId === null) return;
  const authors = another.authors(record, part);
  // a rule without any author to exclude would let everybody in
  if (!authors.some((id) => typeof id === 'string'))
    throw new Error(`${actCode(table, act)}: nobody is known whose work it is`);
  if (!mayDecide(actor.userId, authors)) throw new Refusal(another.code, { field });
}

/** The facts of a record's office and region that decide whether an officer may act on it. */
export interface OfficeGate {
  /** The name of the other office that is responsible now; null when it is the reader's own. */
  otherOffice: string | null;
  /** Whether the reader must be recused. */
  aside: boolean;
}

/** The acts that this person may do on the record now; acts that its state does not have are left out. */
export function allowedActions<State extends string, Name extends string, R, Part>(
  table: ActTable<State, Name, R, Part>,
  actor: Actor,
  record: R,
  part: Part,
  standing: OfficeGate | null = null,
): AllowedAction[] {
  const seen = new Set<string>();
  return (Object.keys(table.acts) as Name[]).flatMap((act) => {
    const row = table.acts[act];
    const action = row.offeredAs ?? act;
    if (row.side !== actor.kind || seen.has(action)) return [];
    const known = nextState(table, record, act) !== undefined;
    const blocked = known ? null : (row.blocked?.(record) ?? null);
    if ((!known && blocked === null) || row.offered?.(record, part) === false) return [];
    seen.add(action);
    const offer = offerOf(actor, action, row.permission, standing, row.barred?.(record, part) ?? null);
    if (!offer.allowed) return [offer];
    const { another } = row;
    const own = another !== undefined && !mayDecide(actor.userId, another.authors(record, part));
    if (own) return [allowance(action, another.code)];
    const hindrance = blocked ?? row.hindered?.(record, part) ?? null;
    return [hindrance ? allowance(action, hindrance.code, hindrance.params) : offer];
  });
}

/** Whether a person may act by the record's office and by their permission, whatever state the record is in. */
export function offerOf(
  actor: Actor,
  action: string,
  permission: Permission | undefined,
  standing: OfficeGate | null,
  bar: { code: RefusalCode; params: RefusalParams } | null = null,
): AllowedAction {
  if (standing?.otherOffice != null)
    return allowance(action, 'OTHER_OFFICE', { office: standing.otherOffice });
  if (standing?.aside === true) return allowance(action, 'RECUSED', { name: actor.name });
  if (bar) return allowance(action, bar.code, bar.params);
  const shut = permission === undefined ? new Refusal('FORBIDDEN') : shutTo(actor, permission);
  return shut ? allowance(action, shut.code, shut.params) : allowance(action, null);
}
