import CheckOutlined from '@ant-design/icons/CheckOutlined';
import type { StepState } from '../../gql/enums.ts';
import { monthDay } from '../../ui/format.ts';
import { useTerm } from '../terms/terms.ts';
import './lifeline.css';
import { useHistoryWords } from './words.ts';

interface LifeLineProps {
  steps: { key: string; state: StepState; on: string | null; hint: string | null }[];
  /** Whose words the steps have. */
  of: 'Case' | 'Finding' | 'Order' | 'Report';
}

/** The course of a record as one line, with the day of each step. */
export function LifeLine({ steps, of }: LifeLineProps) {
  const t = useHistoryWords();
  const term = useTerm();
  // a server newer than this page may name a step that it does not know: its key is shown
  const label = ({ key, state }: LifeLineProps['steps'][number]) =>
    term(`${of}Step${state === 'CURRENT' ? 'Now' : ''}`, key as never);
  return (
    <ol className="lifeline card" aria-label={t('lifeCycle')}>
      {steps.map((step, i) => (
        <li
          key={step.key}
          className={`step-${step.state}`}
          aria-current={step.state === 'CURRENT' ? 'step' : undefined}
        >
          <span className="step-dot" aria-hidden>
            {step.state === 'DONE' ? <CheckOutlined /> : i + 1}
          </span>
          <span className="step-name">
            {label(step)}
            <span className="unseen"> {term('StepState', step.state)}</span>
          </span>
          <span className="step-hint">
            {step.on !== null && (
              <time dateTime={step.on} title={step.on}>
                {monthDay(step.on)}
              </time>
            )}
            {step.on !== null && step.hint !== null && ' · '}
            {step.hint}
          </span>
        </li>
      ))}
    </ol>
  );
}
