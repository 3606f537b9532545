import { describe, expect, it } from 'vitest';
import { CITE, reportOfText } from '../testing/content.ts';

const ok = 'Sisältö on kunnossa.';

describe('numbers and dates at the start of a line', () => {
  it('make no list out of dates', () => {
    expect(reportOfText(`18. syyskuuta: aloitus ${CITE}\n\n2. lokakuuta: koulutus ${CITE}`)).toMatchInlineSnapshot(`
      "31:1  Rivin alussa oleva \`18.\` tekee rivistä numeroidun luettelon. Jos se on päivämäärä tai muuta tekstiä, kirjoita \`18\\.\`, tai aloita rivi toisella sanalla.
      33:1  Rivin alussa oleva \`2.\` tekee rivistä numeroidun luettelon. Jos se on päivämäärä tai muuta tekstiä, kirjoita \`2\\.\`, tai aloita rivi toisella sanalla.
      2 virhettä."
    `);
    expect(reportOfText(`21. marraskuuta 2026 laki muuttui ${CITE}.`)).toMatch(/^31:1 {2}.*`21\\\.`/);
    expect(reportOfText(`1. tammikuuta: a ${CITE}\n2. helmikuuta: b ${CITE}`)).toMatch(/^31:1 .*\n32:1 .*\n2 virhettä/);
  });

  it('are told in the middle of a paragraph', () => {
    expect(reportOfText(`Laki tuli voimaan ${CITE}\n1. päivänä tammikuuta ${CITE}.`)).toMatchInlineSnapshot(`
      "32:1  Rivin alussa oleva \`1.\` tekee rivistä numeroidun luettelon. Jos se on päivämäärä tai muuta tekstiä, kirjoita \`1\\.\`, tai aloita rivi toisella sanalla.
      1 virhe."
    `);
  });

  it('stay as they are behind a word, a backslash and in a list', () => {
    expect(reportOfText(`18\\. syyskuuta alkoi ${CITE}.`)).toBe(ok);
    expect(reportOfText(`Laki muuttui\n18. syyskuuta ${CITE}.`)).toBe(ok);
    expect(reportOfText(`Vaiheet ovat nämä:\n\n1. Kysy ${CITE}.\n2. Kokeile ${CITE}.`)).toBe(ok);
    expect(reportOfText(`3. Kysy ${CITE}.\n4. Kokeile ${CITE}.`)).toBe(ok);
  });

  it('count on from the first', () => {
    expect(reportOfText(`1. Kysy ${CITE}.\n3. Kokeile ${CITE}.`)).toMatchInlineSnapshot(`
      "32:1  Luettelon numero 3 näkyy lukijalle numerona 2. Numeroi kohdat järjestyksessä; jos numero on tekstiä, kirjoita sen pisteen eteen kenoviiva: \`3\\.\`.
      1 virhe."
    `);
  });
});

describe('marks that change what was written', () => {
  it.each([
    ['a heading by a line below', `Väite ${CITE}.\n---`],
    ['a quotation', `Ikäraja on ${CITE}\n> 18 vuotta.`],
    ['struck text', `Kesto oli 5~10 minuuttia ja 20~30 minuuttia ${CITE}.`],
    ['emphasis', `Ala oli 5*10 ja 20*30 metriä ${CITE}.`],
    ['a box of another system', `:::huom\nVäite ${CITE}.\n:::`],
    ['a cell too many', `| a | b |\n| --- | --- |\n| 1 | 2 ${CITE} | 3 |`],
    ['a table without its second line', `| a | b |\n| 1 | 2 ${CITE} |`],
    ['bold without an end', `Väite on **tärkeä ${CITE}.`],
    ['a link with a space', `Katso [sivu] (https://www.esimerkki.fi/) ${CITE}.`],
    ['a heading without a space', `##Otsikko ${CITE}`],
    ['a line that is not shown', `Väite ${CITE}.\n\n[1]: selitys`],
    ['code without an end', `Väite ${CITE}.\n\n~~~\nkoodi`],
  ])('%s', (_name, text) => {
    expect(reportOfText(text)).toMatchSnapshot();
  });

  it('are no marks behind a backslash, in code or where they belong', () => {
    expect(
      reportOfText(`Kesto 5\\~10 ja 20\\~30, \\*\\*tärkeä, \`5~10 20~30\` *termi*ssä ja **sana**lle ${CITE}.`),
    ).toBe(ok);
    expect(reportOfText(`Näin on:\n- yksi ${CITE}\n- kaksi`)).toBe(ok);
    expect(reportOfText(`[Sivu][1] ${CITE}.\n\n[1]: https://www.esimerkki.fi/`)).toBe(ok);
  });
});

describe('addresses in the text', () => {
  it('have no case ending', () => {
    expect(reportOfText(`Katso www.esimerkki.fi:n sivu ${CITE}.`)).toMatchInlineSnapshot(`
      "31:7  Osoitteen perässä oleva \`:n\` menee mukaan linkkiin, joka ei avaudu. Kirjoita \`[www.esimerkki.fi](https://www.esimerkki.fi/):n\`.
      1 virhe."
    `);
    expect(reportOfText(`Katso https://www.esimerkki.fi/ohje:ssa ${CITE}.`)).toMatch(/^31:7 .*\[https:.*:ssa`/);
    expect(reportOfText(`Katso www.esimerkki.fi-sivusto ${CITE}.`)).toMatch(/^31:7 .*`-sivusto`/);
  });

  it('are whole', () => {
    expect(reportOfText(`Katso [sivu](https://esimerkki) ${CITE}.`)).toMatchInlineSnapshot(`
      "31:7  Osoite \`https://esimerkki\` ei kelpaa. Tarkista se; muu kuin osoite jää linkin ulkopuolelle: \`[teksti](https://…)\`.
      1 virhe."
    `);
    expect(
      reportOfText(`Katso [www.esimerkki.fi](https://www.esimerkki.fi/):n sivu, https://a.fi/b-osa ${CITE}.`),
    ).toBe(ok);
  });
});

it('a sign in front of a figure is told: it would make a list or a quotation', () => {
  expect(reportOfText(`- 5 astetta ${CITE}.`)).toMatchInlineSnapshot(`
    "31:1  Rivin alun merkki tekee rivistä luettelon tai lainauksen eikä näy lukijalle sellaisenaan. Kirjoita miinus merkillä \`−\`, ja muun merkin eteen kenoviiva \`\\\`.
    1 virhe."
  `);
  expect(reportOfText(`> 65-vuotiaat ${CITE}.`)).toMatch(/^31:1 {2}Rivin alun merkki/);
  expect(reportOfText(`- 5 astetta ${CITE}.\n- 6 astetta ${CITE}.`)).toBe('Sisältö on kunnossa.');
});

it('items and links have something to read', () => {
  expect(reportOfText(`- yksi ${CITE}\n-\n- [ ] kolme`)).toMatchInlineSnapshot(`
    "32:1  Luettelon kohta on tyhjä. Kirjoita siihen teksti tai poista rivi.
    33:1  Ruutua \`[ ]\` ei voi rastia. Poista hakasulkeet.
    2 virhettä."
  `);
  expect(reportOfText(`Katso [](https://a.fi/) ${CITE}.`)).toMatchInlineSnapshot(`
    "31:7  Linkillä ei ole tekstiä. Kirjoita hakasulkeisiin, minne linkki vie: \`[teksti](https://…)\`.
    1 virhe."
  `);
});

it('addresses that are found in a text are checked where they stand', () => {
  expect(reportOfText(`Kirjoita apu@esimerkki.fi:hin ${CITE}.`)).toBe('Sisältö on kunnossa.');
  expect(reportOfText(`Katso\n”www.esimerkki.fi” ja ”www.esimerkki.fi/sivu” ${CITE}.`)).toMatchInlineSnapshot(`
    "32:2  Osoite \`www.esimerkki.fi”\` ei kelpaa. Tarkista se; muu kuin osoite jää linkin ulkopuolelle: \`[teksti](https://…)\`.
    32:24  Osoite \`www.esimerkki.fi/sivu”\` ei kelpaa. Tarkista se; muu kuin osoite jää linkin ulkopuolelle: \`[teksti](https://…)\`.
    2 virhettä."
  `);
});
