import { Button } from 'antd';
import { useTerm, useTermInside } from '../../../domain/terms/terms.ts';
import { dateTime } from '../../../ui/format.ts';
import { Mark, type Tone } from '../../../ui/Mark.tsx';
import { useUiWords } from '../../../ui/words.ts';
import type { Pending, PendingStatus } from './outbox.ts';
import type { Recorder } from './recorder.ts';
import { type ItemRecord, type VisitItem, recordOf } from './records.ts';
import { useVisitWords } from './words.ts';

const WORD = {
  WAITING: 'waiting',
  SAVING: 'saving',
  FAILED: 'notSaved',
  REFUSED: 'refused',
  STALE: 'stale',
} as const;
const TONE: Record<PendingStatus, Tone> = {
  HALF: 'warn',
  WAITING: 'plain',
  SAVING: 'plain',
  FAILED: 'warn',
  REFUSED: 'late',
  STALE: 'late',
};

/** Whether what is written about this item is safe with the server. */
export function SaveMark({ item, pending }: { item: VisitItem; pending: Pending | undefined }) {
  const t = useVisitWords();
  const term = useTerm();
  if (pending === undefined) {
    return item.result === null ? (
      <span className="visit-saved quiet">{t('unchecked')}</span>
    ) : (
      <span className="visit-saved quiet" role="status">
        {item.result === 'ASSESSED' ? t('saved') : `${term('ItemResult', item.result)} · ${t('saved')}`}
      </span>
    );
  }
  return (
    <span role="status">
      <Mark tone={TONE[pending.status]}>
        {pending.status === 'HALF' ? half(pending.record, t) : t(WORD[pending.status])}
      </Mark>
    </span>
  );
}

function half(record: ItemRecord, t: ReturnType<typeof useVisitWords>): string {
  if (record.result === 'ASSESSED') return t('halfAxes');
  return record.result === 'COULD_NOT_CHECK' ? t('reasonNeeded') : t('halfResult');
}

interface ItemNoticeProps {
  item: VisitItem;
  pending: Pending;
  recorder: Recorder;
}

/** What went wrong with saving, what was kept, what can be done. */
export function ItemNotice({ item, pending, recorder }: ItemNoticeProps) {
  const t = useVisitWords();
  const s = useUiWords();
  const words = useRecordWords();
  const { status, fault } = pending;
  if (fault === null) return null;
  if (status === 'STALE') {
    const { changedBy = '', changedAt = '' } = fault.params;
    const at = Number.isNaN(Date.parse(String(changedAt))) ? '' : dateTime(String(changedAt));
    return (
      <div className="fault-summary" role="alert">
        <b>{s('stale', { who: changedBy, at })}</b>
        <dl className="visit-what">
          <dt>{t('theirs')}</dt>
          <dd>{words(recordOf(item))}</dd>
          <dt>{t('mine')}</dt>
          <dd>{words(pending.record)}</dd>
        </dl>
        <div className="visit-choices">
          <Button
            size="small"
            onClick={() => {
              recorder.keepMine(item);
            }}
          >
            {t('keepMine')}
          </Button>
          <Button
            size="small"
            onClick={() => {
              recorder.giveUp(item.id);
            }}
          >
            {t('takeTheirs')}
          </Button>
        </div>
      </div>
    );
  }
  if (status !== 'FAILED' && status !== 'REFUSED') return null;
  return (
    <div className="fault-summary" role="alert">
      <p>{fault.message}</p>
      <Button
        size="small"
        onClick={() => {
          recorder.again(item.id);
        }}
      >
        {t('retry')}
      </Button>
    </div>
  );
}

/** A record in one line, so that two of them can be compared. */
export function useRecordWords(): (record: ItemRecord) => string {
  const t = useVisitWords();
  const term = useTermInside();
  return (r) =>
    [
      r.result === null ? t('unchecked') : r.result === 'ASSESSED' ? null : term('ItemResult', r.result),
      r.systemState === null ? null : `${t('system')} ${term('SystemState', r.systemState)}`,
      r.operationState === null ? null : `${t('operation')} ${term('OperationState', r.operationState)}`,
      r.sampled === null ? null : `${t('sampled')} ${String(r.sampled)}`,
      r.failed === null ? null : `${t('failed')} ${String(r.failed)}`,
      r.correctedOnSpot ? t('corrected') : null,
      r.reason,
      r.note,
    ]
      .filter((part) => part !== null && part !== '')
      .join(' · ');
}
