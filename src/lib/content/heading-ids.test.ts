import { expect, test } from 'vitest';
import { HeadingIds } from './heading-ids.ts';

test('ids are ASCII and unique, and the former ones are kept', () => {
  const ids = new HeadingIds();
  expect(ids.next('Mistä käsite tulee')).toEqual({ id: 'mista-kasite-tulee', former: 'mistä-käsite-tulee' });
  expect(ids.next('Mistä käsite tulee')).toEqual({ id: 'mista-kasite-tulee-1', former: 'mistä-käsite-tulee-1' });
  expect(ids.next('Kaksi logiikkaa')).toEqual({ id: 'kaksi-logiikkaa', former: undefined });
});
