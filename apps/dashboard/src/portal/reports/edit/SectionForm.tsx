import { Fragment } from 'react';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../ui/i18n/i18n.ts';
import { lastTitle } from '../../../domain/reports/ReportRead.tsx';
import { Remarks } from '../../../domain/reports/Remarks.tsx';
import { type Section, type Template, isFigure, remarksAt } from '../../../domain/reports/template.ts';
import type { Body } from '../../../domain/reports/values.ts';
import { FieldForm } from './FieldForm.tsx';
import { FilesField } from './FilesField.tsx';
import type { ReportForm } from './useReportForm.ts';
import type { PortalReportView } from '../types.ts';
import { useFormWords } from './words.ts';

interface SectionFormProps {
  section: Section;
  form: ReportForm;
  report: PortalReportView;
  template: Template;
  lastYear: Body | null;
}

/** One section: its fields in one column, the office's remarks below those they are about. */
export function SectionForm({ section, form, report, template, lastYear }: SectionFormProps) {
  const text = useText();
  const t = useFormWords();
  const firstFigure = section.fields.find(isFigure);
  const remarks = report.standing === 'RETURNED' ? (report.current?.remarks ?? []) : [];
  const title =
    section.areaCode === null ? text(lastTitle(section)) : `${section.areaCode} ${text(section.title)}`;
  return (
    <Card title={title} className="report-section">
      {section.help !== null && <p className="quiet">{text(section.help)}</p>}
      {section.areaCode !== null && <Remarks remarks={remarksAt(template, remarks, section.pointer)} />}
      {section.fields.map((field) =>
        field.kind === 'FILES' ? (
          <FilesField key={field.pointer} field={field} form={form} report={report} />
        ) : (
          <Fragment key={field.pointer}>
            {field === firstFigure && <h3 className="report-group">{t('figures')}</h3>}
            <FieldForm
              field={field}
              form={form}
              lastYear={lastYear}
              remarks={remarksAt(template, remarks, field.pointer)}
            />
          </Fragment>
        ),
      )}
    </Card>
  );
}
