import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPlaces } from './match.ts';
import type { KnownPlace, Place } from './place.ts';

const TEXTS = [
  'Sosiaaliala kattaa työn, tutkimuksen, kehittämisen ja koulutuksen.',
  'Digitaalinen väline yhdistää ihmisiä ja vie asioita eteenpäin.',
  'Asiakastiedot kirjattiin koneelle lähes kaikissa kunnissa jo 1990-luvulla.',
  'Kuvapuhelu voi tuoda palvelun sille, joka ei pääse toimistoon.',
];
const place = (text: string): Place => ({ source: {}, text });
const heading = (id: string, text: string): Place => ({ source: {}, id, isHeading: true, text });
const known = (id: string, text: string): KnownPlace => ({ ids: [id], edition: 1, text });
const KNOWN = TEXTS.map((text, index) => known(`k${index + 1}`, text));
const match = (texts: readonly string[]) => matchPlaces(texts.map(place), KNOWN);

describe('a counted place', () => {
  it('is known by its text, wherever it has moved', () => {
    expect(match(TEXTS)).toEqual([0, 1, 2, 3]);
    expect(match(TEXTS.toReversed())).toEqual([3, 2, 1, 0]);
  });

  it('stays itself when a sentence of it is edited, added or taken away', () => {
    const [first = '', second = ''] = TEXTS;
    expect(match([first.replace('tutkimuksen', 'tutkimustyön'), second])).toEqual([0, 1]);
    expect(match([`${first} Päämäärä on hyvinvointi.`, second])).toEqual([0, 1]);
    expect(match(['Sosiaaliala kattaa työn ja tutkimuksen.', second])).toEqual([0, 1]);
  });

  it('is new where nothing alike is known', () => {
    expect(match(['Aivan uusi ajatus vankilan kirjastosta.', ...TEXTS])).toEqual([undefined, 0, 1, 2, 3]);
  });

  it('leaves its id to no other text when it is taken away', () => {
    expect(match([...TEXTS.slice(1), 'Rautatieasemalla myydään kahvia.'])).toEqual([1, 2, 3, undefined]);
  });

  it('of two with the same text keeps the order', () => {
    expect(matchPlaces([place('Sama.'), place('Sama.')], [known('k1', 'Sama.'), known('k2', 'Sama.')])).toEqual([0, 1]);
  });

  it('rewritten in its place is known by its neighbours', () => {
    const rewritten = 'Jo 1990-luvun lopulla tietoja oli koneella miltei jokaisessa kunnassa.';
    expect(match([TEXTS[0] ?? '', TEXTS[1] ?? '', rewritten, TEXTS[3] ?? ''])).toEqual([0, 1, 2, 3]);
  });
});

describe('a heading', () => {
  const KNOWN_HEADINGS = [known('riskit', 'Riskit'), known('k1', TEXTS[0] ?? ''), known('lopuksi', 'Lopuksi')];

  it('is known by its id, and by one that it had before', () => {
    const former: KnownPlace = { ids: ['vaarat', 'riskit'], edition: 1, text: 'Vaarat' };
    expect(matchPlaces([heading('riskit', 'Riskit')], [former])).toEqual([0]);
  });

  it('keeps its place under a wholly new name', () => {
    const places = [heading('mita-voi-menna-vikaan', 'Mitä voi mennä vikaan'), place(TEXTS[0] ?? '')];
    expect(matchPlaces([...places, heading('lopuksi', 'Lopuksi')], KNOWN_HEADINGS)).toEqual([0, 1, 2]);
  });

  it('does not become a paragraph, nor a paragraph a heading', () => {
    expect(matchPlaces([place('Riskit')], [known('riskit', 'Riskit')])).toEqual([undefined]);
    expect(matchPlaces([heading('a', TEXTS[0] ?? '')], [known('k1', TEXTS[0] ?? '')])).toEqual([undefined]);
  });
});

it('gives nothing twice, and finds all that is unchanged, whatever happens', () => {
  const text = fc.array(fc.constantFrom(...TEXTS.join(' ').split(' ')), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.array(text, { maxLength: 8 }), (before, after) => {
      const old = before.map((words, index) => known(`k${index + 1}`, words.join(' ')));
      const now = after.map((words) => place(words.join(' ')));
      const found = matchPlaces(now, old);
      const taken = found.filter((index) => index !== undefined);
      expect(new Set(taken).size).toBe(taken.length);
      const lostTexts = old.filter((_, index) => !taken.includes(index)).map((one) => one.text);
      const newTexts = now.filter((_, index) => found[index] === undefined).map((one) => one.text);
      expect(newTexts.filter((one) => lostTexts.includes(one))).toEqual([]);
    }),
  );
});
