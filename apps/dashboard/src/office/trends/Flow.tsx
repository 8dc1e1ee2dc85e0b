import { TrendChart } from '../../ui/charts/TrendChart.tsx';
import type { Series } from '../../ui/charts/spec.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { type Month, TONES, findingsOf, valueOf } from './rows.ts';
import { Switch } from './Switch.tsx';
import { useView } from './useView.ts';
import { useWhole } from './useTrend.ts';
import { MEASURES, type Measure, type Scope } from './view.ts';
import { useTrendWords } from './words.ts';

/** New and closed by month as bars, open and overdue at its end as lines; beside another period or region, one of them. */
export function Flow() {
  const t = useTrendWords();
  const { view, change, period, then: other, about, table } = useView();
  const { read, now, then } = useWhole(view);
  const { against } = view;

  const series = (measure: Measure, months: Month[], scope: Scope): Series => ({
    label: t(measure),
    kind: measure === 'new' || measure === 'closed' ? 'bar' : 'line',
    tone: TONES[measure],
    values: months.map((month) => valueOf(measure, month)),
    to: (i) => findingsOf(view, scope, measure, months[i] ?? scope),
  });
  const all = MEASURES.map((measure) => series(measure, now, view));
  const others =
    against === null
      ? []
      : MEASURES.map((measure): Series => ({
          ...series(
            measure,
            now.map((_, i) => then[i]).filter((month) => month !== undefined),
            against,
          ),
          label: t('ofThen', { name: t(measure), then: other }),
          kind: 'line',
          tone: 'quiet',
          dashed: true,
        }));
  const at = MEASURES.indexOf(view.measure);
  const drawn = against === null ? all : [all[at], others[at]].filter((s) => s !== undefined);
  const listed = [...all, ...others];
  return (
    <Waiting read={read} rows={8}>
      {() => (
        <TrendChart
          title={t('flow')}
          note={t('caseNote', { period: period(view) })}
          rowHead={t('month')}
          about={about({ filtered: true, compared: true })}
          shown={table('flow')}
          extra={
            against !== null && (
              <Switch
                label={t('measure')}
                choices={MEASURES.map((key) => ({ key, label: t(key) }))}
                chosen={view.measure}
                onPick={(measure) => {
                  change({ measure });
                }}
              />
            )
          }
          spec={{ labels: now.map((m) => m.month), unit: t('cases'), series: drawn }}
          table={{
            rowHead: t('month'),
            columns: listed.map((s) => s.label),
            rows: now.map((month, i) => ({
              label: month.month,
              cells: listed.map((s) => ({ value: s.values[i] ?? null, to: s.to?.(i) })),
            })),
          }}
        />
      )}
    </Waiting>
  );
}
