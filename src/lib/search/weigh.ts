import type { Analyse } from '../finnish/analyse.ts';
import { fold } from '../finnish/fold.ts';
import { basesWithin } from '../finnish/lexicon.ts';
import { isStopWord } from '../finnish/stop-words.ts';
import { tokenize } from '../finnish/tokens.ts';
import type { SearchDocument } from './document.ts';
import { choices, nameTermOf, termOf } from './term.ts';

/**
 * How much a word weighs by where it stands, on Pagefind's scale from 0 to 10. Repetition in the text adds ever less.
 * Keywords stand nowhere on the page: a word that does is the surer sign, but on a hub.
 */
const WEIGHTS = {
  title: 10,
  name: 7.5,
  description: 2,
  heading: 1.5,
  hubKeyword: 1,
  text: 0.3,
  keyword: 0.25,
} as const;

/** Weight of a compound's part against the whole word. */
const PART = 0.35;

/** Weights of the whole of a title and of another name. */
const WHOLE = { title: 10, name: 9 } as const;

/** Gives the terms of a word with their share of its weight. */
export type TermsOf = (word: string) => ReadonlyMap<string, number>;

/** Remembers the terms of each word form: pages repeat their words. */
export function termsBy(analyse: Analyse): TermsOf {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (word) => {
    const terms = known.get(word) ?? (isStopWord(word) ? new Map<string, number>() : termsOf(word, analyse));
    known.set(word, terms);
    return terms;
  };
}

function termsOf(word: string, analyse: Analyse): Map<string, number> {
  const terms = new Map<string, number>();
  const analyses = analyse(word);
  for (const part of analyses.flatMap(basesWithin)) terms.set(part, PART);
  for (const { base } of analyses) terms.set(fold(base), 1);
  return terms;
}

/** The weights of the terms of a document: each base form, compound part and whole name that it holds. */
export function weighDocument(document: SearchDocument, termsOfWord: TermsOf): Map<string, number> {
  const { title, names, keywords, description, sections, weight, isHub } = document;
  const best = new Map<string, number>();
  const counts = new Map<string, number>();
  const each = (text: string, act: (base: string, share: number) => void) => {
    for (const { word } of tokenize(text))
      termsOfWord(word).forEach((share, base) => {
        act(base, share);
      });
  };
  const atLeast = (text: string, value: number) => {
    each(text, (base, share) => best.set(base, Math.max(value * share, best.get(base) ?? 0)));
  };

  for (const { heading, text } of sections) {
    each(text, (base, share) => counts.set(base, (counts.get(base) ?? 0) + share));
    atLeast(heading, WEIGHTS.heading);
  }
  atLeast(description, WEIGHTS.description);
  for (const keyword of keywords) atLeast(keyword, isHub ? WEIGHTS.hubKeyword : WEIGHTS.keyword);
  for (const name of names) atLeast(name, WEIGHTS.name);
  atLeast(title, WEIGHTS.title);

  const terms = new Map<string, number>();
  for (const base of new Set([...best.keys(), ...counts.keys()])) {
    const inText = WEIGHTS.text * Math.log2(1 + (counts.get(base) ?? 0));
    terms.set(termOf(base), ((best.get(base) ?? 0) + inText) * weight);
  }
  const whole = (name: string, value: number) => {
    for (const term of nameTerms(name, termsOfWord)) terms.set(term, Math.max(value * weight, terms.get(term) ?? 0));
  };
  for (const name of names) whole(name, WHOLE.name);
  whole(title, WHOLE.title);
  return terms;
}

/** The terms of a whole name: its words as they are, and in base form. */
function nameTerms(name: string, termsOfWord: TermsOf): string[] {
  const words = tokenize(name).map(({ word }) => word);
  const bases = words
    .filter((word) => !isStopWord(word))
    .map((word) => [...termsOfWord(word)].filter(([, share]) => share === 1).map(([base]) => base));
  return [words, ...choices(bases)].map(nameTermOf);
}
