import { describe, expect, it } from 'vitest';
import { matchDocuments, rankMatches, type Match } from './match.ts';
import type { Posting } from './posting.ts';
import { FACETS } from './testing/small-index.ts';

const posting = (document: number, score = 10, places: Posting['places'] = []): Posting => ({
  document,
  score,
  facets: '--',
  places,
});
const match = (terms: readonly Posting[][], names: readonly Posting[] = []) =>
  matchDocuments(terms, names, FACETS, 100);
const ranked = (terms: readonly Posting[][], named: readonly number[] = []) =>
  rankMatches([match(terms)], terms.length, new Set(named)).map(({ document }) => document);

describe('matchDocuments', () => {
  it('counts a document once for a term that has two base forms, with the weightier', () => {
    expect(match([[posting(1, 5), posting(1, 9)]])).toMatchObject([{ document: 1, score: 9, missing: 0 }]);
  });

  it('has the section with the most words first', () => {
    const one = posting(1, 10, [
      { section: 0, start: 3 },
      { section: 2, start: 8 },
    ]);
    const [found] = match([[one], [posting(1, 10, [{ section: 2, start: 40 }])]]);
    expect(found?.sections).toEqual([
      { section: 2, places: [8, 40] },
      { section: 0, places: [3] },
    ]);
  });

  it('lacks nothing where the query is its name', () => {
    expect(match([[], [posting(2)]], [posting(1, 500)]).find(({ document }) => document === 1)).toMatchObject({
      missing: 0,
      coverage: 1,
      score: 500,
    });
  });
});

describe('rankMatches', () => {
  const many = (from: number, count: number) => Array.from({ length: count }, (_, index) => posting(from + index));

  it('shows only what has both of two words, where there is any', () => {
    expect(
      ranked([
        [posting(1), posting(2)],
        [posting(2), posting(3)],
      ]),
    ).toEqual([2]);
  });

  it('adds to few that have both of two words some that one of them is the name of', () => {
    const few = [
      [posting(1), ...many(10, 6)],
      [posting(1), ...many(30, 6)],
    ];
    expect(ranked(few, [12, 11])).toEqual([1, 11, 12]);
    expect(ranked(few, [10, 11, 12, 13, 14, 15])).toEqual([1, 10, 11, 12, 13]);
  });

  it('adds them to many too, where none of these is about either word', () => {
    expect(ranked([many(1, 5), many(1, 3)], [4])).toEqual([1, 2, 3, 4]);
    expect(ranked([many(1, 5), many(1, 3)], [1, 4])).toEqual([1, 2, 3]);
  });

  it('adds nothing for a word that tells little of what is asked', () => {
    expect(ranked([[posting(1), ...many(10, 50)], [posting(1)]], [11])).toEqual([1]);
  });

  it('shows what has the rarer word, where nothing has both', () => {
    expect(ranked([[posting(1)], many(10, 50)])).toEqual([1]);
  });

  it('adds what lacks a word of a question, where little has them all', () => {
    expect(ranked([[posting(1), posting(2)], [posting(1), posting(2)], [posting(1)]])).toEqual([1, 2]);
    expect(ranked([many(1, 6), many(1, 6), many(1, 5)])).toEqual([1, 2, 3, 4, 5]);
  });

  it('counts a document with its better reading, and one that has all words before all', () => {
    const own = (missing: number, score: number): Match => ({
      document: 1,
      score,
      missing,
      coverage: 1,
      isNamed: false,
      facets: { kind: '', status: undefined, audiences: [] },
      sections: [],
    });
    expect(rankMatches([[own(1, 90)], [own(0, 5)], [own(0, 7)]], 2, new Set())).toMatchObject([
      { score: 7, missing: 0 },
    ]);
  });

  it('decides between equals by the order of the documents', () => {
    expect(ranked([[posting(3), posting(1), posting(2)]])).toEqual([1, 2, 3]);
  });
});
