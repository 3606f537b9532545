import { fold, undot } from './fold.ts';
import { possibleBases } from './inflection.ts';
import type { Lookup } from './lookup.ts';

/** Letters that a base form has at least to be seen inside a longer word. */
const SHORTEST_INSIDE = 4;

/**
 * Tells of the words of a text which of the wanted words each is a form of, or a compound with.
 * @param wanted base forms, in one list for each word that is looked for
 * @returns the number of the list, or -1
 */
export function matcher(wanted: readonly (readonly string[])[], lookup: Lookup): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const number = known.get(word) ?? wanted.findIndex((bases) => bases.some((base) => isFormOf(word, base, lookup)));
    known.set(word, number);
    return number;
  };
}

function isFormOf(word: string, base: string, lookup: Lookup): boolean {
  const folded = fold(word);
  if (folded === base) return true;
  const forms = lookup.find(word).filter(({ form }) => form === folded);
  if (forms.some(({ bases }) => bases.includes(base))) return true;
  return holds(undot(word), undot(base));
}

/** Whether a word ends with a form of a base form, or has one before other letters, by the rules of inflection. */
function holds(word: string, base: string): boolean {
  const start = base.slice(0, 2);
  for (let at = word.indexOf(start); at >= 0; at = word.indexOf(start, at + 1)) {
    if (at > 0 && base.length < SHORTEST_INSIDE) return false;
    const rest = word.slice(at);
    if (rest.length < base.length + 7 && possibleBases(rest).has(base)) return true;
    if (base.length >= SHORTEST_INSIDE && word.length - at > base.length + 2 && beginsWith(rest, base)) return true;
  }
  return false;
}

/** A compound begins with the base form or its genitive, and goes on with another word. */
function beginsWith(word: string, base: string): boolean {
  if (word.startsWith(base)) return true;
  return [-1, 0, 1, 2]
    .map((more) => word.slice(0, base.length + more))
    .some((cut) => /n$/.test(cut) && word.length - cut.length > 3 && possibleBases(cut).has(base));
}
