import { Card } from '../../ui/Card.tsx';
import { TrendChart } from '../../ui/charts/TrendChart.tsx';
import type { ChartPoint, ChartTone } from '../../ui/charts/spec.ts';
import { Empty } from '../../ui/Empty.tsx';
import { useText } from '../../ui/i18n/i18n.ts';
import type { Query } from '../../ui/links.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { findingsOf, valueOf } from './rows.ts';
import { Switch } from './Switch.tsx';
import { useBreakdown } from './useTrend.ts';
import { useView } from './useView.ts';
import { DIMENSIONS, MEASURES } from './view.ts';
import { useTrendWords } from './words.ts';

/** More lines than these nobody can follow. */
const MARKS: { tone: ChartTone; point: ChartPoint }[] = [
  { tone: 'primary', point: 'circle' },
  { tone: 'done', point: 'rect' },
  { tone: 'warn', point: 'triangle' },
  { tone: 'new', point: 'rectRot' },
  { tone: 'quiet', point: 'crossRot' },
];
const PARAMETER = { AREA: 'area', REGION: 'region', CATEGORY: 'category', TIER: 'tier' } as const;

/** One of the counts, broken down by duty area, region, category or tier. */
export function Breakdown() {
  const t = useTrendWords();
  const text = useText();
  const { view, change, period, about, table } = useView();
  const own = useSession().me.office?.region.code ?? null;
  const read = useBreakdown(view);
  const { by, measure } = view;
  const title = t('breakdown', { measure: t(measure), by: t(`by${by}`) });
  const switches = (
    <>
      <Switch
        label={t('by')}
        choices={DIMENSIONS.map((key) => ({ key, label: t(`dim${key}`) }))}
        chosen={by}
        onPick={(key) => {
          change({ by: key });
        }}
      />
      <Switch
        label={t('measure')}
        choices={MEASURES.map((key) => ({ key, label: t(key) }))}
        chosen={measure}
        onPick={(key) => {
          change({ measure: key });
        }}
      />
    </>
  );
  return (
    <Waiting read={read} rows={8}>
      {({ findingTrend }) => {
        const listed = findingTrend.map((one) => {
          const values = one.months.map((month) => valueOf(measure, month));
          const itself = by === 'REGION' && one.key === (view.region ?? own);
          const over: Query = { [PARAMETER[by]]: one.key, exact: itself ? 'true' : null };
          return {
            label: text(one.name),
            values,
            sum: values.reduce((n, value) => n + value, 0),
            to: (i: number) => findingsOf(view, view, measure, one.months[i] ?? view, over),
          };
        });
        const drawn = [...listed]
          .sort((a, b) => b.sum - a.sum)
          .slice(0, MARKS.length)
          .filter(({ sum }) => sum > 0);
        if (drawn.length === 0) {
          return (
            <Card title={title} extra={switches}>
              <Empty title={t('nothing')} help={t('nothingHelp')} />
            </Card>
          );
        }
        const labels = findingTrend[0]?.months.map((month) => month.month) ?? [];
        const notes = [
          listed.length > drawn.length &&
            t('drawnOf', { count: drawn.length, rest: listed.length - drawn.length }),
          by === 'CATEGORY' && t('categoriesTwice'),
        ].filter((note) => note !== false);
        return (
          <TrendChart
            title={title}
            note={t('caseNote', { period: period(view) })}
            rowHead={t('month')}
            about={about({ filtered: true, compared: false })}
            // the name that addresses have which were sent before
            shown={table('told')}
            extra={switches}
            spec={{
              labels,
              unit: t('cases'),
              series: drawn.map(({ label, values, to }, i) => ({
                label,
                kind: 'line',
                values,
                to,
                ...(MARKS[i] ?? { tone: 'quiet' }),
              })),
            }}
            table={{
              rowHead: t('month'),
              columns: listed.map((one) => one.label),
              rows: labels.map((label, i) => ({
                label,
                cells: listed.map((one) => ({
                  value: one.values[i] ?? null,
                  to: one.to(i),
                })),
              })),
            }}
            footer={notes.length > 0 && <p className="quiet trend-foot">{notes.join(' ')}</p>}
          />
        );
      }}
    </Waiting>
  );
}
