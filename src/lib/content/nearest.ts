import { distance } from 'fastest-levenshtein';

/**
 * The candidate that differs least from a misspelt word, or undefined where none is near enough to be meant:
 * more than a third of the letters would have to change, or more than two of a short word, or all of a very short one.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1);
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** " Tarkoititko `x`?" for the end of a message, or an empty string where nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const match = nearest(word, candidates);
  return match === undefined ? '' : ` Tarkoititko \`${match}\`?`;
}
