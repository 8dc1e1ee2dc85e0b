import CheckOutlined from '@ant-design/icons/CheckOutlined';
import type { StepState } from '../gql/enums.ts';
import { monthDay } from './format.ts';
import './lifeline.css';
import { useSharedWords } from './words.ts';

interface LifeLineProps {
  steps: { key: string; state: StepState; on: string | null; hint: string | null }[];
  label: (key: string) => string;
}

const WORD = { DONE: 'stepDone', CURRENT: 'stepNow', AHEAD: 'stepAhead' } as const;

/** The course of a record as one line, with the day of each step. */
export function LifeLine({ steps, label }: LifeLineProps) {
  const t = useSharedWords();
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
            {label(step.key)}
            <span className="unseen"> {t(WORD[step.state])}</span>
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
