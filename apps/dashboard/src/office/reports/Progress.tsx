import type { ReportStanding } from '../../gql/enums.ts';
import type { ReportProgressQuery } from '../../gql/graphql.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Go, path } from '../../ui/links.tsx';
import './reports.css';
import { useReviewWords } from './words.ts';

type Counts = ReportProgressQuery['annualReportProgress'];

const STANDINGS: [ReportStanding, (counts: Counts) => number][] = [
  ['ACCEPTED', (counts) => counts.accepted],
  ['FILED', (counts) => counts.filed],
  ['RETURNED', (counts) => counts.returned],
  ['AWAITING', (counts) => counts.awaiting],
  ['DRAFT', (counts) => counts.draft],
  ['NOT_BEGUN', (counts) => counts.notBegun],
];

/** How far the year is, as one bar and as numbers; each opens exactly the rows it counts. */
export function Progress({ progress }: { progress: Counts }) {
  const t = useReviewWords();
  const term = useTerm();
  const { year, total } = progress;
  const besides = [
    { key: 'inTime', count: progress.inTime, filter: { late: 'false' }, late: false },
    { key: 'late', count: progress.late, filter: { late: 'true' }, late: true },
    { key: 'overdue', count: progress.overdue, filter: { overdue: 'true' }, late: true },
  ] as const;
  return (
    <section className="card progress" aria-label={t('progress')}>
      <div className="progress-bar" aria-hidden>
        {STANDINGS.map(([standing, of]) => (
          <span
            key={standing}
            className={`progress-${standing}`}
            style={{ flexGrow: total === 0 ? 0 : of(progress) }}
          />
        ))}
      </div>
      <ul className="progress-counts">
        {STANDINGS.map(([standing, of]) => (
          <li key={standing}>
            <Go to={path('/reports', { year, standing })}>
              <span>
                <i className={`progress-${standing}`} aria-hidden /> {term('ReportStanding', standing)}
              </span>
              <b>{of(progress)}</b>
            </Go>
          </li>
        ))}
        {besides.map(({ key, count, filter, late }) => (
          <li key={key} className="progress-beside">
            <Go to={path('/reports', { year, ...filter })}>
              <span>{t(key)}</span>
              <b className={late && count > 0 ? 'late' : undefined}>{count}</b>
            </Go>
          </li>
        ))}
      </ul>
    </section>
  );
}
