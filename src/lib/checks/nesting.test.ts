import { describe, expect, it } from 'vitest';
import { CITE, reportOfText } from '../testing/content.ts';

const OK = 'Sisältö on kunnossa.';

describe('what stands in a component', () => {
  it.each([
    `Väite <Cite id="virtanen-2020"></Cite>.`,
    `Väite <Cites>${CITE} ${CITE}</Cites>.`,
    `Väite:\n\n<Cites>\n${CITE}\n${CITE}\n</Cites>`,
    `<Doubt>\n\nVäite *ja* <Term id="verkkotyo">*työ*</Term> ${CITE}.\n\n</Doubt>`,
  ])('may be %j', (text) => {
    expect(reportOfText(text)).toBe(OK);
  });

  it('is lost', () => {
    expect(reportOfText('Väite <Cite id="virtanen-2020">Virtanen</Cite>.')).toMatchInlineSnapshot(`
      "31:7  Komponentin \`<Cite>\` sisältö ei näy lukijalle. Siirrä sisältö komponentin perään, ja päätä komponentti merkkeihin \`/>\`.
      1 virhe."
    `);
    expect(reportOfText('<ToolTable>\n\nTaulukko.\n\n</ToolTable>')).toMatchInlineSnapshot(`
      "31:1  Komponentin \`<ToolTable>\` sisältö ei näy lukijalle. Siirrä sisältö komponentin perään, ja päätä komponentti merkkeihin \`/>\`.
      33:1  Kappaleessa ei ole lähdettä. Lisää \`<Cite id="…" />\` tai \`<Provision id="…" />\`, tai merkitse oma koonti komponentilla \`<Synthesis>\`.
      2 virhettä."
    `);
  });

  it('is lost among citations', () => {
    expect(reportOfText(`Väite <Cites>ks. ${CITE}; ${CITE}</Cites>.`)).toMatchInlineSnapshot(`
      "31:7  Komponentin \`<Cites>\` sisällä voi olla vain \`<Cite>\`, \`<Provision>\`. Siirrä muu sen ulkopuolelle.
      1 virhe."
    `);
    expect(reportOfText(`<Cites>\n${CITE}\n<Tool id="penno" />\n</Cites>`)).toContain('31:1  Komponentin `<Cites>`');
  });

  it('is unknown, and told of once', () => {
    expect(reportOfText(`Väite <Cites><Ctie id="virtanen-2020" /></Cites>.`)).toMatch(/Tuntematon.*\n1 virhe\./);
  });
});

describe('a link', () => {
  it('stands in another', () => {
    expect(reportOfText('[Katso <Tool id="penno" />](/tyokalut/) <Tool id="penno">[Penno](/tyokalut/penno/)</Tool>'))
      .toMatchInlineSnapshot(`
      "31:8  Linkin tai komponentin \`<Tool>\` tai \`<Term>\` sisällä ei voi olla toista linkkiä eikä viittausta. Siirrä sisempi sen perään.
      31:58  Linkin tai komponentin \`<Tool>\` tai \`<Term>\` sisällä ei voi olla toista linkkiä eikä viittausta. Siirrä sisempi sen perään.
      2 virhettä."
    `);
    for (const inner of [CITE, '<Term id="verkkotyo">työ</Term>', '*<Tool id="penno" />*']) {
      expect(reportOfText(`[linkki ${inner}](https://thl.fi/) ${CITE}`)).toMatch(/^31:\d+ {2}Linkin tai.*\n1 virhe\.$/);
      expect(reportOfText(`<Term id="verkkotyo">sana ${inner}</Term> ${CITE}`)).toMatch(
        /^31:\d+ {2}Linkin tai.*\n1 virhe\.$/,
      );
    }
    expect(reportOfText(`[linkki <Tool id="penno" />][a] ${CITE}\n\n[a]: https://thl.fi/`)).toContain(
      '31:9  Linkin tai',
    );
  });

  it('stands in a citation, which is told of once', () => {
    expect(reportOfText('Väite <Cite id="virtanen-2020">[s. 3](/lahteet/)</Cite>.')).toMatch(
      /sisältö ei näy.*\n1 virhe\./,
    );
  });
});

it('a heading of the first level is the title alone', () => {
  expect(reportOfText('# Otsikko\n\n## Väliotsikko\n\nToinen\n===')).toMatchInlineSnapshot(`
    "31:1  Pääotsikko tulee kentästä \`title\`. Tekstin väliotsikko alkaa merkeillä \`##\`.
    36:1  Tämä rivi tekee yllä olevasta kappaleesta otsikon. Poista rivi; otsikko kirjoitetaan \`## Otsikko\`.
    2 virhettä."
  `);
});
