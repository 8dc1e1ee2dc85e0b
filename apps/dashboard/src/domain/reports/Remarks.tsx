import { dateTime } from '../../ui/format.ts';
import './report.css';
import type { Version } from './template.ts';
import { useReportWords } from './words.ts';

/** What the office said of a place of the version it returned. */
export function Remarks({ remarks }: { remarks: Version['remarks'] }) {
  const t = useReportWords();
  if (remarks.length === 0) return null;
  return (
    <ul className="report-remarks">
      {remarks.map((remark, i) => (
        <li key={i}>
          <b>{t('remark')}</b> <span className="quiet">{dateTime(remark.at)}</span>
          <p className="pre">{remark.text}</p>
        </li>
      ))}
    </ul>
  );
}
