import type { ReactNode, Ref } from 'react';
import { Link, type NavigateOptions, useNavigate, useSearchParams } from 'react-router';

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

/** The parameter of an address that every link carries along, so that a choice made in the frame holds on every page. */
const CARRIED = 'region';
const SETS_CARRIED = new RegExp(`[?&]${CARRIED}=`);

/** What the reader has chosen in the frame; null stands for everything within reach. */
export function useCarried(): string | null {
  const [search] = useSearchParams();
  return search.get(CARRIED);
}

function carry(to: string, carried: string | null): string {
  if (carried === null || SETS_CARRIED.test(to)) return to;
  return `${to}${to.includes('?') ? '&' : '?'}${CARRIED}=${encodeURIComponent(carried)}`;
}

/** `to` with the choice of the frame carried along. */
export function useTo(): (to: string) => string {
  const carried = useCarried();
  return (to) => carry(to, carried);
}

/** `navigate` that carries the choice of the frame along. */
export function useGo(): (to: string, options?: NavigateOptions) => void {
  const navigate = useNavigate();
  const carried = useCarried();
  return (to, options) => void navigate(carry(to, carried), options);
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

/** A link within the dashboard; it carries the choice of the frame along. */
export function Go({ to, ...rest }: GoProps) {
  const carried = useCarried();
  return <Link to={carry(to, carried)} {...rest} />;
}
