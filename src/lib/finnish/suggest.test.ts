import { expect, it } from 'vitest';
import { mistakes, suggest } from './suggest.ts';

it.each([
  ['sama', 'sama', 0],
  ['alpsi', 'lapsi', 1],
  ['lpsi', 'lapsi', 1],
  ['lapso', 'lapsi', 1],
  ['sosialityö', 'sosiaalityö', 0.5],
  ['sosiaallityö', 'sosiaalityö', 0.5],
  ['jarjestelma', 'järjestelmä', 0.5],
])('%s is %s with %d mistakes', (typed, meant, count) => {
  expect(mistakes(typed, meant)).toBe(count);
});

it('stops counting at the limit', () => {
  expect(mistakes('kissa', 'koirankoppi', 1)).toBe(Infinity);
});

it('suggests the nearest word, and none for a word that is too different', () => {
  const words = ['hyvinvointi', 'hyvinvointia', 'lapsi', 'velka'];
  expect(suggest('hvyinvointi', words)).toBe('hyvinvointi');
  expect(suggest('vleka', words)).toBe('velka');
  expect(suggest('xyzzy', words)).toBeUndefined();
  expect(suggest('ab', ['ac'])).toBeUndefined();
});
