import { role } from '../theme/role.ts';

export interface Caption {
  title: string;
  note: string;
  legend: { label: string; colour: string }[];
}

const EDGE = 8;
const LINE = 22;

type Pen = CanvasRenderingContext2D;

/** The legend in lines that fit; returns how many there are. */
function legend(pen: Pen, { legend: entries }: Caption, width: number, top: number): number {
  let x = EDGE;
  let line = 0;
  for (const { label, colour } of entries) {
    const takes = 28 + pen.measureText(label).width;
    if (x > EDGE && x + takes > width) {
      x = EDGE;
      line += 1;
    }
    pen.fillStyle = colour;
    pen.fillRect(x, top + line * LINE + 7, 9, 9);
    pen.fillStyle = role('quiet');
    pen.fillText(label, x + 14, top + line * LINE + LINE / 2);
    x += takes;
  }
  return entries.length === 0 ? 0 : line + 1;
}

/** Title, unit and period, and legend, as high as they need to be. */
function caption(pen: Pen, words: Caption, width: number, family: string): number {
  pen.textBaseline = 'middle';
  pen.font = `600 15px ${family}`;
  pen.fillStyle = role('ink');
  pen.fillText(words.title, EDGE, EDGE + LINE / 2);
  const after = EDGE + pen.measureText(words.title).width + 10;
  pen.font = `13px ${family}`;
  pen.fillStyle = role('quiet');
  const beside = after + pen.measureText(words.note).width <= width - EDGE;
  pen.fillText(words.note, beside ? after : EDGE, EDGE + LINE / 2 + (beside ? 0 : LINE));
  const lines = beside ? 1 : 2;
  return EDGE * 2 + LINE * (lines + legend(pen, words, width - EDGE, EDGE + LINE * lines));
}

/** A chart as a picture: as wide as it is drawn, with what it counts above it, on the colour of its card. */
export async function pictureOf(
  canvas: HTMLCanvasElement,
  words: Caption,
  scale = canvas.width / canvas.clientWidth,
): Promise<Blob | null> {
  const whole = document.createElement('canvas');
  const pen = whole.getContext('2d');
  if (pen === null) return null;
  const family = getComputedStyle(document.body).fontFamily;
  const width = canvas.width / scale;
  const above = Math.round(caption(pen, words, width, family) * scale);
  // A new size wipes what was drawn to find out how high it is.
  whole.width = canvas.width;
  whole.height = canvas.height + above;
  pen.fillStyle = role('card');
  pen.fillRect(0, 0, whole.width, whole.height);
  pen.drawImage(canvas, 0, above);
  pen.scale(scale, scale);
  caption(pen, words, width, family);
  return new Promise((resolve) => {
    whole.toBlob(resolve);
  });
}
