import { Empty } from '../../ui/Empty.tsx';
import { dateTime } from '../../ui/format.ts';
import './changes.css';
import { useRecordedLater } from './recorded.ts';
import { useHistoryWords } from './words.ts';

interface Change {
  id: string;
  action: string;
  actorName: string;
  at: string;
  recordedAt: string;
  reason: string | null;
  fields: { field: string; before: string | null; after: string | null }[];
}

interface ChangeListProps {
  changes: Change[];
  /** The word for an act and for a field, as far as the feature knows it. */
  actLabel: (action: string) => string;
  fieldLabel: (field: string, action: string) => string;
  valueLabel?: (field: string, value: string) => string;
}

/** The history of a record: who changed what, from what to what, when and why. */
export function ChangeList({
  changes,
  actLabel,
  fieldLabel,
  valueLabel = (_, value) => value,
}: ChangeListProps) {
  const t = useHistoryWords();
  const later = useRecordedLater();
  if (changes.length === 0) return <Empty title={t('noChanges')} help={t('noChangesHelp')} />;
  const shown = (field: string, value: string | null) =>
    // an empty list has no word either
    (value === null ? '' : valueLabel(field, value)) || <span className="quiet">–</span>;
  return (
    <ol className="changes">
      {changes.map((change) => (
        <li key={change.id}>
          <p>
            <b>{actLabel(change.action)}</b>{' '}
            <span className="quiet">
              {t('changeBy', { who: change.actorName, at: dateTime(change.at) })}
              {later(change.at, change.recordedAt) &&
                ` · ${t('recordedLater', { at: dateTime(change.recordedAt) })}`}
            </span>
          </p>
          {change.reason !== null && change.reason !== '' && (
            <p>{t('changeReason', { reason: change.reason })}</p>
          )}
          {change.fields.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('field')}</th>
                  <th scope="col">{t('before')}</th>
                  <th scope="col">{t('after')}</th>
                </tr>
              </thead>
              <tbody>
                {change.fields.map(({ field, before, after }) => (
                  <tr key={field}>
                    <th scope="row">{fieldLabel(field, change.action)}</th>
                    <td>{shown(field, before)}</td>
                    <td>{shown(field, after)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </li>
      ))}
    </ol>
  );
}
