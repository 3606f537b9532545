import { describe, expect, it } from 'vitest';
import type { PagefindResult } from './pagefind.ts';
import { chooseMatches, joinWords, type Found, type Match } from './rank.ts';

const result = (id: string): PagefindResult => ({ id, score: 1, words: [], data: () => Promise.reject(new Error()) });
const found = (scores: Record<string, number>): Found =>
  Object.entries(scores).map(([id, score]) => ({ result: result(id), score }));
const pages = { pageOf: (id: string) => id.replace(/\d/, ''), count: 100 };

describe('joinWords', () => {
  it('gives a page the words of all its records, with the best record first', () => {
    const [match] = joinWords([found({ a1: 1 }), found({ a2: 3, a1: 1 })], [], pages);
    expect(match).toMatchObject({ page: 'a', isWhole: true, coverage: 1, score: 4 });
    expect(match?.records.map(({ id }) => id)).toEqual(['a2', 'a1']);
  });

  it('tells how much of the query a page has: a rare word is more of it', () => {
    const common = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`x${'y'.repeat(index)}`, 1]));
    const matches = joinWords([found(common), found({ a: 1 })], [], pages);
    const rare = matches.find(({ page }) => page === 'a');
    expect(rare?.isWhole).toBe(false);
    expect(rare?.coverage).toBeGreaterThan(0.7);
  });

  it('takes a page whose name is the query for one that has all of it', () => {
    expect(
      joinWords([found({}), found({ a: 1 })], [found({ b: 9 })], pages).find(({ page }) => page === 'b'),
    ).toMatchObject({
      isWhole: true,
      coverage: 1,
    });
  });
});

describe('chooseMatches', () => {
  const match = (page: string, score: number, coverage = 1): Match => ({
    page,
    score,
    coverage,
    isWhole: coverage === 1,
    records: [],
  });
  const chosen = (matches: readonly Match[], words = 2) => chooseMatches(matches, words).map(({ page }) => page);

  it('fills up to five with the pages that have most of the words', () => {
    const partial = Array.from({ length: 9 }, (_, index) => match(`p${index}`, 1 - index / 10, 0.2));
    expect(chosen([match('a', 1), ...partial])).toEqual(['a', 'p0', 'p1', 'p2', 'p3']);
  });

  it('leaves out what lacks words where enough has them all, but for the weightiest', () => {
    const whole = Array.from({ length: 6 }, (_, index) => match(`w${index}`, 1));
    expect(chosen([...whole, match('p', 1, 0.5)])).toHaveLength(6);
    expect(chosen([...whole, match('p', 100, 0.5)])[0]).toBe('p');
  });

  it('counts a page with the best of its readings', () => {
    expect(chooseMatches([match('a', 1), match('a', 2)], 1)).toEqual([match('a', 2)]);
  });
});
