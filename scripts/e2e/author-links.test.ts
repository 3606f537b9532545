/** The way in for whoever sees a mistake: every page has a link to tell of it, and one made of content knows its file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import texts from '../../src/content/i18n/fi.json' with { type: 'json' };
import { attribute, elements, readSite, text } from './built-site.ts';

test('every page has one link to report a mistake', () => {
  const faults = [...readSite()].flatMap(([path, { document }]) => {
    const links = elements(document, 'a', (link) => text(link) === texts['footer.report']);
    return links.length === 1 && attribute(links[0], 'href') !== '' ? [] : [path];
  });
  expect(faults).toEqual([]);
});

test('every page that is made of content names its file or folder for the edit link', () => {
  const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.astro'),
  );
  const named = pages.flatMap((path) =>
    Array.from(
      readFileSync(`src/pages/${path}`, 'utf8').matchAll(/file=["{`]+(content\/[^"`}]*)/g),
      ([, file = '']) => file,
    ),
  );
  const folders = named.map((file) => (file.includes('$') ? file.slice(0, file.lastIndexOf('/')) : file));
  expect(folders.filter((folder) => !existsSync(folder))).toEqual([]);
  // One of a record, or a list of records, that names none would have no edit link.
  const silent = pages.filter(
    (path) => /\[id\]\.astro$/.test(path) && !/\bfile=/.test(readFileSync(`src/pages/${path}`, 'utf8')),
  );
  expect(silent).toEqual([]);
});
