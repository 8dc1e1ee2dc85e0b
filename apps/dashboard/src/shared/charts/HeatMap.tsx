import { Go } from '../links.tsx';
import './charts.css';
import { useChartWords } from './words.ts';

interface HeatMapProps {
  title: string;
  columns: { key: string; label: string; title: string }[];
  rows: { key: string; label: string; to: string; counts: number[]; total: number; totalTo: string }[];
  /** What stands behind a column's heading. */
  columnTo: (column: string) => string;
  cellTo: (row: string, column: string) => string;
}

/** Six steps of one colour; the number in the cell says the same. */
function step(count: number, most: number): number {
  if (count === 0) return 0;
  return Math.min(5, Math.max(1, Math.ceil((count / Math.max(most, 5)) * 5)));
}

/** Rows by columns; every cell that holds something is a link to what it holds. */
export function HeatMap({ title, columns, rows, columnTo, cellTo }: HeatMapProps) {
  const t = useChartWords();
  const most = Math.max(0, ...rows.flatMap((row) => row.counts));
  return (
    <div className="heat-scroll">
      <table className="heat">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{t('platform')}</span>
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" title={column.title}>
                <Go to={columnTo(column.key)}>{column.label}</Go>
              </th>
            ))}
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" title={row.label}>
                <Go to={row.to}>{row.label}</Go>
              </th>
              {columns.map((column, i) => {
                const count = row.counts[i] ?? 0;
                const label = t('cell', { platform: row.label, area: column.title, count });
                return (
                  <td key={column.key} className={`heat-${String(step(count, most))}`}>
                    {count === 0 ? (
                      <span aria-label={label}>·</span>
                    ) : (
                      <Go to={cellTo(row.key, column.key)} title={label} aria-label={label}>
                        {count}
                      </Go>
                    )}
                  </td>
                );
              })}
              <td className="heat-total">
                <Go to={row.totalTo} aria-label={t('rowTotal', { platform: row.label, count: row.total })}>
                  {row.total}
                </Go>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function HeatLegend() {
  const t = useChartWords();
  return (
    <span className="heat-legend" aria-hidden>
      {t('few')}
      {[0, 1, 2, 3, 4, 5].map((n) => (
        <i key={n} className={`heat-${String(n)}`} />
      ))}
      {t('many')}
    </span>
  );
}
