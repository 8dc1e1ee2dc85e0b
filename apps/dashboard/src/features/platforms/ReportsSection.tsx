import { useQueries } from '@tanstack/react-query';
import type { PlatformReportQuery } from '../../gql/graphql.ts';
import { Empty } from '../../shared/Empty.tsx';
import { ErrorState } from '../../shared/ErrorState.tsx';
import { send } from '../../shared/graphql/client.ts';
import { useRead } from '../../shared/graphql/hooks.ts';
import { Go } from '../../shared/links.tsx';
import type { Column } from '../../shared/list/columns.ts';
import { DataTable } from '../../shared/list/DataTable.tsx';
import { Mark } from '../../shared/Mark.tsx';
import { StateTag } from '../../shared/StateTag.tsx';
import { Waiting } from '../../shared/Waiting.tsx';
import { PlatformReportDocument, PlatformReportYearsDocument } from './sections.graphql.ts';
import { useSectionWords } from './sections.words.ts';

type Row = PlatformReportQuery['annualReports']['edges'][number]['node'];

/** The report of each year that this platform owes, the newest first. */
export function ReportsSection({ platform }: { platform: { id: string; name: string } }) {
  const read = useRead(PlatformReportYearsDocument, {});
  return (
    <Waiting read={read}>
      {({ reportYears }) => (
        <Years platform={platform} years={reportYears.filter(({ open }) => open).map(({ year }) => year)} />
      )}
    </Waiting>
  );
}

/** The list of a year names those who owe it; a platform of another name is not looked for. */
function Years({ platform, years }: { platform: { id: string; name: string }; years: number[] }) {
  const t = useSectionWords();
  const reads = useQueries({
    queries: years.map((year) => {
      const variables = { filter: { year, text: platform.name }, first: 100 };
      return {
        queryKey: [PlatformReportDocument.toString(), variables],
        queryFn: ({ signal }: { signal: AbortSignal }) => send(PlatformReportDocument, variables, signal),
      };
    }),
  });
  const columns = useColumns(platform.id);
  const failed = reads.find((one) => one.isError);
  if (failed !== undefined) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  const rows = reads.flatMap(({ data }) =>
    (data?.annualReports.edges ?? [])
      .map(({ node }) => node)
      .filter((node) => node.platform.id === platform.id),
  );
  if (rows.length === 0 && reads.every((one) => one.isSuccess))
    return <Empty title={t('noReports')} help={t('noReportsHelp')} />;
  return (
    <DataTable
      label={t('reports')}
      columns={columns}
      rows={rows}
      rowKey={(row) => String(row.year)}
      to={(row) => `/reports/${platform.id}/${String(row.year)}`}
    />
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
