import { describe, expect, it } from 'vitest';
import { changed, CITE, report, reportOfText } from '../testing/content.ts';

const OK = 'Sisältö on kunnossa.';
const doubts = (count: number) =>
  Array.from({ length: count }, () => `<Doubt>\n\nEpäily ${CITE}.\n\n</Doubt>`).join('\n\n');

describe('boxes of doubt', () => {
  it('may be eight in the book', () => {
    expect(reportOfText(doubts(8))).toBe(OK);
  });

  it('are told where they are more', () => {
    expect(reportOfText(doubts(9))).toMatchInlineSnapshot(`
      "79:1  varoitus: Kirjassa on 9 laatikkoa \`<Doubt>\`: enintään 8. Kerro epävarmuus virkkeessä tai poista laatikko.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });
});

describe('talk of articles', () => {
  it('may come fifteen times; tags and citations are not counted', () => {
    const text = `${'Artikkeli on lyhyt. '.repeat(15)}${CITE}\n\n<Cite id="virtanen-2020" pages="artikkelin alku" />`;
    expect(reportOfText(text)).toBe(OK);
  });

  it('is told where it comes more often, in fields too', () => {
    const many = Array.from({ length: 14 }, () => 'Artikkeli on lyhyt.').join('\n');
    const text = `${many}\nToinen artikkeli ja artikkelissa ${CITE}.`;
    expect(reportOfText(text)).toMatchInlineSnapshot(`
      "45:21  varoitus: Luvuissa puhutaan artikkelista 16 kertaa: enintään 15. Sano asia itse ja jätä lähde viittaukseen.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
    expect(report(changed('chapters/alku.mdx', ['  - Yksi.', `  - ${'Artikkeli. '.repeat(16).trim()}`])))
      .toMatchInlineSnapshot(`
      "content/chapters/alku.mdx:9:5  varoitus: Luvuissa puhutaan artikkelista 16 kertaa: enintään 15. Sano asia itse ja jätä lähde viittaukseen.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });

  it('does not belong into a question', () => {
    expect(report(changed('questions/alku.yaml', ['Rahasta luku ei puhu.', 'Artikkelissa ei ole rahaa.'])))
      .toMatchInlineSnapshot(`
      "content/questions/alku.yaml:9:50  varoitus: Kysymys puhuu artikkelista. Kysy asiasta itsestään.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });
});

it('a case has a length', () => {
  const words = (count: number) =>
    changed('cases/kokeilu.yaml', ['Neuvonta siirtyi verkkoon.', `${'sana '.repeat(count)}– loppu.`]);
  expect([report(words(2)), report(words(82))]).toEqual([OK, OK]);
  expect(report(words(1))).toMatchInlineSnapshot(`
    "content/cases/kokeilu.yaml:7:3  varoitus: Tapauksessa on 119 sanaa: kentissä \`happened\` ja \`effect\` on yhteensä 120–200. Täydennä.
    1 varoitus. Varoitukset eivät estä julkaisua."
  `);
  expect(report(words(83))).toMatchInlineSnapshot(`
    "content/cases/kokeilu.yaml:7:3  varoitus: Tapauksessa on 201 sanaa: kentissä \`happened\` ja \`effect\` on yhteensä 120–200. Lyhennä.
    1 varoitus. Varoitukset eivät estä julkaisua."
  `);
});
