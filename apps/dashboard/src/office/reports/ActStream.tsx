import { useActWord } from '../../domain/terms/acts.ts';
import { useDoor, useTerm } from '../../domain/terms/terms.ts';
import type { Tone } from '../../ui/Mark.tsx';
import { useReportWords } from '../../domain/reports/words.ts';
import { Stream } from '../../domain/history/Stream.tsx';
import type { ReportView } from './types.ts';

const TONES: Record<string, Tone> = { return: 'warn', accept: 'done', confirm: 'new', file: 'new' };

/** Everything done with the report by either side. */
export function ActStream({ report }: { report: ReportView }) {
  const t = useReportWords();
  const actWord = useActWord();
  const term = useTerm();
  const door = useDoor();
  return (
    <div className="review-pad">
      <Stream
        entries={report.acts.map((act) => ({
          id: act.id,
          title: actWord(`report.${act.kind}`),
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
