import type { AuditFilterInput } from '../../gql/graphql.ts';
import { addDays } from '../../ui/format.ts';
import type { Filters } from '../../ui/list/filters.ts';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A day begins at midnight in Shanghai, wherever the reader sits. */
const begins = (day: string): string => `${day}T00:00:00+08:00`;

/** What is asked of the server; null while the number of a record is not typed in full. */
export function askedBy(filters: Filters): AuditFilterInput | null {
  const [from, to, id] = [filters.one('from'), filters.one('to'), filters.one('record')];
  if (id !== undefined && !UUID.test(id)) return null;
  return {
    from: from === undefined ? null : begins(from),
    to: to === undefined ? null : begins(addDays(to, 1)),
    outcome: filters.one<'DONE' | 'REFUSED'>('outcome') ?? null,
    act: filters.one('act') ?? null,
    subjectKind: filters.one('kind') ?? null,
    subjectId: id ?? null,
    actorId: filters.one('actor') ?? null,
  };
}
