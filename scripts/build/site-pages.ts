import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type BuiltPage } from '../../src/lib/site/built-page.ts';

const known = new Map<string, ReadonlyMap<string, BuiltPage>>();

/**
 * The pages of a built site by address, read once.
 * @param folder the built site
 */
export function readSitePages(folder: string): ReadonlyMap<string, BuiltPage> {
  const pages = known.get(folder) ?? readPages(folder);
  known.set(folder, pages);
  return pages;
}

/** To be called by a step that has changed the pages. */
export function forgetSitePages(folder: string): void {
  known.delete(folder);
}

function readPages(folder: string): Map<string, BuiltPage> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return new Map(
    files.map((file) => [
      `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      readPage(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
}
