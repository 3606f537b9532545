import type { ExcerptPart } from '../../lib/search/excerpt.ts';
import type { Counts, Filters } from '../../lib/search/filters.ts';
import type { Found, FoundItem } from './found.ts';

type FacetCounts = Partial<Record<string, Record<string, number>>>;

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
  filters: Partial<Record<string, string[]>>;
  sub_results: { url: string; title: string }[];
}
interface PagefindResult {
  /** Places of the matched words on the page, counted in words from its title on. */
  words: number[];
  data: () => Promise<PagefindPage>;
}
interface PagefindAnswer {
  results: PagefindResult[];
  filters: FacetCounts;
}
interface Pagefind {
  filters: () => Promise<FacetCounts>;
  search: (query: string, options: { filters: Filters }) => Promise<PagefindAnswer>;
}

/** `scripts/phrase-index.ts` writes it there. */
const PAGEFIND = '/pagefind/pagefind.js';

/** The text of each is a file of some kilobytes. */
const PAGE = 8;

const MOST_SECTIONS = 3;

/** A query of several words in quotes asks for them as they are written, one after another. */
export const isPhrase = (text: string): boolean => /^["”“«»]\s*[^\s"”“«»]+\s+[^\s"”“«»].*["”“»]$/.test(text);

/** A phrase whose closing quote is still to come. */
export const isUnclosedPhrase = (text: string): boolean => /^["”“«»][^"”“»]*$/.test(text);

/** Another address for each new try: a browser may remember a module that could not be loaded (Chromium does). */
let failures = 0;

async function loadPagefind(): Promise<Pagefind> {
  try {
    const pagefind = (await import(/* @vite-ignore */ failures > 0 ? `${PAGEFIND}?${failures}` : PAGEFIND)) as Pagefind;
    await pagefind.filters();
    return pagefind;
  } catch (error) {
    failures++;
    throw error;
  }
}

/**
 * Looks a phrase up in Pagefind's index of all words as they are written.
 * @returns undefined where no page has it, whatever the filters
 * @throws where Pagefind cannot be loaded
 */
export async function searchPhrase(text: string, filters: Filters): Promise<Found | undefined> {
  const pagefind = await loadPagefind();
  const phrase = `"${text.replaceAll(/["”“«»]/g, ' ').trim()}"`;
  const search = (chosen: Filters) => pagefind.search(phrase, { filters: chosenOnly(chosen) });
  const everywhere = await search({});
  if (everywhere.results.length === 0) return undefined;
  const isLimited = Object.values(filters).some(Boolean);
  const found = isLimited ? await search(filters) : everywhere;
  // What each value of a field would leave; one that limits nothing leaves what was found.
  const count = async (field: keyof Filters) => {
    const answer = filters[field] ? await search({ ...filters, [field]: undefined }) : found;
    return new Map(Object.entries(answer.filters[field] ?? {}));
  };
  // What bears the phrase as its title comes first; the rest as `scripts/phrase-index.ts` ordered it.
  const results = found.results.toSorted((a, b) => Number(a.words[0] !== 0) - Number(b.words[0] !== 0));
  const counts: Counts = {
    kind: await count('kind'),
    status: await count('status'),
    audience: await count('audience'),
  };
  return {
    count: results.length,
    counts,
    page: PAGE,
    items: async (from, to) => {
      const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return pages.map(itemOf);
    },
    isEmpty: false,
    suggestion: undefined,
  };
}

/** Pagefind takes an empty filter for one that nothing passes. */
const chosenOnly = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value));

function itemOf({ url, meta, filters, excerpt, sub_results }: PagefindPage): FoundItem {
  const sections = sub_results
    .map(({ url: place, title }) => ({ anchor: place.split('#')[1] ?? '', heading: title }))
    .filter(({ anchor }) => anchor !== '' && !url.endsWith(`#${anchor}`));
  return {
    path: url,
    title: meta.title ?? url,
    kind: filters.kind?.[0] ?? '',
    status: filters.status?.[0] ?? '',
    others: [],
    text: () => Promise.resolve({ parts: excerptParts(excerpt), sections: sections.slice(0, MOST_SECTIONS) }),
  };
}

/** Pagefind's excerpt is HTML in which only `<mark>` stands for itself, cut out of the text without a sign. */
function excerptParts(html: string): ExcerptPart[] {
  const area = document.createElement('textarea');
  return `… ${html} …`.split(/<(?:\/)?mark>/).map((piece, index) => {
    area.innerHTML = piece;
    return { text: area.value, marked: index % 2 === 1 };
  });
}
