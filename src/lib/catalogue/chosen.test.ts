import { expect, it } from 'vitest';
import { comparePath, fromHere, readChosen } from './chosen.ts';

const KNOWN = ['a', 'b', 'c', 'd', 'e'];
const read = (query: string) => readChosen(query, (id) => KNOWN.includes(id));

it.each([
  ['', [], [], false],
  ['?t=', [], [], false],
  ['?t=b,a', ['b', 'a'], [], false],
  ['?t=b%2Ca', ['b', 'a'], [], false],
  ['?t=a&t=b', ['a', 'b'], [], false],
  ['?t=a,a,,%20b', ['a', 'b'], [], false],
  ['?t=a,x,b,y', ['a', 'b'], ['x', 'y'], false],
  ['?t=a,b,c,d', ['a', 'b', 'c', 'd'], [], false],
  ['?t=a,b,x,c,d,e', ['a', 'b', 'c', 'd'], ['x'], true],
  ['?t=<b>', [], ['<b>'], false],
] as const)('%s', (query, ids, unknown, cut) => {
  expect(read(query)).toEqual({ ids, unknown, cut });
});

it('writes the address that it reads', () => {
  expect(comparePath(['a', 'b'])).toBe('/vertaa/?t=a,b');
  expect(comparePath([])).toBe('/vertaa/');
  expect(read(comparePath(['c', 'a']).slice('/vertaa/'.length)).ids).toEqual(['c', 'a']);
});

it('leads to an address of the site from a page in the root’s folder, wherever the site stands', () => {
  const page = 'https://nimi.github.io/kirja/vertaa/?t=a';
  expect(new URL(fromHere('/tyokalut/penno/'), page).pathname).toBe('/kirja/tyokalut/penno/');
  expect(fromHere('https://thl.fi/')).toBe('https://thl.fi/');
});
