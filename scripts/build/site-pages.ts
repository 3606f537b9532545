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

/** The book in one file: made to be taken along, it is no page of the site. */
const TAKEN_ALONG = /^lataa[\\/](?!index\.html$)/;

/** The files of the pages of a built site, as paths below its folder. */
export const pageFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html') && !TAKEN_ALONG.test(file),
  );

function readPages(folder: string): Map<string, BuiltPage> {
  return new Map(
    pageFiles(folder).map((file) => [
      `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      readPage(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
}
