import { expect, it } from 'vitest';
import { CITE, report, reportOfText } from '../testing/content.ts';

it('boxes, tables and figures stand on lines of their own', () => {
  expect(reportOfText(`Väite <Doubt>epävarma ${CITE}</Doubt> jatkuu ${CITE}.`)).toMatchInlineSnapshot(`
    "31:7  Komponentti \`<Doubt>\` on tekstin keskellä. Siirrä se omalle rivilleen, jonka ylä- ja alapuolella on tyhjä rivi.
    1 virhe."
  `);
  expect(reportOfText(`## Otsikko <Case id="kokeilu" />`)).toMatch(/^31:12 {2}Komponentti `<Case>`/);
  expect(reportOfText(`<Doubt>Epävarma väite ${CITE}.</Doubt>`)).toBe('Sisältö on kunnossa.');
});

it('a figure stands once in a chapter', () => {
  expect(reportOfText('<Chart id="osuudet" />')).toMatchInlineSnapshot(`
    "31:1  \`osuudet\` on jo rivillä 29. Poista toinen, ja viittaa siihen tekstissä.
    1 virhe."
  `);
});

it('a page outside the chapters has no figure', () => {
  const page = '---\ntitle: Tietoa\ndescription: Mistä on kyse.\nreviewed: 2024-05-01\n---\n\n<Chart id="osuudet" />\n';
  expect(report({ 'pages/tietoa.mdx': page })).toMatchInlineSnapshot(`
    "content/pages/tietoa.mdx:7:1  Komponentti \`<Chart>\` kuuluu lukuihin. Poista se tältä sivulta.
    1 virhe."
  `);
});

it('a box holds text, and no other box', () => {
  expect(reportOfText('<Doubt>\n\n</Doubt>\n\n<Synthesis />')).toMatchInlineSnapshot(`
    "31:1  Komponentti \`<Doubt>\` on tyhjä. Kirjoita teksti alun ja lopun väliin tai poista se.
    35:1  Komponentti \`<Synthesis>\` on tyhjä. Kirjoita teksti alun ja lopun väliin tai poista se.
    2 virhettä."
  `);
  expect(reportOfText(`<Doubt>\n\n<Reflect>\n\nMitä ajattelet?\n\n</Reflect>\n\n</Doubt>`)).toMatchInlineSnapshot(`
    "33:1  Komponentti \`<Reflect>\` on komponentin \`<Doubt>\` sisällä. Siirrä se sen perään.
    1 virhe."
  `);
  expect(reportOfText(`<Doubt>\n\nVäite ${CITE}.\n\n<Synthesis>\n\nPäättely.\n\n</Synthesis>\n\n</Doubt>`)).toBe(
    'Sisältö on kunnossa.',
  );
});

it('a case stands once in a chapter, and what is made for pages not at all', () => {
  expect(reportOfText('<Case id="kokeilu" />\n\n<Case id="kokeilu" />\n\n<CourseTable />')).toMatchInlineSnapshot(`
    "33:1  \`<Case id="kokeilu">\` on jo rivillä 31. Poista toinen, ja viittaa siihen tekstissä.
    35:1  Komponentti \`<CourseTable>\` kuuluu sivuille (content/pages). Poista se luvusta.
    2 virhettä."
  `);
});
