import { matcher } from '../finnish/matcher.ts';
import type { Lookup } from '../finnish/lookup.ts';
import { readQuery, type Query } from '../finnish/query.ts';
import type { Facet } from './document.ts';
import { readHit, type Hit } from './hit.ts';
import type { Names } from './names.ts';
import type { Pagefind } from './pagefind.ts';
import { chooseMatches, FEW, joinWords, type Found, type Match, type Pages } from './rank.ts';
import { joinedQuery, nameWays, waysOf, widerWays, type Way } from './ways.ts';

/** The filters that a reader has chosen; an empty one lets everything through. */
export type Filters = Partial<Record<Facet, string>>;

export interface SearchOptions {
  filters?: Filters;
  /** The reader is still typing: an unknown last word may be the start of one. */
  typing?: boolean;
  /** Mistakes are not mended. */
  asTyped?: boolean;
}

export interface SearchResult {
  query: Query;
  /** Pages that pass the filters, in the order of rank. */
  matches: Match[];
  /** Numbers of the query that stand nowhere. */
  missingNumbers: string[];
  /** Loads what is shown of a match. */
  hit: (match: Match) => Promise<Hit>;
}

export interface Engine {
  search: (text: string, options?: SearchOptions) => Promise<SearchResult>;
  /** How many of the pages that a search finds without the filter of a field each of its values would leave. */
  count: (text: string, options: SearchOptions, field: Facet) => Promise<Map<string, number>>;
}

/** What a page found by a wider reading of a word counts for. */
const WIDER = 0.1;

/**
 * Puts the Finnish layer on Pagefind: reads a query into base forms, asks Pagefind for each of its words, and joins what it
 * finds by page.
 * @param pagefind the index that `records.ts` describes
 * @throws from any call, what loading a file throws
 */
export async function openEngine(pagefind: Pagefind, lookup: Lookup, names: Names): Promise<Engine> {
  const values = await pagefind.filters();
  const pages = await pagesOfRecords(pagefind, values);

  const find = async (ways: readonly Way[], filters: Filters): Promise<Found> => {
    const found = ways.map(async ({ terms, weight }) => {
      const { results } = await pagefind.search(terms, { filters: chosenOnly(filters) });
      return results.map((result) => ({ result, score: result.score * weight }));
    });
    return (await Promise.all(found)).flat();
  };
  const findAll = (ways: readonly (readonly Way[])[], filters: Filters) =>
    Promise.all(ways.map((own) => find(own, filters)));

  async function searchWords(text: string, { filters = {}, typing, asTyped }: SearchOptions): Promise<SearchResult> {
    const query = await readQuery(text, lookup, { asTyped });
    const joined = await joinedQuery(text, lookup);
    const readings = joined ? [query, joined] : [query];
    const found = await Promise.all(
      readings.map(async (reading) => {
        const ways = waysOf(reading, names, typing);
        const [words, named] = await Promise.all([
          findAll(ways, filters),
          findAll(nameWays(text, reading.terms, names), filters),
        ]);
        return { reading, ways, words, named };
      }),
    );
    const matches = found.flatMap(({ words, named }) => joinWords(words, named, pages));
    const wanted = [...found.flatMap(({ ways }) => ways)];
    if (matches.filter(({ isWhole }) => isWhole).length < FEW)
      for (const { reading, words } of found) {
        const widerOwn = await widerWays(reading, lookup, names);
        // A name of several words is found like one: there is nothing to widen its words by.
        if (widerOwn.length !== words.length) continue;
        wanted.push(...widerOwn);
        const wider = await findAll(widerOwn, filters);
        const all = words.map((own, index) => [...own, ...(wider[index] ?? [])]);
        matches.push(...joinWords(all, [], pages).map((match) => ({ ...match, score: match.score * WIDER })));
      }
    const missing = query.terms.filter(({ how }, index) => how === 'number' && found[0]?.words[index]?.length === 0);
    return {
      query,
      matches: chooseMatches(matches, query.terms.length),
      missingNumbers: missing.map(({ typed }) => typed),
      hit: (match) =>
        readHit(
          match,
          matcher(
            wanted.map((ways) => ways.flatMap(({ bases }) => bases)),
            lookup,
          ),
        ),
    };
  }

  const search: Engine['search'] = async (text, options = {}) => {
    const phrase = isPhrase(text)
      ? await find([{ terms: quoted(text), weight: 1, bases: [] }], options.filters ?? {})
      : [];
    if (phrase.length === 0) return searchWords(text, options);
    // A page whose title has the phrase comes first; Pagefind gives all others the same score.
    const inOrder = phrase.map(({ result }) => ({ result, score: result.words[0] === 0 ? 2 : 1 }));
    return {
      query: { terms: [] },
      matches: joinWords([inOrder], [], pages),
      missingNumbers: [],
      hit: (match) => readHit(match, undefined),
    };
  };

  return {
    search,
    count: async (text, options, field) => {
      const { matches } = await search(text, { ...options, filters: { ...options.filters, [field]: '' } });
      const counts = new Map<string, number>();
      for (const value of Object.keys(values[field] ?? {})) {
        const { results } = await pagefind.search(null, { filters: { [field]: value } });
        const ids = new Set(results.map(({ id }) => id));
        counts.set(value, matches.filter(({ records }) => records.some(({ id }) => ids.has(id))).length);
      }
      return counts;
    },
  };
}

/** A query of several words in quotes asks for them as they are written, one after another. */
export const isPhrase = (text: string): boolean => /^["”“«»]\s*[^\s"”“«»]+\s+[^\s"”“«»].*["”“»]$/.test(text.trim());

/** A phrase whose closing quote is still to come. */
export const isUnclosedPhrase = (text: string): boolean => /^["”“«»][^"”“»]*$/.test(text.trim());

const quoted = (text: string): string =>
  `"${text
    .replaceAll(/["”“«»\u00AD]/g, ' ')
    .normalize('NFC')
    .trim()}"`;

/** Pagefind takes an empty filter for one that nothing passes. */
const chosenOnly = (filters: Filters): Record<string, string> =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value));

/** The records of a page that is in several are known by a filter of their own. */
async function pagesOfRecords(
  pagefind: Pagefind,
  { page = {}, kind = {} }: Record<string, Record<string, number>>,
): Promise<Pages> {
  const pages = new Map<string, string>();
  for (const path of Object.keys(page))
    for (const { id } of (await pagefind.search(null, { filters: { page: path } })).results) pages.set(id, path);
  return {
    pageOf: (id) => pages.get(id) ?? id,
    count: Object.values(kind).reduce((sum, records) => sum + records, 0),
  };
}
