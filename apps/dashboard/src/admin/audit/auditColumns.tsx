import type { Role } from '../../gql/graphql.ts';
import { dateTime } from '../../ui/format.ts';
import { useEntryWord, useSubjectWord } from './operations.ts';
import { useDoor, useTerm } from '../../domain/terms/terms.ts';
import type { Column } from '../../ui/list/columns.ts';
import type { FilterState } from '../../ui/list/useFilters.ts';
import { Mark } from '../../ui/Mark.tsx';
import type { Entry } from './types.ts';
import { useAuditWords } from './words.ts';

/** A click on who acted, or on the record, narrows the list to it. */
export function useAuditColumns(filters: FilterState): Column<Entry>[] {
  const t = useAuditWords();
  const term = useTerm();
  const entryWord = useEntryWord();
  const roleOf = ({ actorKind, role }: Entry): string =>
    actorKind === 'SYSTEM' || role === null ? '' : term('Role', role as Role);
  return [
    {
      key: 'at',
      title: t('at'),
      fixed: true,
      width: 140,
      render: (row) => <time dateTime={row.occurredAt}>{dateTime(row.occurredAt)}</time>,
    },
    {
      key: 'who',
      title: t('who'),
      render: (row) => (
        <>
          <Who row={row} filters={filters} />
          <span className="cell-sub">{roleOf(row)}</span>
        </>
      ),
    },
    {
      key: 'what',
      title: t('what'),
      render: (row) => (
        <>
          {entryWord(row.act)}{' '}
          {row.outcome === 'REFUSED' && <Mark tone="late">{term('AuditOutcome', 'REFUSED')}</Mark>}
          {row.refusalCode !== null && (
            <span className="cell-sub">{t('refusedWith', { code: row.refusalCode })}</span>
          )}
          {entryWord(row.act) !== row.act && <span className="cell-sub mono">{row.act}</span>}
        </>
      ),
    },
    { key: 'about', title: t('about'), render: (row) => <About row={row} filters={filters} /> },
    { key: 'details', title: t('details'), bare: true, render: (row) => <Details row={row} /> },
  ];
}

function Who({ row, filters }: { row: Entry; filters: FilterState }) {
  const t = useAuditWords();
  const { actorId, actorKind } = row;
  if (actorId === null) return actorKind === 'SYSTEM' ? t('system') : t('nobody');
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        filters.set('actor', actorId);
      }}
    >
      {row.actorName ?? actorId}
    </button>
  );
}

function About({ row: { subjectKind, subjectId }, filters }: { row: Entry; filters: FilterState }) {
  const subjectWord = useSubjectWord();
  if (subjectKind === null || subjectId === null) return '–';
  return (
    <>
      {subjectWord(subjectKind)}
      <button
        type="button"
        className="link-button cell-sub mono"
        onClick={() => {
          filters.apply(new URLSearchParams({ kind: subjectKind, record: subjectId }).toString());
        }}
      >
        {subjectId}
      </button>
    </>
  );
}

function Details({ row }: { row: Entry }) {
  const t = useAuditWords();
  const door = useDoor();
  const facts: [string, string | null][] = [
    [t('address'), [door(row.door), row.address].filter((part) => part !== null).join(' · ')],
    [t('region'), row.regionAt],
    [t('before'), written(row.before)],
    [t('after'), written(row.after)],
    [t('request'), row.requestId],
    [t('entry'), row.id],
    [t('seal'), row.seq === null ? t('unsealed') : String(row.seq)],
  ];
  return (
    <details className="audit-details">
      <summary>{t('details')}</summary>
      <dl>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="mono">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </details>
  );
}

const written = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);
