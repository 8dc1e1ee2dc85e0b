import { TrendChart } from '../../ui/charts/TrendChart.tsx';
import { monthName } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useLang } from '../../ui/i18n/i18n.ts';
import { path } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { FindingFlowDocument } from './today.graphql.ts';
import { useTodayWords } from './words.ts';

export function Flow() {
  const t = useTodayWords();
  const lang = useLang();
  const region = useRegion();
  const { today } = useSession().desk;
  const read = useRead(FindingFlowDocument, { region }, { keep: true });
  return (
    <Waiting read={read} rows={8}>
      {({ findingFlow: months }) => {
        const at = (i: number) => months[i] ?? { from: today, to: today };
        return (
          <TrendChart
            title={t('flow')}
            note={t('flowNote')}
            rowHead={t('month')}
            spec={{
              labels: months.map((m) => monthName(m.month, lang)),
              unit: t('cases', { count: 2 }),
              series: [
                {
                  label: t('newOnes'),
                  kind: 'bar',
                  tone: 'new',
                  values: months.map((m) => m.new),
                  to: (i) => path('/findings', { foundFrom: at(i).from, foundTo: at(i).to }),
                },
                {
                  label: t('closedOnes'),
                  kind: 'bar',
                  tone: 'done',
                  values: months.map((m) => m.closed),
                  to: (i) => path('/findings', { closedFrom: at(i).from, closedTo: at(i).to }),
                },
                {
                  label: t('overdueAtEnd'),
                  kind: 'line',
                  tone: 'late',
                  values: months.map((m) => m.overdueAtEnd),
                  // The running month ends today: nothing can be overdue as of a day to come.
                  to: (i) => path('/findings', { overdueOn: at(i).to < today ? at(i).to : today }),
                },
              ],
            }}
          />
        );
      }}
    </Waiting>
  );
}
