import type { Tone } from '../Mark.tsx';
import './charts.css';

const WIDTH = 88;
const HEIGHT = 28;

/** The course of twelve months without axes; its number stands beside it. */
export function Sparkline({ values, tone }: { values: number[]; tone: Tone }) {
  if (values.length < 2) return null;
  const top = Math.max(...values);
  const bottom = Math.min(...values, top * 0.8);
  const x = (i: number) => 2 + (i / (values.length - 1)) * (WIDTH - 6);
  const y = (value: number) => HEIGHT - 4 - ((value - bottom) / (top - bottom || 1)) * (HEIGHT - 9);
  const line = values
    .map((value, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');
  const last = values.length - 1;
  return (
    <svg
      className={`spark spark-${tone}`}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      aria-hidden
      focusable="false"
    >
      <path
        className="spark-area"
        d={`${line}L${x(last).toFixed(1)} ${String(HEIGHT)}L${x(0).toFixed(1)} ${String(HEIGHT)}Z`}
      />
      <path className="spark-line" d={line} />
      <circle cx={x(last)} cy={y(values[last] ?? 0)} r="2.4" />
    </svg>
  );
}
