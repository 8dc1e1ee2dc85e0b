import type { OwnOrdersQuery } from '../../gql/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { DeadlineTag } from '../../domain/deadlines/DeadlineTag.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go } from '../../ui/links.tsx';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { OwnOrdersDocument } from './orders.graphql.ts';
import { usePortalOrderWords } from './words.ts';

type Row = OwnOrdersQuery['ownOrders'][number];

export function PortalOrders() {
  const t = usePortalOrderWords();
  const read = useRead(OwnOrdersDocument, {});
  const columns = useColumns();
  return (
    <>
      <PageHead title={t('orders')} />
      <Card flush>
        <Waiting read={read} rows={8}>
          {({ ownOrders }) =>
            ownOrders.length === 0 ? (
              <Empty title={t('ordersNone')} help={t('ordersNoneHelp')} />
            ) : (
              <DataTable
                label={t('orders')}
                columns={columns}
                rows={ownOrders}
                rowKey={(row) => row.id}
                to={(row) => `/own/orders/${row.id}`}
                dense={false}
              />
            )
          }
        </Waiting>
      </Card>
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = usePortalOrderWords();
  const text = useText();
  const several = useSession().me.platforms.length > 1;
  const day = (value: string | null) => value ?? <span className="quiet">–</span>;
  return [
    {
      key: 'number',
      title: t('number'),
      fixed: true,
      render: (row) => (
        <>
          <Go to={`/own/orders/${row.id}`}>{row.number}</Go>
          <span className="cell-sub">
            {text(row.officeName)}
            {several && ` · ${row.platform.name}`}
          </span>
        </>
      ),
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => (
        <>
          <StateTag kind="OrderState" value={row.state} />
          {row.round > 1 && <span className="cell-sub">{t('roundN', { count: row.round })}</span>}
        </>
      ),
    },
    {
      key: 'measures',
      title: t('measures'),
      render: (row) =>
        t('settledOf', { done: row.measures.filter((m) => m.settled).length, count: row.measures.length }),
    },
    { key: 'issued', title: t('issued'), render: (row) => row.issuedOn },
    { key: 'served', title: t('served'), render: (row) => day(row.servedOn) },
    {
      key: 'due',
      title: t('due'),
      render: (row) => (
        <>
          <span className="number">{day(row.dueOn)}</span>{' '}
          {row.turn === 'PLATFORM' && <DeadlineTag workingDaysLeft={row.workingDaysLeft} />}
        </>
      ),
    },
  ];
}
