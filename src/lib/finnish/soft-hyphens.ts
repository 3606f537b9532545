import { findEntry, type Lexicon } from './lexicon.ts';
import { fold } from './fold.ts';
import { tokenize } from './tokens.ts';

export const SOFT_HYPHEN = '\u00AD';

/**
 * Lets long compounds break between their members, for browsers that do not know how Finnish words break.
 * @param text a title or another short text
 * @param lexicon tells where the members of a word meet
 * @param shortest letters from which a word may break
 */
export function softHyphens(text: string, lexicon: Lexicon, shortest = 12): string {
  let result = '';
  let at = 0;
  for (const { word, start, end } of tokenize(text)) {
    result += text.slice(at, start) + (word.length < shortest ? text.slice(start, end) : broken(word, lexicon));
    at = end;
  }
  return result + text.slice(at);
}

/** Members but the last stand in an inflected word as they do in its base form. */
function broken(word: string, lexicon: Lexicon): string {
  const members = findEntry(lexicon, word)?.analyses[0]?.members ?? [];
  const start = members.slice(0, -1);
  if (start.length === 0 || !fold(word).startsWith(fold(start.join('')))) return word;
  let result = '';
  let at = 0;
  for (const member of start) {
    result += word.slice(at, at + member.length) + (member.endsWith('-') ? '' : SOFT_HYPHEN);
    at += member.length;
  }
  return result + word.slice(at);
}
