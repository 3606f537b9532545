import { expect, it } from 'vitest';
import { listPagePath, listPages } from './list-pages.ts';

it('keeps all items in their order, and has a page where there are none', () => {
  expect(listPages([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(listPages([1, 2], 2)).toEqual([[1, 2]]);
  expect(listPages([], 2)).toEqual([[]]);
});

it('begins on the catalogue’s own page', () => {
  expect([1, 2].map(listPagePath)).toEqual(['/tyokalut/', '/luettelo/2/']);
});
