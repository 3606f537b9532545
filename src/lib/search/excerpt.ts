import { tokenize } from '../finnish/tokens.ts';

/** A piece of an excerpt; marked where it is a word that was searched for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** How much of the text is shown before the first match, and in all; ends of words are looked for nearby. */
export const LETTERS_BEFORE = 80;
const LETTERS = 260;

/** Whether a text is the start of its section, and its end. */
interface Edges {
  isStart: boolean;
  isEnd: boolean;
}

/**
 * Cuts a short piece out of a text around the words that match.
 * @param places where matching words start in the text
 * @param isMatch tells of any other word whether it matches too
 * @param edges what the text is of its section
 */
export function excerpt(
  text: string,
  places: readonly number[],
  isMatch: (word: string) => boolean,
  edges: Edges = { isStart: true, isEnd: true },
): ExcerptPart[] {
  const within = places.filter((place) => place >= 0 && place < text.length);
  const wanted = Math.max(0, Math.min(Math.min(text.length, ...within) - LETTERS_BEFORE, text.length - LETTERS));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const last = text.length - start <= LETTERS ? text.length : text.lastIndexOf(' ', start + LETTERS);
  const end = last > start ? last : Math.min(text.length, start + LETTERS);
  const piece = text.slice(start, end);
  if (piece === '') return [];

  const parts: ExcerptPart[] = start > 0 || !edges.isStart ? [{ text: '… ', marked: false }] : [];
  let at = 0;
  for (const token of tokenize(piece)) {
    if (!within.includes(start + token.start) && !isMatch(token.word)) continue;
    parts.push(
      { text: piece.slice(at, token.start), marked: false },
      { text: piece.slice(token.start, token.end), marked: true },
    );
    at = token.end;
  }
  parts.push({ text: piece.slice(at) + (end < text.length || !edges.isEnd ? ' …' : ''), marked: false });
  return parts.filter((part) => part.text !== '');
}
