import { Button } from 'antd';
import { useText } from '../../../ui/i18n/i18n.ts';
import { type Template, fieldAt, placeOf } from '../../../domain/reports/template.ts';
import { useShown } from '../../../domain/reports/Value.tsx';
import { same, valueAt } from '../../../domain/reports/values.ts';
import type { ReportForm } from './useReportForm.ts';
import { useFormWords } from './words.ts';

/** What someone else wrote meanwhile: taken over where I wrote nothing, my choice where we both did. */
export function MergeNote({ form, template }: { form: ReportForm; template: Template }) {
  const t = useFormWords();
  const text = useText();
  const shown = useShown();
  const { merged } = form;
  if (merged === null || merged.taken.length + merged.conflicts.length === 0) return null;
  return (
    <section className="report-note report-merge" role="status">
      <b>{t('merged')}</b>
      {merged.taken.length > 0 && (
        <>
          <p>{t('mergedTaken')}</p>
          <ul>
            {merged.taken.map((pointer) => (
              <li key={pointer}>· {text(placeOf(template, pointer))}</li>
            ))}
          </ul>
        </>
      )}
      {merged.conflicts.length > 0 && (
        <>
          <p>{t('mergedConflicts')}</p>
          <ul>
            {merged.conflicts.map(({ pointer, mine, theirs }) => {
              const field = fieldAt(template, pointer);
              const isTheirs = same(valueAt(form.body, pointer), theirs);
              return (
                <li key={pointer}>
                  <b>{text(placeOf(template, pointer))}</b>
                  <p className="pre">
                    {t('mine', { value: mine === undefined ? t('empty') : shown(field, mine) })}
                  </p>
                  <p className="pre">
                    {t('theirs', { value: theirs === undefined ? t('empty') : shown(field, theirs) })}
                  </p>
                  <Button
                    size="small"
                    onClick={() => {
                      form.change(pointer, isTheirs ? mine : theirs);
                    }}
                  >
                    {t(isTheirs ? 'keepMine' : 'takeTheirs')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <Button size="small" onClick={form.forget}>
        {t('understood')}
      </Button>
    </section>
  );
}
