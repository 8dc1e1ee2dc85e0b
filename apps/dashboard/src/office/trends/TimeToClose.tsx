import { TrendChart } from '../../ui/charts/TrendChart.tsx';
import type { Series } from '../../ui/charts/spec.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { AT_LEAST, type Month, findingsOf } from './rows.ts';
import { useWhole } from './useTrend.ts';
import { useView } from './useView.ts';
import { useTrendWords } from './words.ts';

const enough = (month: Month) => month.closed >= AT_LEAST;
const median = (month: Month | undefined) =>
  month !== undefined && enough(month) ? month.medianToClose : null;
const p90 = (month: Month | undefined) => (month !== undefined && enough(month) ? month.p90ToClose : null);

/** Working days from the day found to the day closed: the middle value, and what nine of ten do not exceed. */
export function TimeToClose() {
  const t = useTrendWords();
  const { view, period, then: other, about, table } = useView();
  const { read, now, then } = useWhole(view);
  const { against } = view;
  const tip = (key: 'medianTip' | 'p90Tip', days: number | null, month: Month | undefined) =>
    t(key, { days: days ?? t('tooFew'), count: month?.closed ?? 0 });
  const to = (i: number) => findingsOf(view, view, 'closed', now[i] ?? view);
  const comparison = t('ofThen', { name: t('median'), then: other });
  const series: Series[] = [
    {
      label: t('median'),
      kind: 'line',
      tone: 'primary',
      point: 'circle',
      to,
      values: now.map(median),
      tips: now.map((m) => tip('medianTip', median(m), m)),
    },
    {
      label: t('p90'),
      kind: 'line',
      tone: 'warn',
      point: 'triangle',
      to,
      values: now.map(p90),
      tips: now.map((m) => tip('p90Tip', p90(m), m)),
    },
  ];
  if (against !== null)
    series.push({
      label: comparison,
      kind: 'line',
      tone: 'quiet',
      dashed: true,
      values: now.map((_, i) => median(then[i])),
      tips: now.map((_, i) => tip('medianTip', median(then[i]), then[i])),
      to: (i) => findingsOf(view, against, 'closed', then[i] ?? against),
    });
  const days = (month: Month | undefined, value: number | null) => ({
    value,
    shown: value === null && month !== undefined && month.closed > 0 ? t('tooFew') : undefined,
  });
  return (
    <Waiting read={read} rows={8}>
      {() => (
        <TrendChart
          title={t('close')}
          note={t('closeNote', { period: period(view) })}
          rowHead={t('month')}
          about={about({ filtered: true, compared: true })}
          shown={table('close')}
          spec={{ labels: now.map((m) => m.month), unit: t('closeUnit'), series }}
          table={{
            rowHead: t('month'),
            columns: [
              t('closed'),
              t('median'),
              t('p90'),
              ...(against === null ? [] : [t('ofThen', { name: t('closed'), then: other }), comparison]),
            ],
            rows: now.map((month, i) => ({
              label: month.month,
              cells: [
                { value: month.closed, to: to(i) },
                days(month, median(month)),
                days(month, p90(month)),
                ...(against === null
                  ? []
                  : [
                      {
                        value: then[i]?.closed ?? null,
                        to: findingsOf(view, against, 'closed', then[i] ?? against),
                      },
                      days(then[i], median(then[i])),
                    ]),
              ],
            })),
          }}
          footer={<p className="quiet trend-foot">{t('closeFoot')}</p>}
        />
      )}
    </Waiting>
  );
}
