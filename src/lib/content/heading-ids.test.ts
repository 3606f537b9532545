import { expect, test } from 'vitest';
import { HeadingIds } from './heading-ids.ts';

test('ids are ASCII and unique', () => {
  const ids = new HeadingIds();
  expect(['Mistä käsite tulee', 'Mistä käsite tulee', 'Kaksi logiikkaa'].map((text) => ids.next(text))).toEqual([
    'mista-kasite-tulee',
    'mista-kasite-tulee-1',
    'kaksi-logiikkaa',
  ]);
});

test('a heading does not take the id of a part of the page', () => {
  expect(new HeadingIds().next('Testaa')).toBe('testaa-1');
});
