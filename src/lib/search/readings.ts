import { fold } from '../finnish/fold.ts';
import type { Lookup } from '../finnish/lookup.ts';
import { readQuery, type Query, type QueryTerm } from '../finnish/query.ts';
import { tokenize } from '../finnish/tokens.ts';
import { nameKey, nameKeysOf } from './index-terms.ts';
import type { Postings } from './index-files.ts';

/** Keys of the names that a query may be: as typed, and in base forms. */
export const keysOfQuery = (text: string, terms: readonly QueryTerm[]): string[] => [
  nameKey(text),
  ...nameKeysOf(terms.map(({ lookups }) => lookups)),
];

/** Keys of names of two words or more that a longer query may hold: "rakenteellisen sosiaalityön välineet". */
export function keysWithin(terms: readonly QueryTerm[]): string[] {
  const runs: string[] = [];
  for (let length = 2; length < Math.min(terms.length, LONGEST_NAME + 1); length++)
    for (let first = 0; first + length <= terms.length; first++)
      runs.push(...nameKeysOf(terms.slice(first, first + length).map(({ lookups }) => lookups)));
  return runs;
}

const LONGEST_NAME = 4;

/** Keys of the names that one word of a query of several may be: "yksinäinen vanhus". */
export const keysOfWords = (terms: readonly QueryTerm[]): string[] =>
  terms.length > 1 ? terms.flatMap(({ lookups }) => nameKeysOf([lookups])) : [];

/** A question is not cut into other words: only a short query is. */
const MOST_JOINED = 4;

/**
 * The query with its words written as one, or two neighbours of them, where that is a known word: "what matters to me",
 * "lasten suojelu".
 */
export async function joinedQuery(text: string, lookup: Lookup): Promise<Query | undefined> {
  const words = tokenize(text).map(({ word }) => word);
  if (words.length < 2 || words.length > MOST_JOINED) return undefined;
  const pairs = words.slice(1).map((word, index) => words.toSpliced(index, 2, `${words[index] ?? ''}${word}`));
  for (const joined of [[words.join('')], ...pairs]) {
    const [made = ''] = joined.filter((word) => !words.includes(word));
    await lookup.load([made]);
    if (lookup.find(made).some(({ form }) => form === fold(made))) return readQuery(joined.join(' '), lookup);
  }
  return undefined;
}

/** Letters from which a word is completed, and words that one start may stand for. */
const SHORTEST_START = 3;
const MOST_COMPLETIONS = 5;

/** Takes an unknown last word, which the reader is still typing, for the start of the known ones that begin so. */
export async function completedQuery(query: Query, postings: Postings): Promise<Query> {
  const last = query.terms.at(-1);
  if (!last || !['unknown', 'corrected'].includes(last.how) || last.typed.length < SHORTEST_START) return query;
  const lookups = (await postings.wordsFrom(last.typed)).slice(0, MOST_COMPLETIONS);
  if (lookups.length === 0) return query;
  return { terms: [...query.terms.slice(0, -1), { typed: last.typed, how: 'part', lookups }] };
}

/** How much of an unknown word must be the start of a known one to be taken for its kin: `työttöm|ät`, `työttöm|yys`. */
const KIN = 0.5;
const SHORTEST_KIN = 5;

/**
 * The query with words that nothing is known of led to those that share the most of their start, where there are such.
 * @param text as typed, in which the suggestion is written
 */
export async function kindredQuery(text: string, query: Query, postings: Postings): Promise<Query | undefined> {
  let suggestion = text.trim();
  const terms = await Promise.all(
    query.terms.map(async (term) => {
      if (term.how !== 'unknown') return term;
      const lookups = await kin(term.typed, postings);
      const [first] = lookups;
      if (first === undefined) return term;
      suggestion = suggestion.replace(term.typed, first);
      return { ...term, how: 'corrected' as const, lookups, suggestion: first };
    }),
  );
  return terms.some(({ how }, index) => how !== query.terms[index]?.how) ? { terms, suggestion } : undefined;
}

async function kin(word: string, postings: Postings): Promise<string[]> {
  const shortest = Math.max(SHORTEST_KIN, Math.ceil(word.length * KIN));
  for (let length = word.length - 1; length >= shortest; length--) {
    const found = await postings.wordsFrom(word.slice(0, length));
    if (found.length > 0) return found.slice(0, MOST_COMPLETIONS);
  }
  return [];
}
