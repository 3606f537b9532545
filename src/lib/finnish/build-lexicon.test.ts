import { expect, it } from 'vitest';
import { buildLexicon, type Analyser, type WrittenWord } from './build-lexicon.ts';
import { formatEntry } from './lexicon.ts';
import { parseVerdicts, parseVoikko } from './voikko.ts';
import { listMatcher, parseWordList } from './word-list.ts';

/** What voikkospell 4.3.1 printed for these words, in part. */
const ANALYSES = parseVoikko(`A(lastensuojelun):1:BASEFORM=lastensuojelu
A(lastensuojelun):1:STRUCTURE==pppppp=pppppppp
A(lastensuojelun):1:WORDBASES=+lasten(lapsi)+suojel(suojella)+u(+u)
A(lasten):1:BASEFORM=lapsi
A(Länsi-Uudenmaan):1:BASEFORM=Länsi-Uusimaa
A(Länsi-Uudenmaan):1:STRUCTURE==ipppp-=ipppp=pppp
A(kuusi):1:BASEFORM=kuu
A(kuusi):1:POSSESSIVE=2s
A(kuusi):2:BASEFORM=kuusi
A(tapaamiset):1:BASEFORM=tavata
A(tapaamiset):1:MOOD=MINEN-infinitive
A(sosiaali-):1:BASEFORM=sosiaali-
A(hankkeen):1:BASEFORM=hanke
A(varhaiskasvatus):1:BASEFORM=varhaiskasvatus
A(varhaiskasvatus):1:STRUCTURE==ppppppp=pppppppp
A(varhainen):1:BASEFORM=varhainen`);
const voikko: Analyser = (words) => ({
  analyses: new Map([...ANALYSES].filter(([word]) => words.includes(word))),
  wrong: new Set(),
});

const written = (word: string, more: Partial<WrittenWord> = {}): WrittenWord => ({
  word,
  isForeign: false,
  isName: false,
  ...more,
});
const linesFor = (...words: WrittenWord[]) =>
  [...buildLexicon(words, parseWordList('# nimiä\nPenno\nApuu\nchat\n'), voikko).entries.values()].map(formatEntry);

it.each([
  ['Lastensuojelun', 'lastensuojelun  lasten·suojelu = lapsi + suojelu'],
  ['Länsi-Uudenmaan', 'Länsi-Uudenmaan  Länsi-·Uusimaa'],
  ['kuusi', 'kuusi  kuusi'],
  ['tapaamiset', 'tapaamiset  tapaaminen, tavata'],
  ['sosiaali', 'sosiaali  sosiaali'],
  ['varhaiskasvatus', 'varhaiskasvatus  varhais·kasvatus = varhainen + kasvatus'],
  ['Pennossakin', 'Pennossakin  Penno  @'],
  ['Apuu-chatissa', 'Apuu-chatissa  Apuu-·chat  @'],
  ['Penno-hankkeen', 'Penno-hankkeen  Penno-·hanke  @'],
  ['pennossa', 'pennossa  ?'],
  ['xyzzy', 'xyzzy  ?'],
])('%s', (word, line) => {
  expect(linesFor(written(word))).toEqual([line]);
});

it('takes a word of a name for right, in its other forms too', () => {
  expect(linesFor(written('Meltsi', { isName: true }), written('Meltsissä'))).toEqual([
    'Meltsi  Meltsi  @',
    'Meltsissä  Meltsi  @',
  ]);
});

it('leaves foreign text alone unless the word is in Finnish text too', () => {
  expect(linesFor(written('Social', { isForeign: true }))).toEqual(['social  ~']);
  expect(linesFor(written('kuusi', { isForeign: true }), written('kuusi'))).toEqual(['kuusi  kuusi']);
});

it('reads the verdicts of voikkospell', () => {
  expect(parseVerdicts('C: talo\nW: tlao\n')).toEqual(new Set(['tlao']));
});

it('matches listed words only with their own capitals and dots', () => {
  const match = listMatcher(parseWordList('Paro\niOS\neSosiaalityö = sosiaalityö'));
  expect(match('Parolla')?.base).toBe('Paro');
  expect(match('parolla')).toBeUndefined();
  expect(match('iOS:lle')?.base).toBe('iOS');
  expect(match('eSosiaalityössä')).toEqual({ base: 'eSosiaalityö', members: ['eSosiaalityö'], parts: ['sosiaalityö'] });
});
