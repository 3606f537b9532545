import { describe, expect, it } from 'vitest';
import { CITE, reportOfText } from '../testing/content.ts';

describe('what does not belong into the text', () => {
  it('is told', () => {
    expect(reportOfText(`Luku {1 + 1} ${CITE}`)).toMatchInlineSnapshot(`
      "31:6  Aaltosulkeet \`{ }\` eivät kuulu tekstiin. Poista ne.
      1 virhe."
    `);
    expect(reportOfText(`import x from 'y'`)).toMatchInlineSnapshot(`
      "31:1  \`import\` ja \`export\` eivät kuulu rivin alkuun: komponentit ovat valmiina käytettävissä. Poista rivi, tai aloita virke toisin.
      1 virhe."
    `);
    expect(reportOfText(`![Kuva](/kuva.png) ![kuva][a] ${CITE}\n\n[a]: /kuva.png`)).toMatchInlineSnapshot(`
      "31:1  Kuvat eivät kuulu tekstiin sellaisinaan. Poista kuva.
      31:20  Kuvat eivät kuulu tekstiin sellaisinaan. Poista kuva.
      2 virhettä."
    `);
  });
});

describe('footnotes', () => {
  it('are told, at their mark and at their text', () => {
    expect(reportOfText(`Väite[^1] ${CITE}.\n\n[^1]: Toinen väite.`)).toMatchInlineSnapshot(`
      "31:6  Alaviitteet eivät kuulu tekstiin. Viittaa teokseen komponentilla \`<Cite>\`, tai kirjoita huomautus sulkeisiin.
      33:1  Alaviitteet eivät kuulu tekstiin. Viittaa teokseen komponentilla \`<Cite>\`, tai kirjoita huomautus sulkeisiin.
      2 virhettä."
    `);
  });

  it('are told where their text is missing', () => {
    expect(reportOfText(`Väite[^1] ${CITE}.`)).toMatch(/^31:1 {2}Alaviitteet.*\n1 virhe\.$/);
  });
});

describe('MDX that does not open', () => {
  it('has a component without an end', () => {
    expect(reportOfText('<Synthesis>\n\nTeksti.')).toMatchInlineSnapshot(`
      "31:1  Komponentti jää auki tai sulkeutuu väärässä kohdassa. Tarkista, että jokaisella alulla \`<Nimi>\` on loppu \`</Nimi>\` ja että yksinäinen päättyy merkkeihin \`/>\`.
      1 virhe."
    `);
    expect(reportOfText('Teksti <Term id="verkkotyo">työ.\n\nToinen.')).toMatchInlineSnapshot(`
      "31:8  Komponentti jää auki tai sulkeutuu väärässä kohdassa. Tarkista, että jokaisella alulla \`<Nimi>\` on loppu \`</Nimi>\` ja että yksinäinen päättyy merkkeihin \`/>\`.
      1 virhe."
    `);
  });

  it('has an end without a component, or another', () => {
    expect(reportOfText('Teksti.\n\n</Synthesis>')).toMatchInlineSnapshot(`
      "33:2  Komponentti jää auki tai sulkeutuu väärässä kohdassa. Tarkista, että jokaisella alulla \`<Nimi>\` on loppu \`</Nimi>\` ja että yksinäinen päättyy merkkeihin \`/>\`.
      1 virhe."
    `);
    expect(reportOfText('<Doubt>\n\nTeksti.\n\n</Synthesis>')).toMatchInlineSnapshot(`
      "35:1  Komponentti jää auki tai sulkeutuu väärässä kohdassa. Tarkista, että jokaisella alulla \`<Nimi>\` on loppu \`</Nimi>\` ja että yksinäinen päättyy merkkeihin \`/>\`.
      1 virhe."
    `);
  });

  it('has a brace without an end', () => {
    expect(reportOfText('Teksti { jatkuu.\n\nToinen.')).toMatchInlineSnapshot(`
      "31:8  Aaltosulkeet \`{ }\` eivät kuulu tekstiin. Poista ne.
      1 virhe."
    `);
    expect(reportOfText('{jatkuu.\n\nToinen.\n\nKolmas.')).toMatchInlineSnapshot(`
      "31:1  Aaltosulkeet \`{ }\` eivät kuulu tekstiin. Poista ne.
      1 virhe."
    `);
  });

  it('has a sign that begins a component', () => {
    expect(reportOfText('Alle <3 vuotta.')).toMatchInlineSnapshot(`
      "31:7  MDX ei avaudu. Tarkista merkit \`<\`, \`>\`, \`{\` ja \`}\`: tekstissä niitä ei käytetä, ja komponentin attribuutit ovat lainausmerkeissä.
      1 virhe."
    `);
    expect(reportOfText('<!-- huomautus -->')).toMatchInlineSnapshot(`
      "31:2  MDX ei avaudu. Tarkista merkit \`<\`, \`>\`, \`{\` ja \`}\`: tekstissä niitä ei käytetä, ja komponentin attribuutit ovat lainausmerkeissä.
      1 virhe."
    `);
    expect(reportOfText('<https://thl.fi>')).toMatchInlineSnapshot(`
      "31:8  MDX ei avaudu. Tarkista merkit \`<\`, \`>\`, \`{\` ja \`}\`: tekstissä niitä ei käytetä, ja komponentin attribuutit ovat lainausmerkeissä.
      1 virhe."
    `);
    expect(reportOfText('<Cite id=virtanen-2020 />')).toMatchInlineSnapshot(`
      "31:10  MDX ei avaudu. Tarkista merkit \`<\`, \`>\`, \`{\` ja \`}\`: tekstissä niitä ei käytetä, ja komponentin attribuutit ovat lainausmerkeissä.
      1 virhe."
    `);
  });

  it('has quotes of another kind round a value', () => {
    expect(reportOfText('Väite <Cite id=”virtanen-2020” />.')).toMatchInlineSnapshot(`
      "31:16  Attribuutin arvon ympärillä on muu kuin suora lainausmerkki. Kirjoita suorat lainausmerkit: \`id="…"\`.
      1 virhe."
    `);
    expect(reportOfText('Väite <Cite id=“virtanen-2020“ />.')).toContain('31:16  Attribuutin arvon');
    expect(reportOfText('<Cite id="virtanen-2020" pages=’3’ />')).toContain('31:32  Attribuutin arvon');
  });

  it('has a line that begins with an English word of JavaScript', () => {
    expect(reportOfText('export on englantia.')).toMatchInlineSnapshot(`
      "31:1  \`import\` ja \`export\` eivät kuulu rivin alkuun: komponentit ovat valmiina käytettävissä. Poista rivi, tai aloita virke toisin.
      1 virhe."
    `);
  });
});
