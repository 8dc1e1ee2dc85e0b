import { Button } from 'antd';
import type { InspectionFilter, InspectionsQuery } from '../../gql/graphql.ts';
import { names } from '../../ui/format.ts';
import { useRows } from '../../ui/graphql/useRows.ts';
import { useLang } from '../../ui/i18n/i18n.ts';
import { useTerm, useTermOptions } from '../../domain/terms/terms.ts';
import { Go, path, useGo } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import type { Column } from '../../ui/list/columns.ts';
import { filtersOf } from '../../ui/list/filter-spec.ts';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { useFilters } from '../../ui/list/useFilters.ts';
import { PlatformName } from '../../domain/platforms/PlatformName.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { InspectionsDocument } from './inspections.graphql.ts';
import { useInspectionWords } from './words.ts';

type Row = InspectionsQuery['inspections']['edges'][number]['node'];

const filter = filtersOf<InspectionFilter>();

export function InspectionList() {
  const t = useInspectionWords();
  const go = useGo();
  const { may } = useSession();
  const regionCode = useRegion();
  const filters = useFilters([
    filter.text('text', t('text')),
    filter.many('states', t('state'), useTermOptions('InspectionState')),
    filter.date('from', t('from')),
    filter.date('to', t('to')),
    filter.flag('mine', t('mine')),
    filter.given('platformId', t('platform'), 'id', {
      key: 'platform',
      show: (id) => <PlatformName id={id} />,
    }),
  ]);
  const { platformId } = filters.asked;
  const rows = useRows(
    InspectionsDocument,
    { filter: { regionCode, ...filters.asked } },
    (answer) => answer.inspections,
  );
  const plan = may('inspection.plan') && (
    <Button
      type="primary"
      onClick={() => {
        go(path('/inspections/new', { platform: platformId }));
      }}
    >
      {t('plan')}
    </Button>
  );
  return (
    <ListPage<Row>
      id="inspections"
      title={t('title')}
      actions={plan}
      filters={filters}
      rows={rows}
      columns={useColumns()}
      rowKey={(row) => row.id}
      to={(row) => `/inspections/${row.id}`}
      empty={{ title: t('emptyTitle'), help: t('emptyHelp'), action: plan }}
    />
  );
}

function useColumns(): Column<Row>[] {
  const lang = useLang();
  const t = useInspectionWords();
  const term = useTerm();
  const team = (row: Row) =>
    [row.lead, ...row.inspectors.filter((one) => one.id !== row.lead.id)].map((one) => one.name);
  return [
    {
      key: 'number',
      title: t('number'),
      fixed: true,
      render: (row) => (
        <Go to={`/inspections/${row.id}`} className="number">
          {row.number}
        </Go>
      ),
      text: (row) => row.number,
    },
    {
      key: 'platform',
      title: t('platform'),
      bare: true,
      render: (row) => <Go to={`/platforms/${row.platform.id}`}>{row.platform.name}</Go>,
      text: (row) => row.platform.name,
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => <StateTag kind="InspectionState" value={row.state} />,
      text: (row) => term('InspectionState', row.state),
    },
    {
      key: 'mode',
      title: t('mode'),
      bare: true,
      render: (row) => term('InspectionMode', row.mode),
      text: (row) => term('InspectionMode', row.mode),
    },
    {
      key: 'plannedOn',
      title: t('plannedOn'),
      render: (row) => <time>{row.inspectedOn ?? row.plannedOn}</time>,
      text: (row) => row.inspectedOn ?? row.plannedOn,
    },
    {
      key: 'team',
      title: t('team'),
      render: (row) => names(team(row), lang),
      text: (row) => names(team(row), lang),
    },
    {
      key: 'progress',
      title: t('progress'),
      align: 'right',
      render: (row) => (
        <span className={row.state === 'OPEN' ? 'number' : 'number quiet'}>
          {row.checked} / {row.total}
        </span>
      ),
      text: (row) => `${String(row.checked)}/${String(row.total)}`,
    },
    {
      key: 'findings',
      title: t('findings'),
      align: 'right',
      render: (row) => (row.findingCount === 0 ? <span className="quiet">0</span> : row.findingCount),
      text: (row) => row.findingCount,
    },
    {
      key: 'purpose',
      title: t('purpose'),
      extra: true,
      render: (row) => row.purpose,
      text: (row) => row.purpose,
    },
  ];
}
