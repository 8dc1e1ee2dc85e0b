import { Go } from '../links.tsx';
import './heat.css';
import { useChartWords } from './words.ts';

interface HeatMapProps {
  title: string;
  /** What the rows are. */
  rowHead: string;
  columns: { key: string; label: string; title: string }[];
  rows: HeatRow[];
  /** The rows behind a column's heading. */
  columnTo?: (column: string) => string | undefined;
  /** The rows behind a cell, where there are exactly such. */
  cellTo: (row: string, column: string) => string | undefined;
}

export interface HeatRow {
  key: string;
  label: string;
  to?: string | undefined;
  counts: number[];
  total: number;
  totalTo?: string | undefined;
}

/** Six steps of one colour; the number in the cell says the same. */
export function heatStep(count: number, most: number): number {
  if (count === 0) return 0;
  return Math.min(5, Math.max(1, Math.ceil((count / Math.max(most, 5)) * 5)));
}

/** Where a long English word may break in a narrow column; not every browser has a dictionary for that. */
const breakable = (label: string): string => label.replace(/(?=(?:ability|bution)\b)/g, '\u00ad');

/** Rows by columns; every cell that holds something is a link to what it holds. */
export function HeatMap({ title, rowHead, columns, rows, columnTo, cellTo }: HeatMapProps) {
  const t = useChartWords();
  const most = Math.max(0, ...rows.flatMap((row) => row.counts));
  return (
    <div className="heat-scroll">
      <table className="heat">
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{rowHead}</span>
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" title={column.title}>
                <Heading to={columnTo?.(column.key)}>{breakable(column.label)}</Heading>
              </th>
            ))}
            <th scope="col">{t('total')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" title={row.label}>
                {row.to === undefined ? row.label : <Go to={row.to}>{row.label}</Go>}
              </th>
              {columns.map((column, i) => {
                const count = row.counts[i] ?? 0;
                const label = t('cell', { row: row.label, area: column.title, count });
                const to = count === 0 ? undefined : cellTo(row.key, column.key);
                return (
                  <td key={column.key} className={`heat-${String(heatStep(count, most))}`}>
                    {to === undefined ? (
                      <span role="img" title={label} aria-label={label}>
                        {count === 0 ? '·' : count}
                      </span>
                    ) : (
                      <Go to={to} title={label} aria-label={label}>
                        {count}
                      </Go>
                    )}
                  </td>
                );
              })}
              <td className="heat-total">
                {row.totalTo === undefined ? (
                  row.total
                ) : (
                  <Go to={row.totalTo} aria-label={t('rowTotal', { row: row.label, count: row.total })}>
                    {row.total}
                  </Go>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heading({ to, children }: { to: string | undefined; children: string }) {
  return to === undefined ? children : <Go to={to}>{children}</Go>;
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
