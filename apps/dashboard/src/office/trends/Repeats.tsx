import { TrendChart } from '../../ui/charts/TrendChart.tsx';
import type { Series } from '../../ui/charts/spec.ts';
import { percent } from '../../ui/format.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { type Month, findingsOf, share } from './rows.ts';
import { useWhole } from './useTrend.ts';
import { useView } from './useView.ts';
import type { Days, Scope } from './view.ts';
import { useTrendWords } from './words.ts';

/** Of the new findings, those found before at the same platform against the same item. */
export function Repeats() {
  const t = useTrendWords();
  const { view, period, then: other, about, table } = useView();
  const { read, now, then } = useWhole(view);
  const { against } = view;
  const rate = (month: Month | undefined) => (month === undefined ? null : share(month.repeated, month.new));
  const tip = (month: Month | undefined) => {
    const [part, whole] = [month?.repeated ?? 0, month?.new ?? 0];
    return rate(month) === null
      ? t('tooFewOf', { part, whole })
      : t('rateOf', { rate: percent(part, whole), part, whole });
  };
  const repeatsOf = (month: Days, scope: Scope) => findingsOf(view, scope, 'new', month, { repeat: 'true' });
  const line = (months: (Month | undefined)[], scope: Scope): Pick<Series, 'values' | 'tips' | 'to'> => ({
    values: months.map(rate),
    tips: months.map(tip),
    to: (i) => repeatsOf(months[i] ?? scope, scope),
  });
  const cells = (month: Month | undefined, scope: Scope) => [
    {
      value: month?.new ?? null,
      to: month === undefined ? undefined : findingsOf(view, scope, 'new', month),
    },
    {
      value: month?.repeated ?? null,
      to: month === undefined ? undefined : repeatsOf(month, scope),
    },
    {
      value: rate(month),
      shown: rate(month) === null && (month?.new ?? 0) > 0 ? t('tooFew') : undefined,
    },
  ];
  const columns = [t('new'), t('repeated'), t('shareColumn')];
  const before = now.map((_, i) => then[i]);
  return (
    <Waiting read={read} rows={8}>
      {() => (
        <TrendChart
          title={t('repeats')}
          note={t('repeatsNote', { period: period(view) })}
          rowHead={t('month')}
          about={about({ filtered: true, compared: true })}
          shown={table('repeats')}
          spec={{
            labels: now.map((m) => m.month),
            unit: '%',
            series: [
              { label: t('share'), kind: 'line', tone: 'primary', point: 'circle', ...line(now, view) },
              ...(against === null
                ? []
                : [
                    {
                      label: t('ofThen', { name: t('share'), then: other }),
                      kind: 'line' as const,
                      tone: 'quiet' as const,
                      dashed: true,
                      ...line(before, against),
                    },
                  ]),
            ],
          }}
          table={{
            rowHead: t('month'),
            columns: [
              ...columns,
              ...(against === null ? [] : columns.map((name) => t('ofThen', { name, then: other }))),
            ],
            rows: now.map((month, i) => ({
              label: month.month,
              cells: [...cells(month, view), ...(against === null ? [] : cells(before[i], against))],
            })),
          }}
          footer={<p className="quiet trend-foot">{t('repeatsFoot')}</p>}
        />
      )}
    </Waiting>
  );
}
