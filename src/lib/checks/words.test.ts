import { expect, it } from 'vitest';
import type { ContentWord } from './content-words.ts';
import { parseLexicon } from '../finnish/lexicon.ts';
import { parseWordList } from '../finnish/word-list.ts';
import { checkWords } from './words.ts';

const lexicon = parseLexicon(['huolto  huolto\nhulto  ?\nPennon  ?\nPenno-sovellus  ?\nsovellus  sovellus\nsocial  ~']);
const word = (text: string, more: Partial<ContentWord> = {}): ContentWord => ({
  word: text,
  file: 'content/tools/a.yaml',
  line: 3,
  column: 7,
  language: 'fi',
  isName: false,
  ...more,
});
const messages = (words: ContentWord[], lists = '') =>
  checkWords(words, lexicon, parseWordList(lists)).map(({ message }) => message);

it('lets right words, codes and single letters pass', () => {
  expect(messages([word('Huolto'), word('S20050'), word('a'), word('social', { language: 'en' })])).toEqual([]);
});

it('tells of a word that the lexicon does not have', () => {
  expect(checkWords([word('huollossa')], lexicon, [])).toEqual([
    {
      file: 'content/tools/a.yaml',
      line: 3,
      column: 7,
      severity: 'warning',
      message: 'Uusi sana `huollossa`. Tarkista kirjoitusasu.',
      word: { text: 'huollossa', meant: undefined },
    },
  ]);
  expect(messages([word('social')])).toEqual(['Uusi sana `social`. Tarkista kirjoitusasu.']);
});

it('asks whether another word was meant, if a new one is no form of a known one', () => {
  expect(messages([word('houlto'), word('huollossa')])).toEqual([
    'Uusi sana `houlto`. Tarkoititko `huolto`? Tarkista kirjoitusasu.',
    'Uusi sana `huollossa`. Tarkista kirjoitusasu.',
  ]);
});

it('warns of a word that Voikko does not know either, and says what to do', () => {
  expect(messages([word('hulto')])).toEqual([
    'Sanaa `hulto` ei tunneta. Tarkoititko `huolto`? Jos sana on oikein, lisää se tiedostoon content/lexicon/terms.txt.',
  ]);
  expect(checkWords([word('hulto')], lexicon, []).map(({ severity }) => severity)).toEqual(['warning']);
  expect(messages([word('Pennon')])[0]).toContain('content/lexicon/names.txt');
});

it('accepts an unknown word at once when a list or a name allows it', () => {
  expect(messages([word('Pennon'), word('Penno-sovellus')], 'Penno')).toEqual([]);
  expect(messages([word('Pennon'), word('Penno', { isName: true, word: 'Penno' })])).toEqual([
    'Uusi sana `Penno`. Tarkista kirjoitusasu.',
  ]);
});
