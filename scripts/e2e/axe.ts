/** Runs axe on pages of the built site, in both themes and on three widths. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Visit } from './browser.ts';

export const AXE_VERSION = axe.version;
export const WIDTHS = [320, 768, 1280];
export const THEMES = ['light', 'dark'] as const;

const OPTIONS: RunOptions = {
  // WCAG 2.2 A and AA, and what axe's authors hold to be good practice.
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** Pages that are checked at a time: as many as a small machine has cores. */
const AT_A_TIME = 2;

/**
 * Checks pages with axe.
 * @param paths addresses on the site
 * @param tell is told, page by page, how many visits are left
 * @returns a line for each violation: page, theme, width, rule and the first element
 */
export async function runAxe(
  visit: Visit,
  paths: readonly string[],
  tell: (left: number) => void = () => undefined,
): Promise<string[]> {
  const waiting = THEMES.flatMap((theme) => paths.map((path) => ({ theme, path })));
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { theme, path } = next;
      const context = await visit.context({ colorScheme: theme, reducedMotion: 'reduce' });
      await context.addInitScript({ content: axe.source });
      const page = await context.newPage();
      await page.goto(path, { waitUntil: 'load' });
      for (const width of WIDTHS) {
        faults.push(...(await faultsAt(page, width)).map((fault) => `${path} ${theme} ${width}: ${fault}`));
      }
      await context.close();
      tell(waiting.length);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return faults.sort();
}

/** Faults of a page at a width; `axe.source` has to be in the page. */
export async function faultsAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const { violations, passes } = await page.evaluate<AxeResults, RunOptions>(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    OPTIONS,
  );
  if (passes.length === 0) return ['axe found nothing to check'];
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}
