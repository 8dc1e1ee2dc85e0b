import type { PlatformReportsQuery } from '../../gql/graphql.ts';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { Go } from '../../ui/links.tsx';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { PlatformReportsDocument } from './sections.graphql.ts';
import { useSectionWords } from './sections.words.ts';

type Row = PlatformReportsQuery['annualReportsOf'][number];

/** The report of each year that this platform owes, the newest first. */
export function ReportsSection({ platform: { id } }: { platform: { id: string } }) {
  const t = useSectionWords();
  const read = useRead(PlatformReportsDocument, { id });
  const columns = useColumns(id);
  return (
    <Waiting read={read}>
      {({ annualReportsOf: rows }) =>
        rows.length === 0 ? (
          <Empty title={t('noReports')} help={t('noReportsHelp')} />
        ) : (
          <DataTable
            label={t('reports')}
            columns={columns}
            rows={rows}
            rowKey={(row) => String(row.year)}
            to={(row) => `/reports/${id}/${String(row.year)}`}
          />
        )
      }
    </Waiting>
  );
}

function useColumns(platformId: string): Column<Row>[] {
  const t = useSectionWords();
  const timely = (row: Row) => {
    if (row.late !== null)
      return <Mark tone={row.late ? 'late' : 'done'}>{t(row.late ? 'filedLate' : 'filedInTime')}</Mark>;
    return row.overdue ? <Mark tone="late">{t('reportOverdue')}</Mark> : '–';
  };
  return [
    {
      key: 'year',
      title: t('reports'),
      fixed: true,
      render: (row) => (
        <Go to={`/reports/${platformId}/${String(row.year)}`}>{t('reportYear', { year: row.year })}</Go>
      ),
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => <StateTag kind="ReportStanding" value={row.standing} />,
    },
    { key: 'timely', title: t('timely'), bare: true, render: timely },
    { key: 'counted', title: t('countedOn'), render: (row) => row.countedOn ?? '–' },
    { key: 'due', title: t('reportDueOn'), render: (row) => row.dueOn },
    { key: 'receipt', title: t('receipt'), render: (row) => row.receiptNumber ?? '–' },
    {
      key: 'amended',
      title: t('amended'),
      render: (row) => (row.amendments === 0 ? '–' : t('amendedTimes', { count: row.amendments })),
    },
  ];
}
