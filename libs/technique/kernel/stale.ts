import { SYSTEM } from './actor.ts';
import { Refusal, type Term } from './refusal.ts';

/** A line of a record's history: who acted, and when. */
interface Act {
  actorName: string;
  occurredAt: Date;
}

/** The history of a record without one: it was imported with other data. */
export const broughtIn = (at: Date): Act => ({ actorName: SYSTEM.name, occurredAt: at });

/**
 * The refusal of an old version of a record: who changed it last, when, and which fields or by which act.
 */
export function stale({ actorName, occurredAt }: Act, what: string | Term, field = 'version'): Refusal {
  const params = { changedBy: actorName, changedAt: occurredAt.toISOString(), fields: what };
  return new Refusal('STALE', { field, params });
}
