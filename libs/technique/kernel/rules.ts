/** The part of the kernel that rules may use: no framework, no database. */
export * from './actor.ts';
export * from './actor.words.ts';
export * from './checks.ts';
export * from './civil-date.ts';
export * from './ngrams.ts';
export * from './masking.ts';
export type { PersonalKind, Shown, TextColumns } from './personal-data.ts';
export {
  Refusal,
  sentence,
  httpStatusOf,
  type Fault,
  type Lang,
  type RefusalParams,
  Term,
} from './refusal.ts';
export * from './kernel.refusals.ts';
export * from './refusals.ts';
export * from './roll-up.rules.ts';
export * from './text.ts';
export { noneOf, oneOf } from './where.ts';
export * from './kernel.personal.ts';
