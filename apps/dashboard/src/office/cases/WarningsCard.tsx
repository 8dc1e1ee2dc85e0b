import { ActButton } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Mark } from '../../ui/Mark.tsx';
import { AnswerWarningDocument } from './acts.graphql.ts';
import './cases.css';
import type { Case, Warning } from './types.ts';
import { useCaseWords } from './words.ts';

/** Every place that may tell whose case it was: to be changed in the text, or explained one by one. */
export function WarningsCard({ shown }: { shown: Case }) {
  const t = useCaseWords();
  const { warnings, openWarnings } = shown;
  const working = shown.state === 'DRAFT' || shown.state === 'RETURNED';
  return (
    <Card
      id="warnings"
      flush
      title={t('warnings')}
      extra={openWarnings > 0 && <Mark tone="warn">{t('warningsOpen', { count: openWarnings })}</Mark>}
    >
      <p className="quiet case-help">
        {warnings.length === 0
          ? t('warningsNone')
          : openWarnings === 0
            ? t('warningsDone', { count: warnings.length })
            : t('warningsHelp')}
      </p>
      <ul>
        {warnings.map((warning) => (
          <WarningRow key={warning.key} id={shown.id} warning={warning} working={working} />
        ))}
      </ul>
    </Card>
  );
}

function WarningRow({ id, warning, working }: { id: string; warning: Warning; working: boolean }) {
  const t = useCaseWords();
  const term = useTerm();
  const answer = useAct(AnswerWarningDocument);
  const { key, kind, field, reason } = warning;
  const place = term('CaseTextField', field);
  return (
    <li className="warning">
      <div>
        <p>
          <Mark tone={reason === null ? 'warn' : 'plain'}>{term('WarningKind', kind)}</Mark>{' '}
          <span className="quiet">{place}</span>
        </p>
        <p className="warning-context">
          <span className="quiet">…{warning.before}</span>
          <b>{warning.term}</b>
          <span className="quiet">{warning.after}…</span>
        </p>
        {reason !== null && (
          <p className="warning-reason pre">
            {reason}{' '}
            <span className="quiet">
              {t('answeredBy', { name: warning.answeredBy ?? '', at: dateTime(warning.answeredAt ?? '') })}
            </span>
          </p>
        )}
      </div>
      {working && (
        <ActButton<{ reason: string }>
          label={reason === null ? t('answer') : t('answerAgain')}
          title={t('answerTitle')}
          help={t('answerHelp', { term: warning.term, field: place })}
          small
          reason="required"
          reasonLabel={t('answerReason')}
          initial={{ reason: reason ?? '' }}
          done={t('answered')}
          act={({ reason: why }) => answer.mutateAsync({ id, key, reason: why })}
        />
      )}
    </li>
  );
}
