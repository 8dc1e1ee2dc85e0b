import { Button } from 'antd';
import { EvidenceList } from '../../../domain/evidence/EvidenceList.tsx';
import { EvidenceUpload } from '../../../domain/evidence/EvidenceUpload.tsx';
import { useText } from '../../../ui/i18n/i18n.ts';
import { type Field, idOf, within } from '../../../domain/reports/template.ts';
import { valueAt } from '../../../domain/reports/values.ts';
import type { ReportForm } from './useReportForm.ts';
import { useFormWords } from './words.ts';
import { Wrong } from './Wrong.tsx';
import type { PortalReportView } from '../types.ts';

interface FilesFieldProps {
  field: Field;
  form: ReportForm;
  report: PortalReportView;
}

/** The files that the report names, out of those uploaded to it. */
export function FilesField({ field, form, report }: FilesFieldProps) {
  const t = useFormWords();
  const text = useText();
  const { pointer } = field;
  const id = idOf(pointer);
  const value = valueAt(form.body, pointer);
  const named = Array.isArray(value) ? value.map(String) : [];
  const set = (next: string[]) => {
    form.change(pointer, next.length === 0 ? undefined : next);
  };
  return (
    <div className="report-entry" role="group" aria-labelledby={`${id}label`} id={id} tabIndex={-1}>
      <div className="report-label">
        <b id={`${id}label`}>{text(field.title)}</b>
        {!field.required && <span className="quiet"> {t('optional')}</span>}
      </div>
      {named.map((fileId) => {
        const file = report.files.find((one) => one.id === fileId);
        return (
          <div key={fileId} className="report-file">
            {file === undefined ? <span className="mono">{fileId}</span> : <EvidenceList evidence={[file]} />}
            <Button
              size="small"
              type="text"
              onClick={() => {
                set(named.filter((other) => other !== fileId));
              }}
            >
              {t('removeFile', { name: file?.name ?? fileId })}
            </Button>
          </div>
        );
      })}
      {report.id === null ? (
        <p className="quiet">{t('fileNeedsDraft')}</p>
      ) : (
        <EvidenceUpload
          kind="REPORT"
          subjectId={report.id}
          label={t('addFile')}
          onUploaded={(kept) => {
            set([...named, kept.id]);
          }}
        />
      )}
      <Wrong id={`${id}faults`} faults={within(form.faults, pointer)} />
    </div>
  );
}
