import { Args, ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { knownId } from './checks.ts';
import { CivilDateScalar } from './graphql.ts';
import type { PageArgs } from './paging.ts';

/** The kinds of arguments in the schema, and how their values are read: the check of a kind is here, once. */
interface Kind<T> {
  type: () => unknown;
  read?: (given: T) => unknown;
}

const described = (description?: string): { description?: string } =>
  description === undefined ? {} : { description };

function required<T>(name: string, { type, read = (given) => given }: Kind<T>, description?: string) {
  return Args(name, { type, ...described(description) }, { transform: read });
}

/** An absent argument is the same as null: the resolver gets null. */
function optional<T>(name: string, { type, read = (given) => given }: Kind<T>, description?: string) {
  const transform = (given: T | null | undefined): unknown =>
    given === null || given === undefined ? null : read(given);
  return Args(name, { type, nullable: true, ...described(description) }, { transform });
}

const id = (name: string): Kind<string> => ({ type: () => ID, read: (given) => knownId(given, name) });
const ids = (name: string): Kind<readonly string[]> => ({
  type: () => [ID],
  read: (given) => given.map((one, i) => knownId(one, `${name}.${i}`)),
});
const code: Kind<string> = { type: () => ID };
const text: Kind<string> = { type: () => String };
const wholeNumber: Kind<number> = { type: () => Int };
const day: Kind<string> = { type: () => CivilDateScalar };

/** The id of a record, as the database writes it. @throws Refusal NOT_FOUND when it is not a uuid */
export const Id = (name = 'id'): ParameterDecorator => required(name, id(name));
export const OptionalId = (name: string, description?: string): ParameterDecorator =>
  optional(name, id(name), description);
/** @throws Refusal NOT_FOUND, with the entry that is not a uuid */
export const IdList = (name: string): ParameterDecorator => required(name, ids(name));
export const OptionalIdList = (name: string): ParameterDecorator => optional(name, ids(name));

/** A code of a list, such as that of a region; the slice of the list checks it. */
export const Code = (name: string): ParameterDecorator => required(name, code);
export const OptionalCode = (name: string): ParameterDecorator => optional(name, code);
export const CodeList = (name: string): ParameterDecorator => required(name, { type: () => [ID] });
export const RegionCode = (): ParameterDecorator => OptionalCode('regionCode');

/** A text; `requiredText` and its like say how long it may be. */
export const GivenText = (name: string): ParameterDecorator => required(name, text);
export const OptionalText = (name: string, description?: string): ParameterDecorator =>
  optional(name, text, description);
export const Reason = (): ParameterDecorator => GivenText('reason');
export const Note = (): ParameterDecorator => OptionalText('note');
/** The purpose of reading personal data. */
export const Purpose = (): ParameterDecorator => GivenText('purpose');

export const WholeNumber = (name: string, description?: string): ParameterDecorator =>
  required(name, wholeNumber, description);
export const OptionalWholeNumber = (name: string, description?: string): ParameterDecorator =>
  optional(name, wholeNumber, description);
export const Year = (): ParameterDecorator => WholeNumber('year');

export const Day = (name: string): ParameterDecorator => required(name, day);
export const OptionalDay = (name: string): ParameterDecorator => optional(name, day);

/** Larger than the version of any record; the version after it still fits the column. */
const LAST_VERSION = 2_147_483_646;
const version: Kind<number> = { type: () => Int, read: (given) => Math.min(given, LAST_VERSION) };

/** The version of the record that the sender has seen and wants to change. */
export const Version = (description?: string): ParameterDecorator =>
  required('version', version, description);

@ArgsType()
class PageArguments {
  @Field(() => Int, { nullable: true }) first!: number | null;
  @Field(() => String, { nullable: true }) after!: string | null;
}

/** Which page of a list: `first` rows after the cursor `after`. Given to the resolver as `PageArgs`. */
export const Paged = (): ParameterDecorator =>
  Args(
    { type: () => PageArguments },
    { transform: ({ first, after }: PageArguments): PageArgs => ({ first, after }) },
  );
