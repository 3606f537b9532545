import { fold } from '../finnish/fold.ts';

/**
 * Stands at both ends of a term of the index. No word has this letter (the IPA's glottal stop), so a term is never found for
 * the start of another, which is how Pagefind looks up words, nor for a word of the text.
 */
const EDGE = 'ʔ';

/** Stands in a term for what is no letter: Pagefind would cut the word there. */
const SIGN = 'ʕ';

/** Marks the terms of whole names apart from those of words. */
const NAME = SIGN + SIGN;

/** Stand for digits: Pagefind would cut a word between letters and digits too. */
const DIGITS = 'αβγδεζηθικ';

const letters = (text: string): string =>
  fold(text)
    .replaceAll(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit)
    .replaceAll(/\P{L}/gu, SIGN);

/** A base form as the index holds it. */
export const termOf = (base: string): string => EDGE + letters(base) + EDGE;

/** What all terms begin with that begin so: Pagefind finds them by it. */
export const startOfTerms = (start: string): string => EDGE + letters(start);

/** A whole name as the index holds it: its words, as they are or in base form. */
export const nameTermOf = (words: readonly string[]): string => EDGE + NAME + letters(words.join(' ')) + EDGE;

/** Whether a word of a record is a term, and so no part of its text. */
export const isTerm = (word: string): boolean => word.startsWith(EDGE);

/** As many ways as are tried at most to choose one of each. */
const MOST = 12;

/** All ways to choose one item of each list, the first of each first; at most twelve. */
export const choices = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>(
    (starts, list) => starts.flatMap((start) => list.map((item) => [...start, item])).slice(0, MOST),
    [[]],
  );
