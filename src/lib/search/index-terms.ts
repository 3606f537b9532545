import type { Analyse } from '../finnish/analyse.ts';
import { fold } from '../finnish/fold.ts';
import { basesWithin } from '../finnish/lexicon.ts';
import { isStopWord } from '../finnish/stop-words.ts';
import { tokenize } from '../finnish/tokens.ts';
import type { SearchDocument } from './document.ts';
import { MAX_PLACES, NOWHERE, type Posting } from './posting.ts';

/**
 * How much a word weighs by where it stands. Repetition in the text adds ever less. Keywords stand nowhere on the page: a word
 * that does is the surer sign, but on a hub.
 */
const WEIGHTS = { title: 400, name: 300, heading: 60, description: 40, text: 12, keyword: 10 } as const;

/** What a word of a title or name weighs at least, on a page that does not only list others. */
export const NAMING = WEIGHTS.name;

/** Weight of a compound's part against the whole word. */
const PART = 0.35;

/** Weights of a whole name, of the whole of a hub's keyword, and of the whole of another page's keyword. */
const EXACT = 20_000;
const HUB_KEYWORD = 380;
const KEYWORD = 8;

/** Marks the key of a whole name in the index, apart from words. */
export const NAME_MARK = '=';

type Places = Posting['places'];

interface Weighed {
  score: number;
  /** Times that the word stands in running text. */
  count: number;
  places: Places;
}

/** Gives the terms of a word with their share of its weight. */
export type TermsOf = (word: string) => ReadonlyMap<string, number>;

/** Remembers the terms of each word form: pages repeat their words. */
export function termsBy(analyse: Analyse): TermsOf {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (word) => {
    const form = fold(word);
    let terms = known.get(word);
    if (!terms) known.set(word, (terms = isStopWord(form) ? new Map<string, number>() : termsOf(word, analyse)));
    return terms;
  };
}

function termsOf(word: string, analyse: Analyse): Map<string, number> {
  const terms = new Map<string, number>();
  for (const analysis of analyse(word)) {
    const base = fold(analysis.base);
    for (const part of basesWithin(analysis))
      if (fold(part) !== base) terms.set(fold(part), terms.get(fold(part)) ?? PART);
    terms.set(base, 1);
  }
  return terms;
}

/** On how many hubs each keyword is, folded: what several share leads to none of them before all else. */
export function countHubKeywords(documents: readonly SearchDocument[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { keywords } of documents.filter(({ isHub }) => isHub))
    for (const keyword of keywords) counts.set(fold(keyword), (counts.get(fold(keyword)) ?? 0) + 1);
  return counts;
}

/**
 * Weighs the terms of a document.
 * @param hubKeywords on how many hubs a keyword is
 * @returns for each base form or compound part its weight and the best places; and a key for each whole name
 */
export function weighDocument(
  document: SearchDocument,
  termsOfWord: TermsOf,
  hubKeywords: ReadonlyMap<string, number>,
): Map<string, Pick<Posting, 'score' | 'places'>> {
  const weighed = new Map<string, Weighed>();
  const add = (text: string, weight: number, section?: number) => {
    for (const { word, start } of tokenize(text)) {
      for (const [term, share] of termsOfWord(word)) {
        const own = weighed.get(term) ?? { score: 0, count: 0, places: [] };
        weighed.set(term, own);
        if (weight === WEIGHTS.text) own.count += share;
        else own.score = Math.max(own.score, weight * share) + own.score * 0.01;
        if (section !== undefined) addPlace(own.places, section, weight === WEIGHTS.text ? start : NOWHERE);
      }
    }
  };
  document.sections.forEach(({ heading, text }, section) => {
    add(text, WEIGHTS.text, section);
    add(heading, WEIGHTS.heading, section);
  });
  add(document.description, WEIGHTS.description);
  for (const keyword of document.keywords) add(keyword, WEIGHTS.keyword);
  for (const name of document.names) add(name, WEIGHTS.name);
  add(document.title, WEIGHTS.title);

  const result = new Map<string, Pick<Posting, 'score' | 'places'>>();
  for (const [term, { score, count, places }] of weighed) {
    const inText = WEIGHTS.text * Math.log2(1 + count);
    result.set(term, { score: (score + inText) * document.weight, places });
  }
  const addWhole = (text: string, score: number) => {
    for (const key of wholeKeys(text, termsOfWord)) {
      const known = result.get(key)?.score ?? 0;
      if (score > known) result.set(key, { score, places: [] });
    }
  };
  for (const keyword of document.keywords)
    addWhole(keyword, document.isHub ? HUB_KEYWORD / (hubKeywords.get(fold(keyword)) ?? 1) ** 2 : KEYWORD);
  for (const name of document.names) addWhole(name, EXACT * 0.9);
  addWhole(document.title, EXACT);
  return result;
}

/** The keys of a whole text: its words as they are, and in base form. */
function wholeKeys(text: string, termsOfWord: TermsOf): string[] {
  const bases = tokenize(text)
    .filter(({ word }) => !isStopWord(word))
    .map(({ word }) => [...termsOfWord(word)].filter(([, share]) => share === 1).map(([term]) => term));
  return [nameKey(text), ...nameKeysOf(bases)];
}

/** The key of a whole name: its words, folded. */
export const nameKey = (name: string): string =>
  NAME_MARK +
  tokenize(name)
    .map(({ word }) => fold(word))
    .join(' ');

const MOST_KEYS = 12;

/** The keys of a name whose words may each be any of some: at most twelve. */
export const nameKeysOf = (words: readonly (readonly string[])[]): string[] =>
  words
    .reduce<string[]>(
      (starts, choices) =>
        starts.flatMap((start) => choices.map((choice) => (start ? `${start} ${choice}` : choice))).slice(0, MOST_KEYS),
      [''],
    )
    .map((key) => NAME_MARK + key);

/** Notes a section once, with the first place in its text; a word of its heading alone is nowhere in that. */
function addPlace(places: Places, section: number, start: number): void {
  if (places.length < MAX_PLACES && places.every((place) => place.section !== section)) places.push({ section, start });
}
