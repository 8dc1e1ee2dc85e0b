/** The kind of personal data in a column. */
export type PersonalKind = 'NAME' | 'PHONE' | 'EMAIL' | 'NUMBER' | 'ACCOUNT' | 'SECRET' | 'PLACE' | 'RECORD';

/**
 * How it is shown: `PLAIN` to everybody who may read the record, `MASKED` unless a purpose is given, `OWN` to the person alone, `DIRECTOR` to the person
 * and the director of the office, `AUDIT` only to readers of the audit record, `NEVER` to nobody.
 * Why, column by column: docs/adr/0019.
 */
export type Shown = 'PLAIN' | 'MASKED' | 'OWN' | 'DIRECTOR' | 'AUDIT' | 'NEVER';

/**
 * Every column of text of the tables of one slice. `personal` are the columns with personal data; `actor_name` is always the
 * actor, kept as long as the record of the act. `other` are terms of the domain, of organisations and of the law, and
 * free text (reasons, notes, grounds): these fields do not ask for personal data, and personal data written there anyway
 * stays in that record. All slices together are compared with the database.
 */
export type TextColumns = Readonly<
  Record<string, { personal?: Readonly<Record<string, readonly [PersonalKind, Shown]>>; other?: string }>
>;
