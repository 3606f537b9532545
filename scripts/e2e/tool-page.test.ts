/** The page of a tool tells all that its record holds: a field that is added shows there too. */
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentIds, elements, readContentFile, readSite, text, type SitePage } from './built-site.ts';

let site = new Map<string, SitePage>();
beforeAll(() => {
  site = readSite();
});

/** Fields whose values are ids, dates, addresses or words of a fixed set: the page shows them in other words. */
const NOT_TEXT = new Set(
  `id entryType general kind source url address date dateInferred method value confidence changed seen tool terms related
  instead audiences footnote`.split(/\s+/),
);

/** All that is written of a tool for a reader, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    const isAddress = field === 'url' && typeof inner === 'object';
    return NOT_TEXT.has(field) && !isAddress ? [] : textsIn(inner);
  });
}

/** Letters and figures alone: marks and spaces are set for the page. */
const letters = (words: string): string =>
  words
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

test('each page has every text of its tool; where it has ended, its address is left out', () => {
  const missing = contentIds('tools').flatMap((id) => {
    const page = site.get(`/tyokalut/${id}/`);
    const [main] = page ? elements(page.document, 'main') : [];
    const shown = letters(text(main));
    const { url, status, ...tool } = parse(readContentFile(`tools/${id}.yaml`)) as {
      url: unknown;
      status: { value: string };
    };
    // By sentences: the first of a ground stands beside the status, the others below it.
    return textsIn(status.value === 'ended' ? { ...tool, status } : { ...tool, status, url })
      .flatMap((written) => written.split(/(?<=\.)\s+/))
      .filter((written) => !shown.includes(letters(written)))
      .map((written) => `${id}: ${written}`);
  });
  expect(missing).toEqual([]);
});
