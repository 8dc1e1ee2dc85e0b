import type { Chart } from 'chart.js';
import { Button, Dropdown } from 'antd';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useDark } from '../appearance.ts';
import { Card } from '../Card.tsx';
import { Go, useGo } from '../links.tsx';
import { csvOf, download } from '../list/columns.ts';
import './charts.css';
import { draw } from './draw.ts';
import type { ChartSpec } from './spec.ts';
import { useChartWords } from './words.ts';

interface TrendChartProps {
  /** What is counted. */
  title: string;
  /** Unit and period, in a quiet line. */
  note: string;
  /** Heads the first column of the table, such as 月份. */
  rowHead: string;
  spec: ChartSpec;
  height?: number;
  footer?: ReactNode;
}

/** A chart with its legend in the head, the table behind it, and the rows behind every number. */
export function TrendChart({ title, note, rowHead, spec, height = 250, footer }: TrendChartProps) {
  const t = useChartWords();
  const [table, setTable] = useState(false);
  const chartRef = useRef<Chart | null>(null);

  const savePng = () => {
    const canvas = chartRef.current?.canvas;
    if (canvas === undefined) return;
    const whole = document.createElement('canvas');
    whole.width = canvas.width;
    whole.height = canvas.height;
    const context = whole.getContext('2d');
    if (context === null) return;
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--card');
    context.fillRect(0, 0, whole.width, whole.height);
    context.drawImage(canvas, 0, 0);
    whole.toBlob((blob) => {
      if (blob !== null) download(`${title}.png`, blob);
    });
  };
  const saveCsv = () => {
    const columns = [
      { key: 'row', title: rowHead, render: () => null, text: (i: number) => spec.labels[i] ?? '' },
      ...spec.series.map((series) => ({
        key: series.label,
        title: series.label,
        render: () => null,
        text: (i: number) => series.shown?.(i) ?? series.values[i] ?? null,
      })),
    ];
    download(
      `${title}.csv`,
      new Blob([csvOf(columns, [...spec.labels.keys()])], { type: 'text/csv;charset=utf-8' }),
    );
  };

  return (
    <Card
      title={
        <>
          {title} <small className="chart-note">{note}</small>
        </>
      }
      extra={
        <>
          {spec.series.length > 1 && <Legend spec={spec} />}
          <Button
            type="link"
            size="small"
            aria-pressed={table}
            onClick={() => {
              setTable(!table);
            }}
          >
            {table ? t('chart') : t('table')}
          </Button>
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'png', label: t('png'), disabled: table },
                { key: 'csv', label: t('csv') },
              ],
              onClick: ({ key }) => {
                if (key === 'png') savePng();
                else saveCsv();
              },
            }}
          >
            <Button type="link" size="small">
              {t('export')}
            </Button>
          </Dropdown>
        </>
      }
    >
      {!table && <Canvas title={title} spec={spec} height={height} chartRef={chartRef} />}
      <div className={table ? 'chart-table' : 'unseen'}>
        <ChartTable title={title} rowHead={rowHead} spec={spec} linked={table} />
      </div>
      {footer}
    </Card>
  );
}

function Legend({ spec }: { spec: ChartSpec }) {
  return (
    <ul className="chart-legend" aria-hidden>
      {spec.series.map((series) => (
        <li key={series.label} className={`legend-${series.kind} tone-${series.tone}`}>
          {series.label}
        </li>
      ))}
    </ul>
  );
}

interface CanvasProps {
  title: string;
  spec: ChartSpec;
  height: number;
  chartRef: RefObject<Chart | null>;
}

function Canvas({ title, spec, height, chartRef }: CanvasProps) {
  const t = useChartWords();
  const go = useGo();
  const dark = useDark();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pick = useRef<(series: number, index: number) => void>(() => undefined);
  const shape = JSON.stringify(spec);
  useEffect(() => {
    pick.current = (series, index) => {
      const to = spec.series[series]?.to?.(index);
      if (to !== undefined) go(to);
    };
  });
  useEffect(() => {
    const place = canvas.current;
    if (place === null) return undefined;
    const drawn = draw(place, spec, (series, index) => {
      pick.current(series, index);
    });
    chartRef.current = drawn;
    return () => {
      chartRef.current = null;
      drawn.destroy();
    };
    // `shape` stands for the spec, whose functions are new at every rendering.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shape, dark, chartRef]);
  return (
    <div className="chart-canvas" style={{ minHeight: height }} title={t('openHint')}>
      <canvas ref={canvas} role="img" aria-label={title} />
    </div>
  );
}

interface ChartTableProps {
  title: string;
  rowHead: string;
  spec: ChartSpec;
  /** Not while only screen readers have the table: its links would take the focus to where nothing is seen. */
  linked: boolean;
}

function ChartTable({ title, rowHead, spec, linked }: ChartTableProps) {
  return (
    <table>
      <caption className="unseen">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{rowHead}</th>
          {spec.series.map((series) => (
            <th key={series.label} scope="col">
              {series.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {spec.labels.map((label, i) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {spec.series.map((series) => {
              const shown = series.shown?.(i) ?? String(series.values[i] ?? '–');
              return (
                <td key={series.label}>
                  {series.to === undefined || !linked ? shown : <Go to={series.to(i)}>{shown}</Go>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
