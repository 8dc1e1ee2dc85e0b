import { Checkbox, Input, InputNumber } from 'antd';
import { useId, useState } from 'react';
import { useTermOptions } from '../../../shared/i18n/terms.ts';
import type { Pending } from './recorder.ts';
import type { ItemRecord } from './records.ts';
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
        <ReasonField
          reason={record.reason}
          needed={record.result === 'COULD_NOT_CHECK'}
          disabled={!writable}
          onReason={(reason) => {
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

interface ReasonFieldProps {
  reason: string | null;
  needed: boolean;
  disabled: boolean;
  onReason: (reason: string | null) => void;
}

function ReasonField({ reason, needed, disabled, onReason }: ReasonFieldProps) {
  const t = useVisitWords();
  const [typed, setTyped] = useState(reason ?? '');
  return (
    <label className="visit-note">
      <span className="quiet">{t('reason')}</span>
      <Input.TextArea
        value={typed}
        disabled={disabled}
        maxLength={500}
        status={needed && typed.trim() === '' ? 'warning' : ''}
        placeholder={needed ? t('reasonNeeded') : ''}
        autoSize={{ minRows: 1, maxRows: 6 }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={() => {
          const next = typed.trim() === '' ? null : typed.trim();
          if (next !== reason) onReason(next);
        }}
      />
    </label>
  );
}
