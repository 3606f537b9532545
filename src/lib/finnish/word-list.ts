import { sharedStart, undot } from './fold.ts';
import { possibleBases } from './inflection.ts';
import { parseAnalysis, simple, type Analysis } from './lexicon.ts';

/** Finds the listed word of which a word is an inflected form, or undefined. */
export type ListMatcher = (word: string) => Analysis | undefined;

/** Reads a list kept by hand: a base form on each line as `parseAnalysis` reads it; `#` starts a comment line. */
export const parseWordList = (text: string): Analysis[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseAnalysis);

/**
 * Makes a matcher for listed words and their inflected forms (`Penno`: `Pennon`, `Pennossakin`; `THL`: `THL:n`), and for
 * words with a hyphen whose halves are listed or right by themselves (`Apuu-chatissa`).
 * Capitals and dots count: `paro` is not a form of `Paro`.
 * @param list the base forms
 * @param isRight tells of a half whether it is a right word without the list
 */
export function listMatcher(
  list: readonly Analysis[],
  isRight: (half: string) => Analysis | undefined = () => undefined,
): ListMatcher {
  const byBase = Map.groupBy(list, ({ base }) => undot(base));
  const inflected = (word: string): Analysis | undefined => {
    const fitting = [...possibleBases(word)]
      .flatMap((base) => byBase.get(base) ?? [])
      .filter(({ base }) => startsAlike(word, base));
    return fitting.sort((a, b) => distance(word, a.base) - distance(word, b.base))[0];
  };
  return (word) => {
    const whole = inflected(word);
    if (whole || !word.includes('-')) return whole;
    const halves = word.split('-').map((half) => inflected(half) ?? isRight(half));
    return halves.every((half) => half !== undefined) ? joined(word.split('-'), halves) : undefined;
  };
}

/** `Apuu-chatissa` of `Apuu` and `chatissa`: only the last half goes back to its base form in the whole. */
function joined(halves: readonly string[], analyses: readonly Analysis[]): Analysis {
  const last = analyses.at(-1) ?? simple('');
  const starts = halves.slice(0, -1).map((half) => `${half}-`);
  const members = [...starts, ...last.members];
  const parts = [...analyses.slice(0, -1).map(({ base }) => base), ...(last.parts.length ? last.parts : [last.base])];
  return { base: members.join(''), members, parts };
}

function startsAlike(word: string, base: string): boolean {
  const length = sharedStart(undot(word), undot(base));
  const start = word.slice(0, length);
  const wanted = base.slice(0, length);
  return start === wanted || start === wanted.slice(0, 1).toUpperCase() + wanted.slice(1);
}

const distance = (word: string, base: string): number =>
  word.length + base.length - 2 * sharedStart(undot(word), undot(base));
