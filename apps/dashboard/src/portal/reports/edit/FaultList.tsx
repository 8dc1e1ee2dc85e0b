import { useLang } from '../../../ui/i18n/i18n.ts';
import '../../../ui/form/form.css';
import { faultSaid } from './faultSaid.ts';
import type { ReportForm } from './useReportForm.ts';
import { useFormWords } from './words.ts';

/** All that is wrong, on top, each leading to its field. Until one asks for the check, faults stand at the fields alone. */
export function FaultList({ form, onPick }: { form: ReportForm; onPick: (pointer: string) => void }) {
  const t = useFormWords();
  const lang = useLang();
  if (!form.checked) return null;
  if (form.faults.length === 0)
    return (
      <p className="report-clean" role="status">
        {t('checkedClean')}
      </p>
    );
  return (
    <div className="fault-summary report-faults" role="alert" tabIndex={-1}>
      <b>{t('faults', { count: form.faults.length })}</b>
      <ul>
        {form.faults.map((fault) => (
          <li key={`${fault.pointer} ${fault.code}`}>
            <button
              type="button"
              className="link-button"
              onClick={() => {
                onPick(fault.pointer);
              }}
            >
              {faultSaid(fault, lang)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
