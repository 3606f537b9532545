import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, type BuiltPage } from '../../src/lib/site/built-page.ts';

/**
 * Reads the pages of a built site.
 * @param folder the built site
 * @returns the pages by address
 */
export function readSitePages(folder: string): Map<string, BuiltPage> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return new Map(
    files.map((file) => [
      `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      readPage(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
}
