import { expect, it } from 'vitest';
import { parseLexicon } from './lexicon.ts';
import { softHyphens } from './soft-hyphens.ts';

const lexicon = parseLexicon([
  'hyvinvointiteknologian  hyvin·vointi·tekno·logia\nasiakastietojärjestelmissä  asiakas·tieto·järjestelmä\nkäsitteet  käsite\nVaasan-matka  Vaasan-·matka',
]);
const shown = (text: string, shortest?: number) => softHyphens(text, lexicon, shortest).replaceAll('\u00AD', '|');

it('breaks long compounds between their members, inflected too', () => {
  expect(shown('Asiakastietojärjestelmissä ja käsitteet')).toBe('Asiakas|tieto|järjestelmissä ja käsitteet');
});

it('leaves short words, simple words and unknown words as they are', () => {
  expect(shown('hyvinvointiteknologian', 30)).toBe('hyvinvointiteknologian');
  expect(shown('tuntemattomanpitkäsana käsitteet')).toBe('tuntemattomanpitkäsana käsitteet');
});

it('needs no soft hyphen after a hyphen', () => {
  expect(shown('Vaasan-matka', 3)).toBe('Vaasan-matka');
});
