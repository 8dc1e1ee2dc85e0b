import type { ReactNode, Ref } from 'react';
import { Link, type NavigateOptions, useNavigate, useSearchParams } from 'react-router';
import { addDays, yearBefore } from './format.ts';

export type Query = Record<string, string | number | readonly string[] | null | undefined>;

/** A path with a query; what is null or empty is left out. */
export function path(pathname: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    for (const one of Array.isArray(value) ? (value as readonly string[]) : [value as string | number]) {
      search.append(key, String(one));
    }
  }
  const text = search.toString();
  return text === '' ? pathname : `${pathname}?${text}`;
}

/** The filter of the list behind “inspections within a year”. */
export function withinYear(today: string): Query {
  return { states: 'SEALED', from: addDays(yearBefore(today), 1), to: today };
}

/** The territory chosen in the frame, as its code; null stands for the office's whole territory. */
export function useRegion(): string | null {
  const [search] = useSearchParams();
  return search.get('region');
}

function keepRegion(to: string, region: string | null): string {
  if (region === null || /[?&]region=/.test(to)) return to;
  return `${to}${to.includes('?') ? '&' : '?'}region=${encodeURIComponent(region)}`;
}

/** `to` with the chosen territory carried along. */
export function useTo(): (to: string) => string {
  const region = useRegion();
  return (to) => keepRegion(to, region);
}

/** `navigate` that carries the chosen territory along. */
export function useGo(): (to: string, options?: NavigateOptions) => void {
  const navigate = useNavigate();
  const region = useRegion();
  return (to, options) => void navigate(keepRegion(to, region), options);
}

interface GoProps {
  to: string;
  children: ReactNode;
  className?: string;
  title?: string;
  'aria-label'?: string;
  'aria-current'?: 'page' | undefined;
  onClick?: () => void;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link within the dashboard; it carries the chosen territory along. */
export function Go({ to, ...rest }: GoProps) {
  const region = useRegion();
  return <Link to={keepRegion(to, region)} {...rest} />;
}
