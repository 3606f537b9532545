import { fold, undot } from '../finnish/fold.ts';
import type { Lookup } from '../finnish/lookup.ts';
import { readQuery, type Query, type QueryTerm } from '../finnish/query.ts';
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

/** A question is not cut into other words: only a short query is. */
const MOST_JOINED = 4;

/** The query with two neighbouring words written as one, where that is a known word: "lasten suojelu". */
export async function joinedQuery({ terms }: Query, lookup: Lookup): Promise<Query | undefined> {
  if (terms.length < 2 || terms.length > MOST_JOINED) return undefined;
  const words = terms.map(({ typed }) => typed);
  for (let index = 0; index + 1 < words.length; index++) {
    const joined = `${words[index] ?? ''}${words[index + 1] ?? ''}`;
    await lookup.load([joined]);
    if (lookup.find(joined).some(({ form }) => form === fold(joined)))
      return readQuery(words.toSpliced(index, 2, joined).join(' '), lookup);
  }
  return undefined;
}

/** Letters from which a word is completed, and words that one start may stand for. */
const SHORTEST_START = 3;
const MOST_COMPLETIONS = 5;

/** Takes an unknown last word, which the reader is still typing, for the start of the known ones that begin so. */
export async function completedQuery(query: Query, postings: Postings): Promise<Query> {
  const last = query.terms.at(-1);
  const start = undot(last?.typed ?? '');
  if (!last || !['unknown', 'corrected'].includes(last.how) || start.length < SHORTEST_START) return query;
  const lookups = (await postings.keysFrom(start)).sort((a, b) => a.length - b.length).slice(0, MOST_COMPLETIONS);
  if (lookups.length === 0) return query;
  return { terms: [...query.terms.slice(0, -1), { typed: last.typed, how: 'part', lookups }] };
}
