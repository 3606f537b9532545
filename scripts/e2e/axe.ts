/** Runs axe on pages of the built site, in both themes and on three widths. */
import { AxeBuilder } from '@axe-core/playwright';
import axeCore from 'axe-core';
import type { Visit } from './browser.ts';

export const AXE_VERSION = axeCore.version;
export const WIDTHS = [320, 768, 1280];
export const THEMES = ['light', 'dark'] as const;

/** WCAG 2.2 A and AA, and what axe's authors hold to be good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Checks pages with axe.
 * @param paths addresses on the site
 * @returns a line for each violation: page, theme, width, rule and the first element
 */
export async function runAxe(visit: Visit, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of THEMES) {
    const context = await visit.context({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'load' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        faults.push(...violations.map(({ id, nodes }) => `${path} ${colorScheme} ${width}: ${id} ${nodes[0]?.html ?? ''}`));
      }
    }
    await context.close();
  }
  return faults;
}
