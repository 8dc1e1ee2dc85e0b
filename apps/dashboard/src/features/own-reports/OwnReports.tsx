import type { OwnReportsQuery } from '../../gql/graphql.ts';
import { Card } from '../../shared/Card.tsx';
import { DeadlineTag } from '../../shared/DeadlineTag.tsx';
import { Empty } from '../../shared/Empty.tsx';
import { useRead } from '../../shared/graphql/hooks.ts';
import { Go } from '../../shared/links.tsx';
import type { Column } from '../../shared/list/columns.ts';
import { DataTable } from '../../shared/list/DataTable.tsx';
import { Mark } from '../../shared/Mark.tsx';
import { PageHead } from '../../shared/PageHead.tsx';
import { useSession } from '../../shared/session.tsx';
import { StateTag } from '../../shared/StateTag.tsx';
import { Waiting } from '../../shared/Waiting.tsx';
import { OwnReportsDocument } from './reports.graphql.ts';
import { useOwnReportWords } from './words.ts';

type Row = OwnReportsQuery['ownAnnualReports'][number];

const pathOf = (row: Row) => `/own/reports/${row.platformId}/${String(row.year)}`;

/** The years that my platforms owe, the newest first. */
export function OwnReports() {
  const t = useOwnReportWords();
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
  const t = useOwnReportWords();
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
