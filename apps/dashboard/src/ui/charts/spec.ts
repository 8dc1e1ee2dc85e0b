export type ChartTone = 'new' | 'done' | 'late' | 'warn' | 'primary' | 'quiet';

/** Lines of one kind differ by the shape of their points too. */
export type ChartPoint = 'rect' | 'circle' | 'triangle' | 'rectRot' | 'crossRot';

export interface Series {
  label: string;
  kind: 'bar' | 'line';
  tone: ChartTone;
  /** A tone for each bar, where it means something. */
  tones?: ChartTone[];
  point?: ChartPoint;
  /** What the others are compared with. */
  dashed?: boolean;
  /** `null` where no value may be drawn. */
  values: (number | null)[];
  /** What the tooltip says for each value, such as the denominator. */
  tips?: string[];
  /** The rows behind a value. */
  to?: (index: number) => string;
  /** What the table shows for a value, where the number alone would mislead. */
  shown?: (index: number) => string;
}

/** What is drawn, and what stands in the table behind it. */
export interface ChartSpec {
  labels: string[];
  series: Series[];
  /** After every number, such as 件. */
  unit: string;
  horizontal?: boolean;
  stacked?: boolean;
  max?: number;
  /** At the ends of horizontal bars, for each series. */
  endLabels?: string[][];
}

export interface TableCell {
  value: number | null;
  /** In place of the number, such as why there is none. */
  shown?: string | undefined;
  to?: string | undefined;
}

/** The table behind a chart; also what is exported. */
export interface TableSpec {
  rowHead: string;
  columns: string[];
  rows: { label: string; to?: string; cells: TableCell[] }[];
}

/** The table of what is drawn, where nothing more is to be said. */
export function tableOf(spec: ChartSpec, rowHead: string): TableSpec {
  return {
    rowHead,
    columns: spec.series.map((series) => series.label),
    rows: spec.labels.map((label, i) => ({
      label,
      cells: spec.series.map((series) => ({
        value: series.values[i] ?? null,
        shown: series.shown?.(i),
        to: series.to?.(i),
      })),
    })),
  };
}
