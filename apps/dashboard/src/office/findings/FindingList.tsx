import { Button } from 'antd';
import type { FindingsQuery } from '../../gql/graphql.ts';
import type { FindingState, Severity, Tier } from '../../gql/enums.ts';
import { readAll, usePages } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm, useTermOptions } from '../../domain/terms/terms.ts';
import { Go, path, useGo } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import type { Column } from '../../ui/list/columns.ts';
import { type Filters, useFilters } from '../../ui/list/filters.ts';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PlatformName } from '../../domain/platforms/PlatformName.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { FindingsDocument } from './findings.graphql.ts';
import { useFindingWords } from './words.ts';

type Row = FindingsQuery['findings']['edges'][number]['node'];

function useFindingFilters(): Filters {
  const t = useFindingWords();
  const { areas, items, categories } = useReference();
  return useFilters([
    { key: 'text', label: t('text'), kind: 'text' },
    { key: 'states', label: t('state'), kind: 'many', options: useTermOptions('FindingState') },
    { key: 'severity', label: t('severity'), kind: 'one', options: useTermOptions('Severity') },
    { key: 'area', label: t('area'), kind: 'one', options: areas },
    { key: 'itemCode', label: t('item'), kind: 'one', options: items },
    { key: 'repeat', label: t('repeatOnly'), kind: 'flag' },
    { key: 'overdueOn', label: t('overdueOn'), kind: 'date' },
    { key: 'openOn', label: t('openOn'), kind: 'date' },
    { key: 'foundFrom', label: t('foundFrom'), kind: 'date' },
    { key: 'foundTo', label: t('foundTo'), kind: 'date' },
    { key: 'closedFrom', label: t('closedFrom'), kind: 'date' },
    { key: 'closedTo', label: t('closedTo'), kind: 'date' },
    { key: 'tier', label: t('tier'), kind: 'one', options: useTermOptions('Tier') },
    { key: 'category', label: t('category'), kind: 'one', options: categories },
    { key: 'exact', label: t('region'), kind: 'given', show: () => t('regionExact') },
    { key: 'platform', label: t('platform'), kind: 'given', show: (id) => <PlatformName id={id} /> },
  ]);
}

export function FindingList() {
  const t = useFindingWords();
  const go = useGo();
  const { may } = useSession();
  const regionCode = useRegion();
  const filters = useFindingFilters();
  const variables = {
    first: 50,
    filter: {
      regionCode,
      regionExact: filters.flag('exact'),
      platformId: filters.one('platform'),
      areaCode: filters.one('area'),
      itemCode: filters.one('itemCode'),
      states: filters.many<FindingState>('states'),
      severity: filters.one<Severity>('severity'),
      repeat: filters.flag('repeat'),
      tier: filters.one<Tier>('tier'),
      category: filters.one('category'),
      text: filters.one('text'),
      openOn: filters.one('openOn'),
      overdueOn: filters.one('overdueOn'),
      foundFrom: filters.one('foundFrom'),
      foundTo: filters.one('foundTo'),
      closedFrom: filters.one('closedFrom'),
      closedTo: filters.one('closedTo'),
    },
  };
  const pages = usePages(FindingsDocument, variables, (answer) => answer.findings);
  return (
    <ListPage<Row>
      id="findings"
      title={t('title')}
      filters={filters}
      pages={pages}
      columns={useColumns()}
      rowKey={(row) => row.id}
      to={(row) => `/findings/${row.id}`}
      empty={{
        title: t('emptyTitle'),
        help: t('emptyHelp'),
        action: (
          <Button
            onClick={() => {
              go('/inspections');
            }}
          >
            {t('toInspections')}
          </Button>
        ),
      }}
      {...(may('case.draft') ? { bulk: (chosen: Row[]) => <WriteCase chosen={chosen} /> } : {})}
      exportAll={() => readAll(FindingsDocument, { ...variables, first: 200 }, (answer) => answer.findings)}
    />
  );
}

/** One typical case out of several closed findings. */
function WriteCase({ chosen }: { chosen: Row[] }) {
  const t = useFindingWords();
  const go = useGo();
  const closed = chosen.every((row) => row.state === 'CLOSED');
  return (
    <Button
      size="small"
      disabled={!closed}
      title={closed ? undefined : t('writeCasesClosed')}
      onClick={() => {
        go(path('/cases/new', { findings: chosen.map((row) => row.id) }));
      }}
    >
      {t('writeCases')}
    </Button>
  );
}

function useColumns(): Column<Row>[] {
  const t = useFindingWords();
  const term = useTerm();
  const text = useText();
  const { areaShort } = useReference();
  const quiet = <span className="quiet">{t('none')}</span>;
  return [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      render: (row) => (
        <>
          <Go to={`/findings/${row.id}`}>{row.title}</Go>{' '}
          {row.repeat && (
            <Mark tone="warn" title={t('repeatHelp')}>
              {t('repeat')}
            </Mark>
          )}
          <span className="cell-sub">{row.number}</span>
        </>
      ),
      text: (row) => row.title,
    },
    {
      key: 'number',
      title: t('number'),
      extra: true,
      render: (row) => <span className="number">{row.number}</span>,
      text: (row) => row.number,
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => <StateTag kind="FindingState" value={row.state} />,
      text: (row) => term('FindingState', row.state),
    },
    {
      key: 'severity',
      title: t('severity'),
      bare: true,
      render: (row) => <StateTag kind="Severity" value={row.severity} />,
      text: (row) => term('Severity', row.severity),
    },
    {
      key: 'platform',
      title: t('platform'),
      render: (row) => <Go to={`/platforms/${row.platform.id}`}>{row.platform.name}</Go>,
      text: (row) => row.platform.name,
    },
    {
      key: 'item',
      title: t('item'),
      render: (row) => `${row.item.code} ${text(row.item.title)}`,
      text: (row) => `${row.item.code} ${text(row.item.title)}`,
    },
    {
      key: 'area',
      title: t('area'),
      extra: true,
      render: (row) => areaShort(row.areaCode),
      text: (row) => areaShort(row.areaCode),
    },
    {
      key: 'axis',
      title: t('axis'),
      extra: true,
      render: (row) => term('FindingAxis', row.axis),
      text: (row) => term('FindingAxis', row.axis),
    },
    {
      key: 'foundOn',
      title: t('foundOn'),
      render: (row) => <time>{row.foundOn}</time>,
      text: (row) => row.foundOn,
    },
    {
      key: 'dueOn',
      title: t('dueOn'),
      render: (row) =>
        row.dueOn === null ? quiet : <time className={row.overdue ? 'late' : ''}>{row.dueOn}</time>,
      text: (row) => row.dueOn,
    },
    {
      key: 'order',
      title: t('order'),
      render: (row) =>
        row.orderId === null ? (
          quiet
        ) : (
          <Go to={`/orders/${row.orderId}`} className="number">
            {row.orderNumber ?? t('order')}
          </Go>
        ),
      text: (row) => row.orderNumber,
    },
    {
      key: 'closedOn',
      title: t('closedOn'),
      extra: true,
      render: (row) => (row.closedOn === null ? quiet : <time>{row.closedOn}</time>),
      text: (row) => row.closedOn,
    },
    {
      key: 'corrected',
      title: t('corrected'),
      extra: true,
      render: (row) => (row.correctedOnSpot ? t('yes') : quiet),
      text: (row) => (row.correctedOnSpot ? t('yes') : t('no')),
    },
    {
      key: 'inspection',
      title: t('inspection'),
      extra: true,
      render: (row) => <Go to={`/inspections/${row.inspection.id}`}>{row.inspection.number}</Go>,
      text: (row) => row.inspection.number,
    },
  ];
}
