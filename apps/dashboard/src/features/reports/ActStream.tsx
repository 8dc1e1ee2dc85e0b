import { useDoor, useTerm } from '../../shared/i18n/terms.ts';
import type { Tone } from '../../shared/Mark.tsx';
import { reportActWord, useReportWords } from '../../shared/report/words.ts';
import { Stream } from '../../shared/Stream.tsx';
import type { ReportView } from './ReportPage.tsx';

const TONES: Record<string, Tone> = { return: 'warn', accept: 'done', confirm: 'new', file: 'new' };

/** Everything done with the report by either side. */
export function ActStream({ report }: { report: ReportView }) {
  const t = useReportWords();
  const term = useTerm();
  const door = useDoor();
  return (
    <div className="review-pad">
      <Stream
        entries={report.acts.map((act) => ({
          id: act.id,
          title: reportActWord(t, act.kind),
          at: act.at,
          by: [
            t('byAs', { name: act.byName, as: term('Role', act.byRole) }),
            door(act.door),
            act.seq !== null && t('version', { n: act.seq }),
          ]
            .filter(Boolean)
            .join(' · '),
          text: act.text,
          tone: TONES[act.kind] ?? 'plain',
        }))}
      />
    </div>
  );
}
