import { unpackFacets, type FacetNames, type Facets } from './facets.ts';
import type { Posting } from './posting.ts';

/** A document that matches a query. */
export interface Match {
  document: number;
  score: number;
  facets: Facets;
  /** How many words of the query it lacks. */
  missing: number;
  /** Sections that match, the best first, with places of the words in them. */
  sections: { section: number; words: number[] }[];
}

/**
 * Joins the postings of a query's terms. A rare term counts for more than a common one, and a document that lacks a term
 * for less.
 * @param terms the postings of each term, of all its base forms together
 * @param names postings of whole names that the query is: such a document lacks nothing
 * @param facetNames values of the facets
 * @param documents how many there are in all
 * @returns every document with any of the terms, in no order
 */
export function matchDocuments(
  terms: readonly Posting[][],
  names: readonly Posting[],
  facetNames: FacetNames,
  documents: number,
): Match[] {
  const found = new Map<number, Match>();
  for (const postings of terms.map(bestOfEach)) {
    const rarity = terms.length > 1 ? Math.log2(1 + documents / postings.length) / Math.log2(1 + documents) : 1;
    for (const posting of postings) {
      const own = found.get(posting.document) ?? toMatch(posting, facetNames, terms.length);
      own.missing--;
      own.score += posting.score * rarity;
      addSections(own.sections, posting);
      found.set(posting.document, own);
    }
  }
  for (const match of found.values()) match.score *= (1 - match.missing / terms.length) ** 2;
  for (const posting of bestOfEach(names)) {
    const own = found.get(posting.document) ?? toMatch(posting, facetNames, terms.length);
    own.missing = 0;
    own.score += posting.score;
    found.set(posting.document, own);
  }
  return [...found.values()];
}

/** Fewer documents than this with all words of a long query call for those that lack some. */
const ENOUGH = 5;

/** A query of this many words may be a question, of whose words not every one tells what is asked. */
const LONG = 3;

/**
 * Chooses what to show of the matches of one or more readings of a query, and orders it. What lacks words is shown where
 * nothing has them all, and where little has all words of a long query.
 * @param readings the matches of each reading; a document counts with its best
 * @param words how many words the query has
 */
export function rankMatches(readings: readonly Match[][], words: number): Match[] {
  const best = new Map<number, Match>();
  for (const match of readings.flat()) {
    const own = best.get(match.document);
    const isBetter =
      !own || (match.missing === 0) > (own.missing === 0) || (match.missing === own.missing && match.score > own.score);
    if (isBetter) best.set(match.document, match);
  }
  const all = [...best.values()];
  const whole = all.filter(({ missing }) => missing === 0);
  const isEnough = whole.length >= (words < LONG ? 1 : ENOUGH);
  const least = Math.min(...all.map(({ missing }) => missing).filter((missing) => missing > 0));
  const bound = Math.max(least, Math.floor(words / 2));
  const shown = isEnough ? whole : all.filter(({ missing }) => missing <= bound);
  return shown.sort((a, b) => b.score - a.score || a.document - b.document);
}

/** One posting for each document: where two base forms of one term meet in it, the weightier. */
function bestOfEach(postings: readonly Posting[]): Posting[] {
  const best = new Map<number, Posting>();
  for (const posting of postings) {
    const own = best.get(posting.document);
    if (!own || posting.score > own.score) best.set(posting.document, posting);
  }
  return [...best.values()];
}

const toMatch = ({ document, facets }: Posting, names: FacetNames, words: number): Match => ({
  document,
  score: 0,
  facets: unpackFacets(facets, names),
  missing: words,
  sections: [],
});

function addSections(sections: Match['sections'], { places }: Posting): void {
  for (const { section, word } of places) {
    const own = sections.find((other) => other.section === section);
    if (own) own.words.push(word);
    else sections.push({ section, words: [word] });
  }
  // The sections in which most of the words stand come first.
  sections.sort((a, b) => b.words.length - a.words.length);
}
