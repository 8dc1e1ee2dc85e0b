import { useParams } from 'react-router';
import { Card, TwoColumns } from '../../ui/Card.tsx';
import { Hash } from '../../ui/Hash.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go } from '../../ui/links.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import '../../domain/cases/case.css';
import { CaseReading } from '../../domain/cases/CaseReading.tsx';
import { OwnCaseDocument } from './cases.graphql.ts';
import { usePortalCaseWords } from './words.ts';

/** A published case, as a platform reads it; a withdrawn one says so in place of the text. */
export function PortalCasePage() {
  const t = usePortalCaseWords();
  const text = useText();
  const { id = '' } = useParams();
  const read = useRead(OwnCaseDocument, { id });
  return (
    <Waiting read={read} rows={10}>
      {({ ownCase: c }) => (
        <>
          <PageHead
            title={c.title}
            crumbs={[{ label: t('title'), to: '/own/cases' }, { label: c.number }]}
            marks={
              <>
                {c.withdrawnOn !== null && <Mark tone="warn">{t('withdrawn')}</Mark>}
                {c.seq > 1 && <Mark>{t('corrected', { count: c.seq })}</Mark>}
              </>
            }
            facts={[c.number, t('from', { office: text(c.officeName), date: c.publishedOn })]}
          />
          {c.withdrawnOn !== null && (
            <p className="case-note pre">
              {t('withdrawnNote', { date: c.withdrawnOn, reason: c.withdrawReason ?? '' })}
            </p>
          )}
          {c.text !== null && (
            <TwoColumns
              aside={
                <Card title={t('readItems')}>
                  <ul className="case-items">
                    {c.items.map((item) => (
                      <li key={item.id}>
                        {item.code} {text(item.title)}
                      </li>
                    ))}
                  </ul>
                  <p className="quiet">
                    {t('ledgerHelp')} <Go to="/own/ledger">{t('toLedger')}</Go>
                  </p>
                  {c.sha256 !== null && (
                    <p className="quiet">
                      {t('hash')} <Hash value={c.sha256} />
                    </p>
                  )}
                </Card>
              }
            >
              <Card>
                <CaseReading text={c.text} />
              </Card>
            </TwoColumns>
          )}
        </>
      )}
    </Waiting>
  );
}
