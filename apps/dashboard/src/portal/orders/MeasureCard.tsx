import type { ReactNode } from 'react';
import { Card } from '../../ui/Card.tsx';
import { EvidenceList } from '../../domain/evidence/EvidenceList.tsx';
import { dateTime } from '../../ui/format.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { Mark } from '../../ui/Mark.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import type { PortalMeasure } from './types.ts';
import { usePortalOrderWords } from './words.ts';

interface MeasureCardProps {
  measure: PortalMeasure;
  round: number;
  /** Shows the answer as text; without it the children are the form. */
  shown?: boolean;
  children?: ReactNode;
}

/** One measure: what is ordered, what the office found, what we answered. */
export function MeasureCard({ measure, round, shown = false, children }: MeasureCardProps) {
  const t = usePortalOrderWords();
  const text = useText();
  const { finding, verification: v, answer } = measure;
  return (
    <Card
      className="portal-measure"
      title={t('measureN', { n: measure.ord })}
      extra={measure.settled ? <Mark tone="done">{t('settled')}</Mark> : undefined}
    >
      <div className="portal-measure-head">
        <p className="pre">
          <b>{measure.text}</b>
        </p>
        <p className="quiet">
          {t('itemLine', {
            code: finding.item.code,
            title: text(finding.item.title),
            number: finding.number,
          })}{' '}
          · {finding.title}
        </p>
      </div>
      {v !== null && (
        <div className="portal-said">
          <p>
            {t('officeSays')} <StateTag kind="MeasureOutcome" value={v.outcome} />{' '}
            <StateTag kind="SystemState" value={v.systemState} />{' '}
            <StateTag kind="OperationState" value={v.operationState} />{' '}
            <span className="quiet">
              {v.on} · {t('roundN', { count: v.round })}
            </span>
          </p>
          {v.note !== null && <p className="pre">{v.note}</p>}
        </div>
      )}
      {answer !== null && (shown || answer.round < round) && <Said answer={answer} round={round} />}
      {children}
    </Card>
  );
}

function Said({ answer, round }: { answer: NonNullable<PortalMeasure['answer']>; round: number }) {
  const t = usePortalOrderWords();
  return (
    <div className="portal-said">
      {answer.round < round && <p className="quiet">{t('earlierRound', { count: answer.round })}</p>}
      <p className="pre">{answer.text}</p>
      <p>
        {answer.systemClaim !== null && <StateTag kind="SystemState" value={answer.systemClaim} />}{' '}
        {answer.operationClaim !== null && <StateTag kind="OperationState" value={answer.operationClaim} />}
      </p>
      {answer.evidence.length > 0 && <EvidenceList evidence={answer.evidence} />}
      <p className="quiet">
        {answer.submitted ? t('submittedBy', { name: answer.byName, at: dateTime(answer.at) }) : t('draft')}
      </p>
    </div>
  );
}
