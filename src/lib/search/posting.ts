/** Where a term stands in a document and how much it weighs there; the form in which the index is stored. */
export interface Posting {
  /** Number of the document. */
  document: number;
  /** Weight of the term in the document, from 1 up. */
  score: number;
  /** Facets of the document: see `facets.ts`. */
  facets: string;
  /** Best sections with the place in their text where the term's first word starts; at most `MAX_PLACES`. */
  places: { section: number; start: number }[];
}

export const MAX_PLACES = 3;

/** The place of a word that is in a section's heading and not in its text. */
export const NOWHERE = -1;

const RADIX = 36;
const write = (value: number): string => value.toString(RADIX);
const read = (value: string | undefined): number => Number.parseInt(value ?? '0', RADIX);

/** `document.score.facets.section.start…`, numbers in base 36. */
export const formatPosting = ({ document, score, facets, places }: Posting): string =>
  [
    write(document),
    write(Math.max(1, Math.round(score))),
    facets,
    ...places.flatMap(({ section, start }) => [write(section), write(start)]),
  ].join('.');

/** Reads what `formatPosting` writes. */
export function parsePosting(text: string): Posting {
  const [document, score, facets = '', ...rest] = text.split('.');
  const places = [];
  for (let index = 0; index < rest.length; index += 2)
    places.push({ section: read(rest[index]), start: read(rest[index + 1]) });
  return { document: read(document), score: read(score), facets, places };
}
