import { AllowedButton, allowance } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go, path, useGo } from '../../ui/links.tsx';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { InspectedPlatformDocument } from './inspections.graphql.ts';
import type { ShownInspection, VisitFinding, VisitItem } from './visit/records.ts';
import { useInspectionWords } from './words.ts';

type Row = VisitFinding & { duty: VisitItem['item'] };

const findingsOf = (i: ShownInspection): Row[] =>
  i.items.flatMap((item) => item.findings.map((finding) => ({ ...finding, duty: item.item })));

/** To the draft of an order over the findings that are open. */
export function OrderDoor({ inspection: i }: { inspection: ShownInspection }) {
  const t = useInspectionWords();
  const go = useGo();
  const open = findingsOf(i).filter((finding) => finding.state === 'OPEN');
  const platform = useRead(InspectedPlatformDocument, { id: i.platform.id }, { enabled: open.length > 0 });
  if (open.length === 0) return null;
  return (
    <AllowedButton
      label={t('draftOrder', { count: open.length })}
      primary
      governed
      hideRefused
      allowed={allowance(platform.data?.platform.allowedActions ?? [], 'draftOrder')}
      onClick={() => {
        go(path('/orders/new', { platform: i.platform.id, findings: open.map((finding) => finding.id) }));
      }}
    />
  );
}

/** What the sealed inspection found, and where each of it stands now. */
export function RecordFindings({ inspection: i }: { inspection: ShownInspection }) {
  const t = useInspectionWords();
  const rows = findingsOf(i);
  const columns = useColumns();
  return (
    <Card title={t('findingsTitle', { count: rows.length })} flush={rows.length > 0}>
      {rows.length === 0 ? (
        <p className="quiet">{t('noFindings')}</p>
      ) : (
        <DataTable
          label={t('findings')}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          to={(row) => `/findings/${row.id}`}
        />
      )}
    </Card>
  );
}

function useColumns(): Column<Row>[] {
  const t = useInspectionWords();
  const text = useText();
  return [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      render: (row) => (
        <>
          <Go to={`/findings/${row.id}`}>{row.title}</Go>
          <span className="cell-sub">{row.number}</span>
        </>
      ),
    },
    { key: 'item', title: t('item'), render: (row) => `${row.duty.code} ${text(row.duty.title)}` },
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
    {
      key: 'order',
      title: t('order'),
      render: (row) =>
        row.orderId === null ? (
          <span className="quiet">{t('none')}</span>
        ) : (
          <Go to={`/orders/${row.orderId}`} className="number">
            {row.orderNumber ?? t('order')}
          </Go>
        ),
    },
  ];
}
