import { TrendChart } from '../../ui/charts/TrendChart.tsx';
import type { LedgerCoverageQuery } from '../../gql/graphql.ts';
import { percent } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { path } from '../../ui/links.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { share } from './rows.ts';
import { LedgerCoverageDocument } from './trends.graphql.ts';
import { useView } from './useView.ts';
import type { Scope } from './view.ts';
import { useTrendWords } from './words.ts';

type Month = LedgerCoverageQuery['ledgerCoverage'][number];
const asked = ({ from, to, region }: Scope) => ({ from, to, region });

/** How many ledger entries had been verified within a year, month by month. */
export function Coverage() {
  const t = useTrendWords();
  const { view, period, then: other, about, narrowed, table } = useView();
  const { against } = view;
  const read = useRead(LedgerCoverageDocument, asked(view), { keep: true });
  const beside = useRead(LedgerCoverageDocument, asked(against ?? view), {
    enabled: against !== null,
    keep: true,
  });
  const rate = (month: Month | undefined) =>
    month === undefined ? null : share(month.verified, month.entries);
  const tip = (month: Month | undefined) => {
    const [part, whole] = [month?.verified ?? 0, month?.entries ?? 0];
    return rate(month) === null
      ? t('tooFewOf', { part, whole })
      : t('rateOf', { rate: percent(part, whole), part, whole });
  };
  const entriesOf =
    (day: 'inForceOn' | 'verifiedWithinYearOf' | 'notVerifiedWithinYearOf') =>
    (month: Month | undefined, { region }: Scope) =>
      month === undefined ? undefined : path('/ledger', { region, [day]: month.to });
  const [all, verified, others] = [
    entriesOf('inForceOn'),
    entriesOf('verifiedWithinYearOf'),
    entriesOf('notVerifiedWithinYearOf'),
  ];
  const cells = (month: Month | undefined, scope: Scope) => [
    { value: month?.entries ?? null, to: all(month, scope) },
    { value: month?.verified ?? null, to: verified(month, scope) },
    { value: month === undefined ? null : month.entries - month.verified, to: others(month, scope) },
    { value: rate(month) },
  ];
  const columns = [t('entries'), t('verified'), t('notVerified'), t('shareColumn')];
  return (
    <Waiting read={read} rows={8}>
      {({ ledgerCoverage: now }) => {
        const then = now.map((_, i) => beside.data?.ledgerCoverage[i]);
        return (
          <TrendChart
            title={t('coverage')}
            note={t('coverageNote', { period: period(view) }) + narrowed}
            rowHead={t('month')}
            about={about({ filtered: false, compared: true })}
            shown={table('coverage')}
            spec={{
              labels: now.map((m) => m.month),
              unit: '%',
              max: 100,
              series: [
                {
                  label: t('share'),
                  kind: 'line',
                  tone: 'done',
                  point: 'circle',
                  values: now.map(rate),
                  tips: now.map(tip),
                  to: (i) => path('/ledger', { region: view.region, verifiedWithinYearOf: now[i]?.to }),
                },
                ...(against === null
                  ? []
                  : [
                      {
                        label: t('ofThen', { name: t('share'), then: other }),
                        kind: 'line' as const,
                        tone: 'quiet' as const,
                        dashed: true,
                        values: then.map(rate),
                        tips: then.map(tip),
                        to: (i: number) =>
                          path('/ledger', { region: against.region, verifiedWithinYearOf: then[i]?.to }),
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
                cells: [...cells(month, view), ...(against === null ? [] : cells(then[i], against))],
              })),
            }}
          />
        );
      }}
    </Waiting>
  );
}
