import { Card } from '../../ui/Card.tsx';
import { TrendChart } from '../../ui/charts/TrendChart.tsx';
import type { Series } from '../../ui/charts/spec.ts';
import { Empty } from '../../ui/Empty.tsx';
import { percent } from '../../ui/format.ts';
import { path, type Query } from '../../ui/links.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { share } from './rows.ts';
import { Switch } from './Switch.tsx';
import { TOTAL, type TimelinessRow, useTimeliness } from './useTimeliness.ts';
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
  const { read, pairs } = useTimeliness(view, t('wholeTerritory'));
  const { against } = view;

  const ordersOf = (row: TimelinessRow, scope: Scope, timeliness?: string) => {
    const one: Query = view.who === 'office' ? { officeId: row.key } : { region: row.key };
    return path('/orders', {
      region: scope.region,
      dueFrom: scope.from,
      dueTo: scope.to,
      timeliness,
      ...(row.key === TOTAL ? {} : one),
    });
  };
  const said = (row: TimelinessRow | undefined) => {
    if (row === undefined) return '';
    const [part, whole] = [row.onTime, row.due];
    return share(part, whole) === null
      ? t('tooFewOf', { part, whole })
      : t('rateOf', { rate: percent(part, whole), part, whole });
  };
  const rate = (row: TimelinessRow | undefined) => (row === undefined ? null : share(row.onTime, row.due));
  const cells = (row: TimelinessRow | undefined, scope: Scope) =>
    row === undefined
      ? [{ value: null }, { value: null }, { value: null }, { value: null }]
      : [
          { value: row.due, to: ordersOf(row, scope) },
          { value: row.onTime, to: ordersOf(row, scope, 'ON_TIME') },
          { value: row.due - row.onTime, to: ordersOf(row, scope, 'LATE') },
          { value: rate(row), shown: rate(row) === null ? t('tooFew') : undefined },
        ];
  const bars = (side: 'now' | 'then', scope: Scope): Pick<Series, 'values' | 'tips' | 'to'> => ({
    values: pairs.map((pair) => rate(pair[side])),
    tips: pairs.map((pair) => said(pair[side])),
    to: (i) => ordersOf(pairs[i]?.[side] ?? { key: TOTAL, label: '', due: 0, onTime: 0 }, scope),
  });
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
  const series: Series[] = [{ label: t('onTime'), kind: 'bar', tone: 'new', ...bars('now', view) }];
  if (against !== null)
    series.push({
      label: t('ofThen', { name: t('onTime'), then: other }),
      kind: 'bar',
      tone: 'quiet',
      ...bars('then', against),
    });
  return (
    <Waiting read={read} rows={6}>
      {() =>
        pairs.length === 0 ? (
          <Card title={t('timeliness')} extra={switched}>
            <Empty title={t('timelinessNone')} help={t('timelinessNoneHelp')} />
          </Card>
        ) : (
          <TrendChart
            title={t('timeliness')}
            note={t('timelinessNote', { period: period(view) }) + narrowed}
            rowHead={view.who === 'office' ? t('byOffice') : t('byDistrict')}
            about={about({ filtered: false, compared: true })}
            shown={table('timeliness')}
            extra={switched}
            height={pairs.length * (against === null ? ROW : PAIR) + 34}
            spec={{
              labels: pairs.map((pair) => pair.label),
              unit: '%',
              horizontal: true,
              max: 100,
              endLabels: series.map(({ tips = [] }) => tips),
              series,
            }}
            table={{
              rowHead: view.who === 'office' ? t('byOffice') : t('byDistrict'),
              columns: [
                ...columns,
                ...(against === null ? [] : columns.map((name) => t('ofThen', { name, then: other }))),
              ],
              rows: pairs.map(({ label, now, then }) => ({
                label,
                cells: [...cells(now, view), ...(against === null ? [] : cells(then, against))],
              })),
            }}
          />
        )
      }
    </Waiting>
  );
}
