import { describe, expect, it } from 'vitest';
import type { ChangesFile } from './changes.ts';
import { noteOn } from './edition-note.ts';

const CHANGES: ChangesFile = {
  words: {
    linked: 'Linkki: {{number}} ({{date}}), nyt {{now}} ({{today}}).',
    newPage: 'Sivu on uusi {{number}}.',
    newPlace: 'Kohta muuttui {{number}}.',
    samePlace: 'Kohta on ennallaan.',
    samePage: 'Ei muutoksia.',
    onPage: 'Muuttui:',
    all: 'Kaikki',
  },
  editions: [
    { number: 3, date: '3.3.', changes: { '/a/': ['Kolmas.'] } },
    { number: 2, date: '2.2.', changes: { '/a/': ['Toinen.'], '/b/': ['Muualla.'] } },
    { number: 1, date: '1.1.', changes: {} },
  ],
};
const FACTS = { since: 1, places: { k1: { edition: 2 }, k2: { edition: 1 }, kuvio: { edition: null } } };
const note = (asked: number, id = '', path = '/a/') => noteOn(CHANGES, asked, path, FACTS, id).slice(1);

describe('a link that names an edition', () => {
  it('tells what has changed on the page since, the newest first', () => {
    expect(noteOn(CHANGES, 1, '/a/', undefined, '')).toEqual([
      'Linkki: 1 (1.1.), nyt 3 (3.3.).',
      'Muuttui: Kolmas. Toinen.',
    ]);
    expect(note(2)).toEqual(['Muuttui: Kolmas.']);
  });

  it('tells of the place that it leads to', () => {
    expect(note(1, 'k1')).toEqual(['Kohta muuttui 2.', 'Muuttui: Kolmas. Toinen.']);
    expect(note(2, 'k1')).toEqual(['Kohta on ennallaan.', 'Muuttui: Kolmas.']);
    expect(note(1, 'kuvio')).toEqual(['Muuttui: Kolmas. Toinen.']);
  });

  it('says so where nothing has changed, or all is new', () => {
    expect(note(1, '', '/c/')).toEqual(['Ei muutoksia.']);
    expect(note(1, 'k2', '/c/')).toEqual(['Kohta on ennallaan.']);
    expect(noteOn(CHANGES, 1, '/a/', { since: 2, places: {} }, '')).toEqual([
      'Linkki: 1 (1.1.), nyt 3 (3.3.).',
      'Sivu on uusi 2.',
    ]);
  });

  it('of today or of none that has been says nothing', () => {
    expect([3, 4, 0, NaN].map((asked) => noteOn(CHANGES, asked, '/a/', FACTS, ''))).toEqual([[], [], [], []]);
  });
});
