import { Checkbox, InputNumber } from 'antd';
import { useId } from 'react';
import { useTermOptions } from '../../../domain/terms/terms.ts';
import type { Pending } from './outbox.ts';
import type { ItemRecord } from './records.ts';
import { TextRecord } from './TextRecord.tsx';
import { useVisitWords } from './words.ts';

interface ItemMoreProps {
  record: ItemRecord;
  pending: Pending | undefined;
  writable: boolean;
  onChange: (patch: Partial<ItemRecord>) => void;
}

/** What most items do not need: another result with its reason, the sample, whether it was put right at once. */
export function ItemMore({ record, pending, writable, onChange }: ItemMoreProps) {
  const t = useVisitWords();
  const id = useId();
  const results = useTermOptions('ItemResult');
  const field = pending?.fault?.field ?? '';
  const takesReason = record.result === 'COULD_NOT_CHECK' || record.result === 'NOT_APPLICABLE';
  const needed = record.result === 'COULD_NOT_CHECK';
  return (
    <div className="visit-more">
      <div className="axis-switch visit-results" role="radiogroup" aria-label={t('result')}>
        {results.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={`${id}result`}
              checked={record.result === value}
              disabled={!writable}
              onChange={() => {
                onChange({ result: value });
              }}
            />
            {label}
          </label>
        ))}
      </div>
      {takesReason && (
        <TextRecord
          label={t('reason')}
          text={record.reason}
          needed={needed}
          disabled={!writable}
          maxLength={500}
          placeholder={needed ? t('reasonNeeded') : ''}
          rows={6}
          onText={(reason) => {
            onChange({ reason });
          }}
        />
      )}
      {!takesReason && (
        <div className="visit-sample">
          <label htmlFor={`${id}n`}>{t('sampled')}</label>
          <InputNumber
            id={`${id}n`}
            min={0}
            precision={0}
            inputMode="numeric"
            value={record.sampled}
            disabled={!writable}
            changeOnBlur
            onChange={(sampled) => {
              onChange({ sampled, ...(sampled === null ? { failed: null } : {}) });
            }}
          />
          <label htmlFor={`${id}k`}>{t('failed')}</label>
          <InputNumber
            id={`${id}k`}
            min={0}
            precision={0}
            inputMode="numeric"
            value={record.failed}
            disabled={!writable}
            changeOnBlur
            status={field.endsWith('failed') ? 'error' : ''}
            onChange={(failed) => {
              onChange({ failed });
            }}
          />
        </div>
      )}
      {!takesReason && (
        <Checkbox
          checked={record.correctedOnSpot}
          disabled={!writable}
          onChange={(event) => {
            onChange({ correctedOnSpot: event.target.checked });
          }}
        >
          {t('corrected')} <span className="quiet">{t('correctedHelp')}</span>
        </Checkbox>
      )}
    </div>
  );
}
