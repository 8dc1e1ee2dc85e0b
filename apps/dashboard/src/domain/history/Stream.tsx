import type { ReactNode } from 'react';
import { dateTime } from '../../ui/format.ts';
import type { Tone } from '../../ui/Mark.tsx';
import { useRecordedLater } from './recorded.ts';
import './stream.css';
import { useHistoryWords } from './words.ts';

export interface StreamEntry {
  id: string;
  /** What was done. */
  title: ReactNode;
  at: string;
  /** When it was written down; shown where that was on a later day. */
  recordedAt?: string;
  /** Who did it, by which door. */
  by: string;
  /** Their words, if any. */
  text?: string | null;
  tone?: Tone;
  extra?: ReactNode;
}

/** One stream of acts, newest first as the server gives them: who, when, by which door. */
export function Stream({ entries }: { entries: StreamEntry[] }) {
  const t = useHistoryWords();
  const later = useRecordedLater();
  return (
    <ol className="stream">
      {entries.map(({ id, title, at, recordedAt, by, text, tone = 'plain', extra }) => {
        return (
          <li key={id} className={`stream-${tone}`}>
            <p>
              <b>{title}</b>{' '}
              <span className="quiet">
                <time dateTime={at}>{dateTime(at)}</time> · {by}
                {recordedAt !== undefined &&
                  later(at, recordedAt) &&
                  ` · ${t('recordedLater', { at: dateTime(recordedAt) })}`}
              </span>
            </p>
            {text !== null && text !== undefined && text !== '' && <p className="stream-text pre">{text}</p>}
            {extra}
          </li>
        );
      })}
    </ol>
  );
}
