import { heatStep } from './HeatMap.tsx';
import { type Caption, pictureOf } from './picture.ts';
import { role } from '../theme/role.ts';
import type { TableSpec } from './spec.ts';

const SCALE = 2;
const CELL = { width: 92, height: 26 };
const GAP = 2;
const NAME = 176;
const INK = ['quiet', 'heat-ink-low', 'heat-ink-low', 'heat-ink-3', 'heat-ink-high', 'heat-ink-high'];

function fitted(pen: CanvasRenderingContext2D, text: string, width: number): string {
  let shown = text;
  while (shown.length > 1 && pen.measureText(shown).width > width) shown = `${shown.slice(0, -2)}…`;
  return shown;
}

/** A heat map is a table on the page; as a picture it is drawn from the same numbers. The last column is the sum. */
export async function heatPictureOf(
  table: TableSpec,
  caption: Omit<Caption, 'legend'>,
): Promise<Blob | null> {
  const width = NAME + table.columns.length * CELL.width + 8;
  const height = (table.rows.length + 1) * CELL.height + 8;
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.scale(SCALE, SCALE);
  pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  pen.textBaseline = 'middle';
  const sum = table.columns.length - 1;
  const most = Math.max(
    0,
    ...table.rows.flatMap((row) => row.cells.slice(0, sum).map((cell) => cell.value ?? 0)),
  );
  const middle = (line: number) => line * CELL.height + CELL.height / 2;
  table.columns.forEach((column, i) => {
    pen.fillStyle = role('quiet');
    pen.textAlign = 'center';
    pen.fillText(fitted(pen, column, CELL.width - 4), NAME + i * CELL.width + CELL.width / 2, middle(0));
  });
  table.rows.forEach((row, line) => {
    pen.textAlign = 'left';
    pen.fillStyle = role('ink');
    pen.fillText(fitted(pen, row.label, NAME - 14), 8, middle(line + 1));
    row.cells.forEach((cell, i) => {
      const value = cell.value ?? 0;
      const step = i === sum ? -1 : heatStep(value, most);
      const x = NAME + i * CELL.width;
      if (step >= 0) {
        pen.fillStyle = role(`heat-${String(step)}`);
        pen.fillRect(x + GAP / 2, (line + 1) * CELL.height + GAP / 2, CELL.width - GAP, CELL.height - GAP);
      }
      pen.textAlign = 'center';
      pen.fillStyle = role(INK[step] ?? 'ink');
      pen.fillText(value === 0 ? '·' : String(value), x + CELL.width / 2, middle(line + 1));
    });
  });
  return pictureOf(canvas, { ...caption, legend: [] }, SCALE);
}
