import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  /** The cell as plain text, for the export; a column without it is not exported. */
  text?: (row: Row) => string | number | null;
  align?: 'right';
  width?: number;
  /** Not shown until it is chosen. */
  extra?: boolean;
  /** Cannot be taken away: the column that names the row. */
  fixed?: boolean;
  /** In the hand, cells without a heading read better where the value speaks for itself. */
  bare?: boolean;
}

interface ListTaste {
  /** Keys of columns that differ from the default. */
  toggled: string[];
  dense: boolean;
  views: { name: string; query: string }[];
}

const EMPTY: ListTaste = { toggled: [], dense: true, views: [] };

export function readTaste(id: string): ListTaste {
  try {
    return {
      ...EMPTY,
      ...(JSON.parse(localStorage.getItem(`taizhang.list.${id}`) ?? '{}') as Partial<ListTaste>),
    };
  } catch {
    return EMPTY;
  }
}

export function keepTaste(id: string, taste: ListTaste): void {
  localStorage.setItem(`taizhang.list.${id}`, JSON.stringify(taste));
}

export type { ListTaste };

export function isShown<Row>(column: Column<Row>, taste: ListTaste): boolean {
  if (column.fixed === true) return true;
  return taste.toggled.includes(column.key) === (column.extra === true);
}

/** A cell of a CSV file; what a spreadsheet would run as a formula is kept a text. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** With the mark by which spreadsheets know that it is UTF-8. */
export function csvOf<Row>(columns: Column<Row>[], rows: Row[]): string {
  const exported = columns.filter((column) => column.text !== undefined);
  const lines = [exported.map((column) => cell(column.title)).join(',')];
  for (const row of rows) lines.push(exported.map((column) => cell(column.text?.(row) ?? null)).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
