import { fold, undot } from './fold.ts';

/**
 * How many typing mistakes lie between two words: a letter left out, added, changed, or two letters changed about count one;
 * a letter doubled or not, and a wrong dot, count less.
 * @param limit where counting may stop: what is more is given as Infinity
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
export function mistakes(typed: string, meant: string, limit = Infinity): number {
  const [a, b] = [undot(typed), undot(meant)];
  const dotted = [fold(typed), fold(meant)] as const;
  let [before, above]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isDoubledInA = a[i - 1] === a[i - 2];
      const isDoubledInB = b[j - 1] === b[j - 2];
      const change = a[i - 1] !== b[j - 1] ? 1 : dotted[0][i - 1] !== dotted[1][j - 1] ? DOT : 0;
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      row[j] = Math.min(
        (above[j] ?? 0) + (isDoubledInA ? DOUBLE : 1),
        (row[j - 1] ?? 0) + (isDoubledInB ? DOUBLE : 1),
        (above[j - 1] ?? 0) + change,
        swap,
      );
    }
    if (Math.min(...row) > limit) return Infinity;
    [before, above] = [above, row];
  }
  const total = above[b.length] ?? 0;
  return total <= limit ? total : Infinity;
}

const DOT = 0.25;
const DOUBLE = 0.5;

/** How many mistakes a word of a length may hold and still be known again. */
const allowed = (length: number): number => (length < 4 ? 0.5 : length < 7 ? 1 : 2);

/**
 * The word that was probably meant. Of equally near ones the one that starts with the same letter, then the shortest and the first.
 * @param typed a word that is not known
 * @param words the known words
 * @param most how many mistakes there may be at most; short words may have fewer in any case
 */
export function suggest(typed: string, words: Iterable<string>, most = 2): string | undefined {
  const limit = Math.min(most, allowed(typed.length));
  const letters = lettersOf(typed);
  let best: { word: string; cost: number } | undefined;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > 2 * limit || isTooDifferent(letters, lettersOf(word), limit)) continue;
    const cost = mistakes(typed, word, Math.min(limit, best?.cost ?? limit));
    if (cost === Infinity) continue;
    const total = cost + (undot(word)[0] === undot(typed)[0] ? 0 : 0.1) + word.length / 1000;
    if (!best || total < best.cost) best = { word, cost: total };
  }
  return best?.word;
}

/** The letters of a word as bits: a quick way to see that two words are too different to count their mistakes. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (BIT[word.charAt(at)] ?? word.charCodeAt(at) & 31);
  return bits;
}

const BIT: Partial<Record<string, number>> = { ä: 1, å: 1, ö: 15 };

/** A mistake takes at most one letter away and brings at most one. */
const isTooDifferent = (one: number, other: number, limit: number): boolean =>
  bitCount(one & ~other) > limit || bitCount(other & ~one) > limit;

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
