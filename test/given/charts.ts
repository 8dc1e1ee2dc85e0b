import type { Locator, Page } from 'playwright-core';

/**
 * Runs in the page. The canvas of a name, once nothing moves: for ten frames at the same place, of the same size, and
 * with no loading content in view that could move it.
 */
const STILL = `async (name, within) => {
  const until = performance.now() + within;
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const find = () => document.querySelector('canvas[aria-label="' + name + '"]');
  const inSight = (element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const waiting = () =>
    find() === null ||
    document.querySelector('.state-wait') !== null ||
    [...document.querySelectorAll('.trend-place:empty')].some(inSight);
  const place = () => {
    const { left, top, width, height } = find().getBoundingClientRect();
    return [left, top, width, height, find().width].join();
  };
  for (let before = '', frames = 0; frames < 10; await frame()) {
    if (performance.now() > until) throw new Error(name + ' does not stand still');
    const now = waiting() ? null : place();
    frames = now !== null && now === before ? frames + 1 : 0;
    before = now;
  }
  return find();
}`;

/**
 * Runs in the page. The rightmost place of a colour where a chart reacts to the pointer: a real mark, found without
 * text of the page, and wider than the line between two marks. Charts read the pointer once a frame.
 */
const MARK = `async (name, tone, within) => {
  const until = performance.now() + within;
  const probe = document.createElement('canvas').getContext('2d');
  probe.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--' + tone).trim();
  probe.fillRect(0, 0, 1, 1);
  const want = probe.getImageData(0, 0, 1, 1).data;
  const around = [[0, 0], [-1, -1], [1, -1], [-1, 1], [1, 1]];
  while (performance.now() < until) {
    const canvas = await (${STILL})(name, until - performance.now());
    const box = canvas.getBoundingClientRect();
    const scale = canvas.width / box.width;
    const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const is = (x, y) => {
      const at = (Math.round(y * scale) * canvas.width + Math.round(x * scale)) * 4;
      return [0, 1, 2].every((i) => pixels.data[at + i] === want[i]);
    };
    for (let x = Math.floor(box.width) - 2; x > 2; x -= 1)
      for (let y = 2; y < box.height - 2; y += 1) {
        if (!around.every(([dx, dy]) => is(x + dx, y + dy))) continue;
        canvas.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, clientX: box.left + x, clientY: box.top + y }));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        if (canvas.style.cursor === 'pointer') return { x, y };
      }
  }
  return null;
}`;

/** For how long a page may load and draw, in milliseconds. */
const WITHIN = 30_000;

const nameOf = async (canvas: Locator): Promise<string> =>
  JSON.stringify((await canvas.getAttribute('aria-label')) ?? '');

/** Waits until a chart is drawn and nothing moves it any more. */
export async function drawn(page: Page, canvas: Locator): Promise<void> {
  await page.evaluate(`(${STILL})(${await nameOf(canvas)}, ${WITHIN}).then(() => undefined)`);
}

export async function markOf(page: Page, canvas: Locator, tone: string): Promise<{ x: number; y: number }> {
  const name = await nameOf(canvas);
  const place: { x: number; y: number } | null = await page.evaluate(
    `(${MARK})(${name}, '${tone}', ${WITHIN})`,
  );
  if (place === null) throw new Error(`${name}: no mark of the colour ${tone}`);
  return place;
}

/** A section in view, loaded and drawn. Sections load when they come near the view, so each one above is scrolled to. */
export async function section(page: Page, title: string | RegExp): Promise<Locator> {
  const card = page
    .locator('section.card')
    .filter({ has: page.getByRole('heading', { level: 2, name: title }) });
  const places = page.locator('.trend-place');
  await card.or(places).first().waitFor({ state: 'attached' });
  for (let i = 0; (await card.count()) === 0 && i < (await places.count()); i += 1) {
    await places.nth(i).evaluate((place: { scrollIntoView(): void }) => {
      place.scrollIntoView();
    });
    await places.nth(i).locator('section.card').first().waitFor();
  }
  await card.scrollIntoViewIfNeeded();
  return card;
}

/** The last number of a column that is not zero. */
export async function lastIn(card: Locator, column: number): Promise<Locator> {
  const rows = card.locator('.chart-table tbody tr');
  await rows.first().waitFor();
  for (let i = (await rows.count()) - 1; i >= 0; i -= 1) {
    const link = rows.nth(i).locator('td').nth(column).locator('a');
    if ((await link.count()) === 1 && Number(await link.innerText()) > 0) return link;
  }
  throw new Error(`nothing in column ${column}`);
}
