import { expect, it } from 'vitest';
import { shuffled } from './shuffle.ts';

const TEXTS = ['elämäntilanne', 'oire', 'yhteisö', 'päätökset'];

it('gives the same order every time, with everything in it', () => {
  expect(shuffled(TEXTS, 'kasitteet-2')).toEqual(shuffled(TEXTS, 'kasitteet-2'));
  expect(shuffled(TEXTS, 'kasitteet-2').toSorted()).toEqual(TEXTS.toSorted());
});

it('gives different orders for different seeds', () => {
  const orders = Array.from({ length: 30 }, (_, seed) => shuffled(TEXTS, `luku-${seed}`).join());
  expect(new Set(orders).size).toBeGreaterThan(8);
});

it('never leaves the order as it was', () => {
  for (let seed = 0; seed < 200; seed++) {
    expect(shuffled(TEXTS.slice(0, 3), `luku-${seed}`)).not.toEqual(TEXTS.slice(0, 3));
    expect(shuffled(TEXTS.slice(0, 2), `luku-${seed}`)).toEqual(TEXTS.slice(0, 2).reverse());
  }
});

it('takes what cannot be shuffled', () => {
  expect(shuffled(['yksi'], 'x')).toEqual(['yksi']);
  expect(shuffled([], 'x')).toEqual([]);
});
