import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';

export interface Option {
  value: string;
  label: string;
}

/** One filter of a list; `key` is its name in the address. */
export type FilterDef = { key: string; label: string } &
  /** `settled`: asked for with Enter or when the field is left, where every question counts. */
  (
    | { kind: 'text'; settled?: boolean }
    | { kind: 'one'; options: Option[] }
    | { kind: 'many'; options: Option[] }
    | { kind: 'date' }
    | { kind: 'flag' }
    /** Comes by a link only, and shows as a chip. */
    | { kind: 'given'; show?: (value: string) => ReactNode }
  );

/* The reader names the type of the choice, which the choices given for the filter vouch for. */
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */
export interface Filters {
  defs: FilterDef[];
  /** The value of a filter if it is set and, for a choice, one of the choices. */
  one: <V extends string = string>(key: string) => V | undefined;
  many: <V extends string = string>(key: string) => V[] | undefined;
  flag: (key: string) => true | undefined;
  set: (key: string, value: string | string[] | null) => void;
  clear: () => void;
  /** The keys that are set. */
  active: string[];
  /** The filters as they stand in the address, for saved views. */
  query: string;
  apply: (query: string) => void;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The filters of a list, which live in the address, so that a view can be sent to a colleague. */
export function useFilters(defs: FilterDef[]): Filters {
  const [search, setSearch] = useSearchParams();
  const keys = defs.map((def) => def.key);

  const valid = (key: string): string[] => {
    const def = defs.find((d) => d.key === key);
    const values = search.getAll(key).filter((value) => value !== '');
    if (def?.kind === 'date') return values.filter((value) => DATE.test(value));
    if ((def?.kind !== 'one' && def?.kind !== 'many') || def.options.length === 0) return values;
    return values.filter((value) => def.options.some((option) => option.value === value));
  };

  const change = (edit: (next: URLSearchParams) => void) => {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        edit(next);
        return next;
      },
      { replace: true },
    );
  };

  const own = new URLSearchParams([...search].filter(([key]) => keys.includes(key)));
  return {
    defs,
    one: <V extends string>(key: string) => valid(key)[0] as V | undefined,
    many: <V extends string>(key: string) => {
      const values = valid(key);
      return values.length === 0 ? undefined : (values as V[]);
    },
    flag: (key) => (search.get(key) === 'true' ? true : undefined),
    set: (key, value) => {
      change((next) => {
        next.delete(key);
        for (const one of value === null ? [] : [value].flat()) if (one !== '') next.append(key, one);
      });
    },
    clear: () => {
      change((next) => {
        for (const key of keys) next.delete(key);
      });
    },
    active: keys.filter((key) => valid(key).length > 0),
    query: own.toString(),
    apply: (query) => {
      change((next) => {
        for (const key of keys) next.delete(key);
        for (const [key, value] of new URLSearchParams(query)) next.append(key, value);
      });
    },
  };
}
