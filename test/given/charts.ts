import type { Locator, Page } from 'playwright-core';

/**
 * The rightmost place of a colour where a chart answers to the pointer: a real mark, found without a word of the
 * page's own, and broader than the line between two marks. Charts look at the pointer once a frame.
 */
const MARK = `async (canvas, tone) => {
  const place = () => { const { left, top, width, height } = canvas.getBoundingClientRect(); return [left, top, width, height, canvas.width].join(); };
  const waiting = () =>
    document.querySelector('.state-wait') !== null ||
    [...document.querySelectorAll('.trend-place:empty')].some((empty) => empty.getBoundingClientRect().top < innerHeight);
  const still = async () => {
    for (let before = '', quiet = 0; quiet < 12; before = place()) {
      await new Promise((done) => setTimeout(done, 50));
      quiet = before === place() && !waiting() ? quiet + 1 : 0;
    }
  };
  // what is read beside it pushes it about until it is there
  await still();
  const box = canvas.getBoundingClientRect();
  const scale = canvas.width / box.width;
  const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const probe = document.createElement('canvas').getContext('2d');
  probe.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--' + tone).trim();
  probe.fillRect(0, 0, 1, 1);
  const want = probe.getImageData(0, 0, 1, 1).data;
  const is = (x, y) => {
    const at = (Math.round(y * scale) * canvas.width + Math.round(x * scale)) * 4;
    return [0, 1, 2].every((i) => pixels.data[at + i] === want[i]);
  };
  const around = [[0, 0], [-1, -1], [1, -1], [-1, 1], [1, 1]];
  for (let x = Math.floor(box.width) - 2; x > 2; x -= 1)
    for (let y = 2; y < box.height - 2; y += 1) {
      if (!around.every(([dx, dy]) => is(x + dx, y + dy))) continue;
      canvas.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX: box.left + x, clientY: box.top + y }));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      if (canvas.style.cursor === 'pointer') return { x, y };
    }
  return null;
}`;

export async function markOf(page: Page, canvas: Locator, tone: string): Promise<{ x: number; y: number }> {
  const name = (await canvas.getAttribute('aria-label')) ?? '';
  const place: { x: number; y: number } | null = await page.evaluate(
    `(${MARK})(document.querySelector('canvas[aria-label="${name}"]'), '${tone}')`,
  );
  if (place === null) throw new Error(`${name}: no mark of the colour ${tone}`);
  return place;
}

/** A section in sight, read and drawn. */
export async function section(page: Page, title: string | RegExp): Promise<Locator> {
  const card = page
    .locator('section.card')
    .filter({ has: page.getByRole('heading', { level: 2, name: title }) });
  for (let i = 0; i < 40 && (await card.count()) === 0; i += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(100);
  }
  await card.scrollIntoViewIfNeeded();
  return card;
}

/** The last number of a column that is not nought. */
export async function lastIn(card: Locator, column: number): Promise<Locator> {
  const rows = card.locator('.chart-table tbody tr');
  await rows.first().waitFor();
  for (let i = (await rows.count()) - 1; i >= 0; i -= 1) {
    const link = rows.nth(i).locator('td').nth(column).locator('a');
    if ((await link.count()) === 1 && Number(await link.innerText()) > 0) return link;
  }
  throw new Error(`nothing in column ${column}`);
}
