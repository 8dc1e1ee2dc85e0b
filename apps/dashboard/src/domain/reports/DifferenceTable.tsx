import type { ReportDifferencePartsFragment } from '../../gql/graphql.ts';
import type { ShownEvidence } from '../evidence/EvidenceList.tsx';
import { useText } from '../../ui/i18n/i18n.ts';
import './report.css';
import { type Template, fieldAt } from './template.ts';
import { useReportWords } from './words.ts';

interface DifferenceTableProps {
  template: Template;
  files: ShownEvidence[];
  rows: ReportDifferencePartsFragment[];
  from: number;
  to: number;
}

/** Every value in which two versions differ, by the name of its place. */
export function DifferenceTable({ template, files, rows, from, to }: DifferenceTableProps) {
  const t = useReportWords();
  const text = useText();
  if (rows.length === 0) return <p className="quiet">{t('noDifference')}</p>;
  const shown = (pointer: string, value: string | null) => {
    if (value === null) return <span className="quiet">–</span>;
    const field = fieldAt(template, pointer);
    if (value === 'null' && field?.nullable === true) return t('notApplicable');
    if (field?.kind === 'FILES') return files.find((file) => file.id === value)?.name ?? value;
    const leaf = field?.fields.find(({ key }) => pointer.endsWith(`/${key}`)) ?? field;
    const choice = leaf?.choices.find((one) => one.value === value);
    return choice === undefined ? value : text(choice.title);
  };
  return (
    <table className="report-difference">
      <thead>
        <tr>
          <th scope="col">{t('place')}</th>
          <th scope="col">{t('before', { n: from })}</th>
          <th scope="col">{t('after', { n: to })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ pointer, title, before, after }) => (
          <tr key={pointer}>
            <th scope="row">{text(title)}</th>
            <td data-label={t('before', { n: from })} className="pre">
              {shown(pointer, before)}
            </td>
            <td data-label={t('after', { n: to })} className="pre">
              {shown(pointer, after)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
