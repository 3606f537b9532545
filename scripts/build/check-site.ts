import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks, readPage, type BuiltPage } from '../../src/lib/site/built-page.ts';

/**
 * Checks the built pages: every internal link leads to a file, every fragment to an id, no id stands twice on a page.
 * @param folder the built site
 * @returns one line for each fault, with the page it is on
 */
export function checkSite(folder: string): string[] {
  const pages = new Map<string, BuiltPage>();
  const htmlFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const file of htmlFiles) {
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    pages.set(path, readPage(readFileSync(join(folder, file), 'utf8')));
  }
  const isFile = (path: string) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() ?? false;
  return [...pages].flatMap(([path, page]) =>
    [
      ...brokenLinks(path, page, pages, isFile),
      ...page.repeatedIds.map((id) => `tunnus "${id}" on sivulla kahdesti`),
    ].map((fault) => `${path}  ${fault}`),
  );
}
