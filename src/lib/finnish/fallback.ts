import { fold, sharedStart, undot } from './fold.ts';
import { possibleBases } from './inflection.ts';

/** Known base forms, folded, that are the same without their dots. */
export type KnownBases = (undotted: string) => readonly string[];

/**
 * The known base forms of a word that no list of forms holds, by the rules of inflection: the likeliest, and those about as
 * likely. A word typed without any dots may have dotted base forms; else dots must agree.
 * @returns folded base forms, the best first; none where no rule leads to a known word
 */
export function basesByRule(word: string, known: KnownBases): string[] {
  const folded = fold(word);
  const plain = undot(word);
  const found = [...possibleBases(word)].flatMap((key) =>
    known(key).map((base) => ({ base, cost: cost(folded, plain, base, key) })),
  );
  const least = Math.min(...found.map(({ cost }) => cost));
  const likely = found.filter(({ cost }) => cost <= least + 1 && cost < DOTS_DISAGREE).sort((a, b) => a.cost - b.cost);
  // "esityksen" is of "esitys", not of "esi".
  const longEnough = (likely[0]?.base.length ?? 0) - 2;
  return [...new Set(likely.map(({ base }) => base))].filter((base) => base.length >= longEnough);
}

const DOTS_DISAGREE = 1000;
const UNDOTTED = 100;

/** The letters that differ at the ends of form and base form; much more where the dots of what they share do not agree. */
function cost(folded: string, plain: string, base: string, key: string): number {
  const shared = sharedStart(plain, key);
  const letters = folded.length + base.length - 2 * shared;
  if (folded.slice(0, shared) === base.slice(0, shared)) return letters;
  return letters + (folded === plain ? UNDOTTED : DOTS_DISAGREE);
}
