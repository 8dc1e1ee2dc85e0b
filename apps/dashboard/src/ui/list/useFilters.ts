import { useSearchParams } from 'react-router';
import { type Filter, type FilterField, askedOf, valuesOf } from './filter-spec.ts';

/** The filters of a list as its row and its chips use them. */
export interface FilterState {
  fields: readonly FilterField[];
  /** What the address says of a filter, as far as the filter can take it. */
  values: (key: string) => string[];
  set: (key: string, value: string | string[] | null) => void;
  clear: () => void;
  /** The keys that are set. */
  active: string[];
  /** The filters as they stand in the address, for saved views. */
  query: string;
  apply: (query: string) => void;
}

export interface Filters<Input> extends FilterState {
  /** What is asked of the server. */
  asked: Partial<Input>;
}

/** The filters of a list, which live in the address, so that a view can be sent to a colleague. */
export function useFilters<Input>(filters: readonly Filter<Input>[]): Filters<Input> {
  const [search, setSearch] = useSearchParams();
  const keys = filters.map((filter) => filter.key);

  const values = (key: string): string[] => {
    const filter = filters.find((one) => one.key === key);
    return filter === undefined ? [] : valuesOf(filter, search);
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
    fields: filters,
    values,
    asked: askedOf(filters, search),
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
    active: keys.filter((key) => values(key).length > 0),
    query: own.toString(),
    apply: (query) => {
      change((next) => {
        for (const key of keys) next.delete(key);
        for (const [key, value] of new URLSearchParams(query)) next.append(key, value);
      });
    },
  };
}
