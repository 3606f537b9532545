import type { ExcerptPart } from '../../lib/search/excerpt.ts';

/** A page that Pagefind found. */
export interface PhraseHit {
  path: string;
  title: string;
  parts: ExcerptPart[];
}

interface PagefindResult {
  data: () => Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}
interface Pagefind {
  options: (options: { noWorker: boolean }) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

/** Pages of a phrase that are shown; the text of each is a file of up to 13 KB. */
const MOST = 8;
const PAGEFIND = '/pagefind/pagefind.js';

/** A query of several words in quotes asks for them as they are written, one after another. */
export const isPhrase = (text: string): boolean => /^["”“«]\s*[^\s"”“«»]+\s+[^\s"”“«»].*["”“»]$/.test(text);

/** A phrase whose closing quote is still to come. */
export const isUnclosedPhrase = (text: string): boolean => /^["”“«][^"”“»]*$/.test(text);

/**
 * Looks a text up in Pagefind's index of all words as they are written: for phrases in quotes.
 * @throws where Pagefind cannot be loaded
 */
export async function searchPhrase(text: string): Promise<PhraseHit[]> {
  const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  // The worker is one more file to fetch; a phrase is found in some milliseconds without it.
  await pagefind.options({ noWorker: true });
  const { results } = await pagefind.search(`"${text.replaceAll(/["”“«»]/g, ' ').trim()}"`);
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return pages.map(({ url, excerpt, meta }) => ({ path: url, title: meta.title ?? url, parts: excerptParts(excerpt) }));
}

/** Pagefind's excerpt is HTML in which only `<mark>` stands for itself. */
function excerptParts(html: string): ExcerptPart[] {
  const area = document.createElement('textarea');
  return html.split(/<(?:\/)?mark>/).map((piece, index) => {
    area.innerHTML = piece;
    return { text: area.value, marked: index % 2 === 1 };
  });
}
