import { expect, it } from 'vitest';
import { fold, undot } from './fold.ts';
import { tokenize } from './tokens.ts';

const wordsOf = (text: string) => tokenize(text).map(({ word }) => word);

it('keeps hyphens, apostrophes and endings after a colon inside a word', () => {
  expect(wordsOf('SOS-lapsikylän (eSosiaalityö), STM:n ja rei’itys: sosiaali- ja -sovellus.')).toEqual([
    'SOS-lapsikylän',
    'eSosiaalityö',
    'STM:n',
    'ja',
    'rei’itys',
    'sosiaali',
    'ja',
    'sovellus',
  ]);
});

it('gives no word for an ending after a sign, for punctuation and for emoji', () => {
  expect(wordsOf(':ssä 😀 — ”!”')).toEqual(['ssä']);
  expect(wordsOf('3 §:ssä')).toEqual(['3§']);
});

it('takes numbers that are names whole', () => {
  expect(wordsOf('HE 113/2025, 47 § ja 53 e §, vuonna 2025, COVID-19')).toEqual([
    'HE',
    '113/2025',
    '47§',
    'ja',
    '53e§',
    'vuonna',
    '2025',
    'COVID-19',
  ]);
});

it('tells where a word stands and forgets soft hyphens and split letters', () => {
  expect(tokenize('Hoi, sosi\u00ADaali a\u0308iti')).toEqual([
    { word: 'Hoi', start: 0, end: 3 },
    { word: 'sosiaali', start: 5, end: 14 },
    { word: 'äiti', start: 15, end: 20 },
  ]);
});

it('folds to lower case and keeps dots; undots for those who type without', () => {
  expect(fold('Äänekoski\u2011Žiži')).toBe('äänekoski-žiži');
  expect(undot('ÅÄÖ Žé')).toBe('aao ze');
});
