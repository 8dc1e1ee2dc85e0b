import { Card } from '../../shared/Card.tsx';
import { TrendChart } from '../../shared/charts/TrendChart.tsx';
import type { Series } from '../../shared/charts/spec.ts';
import { Empty } from '../../shared/Empty.tsx';
import { percent } from '../../shared/format.ts';
import { path, type Query } from '../../shared/links.tsx';
import { Waiting } from '../../shared/Waiting.tsx';
import { share } from './rows.ts';
import { Switch } from './Switch.tsx';
import { type TimelinessRow, useTimeliness } from './useTimeliness.ts';
import { useView } from './useView.ts';
import type { Scope } from './view.ts';
import { useTrendWords } from './words.ts';

/** So high is a row, and a row with a second bar. */
const ROW = 28;
const PAIR = 44;

/** The share of orders answered in time, by the office that ordered or by district, with its denominator. */
export function Timeliness() {
  const t = useTrendWords();
  const { view, change, period, then: other, about, narrowed, table } = useView();
  const { read, rows, before, then } = useTimeliness(view);

  const ordersOf = (row: TimelinessRow | undefined, scope: Scope, timeliness?: string) => {
    const one: Query = view.who === 'office' ? { officeId: row?.key } : { region: row?.key };
    return path('/orders', {
      ...{ region: scope.region, dueFrom: scope.from, dueTo: scope.to, timeliness },
      ...one,
    });
  };
  const said = (row: TimelinessRow | undefined) => {
    const [part, whole] = [row?.onTime ?? 0, row?.due ?? 0];
    return share(part, whole) === null
      ? t('tooFewOf', { part, whole })
      : t('rateOf', { rate: percent(part, whole), part, whole });
  };
  const rate = (row: TimelinessRow | undefined) => (row === undefined ? null : share(row.onTime, row.due));
  const cells = (row: TimelinessRow | undefined, scope: Scope) => [
    { value: row?.due ?? 0, to: ordersOf(row, scope) },
    { value: row?.onTime ?? 0, to: ordersOf(row, scope, 'ON_TIME') },
    { value: (row?.due ?? 0) - (row?.onTime ?? 0), to: ordersOf(row, scope, 'LATE') },
    { value: rate(row), shown: rate(row) === null ? t('tooFew') : undefined },
  ];
  const columns = [t('due'), t('onTime'), t('lateOnes'), t('rateColumn')];
  const choices = [
    { key: 'office', label: t('byOffice') },
    { key: 'district', label: t('byDistrict') },
  ] as const;
  const switched = (
    <Switch
      label={t('who')}
      choices={[...choices]}
      chosen={view.who}
      onPick={(who) => {
        change({ who });
      }}
    />
  );
  const series: Series[] = [
    {
      ...{ label: t('onTime'), kind: 'bar', tone: 'new' },
      values: rows.map(rate),
      tips: rows.map(said),
      to: (i) => ordersOf(rows[i], view),
    },
  ];
  if (before !== null)
    series.push({
      ...{ label: t('ofThen', { name: t('onTime'), then: other }), kind: 'bar', tone: 'quiet' },
      values: then.map(rate),
      tips: then.map(said),
      to: (i) => ordersOf(then[i] ?? rows[i], before),
    });
  return (
    <Waiting read={read} rows={6}>
      {() =>
        rows.length === 0 ? (
          <Card title={t('timeliness')} extra={switched}>
            <Empty title={t('timelinessNone')} help={t('timelinessNoneHelp')} />
          </Card>
        ) : (
          <TrendChart
            title={t('timeliness')}
            note={t('timelinessNote', { period: period(view) }) + narrowed}
            rowHead={view.who === 'office' ? t('byOffice') : t('byDistrict')}
            about={about({ filtered: false, compared: before !== null })}
            shown={table('timeliness')}
            extra={switched}
            height={rows.length * (before === null ? ROW : PAIR) + 34}
            spec={{
              labels: rows.map((row) => row.label),
              unit: '%',
              horizontal: true,
              max: 100,
              endLabels: [rows.map(said), ...(before === null ? [] : [then.map(said)])],
              series,
            }}
            table={{
              rowHead: view.who === 'office' ? t('byOffice') : t('byDistrict'),
              columns: [
                ...columns,
                ...(before === null ? [] : columns.map((name) => t('ofThen', { name, then: other }))),
              ],
              rows: rows.map((row, i) => ({
                label: row.label,
                cells: [
                  ...cells(row, view),
                  ...(before === null ? [] : cells(then[i] ?? { ...row, due: 0, onTime: 0 }, before)),
                ],
              })),
            }}
          />
        )
      }
    </Waiting>
  );
}
