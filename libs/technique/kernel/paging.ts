import { UNSTORABLE, isUuid } from './checks.ts';
import { isRecordableDay } from './civil-date.ts';
import { Refusal } from './refusal.ts';

export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  /** False if the total number of rows is not requested; counting takes longer than reading a page. */
  counted?: boolean;
}

/** A row of a page. Its cursor is computed when it is read, which is rare except for the last row. */
export class Edge<T> {
  readonly node: T;
  private readonly keyed: () => (string | number | null)[];

  constructor(node: T, keyed: () => (string | number | null)[]) {
    this.node = node;
    this.keyed = keyed;
  }

  get cursor(): string {
    return encodeCursor(this.keyed());
  }

  /** The same place for another form of the row. */
  showing<U>(node: U): Edge<U> {
    return new Edge(node, this.keyed);
  }
}

export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: {
    startCursor: string | null;
    endCursor: string | null;
    hasNextPage: boolean;
    hasPreviousPage: boolean;
  };
  totalCount: number;
}

export const PAGE_SIZE = 50;
export const MAX_PAGE_SIZE = 200;

export function pageSize(args: PageArgs): number {
  const first = args.first ?? PAGE_SIZE;
  if (first < 1 || first > MAX_PAGE_SIZE) {
    throw new Refusal('INVALID_VALUE', {
      field: 'first',
      params: { field: 'first', detail: `1–${MAX_PAGE_SIZE}` },
    });
  }
  return first;
}

/** A cursor is the sort key of the last row, opaque to the reader. */
export function encodeCursor(key: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The type of a part of a sort key; `is` names the order itself if a list has several. */
export type CursorPart = 'day' | 'instant' | 'count' | 'text' | 'id' | { is: string };

function fits(part: CursorPart, value: unknown): boolean {
  if (part === 'count') return Number.isSafeInteger(value);
  if (typeof value !== 'string' || UNSTORABLE.test(value)) return false;
  if (typeof part === 'object') return value === part.is;
  if (part === 'day') return isRecordableDay(value);
  if (part === 'id') return isUuid(value);
  return part === 'text' || (isRecordableDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value)));
}

/** The key in a cursor of this list. @throws Refusal INVALID_VALUE for any other text, or a cursor of another order */
export function decodeCursor(cursor: string, shape: readonly CursorPart[]): (string | number)[] {
  const key = parsed(cursor);
  if (Array.isArray(key) && key.length === shape.length && shape.every((part, i) => fits(part, key[i])))
    return key as (string | number)[];
  throw new Refusal('INVALID_VALUE', { field: 'after', params: { field: 'after', detail: 'cursor' } });
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

export interface Page<T> extends Connection<T> {
  edges: Edge<T>[];
}

/** Makes a page of a list that was read with one row more than the page. */
export function connection<T>(
  rows: readonly T[],
  size: number,
  totalCount: number,
  args: PageArgs,
  keyOf: (row: T) => (string | number | null)[],
): Page<T> {
  const edges = rows.slice(0, size).map((node) => new Edge(node, () => keyOf(node)));
  return {
    edges,
    totalCount,
    pageInfo: {
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(args.after),
    },
  };
}
