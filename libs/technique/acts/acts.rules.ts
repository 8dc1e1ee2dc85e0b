import type { Permission } from '#rules/technique/access';
import { Refusal, type RefusalCode, type RefusalParams, Term, type Text } from '#rules/technique/kernel';

/** The people who may have taken part in what is decided; at least one of them is known. */
type Authors<R, Part> = (record: R, part: Part) => readonly (string | null | undefined)[];

/** One act: everything that holds for each use of it. The function that changes the record is in the service. */
export interface ActRow<State extends string, R, Part> {
  /** Each state in which it may be done, with the next state; several where `leads` chooses between them. */
  from: Partial<Record<State, State | readonly State[]>>;
  side: 'OFFICE' | 'PLATFORM' | 'ADMIN' | 'SYSTEM';
  /** Absent for acts that only the system does. */
  permission?: Permission;
  /** The label on a page; the act's own name where absent. Two outcomes of one act share a label. */
  offeredAs?: string;
  /** Whether it is possible for this record, apart from its state. */
  only?: (record: R) => boolean;
  /** The next state, where it depends on the record. */
  leads?: (record: R) => State;
  /** Whether a page offers it now. A request that comes all the same is refused with the exact reason. */
  offered?: (record: R, part: Part) => boolean;
  /** Why the reader may not do it, whatever their role. */
  barred?: (record: R, part: Part) => { code: RefusalCode; params: RefusalParams } | null;
  /** Why it cannot be done now, where a page shows it all the same. */
  hindered?: (record: R, part: Part) => { code: RefusalCode; params: RefusalParams } | null;
  /** The reason that a page shows in a state that does not have the act, where it does so instead of leaving the act out. */
  blocked?: (record: R) => { code: RefusalCode; params: RefusalParams } | null;
  /** Must be decided by another person than these; the code is that of the refusal. */
  another?: { code: RefusalCode; authors: Authors<R, Part> };
  /** The event that is written to the outbox. */
  event?: string;
  words: Text;
}

/** All acts on one kind of record. `R` is what is known of a record, `Part` is further data that an act may need. */
export interface ActTable<State extends string, Name extends string, R, Part> {
  /** The prefix in the audit record: `order` in `order.issue`. */
  prefix: string;
  /** The kind of record in the audit record. */
  subject: string;
  /** The name of such a record for people. */
  words: Text;
  stateOf: (record: R) => State;
  states: Readonly<Record<State, Text>>;
  acts: Record<Name, ActRow<State, R, Part>>;
  /** Acts without conditions that do not change the state: a record is created, or handed on. */
  others: Readonly<Record<string, Text>>;
  /** How the history names an act that was done, where it differs from the name of the act. */
  did?: Readonly<Record<string, Text>>;
}

/** The names of the acts of a table. */
export type ActOf<T> = T extends { acts: Record<infer Name extends string, unknown> } ? Name : never;

/** Declares a table and keeps the types of its acts' names and permissions. */
export function actTable<State extends string, R, Part = undefined>() {
  return <const Acts extends Record<string, ActRow<State, R, Part>>>(
    table: Omit<ActTable<State, string, R, Part>, 'acts'> & { acts: Acts },
  ): ActTable<State, keyof Acts & string, R, Part> & { acts: Acts } => table;
}

/** For each of these states: the act is allowed, and the state stays the same. */
export function stays<const State extends string>(...states: State[]): Record<State, State> {
  return Object.fromEntries(states.map((state) => [state, state])) as Record<State, State>;
}

/** The next state of an act, or undefined when it is not possible for this record. */
export function nextState<State extends string, Name extends string, R, Part>(
  table: ActTable<State, Name, R, Part>,
  record: R,
  act: Name,
): State | undefined {
  const row = table.acts[act];
  const to = row.from[table.stateOf(record)];
  if (to === undefined || row.only?.(record) === false) return undefined;
  if (!Array.isArray(to)) return to as State;
  const next = row.leads?.(record);
  if (next === undefined || !to.includes(next)) throw new Error(`${table.prefix}.${act} leads nowhere`);
  return next;
}

export const actCode = (table: { prefix: string }, act: string): string => `${table.prefix}.${act}`;

/** An act in a refusal: its code for a program, its words for a person. */
export function actTerm<State extends string, Name extends string, R, Part>(
  table: ActTable<State, Name, R, Part>,
  act: string,
): Term {
  const known = (table.acts as Partial<Record<string, { words: Text }>>)[act]?.words ?? table.others[act];
  return new Term(actCode(table, act), known ?? { zh: act, en: act });
}

/** An act that was done, in the words of a history. */
export function historyTerm<State extends string, Name extends string, R, Part>(
  table: ActTable<State, Name, R, Part>,
  act: string,
): Term {
  const { code, words } = actTerm(table, act);
  return new Term(code, table.did?.[act] ?? words);
}

export function stateTerm<State extends string>(
  table: { states: Readonly<Record<State, Text>> },
  state: State,
): Term {
  return new Term(state, table.states[state]);
}

/** The refusal of an act that the record's state does not allow. */
export function notInState<State extends string, Name extends string, R, Part>(
  table: ActTable<State, Name, R, Part>,
  record: R,
  act: Name,
  field?: string,
): Refusal {
  const params = { state: stateTerm(table, table.stateOf(record)), act: actTerm(table, act) };
  return new Refusal('STATE', field === undefined ? { params } : { field, params });
}

/** Whether this person may decide, given the authors of what is decided. */
export function mayDecide(userId: string, authors: readonly (string | null | undefined)[]): boolean {
  return !authors.includes(userId);
}

/** A table of acts with the types of its records left out, for documents and pages. */
export interface AnyActTable {
  prefix: string;
  subject: string;
  words: Text;
  states: Readonly<Record<string, Text>>;
  acts: Readonly<
    Record<
      string,
      Pick<ActRow<string, never, never>, 'side' | 'permission' | 'event' | 'words'> & {
        from: Partial<Record<string, string | readonly string[]>>;
        another?: { code: RefusalCode };
      }
    >
  >;
  others: Readonly<Record<string, Text>>;
  did?: Readonly<Record<string, Text>>;
}

/** Every act of all tables by its code in the audit record, in the words that a history uses. */
export function historyWords(table: AnyActTable): Record<string, Text> {
  const acts = Object.entries(table.acts).map(([act, { words }]) => [act, words] as const);
  return Object.fromEntries(
    [...Object.entries(table.others), ...acts].map(([act, words]) => [
      actCode(table, act),
      table.did?.[act] ?? words,
    ]),
  );
}

/** The table as a state diagram, for the documentation. */
export function diagramOf(table: AnyActTable, begins: readonly [to: string, by: string]): string {
  const arrows = new Map<string, string[]>();
  for (const [act, { from }] of Object.entries(table.acts))
    for (const [state, to] of Object.entries(from))
      for (const target of [to ?? []].flat()) {
        const arrow = `${state} --> ${target}`;
        arrows.set(arrow, [...(arrows.get(arrow) ?? []), act]);
      }
  const left = new Set([...arrows.keys()].map((arrow) => arrow.split(' ')[0]));
  const order = Object.keys(table.states);
  const rank = (arrow: string): number => order.indexOf(arrow.split(' ')[0] ?? '');
  const lines = [...arrows].sort(([a], [b]) => rank(a) - rank(b));
  return [
    'stateDiagram-v2',
    `  [*] --> ${begins[0]}: ${begins[1]}`,
    ...lines.map(([arrow, acts]) => `  ${arrow}: ${acts.join(', ')}`),
    ...order.filter((state) => !left.has(state)).map((state) => `  ${state} --> [*]`),
  ].join('\n');
}

/** Every act that another person has to decide, by its code in the audit record. */
export function decidedByAnother(tables: readonly AnyActTable[]): Record<string, RefusalCode> {
  return Object.fromEntries(
    tables.flatMap((table) =>
      Object.entries(table.acts).flatMap(([act, { another }]) =>
        another === undefined ? [] : [[actCode(table, act), another.code]],
      ),
    ),
  );
}
