export type ChartTone = 'new' | 'done' | 'late' | 'warn' | 'primary';

export interface Series {
  label: string;
  kind: 'bar' | 'line';
  tone: ChartTone;
  /** A tone for each bar, where it means something. */
  tones?: ChartTone[];
  /** `null` where no value may be drawn. */
  values: (number | null)[];
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
  max?: number;
  endLabels?: string[];
}
