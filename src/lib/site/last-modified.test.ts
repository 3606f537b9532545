import { expect, it } from 'vitest';
import { changed, checked } from '../testing/content.ts';
import { lastModified } from './last-modified.ts';

it('is the day of the last review, of the newest in a list, and of the edition', () => {
  expect(Object.fromEntries(lastModified(checked().entries))).toEqual({
    '/luvut/alku/': '2024-05-01',
    '/tyokalut/penno/': '2024-03-05',
    '/luvut/': '2024-05-01',
    '/tyokalut/': '2024-03-05',
    '/kirja/': '2024-05-02',
    '/data/': '2024-05-02',
  });
});

it('leaves out what is known by the month alone', () => {
  const dates = lastModified(checked(changed('tools/penno.yaml', ['date: "2024-03-05"', 'date: "2024-03"'])).entries);
  expect(dates.has('/tyokalut/penno/')).toBe(false);
  expect(dates.has('/tyokalut/')).toBe(false);
});
