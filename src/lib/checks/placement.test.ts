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
