import { Card, Facts } from '../../ui/Card.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { Go, path } from '../../ui/links.tsx';
import { withinYear } from '../inspections/within-year.ts';
import { PlatformSummaryDocument } from './summary.graphql.ts';
import { useSession } from '../access/session.tsx';
import { StateTag } from '../terms/StateTag.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { usePlatformPartWords } from './words.ts';

/** The same platform at a glance, beside a record of it. Every number opens its list. */
export function PlatformSummary({ id }: { id: string }) {
  const t = usePlatformPartWords();
  const { today } = useSession().desk;
  const read = useRead(PlatformSummaryDocument, { id });
  return (
    <Card title={t('samePlatform')}>
      <Waiting read={read}>
        {({ platform: p }) => (
          <div className="stack">
            <p>
              <Go to={`/platforms/${p.id}`}>{p.name}</Go> <StateTag kind="Tier" value={p.tier} />
            </p>
            <Facts
              items={[
                { label: t('operator'), value: p.operator.name },
                {
                  label: t('openFindings'),
                  value: (
                    <Go to={path('/findings', { platform: p.id, openOn: today })}>
                      {t('cases', { count: p.openFindings })}
                    </Go>
                  ),
                },
                { label: t('repeatFindings'), value: t('cases', { count: p.repeatFindings }) },
                {
                  label: t('overdueOrders'),
                  value: (
                    <Go to={path('/orders', { platform: p.id, overdueOn: today })}>
                      {t('cases', { count: p.overdueOrders })}
                    </Go>
                  ),
                },
                {
                  label: t('inspectionsLastYear'),
                  value: (
                    <Go to={path('/inspections', { platform: p.id, ...withinYear(today) })}>
                      {t('times', { count: p.inspectionsLastYear })}
                    </Go>
                  ),
                },
                { label: t('lastInspected'), value: p.lastInspectedOn ?? t('never') },
                {
                  label: t('ledgerVerified'),
                  value: (
                    <Go to={`/platforms/${p.id}`}>
                      {p.ledger.verified} / {p.ledger.total}
                    </Go>
                  ),
                },
              ]}
            />
          </div>
        )}
      </Waiting>
    </Card>
  );
}
