import { unpackFacets, type FacetNames, type Facets } from './facets.ts';
import type { Posting } from './posting.ts';

/** A document that matches a query. */
export interface Match {
  document: number;
  score: number;
  facets: Facets;
  /** Sections that match, the best first, with places of the words in them. */
  sections: { section: number; words: number[] }[];
}

/** Fewer documents than this with all words of the query call for those that lack some. */
const ENOUGH = 3;

/**
 * Joins the postings of a query's terms: documents with every term come first, by weight; where they are few, those with
 * most of the terms follow.
 * @param terms the postings of each term, of all its base forms together
 * @param names postings of whole names that the query is
 * @param facetNames values of the facets
 * @returns matches in the order of rank
 */
export function matchDocuments(
  terms: readonly Posting[][],
  names: readonly Posting[],
  facetNames: FacetNames,
): Match[] {
  const found = new Map<number, { match: Match; terms: number }>();
  for (const postings of terms) {
    for (const posting of bestOfEach(postings)) {
      const own = found.get(posting.document);
      if (own) {
        own.terms++;
        own.match.score += posting.score;
        addSections(own.match.sections, posting);
      } else found.set(posting.document, { terms: 1, match: toMatch(posting, facetNames) });
    }
  }
  for (const posting of bestOfEach(names)) {
    const own = found.get(posting.document) ?? {
      terms: terms.length,
      match: toMatch({ ...posting, score: 0 }, facetNames),
    };
    own.match.score += posting.score;
    own.terms = terms.length;
    found.set(posting.document, own);
  }
  const ranked = [...found.values()].sort(
    (a, b) => b.terms - a.terms || b.match.score - a.match.score || a.match.document - b.match.document,
  );
  const whole = ranked.filter((own) => own.terms === terms.length);
  const most = Math.max(1, ...ranked.map((own) => own.terms));
  const rest =
    whole.length < ENOUGH
      ? ranked.filter((own) => own.terms < terms.length && own.terms >= Math.min(most, terms.length - 1))
      : [];
  return [...whole, ...rest].map(({ match }) => match);
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

const toMatch = (posting: Posting, names: FacetNames): Match => {
  const match: Match = {
    document: posting.document,
    score: posting.score,
    facets: unpackFacets(posting.facets, names),
    sections: [],
  };
  addSections(match.sections, posting);
  return match;
};

function addSections(sections: Match['sections'], { places }: Posting): void {
  for (const { section, word } of places) {
    const own = sections.find((other) => other.section === section);
    if (own) own.words.push(word);
    else sections.push({ section, words: [word] });
  }
  // The sections in which most of the words stand come first.
  sections.sort((a, b) => b.words.length - a.words.length);
}

/** The filters that a reader has chosen; an empty one lets everything through. */
export interface Filters {
  kind?: string | undefined;
  status?: string | undefined;
  audience?: string | undefined;
}

export const passes = (facets: Facets, { kind, status, audience }: Filters): boolean =>
  (!kind || facets.kind === kind) &&
  (!status || facets.status === status) &&
  (!audience || facets.audiences.includes(audience));

/** How many matches each value of each filter would leave, the other filters as chosen. */
export function countFacets(matches: readonly Match[], filters: Filters): Record<keyof Filters, Map<string, number>> {
  const count = (field: keyof Filters, valuesOf: (facets: Facets) => readonly (string | undefined)[]) => {
    const counts = new Map<string, number>();
    for (const { facets } of matches) {
      if (!passes(facets, { ...filters, [field]: undefined })) continue;
      for (const value of valuesOf(facets)) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    kind: count('kind', (facets) => [facets.kind]),
    status: count('status', (facets) => [facets.status]),
    audience: count('audience', (facets) => facets.audiences),
  };
}
