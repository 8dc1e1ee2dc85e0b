import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
} from 'chart.js';
import { reducedMotion } from '../appearance.ts';
import { role } from '../theme/role.ts';
import type { ChartSpec, Series } from './spec.ts';

Chart.register(
  BarController,
  BarElement,
  LineController,
  LineElement,
  PointElement,
  CategoryScale,
  LinearScale,
  Tooltip,
);

function dataset(
  series: Series,
  horizontal: boolean,
  stacked: boolean,
): ChartDataset<'bar' | 'line', (number | null)[]> {
  // What is compared with stands behind: a bar of the line's grey would weigh more than the bar beside it.
  const colour = role(series.tone === 'quiet' && series.kind === 'bar' ? 'edge' : series.tone);
  const common = { label: series.label, data: series.values };
  if (series.kind === 'line') {
    return {
      ...common,
      type: 'line',
      borderColor: colour,
      backgroundColor: colour,
      borderWidth: 2,
      ...(series.dashed === true ? { borderDash: [5, 4] } : {}),
      pointRadius: series.point === undefined ? 2.5 : 3.5,
      pointHoverRadius: 5,
      // A point is smaller than what a finger or an unsteady hand can hit.
      pointHitRadius: 6,
      pointStyle: series.point ?? 'rect',
      order: 0,
    };
  }
  return {
    ...common,
    type: 'bar',
    backgroundColor: series.tones === undefined ? colour : series.tones.map((tone) => role(tone)),
    borderRadius: 3,
    maxBarThickness: horizontal ? 18 : 14,
    categoryPercentage: horizontal ? 0.8 : 0.62,
    barPercentage: 0.9,
    order: 1,
    ...(horizontal && stacked ? { borderRadius: 0 } : {}),
  };
}

/** A name in lines that leave the bars most of the width: between words, or within a long Chinese one. */
function inLines(name: string, atMost: number, pen: CanvasRenderingContext2D): string | string[] {
  const lines = [''];
  for (const part of name.split(/(?<= )|(?=[\u3400-\u9fff（])/u)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && pen.measureText(last + part).width > atMost) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return lines.length === 1 ? name : lines.map((line) => line.trim());
}

/** Of the width, for the names at horizontal bars. */
const NAMES = 0.3;

/** Room right of the longest bar for the words at the ends of bars; those without a bar have the whole width. */
function endRoom({ endLabels: labels = [], series }: ChartSpec, pen: CanvasRenderingContext2D): number {
  const said = labels.flatMap((ofSeries, i) => ofSeries.filter((_, j) => series[i]?.values[j] != null));
  return Math.max(0, ...said.map((text) => pen.measureText(text).width + 10));
}

/** Words at the end of each horizontal bar, one list for each series: the share with its denominator. */
function endLabels(labels: string[][]) {
  return {
    id: 'endLabels',
    afterDatasetsDraw(chart: Chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.font = `12px ${Chart.defaults.font.family ?? 'sans-serif'}`;
      ctx.textBaseline = 'middle';
      ctx.fillStyle = role('ink');
      const start = chart.chartArea.left;
      labels.forEach((ofSeries, series) => {
        chart.getDatasetMeta(series).data.forEach((bar, i) => {
          const drawn = chart.data.datasets[series]?.data[i] != null;
          ctx.fillText(ofSeries[i] ?? '', (drawn ? bar.x : start) + 6, bar.y);
        });
      });
      ctx.restore();
    },
  };
}

/** Of the marks under the pointer, the one in front: a point of a line lies over the bars. */
function topmost<Mark extends { datasetIndex: number; index: number }>(
  hit: readonly Mark[],
  { series }: ChartSpec,
): Mark | undefined {
  return hit.find((mark) => series[mark.datasetIndex]?.kind === 'line') ?? hit[0];
}

/** Draws a spec on a canvas. `onPick` gets the series and the place in it that was clicked. */
export function draw(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  onPick: (series: number, index: number) => void,
): Chart {
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 12;
  const horizontal = spec.horizontal === true;
  const stacked = spec.stacked === true;
  const values = { beginAtZero: true, ...(spec.max === undefined ? {} : { max: spec.max }) };
  const pen = canvas.getContext('2d');
  if (pen !== null) pen.font = `12px ${Chart.defaults.font.family}`;
  const names =
    pen === null ? spec.labels : spec.labels.map((name) => inLines(name, canvas.clientWidth * NAMES, pen));
  const valueAxis = {
    ...values,
    stacked,
    border: { display: false },
    grid: { color: role('line'), drawTicks: false },
    ticks: {
      color: role('quiet'),
      maxTicksLimit: 5,
      precision: 0,
      padding: 6,
      callback: (value: string | number) => `${String(value)}${spec.unit === '%' ? '%' : ''}`,
    },
  };
  const nameAxis = {
    stacked,
    border: { display: !horizontal, color: role('line') },
    grid: { display: false },
    ticks: {
      color: role('quiet'),
      autoSkip: !horizontal,
      autoSkipPadding: 12,
      maxRotation: 0,
      padding: 4,
      ...(horizontal ? { callback: (_: unknown, i: number) => names[i] ?? '' } : {}),
    },
  };
  const config: ChartConfiguration<'bar' | 'line', (number | null)[]> = {
    type: 'bar',
    data: {
      labels: spec.labels,
      datasets: spec.series.map((series) => dataset(series, horizontal, stacked)),
    },
    plugins: spec.endLabels === undefined ? [] : [endLabels(spec.endLabels)],
    options: {
      indexAxis: horizontal ? 'y' : 'x',
      responsive: true,
      maintainAspectRatio: false,
      layout: { padding: { right: pen === null ? 0 : endRoom(spec, pen) } },
      devicePixelRatio: Math.max(window.devicePixelRatio, 2),
      animation: reducedMotion() ? false : { duration: 150 },
      interaction: { mode: 'point', intersect: true },
      scales: horizontal ? { x: valueAxis, y: nameAxis } : { y: valueAxis, x: nameAxis },
      onHover: (_, hit, chart) => {
        const series = spec.series[topmost(hit, spec)?.datasetIndex ?? -1];
        chart.canvas.style.cursor = series?.to === undefined ? 'default' : 'pointer';
      },
      onClick: (_, hit) => {
        const mark = topmost(hit, spec);
        if (mark !== undefined) onPick(mark.datasetIndex, mark.index);
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          mode: 'nearest',
          animation: { duration: 0 },
          backgroundColor: role('ink'),
          titleColor: role('card'),
          bodyColor: role('card'),
          padding: 8,
          boxPadding: 4,
          callbacks: {
            label: (item) =>
              spec.series[item.datasetIndex]?.tips?.[item.dataIndex] ??
              spec.endLabels?.[item.datasetIndex]?.[item.dataIndex] ??
              `${item.dataset.label ?? ''} ${item.formattedValue}${spec.unit === '' ? '' : ` ${spec.unit}`}`,
          },
        },
      },
    },
  };
  const chart = new Chart(canvas, config);
  const letters = [
    ...spec.labels,
    ...(spec.endLabels?.flat() ?? []),
    ...spec.series.flatMap((s) => [s.label, ...(s.tips ?? [])]),
    spec.unit,
  ].join('');
  void document.fonts.load('12px "Noto Sans SC"', letters).then(() => {
    if (chart.canvas !== (null as unknown)) chart.update('none');
  });
  return chart;
}
