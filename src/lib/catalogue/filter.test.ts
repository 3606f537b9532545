import { describe, expect, it } from 'vitest';
import { countValues, passes, readFilter, writeQuery, type Item } from './filter.ts';

const item = (kohderyhma: string[], tyyppi: string, tila: string[], text = ''): Item => ({
  values: { kohderyhma, toimija: ['kela'], tyyppi: [tyyppi], tila },
  text,
});
const penno = item(['nuoret', 'perhetyo'], 'sovellus', ['in-use', 'in-use-seen'], 'penno rahat');
const peli = item(['nuoret'], 'peli', ['ended'], 'peli säästämisestä');
const chat = item(['perhetyo'], 'chat', ['ended'], 'chat');
const all = [penno, peli, chat];

const filter = (query: string) => {
  const given = new URLSearchParams(query);
  return readFilter((name) => given.get(name));
};
const passing = (query: string) => all.filter((one) => passes(one, filter(query)));

describe('the filter', () => {
  it.each([
    ['', [penno, peli, chat]],
    ['kohderyhma=nuoret', [penno, peli]],
    ['kohderyhma=nuoret&tila=ended', [peli]],
    ['tila=in-use-seen', [penno]],
    ['toimija=kela', [penno, peli, chat]],
    ['q=PENNO', [penno]],
    ['q=SÄÄST', [peli]],
    ['q=+e+peli+', [peli]],
    ['q=chat&tyyppi=peli', []],
    ['tyyppi=tuntematon', []],
    ['muu=nuoret', [penno, peli, chat]],
  ])('"%s"', (query, expected) => {
    expect(passing(query)).toEqual(expected);
  });

  it('counts what each value of a field would leave, the other limits standing', () => {
    expect(Object.fromEntries(countValues(all, filter('tila=ended'), 'tila'))).toEqual({
      'in-use': 1,
      'in-use-seen': 1,
      ended: 2,
    });
    expect(Object.fromEntries(countValues(all, filter('tila=ended'), 'tyyppi'))).toEqual({ peli: 1, chat: 1 });
    expect(Object.fromEntries(countValues(all, filter('kohderyhma=nuoret&q=penno'), 'tyyppi'))).toEqual({
      sovellus: 1,
    });
  });

  it('counts a tool once for a value that it has twice', () => {
    expect(countValues([item(['nuoret', 'nuoret'], 'peli', [])], filter(''), 'kohderyhma').get('nuoret')).toBe(1);
  });
});

it('writes what has a value into the address', () => {
  expect(
    writeQuery([
      ['q', 'säästö'],
      ['tila', ''],
      ['tyyppi', 'peli'],
    ]),
  ).toBe('q=s%C3%A4%C3%A4st%C3%B6&tyyppi=peli');
  expect(writeQuery([['q', '']])).toBe('');
});
