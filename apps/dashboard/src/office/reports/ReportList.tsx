import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import type { AnnualReportFilter, ReportYearsQuery, ReportsQuery } from '../../gql/graphql.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useRows } from '../../ui/graphql/useRows.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm, useTermOptions } from '../../domain/terms/terms.ts';
import { Go } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import type { Column } from '../../ui/list/columns.ts';
import { filtersOf } from '../../ui/list/filter-spec.ts';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { type Filters, useFilters } from '../../ui/list/useFilters.ts';
import { Mark } from '../../ui/Mark.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Progress } from './Progress.tsx';
import {
  ReportOfficesDocument,
  ReportProgressDocument,
  ReportYearsDocument,
  ReportsDocument,
} from './reports.graphql.ts';
import { useReviewWords } from './words.ts';

type Row = ReportsQuery['annualReports']['edges'][number]['node'];
type Years = ReportYearsQuery['reportYears'];

const pathOf = (row: Row) => `/reports/${row.platform.id}/${String(row.year)}`;

/** Who owes the report of a year and how far each is. The year stands in the address; it begins with the latest that opened. */
export function ReportList() {
  const [search] = useSearchParams();
  const read = useRead(ReportYearsDocument, {});
  return (
    <Waiting read={read} rows={12}>
      {({ reportYears: years }) => {
        const asked = years.find((one) => String(one.year) === search.get('year'));
        const year = asked ?? years.find((one) => one.open) ?? years.at(-1);
        return year === undefined ? null : <YearList key={year.year} year={year.year} years={years} />;
      }}
    </Waiting>
  );
}

const filter = filtersOf<AnnualReportFilter>();

function useReportFilters(): Filters<AnnualReportFilter> {
  const t = useReviewWords();
  const text = useText();
  const { categories } = useReference();
  const offices = useRead(ReportOfficesDocument, {}, { staleTime: 3_600_000 }).data?.offices ?? [];
  return useFilters([
    filter.text('text', t('text')),
    filter.many('standing', t('state'), useTermOptions('ReportStanding')),
    filter.either('late', t('timeliness'), { no: t('inTime'), yes: t('late') }),
    filter.one('tier', t('tier'), useTermOptions('Tier')),
    filter.one('category', t('category'), categories),
    filter.flag('own', t('own')),
    filter.either('filed', t('filed'), { no: t('filedNo'), yes: t('filedYes') }),
    filter.either('overdue', t('overdue'), { no: t('no'), yes: t('yes') }),
    filter.date('countedFrom', t('countedFrom')),
    filter.date('countedTo', t('countedTo')),
    filter.one(
      'officeId',
      t('office'),
      offices.map((office) => ({ value: office.id, label: text(office.name) })),
    ),
    filter.givenFlag('regionExact', t('region'), t('regionExact'), { key: 'exact' }),
  ]);
}

function YearList({ year, years }: { year: number; years: Years }) {
  const t = useReviewWords();
  const text = useText();
  const regionCode = useRegion();
  const [, setSearch] = useSearchParams();
  const filters = useReportFilters();
  const rows = useRows(
    ReportsDocument,
    { filter: { ...filters.asked, year, regionCode } },
    (answer) => answer.annualReports,
  );
  const progress = useRead(ReportProgressDocument, { year, regionCode }, { keep: true });
  const known = progress.data?.annualReportProgress;
  return (
    <ListPage<Row>
      id="reports"
      title={t('yearTitle', { year })}
      facts={
        known === undefined
          ? []
          : [
              t('total', { count: known.total }),
              <span key="due" title={text(known.note)}>
                {t(known.provisional ? 'yearDueProvisional' : 'yearDue', { date: known.dueOn })}
              </span>,
            ]
      }
      actions={
        <Select
          aria-label={t('year')}
          value={year}
          popupMatchSelectWidth={false}
          options={years
            .filter((one) => one.open)
            .map((one) => ({ value: one.year, label: t('yearTitle', { year: one.year }) }))}
          onChange={(next: number) => {
            setSearch((before) => {
              const changed = new URLSearchParams(before);
              changed.set('year', String(next));
              return changed;
            });
          }}
        />
      }
      above={
        <Waiting read={progress} rows={3}>
          {({ annualReportProgress }) => <Progress progress={annualReportProgress} />}
        </Waiting>
      }
      filters={filters}
      rows={rows}
      columns={useColumns()}
      rowKey={(row) => row.platform.id}
      to={pathOf}
      empty={{ title: t('emptyTitle'), help: t('emptyHelp') }}
    />
  );
}

function useColumns(): Column<Row>[] {
  const t = useReviewWords();
  const term = useTerm();
  const nothing = <span className="quiet">–</span>;
  const timely = (row: Row) =>
    row.late === null ? (row.overdue ? t('overdue') : null) : t(row.late ? 'late' : 'inTime');
  return [
    {
      key: 'platform',
      title: t('platform'),
      fixed: true,
      render: (row) => <Go to={pathOf(row)}>{row.platform.name}</Go>,
      text: (row) => row.platform.name,
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => <StateTag kind="ReportStanding" value={row.standing} />,
      text: (row) => term('ReportStanding', row.standing),
    },
    {
      key: 'timeliness',
      title: t('timeliness'),
      bare: true,
      render: (row) => {
        const word = timely(row);
        if (word === null) return nothing;
        return <Mark tone={row.overdue || row.late === true ? 'late' : 'done'}>{word}</Mark>;
      },
      text: timely,
    },
    {
      key: 'counted',
      title: t('counted'),
      render: (row) => (row.countedOn === null ? nothing : <span className="number">{row.countedOn}</span>),
      text: (row) => row.countedOn,
    },
    {
      key: 'due',
      title: t('due'),
      render: (row) => <span className="number">{row.dueOn}</span>,
      text: (row) => row.dueOn,
    },
    {
      key: 'receipt',
      title: t('receipt'),
      render: (row) => row.receiptNumber ?? nothing,
      text: (row) => row.receiptNumber,
    },
    {
      key: 'amendments',
      title: t('amendments'),
      render: (row) => (row.amendments === 0 ? nothing : t('times', { count: row.amendments })),
      text: (row) => row.amendments,
    },
    {
      key: 'tier',
      title: t('tier'),
      bare: true,
      render: (row) => <StateTag kind="Tier" value={row.tier} />,
      text: (row) => term('Tier', row.tier),
    },
  ];
}
