import { load, type CheerioAPI } from 'cheerio';

/** Elements whose first words tell on which page they begin. */
export const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, td, th, figcaption';
/** Letters that are enough to know a block by, and at least needed. */
const LONGEST = 40;
const SHORTEST = 10;

/** Letters and digits only: spaces, hyphens and marks of the lines differ between a page and the text. */
const letters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * Finds where pages of the printed book begin in a text.
 * @param $ the text
 * @param pages the texts of the pages of its section, from its first page on
 * @returns the place among the blocks of the first one on each page after the first, by the page's place
 */
export function pageStarts($: CheerioAPI, pages: readonly string[]): Map<number, number> {
  const texts = pages.map(letters);
  const starts = new Map<number, number>();
  let page = 0;
  let place = 0;
  for (const [index, node] of $(BLOCKS).toArray().entries()) {
    const words = letters($(node).text()).slice(0, LONGEST);
    if (words.length < SHORTEST) continue;
    const here = texts[page]?.indexOf(words, place) ?? -1;
    if (here >= 0) {
      place = here + words.length;
      continue;
    }
    const next = texts.findIndex((text, at) => at > page && at <= page + 2 && text.includes(words));
    if (next < 0) continue;
    page = next;
    place = (texts[page]?.indexOf(words) ?? 0) + words.length;
    starts.set(page, index);
  }
  return starts;
}

/** The mark of a page of the printed book. */
export const pageMark = (number: number): string =>
  `<span id="sivu-${number}" epub:type="pagebreak" role="doc-pagebreak" aria-label="${number}"></span>`;

/**
 * Marks in a text where the pages of the printed book begin.
 * @param first the number of the page that the text begins on, which its heading marks
 * @returns the text, and the numbers of the pages that are marked in it
 */
export function withPageMarks(
  html: string,
  pages: readonly string[],
  first: number,
): { html: string; marked: number[] } {
  const $ = load(html, null, false);
  const starts = pageStarts($, pages);
  const blocks = $(BLOCKS);
  for (const [page, index] of starts) blocks.eq(index).prepend(pageMark(first + page));
  return { html: $.html(), marked: [...starts.keys()].map((page) => first + page) };
}
