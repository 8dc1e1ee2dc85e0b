import type { UseQueryResult } from '@tanstack/react-query';
import type { ReportPartsQuery } from '../../gql/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import type { ChartTone } from '../../ui/charts/spec.ts';
import { TrendChart } from '../../ui/charts/TrendChart.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { path, type Query } from '../../ui/links.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Switch } from './Switch.tsx';
import { ReportPartsDocument } from './trends.graphql.ts';
import { useReportYear } from './useReportYear.tsx';
import { useView } from './useView.ts';
import { useTrendWords } from './words.ts';

type Part = ReportPartsQuery['annualReportParts'][number];

/** So high is a row. */
const ROW = 28;

/** What is drawn: every platform that owes the report once, by whether and when it filed. */
const DRAWN = [
  { key: 'inTime', tone: 'done', filter: { late: 'false' } },
  { key: 'late', tone: 'warn', filter: { late: 'true' } },
  { key: 'overdue', tone: 'late', filter: { overdue: 'true' } },
  { key: 'notFiledYet', tone: 'quiet', filter: { filed: 'false', overdue: 'false' } },
] as const satisfies { key: keyof Part; tone: ChartTone; filter: Query }[];

/** Every platform once again, by the state of its report. */
const STANDINGS = [
  ['notBegun', 'NOT_BEGUN'],
  ['draft', 'DRAFT'],
  ['awaiting', 'AWAITING'],
  ['filed', 'FILED'],
  ['returned', 'RETURNED'],
  ['accepted', 'ACCEPTED'],
] as const satisfies [keyof Part, string][];

/** How far the reports of a year are, by region or by office. */
export function ReportParts() {
  const t = useTrendWords();
  const text = useText();
  const term = useTerm();
  const { view, change, about, narrowed, table } = useView();
  const { today } = useSession().desk;
  const { year, read: years, choice } = useReportYear();
  const { reportsBy: by, region } = view;
  const variables = {
    year: year ?? 0,
    by: by === 'region' ? ('REGION' as const) : ('OFFICE' as const),
    region,
  };
  const read = useRead(ReportPartsDocument, variables, { enabled: year !== null, keep: true });
  const extra = (
    <>
      <Switch
        label={t('reportsBy')}
        choices={[
          { key: 'region', label: t('dimREGION') },
          { key: 'office', label: t('byOffice') },
        ]}
        chosen={by}
        onPick={(reportsBy) => {
          change({ reportsBy });
        }}
      />
      {choice}
    </>
  );
  const rowsOf = (part: Part, filter: Query) =>
    path('/reports', {
      ...(by === 'region'
        ? { region: part.key, exact: part.exact ? 'true' : null }
        : { region, officeId: part.key }),
      year,
      ...filter,
    });
  const waits: UseQueryResult = year === null ? years : read;
  const { lines } = about({ filtered: false, compared: false });
  return (
    <Waiting read={waits} rows={8}>
      {() => {
        const parts = read.data?.annualReportParts ?? [];
        if (year === null || parts.length === 0)
          return (
            <Card title={t('reportParts')} extra={extra}>
              <Empty title={t('reportsNone')} help={t('reportsNoneHelp')} />
            </Card>
          );
        const cell = (
          part: Part,
          key: Exclude<keyof Part, 'key' | 'exact' | 'name' | '__typename'>,
          filter: Query,
        ) => ({
          value: part[key],
          to: rowsOf(part, filter),
        });
        return (
          <TrendChart
            title={t('reportParts')}
            note={t('reportsNote', { year, date: today }) + narrowed}
            rowHead={by === 'region' ? t('dimREGION') : t('byOffice')}
            about={{
              period: t('reportYearOf', { year }),
              lines: [
                { label: t('reportYear'), value: String(year) },
                ...lines.filter((line) => line.label === t('territory')),
              ],
            }}
            shown={table('reportParts')}
            extra={extra}
            height={parts.length * ROW + 34}
            spec={{
              labels: parts.map((part) => text(part.name)),
              unit: t('platforms'),
              horizontal: true,
              stacked: true,
              series: DRAWN.map(({ key, tone, filter }) => ({
                label: t(key === 'overdue' ? 'overdueOf' : key),
                kind: 'bar',
                tone,
                values: parts.map((part) => part[key]),
                to: (i) => {
                  const part = parts[i];
                  return part === undefined ? '' : rowsOf(part, filter);
                },
              })),
            }}
            table={{
              rowHead: by === 'region' ? t('dimREGION') : t('byOffice'),
              columns: [
                t('owed'),
                ...STANDINGS.map(([, standing]) => term('ReportStanding', standing)),
                t('inTime'),
                t('late'),
                t('notFiled'),
                t('overdueOf'),
              ],
              rows: parts.map((part) => ({
                label: text(part.name),
                cells: [
                  cell(part, 'total', {}),
                  ...STANDINGS.map(([key, standing]) => cell(part, key, { standing })),
                  cell(part, 'inTime', { late: 'false' }),
                  cell(part, 'late', { late: 'true' }),
                  cell(part, 'notFiled', { filed: 'false' }),
                  cell(part, 'overdue', { overdue: 'true' }),
                ],
              })),
            }}
          />
        );
      }}
    </Waiting>
  );
}
