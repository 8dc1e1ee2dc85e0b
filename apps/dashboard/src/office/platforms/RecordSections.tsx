import { Button } from 'antd';
import type { ReactNode } from 'react';
import type {
  PlatformFindingsQuery,
  PlatformInspectionsQuery,
  PlatformOrdersQuery,
} from '../../gql/graphql.ts';
import { DeadlineTag } from '../../domain/deadlines/DeadlineTag.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { type Pages, usePages } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Go, path } from '../../ui/links.tsx';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import {
  PlatformFindingsDocument,
  PlatformInspectionsDocument,
  PlatformOrdersDocument,
} from './sections.graphql.ts';
import { useSectionWords } from './sections.words.ts';
import { usePlatformWords } from './words.ts';

type FindingRow = PlatformFindingsQuery['findings']['edges'][number]['node'];
type OrderRow = PlatformOrdersQuery['orders']['edges'][number]['node'];
type InspectionRow = PlatformInspectionsQuery['inspections']['edges'][number]['node'];

interface SectionProps<Row> {
  label: string;
  pages: Pages<Row>;
  columns: Column<Row>[];
  rowKey: (row: Row) => string;
  to: (row: Row) => string;
  list: string;
  empty: { title: string; help: string };
}

/** Records of one kind of this platform, with the way to the whole list. */
function Section<Row>({ label, pages, columns, rowKey, to, list, empty }: SectionProps<Row>): ReactNode {
  const t = usePlatformWords();
  const { rows, total = 0, query } = pages;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (query.isSuccess && rows.length === 0) return <Empty {...empty} />;
  return (
    <>
      <DataTable label={label} columns={columns} rows={rows} rowKey={rowKey} to={to} />
      <p className="section-foot">
        {rows.length < total && (
          <Button size="small" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('loadMore', { count: total })}
          </Button>
        )}
        <Go to={list}>{t('openList')}</Go>
      </p>
    </>
  );
}

export function FindingsSection({ platformId }: { platformId: string }) {
  const t = useSectionWords();
  const text = useText();
  const pages = usePages(PlatformFindingsDocument, { platformId, first: 25 }, (answer) => answer.findings);
  const columns: Column<FindingRow>[] = [
    {
      key: 'title',
      title: t('finding'),
      fixed: true,
      render: (row) => (
        <>
          <Go to={`/findings/${row.id}`}>{row.title}</Go>{' '}
          {row.repeat && <Mark tone="warn">{t('repeat')}</Mark>}
          <span className="cell-sub">
            {row.number} · {row.item.code} {text(row.item.title)}
          </span>
        </>
      ),
    },
    {
      key: 'severity',
      title: t('severity'),
      bare: true,
      render: (row) => <StateTag kind="Severity" value={row.severity} />,
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => <StateTag kind="FindingState" value={row.state} />,
    },
    { key: 'foundOn', title: t('foundOn'), render: (row) => row.foundOn },
    { key: 'dueOn', title: t('dueOn'), render: (row) => row.dueOn ?? '–' },
    { key: 'closedOn', title: t('closedOn'), render: (row) => row.closedOn ?? '–' },
    {
      key: 'order',
      title: t('order'),
      render: (row) =>
        row.orderId === null ? '–' : <Go to={`/orders/${row.orderId}`}>{row.orderNumber ?? t('draft')}</Go>,
    },
  ];
  return (
    <Section
      label={t('findings')}
      pages={pages}
      columns={columns}
      rowKey={(row) => row.id}
      to={(row) => `/findings/${row.id}`}
      list={path('/findings', { platform: platformId })}
      empty={{ title: t('noFindings'), help: t('noFindingsHelp') }}
    />
  );
}

export function OrdersSection({ platformId }: { platformId: string }) {
  const t = useSectionWords();
  const term = useTerm();
  const pages = usePages(PlatformOrdersDocument, { platformId, first: 25 }, (answer) => answer.orders);
  const columns: Column<OrderRow>[] = [
    {
      key: 'number',
      title: t('order'),
      fixed: true,
      render: (row) => <Go to={`/orders/${row.id}`}>{row.number ?? t('draft')}</Go>,
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => <StateTag kind="OrderState" value={row.state} />,
    },
    { key: 'turn', title: t('turn'), render: (row) => term('Turn', row.turn) },
    { key: 'issuedOn', title: t('issuedOn'), render: (row) => row.issuedOn ?? '–' },
    { key: 'servedOn', title: t('servedOn'), render: (row) => row.servedOn ?? '–' },
    { key: 'dueOn', title: t('dueOn'), render: (row) => row.dueOn ?? '–' },
    { key: 'answeredOn', title: t('answeredOn'), render: (row) => row.answeredOn ?? '–' },
    {
      key: 'left',
      title: t('left'),
      bare: true,
      render: (row) => (
        <DeadlineTag workingDaysLeft={row.workingDaysLeft} dueOn={row.dueOn} clock={row.turn} />
      ),
    },
  ];
  return (
    <Section
      label={t('orders')}
      pages={pages}
      columns={columns}
      rowKey={(row) => row.id}
      to={(row) => `/orders/${row.id}`}
      list={path('/orders', { platform: platformId })}
      empty={{ title: t('noOrders'), help: t('noOrdersHelp') }}
    />
  );
}

export function InspectionsSection({ platformId }: { platformId: string }) {
  const t = useSectionWords();
  const term = useTerm();
  const pages = usePages(
    PlatformInspectionsDocument,
    { platformId, first: 25 },
    (answer) => answer.inspections,
  );
  const columns: Column<InspectionRow>[] = [
    {
      key: 'number',
      title: t('inspection'),
      fixed: true,
      render: (row) => (
        <>
          <Go to={`/inspections/${row.id}`}>{row.number}</Go>
          <span className="cell-sub">{row.purpose}</span>
        </>
      ),
    },
    { key: 'mode', title: t('mode'), bare: true, render: (row) => term('InspectionMode', row.mode) },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => <StateTag kind="InspectionState" value={row.state} />,
    },
    { key: 'plannedOn', title: t('plannedOn'), render: (row) => row.plannedOn },
    { key: 'lead', title: t('leadInspector'), render: (row) => row.lead.name },
    {
      key: 'checked',
      title: t('checked'),
      align: 'right',
      render: (row) => `${String(row.checked)} / ${String(row.total)}`,
    },
    { key: 'findings', title: t('findings'), align: 'right', render: (row) => row.findingCount },
  ];
  return (
    <Section
      label={t('inspections')}
      pages={pages}
      columns={columns}
      rowKey={(row) => row.id}
      to={(row) => `/inspections/${row.id}`}
      list={path('/inspections', { platform: platformId })}
      empty={{ title: t('noInspections'), help: t('noInspectionsHelp') }}
    />
  );
}
