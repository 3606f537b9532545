import { fold } from '../finnish/fold.ts';
import { kinOf } from '../finnish/kin.ts';
import type { Lookup } from '../finnish/lookup.ts';
import { partsOf, readQuery, type Query, type QueryTerm } from '../finnish/query.ts';
import { tokenize } from '../finnish/tokens.ts';
import type { Names } from './names.ts';
import { choices, nameTermOf, startOfTerms, termOf } from './term.ts';

/** One way to find a word of a query: what Pagefind is asked for, and what finding it is worth. */
export interface Way {
  terms: string;
  weight: number;
  /** The base forms that are looked for, to be marked in the text. */
  bases: readonly string[];
}

const wayOf = (bases: readonly string[], weight: number): Way => ({
  terms: bases.map(termOf).join(' '),
  weight,
  bases,
});
const byStart = (start: string, weight: number): Way => ({ terms: startOfTerms(start), weight, bases: [start] });
const byName = (words: readonly string[], weight: number): Way => ({ terms: nameTermOf(words), weight, bases: [] });

/** What a page whose name is all of the query gains, and one whose name is a part of it. */
const NAMED = { whole: 50, part: 2 };
/** A question of more words than this is no name and holds few: each name that is tried is a file to load. */
const MOST_NAMED = 4;
const ONE_WORD = { length: 1, others: [] };

/** What it is worth to find another name of the same, a word that comes of the same, all parts of a compound, its start. */
const OTHER_NAME = 0.5;
const KIN = 0.5;
const PARTS = 0.3;
const START = 0.3;

/** Letters from which a word that is being typed is completed. */
const SHORTEST_START = 3;

/**
 * The ways to find each word of a query: any of its base forms, or of the names of the same thing. A name of several words
 * is found like one.
 * @param typing the last word may be unfinished
 */
export function waysOf({ terms }: Query, names: Names, typing = false): Way[][] {
  const ways: Way[][] = [];
  for (let at = 0; at < terms.length;) {
    const { length, others } = terms.length > MOST_NAMED ? ONE_WORD : names.at(terms.slice(at));
    const own = terms.slice(at, at + length);
    ways.push([
      ...choices(own.map(({ lookups }) => lookups)).map((bases) => wayOf(bases, 1)),
      ...others.map((bases) => wayOf(bases, OTHER_NAME)),
    ]);
    at += length;
  }
  const last = terms.at(-1);
  if (typing && last && ['unknown', 'corrected'].includes(last.how) && last.typed.length >= SHORTEST_START)
    ways.splice(-1, 1, [byStart(fold(last.typed), 1)]);
  return ways;
}

/** Ways to find the query as a name: first the whole of it, then each run of its words. */
export function nameWays(text: string, terms: readonly QueryTerm[], names: Names): Way[][] {
  const inBase = (some: readonly QueryTerm[], weight: number) =>
    choices(some.map(({ lookups }) => lookups)).map((bases) => byName(bases, weight));
  const words = tokenize(text).map(({ word }) => word);
  const runs: Way[][] = [];
  for (let length = 1; length < terms.length && terms.length <= MOST_NAMED; length++)
    for (let first = 0; first + length <= terms.length; first++)
      runs.push(inBase(terms.slice(first, first + length), NAMED.part));
  const { length, others } = names.at(terms);
  const otherwise = length === terms.length ? others.map((bases) => byName(bases, NAMED.whole * OTHER_NAME)) : [];
  return [[byName(words, NAMED.whole), ...inBase(terms, NAMED.whole), ...otherwise], ...runs];
}

/**
 * Further ways to find each word, for where little is found: words that come of the same, all the parts of a compound, and
 * for a word of which nothing is known those that begin alike, by ever shorter starts.
 */
export const widerWays = ({ terms }: Query, lookup: Lookup, names: Names): Promise<Way[][]> =>
  Promise.all(
    terms.map(async (term) => {
      const { lookups, how, typed } = term;
      if (how === 'number') return [];
      const unseen = names.at([term]).unseen.flatMap((bases) => (bases.length === 1 ? bases : []));
      const parts = await Promise.all([...lookups, ...unseen].map((base) => partsOf(base, lookup)));
      return [
        ...lookups.flatMap((base) => kinOf(base, lookup)).map((base) => wayOf([base], KIN)),
        ...parts.flatMap((list) => (list.length > 1 ? choices(list) : [])).map((bases) => wayOf(bases, PARTS)),
        ...(how === 'unknown' ? starts(typed).map((start) => byStart(start, START)) : []),
      ];
    }),
  );

/** How much of an unknown word must be the start of a known one to be taken for its kin: `työttöm|ät`, `työttöm|yys`. */
const KINDRED = { letters: 5, share: 0.6 };

function starts(word: string): string[] {
  const shortest = Math.max(KINDRED.letters, Math.ceil(word.length * KINDRED.share));
  return Array.from({ length: Math.max(0, word.length - shortest) }, (_, index) => word.slice(0, shortest + index));
}

/** A question is not cut into other words: only a short query is. */
const MOST_JOINED = 4;

/**
 * The query with its words written as one, or two neighbours of them, where that is a known word: "what matters to me",
 * "lasten suojelu".
 */
export async function joinedQuery(text: string, lookup: Lookup): Promise<Query | undefined> {
  const words = tokenize(text).map(({ word }) => word);
  if (words.length < 2 || words.length > MOST_JOINED || words.some((word) => /\d/.test(word))) return undefined;
  const pairs = words.slice(1).map((word, index) => words.toSpliced(index, 2, `${words[index] ?? ''}${word}`));
  for (const joined of [[words.join('')], ...pairs]) {
    const [made = ''] = joined.filter((word) => !words.includes(word));
    await lookup.load([made]);
    if (lookup.find(made).some(({ form }) => form === fold(made))) return readQuery(joined.join(' '), lookup);
  }
  return undefined;
}
