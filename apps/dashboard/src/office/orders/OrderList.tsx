import { Button } from 'antd';
import type { OrderFilter, OrdersQuery } from '../../gql/graphql.ts';
import { DeadlineTag } from '../../domain/deadlines/DeadlineTag.tsx';
import { names } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useRows } from '../../ui/graphql/useRows.ts';
import { useLang, useText } from '../../ui/i18n/i18n.ts';
import { useTerm, useTermOptions } from '../../domain/terms/terms.ts';
import { Go, path, useGo } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import type { Column } from '../../ui/list/columns.ts';
import { type Option, filtersOf } from '../../ui/list/filter-spec.ts';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { useFilters } from '../../ui/list/useFilters.ts';
import { PlatformName } from '../../domain/platforms/PlatformName.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { OrderOfficesDocument, OrdersDocument } from './orders.graphql.ts';
import { useOrderWords } from './words.ts';

type Row = OrdersQuery['orders']['edges'][number]['node'];

const filter = filtersOf<OrderFilter>();

/** The offices within the territory, as choices. */
function useOffices(): Option[] {
  const text = useText();
  const { data } = useRead(OrderOfficesDocument, {}, { staleTime: 3_600_000 });
  return (data?.offices ?? []).map((office) => ({ value: office.id, label: text(office.name) }));
}

export function OrderList() {
  const t = useOrderWords();
  const go = useGo();
  const { may } = useSession();
  const regionCode = useRegion();
  const offices = useOffices();
  const filters = useFilters([
    filter.text('text', t('text')),
    filter.many('states', t('state'), useTermOptions('OrderState')),
    filter.one('turn', t('turn'), useTermOptions('Turn')),
    filter.one('timeliness', t('timeliness'), useTermOptions('Timeliness')),
    filter.date('dueFrom', t('dueFrom')),
    filter.date('dueTo', t('dueTo')),
    filter.date('overdueOn', t('overdueOn')),
    filter.one('officeId', t('office'), offices),
    filter.givenFlag('regionExact', t('region'), t('regionExact'), { key: 'exact' }),
    filter.given('platformId', t('platform'), 'id', {
      key: 'platform',
      show: (id) => <PlatformName id={id} />,
    }),
  ]);
  const { platformId } = filters.asked;
  const rows = useRows(
    OrdersDocument,
    { filter: { regionCode, ...filters.asked } },
    (answer) => answer.orders,
  );
  const draft = may('order.draft') && (
    <Button
      type="primary"
      onClick={() => {
        go(path('/orders/new', { platform: platformId }));
      }}
    >
      {t('newOrder')}
    </Button>
  );
  return (
    <ListPage<Row>
      id="orders"
      title={t('title')}
      actions={draft}
      filters={filters}
      rows={rows}
      columns={useColumns()}
      rowKey={(row) => row.id}
      to={(row) => `/orders/${row.id}`}
      empty={{ title: t('emptyTitle'), help: t('emptyHelp'), action: draft }}
    />
  );
}

function officersOf(row: Row): string[] {
  const names = [row.draftedBy, row.issuedBy, row.acceptedBy, row.verifiedBy];
  return [...new Set(names.flatMap((name) => (name === null || name === '' ? [] : [name])))];
}

function useColumns(): Column<Row>[] {
  const lang = useLang();
  const t = useOrderWords();
  const term = useTerm();
  const settled = (row: Row) => row.measures.filter((m) => m.settled).length;
  const day = (value: string | null) => value ?? <span className="quiet">–</span>;
  return [
    {
      key: 'number',
      title: t('number'),
      fixed: true,
      render: (row) => (
        <>
          <Go to={`/orders/${row.id}`}>{row.number ?? t('noNumber')}</Go>
          <span className="cell-sub">{row.measures[0]?.finding.title}</span>
        </>
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
      render: (row) => (
        <>
          <StateTag kind="OrderState" value={row.state} />
          <span className="cell-sub">
            {[
              row.turn !== 'NOBODY' && term('Turn', row.turn),
              row.round > 1 && t('roundN', { count: row.round }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </>
      ),
      text: (row) => term('OrderState', row.state),
    },
    {
      key: 'turn',
      title: t('turn'),
      extra: true,
      render: (row) => term('Turn', row.turn),
      text: (row) => term('Turn', row.turn),
    },
    {
      key: 'measures',
      title: t('measures'),
      render: (row) => (
        <span className="number">{t('settledOf', { done: settled(row), count: row.measures.length })}</span>
      ),
      text: (row) => `${String(settled(row))}/${String(row.measures.length)}`,
    },
    { key: 'served', title: t('served'), render: (row) => day(row.servedOn), text: (row) => row.servedOn },
    {
      key: 'due',
      title: t('due'),
      render: (row) => (
        <>
          <span className="number">
            {day(row.turn === 'OFFICE' ? (row.officeDueOn ?? row.dueOn) : row.dueOn)}
          </span>{' '}
          {row.turn !== 'NOBODY' && <DeadlineTag workingDaysLeft={row.workingDaysLeft} clock={row.turn} />}
        </>
      ),
      text: (row) => row.dueOn,
    },
    {
      key: 'officers',
      title: t('officers'),
      render: (row) => names(officersOf(row), lang),
      text: (row) => names(officersOf(row), lang),
    },
    {
      key: 'office',
      title: t('office'),
      extra: true,
      render: (row) => row.office.shortName,
      text: (row) => row.office.shortName,
    },
    {
      key: 'issued',
      title: t('issued'),
      extra: true,
      render: (row) => day(row.issuedOn),
      text: (row) => row.issuedOn,
    },
    {
      key: 'answered',
      title: t('answered'),
      extra: true,
      render: (row) => day(row.answeredOn),
      text: (row) => row.answeredOn,
    },
    {
      key: 'closed',
      title: t('closed'),
      extra: true,
      render: (row) => day(row.closedOn),
      text: (row) => row.closedOn,
    },
    { key: 'round', title: t('round'), extra: true, render: (row) => row.round, text: (row) => row.round },
  ];
}
