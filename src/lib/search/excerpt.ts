import { tokenize } from '../finnish/tokens.ts';

/** A piece of an excerpt; marked where it is a word that was searched for. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

const WORDS_BEFORE = 8;
const WORDS_IN_ALL = 32;

/**
 * Cuts a short piece out of a text around the words that match.
 * @param text the text of a section
 * @param places numbers of matching words in the text
 * @param isMatch tells of any other word whether it matches too
 */
export function excerpt(text: string, places: readonly number[], isMatch: (word: string) => boolean): ExcerptPart[] {
  const tokens = tokenize(text);
  if (tokens.length === 0) return [];
  const center = Math.min(...places.filter((place) => place < tokens.length), tokens.length - 1);
  const first = Math.max(0, Math.min(center - WORDS_BEFORE, tokens.length - WORDS_IN_ALL));
  const last = Math.min(tokens.length, first + WORDS_IN_ALL) - 1;
  const parts: ExcerptPart[] = first > 0 ? [{ text: '… ', marked: false }] : [];
  let at = first === 0 ? 0 : (tokens[first]?.start ?? 0);
  for (let index = first; index <= last; index++) {
    const token = tokens[index];
    if (!token || !(places.includes(index) || isMatch(token.word))) continue;
    parts.push(
      { text: text.slice(at, token.start), marked: false },
      { text: text.slice(token.start, token.end), marked: true },
    );
    at = token.end;
  }
  const end = last === tokens.length - 1 ? text.length : (tokens[last]?.end ?? text.length);
  parts.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), marked: false });
  return parts.filter((part) => part.text !== '');
}
