/** WCAG 2.2 AA and the best practices that axe knows, asked of an open page. */
import axe, { type AxeResults, type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One line a violation and place: what is wrong, and where. */
export const barriers = (page: Page): Promise<string[]> => violations(page, { type: 'tag', values: tags });

/** Only those of colour, the one thing in which a theme differs from another. */
export const colourBarriers = (page: Page): Promise<string[]> =>
  violations(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });

async function violations(page: Page, only: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const results = (await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
      }),
    only,
  )) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => [id, target.join(' '), any[0]?.message].filter(Boolean).join(': ')),
  );
}
