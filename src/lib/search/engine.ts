import { fold } from '../finnish/fold.ts';
import { openTable } from '../finnish/lookup.ts';
import { readQuery, type Query, type QueryTerm } from '../finnish/query.ts';
import type { Manifest } from './build-index.ts';
import type { Card } from './document.ts';
import { countFacets, passes, type Counts, type Filters } from './filters.ts';
import { hitText, type HitText } from './hit-text.ts';
import { loadCards, openPostings, remember, type Load } from './index-files.ts';
import { matchDocuments, rankMatches, type Match } from './match.ts';
import { completedQuery, joinedQuery, keysOfQuery, keysOfWords, keysWithin, kindredQuery } from './readings.ts';

/** A page among the results. */
export interface PageMatch extends Match {
  /** Places on the same page that match too and are found for themselves, such as other terms of the glossary. */
  others: Match[];
}

/** A page among the results as it is shown. */
export interface Hit extends Match {
  card: Card;
  others: Card[];
}

export interface SearchResult {
  query: Query;
  /** Pages that pass the filters, in the order of rank. */
  matches: PageMatch[];
  counts: Counts;
}

export interface Engine {
  /** @param options.typing the reader is still typing: an unknown last word may be the start of one */
  search: (text: string, filters?: Filters, options?: { typing?: boolean }) => Promise<SearchResult>;
  /** The cards of some matches. */
  hits: (matches: readonly PageMatch[]) => Promise<Hit[]>;
  /** Excerpt and matching sections of a hit. */
  text: (hit: Hit, query: Query) => Promise<HitText>;
}

/** Weight of a name that is a part of the query against one that is all of it. */
const NAME_WITHIN = 0.1;

/**
 * Opens an index that `buildIndex` made.
 * @param load fetches a file of the index; a file is asked for once, unless asking failed
 * @throws from any call, what `load` throws
 */
export async function openIndex(load: Load): Promise<Engine> {
  const once = remember(load);
  const manifest = JSON.parse(await once('manifest.json')) as Manifest;
  const { facets, documents, pages } = manifest;
  const postings = openPostings(once, manifest);
  const lookup = openTable(manifest.table, (index) => once(`forms/${index}.txt`));
  const pageOf = (document: number) =>
    pages.find(([first, last]) => first <= document && document <= last)?.[0] ?? document;

  const matchTerms = async (text: string, terms: readonly QueryTerm[]): Promise<Match[]> => {
    const [ofTerms, ofNames, within] = await Promise.all([
      Promise.all(terms.map(({ lookups }) => postings.of(lookups))),
      postings.of(keysOfQuery(text, terms)),
      postings.of(keysWithin(terms)),
    ]);
    const ofParts = within.map((posting) => ({ ...posting, score: posting.score * NAME_WITHIN }));
    return matchDocuments(ofTerms, [...ofNames, ...ofParts], facets, documents);
  };

  const matchQuery = async (text: string, query: Query): Promise<Match[]> => {
    const joined = await joinedQuery(text, lookup);
    const readings = joined ? [query, joined] : [query];
    const matches = await Promise.all(readings.map(({ terms }) => matchTerms(text, terms)));
    const named = await postings.of(keysOfWords(query.terms));
    return rankMatches(matches, query.terms.length, new Set(named.map(({ document }) => document)));
  };

  return {
    search: async (text, filters = {}, { typing = false } = {}) => {
      const read = await readQuery(text, lookup);
      let query = typing ? await completedQuery(read, postings) : read;
      let matches = await matchQuery(text, query);
      const kindred = matches.length === 0 ? await kindredQuery(text, query, postings) : undefined;
      if (kindred) {
        query = kindred;
        matches = await matchQuery(text, kindred);
      }
      const passing = matches.filter((match) => passes(match.facets, filters));
      return { query, matches: byPage(passing, pageOf), counts: countFacets(matches, filters, pageOf) };
    },
    hits: async (matches) => {
      const cardOf = await loadCards(
        once,
        matches.flatMap((match) => [match, ...match.others]).map(({ document }) => document),
      );
      return matches.map((match) => {
        const card = cardOf(match.document);
        const others = match.others.map(({ document }) => cardOf(document)).filter(({ path }) => path.includes('#'));
        return { ...match, card, others };
      });
    },
    text: (hit, query) => {
      const wanted = new Set(query.terms.flatMap(({ lookups }) => lookups));
      const isMatch = (word: string) =>
        wanted.has(fold(word)) ||
        lookup.find(word).some(({ form, bases }) => form === fold(word) && bases.some((base) => wanted.has(base)));
      return hitText(once, hit, isMatch);
    },
  };
}

/** Puts matches on one page together under the first of them. */
function byPage(matches: readonly Match[], pageOf: (document: number) => number): PageMatch[] {
  const groups = Map.groupBy(matches, ({ document }) => pageOf(document)).values();
  return [...groups].flatMap(([first, ...others]) => (first ? [{ ...first, others }] : []));
}
