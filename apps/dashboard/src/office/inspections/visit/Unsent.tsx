import { Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { ActButton } from '../../../ui/Act.tsx';
import { useCopy } from '../../../ui/copy.tsx';
import { useText } from '../../../ui/i18n/i18n.ts';
import { useSession } from '../../../domain/access/session.tsx';
import { KeptOutbox } from './kept.ts';
import { type ShownInspection, recordOf, sameRecord } from './records.ts';
import { useRecordWords } from './SaveMark.tsx';
import { useVisitWords } from './words.ts';

/** What was written on this device and never came into a record that is closed by now. */
export function Unsent({ inspection }: { inspection: ShownInspection }) {
  const t = useVisitWords();
  const text = useText();
  const words = useRecordWords();
  const copy = useCopy();
  const { me } = useSession();
  const kept = useMemo(() => new KeptOutbox(me.id, inspection.id), [me.id, inspection.id]);
  const [pending, setPending] = useState(() => kept.read());
  useEffect(
    () =>
      kept.watch(() => {
        setPending(kept.read());
      }),
    [kept],
  );
  const lines = inspection.items.flatMap((item) => {
    const mine = pending[item.id];
    if (mine === undefined || sameRecord(mine.record, recordOf(item))) return [];
    const line = `${item.item.code} ${text(item.item.title)}: ${words(mine.record)}`;
    return [{ id: item.id, line }];
  });
  if (lines.length === 0) return null;
  return (
    <section className="fault-summary" role="alert">
      <b>{t(inspection.state === 'SEALED' ? 'unsentSealed' : 'unsentCancelled', { count: lines.length })}</b>
      <ul>
        {lines.map(({ id, line }) => (
          <li key={id}>{line}</li>
        ))}
      </ul>
      {inspection.state === 'SEALED' && <p>{t('unsentHelp')}</p>}
      <div className="visit-choices">
        <Button
          size="small"
          onClick={() => void copy(lines.map(({ line }) => line).join('\n'), t('unsentCopied'))}
        >
          {t('unsentCopy')}
        </Button>
        <ActButton<object>
          label={t('unsentDrop')}
          title={t('unsentDrop')}
          help={t('unsentDropHelp', { count: lines.length })}
          small
          danger
          act={() => {
            for (const id of Object.keys(pending)) kept.write(id, null);
            setPending({});
            return Promise.resolve();
          }}
        />
      </div>
    </section>
  );
}
