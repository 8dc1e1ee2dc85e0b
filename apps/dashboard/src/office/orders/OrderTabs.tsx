import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { EvidenceList } from '../../domain/evidence/EvidenceList.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { dateTime } from '../../ui/format.ts';
import { useActWord } from '../../domain/terms/acts.ts';
import { useDoor, useTerm } from '../../domain/terms/terms.ts';
import type { Tone } from '../../ui/Mark.tsx';
import { Stream } from '../../domain/history/Stream.tsx';
import { OperationClaim, SystemClaim } from './MeasuresCard.tsx';
import './orders.css';
import type { Order } from './types.ts';
import { useOrderWords } from './words.ts';

const TONES: Record<string, Tone> = {
  answer: 'new',
  statement: 'new',
  serve: 'done',
  confirmService: 'done',
  verifyPass: 'done',
  close: 'done',
  verifyFail: 'late',
  return: 'warn',
  askExtension: 'new',
  extend: 'done',
  declineExtension: 'warn',
  revoke: 'warn',
  reopen: 'warn',
};

/** One stream of acts; beside it the evidence and what was answered round by round. */
export function OrderTabs({ order }: { order: Order }) {
  const t = useOrderWords();
  const evidence = [
    ...new Map(
      order.measures.flatMap((m) => m.answers.flatMap((a) => a.evidence)).map((file) => [file.id, file]),
    ).values(),
  ];
  const answered = new Set(order.measures.flatMap((m) => m.answers.map((a) => a.round))).size;
  return (
    <section className="card order-tabs">
      <Tabs
        items={[
          {
            key: 'acts',
            label: t('tabActs'),
            children: (
              <Tab>
                <Acts order={order} />
              </Tab>
            ),
          },
          {
            key: 'evidence',
            label: t('tabEvidence', { count: evidence.length }),
            children: (
              <Tab>
                <EvidenceList
                  evidence={evidence}
                  empty={<Empty title={t('noEvidence')} help={t('noEvidenceHelp')} />}
                />
              </Tab>
            ),
          },
          {
            key: 'rounds',
            label: t('tabRounds', { count: answered }),
            children: (
              <Tab>
                <Rounds order={order} />
              </Tab>
            ),
          },
        ]}
      />
    </section>
  );
}

function Tab({ children }: { children: ReactNode }) {
  return <div className="order-tab">{children}</div>;
}

function Acts({ order }: { order: Order }) {
  const t = useOrderWords();
  const actWord = useActWord();
  const term = useTerm();
  const door = useDoor();
  return (
    <Stream
      entries={order.acts.map((act) => ({
        id: act.id,
        title: actWord(`order.${act.kind}`),
        at: act.at,
        recordedAt: act.recordedAt,
        by: [
          act.byRole === null ? act.byName : `${act.byName} (${term('Role', act.byRole)})`,
          door(act.door),
          order.round > 1 && t('roundN', { count: act.round }),
          act.dueOnAfter !== null &&
          ['serve', 'confirmService', 'return', 'recompute', 'extend'].includes(act.kind)
            ? t('dueAfter', { date: act.dueOnAfter })
            : false,
        ]
          .filter(Boolean)
          .join(' · '),
        text: act.text,
        tone: TONES[act.kind] ?? 'plain',
      }))}
    />
  );
}

function Rounds({ order }: { order: Order }) {
  const t = useOrderWords();
  const door = useDoor();
  const given = order.measures.flatMap((measure) => measure.answers.map((answer) => ({ measure, answer })));
  if (given.length === 0 && order.deadlines.length === 0)
    return <Empty title={t('noRounds')} help={t('noRoundsHelp')} />;
  const rounds = Array.from({ length: order.round }, (_, i) => order.round - i);
  return (
    <>
      {rounds.map((round) => {
        const served = order.services.find((s) => s.round === round);
        const deadlines = order.deadlines.filter(
          (d) => served !== undefined && d.servedOn === served.servedOn && d.ruleCode === order.ruleCode,
        );
        const answers = given.filter(({ answer }) => answer.round === round);
        return (
          <section key={round} className="round">
            <h3>{t('roundN', { count: round })}</h3>
            {deadlines.map(({ seq, dueOn, servedOn, length, reason }, i) => (
              <p key={seq} className="quiet">
                {i === 0
                  ? t('deadlineN', { date: dueOn, served: servedOn, days: length })
                  : t('deadlineMoved', { date: dueOn, reason: reason ?? '' })}
              </p>
            ))}
            {answers.length === 0 && <p className="quiet">{t('noRounds')}</p>}
            <ul>
              {answers.map(({ measure, answer }) => (
                <li key={answer.id}>
                  <p>
                    <b>
                      {measure.ord}. {measure.text}
                    </b>{' '}
                    <SystemClaim value={answer.systemClaim} />{' '}
                    <OperationClaim value={answer.operationClaim} />
                  </p>
                  <p className="pre">{answer.text}</p>
                  <p className="quiet">
                    {answer.byName} · {dateTime(answer.at)} · {door(answer.door)}
                  </p>
                  {answer.evidence.length > 0 && <EvidenceList evidence={answer.evidence} brief />}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
