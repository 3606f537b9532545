import { excerpt, LETTERS_BEFORE, type ExcerptPart } from './excerpt.ts';
import type { Load } from './index-files.ts';
import type { Match } from './match.ts';
import { NOWHERE } from './posting.ts';
import { SLICE, textFile, type Outline } from './text-files.ts';

/** Text of a hit that is loaded when it is shown. */
export interface HitText {
  parts: ExcerptPart[];
  sections: { anchor: string; heading: string }[];
}

/**
 * Cuts an excerpt out of a document's best section, or gives its description or its start where no section
 * matches; and lists the sections.
 * @param isMatch tells of a word whether it was searched for
 */
export async function hitText(load: Load, match: Match, isMatch: (word: string) => boolean): Promise<HitText> {
  const outline = JSON.parse(await load(textFile(match.document, 0))) as Outline;
  // A list of keywords tells least: it is shown where the words stand nowhere else.
  const isText = (section: number) => section === 0 || outline.outline[section]?.[0] !== '';
  const best = match.sections.find(({ section }) => isText(section)) ?? match.sections[0];
  const found = best ? await excerptOf(outline, match.document, best, load, isMatch) : [];
  const parts = [found, [{ text: outline.description, marked: false }], excerpt(outline.slice, [], isMatch)].find(
    (some) => some.some(({ text }) => text !== ''),
  );
  const sections = match.sections.flatMap(({ section }) => {
    const [anchor, heading] = outline.outline[section] ?? [];
    return anchor && heading ? [{ anchor, heading }] : [];
  });
  return { parts: parts ?? [], sections };
}

async function excerptOf(
  { outline, length, slice }: Outline,
  document: number,
  { section, places: all }: Match['sections'][number],
  load: Load,
  isMatch: (word: string) => boolean,
): Promise<ExcerptPart[]> {
  const places = all.filter((place) => place !== NOWHERE);
  const start = outline[section]?.[2] ?? 0;
  const end = outline[section + 1]?.[2] ?? length;
  const first = start + Math.max(0, (places.length > 0 ? Math.min(...places) : 0) - LETTERS_BEFORE);
  const file = Math.floor(first / SLICE);
  const text = file === 0 ? slice : (JSON.parse(await load(textFile(document, file))) as string);
  // The section as far as the file has it, and the places in it.
  const from = Math.max(start, file * SLICE);
  const own = text.slice(from - file * SLICE, end - file * SLICE).trimEnd();
  return excerpt(
    own,
    places.map((place) => start + place - from),
    isMatch,
    { isStart: from === start, isEnd: file * SLICE + text.length >= end },
  );
}
