import { Button, type InputRef, Skeleton } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { Empty } from '../Empty.tsx';
import { ErrorState } from '../ErrorState.tsx';
import type { Rows } from '../graphql/useRows.ts';
import { useGo } from '../links.tsx';
import { PageHead } from '../PageHead.tsx';
import { type Column, isShown, keepTaste, readTaste } from './columns.ts';
import { DataTable } from './DataTable.tsx';
import { Chips, FilterRow } from './FilterRow.tsx';
import './list.css';
import { ListTools } from './ListTools.tsx';
import type { FilterState } from './useFilters.ts';
import { useListKeys } from './useListKeys.ts';
import { useListWords } from './words.ts';

interface ListPageProps<Row> {
  /** Names what is kept of the reader's taste: columns, density, views. */
  id: string;
  title: string;
  facts?: ReactNode[];
  actions?: ReactNode;
  /** Stands between the head and the list. */
  above?: ReactNode;
  filters: FilterState;
  rows: Rows<Row>;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  to: (row: Row) => string;
  /** What would be here, when nothing is and no filter is set. */
  empty: { title: string; help?: ReactNode; action?: ReactNode };
  /** What can be done with the chosen rows; without it rows cannot be chosen. */
  bulk?: (rows: Row[], done: () => void) => ReactNode;
  /** More tools in the line of the count, such as the order. */
  tools?: ReactNode;
}

/** A list of records: filters, chips, an honest count, rows, and the next batch. */
export function ListPage<Row>(props: ListPageProps<Row>) {
  const { id, title, filters, columns, rowKey, to, empty, bulk } = props;
  const t = useListWords();
  const go = useGo();
  const searchRef = useRef<InputRef>(null);
  const [taste, setTaste] = useState(() => readTaste(id));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { rows, total, query, all } = props.rows;

  const choose = (index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    const next = new Set(chosen);
    if (!next.delete(rowKey(row))) next.add(rowKey(row));
    setChosen(next);
  };
  const cursor = useListKeys({
    count: rows.length,
    searchRef,
    open: (index) => {
      const row = rows[index];
      if (row !== undefined) go(to(row));
    },
    choose: bulk === undefined ? undefined : choose,
  });
  const picked = rows.filter((row) => chosen.has(rowKey(row)));
  const unchoose = () => {
    setChosen(new Set());
  };

  return (
    <>
      <PageHead title={title} facts={props.facts ?? []} actions={props.actions} />
      {props.above}
      <section className="card list" aria-busy={query.isFetching}>
        <FilterRow filters={filters} searchRef={searchRef} />
        <Chips filters={filters} />
        <div className="list-line">
          {bulk !== undefined && picked.length > 0 ? (
            <div className="list-bulk">
              <span>{t('chosen', { count: picked.length })}</span>
              {bulk(picked, unchoose)}
              <Button size="small" type="text" onClick={unchoose}>
                {t('unchoose')}
              </Button>
            </div>
          ) : (
            <p className="quiet" role="status">
              {total !== undefined && t('count', { count: total })}
            </p>
          )}
          <span className="quiet list-keys">{t(bulk === undefined ? 'keys' : 'keysChoose')}</span>
          {props.tools}
          <ListTools
            id={id}
            columns={columns}
            taste={taste}
            filters={filters}
            all={all}
            onTaste={(next) => {
              setTaste(next);
              keepTaste(id, next);
            }}
          />
        </div>
        {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
        {query.isPending && (
          <Skeleton active={false} title={false} paragraph={{ rows: 8 }} className="state-wait" />
        )}
        {query.isSuccess && rows.length === 0 && filters.active.length === 0 && <Empty {...empty} />}
        {query.isSuccess && rows.length === 0 && filters.active.length > 0 && (
          <Empty
            title={t('noHits')}
            help={t('noHitsHelp')}
            action={<Button onClick={filters.clear}>{t('clear')}</Button>}
          />
        )}
        {rows.length > 0 && (
          <DataTable
            label={title}
            columns={columns.filter((column) => isShown(column, taste))}
            rows={rows}
            rowKey={rowKey}
            to={to}
            dense={taste.dense}
            cursor={cursor}
            sticky
            {...(bulk === undefined ? {} : { chosen, onChoose: setChosen })}
          />
        )}
        {total !== undefined && rows.length > 0 && rows.length < total && (
          <div className="list-next">
            <span className="quiet">{t('loaded', { count: total, loaded: rows.length })}</span>
            <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {t('next')}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}
