import { Checkbox } from 'antd';
import { type MouseEvent, useEffect, useRef } from 'react';
import { useGo, useTo } from '../links.tsx';
import type { Column } from './columns.ts';
import './table.css';
import { useListWords } from './words.ts';

interface DataTableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** Where a row opens. */
  to?: (row: Row) => string;
  dense?: boolean;
  /** The row the keyboard stands on. */
  cursor?: number;
  chosen?: ReadonlySet<string>;
  onChoose?: (keys: ReadonlySet<string>) => void;
  /** Below a page's sticky bar. */
  sticky?: boolean;
}

/** Rows of records. A click opens, the middle button opens a tab; in the hand each row is a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    label,
    columns,
    rows,
    rowKey,
    to,
    dense = true,
    cursor = -1,
    chosen,
    onChoose,
    sticky = false,
  } = props;
  const t = useListWords();
  const go = useGo();
  const carried = useTo();
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    if (cursor >= 0) body.current?.rows[cursor]?.scrollIntoView({ block: 'nearest' });
  }, [cursor]);

  const open = (event: MouseEvent, row: Row) => {
    if (to === undefined || !(event.target instanceof Element)) return;
    if (event.target.closest('a, button, label, input') !== null || String(window.getSelection()) !== '')
      return;
    if (event.button === 1 || event.ctrlKey || event.metaKey)
      window.open(carried(to(row)), '_blank', 'noopener');
    else if (event.button === 0) go(to(row));
  };
  const toggle = (key: string) => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    onChoose?.(next);
  };
  const allChosen = rows.length > 0 && rows.every((row) => chosen?.has(rowKey(row)));

  return (
    <div className={`data-table${sticky ? ' data-sticky' : ''}`}>
      <table role="table" aria-label={label} className={dense ? 'dense' : 'roomy'}>
        <thead role="rowgroup">
          <tr role="row">
            {onChoose !== undefined && (
              <th role="columnheader" className="cell-choose">
                <Checkbox
                  aria-label={t('chooseAll')}
                  checked={allChosen}
                  indeterminate={!allChosen && (chosen?.size ?? 0) > 0}
                  onChange={() => {
                    onChoose(allChosen ? new Set() : new Set(rows.map(rowKey)));
                  }}
                />
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                className={column.align === 'right' ? 'right' : undefined}
                style={column.width === undefined ? undefined : { width: column.width }}
              >
                {column.title === '' ? <span className="unseen">{t('act')}</span> : column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body}>
          {rows.map((row, i) => {
            const key = rowKey(row);
            return (
              <tr
                key={key}
                role="row"
                className={[to === undefined ? '' : 'opens', i === cursor ? 'cursor' : ''].join(' ')}
                aria-selected={onChoose === undefined ? undefined : chosen?.has(key) === true}
                onClick={(event) => {
                  open(event, row);
                }}
                onAuxClick={(event) => {
                  open(event, row);
                }}
              >
                {onChoose !== undefined && (
                  <td role="cell" className="cell-choose">
                    <Checkbox
                      aria-label={t('choose')}
                      checked={chosen?.has(key) === true}
                      onChange={() => {
                        toggle(key);
                      }}
                    />
                  </td>
                )}
                {columns.map((column) => (
                  <td
                    key={column.key}
                    role="cell"
                    data-label={column.fixed === true || column.bare === true ? undefined : column.title}
                    className={[
                      column.align === 'right' ? 'right' : '',
                      column.fixed === true ? 'cell-name' : '',
                    ].join(' ')}
                  >
                    {column.render(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
