import type { TypedDocumentString } from '../../gql/graphql.ts';
import { type Connection, type Pages, readAll, usePages } from './hooks.ts';

/** How many rows are read at a time, and how many for an export, where nobody waits for the first. */
const SHOWN = 50;
const EXPORTED = 200;

interface Paged {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** The rows of a list, and all of them for its export. */
export interface Rows<Row> extends Pages<Row> {
  all: () => Promise<Row[]>;
}

/** Reads the rows of a list batch by batch. `pick` names the connection in the answer. */
export function useRows<R, V extends Paged, Row>(
  document: TypedDocumentString<R, V>,
  variables: V,
  pick: (answer: R) => Connection<Row>,
): Rows<Row> {
  const pages = usePages(document, { ...variables, first: SHOWN }, pick);
  return { ...pages, all: () => readAll(document, { ...variables, first: EXPORTED }, pick) };
}
