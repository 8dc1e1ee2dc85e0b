import { Button, Select } from 'antd';
import type { PlatformFilter, PlatformsQuery } from '../../gql/graphql.ts';
import type { PlatformOrder } from '../../gql/enums.ts';
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
import { useReference } from '../../domain/duties/reference.ts';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { PlatformsDocument } from './platforms.graphql.ts';
import { usePlatformWords } from './words.ts';

type Row = PlatformsQuery['platforms']['edges'][number]['node'];

const filter = filtersOf<PlatformFilter>();
const order = filtersOf<{ orderBy: PlatformOrder }>();

export function PlatformList() {
  const t = usePlatformWords();
  const go = useGo();
  const { may } = useSession();
  const regionCode = useRegion();
  const { categories } = useReference();
  const orders = useTermOptions('PlatformOrder');
  const filters = useFilters([
    filter.text('text', t('text')),
    filter.one('tier', t('tier'), useTermOptions('Tier')),
    filter.one('state', t('state'), useTermOptions('PlatformState')),
    filter.one('kind', t('kind'), useTermOptions('PlatformKind')),
    filter.one('category', t('category'), categories),
    filter.given('openOn', t('openOn'), 'day'),
  ]);
  // not a filter: it stays when the filters are cleared, and is no part of a saved view
  const sort = useFilters([order.one('orderBy', t('order'), orders, { key: 'order' })]);
  const { orderBy = 'NAME' } = sort.asked;
  const rows = useRows(
    PlatformsDocument,
    { orderBy, filter: { regionCode, ...filters.asked } },
    (answer) => answer.platforms,
  );
  const register = (
    <Button
      type="primary"
      onClick={() => {
        go('/platforms/new');
      }}
    >
      {t('register')}
    </Button>
  );
  const mayRegister = may('platform.register');
  return (
    <ListPage<Row>
      id="platforms"
      title={t('title')}
      actions={mayRegister && register}
      filters={filters}
      rows={rows}
      columns={useColumns()}
      rowKey={(row) => row.id}
      to={(row) => `/platforms/${row.id}`}
      empty={{ title: t('emptyTitle'), help: t('emptyHelp'), action: mayRegister && register }}
      tools={
        <Select
          size="small"
          variant="borderless"
          aria-label={t('order')}
          value={orderBy}
          options={orders}
          popupMatchSelectWidth={false}
          onChange={(value: string) => {
            sort.set('order', value === 'NAME' ? null : value);
          }}
        />
      }
    />
  );
}

function useColumns(): Column<Row>[] {
  const t = usePlatformWords();
  const term = useTerm();
  const lang = useLang();
  const { category } = useReference();
  const { today } = useSession().desk;
  const regionName = (row: Row) => (lang === 'zh' ? row.region.name : row.region.nameEn);
  const officers = (row: Row) =>
    [row.leadOfficer, row.deputyOfficer].flatMap((o) => (o === null ? [] : [o.name]));
  return [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      render: (row) => (
        <>
          <Go to={`/platforms/${row.id}`}>{row.name}</Go>{' '}
          {row.state !== 'ACTIVE' && <StateTag kind="PlatformState" value={row.state} />}
          <span className="cell-sub">{row.operator.name}</span>
        </>
      ),
      text: (row) => row.name,
    },
    {
      key: 'operator',
      title: t('operator'),
      extra: true,
      render: (row) => row.operator.name,
      text: (row) => row.operator.name,
    },
    {
      key: 'code',
      title: t('code'),
      extra: true,
      render: (row) => <span className="mono">{row.operator.code}</span>,
      text: (row) => row.operator.code,
    },
    {
      key: 'tier',
      title: t('tier'),
      bare: true,
      render: (row) => <StateTag kind="Tier" value={row.tier} />,
      text: (row) => term('Tier', row.tier),
    },
    { key: 'region', title: t('region'), bare: true, render: regionName, text: regionName },
    {
      key: 'kinds',
      title: t('kind'),
      bare: true,
      render: (row) => row.kinds.map((kind) => term('PlatformKind', kind)).join(' '),
      text: (row) => row.kinds.map((kind) => term('PlatformKind', kind)).join(' '),
    },
    {
      key: 'categories',
      title: t('category'),
      extra: true,
      render: (row) => row.categories.map(category).join(' · '),
      text: (row) => row.categories.map(category).join(' '),
    },
    {
      key: 'openFindings',
      title: t('openFindings'),
      align: 'right',
      render: (row) =>
        row.openFindings === 0 ? (
          <span className="quiet">0</span>
        ) : (
          <Go to={path('/findings', { platform: row.id, openOn: today })}>{row.openFindings}</Go>
        ),
      text: (row) => row.openFindings,
    },
    {
      key: 'overdueOrders',
      title: t('overdueOrders'),
      align: 'right',
      render: (row) =>
        row.overdueOrders === 0 ? (
          <span className="quiet">0</span>
        ) : (
          <Go to={path('/orders', { platform: row.id, overdueOn: today })} className="late">
            {row.overdueOrders}
          </Go>
        ),
      text: (row) => row.overdueOrders,
    },
    {
      key: 'ledger',
      title: t('ledger'),
      align: 'right',
      render: (row) => (
        <span className="number">
          {row.ledger.verifiedWithinYear} / {row.ledger.total}
        </span>
      ),
      text: (row) => `${String(row.ledger.verifiedWithinYear)}/${String(row.ledger.total)}`,
    },
    {
      key: 'lastInspected',
      title: t('lastInspected'),
      render: (row) => row.lastInspectedOn ?? <span className="quiet">{t('never')}</span>,
      text: (row) => row.lastInspectedOn,
    },
    {
      key: 'officers',
      title: t('officers'),
      render: (row) => names(officers(row), lang),
      text: (row) => names(officers(row), lang),
    },
    {
      key: 'domains',
      title: t('domains'),
      extra: true,
      render: (row) => row.domains.join(' '),
      text: (row) => row.domains.join(' '),
    },
    {
      key: 'icp',
      title: t('icp'),
      extra: true,
      render: (row) => row.icpNumber,
      text: (row) => row.icpNumber,
    },
    {
      key: 'entered',
      title: t('entered'),
      extra: true,
      render: (row) => row.enteredOn,
      text: (row) => row.enteredOn,
    },
    {
      key: 'state',
      title: t('state'),
      extra: true,
      render: (row) => term('PlatformState', row.state),
      text: (row) => term('PlatformState', row.state),
    },
  ];
}
