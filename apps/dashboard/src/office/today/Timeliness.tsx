import { Card } from '../../ui/Card.tsx';
import type { ChartTone } from '../../ui/charts/spec.ts';
import { TrendChart } from '../../ui/charts/TrendChart.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { monthsBefore, percent } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useLang } from '../../ui/i18n/i18n.ts';
import { path } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { RegionTimelinessDocument } from './today.graphql.ts';
import { useTodayWords } from './words.ts';

/** Under so many cases a rate says nothing. */
const AT_LEAST = 5;
/** The lowest share is marked when it lies below this. */
const ALARMING = 75;
const ROW = 26;

/** The share of orders answered in time, by district, over the twelve months up to today. */
export function Timeliness() {
  const t = useTodayWords();
  const lang = useLang();
  const region = useRegion();
  const { today } = useSession().desk;
  const from = monthsBefore(today, 11);
  const read = useRead(RegionTimelinessDocument, { from, to: today, region }, { keep: true });
  const note = t('timelinessNote');
  return (
    <Waiting read={read} rows={5}>
      {({ regionTimeliness }) => {
        const rows = regionTimeliness.filter((row) => row.due > 0);
        if (rows.length === 0) {
          return (
            <Card title={t('timeliness')}>
              <Empty title={t('timelinessNone')} help={t('timelinessNoneHelp')} />
            </Card>
          );
        }
        const shares = rows.map(({ due, onTime }) =>
          due < AT_LEAST ? null : Math.round((onTime / due) * 100),
        );
        const lowest = Math.min(...shares.filter((share) => share !== null));
        const said = rows.map(({ due, onTime }) =>
          due < AT_LEAST
            ? t('tooFew', { onTime, due })
            : `${percent(onTime, due)} · ${String(onTime)}/${String(due)}`,
        );
        return (
          <TrendChart
            title={t('timeliness')}
            note={note}
            rowHead={t('district')}
            height={rows.length * ROW + 34}
            spec={{
              labels: rows.map(({ region: r }) => (lang === 'zh' ? r.name : r.nameEn)),
              unit: '%',
              horizontal: true,
              max: 100,
              endLabels: [said],
              series: [
                {
                  label: t('onTime'),
                  kind: 'bar',
                  tone: 'new',
                  tones: shares.map((share): ChartTone =>
                    rows.length > 1 && share === lowest && lowest < ALARMING ? 'late' : 'new',
                  ),
                  values: shares,
                  shown: (i) => said[i] ?? '',
                  to: (i) =>
                    path('/orders', {
                      region: rows[i]?.region.code,
                      dueFrom: from,
                      dueTo: today,
                    }),
                },
              ],
            }}
          />
        );
      }}
    </Waiting>
  );
}
