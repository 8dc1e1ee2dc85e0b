import type { Chart } from 'chart.js';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useDark } from '../appearance.ts';
import { useGo } from '../links.tsx';
import { type About, ChartCard, type TableShown } from './ChartCard.tsx';
import './charts.css';
import { draw } from './draw.ts';
import { pictureOf } from './picture.ts';
import { role } from '../theme/role.ts';
import { type ChartSpec, type TableSpec, tableOf } from './spec.ts';
import { useChartWords } from './words.ts';

interface TrendChartProps {
  /** What is counted. */
  title: string;
  /** Unit and period, in a quiet line. */
  note: string;
  /** Heads the first column of the table, such as 月份. */
  rowHead: string;
  spec: ChartSpec;
  /** Where the table says more than what is drawn. */
  table?: TableSpec;
  about?: About;
  shown?: TableShown;
  /** Switches before the legend. */
  extra?: ReactNode;
  height?: number;
  footer?: ReactNode;
}

/** A chart with its legend in the head, the table behind it, and the rows behind every number. */
export function TrendChart({ title, note, rowHead, spec, height = 250, ...rest }: TrendChartProps) {
  const chartRef = useRef<Chart | null>(null);
  const picture = async () => {
    const canvas = chartRef.current?.canvas;
    if (canvas === undefined) return null;
    const legend = spec.series.length > 1 ? spec.series : [];
    return pictureOf(canvas, {
      title,
      note,
      legend: legend.map(({ label, tone }) => ({ label, colour: role(tone) })),
    });
  };
  return (
    <ChartCard
      title={title}
      note={note}
      table={rest.table ?? tableOf(spec, rowHead)}
      about={rest.about}
      shown={rest.shown}
      picture={picture}
      footer={rest.footer}
      extra={
        <>
          {rest.extra}
          {spec.series.length > 1 && <Legend spec={spec} />}
        </>
      }
    >
      <Canvas title={title} spec={spec} height={height} chartRef={chartRef} />
    </ChartCard>
  );
}

function Legend({ spec }: { spec: ChartSpec }) {
  return (
    <ul className="chart-legend" aria-hidden>
      {spec.series.map((series) => (
        <li
          key={series.label}
          className={[
            `legend-${series.kind} tone-${series.tone}`,
            series.dashed === true ? 'legend-dashed' : '',
            series.point === undefined ? '' : `legend-point point-${series.point}`,
          ].join(' ')}
        >
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
  const opens = spec.series.some((series) => series.to !== undefined);
  return (
    <div className="chart-canvas" style={{ minHeight: height }} {...(opens ? { title: t('openHint') } : {})}>
      <canvas ref={canvas} role="img" aria-label={title} />
    </div>
  );
}
