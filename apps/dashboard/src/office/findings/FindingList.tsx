import { Button } from 'antd';
import type { FindingFilter, FindingsQuery } from '../../gql/graphql.ts';
import { useRows } from '../../ui/graphql/useRows.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm, useTermOptions } from '../../domain/terms/terms.ts';
import { Go, path, useGo } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import type { Column } from '../../ui/list/columns.ts';
import { filtersOf } from '../../ui/list/filter-spec.ts';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { type Filters, useFilters } from '../../ui/list/useFilters.ts';
import { Mark } from '../../ui/Mark.tsx';
import { PlatformName } from '../../domain/platforms/PlatformName.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { FindingsDocument } from './findings.graphql.ts';
import { useFindingWords } from './words.ts';

type Row = FindingsQuery['findings']['edges'][number]['node'];

const filter = filtersOf<FindingFilter>();

function useFindingFilters(): Filters<FindingFilter> {
  const t = useFindingWords();
  const { areas, items, categories } = useReference();
  return useFilters([
    filter.text('text', t('text')),
    filter.many('states', t('state'), useTermOptions('FindingState')),
    filter.one('severity', t('severity'), useTermOptions('Severity')),
    filter.one('areaCode', t('area'), areas, { key: 'area' }),
    filter.one('itemCode', t('item'), items),
    filter.flag('repeat', t('repeatOnly')),
    filter.date('overdueOn', t('overdueOn')),
    filter.date('openOn', t('openOn')),
    filter.date('foundFrom', t('foundFrom')),
    filter.date('foundTo', t('foundTo')),
    filter.date('closedFrom', t('closedFrom')),
    filter.date('closedTo', t('closedTo')),
    filter.one('tier', t('tier'), useTermOptions('Tier')),
    filter.one('category', t('category'), categories),
    filter.givenFlag('regionExact', t('region'), t('regionExact'), { key: 'exact' }),
    filter.given('platformId', t('platform'), 'id', {
      key: 'platform',
      show: (id) => <PlatformName id={id} />,
    }),
  ]);
}

export function FindingList() {
  const t = useFindingWords();
  const go = useGo();
  const { may } = useSession();
  const regionCode = useRegion();
  const filters = useFindingFilters();
  const rows = useRows(
    FindingsDocument,
    { filter: { regionCode, ...filters.asked } },
    (answer) => answer.findings,
  );
  return (
    <ListPage<Row>
      id="findings"
      title={t('title')}
      filters={filters}
      rows={rows}
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
