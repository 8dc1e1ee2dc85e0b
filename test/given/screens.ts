import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { closePages, openBrowser } from './browser.ts';
import type { Desk, Person } from './desk.ts';
import { eventually } from './waiting.ts';

/** Long, because the machine may be busy; a wait ends as soon as its condition is true. */
const WAIT = 60_000;

export interface Sight {
  lang?: 'zh' | 'en';
  /** A phone: 390 pixels and touch. */
  phone?: boolean;
}

/** The browsers of the people of a desk, with a separate browser context for each person. */
export class Screens {
  /** The problems that a page reported: errors, and requests that the content policy blocked. */
  readonly faults: string[] = [];
  private readonly seats = new Map<string, BrowserContext>();

  private constructor(
    private readonly browser: Browser,
    readonly base: string,
  ) {}

  static async open(desk: Desk): Promise<Screens> {
    await desk.app.listen(0, '127.0.0.1');
    return new Screens(await openBrowser(), await desk.app.getUrl());
  }

  close(): Promise<void> {
    return closePages(this.browser);
  }

  /** A page of a person who has signed in; without sign-in where it is null. */
  async of(person: Person | null, sight: Sight = {}): Promise<Page> {
    return this.pageIn(await this.contextOf(person, sight));
  }

  /** The same in the person's earlier context: the browser's storage is still there, above all the compiled dashboard. */
  async again(person: Person, sight: Sight = {}): Promise<Page> {
    const seat = JSON.stringify([person.cookie, sight]);
    const context = this.seats.get(seat) ?? (await this.contextOf(person, sight));
    this.seats.set(seat, context);
    return this.pageIn(context);
  }

  private async contextOf(
    person: Person | null,
    { lang = 'zh', phone = false }: Sight,
  ): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: this.base,
      viewport: phone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      hasTouch: phone,
      isMobile: phone,
      locale: lang === 'zh' ? 'zh-CN' : 'en-US',
      timezoneId: 'Asia/Shanghai',
      // nothing is clicked while it still moves
      reducedMotion: 'reduce',
    });
    // the dashboard is Chinese until its reader chooses English
    if (lang === 'en')
      await context.addInitScript(
        "if (localStorage.getItem('taizhang.lang') === null) localStorage.setItem('taizhang.lang', 'en')",
      );
    if (person !== null) {
      const [name = '', value = ''] = person.cookie.split('=');
      await context.addCookies([{ name, value, url: this.base, httpOnly: true, sameSite: 'Strict' }]);
    }
    return context;
  }

  private async pageIn(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(WAIT);
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    return page;
  }
}

/** Opens an address as a link within the dashboard would: the dashboard is not loaded again. */
export async function go(page: Page, address: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto(address);
  else
    await page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(address)}); dispatchEvent(new PopStateEvent('popstate', { state: null }))`,
    );
}

/** One act through its dialogue: the button on the page, the fields to fill in, and the button below. */
export async function act(
  page: Page,
  label: string,
  fill: (dialog: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  // by its own title: an act may open a second dialogue when the first one closes
  const title = await page.getByRole('dialog').getAttribute('aria-labelledby');
  const dialog = page.locator(`[role=dialog][aria-labelledby="${title ?? ''}"]`);
  await fill(dialog);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Waits until all of this is in the page; text that is missing after a minute is named. */
async function readable(page: Page, picture: string, expected: readonly (string | RegExp)[]): Promise<void> {
  let text = '';
  const missing = () => expected.filter((e) => (typeof e === 'string' ? !text.includes(e) : !e.test(text)));
  const read = async (): Promise<boolean> => {
    text = await page.locator('body').innerText();
    return missing().length === 0;
  };
  if (await eventually(read, WAIT)) return;
  throw new Error(`${picture}: ${missing().join(', ')} cannot be read in\n${text}`);
}

/** Waits until all of this can be read on the screen, and checks that nothing is wider than it. SCREENSHOTS names a folder for a picture of it. */
export async function look(page: Page, picture: string, ...expected: (string | RegExp)[]): Promise<void> {
  await readable(page, picture, expected);
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  if (overflow !== 0) throw new Error(`${picture}: ${String(overflow)} pixels hang over the edge`);
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${picture}.png`) });
}
