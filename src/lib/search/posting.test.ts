import { expect, it } from 'vitest';
import { packFacets, unpackFacets } from './facets.ts';
import { formatPosting, NOWHERE, parsePosting } from './posting.ts';
import { FACETS } from './testing/small-index.ts';

it('a posting is read as it was written', () => {
  const posting = {
    document: 9999,
    score: 20_000,
    facets: 'abAB',
    places: [
      { section: 0, start: 123_456 },
      { section: 40, start: NOWHERE },
    ],
  };
  expect(parsePosting(formatPosting(posting))).toEqual(posting);
  expect(parsePosting(formatPosting({ ...posting, places: [] }))).toEqual({ ...posting, places: [] });
});

it('a weight is a whole number from one up', () => {
  const light = { document: 0, score: 0.2, facets: '--', places: [] };
  expect(parsePosting(formatPosting(light)).score).toBe(1);
});

it('facets are read as they were packed; what is not of the names is left out', () => {
  const facets = { kind: 'audience', status: 'ended', audiences: ['vanhat', 'lapset'] };
  expect(unpackFacets(packFacets(facets, FACETS), FACETS)).toEqual(facets);
  const other = { kind: 'muu', status: undefined, audiences: [] };
  expect(unpackFacets(packFacets(other, FACETS), FACETS)).toEqual({ kind: '', status: undefined, audiences: [] });
});
