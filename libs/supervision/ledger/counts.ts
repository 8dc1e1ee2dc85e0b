import { type CivilDate, type Tx, civilDateIn, rollUp } from '#libs/technique/kernel';
import {
  LEDGER_COUNTS,
  type LedgerDelta,
  type SealedFact,
  asDeltas,
  coverage,
  fromDay,
} from './coverage.rules.ts';
import type { LedgerFactEntity } from './ledger.entity.ts';

type Sealed = Pick<LedgerFactEntity, 'entryId' | 'factOn' | 'occurredAt'>;
interface Place {
  platformId: string;
  regionCode: string;
}

/** The fields of a fact that the rules of coverage need. */
export function sealedFact({ factOn, occurredAt }: Omit<Sealed, 'entryId'>): SealedFact {
  return { factOn, sealedOn: civilDateIn(occurredAt) };
}

function byEntry(facts: readonly Sealed[]): Map<string, SealedFact[]> {
  const found = new Map<string, SealedFact[]>();
  for (const { entryId, factOn, occurredAt } of facts)
    found.set(entryId, [...(found.get(entryId) ?? []), sealedFact({ factOn, occurredAt })]);
  return found;
}

/** Counts entries that begin. */
export async function began(tx: Tx, at: Place, on: CivilDate, entries: number): Promise<void> {
  await rollUp(tx, LEDGER_COUNTS, [{ ...at, day: on, entries }]);
}

function leaving(
  at: Place,
  ids: readonly string[],
  facts: readonly Sealed[],
  on: CivilDate,
  sign: 1 | -1,
): LedgerDelta[] {
  const held = byEntry(facts);
  return [
    { ...at, day: on, entries: sign * ids.length },
    ...ids.flatMap((id) =>
      asDeltas(fromDay(coverage(held.get(id) ?? []), on), sign).map((delta) => ({ ...at, ...delta })),
    ),
  ];
}

/** Counts entries that end: they are no longer in force, and no longer count as verified. */
export async function ended(
  tx: Tx,
  at: Place,
  on: CivilDate,
  ids: readonly string[],
  facts: readonly Sealed[],
): Promise<void> {
  await rollUp(tx, LEDGER_COUNTS, leaving(at, ids, facts, on, -1));
}

/** Counts entries that belong to another region from a day on. */
export async function moved(
  tx: Tx,
  at: Place,
  from: string,
  on: CivilDate,
  ids: readonly string[],
  facts: readonly Sealed[],
): Promise<void> {
  await rollUp(tx, LEDGER_COUNTS, [
    ...leaving({ ...at, regionCode: from }, ids, facts, on, -1),
    ...leaving(at, ids, facts, on, 1),
  ]);
}

/** Counts facts sealed today about entries in force: the days that now count as verified and did not before. */
export async function verified(
  tx: Tx,
  at: Place,
  inForce: ReadonlySet<string>,
  before: readonly Sealed[],
  added: readonly Sealed[],
): Promise<void> {
  const old = byEntry(before);
  const all = byEntry([...before, ...added]);
  const touched = [...new Set(added.map((fact) => fact.entryId))].filter((id) => inForce.has(id));
  await rollUp(
    tx,
    LEDGER_COUNTS,
    touched
      .flatMap((id) => [
        ...asDeltas(coverage(all.get(id) ?? []), 1),
        ...asDeltas(coverage(old.get(id) ?? []), -1),
      ])
      .map((delta) => ({ ...at, ...delta })),
  );
}
