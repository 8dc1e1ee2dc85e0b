import { SYSTEM } from './actor.ts';
import { Refusal, type Term } from './refusal.ts';

/** A line of a record's history: who acted, and when. */
interface Act {
  actorName: string;
  occurredAt: Date;
}

/** What stands for the history of a record that has none: it was brought in with other data. */
export const broughtIn = (at: Date): Act => ({ actorName: SYSTEM.name, occurredAt: at });

/**
 * The answer to whoever sends a version of a record that is no longer the current one: who changed it last, when, and
 * which fields or by which act.
 */
export function stale({ actorName, occurredAt }: Act, what: string | Term, field = 'version'): Refusal {
  const params = { changedBy: actorName, changedAt: occurredAt.toISOString(), fields: what };
  return new Refusal('STALE', { field, params });
}
