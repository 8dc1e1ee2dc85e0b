import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, type InputRef, Skeleton } from 'antd';
import { useRef } from 'react';
import type { AuditEntriesQuery, AuditFilterInput } from '../../gql/graphql.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { send } from '../../ui/graphql/client.ts';
import { useTermOptions } from '../../domain/terms/terms.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Chips, FilterRow } from '../../ui/list/FilterRow.tsx';
import { filtersOf } from '../../ui/list/filter-spec.ts';
import { useFilters } from '../../ui/list/useFilters.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import './audit.css';
import { dayBegins, dayEnds, wholeId } from './audit.filters.ts';
import { AuditEntriesDocument } from './audit.graphql.ts';
import { SUBJECT_KINDS, useSubjectWord } from './operations.ts';
import { useAuditWords } from './words.ts';
import { useAuditColumns } from './auditColumns.tsx';
import { Proof } from './Proof.tsx';

const filter = filtersOf<AuditFilterInput>();

/** Asked for once only: every question leaves a line in the record that it reads. */
function useEntries(filter: AuditFilterInput | null) {
  return useInfiniteQuery({
    queryKey: [AuditEntriesDocument.toString(), filter],
    queryFn: ({ pageParam, signal }) => send(AuditEntriesDocument, { filter, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: AuditEntriesQuery) => last.auditEntries.next,
    enabled: filter !== null,
    staleTime: Infinity,
  });
}

/** The audit record, for the audit administrator alone. */
export function Audit() {
  const t = useAuditWords();
  const subjectWord = useSubjectWord();
  const searchRef = useRef<InputRef>(null);
  const filters = useFilters([
    filter.date('from', t('from'), { read: dayBegins }),
    filter.date('to', t('to'), { read: dayEnds }),
    filter.one('outcome', t('outcome'), useTermOptions('AuditOutcome')),
    filter.text('act', t('act'), { settled: true }),
    filter.one(
      'subjectKind',
      t('kind'),
      SUBJECT_KINDS.map((value) => ({ value, label: subjectWord(value) })),
      { key: 'kind' },
    ),
    filter.text('subjectId', t('record'), { key: 'record', settled: true, read: wholeId }),
    filter.given('actorId', t('actor'), 'id', { key: 'actor', show: nameOf }),
  ]);
  // nothing is asked while the number of a record is not typed in full
  const partial = filters.active.includes('record') && filters.asked.subjectId === undefined;
  const asked = partial ? null : filters.asked;
  const query = useEntries(asked);
  const rows = query.data?.pages.flatMap(({ auditEntries }) => auditEntries.entries) ?? [];
  const columns = useAuditColumns(filters);
  function nameOf(id: string): string {
    return rows.find(({ actorId }) => actorId === id)?.actorName ?? id;
  }
  const { subjectKind: kind, subjectId: id } = asked ?? {};

  return (
    <>
      <PageHead title={t('title')} facts={[t('help')]} />
      <section className="card list" aria-busy={query.isFetching}>
        <FilterRow filters={filters} searchRef={searchRef} />
        <Chips filters={filters} />
        <div className="list-line">
          <p className="quiet" role="status">
            {query.isSuccess && t('loaded', { count: rows.length })}
          </p>
          {typeof kind === 'string' && typeof id === 'string' && rows.length > 0 && (
            <Proof kind={kind} id={id} />
          )}
        </div>
        {asked === null && <Empty title={t('recordWrong')} help={t('recordWrongHelp')} />}
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {asked !== null && query.isPending && (
          <Skeleton active={false} title={false} paragraph={{ rows: 8 }} className="state-wait" />
        )}
        {query.isSuccess && rows.length === 0 && <Empty title={t('none')} help={t('noneHelp')} />}
        {rows.length > 0 && (
          <DataTable label={t('title')} columns={columns} rows={rows} rowKey={(row) => row.id} sticky />
        )}
        {query.hasNextPage && (
          <div className="list-next">
            <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('next')}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}
