/** What kind of data about a person a column holds. */
export type PersonalKind = 'NAME' | 'PHONE' | 'EMAIL' | 'NUMBER' | 'ACCOUNT' | 'SECRET' | 'PLACE' | 'RECORD';

/**
 * How it leaves: `PLAIN` with the record to whoever may read that, `MASKED` unless somebody says what for, `OWN` to the person alone, `DIRECTOR` to the person
 * and the director of the office, `AUDIT` to who reads the audit record and nobody else, `NEVER` at all.
 * Why, column by column: docs/adr/0019.
 */
export type Shown = 'PLAIN' | 'MASKED' | 'OWN' | 'DIRECTOR' | 'AUDIT' | 'NEVER';

/**
 * Every column of text of the tables of one slice. `personal` are those with data of a person; `actor_name` is always who
 * acted, which stays as long as the record of the act. `other` are words of the domain, of organisations and of the law,
 * and sentences that somebody writes (reasons, notes, grounds): these ask for no data of persons, and what one writes in
 * all the same stays a matter of that record. All slices together are compared with the database.
 */
export type TextColumns = Readonly<
  Record<string, { personal?: Readonly<Record<string, readonly [PersonalKind, Shown]>>; other?: string }>
>;
