import { Button } from 'antd';
import { useText } from '../../../ui/i18n/i18n.ts';
import { type Field, idOf } from '../../../domain/reports/template.ts';
import { type Body, type Json, bodyOf, valueAt, withValue } from '../../../domain/reports/values.ts';
import { Control } from './Control.tsx';
import type { ReportForm } from './useReportForm.ts';
import { useFormWords } from './words.ts';
import { Wrong } from './Wrong.tsx';

/** A list of rows. That there is none is said, not merely left open. */
export function RowsField({ field, form }: { field: Field; form: ReportForm }) {
  const t = useFormWords();
  const { pointer } = field;
  const value = valueAt(form.body, pointer);
  const rows: Body[] = Array.isArray(value) ? value.map(bodyOf) : [];
  const set = (next: Body[] | undefined) => {
    form.change(pointer, next);
  };
  const none = Array.isArray(value) && rows.length === 0;
  const full = field.maxItems !== null && rows.length >= field.maxItems;
  return (
    <div className="report-list">
      {rows.map((row, i) => (
        <Row
          key={i}
          field={field}
          form={form}
          row={row}
          n={i}
          onChange={(next) => {
            set(rows.with(i, next));
          }}
          onRemove={() => {
            const rest = rows.filter((_, other) => other !== i);
            set(rest.length === 0 ? undefined : rest);
          }}
        />
      ))}
      <div className="report-list-doors">
        <Button
          id={idOf(pointer)}
          size="small"
          disabled={full}
          onClick={() => {
            set([...rows, {}]);
          }}
        >
          {none ? t('someThisYear') : t('addRow')}
        </Button>
        {rows.length === 0 && !none && (
          <Button
            size="small"
            onClick={() => {
              set([]);
              form.leave(pointer);
            }}
          >
            {t('noneThisYear')}
          </Button>
        )}
        {full && <span className="quiet">{t('atMost', { count: field.maxItems ?? 0 })}</span>}
      </div>
    </div>
  );
}

interface RowProps {
  field: Field;
  form: ReportForm;
  row: Body;
  n: number;
  onChange: (row: Body) => void;
  onRemove: () => void;
}

function Row({ field, form, row, n, onChange, onRemove }: RowProps) {
  const t = useFormWords();
  const text = useText();
  const at = `${field.pointer}/${String(n)}`;
  return (
    <fieldset className="report-row">
      <legend className="quiet">{t('rowN', { n: n + 1 })}</legend>
      {field.fields.map((leaf) => {
        const pointer = `${at}/${leaf.key}`;
        const id = idOf(pointer);
        const faults = form.faults.filter((fault) => fault.pointer === pointer);
        return (
          <div key={leaf.key} className="report-cell">
            <label htmlFor={id}>
              {text(leaf.title)}
              {!leaf.required && <span className="quiet"> {t('optional')}</span>}
            </label>
            <Control
              leaf={leaf}
              id={id}
              value={row[leaf.key]}
              wrong={faults.length > 0}
              describedBy={`${id}faults`}
              onChange={(next: Json | undefined) => {
                onChange(withValue(row, `/${leaf.key}`, next));
              }}
              onLeave={() => {
                form.leave(pointer);
              }}
            />
            <Wrong id={`${id}faults`} faults={faults} />
          </div>
        );
      })}
      <Button size="small" type="text" onClick={onRemove}>
        {t('removeRow', { n: n + 1 })}
      </Button>
    </fieldset>
  );
}
