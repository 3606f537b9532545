import { describe, expect, it } from 'vitest';
import { changed, checked, report, reportOfText, CITE } from '../testing/content.ts';
import { comparable, invisibleLetters, withoutInvisible } from './invisible.ts';

const tool = (from: string, to: string) => changed('tools/penno.yaml', [from, to]);

describe('letters that nobody sees', () => {
  it.each([
    [
      'name: Penno\n',
      'name: Pen\u200Bno\n',
      '2:10  Rivillä on näkymätön merkki U+200B (nollan levyinen väli). Poista se.',
    ],
    [
      'address: https://www.penno.fi/',
      'address: https://www.penno.fi/\u200B',
      '22:33  Rivillä on näkymätön merkki U+200B',
    ],
    ['jolla seurataan', 'jolla\u2028seurataan', '6:25  Rivillä on näkymätön merkki U+2028 (rivinvaihtomerkki)'],
    [
      'jolla seurataan',
      'jolla \u202Eseurataan',
      '6:26  Rivillä on näkymätön merkki U+202E (kirjoitussuunnan ohjausmerkki)',
    ],
    ['jolla seurataan', 'jolla seu\u00ADrataan', '6:29  Rivillä on näkymätön merkki U+00AD (pehmeä tavuviiva)'],
    ['jolla seurataan', 'jolla \u0007seurataan', '6:26  Rivillä on näkymätön merkki U+0007 (ohjausmerkki)'],
    ['jolla seurataan', 'jolla \uE000seurataan', '6:26  Rivillä on näkymätön merkki U+E000 (merkki, jota ei näy)'],
    [
      'name: Penno\n',
      'name: "Pen\\u200Bno"\n',
      '2:7  Tekstissä on näkymätön merkki U+200B (nollan levyinen väli), joka on kirjoitettu koodilla.',
    ],
    ['name: Penno\n', 'name: "Penno\\uD800"\n', '2:7  Tekstissä on näkymätön merkki U+D800 (puolikas merkki)'],
    ['  note: null', '\u00A0 note: null', '24:1  Sisennyksessä on U+00A0 (sitova välilyönti). Korvaa se'],
    ['note: null', 'note:\u00A0null', '24:8  Sisennyksessä on U+00A0 (sitova välilyönti). Korvaa se'],
  ])('%j → %j', (from, to, told) => {
    const text = report(tool(from, to));
    expect(text).toContain(`content/tools/penno.yaml:${told}`);
    expect(text).toMatch(/\n1 virhe\.$/);
  });

  it('are told in a chapter, written as such or as an entity', () => {
    expect(reportOfText(`Väi\u200Bte ${CITE}.`)).toMatch(/^31:4 {2}Rivillä on näkymätön merkki U\+200B/);
    expect(reportOfText(`Väi&#8203;te ${CITE}.`)).toMatch(/^31:1 {2}Tekstissä on näkymätön merkki U\+200B/);
  });

  it('are none in an emoji or a space that binds two words', () => {
    expect(invisibleLetters('👩🏽\u200D⚕\uFE0F ja 53\u00A0e\u00A0§')).toEqual([]);
    expect(withoutInvisible('a\u200Db')).toBe('ab');
  });
});

describe('the form of letters', () => {
  it('is composed when a file is read, and where it was written in code', () => {
    const { entries } = checked({
      ...tool('jolla seurataan', 'jota ka\u0308yteta\u0308a\u0308n ja jolla seurataan'),
      ...changed('actors/kela.yaml', ['text: Maksaa etuudet.', 'text: "Pa\\u0308iva\\u0308."']),
    });
    expect(entries.tools[0]?.data.summary).toContain('käytetään');
    expect(entries.actors[0]?.data.description.text).toBe('Päivä.');
  });

  it('makes no two names of one, nor do case, spaces and invisible letters', () => {
    expect(
      new Set(['Äly vankila', 'A\u0308lyvankila', 'älyvan\u00ADkila', 'ÄLYVANKILA\u200B'].map(comparable)).size,
    ).toBe(1);
    expect(comparable('Älyvankila')).not.toBe(comparable('Alyvankila'));
  });
});

describe('values that are not shown as they were meant', () => {
  it('hold an entity', () => {
    expect(report(tool('text: Maksuton.', 'text: Maksuton &amp; avoin&nbsp;kaikille.'))).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:27:9  varoitus: \`&amp;\` näkyy lukijalle sellaisenaan, koska tieto on tekstiä eikä HTML:ää. Kirjoita merkki, jota se tarkoittaa.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });

  it('hold marks of formatting', () => {
    expect(report(tool('text: Maksuton.', 'text: Maksuton <b>aina</b>.'))).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:27:9  varoitus: \`<b>\` näkyy lukijalle sellaisenaan: tiedossa ei ole muotoiluja eikä linkkejä. Poista merkit.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
    expect(report(tool('text: Maksuton.', 'text: "**Maksuton**"'))).toContain('`**` näkyy lukijalle');
    expect(report(tool('text: Maksuton.', 'text: Maksuton, jos n < 5 ja m > 3.'))).toBe('Sisältö on kunnossa.');
  });

  it('mix alphabets', () => {
    expect(report(tool('name: Penno\n', 'name: P\u0435nno\n'))).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:2:7  varoitus: Sanassa \`Pеnno\` on kirjaimia kahdesta aakkostosta, jotka näyttävät samoilta. Kirjoita sana uudelleen.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });

  it('end at a number sign', () => {
    expect(report(tool('ground: Sivu avautui.', 'ground: Sivu avautui # ja toimi.'))).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:36:24  varoitus: Teksti katkeaa merkkiin \`#\`, ja rivin loppu jää pois. Kirjoita teksti lainausmerkkeihin; jos loppu on ohje, jätä merkin eteen kaksi väliä ja jälkeen yksi.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
    expect(report(tool('ground: Sivu avautui.', 'ground: Sivu avautui.  # ohje'))).toBe('Sisältö on kunnossa.');
  });

  it('hold the next item or field', () => {
    const questions = changed('cases/kokeilu.yaml', [
      'questions: [Kuka jäi pois?, Mitä itse tekisit?]',
      'questions:\n  - Kuka jäi pois?\n    - Miten asiakas sen koki?\n  - Mitä itse tekisit?',
    ]);
    expect(report(questions)).toMatchInlineSnapshot(`
      "content/cases/kokeilu.yaml:13:5  Rivi on sisennetty liian syvälle: siitä tuli osa edellisen rivin tekstiä. Korjaa sisennys samaksi kuin edellisellä kohdalla; jos rivi on tekstiä, kirjoita koko teksti lainausmerkkeihin.
      1 virhe."
    `);
  });
});

it('an unmerged edit is one error', () => {
  const both = '<<<<<<< HEAD\nname: Penno\n=======\nname: Pennonen\n>>>>>>> haara';
  expect(report(tool('name: Penno\n', `${both}\n`))).toMatchInlineSnapshot(`
    "content/tools/penno.yaml:2:1  Tiedostossa on ratkaisematon yhdistäminen: kahden muokkauksen rivit ovat merkkien \`<<<<<<<\`, \`=======\` ja \`>>>>>>>\` välissä. Jätä oikeat rivit ja poista merkit.
    1 virhe."
  `);
  expect(reportOfText(`<<<<<<< HEAD\nVäite ${CITE}.\n=======\n>>>>>>> haara`)).toMatch(
    /^31:1 .*ratkaisematon yhdistäminen.*\n1 virhe\.$/,
  );
});
