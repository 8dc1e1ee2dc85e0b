/*
 * What a number counts and a list shows, said once: conditions in SQL on a row of ledger_entry, called by whatever names
 * a statement gives to the entry and to its days.
 */

/** In force at the end of a day. */
export function inForce(entry: string, day: string): string {
  return `${entry}.started_on <= ${day} and (${entry}.ended_on is null or ${entry}.ended_on > ${day})`;
}

/** With a sealed fact of its own after one day and up to another, sealed by then: a month that is over does not change. */
export function verifiedWithin(entry: string, after: string, day: string): string {
  return `exists (select from ledger_fact f where f.entry_id = ${entry}.id and f.fact_on > ${after} and f.fact_on <= ${day}
    and (f.occurred_at at time zone 'Asia/Shanghai')::date <= ${day})`;
}
