import type { SearchDocument } from './document.ts';

/**
 * The text of a document in files of bounded size, of which an excerpt needs one: the sections one after another, cut every
 * so many letters. Each file goes on a little into the next, so that no excerpt is cut at its end.
 */
export const SLICE = 2_000;
export const OVERLAP = 350;

/** What the first file of a document holds. */
export interface Outline {
  description: string;
  /** Headings, with the place in the whole text where each section starts. */
  outline: [anchor: string, heading: string, start: number][];
  /** Length of the whole text. */
  length: number;
  slice: string;
}

const BREAK = '\n';

export const textFile = (document: number, slice: number): string => `texts/${document}-${slice}.json`;

/** Makes the text files of a document, by name. */
export function textFiles({ description, sections }: SearchDocument, number: number): [string, string][] {
  const whole = sections.map(({ text }) => text).join(BREAK);
  let start = 0;
  const outline = sections.map(({ anchor, heading, text }): Outline['outline'][number] => {
    const own = start;
    start += text.length + BREAK.length;
    return [anchor, heading, own];
  });
  const slices = Array.from({ length: Math.max(1, Math.ceil(whole.length / SLICE)) }, (_, index) =>
    whole.slice(index * SLICE, (index + 1) * SLICE + OVERLAP),
  );
  return slices.map((slice, index) => [
    textFile(number, index),
    JSON.stringify(index === 0 ? ({ description, outline, length: whole.length, slice } satisfies Outline) : slice),
  ]);
}
