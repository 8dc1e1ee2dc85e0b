import type { ReactNode } from 'react';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

/** The form of a value that comes by a link. */
type Form = 'id' | 'day' | 'text' | 'true';

/** One filter as the row and the chips show it; `key` is its name in the address. */
export type FilterField = { key: string; label: string } &
  /** `settled`: asked for with Enter or when the field is left, where every question counts. */
  (
    | { kind: 'text'; settled?: boolean }
    | { kind: 'one' | 'many'; options: readonly Option[] }
    | { kind: 'date' }
    | { kind: 'flag' }
    /** Comes by a link only, and shows as a chip. A value of another form is left out. */
    | { kind: 'given'; form: Form; show?: (value: string) => ReactNode }
  );

/** One filter of a list whose question has the filter `Input`: how it is shown, and which field of the question it sets. */
export type Filter<Input> = FilterField & {
  sets: keyof Input;
  /** What is asked for the valid values in the address, of which there is at least one; undefined asks for nothing. */
  read: (values: [string, ...string[]]) => Input[keyof Input] | undefined;
};

/** The fields of a question that take every text, such as a name, an id or a day. */
type TextFields<Input> = {
  [Name in keyof Input]-?: string extends NonNullable<Input[Name]> ? Name : never;
}[keyof Input] &
  string;
/** The fields of a question whose values are all of one kind. */
type FieldsOf<Input, Value> = {
  [Name in keyof Input]-?: NonNullable<Input[Name]> extends Value ? Name : never;
}[keyof Input] &
  string;
/** What can be chosen for a field: the texts that it takes. */
type Chosen<Input, Name extends keyof Input> = Extract<NonNullable<Input[Name]>, string>;
type Element<List> = List extends readonly (infer One)[] ? One : never;
type ChosenOfMany<Input, Name extends keyof Input> = Extract<Element<NonNullable<Input[Name]>>, string>;

interface Named {
  /** The name in the address, where it is not that of the field. */
  key?: string;
}
interface Read<Input, Name extends keyof Input> extends Named {
  /** Makes what is asked for out of the value in the address; undefined asks for nothing. */
  read?: (value: string) => Input[Name] | undefined;
}

/**
 * The kinds of filters of a list whose question has the filter `Input`. Each names the field that it sets, and the
 * compiler refuses a field that the question does not have and a choice that the field does not take. The address, the
 * row of filters, the chips and the question all follow from the list of filters.
 */
export function filtersOf<Input>() {
  type Of = Filter<Input>;
  /** The methods below check that the value fits the field; that link is lost where all fields stand in one list. */
  const plain = (value: unknown) => value as Input[keyof Input];
  const reads =
    (read?: (value: string) => unknown): Of['read'] =>
    ([value]) =>
      plain(read === undefined ? value : read(value));
  return {
    text: <Name extends TextFields<Input>>(
      sets: Name,
      label: string,
      { key = sets, settled = false, read }: Read<Input, Name> & { settled?: boolean } = {},
    ): Of => ({ kind: 'text', key, label, settled, sets, read: reads(read) }),

    date: <Name extends TextFields<Input>>(
      sets: Name,
      label: string,
      { key = sets, read }: Read<Input, Name> = {},
    ): Of => ({ kind: 'date', key, label, sets, read: reads(read) }),

    one: <Name extends FieldsOf<Input, string | number>>(
      sets: Name,
      label: string,
      options: readonly Option<Chosen<Input, Name>>[],
      { key = sets }: Named = {},
    ): Of => ({ kind: 'one', key, label, options, sets, read: reads() }),

    many: <Name extends FieldsOf<Input, readonly unknown[]>>(
      sets: Name,
      label: string,
      options: readonly Option<ChosenOfMany<Input, Name>>[],
      { key = sets }: Named = {},
    ): Of => ({ kind: 'many', key, label, options, sets, read: (values) => plain(values) }),

    number: (
      sets: FieldsOf<Input, number>,
      label: string,
      numbers: readonly number[],
      { key = sets }: Named = {},
    ): Of => ({
      kind: 'one',
      key,
      label,
      options: numbers.map((number) => ({ value: String(number), label: String(number) })),
      sets,
      read: reads(Number),
    }),

    /** Only what is so; without it, everything is shown. */
    flag: (sets: FieldsOf<Input, boolean>, label: string, { key = sets }: Named = {}): Of => ({
      kind: 'flag',
      key,
      label,
      sets,
      read: () => plain(true),
    }),

    /** What is so or what is not so; without a choice, both are shown. */
    either: (
      sets: FieldsOf<Input, boolean>,
      label: string,
      words: { no: string; yes: string },
      { key = sets }: Named = {},
    ): Of => ({
      kind: 'one',
      key,
      label,
      options: [
        { value: 'false', label: words.no },
        { value: 'true', label: words.yes },
      ],
      sets,
      read: reads((value) => value === 'true'),
    }),

    /** Set by a link only: there is nothing to choose it with. */
    given: (
      sets: TextFields<Input>,
      label: string,
      form: 'id' | 'day' | 'text',
      { key = sets, show }: Named & { show?: (value: string) => ReactNode } = {},
    ): Of => ({
      kind: 'given',
      key,
      label,
      form,
      ...(show === undefined ? {} : { show }),
      sets,
      read: reads(),
    }),

    /** A flag that is set by a link only; `shown` is what its chip says. */
    givenFlag: (
      sets: FieldsOf<Input, boolean>,
      label: string,
      shown: string,
      { key = sets }: Named = {},
    ): Of => ({
      kind: 'given',
      key,
      label,
      form: 'true',
      show: () => shown,
      sets,
      read: () => plain(true),
    }),
  };
}

/** A day of the calendar: 2026-02-31 is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const FORMS: Record<Form, (text: string) => boolean> = {
  id: (text) => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text),
  day: isDay,
  text: () => true,
  true: (text) => text === 'true',
};

/** What the address says of a filter, as far as the filter can take it. */
export function valuesOf(field: FilterField, search: URLSearchParams): string[] {
  const values = search.getAll(field.key).filter((value) => value !== '');
  switch (field.kind) {
    case 'text':
      return values;
    case 'given':
      return values.filter(FORMS[field.form]);
    case 'date':
      return values.filter(isDay);
    case 'flag':
      return values.filter((value) => value === 'true');
    case 'one':
    case 'many':
      // choices that are still being read cannot refuse a value
      if (field.options.length === 0) return values;
      return values.filter((value) => field.options.some((option) => option.value === value));
  }
}

/** What is asked of the server for the filters that the address sets. */
export function askedOf<Input>(filters: readonly Filter<Input>[], search: URLSearchParams): Partial<Input> {
  const asked: Partial<Input> = {};
  for (const filter of filters) {
    const [first, ...more] = valuesOf(filter, search);
    const value = first === undefined ? undefined : filter.read([first, ...more]);
    if (value !== undefined) asked[filter.sets] = value;
  }
  return asked;
}
