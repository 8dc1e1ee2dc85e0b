import type { ClaimStanding } from '../../gql/enums.ts';
import { Card } from '../../ui/Card.tsx';
import { TrendChart } from '../../ui/charts/TrendChart.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { path } from '../../ui/links.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ClaimComparisonDocument } from './trends.graphql.ts';
import { useView } from './useView.ts';
import { useTrendWords } from './words.ts';

const ROW = 26;

/** What platforms say of themselves beside what was found, as of now. */
export function Claims() {
  const t = useTrendWords();
  const text = useText();
  const { view, about, narrowed, table } = useView();
  const { today } = useSession().desk;
  const read = useRead(ClaimComparisonDocument, { region: view.region }, { keep: true });
  const { lines } = about({ filtered: false, compared: false });
  return (
    <Waiting read={read} rows={8}>
      {({ claimComparison }) => {
        const rows = claimComparison.filter((row) => row.same + row.higher + row.lower > 0);
        if (rows.length === 0) {
          return (
            <Card title={t('claims')}>
              <Empty title={t('claimsNone')} help={t('claimsNoneHelp')} />
            </Card>
          );
        }
        const entriesOf = (claim: ClaimStanding) => (i: number) =>
          path('/ledger', { region: view.region, area: rows[i]?.area.code, claim });
        return (
          <TrendChart
            title={t('claims')}
            note={t('claimsNote', { date: today }) + narrowed}
            rowHead={t('area')}
            about={{ period: today, lines: lines.filter((line) => line.label === t('territory')) }}
            shown={table('claims')}
            height={rows.length * ROW + 34}
            spec={{
              labels: rows.map((row) => text(row.area.short)),
              unit: '',
              horizontal: true,
              stacked: true,
              series: [
                {
                  label: t('claimSame'),
                  kind: 'bar',
                  tone: 'done',
                  to: entriesOf('SAME'),
                  values: rows.map((row) => row.same),
                },
                {
                  label: t('claimHigher'),
                  kind: 'bar',
                  tone: 'warn',
                  to: entriesOf('HIGHER'),
                  values: rows.map((row) => row.higher),
                },
                {
                  label: t('claimLower'),
                  kind: 'bar',
                  tone: 'new',
                  to: entriesOf('LOWER'),
                  values: rows.map((row) => row.lower),
                },
              ],
            }}
          />
        );
      }}
    </Waiting>
  );
}
