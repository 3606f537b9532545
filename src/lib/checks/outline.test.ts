import { expect, it } from 'vitest';
import { CITE, report, reportOfText } from '../testing/content.ts';
import { CHAPTER } from '../testing/fixtures.ts';

const OK = 'Sisältö on kunnossa.';

it('a heading has words of its own, and no citation', () => {
  expect(reportOfText(`##\n\nVäite ${CITE}.\n\n## ???`)).toMatchInlineSnapshot(`
    "31:1  Otsikossa ei ole sanoja. Kirjoita otsikko tai poista rivi.
    35:1  Otsikossa ei ole sanoja. Kirjoita otsikko tai poista rivi.
    2 virhettä."
  `);
  expect(reportOfText(`## Otsikko ${CITE}`)).toMatchInlineSnapshot(`
    "31:1  Viittaus ei kuulu otsikkoon. Siirrä se otsikon alle virkkeeseen, jonka se perustelee.
    1 virhe."
  `);
  expect(reportOfText(`## C#\n\n## 1. vaihe`)).toBe(OK);
});

it('headings go down a level at a time, outside boxes', () => {
  expect(reportOfText(`## Yksi\n\n#### Kolme`)).toMatchInlineSnapshot(`
    "33:1  Otsikon taso hyppää yli: edellisen otsikon alla käytetään merkkejä \`###\`.
    1 virhe."
  `);
  expect(reportOfText(`<Doubt>\n\n## Otsikko\n\nVäite ${CITE}.\n\n</Doubt>`)).toMatchInlineSnapshot(`
    "33:1  Otsikko on laatikon sisällä. Siirrä se laatikon eteen tai lihavoi sanat: \`**sanat**\`.
    1 virhe."
  `);
  expect(reportOfText(`## Yksi\n\n### Kaksi\n\n#### Kolme\n\n## Yksi`)).toBe(OK);
});

it('a heading may have the name of a part of the page', () => {
  expect(reportOfText(`## Testaa\n\n[Alas](#testaa), [ylös](#testaa-1) ${CITE}.`)).toBe(OK);
});

it('a text is there', () => {
  expect(report({ 'chapters/alku.mdx': CHAPTER.replace(/\n---\n[^]*$/, '\n---\n'), 'figures/osuudet.yaml': null }))
    .toMatchInlineSnapshot(`
    "content/chapters/alku.mdx:19:1  Tekstiä ei ole. Kirjoita se kenttien alle, toisen rivin \`---\` jälkeen.
    1 virhe."
  `);
});
