import { expect, it } from 'vitest';
import { choices, isTerm, nameTermOf, startOfTerms, termOf } from './term.ts';

it('writes terms of letters alone, which Pagefind does not cut', () => {
  for (const term of [termOf('SOS-lapsikylä'), termOf('113/2025'), termOf('47§'), nameTermOf(['ensi-', 'chat'])]) {
    expect(term).toMatch(/^\p{L}+$/u);
    expect(isTerm(term)).toBe(true);
  }
});

it('tells apart numbers, a word from a name, and a word from what starts like it', () => {
  expect(termOf('113/2025')).not.toBe(termOf('113/2026'));
  expect(nameTermOf(['penno'])).not.toBe(termOf('penno'));
  expect(termOf('lapsikoti').startsWith(termOf('lapsi'))).toBe(false);
  expect(termOf('lapsikoti').startsWith(startOfTerms('laps'))).toBe(true);
  expect(isTerm('lapsi')).toBe(false);
});

it('chooses one of each in every way, twelve at most', () => {
  expect(choices([['a', 'b'], ['c']])).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]);
  expect(choices(Array.from({ length: 6 }, () => ['a', 'b']))).toHaveLength(12);
});
