import { useParams } from 'react-router';
import { Card, Facts, TwoColumns } from '../../ui/Card.tsx';
import { EvidenceList } from '../../domain/evidence/EvidenceList.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { LifeLine } from '../../domain/history/LifeLine.tsx';
import { Go, path } from '../../ui/links.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PlatformSummary } from '../../domain/platforms/PlatformSummary.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { FindingActs } from './FindingActs.tsx';
import { FindingHistory } from './FindingHistory.tsx';
import { FindingDocument } from './findings.graphql.ts';
import { stepsOf } from './steps.ts';
import type { ShownFinding } from './types.ts';
import { useFindingWords } from './words.ts';

export function FindingPage() {
  const { id = '' } = useParams();
  const read = useRead(FindingDocument, { id });
  return <Waiting read={read}>{({ finding }) => <Loaded finding={finding} />}</Waiting>;
}

function Loaded({ finding: f }: { finding: ShownFinding }) {
  const t = useFindingWords();
  const text = useText();
  const term = useTerm();
  const { area } = useReference();
  return (
    <>
      <PageHead
        title={f.title}
        crumbs={[
          { label: t('title'), to: '/findings' },
          { label: f.platform.name, to: `/platforms/${f.platform.id}` },
          { label: f.number },
        ]}
        marks={
          <>
            <StateTag kind="FindingState" value={f.state} />
            <StateTag kind="Severity" value={f.severity} />
            {f.repeat && (
              <Mark tone="warn" title={t('repeatHelp')}>
                {t('repeat')}
              </Mark>
            )}
            {f.correctedOnSpot && <Mark tone="done">{t('corrected')}</Mark>}
          </>
        }
        facts={[
          <Go key="p" to={`/platforms/${f.platform.id}`}>
            {f.platform.name}
          </Go>,
          `${f.item.code} ${text(f.item.title)}`,
          term('FindingAxis', f.axis),
          t('found', { date: f.foundOn }),
          f.dueOn !== null && <span className={f.overdue ? 'late' : ''}>{t('due', { date: f.dueOn })}</span>,
        ]}
        actions={<FindingActs finding={f} />}
      />
      {f.state === 'DRAFT' ? (
        <p className="quiet">{t('draftNote')}</p>
      ) : (
        <LifeLine steps={stepsOf(f)} of="Finding" />
      )}
      <TwoColumns
        aside={
          <>
            <Card title={t('origin')}>
              <Facts
                items={[
                  {
                    label: t('inspection'),
                    value: (
                      <>
                        <Go to={`/inspections/${f.inspection.id}`}>{f.inspection.number}</Go>{' '}
                        <span className="quiet">{f.inspection.on}</span>
                      </>
                    ),
                  },
                  {
                    label: t('order'),
                    value:
                      f.orderId === null ? (
                        <span className="quiet">{t('none')}</span>
                      ) : (
                        <Go to={`/orders/${f.orderId}`}>{f.orderNumber ?? t('order')}</Go>
                      ),
                  },
                  {
                    label: t('dueOn'),
                    value: f.dueOn ?? <span className="quiet">{t('none')}</span>,
                  },
                  {
                    label: t('closedOn'),
                    value: f.closedOn ?? <span className="quiet">{t('none')}</span>,
                  },
                ]}
              />
            </Card>
            <PlatformSummary id={f.platform.id} />
          </>
        }
      >
        <Card title={t('description')}>
          <p className="pre">{f.description}</p>
        </Card>
        <Card
          title={t('itemTitle')}
          extra={
            <Go to={path('/findings', { platform: f.platform.id, itemCode: f.item.code })}>{t('similar')}</Go>
          }
        >
          <Facts
            items={[
              { label: t('item'), value: `${f.item.code} ${text(f.item.title)}` },
              { label: t('area'), value: area(f.areaCode) },
              { label: t('lookSystem'), value: text(f.item.system) },
              { label: t('lookOperation'), value: text(f.item.operation) },
            ]}
          />
        </Card>
        <Card title={t('evidence')}>
          <EvidenceList evidence={f.evidence} />
        </Card>
        <Card title={t('history')}>
          <FindingHistory changes={f.changes} />
        </Card>
      </TwoColumns>
    </>
  );
}
