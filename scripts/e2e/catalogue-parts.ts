/** Parts of the catalogue in a browser, and the tools that it must have, as the dataset has them. */
import type { Locator, Page } from 'playwright-core';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { readBuilt } from './built-site.ts';

export interface Tool {
  id: string;
  name: string;
  summary: string;
  kind: string;
  audiences: { id: string; actors: string[] }[];
  status: { value: string; ground?: string; successor?: { name: string } | null };
}

export const builtTools = (): Tool[] => (JSON.parse(readBuilt('/data/tyokalut.json')) as { tools: Tool[] }).tools;

/** Ids of the tools that a test holds for. */
export const idsWhere = (test: (tool: Tool) => boolean): string[] =>
  builtTools()
    .filter(test)
    .map(({ id }) => id)
    .sort();

/** Ids of the tools that the page's main text shows, in order. */
export async function shownTools(page: Page): Promise<string[]> {
  const links = await page.locator('main a[href^="/tyokalut/"]').filter({ visible: true }).all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  return [...new Set(hrefs.flatMap((href) => /^\/tyokalut\/([^/?#]+)\/$/.exec(href ?? '')?.[1] ?? []))];
}

export const limit = (page: Page, name: string): Locator => page.getByRole('combobox', { name, exact: true });
export const textLimit = (page: Page): Locator =>
  page.getByRole('searchbox', { name: texts['catalogue.text'], exact: true });
