import { distance } from 'fastest-levenshtein';

/**
 * How much of two texts is the same, from 0 to 1: by their words (Dice's coefficient), which stand a move of a sentence, or by
 * their letters (Levenshtein's distance), which stand a change of endings, whichever is more.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return Math.max(sharedWords(wordsOf(first), wordsOf(second)), sharedLetters(first, second));
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return a.length + b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

function sharedLetters(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}
