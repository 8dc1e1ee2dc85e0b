import type { Fault } from '../../../ui/graphql/refusal.ts';
import { type ItemRecord, type VisitItem, isWhole, recordOf, sameRecord, withPatch } from './records.ts';

/** HALF lacks something; FAILED did not get through; REFUSED and STALE did, and the server said no. */
export type PendingStatus = 'HALF' | 'WAITING' | 'SAVING' | 'FAILED' | 'REFUSED' | 'STALE';

export interface Pending {
  record: ItemRecord;
  /** The version of the item one was looking at when one began to write. */
  version: number;
  status: PendingStatus;
  fault: Fault | null;
}

export type AllPending = Readonly<Record<string, Pending>>;

/** Faults that pass by themselves, or once one has signed in again. */
const PASSING = ['NETWORK', 'BUSY', 'INTERNAL', 'UNAUTHENTICATED'];

/** To be sent again, as soon as it is whole. */
export const ready = (one: Pending): Pending => ({
  ...one,
  status: isWhole(one.record) ? 'WAITING' : 'HALF',
  fault: null,
});

/** What was written about an item; null when it says nothing new. */
export function changed(
  before: Pending | undefined,
  item: VisitItem,
  patch: Partial<ItemRecord>,
): Pending | null {
  const record = withPatch(before?.record ?? recordOf(item), patch);
  if (before === undefined && sameRecord(record, recordOf(item))) return null;
  if (before?.status === 'STALE') return { ...before, record };
  return ready({ record, version: before?.version ?? item.version, status: 'WAITING', fault: null });
}

/*
 * An answer is about what was sent. What was written meanwhile (`now`) is newer than it and goes out next; what was given
 * up meanwhile (undefined) stays given up. Null takes the item out of the outbox.
 */

export function saved(now: Pending | undefined, sent: Pending, version: number | undefined): Pending | null {
  if (now === undefined || sameRecord(now.record, sent.record)) return null;
  return ready({ ...now, version: version ?? now.version });
}

export function refused(now: Pending | undefined, sent: Pending, fault: Fault): Pending | null {
  if (now === undefined) return null;
  if (!isWhole(now.record)) return ready(now);
  if (PASSING.includes(fault.code)) return { ...now, status: 'FAILED', fault };
  return sameRecord(now.record, sent.record) ? { ...now, status: 'REFUSED', fault } : ready(now);
}

/** Someone else was first, unless what stands there is what was sent: then only its answer was lost on the way. */
export function overtaken(
  now: Pending | undefined,
  sent: Pending,
  theirs: VisitItem | undefined,
  fault: Fault,
): Pending | null {
  if (now === undefined) return null;
  if (theirs !== undefined) {
    if (sameRecord(recordOf(theirs), now.record)) return null;
    if (sameRecord(recordOf(theirs), sent.record)) return ready({ ...now, version: theirs.version });
  }
  return { ...now, status: 'STALE', fault };
}
