import axe, { type AxeResults, type Result } from 'axe-core';
import type { Page } from 'playwright-core';

const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa'] },
  // for passed checks only that they ran: listing every such place takes longest
  resultTypes: ['violations'],
};

/** The violations of the accessibility rules of WCAG A and AA, checked within the page. */
export async function violationsIn(page: Page): Promise<Result[]> {
  if (!(await page.evaluate(`typeof axe === 'object'`))) await page.evaluate(axe.source);
  const results: Pick<AxeResults, 'violations'> & { passed: number } = await page.evaluate(
    `axe.run(document, ${JSON.stringify(OPTIONS)}).then(({ violations, passes }) => ({ violations, passed: passes.length }))`,
  );
  if (results.passed === 0) throw new Error(`${page.url()}: no rule of accessibility was asked`);
  return results.violations;
}
