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

/** What is told at the end of an act, read in the act's own transaction: no later change is in it. */
export type Answer<R, T> = (tx: Tx, after: R) => Promise<T> | T;

/** For whoever needs to know only which record it was. */
export const theId: Answer<{ id: string }, string> = (_, after) => after.id;

/** Who did what last to a record, for whoever comes second. */
export interface LastAct {
  kind: string;
  by: string;
  at: Date;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
  /** What else a sender needs to go on, such as the version that stands. */
  more?: RefusalParams;
}

/** Where a record belongs: an officer of another office does not act on it, nor one who must stand aside. */
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
  /** The record as an act begins with it, and as it ends. */
  record: unknown;
  /** What else an act may need to know before it is decided whether somebody may do it. */
  part: unknown;
  /** What an act writes of the record. */
  set: unknown;
  note: Note;
  /** How a record is named, and which version of it the sender has seen. */
  ref: unknown;
}

/** One line of a record's history. `before` is null where the record begins. */
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

/** How the acts of one table reach the database. A slice writes one for its kind of record. */
export interface Subject<K extends Kind> {
  readonly kind?: K;
  readonly table: ActTable<K['state'], K['act'], K['record'], K['part']>;
  /** The record, held where the act needs it. @throws Refusal NOT_FOUND */
  load(tx: Tx, actor: Actor, ref: K['ref'], act: K['act']): Promise<K['record']>;
  /** The argument by which the record is named. */
  field(ref: K['ref']): string;
  /** Whether a refusal for its state or its version names no argument, since several mutations lead to it. */
  readonly unnamed?: true;
  idOf(record: K['record']): string;
  regionOf(record: K['record']): string;
  belongs(tx: Tx, record: K['record']): Promise<Belongs> | Belongs;
  /** Who of the office may do it, where it takes more than a permission. @throws Refusal by the act's own code */
  mayAct?(tx: Tx, actor: OfficeActor, record: K['record'], act: K['act']): Promise<void>;
  /** Whether the sender has seen what stands; else the refusal, `STALE` being told with who was first. */
  outdated(record: K['record'], ref: K['ref'], act: K['act']): 'STALE' | Refusal | null;
  last(tx: Tx, actor: ActorOrSystem, record: K['record']): Promise<LastAct | null>;
  /** Where there is more to say than that the state does not allow it. */
  notPossible?(record: K['record'], act: K['act'], actor: ActorOrSystem): Refusal | null;
  /** Writes over the version that was read, with the next state. @returns null when another was first */
  write(
    tx: Tx,
    actor: ActorOrSystem,
    record: K['record'],
    set: K['set'],
    state: K['state'],
  ): Promise<K['record'] | null>;
  line(tx: Tx, line: Line<K>): Promise<void>;
  /** What follows from any change: roll-ups, parts that lapse. */
  followed?(tx: Tx, before: K['record'], after: K['record']): Promise<void>;
  audited(line: Line<K>): { before?: Record<string, unknown>; after?: Record<string, unknown> };
  /** What the event of an act carries; one event for each where several are told. */
  told?(after: K['record'], note: K['note']): Payload | readonly Payload[];
}

/** An act under way: what the function that changes the record is given. It ends the act once, by one of three. */
export interface Doing<K extends Kind> {
  tx: Tx;
  record: K['record'];
  part: K['part'];
  today: CivilDate;
  now: Date;
  /** The record's next version, with its line in the history, the audit line and the event. */
  change: (set: K['set'], note?: K['note']) => Promise<K['record']>;
  /** The same for an act that leaves the record as it was, such as a statement. */
  note: (note?: K['note']) => Promise<K['record']>;
  /** Only the audit line: a draft is its author's own until it is handed in. */
  audit: (note?: K['note'], after?: K['record']) => Promise<K['record']>;
}

export interface How<K extends Kind> {
  part?: (tx: Tx, record: K['record']) => Promise<K['part']>;
  /** The argument that names the part, where it is the part and not the record that is decided on. */
  partField?: string;
  /**
   * The key by which the sender recognises its retries. They are told what the first one was told, letter for letter, or,
   * `anew`, how the record stands now.
   */
  once?: (OnceOf & { anew?: boolean }) | undefined;
}

type Gate = (tx: Tx, actor: OfficeActor, belongs: Belongs, field: string) => Promise<void>;
type Work<K extends Kind> = (doing: Doing<K>) => Promise<unknown>;

/**
 * The one way for every act: load, lock, may this person, is it stale, may it follow, change, history, audit, roll-up,
 * event, answer, all in one transaction.
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

  /** A later slice says who of an office may not act on a record. The lower the rank, the sooner it is asked. */
  addGate(rank: number, gate: Gate): void {
    this.gates.push({ rank, gate });
    this.gates.sort((a, b) => a.rank - b.rank);
  }

  /**
   * One act by a person or a program. @param act one of the table, or how it is found in the transaction
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, STALE, STATE, the code of the two-person rule, and what the work throws
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
   * A record to which something is added without an act on it, such as a file, by whoever could do this act now.
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

  /** Load, lock, may this person, is it stale. */
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
    // nobody to ask would let everybody in
    if (this.gates.length === 0) throw new Error('no gate stands before the acts');
    const belongs = await subject.belongs(tx, record);
    for (const { gate } of this.gates) await gate(tx, actor, belongs, field);
  }

  /** An act inside the transaction of another, or of the system's; who may do it was asked there. */
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
    // an act that forgot its line in the history is a fault of ours, and nothing of it is kept
    if (!ended.after) throw new Error(`${actCode(table, act)} did not end`);
    return ended.after.record;
  }

  /**
   * How a record begins: made by `work`, then its first line in the history and the audit line.
   * @param field the argument that says where it belongs, which a gate names
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
      // a record that begins belongs somewhere as well: nobody begins what they could not go on with
      await this.admit(tx, actor, subject, record, field);
      await this.line(tx, actor, subject, act, null, record, note);
      return answer(tx, record);
    });
  }

  /** A line of its own for what happened to a record in the act of another, such as a change of its office. */
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

  /** Who was first, when, and what they did. */
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
    const tells = (table.acts as Partial<Record<string, { tells?: string }>>)[act]?.tells;
    if (tells === undefined || !subject.told) return;
    for (const payload of [subject.told(after, note)].flat())
      await outbox(tx, { id: this.ids.next(), kind: tells, payload, occurredAt: at });
  }
}

/** The state that the act leads to. @throws Refusal STATE, or what else is to say */
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
  // a rule that knows nobody to keep out would let everybody in
  if (!authors.some((id) => typeof id === 'string'))
    throw new Error(`${actCode(table, act)}: nobody is known whose work it is`);
  if (!mayDecide(actor.userId, authors)) throw new Refusal(another.code, { field });
}

/** What of a record's place decides whether an officer may act on it. */
export interface OfficeGate {
  /** The name of the other office that goes on with it; null when it is the reader's own. */
  otherOffice: string | null;
  /** Whether the reader must stand aside. */
  aside: boolean;
}

/** What this person may do with the record now; acts that its state does not know are absent. */
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

/** Whether a person may by the record's place and by their permission, whatever state the record is in. */
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
