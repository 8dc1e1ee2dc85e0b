import ClockCircleOutlined from '@ant-design/icons/ClockCircleOutlined';
import type { PeriodUnit } from '../../gql/enums.ts';
import { Card } from '../../ui/Card.tsx';
import './deadline.css';
import { addDays, monthDay, weekday, weekdayIndex } from '../../ui/format.ts';
import { type Bilingual, useLang, useText } from '../../ui/i18n/i18n.ts';
import { useDeadlineWords } from './words.ts';

interface Day {
  date: string;
  working: boolean;
  counted: boolean;
  name: Bilingual | null;
}

export interface ShownDeadline {
  dueOn: string;
  servedOn: string;
  length: number;
  unit: PeriodUnit;
  explanation: Bilingual;
  provisional: boolean;
  reason: string | null;
  ruleCode: string;
  ruleVersion: number;
  calendarVersion: number;
  days: Day[];
}

/** The weeks, Monday first, that the days of a deadline touch. */
function weeksOf(days: Day[]): (Day | null)[][] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Map(days.map((day) => [day.date, day]));
  const weeks: (Day | null)[][] = [];
  let date = addDays(first.date, -weekdayIndex(first.date));
  while (date <= last.date) {
    const monday = date;
    weeks.push(Array.from({ length: 7 }, (_, i) => known.get(addDays(monday, i)) ?? null));
    date = addDays(date, 7);
  }
  return weeks;
}

/** How a deadline came about: the day, the sentence, and the days that were counted. */
export function DeadlineCard({
  deadline,
  answeredOn,
}: {
  deadline: ShownDeadline;
  answeredOn?: string | null;
}) {
  const t = useDeadlineWords();
  return (
    <Card
      title={
        <>
          <ClockCircleOutlined aria-hidden /> {t('deadlineTitle')}
        </>
      }
    >
      <DeadlineBody deadline={deadline} answeredOn={answeredOn ?? null} />
      <p className="quiet deadline-basis">
        {t('deadlineRule', {
          code: deadline.ruleCode,
          version: deadline.ruleVersion,
          calendar: deadline.calendarVersion,
        })}
      </p>
    </Card>
  );
}

/** The same without the card's frame, for a preview while one chooses service day and length. */
export function DeadlineBody({
  deadline,
  answeredOn = null,
}: {
  deadline: ShownDeadline;
  answeredOn?: string | null;
}) {
  const t = useDeadlineWords();
  const lang = useLang();
  const text = useText();
  return (
    <div className="deadline">
      <p>
        <b className="deadline-due" title={deadline.dueOn}>
          {monthDay(deadline.dueOn)}
        </b>{' '}
        <span className="quiet">
          {weekday(deadline.dueOn, lang)} · {deadline.dueOn.slice(0, 4)}
        </span>
      </p>
      <p>
        {text(deadline.explanation)} {answeredOn !== null && t('deadlineAnswered', { date: answeredOn })}
      </p>
      {deadline.reason !== null && (
        <p className="quiet">{t('deadlineReason', { reason: deadline.reason })}</p>
      )}
      {deadline.provisional && <p className="mark-warn deadline-note">{t('deadlineProvisional')}</p>}
      <DeadlineMonth deadline={deadline} />
    </div>
  );
}

function DeadlineMonth({ deadline }: { deadline: ShownDeadline }) {
  const t = useDeadlineWords();
  const lang = useLang();
  const text = useText();
  const weeks = weeksOf(deadline.days);
  const heads =
    lang === 'zh' ? ['一', '二', '三', '四', '五', '六', '日'] : ['M', 'T', 'W', 'T', 'F', 'S', 'S'];
  const kindOf = (day: Day) =>
    day.date === deadline.servedOn
      ? 'served'
      : day.date === deadline.dueOn
        ? 'due'
        : day.counted
          ? 'counted'
          : day.working
            ? 'plain'
            : 'rest';
  const words = {
    served: t('deadlineServed'),
    due: t('deadlineDue'),
    counted: t('deadlineCounted'),
    plain: '',
    rest: t('deadlineRest'),
  };
  return (
    <table className="deadline-month">
      <caption className="unseen">{t('deadlineTitle')}</caption>
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th key={i} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, i) => (
          <tr key={i}>
            {week.map((day, j) => {
              if (day === null) return <td key={j} />;
              const kind = kindOf(day);
              const name = day.name === null ? '' : text(day.name);
              const said = [day.date, words[kind], name].filter(Boolean).join(' · ');
              const number = day.date.endsWith('-01')
                ? `${String(Number(day.date.slice(5, 7)))}/1`
                : Number(day.date.slice(8));
              return (
                <td key={j} className={`day-${kind}`} title={said}>
                  {number}
                  <span className="unseen"> {said}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
