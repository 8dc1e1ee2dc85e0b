import { Checkbox } from 'antd';
import { useText } from '../../../ui/i18n/i18n.ts';
import { Remarks } from '../../../domain/reports/Remarks.tsx';
import { type Field, type Version, idOf, isFigure } from '../../../domain/reports/template.ts';
import { useShown, Value } from '../../../domain/reports/Value.tsx';
import { type Body, valueAt } from '../../../domain/reports/values.ts';
import { Control } from './Control.tsx';
import { RowsField } from './RowsField.tsx';
import type { ReportForm } from './useReportForm.ts';
import { useFormWords } from './words.ts';
import { Wrong } from './Wrong.tsx';

interface FieldFormProps {
  field: Field;
  form: ReportForm;
  lastYear: Body | null;
  remarks: Version['remarks'];
}

/** Label, help, what is entered, last year's value, what is wrong and what the office remarked. */
export function FieldForm({ field, form, lastYear, remarks }: FieldFormProps) {
  const t = useFormWords();
  const text = useText();
  const { pointer } = field;
  const id = idOf(pointer);
  const value = valueAt(form.body, pointer);
  const faults = form.faults.filter((fault) => fault.pointer === pointer);
  const list = field.kind === 'LIST';
  return (
    <div
      className={`report-entry${faults.length > 0 ? ' report-wrong' : ''}`}
      {...(list ? { role: 'group', 'aria-labelledby': `${id}label` } : {})}
    >
      <div className="report-label">
        {list ? (
          <b id={`${id}label`}>{text(field.title)}</b>
        ) : (
          <label htmlFor={id}>{text(field.title)}</label>
        )}
        {!field.required && <span className="quiet"> {t('optional')}</span>}
      </div>
      <p className="quiet report-help" id={`${id}help`}>
        {field.help !== null && text(field.help)}
        {field.definition !== null && field.definition.zh !== field.help?.zh && ` ${text(field.definition)}`}
      </p>
      {list ? (
        <RowsField field={field} form={form} />
      ) : (
        <div className={isFigure(field) ? 'report-figure' : undefined}>
          <Control
            leaf={field}
            id={id}
            value={value}
            wrong={faults.length > 0}
            describedBy={`${id}help ${id}faults`}
            onChange={(next) => {
              form.change(pointer, next);
            }}
            onLeave={() => {
              form.leave(pointer);
            }}
          />
          {field.unit !== null && <span className="quiet">{text(field.unit)}</span>}
          {field.nullable && (
            <Checkbox
              checked={value === null}
              onChange={(event) => {
                form.change(pointer, event.target.checked ? null : undefined);
                form.leave(pointer);
              }}
            >
              {t('notApplicable')}
              <span className="unseen"> {text(field.title)}</span>
            </Checkbox>
          )}
          {isFigure(field) && lastYear !== null && <LastFigure field={field} lastYear={lastYear} />}
        </div>
      )}
      <Wrong id={`${id}faults`} faults={faults} />
      {!isFigure(field) && lastYear !== null && <LastText field={field} lastYear={lastYear} />}
      <Remarks remarks={remarks} />
    </div>
  );
}

function LastFigure({ field, lastYear }: { field: Field; lastYear: Body }) {
  const t = useFormWords();
  const text = useText();
  const shown = useShown();
  const value = valueAt(lastYear, field.pointer);
  if (value === undefined) return <span className="quiet">{t('lastYearNone')}</span>;
  const unit = typeof value === 'number' && field.unit !== null ? ` ${text(field.unit)}` : '';
  return <span className="quiet">{t('lastYear', { value: shown(field, value) + unit })}</span>;
}

function LastText({ field, lastYear }: { field: Field; lastYear: Body }) {
  const t = useFormWords();
  const value = valueAt(lastYear, field.pointer);
  if (value === undefined) return null;
  return (
    <details className="report-last">
      <summary className="quiet">{t('lastYearText')}</summary>
      <Value field={field} value={value} files={[]} />
    </details>
  );
}
