import { Go } from '../links.tsx';
import type { TableSpec } from './spec.ts';

interface ChartTableProps {
  title: string;
  table: TableSpec;
  /** Behind a chart in sight the table is read, not walked through: no links that cannot be seen. */
  links: boolean;
}

export function ChartTable({ title, table, links }: ChartTableProps) {
  const linked = (text: string, to: string | undefined) =>
    links && to !== undefined ? <Go to={to}>{text}</Go> : text;
  return (
    <table>
      <caption className="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{table.rowHead}</th>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{linked(row.label, row.to)}</th>
            {row.cells.map((cell, i) => (
              <td key={table.columns[i]}>{linked(cell.shown ?? String(cell.value ?? '–'), cell.to)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
