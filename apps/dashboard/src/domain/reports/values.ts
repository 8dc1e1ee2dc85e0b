/** A report as it travels: what stands at which JSON pointer. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type Body = Record<string, Json>;

const partsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What the server sends as JSON; a report is always an object. */
export function bodyOf(value: unknown): Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : {};
}

export function valueAt(body: Body, pointer: string): Json | undefined {
  let value: Json | undefined = body;
  for (const part of partsOf(pointer)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Array.isArray(value) ? value[Number(part)] : value[part];
  }
  return value;
}

/** The report with another value there; `undefined` takes it away. Leads through objects only. */
export function withValue(body: Body, pointer: string, value: Json | undefined): Body {
  const set = (at: Body, [part, ...rest]: string[]): Body => {
    if (part === undefined) return at;
    if (rest.length > 0) return { ...at, [part]: set(bodyOf(at[part]), rest) };
    const next = { ...at };
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
    if (value === undefined) delete next[part];
    else next[part] = value;
    return next;
  };
  return set(body, partsOf(pointer));
}

/** Alike for the reader, whatever the order of keys. */
export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => same(one, b[i]))
    );
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same(a[key], b[key]));
}

export interface Conflict {
  pointer: string;
  mine: Json | undefined;
  theirs: Json | undefined;
}

export interface Merged {
  body: Body;
  /** Fields that only they changed: taken over. */
  taken: string[];
  /** Fields that both changed, differently: mine stands until I choose theirs. */
  conflicts: Conflict[];
}

/** What I typed and what someone else saved meanwhile, both since `base`; nothing of either is lost without a choice. */
export function merge(base: Body, theirs: Body, mine: Body, pointers: string[]): Merged {
  let body = theirs;
  const taken: string[] = [];
  const conflicts: Conflict[] = [];
  for (const pointer of pointers) {
    const [b, t, m] = [valueAt(base, pointer), valueAt(theirs, pointer), valueAt(mine, pointer)];
    if (same(t, m)) continue;
    if (same(m, b)) {
      taken.push(pointer);
      continue;
    }
    body = withValue(body, pointer, m);
    if (!same(t, b)) conflicts.push({ pointer, mine: m, theirs: t });
  }
  return { body, taken, conflicts };
}
