import { Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { allowance } from '../../../ui/Act.tsx';
import { useNarrow } from '../../../ui/appearance.ts';
import { Empty } from '../../../ui/Empty.tsx';
import { CancelButton } from '../CancelButton.tsx';
import { AreaNav, FilterChips } from './Filters.tsx';
import { ItemCard } from './ItemCard.tsx';
import { LeaveNote } from './LeaveNote.tsx';
import type { ShownInspection } from './records.ts';
import { SealButton } from './SealButton.tsx';
import { useOnline, useRecorder } from './useRecorder.ts';
import { useVisit } from './useVisit.ts';
import './visit.css';
import './hand.css';
import { DeskHead, HandHead, SaveState } from './VisitHead.tsx';
import { useVisitWords } from './words.ts';

/** The checklist under way: one card after the other in the hand, beside the areas at the desk. */
export function Visit({ inspection }: { inspection: ShownInspection }) {
  const t = useVisitWords();
  const narrow = useNarrow();
  const client = useQueryClient();
  const { recorder, pending } = useRecorder(inspection.id);
  const view = useVisit(inspection, pending);
  const record = allowance(inspection.allowedActions, 'record');
  const writable = record?.allowed === true;
  const online = useOnline();
  const unsaved = Object.keys(pending).length;
  const left = view.unchecked.length;
  const seal = (
    <SealButton
      inspection={inspection}
      allowed={allowance(inspection.allowedActions, 'seal')}
      unsaved={unsaved}
      onReload={() => void client.invalidateQueries()}
    />
  );
  const next = (
    <Button type="primary" onClick={view.toNext}>
      {t('nextItem', { count: left })}
    </Button>
  );
  const act = writable && (left > 0 ? next : seal);
  const state = <SaveState pending={pending} onRetry={() => recorder.retry()} />;
  return (
    <div className="visit">
      {narrow ? (
        <HandHead inspection={inspection} view={view} state={state} />
      ) : (
        <DeskHead inspection={inspection} view={view} state={state} actions={act} />
      )}
      {!writable && <p className="visit-hint">{record?.reason ?? t('readOnly')}</p>}
      <div className="visit-body">
        {narrow ? <FilterChips view={view} /> : <AreaNav view={view} />}
        {view.shown.length === 0 ? (
          <Empty title={view.filter === 'UNCHECKED' ? t('noneUnchecked') : t('noneHere')} />
        ) : (
          <ol className="visit-items">
            {view.shown.map((item) => (
              <ItemCard
                key={item.id}
                inspectionId={inspection.id}
                item={item}
                pending={pending[item.id]}
                recorder={recorder}
                writable={writable}
              />
            ))}
          </ol>
        )}
      </div>
      <LeaveNote unsent={unsaved} />
      {narrow && (
        <div className="visit-end">
          <CancelButton inspection={inspection} />
        </div>
      )}
      {narrow && writable && (
        <div className="visit-bar">
          {(unsaved > 0 || !online) && state}
          {act}
        </div>
      )}
    </div>
  );
}
