import { unpackFacets, type FacetNames, type Facets } from './facets.ts';
import { NAMING } from './index-terms.ts';
import type { Posting } from './posting.ts';

/** A document that matches a query. */
export interface Match {
  document: number;
  score: number;
  facets: Facets;
  /** How many words of the query it lacks. */
  missing: number;
  /** How much of the query it has, a rare word counting for more; 1 for all of it. */
  coverage: number;
  /** Whether a word of the query stands in its title or a name. */
  isNamed: boolean;
  /** Sections that match, the best first, with the places of words in their text. */
  sections: { section: number; places: number[] }[];
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
  const rarities = terms.map(({ length }) => rarityOf(length, documents));
  const all = rarities.reduce((sum, rarity) => sum + rarity, 0);
  terms.forEach((postings, index) => {
    const rarity = rarities[index] ?? 0;
    for (const posting of bestOfEach(postings)) {
      const own = found.get(posting.document) ?? toMatch(posting, facetNames, terms.length);
      own.missing--;
      own.coverage += rarity / all;
      own.isNamed ||= posting.score >= NAMING;
      own.score += posting.score * (terms.length > 1 ? rarity : 1);
      addSections(own.sections, posting);
      found.set(posting.document, own);
    }
  });
  for (const match of found.values()) match.score *= match.coverage ** 2;
  for (const posting of bestOfEach(names)) {
    const own = found.get(posting.document) ?? toMatch(posting, facetNames, terms.length);
    own.missing = 0;
    own.coverage = 1;
    own.score += posting.score;
    found.set(posting.document, own);
  }
  return [...found.values()];
}

/** From 0 for a term of which nothing or everything is found to 1 for one that is in a single document. */
const rarityOf = (found: number, documents: number): number =>
  found === 0 ? 0 : Math.log2(1 + documents / found) / Math.log2(1 + documents);

/** Fewer documents than this with all words of a query call for some that lack words. */
const ENOUGH = { short: 2, long: 5 };

/** What lacks a word but has another in its name: how many are added, with how much of the query, and at what weight. */
const ABOUT = { most: 4, coverage: 0.4, weight: 0.5 };

/** A query of this many words may be a question, of whose words not every one tells what is asked. */
const LONG = 3;

/** How much of the best's coverage what lacks words must have to be shown, in a short query and in a long one. */
const NEARLY = { short: 0.75, long: 0.5 };

/**
 * Chooses what to show of the matches of one or more readings of a query, and orders it. What lacks words is shown where
 * nothing has them all, and where little has all words of a long query; and where nothing that is about one of the words
 * has them all, or little has both of two, what is about one and has most of the query.
 * @param readings the matches of each reading; a document counts with its best
 * @param words how many words the query has
 * @param named documents of which one word of the query is all of a name or a keyword
 */
export function rankMatches(readings: readonly Match[][], words: number, named: ReadonlySet<number>): Match[] {
  const best = new Map<number, Match>();
  for (const match of readings.flat()) {
    const own = best.get(match.document);
    const wholeness = Number(match.missing === 0) - Number(own?.missing === 0);
    if (!own || wholeness > 0 || (wholeness === 0 && match.score > own.score)) best.set(match.document, match);
  }
  const [whole, partial] = partition([...best.values()], ({ missing }) => missing === 0);
  const length = words >= LONG ? 'long' : 'short';
  const inOrder = (matches: readonly Match[]) =>
    matches.toSorted((a, b) => b.score - a.score || a.document - b.document);
  const isAbout = ({ document, isNamed }: Match) => isNamed || named.has(document);
  const isMuch = whole.length >= ENOUGH[length];
  if (isMuch && whole.some(isAbout)) return inOrder(whole);
  if (isMuch || (length === 'short' && whole.length > 0)) {
    const others = partial.filter((match) => isAbout(match) && match.coverage >= ABOUT.coverage);
    const lighter = inOrder(others.map((match) => ({ ...match, score: match.score * ABOUT.weight })));
    return inOrder([...whole, ...lighter.slice(0, ABOUT.most)]);
  }
  const bound = NEARLY[length] * Math.max(0, ...partial.map(({ coverage }) => coverage));
  return inOrder([...whole, ...partial.filter(({ coverage }) => coverage >= bound)]);
}

const partition = <T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] => [
  items.filter(test),
  items.filter((item) => !test(item)),
];

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
  coverage: 0,
  isNamed: false,
  sections: [],
});

function addSections(sections: Match['sections'], { places }: Posting): void {
  for (const { section, start } of places) {
    const own = sections.find((other) => other.section === section);
    if (own) own.places.push(start);
    else sections.push({ section, places: [start] });
  }
  // The sections in which most of the words stand come first.
  sections.sort((a, b) => b.places.length - a.places.length);
}
