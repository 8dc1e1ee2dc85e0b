import { Card } from '../../ui/Card.tsx';
import type { ShownEvidence } from '../evidence/EvidenceList.tsx';
import { useText } from '../../ui/i18n/i18n.ts';
import { FigureTable } from './FigureTable.tsx';
import './report.css';
import { type Field, type Section, type Template, idOf, isFigure, sectionKey } from './template.ts';
import { Value } from './Value.tsx';
import { type Body, valueAt } from './values.ts';
import type { Beside } from './types.ts';
import { useReportWords } from './words.ts';

interface ReportReadProps {
  template: Template;
  body: Body;
  lastYear: Body | null;
  files: ShownEvidence[];
  beside?: Beside;
}

/** A report for reading: section by section, its figures beside those of the year before. */
export function ReportRead(props: ReportReadProps) {
  const t = useReportWords();
  const text = useText();
  return (
    <>
      <nav className="report-contents card no-print" aria-label={t('contents')}>
        {props.template.sections.map((section) => (
          <button
            key={section.pointer}
            type="button"
            onClick={() => {
              document.getElementById(idOf(sectionKey(section)))?.scrollIntoView({ block: 'start' });
            }}
          >
            {section.areaCode !== null && <span className="quiet">{section.areaCode}</span>}{' '}
            {section.areaCode === null ? text(lastTitle(section)) : text(section.title)}
          </button>
        ))}
      </nav>
      {props.template.sections.map((section) => (
        <SectionRead key={section.pointer} section={section} {...props} />
      ))}
    </>
  );
}

/** The section of the report as a whole goes by its first field. */
export function lastTitle(section: Section) {
  return section.fields[0]?.title ?? section.title;
}

function SectionRead({
  section,
  body,
  lastYear,
  files,
  beside = {},
}: Omit<ReportReadProps, 'template'> & { section: Section }) {
  const text = useText();
  const figures = section.fields.filter(isFigure);
  const [firstFigure] = figures;
  return (
    <Card
      id={idOf(sectionKey(section))}
      className="report-section"
      title={
        section.areaCode === null ? text(lastTitle(section)) : `${section.areaCode} ${text(section.title)}`
      }
      extra={beside.section?.(section)}
    >
      {section.areaCode !== null && beside.below?.(section.pointer)}
      {section.fields.map((field) => {
        if (field === firstFigure)
          return <FigureTable key="figures" {...{ figures, body, lastYear, beside }} />;
        if (isFigure(field)) return null;
        return <FieldRead key={field.pointer} {...{ field, body, lastYear, files, beside }} />;
      })}
    </Card>
  );
}

interface FieldReadProps {
  field: Field;
  body: Body;
  lastYear: Body | null;
  files: ShownEvidence[];
  beside: Beside;
}

function FieldRead({ field, body, lastYear, files, beside }: FieldReadProps) {
  const t = useReportWords();
  const text = useText();
  const before = lastYear === null || field.kind === 'FILES' ? undefined : valueAt(lastYear, field.pointer);
  return (
    <div className="report-field" id={idOf(field.pointer)}>
      <h3>
        {text(field.title)} {beside.button?.(field.pointer)}
      </h3>
      <Value field={field} value={valueAt(body, field.pointer)} files={files} />
      {before !== undefined && (
        <details className="no-print">
          <summary className="quiet">{t('lastYearSaid')}</summary>
          <Value field={field} value={before} files={files} />
        </details>
      )}
      {beside.below?.(field.pointer)}
    </div>
  );
}
