import writeXlsxFile, { type SheetData } from 'write-excel-file/browser';
import type { TableSpec } from './spec.ts';

/** Spreadsheets refuse longer names of sheets, and some characters in them. */
const NAME_AT_MOST = 31;
const sheetName = (name: string) => name.replaceAll(/[[\]/\\:*?]+/g, ' ').slice(0, NAME_AT_MOST);

/** About so many characters wide; a Chinese one takes the room of two. */
const widthOf = (text: string) => [...text].reduce((n, c) => n + (c > '\u2e80' ? 2 : 1), 3);

/** The table with numbers as numbers, and on a second sheet what it counts, the filter and when it was made. */
export async function workbookOf(
  title: string,
  table: TableSpec,
  about: string,
  lines: { label: string; value: string }[],
): Promise<Blob> {
  const head = (value: string) => ({ value, fontWeight: 'bold' as const, wrap: true });
  const data: SheetData = [
    [table.rowHead, ...table.columns].map(head),
    ...table.rows.map((row) => [
      row.label,
      ...row.cells.map((cell) => cell.value ?? (cell.shown === undefined ? null : cell.shown)),
    ]),
  ];
  const first = Math.max(widthOf(table.rowHead), ...table.rows.map((row) => widthOf(row.label)));
  return writeXlsxFile([
    {
      sheet: sheetName(title),
      data,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      columns: [
        { width: Math.min(first, 40) },
        ...table.columns.map((c) => ({ width: Math.min(Math.max(widthOf(c), 10), 24) })),
      ],
    },
    {
      sheet: sheetName(about),
      data: lines.map(({ label, value }) => [{ value: label, fontWeight: 'bold' as const }, value]),
      columns: [{ width: 18 }, { width: 80 }],
    },
  ]).toBlob();
}
