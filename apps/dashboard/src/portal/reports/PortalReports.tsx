import type { OwnReportsQuery } from '../../gql/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { DeadlineTag } from '../../domain/deadlines/DeadlineTag.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { Go } from '../../ui/links.tsx';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { OwnReportsDocument } from './reports.graphql.ts';
import { usePortalReportWords } from './words.ts';

type Row = OwnReportsQuery['ownAnnualReports'][number];

const pathOf = (row: Row) => `/own/reports/${row.platformId}/${String(row.year)}`;

/** The years that my platforms owe, the newest first. */
export function PortalReports() {
  const t = usePortalReportWords();
  const read = useRead(OwnReportsDocument, {});
  const columns = useColumns();
  return (
    <>
      <PageHead title={t('title')} />
      <Card flush>
        <Waiting read={read} rows={6}>
          {({ ownAnnualReports: rows }) =>
            rows.length === 0 ? (
              <Empty title={t('none')} help={t('noneHelp')} />
            ) : (
              <DataTable
                label={t('title')}
                columns={columns}
                rows={rows}
                rowKey={pathOf}
                to={pathOf}
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
  const t = usePortalReportWords();
  const several = useSession().me.platforms.length > 1;
  return [
    {
      key: 'year',
      title: t('year'),
      fixed: true,
      render: (row) => (
        <>
          <Go to={pathOf(row)}>{t('reportTitle', { year: row.year })}</Go>
          {several && <span className="cell-sub">{row.platformName}</span>}
        </>
      ),
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => <StateTag kind="ReportStanding" value={row.standing} />,
    },
    {
      key: 'due',
      title: t('due'),
      render: (row) => (
        <>
          <span className="number">{row.dueOn}</span> <DeadlineTag workingDaysLeft={row.workingDaysLeft} />
        </>
      ),
    },
    {
      key: 'counted',
      title: t('counted'),
      render: (row) =>
        row.countedOn === null ? (
          <span className="quiet">–</span>
        ) : (
          <>
            <span className="number">{row.countedOn}</span>{' '}
            <Mark tone={row.late === true ? 'late' : 'done'}>{t(row.late === true ? 'late' : 'inTime')}</Mark>
          </>
        ),
    },
    {
      key: 'receipt',
      title: t('receipt'),
      render: (row) =>
        row.receiptNumber === null ? (
          <span className="quiet">–</span>
        ) : (
          <span className="number">{row.receiptNumber}</span>
        ),
    },
  ];
}
