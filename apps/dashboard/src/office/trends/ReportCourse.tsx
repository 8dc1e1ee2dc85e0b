import type { UseQueryResult } from '@tanstack/react-query';
import type { ReportFilingsQuery } from '../../gql/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import type { Series } from '../../ui/charts/spec.ts';
import { TrendChart } from '../../ui/charts/TrendChart.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { path } from '../../ui/links.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ReportFilingsDocument } from './trends.graphql.ts';
import { useReportYear } from './useReportYear.tsx';
import { useView } from './useView.ts';
import { useTrendWords } from './words.ts';

type Week = ReportFilingsQuery['annualReportFilings']['weeks'][number];

/** How many reports of a year were filed by when, in weeks before and after the filing date; beside it the year before, or another region. */
export function ReportCourse() {
  const t = useTrendWords();
  const { view, region: nameOf, about, narrowed, table } = useView();
  const { year, known, read: years, choice } = useReportYear();
  const { against, compare, region } = view;
  const beside = {
    year: compare === 'region' ? (year ?? 0) : (year ?? 0) - 1,
    region: compare === 'region' ? (against?.region ?? null) : region,
  };
  const compared = against !== null && known(beside.year);
  const read = useRead(
    ReportFilingsDocument,
    { year: year ?? 0, region },
    { enabled: year !== null, keep: true },
  );
  const other = useRead(ReportFilingsDocument, beside, { enabled: compared, keep: true });
  const name = compare === 'region' ? nameOf(beside.region) : t('reportYearOf', { year: beside.year });

  const now = read.data?.annualReportFilings;
  const then = compared ? other.data?.annualReportFilings : undefined;
  const at = (weeks: Week[] | undefined, n: number) => weeks?.find((one) => one.week === n);
  const numbers = [...new Set([...(now?.weeks ?? []), ...(then?.weeks ?? [])].map((one) => one.week))].sort(
    (a, b) => a - b,
  );
  const label = (n: number) =>
    n === 0 ? t('weekDue') : n < 0 ? t('weekBefore', { count: -n }) : t('weekAfter', { count: n });
  const filedBy = (of: { year: number; region: string | null }, week: Week | undefined) =>
    path('/reports', { region: of.region, year: of.year, countedTo: week?.to });
  const line = (
    filings: typeof now,
    of: { year: number; region: string | null },
  ): Pick<Series, 'values' | 'tips' | 'to'> => ({
    values: numbers.map((n) => at(filings?.weeks, n)?.filedByEnd ?? null),
    tips: numbers.map((n) => {
      const week = at(filings?.weeks, n);
      return t('filedTip', { date: week?.to ?? '', part: week?.filedByEnd ?? 0, whole: filings?.total ?? 0 });
    }),
    to: (i) => filedBy(of, at(filings?.weeks, numbers[i] ?? 0)),
  });
  const cells = (filings: typeof now, of: { year: number; region: string | null }, n: number) => {
    const week = at(filings?.weeks, n);
    if (week === undefined) return [{ value: null }, { value: null }, { value: null }];
    return [
      { value: null, shown: week.to },
      {
        value: week.filed,
        to: path('/reports', {
          region: of.region,
          year: of.year,
          countedFrom: week.from,
          countedTo: week.to,
        }),
      },
      { value: week.filedByEnd, to: filedBy(of, week) },
    ];
  };
  const columns = [t('weekEnd'), t('filedInWeek'), t('filedByEnd')];
  const waits: UseQueryResult = year === null ? years : read;
  const { lines } = about({ filtered: false, compared: false });
  return (
    <Waiting read={waits} rows={8}>
      {() => {
        if (year === null || now === undefined || now.total === 0)
          return (
            <Card title={t('reportCourse')} extra={choice}>
              <Empty title={t('reportsNone')} help={t('reportsNoneHelp')} />
            </Card>
          );
        const own = { year, region };
        return (
          <TrendChart
            title={t('reportCourse')}
            note={t('courseNote', { year, date: now.dueOn, count: now.total }) + narrowed}
            rowHead={t('week')}
            about={{
              period: t('reportYearOf', { year }),
              lines: [
                { label: t('reportYear'), value: String(year) },
                ...lines.filter((one) => one.label === t('territory')),
                ...(compared ? [{ label: t('compare'), value: name }] : []),
              ],
            }}
            shown={table('reportCourse')}
            extra={choice}
            spec={{
              labels: numbers.map(label),
              unit: t('platforms'),
              series: [
                { label: t('filedByEnd'), kind: 'line', tone: 'primary', point: 'circle', ...line(now, own) },
                ...(compared
                  ? [
                      {
                        label: t('ofThen', { name: t('filedByEnd'), then: name }),
                        kind: 'line' as const,
                        tone: 'quiet' as const,
                        dashed: true,
                        ...line(then, beside),
                      },
                    ]
                  : []),
              ],
            }}
            table={{
              rowHead: t('week'),
              columns: [
                ...columns,
                ...(compared ? columns.map((one) => t('ofThen', { name: one, then: name })) : []),
              ],
              rows: numbers.map((n) => ({
                label: label(n),
                cells: [...cells(now, own, n), ...(compared ? cells(then, beside, n) : [])],
              })),
            }}
            footer={<p className="quiet trend-foot">{t('courseFoot')}</p>}
          />
        );
      }}
    </Waiting>
  );
}
