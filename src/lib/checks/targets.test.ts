import { describe, expect, it } from 'vitest';
import { NODE_KINDS } from '../content/node-kind.ts';
import { changed, checked, report } from '../testing/content.ts';
import { REFERENCES, secondTool } from '../testing/fixtures.ts';
import { knownIds, missingNode } from './targets.ts';

const OK = 'Sisältö on kunnossa.';

describe('links of a record', () => {
  it('lead to what exists', () => {
    expect(
      report({
        ...changed('tools/penno.yaml', ['related: []', 'related: [netari]']),
        'tools/netari.yaml': secondTool('netari', 'Netari'),
      }),
    ).toBe(OK);
  });

  it('name a kind, an audience, an actor, a term, a tool or a work that does not exist', () => {
    expect(
      report(
        changed(
          'tools/penno.yaml',
          ['kind: sovellus', 'kind: sovelus'],
          ['id: nuoret', 'id: nuorett'],
          ['[kela]', '[kella, kela]'],
          ['ref: virtanen-2020', 'ref: virtanen-2002'],
          ['terms: [verkkotyo]', 'terms: [verkkotyo, verkotyo]'],
          ['related: []', 'related: [jotain-ihan-muuta]'],
        ),
      ),
    ).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:8:7  Tyyppiä \`sovelus\` ei ole. Tarkoititko \`sovellus\`?
      content/tools/penno.yaml:10:9  Kohderyhmää \`nuorett\` ei ole. Tarkoititko \`nuoret\`?
      content/tools/penno.yaml:11:14  Toimijaa \`kella\` ei ole. Tarkoititko \`kela\`?
      content/tools/penno.yaml:20:11  Lähdettä \`virtanen-2002\` ei ole. Tarkoititko \`virtanen-2020\`?
      content/tools/penno.yaml:48:20  Termiä \`verkotyo\` ei ole. Tarkoititko \`verkkotyo\`?
      content/tools/penno.yaml:49:11  Työkalua \`jotain-ihan-muuta\` ei ole. Lisää se: content/tools.
      6 virhettä."
    `);
  });

  it('are checked in the other kinds of records', () => {
    expect(
      report({
        ...changed('audiences/nuoret.yaml', ['terms: [verkkotyo]', 'terms: [verkkotyö]']),
        ...changed(
          'glossary/verkkotyo.yaml',
          ['related: []', 'related: [verkotyo]'],
          ['ref: virtanen-2020', 'ref: virtane-2020'],
        ),
        ...changed('contents.yaml', ['- alku', '- alku\n  - loppu']),
      }),
    ).toMatchInlineSnapshot(`
      "content/audiences/nuoret.yaml:14:9  \`terms[1]\` (verkkotyö): tunnuksessa saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
      content/audiences/nuoret.yaml:14:9  Termiä \`verkkotyö\` ei ole. Tarkoititko \`verkkotyo\`?
      content/contents.yaml:3:5  Lukua \`loppu\` ei ole. Lisää se: content/chapters.
      content/glossary/verkkotyo.yaml:4:46  Lähdettä \`virtane-2020\` ei ole. Tarkoititko \`virtanen-2020\`?
      content/glossary/verkkotyo.yaml:7:11  Termiä \`verkotyo\` ei ole. Tarkoititko \`verkkotyo\`?
      5 virhettä."
    `);
  });

  it('are checked in a file that does not fit its schema, too', () => {
    expect(
      report(
        changed('tools/penno.yaml', ['summary:', 'sumary:'], ['kind: sovellus', 'kind: peli'], ['[kela]', 'kela']),
      ),
    ).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:6:1  Tuntematon kenttä \`sumary\`. Tarkoititko \`summary\`?
      content/tools/penno.yaml:8:7  Tyyppiä \`peli\` ei ole. Lisää se: content/kinds.
      content/tools/penno.yaml:11:13  \`audiences[1].actors\` (nuoret): tässä pitää olla luettelo hakasulkeissa tai riveinä, jotka alkavat viivalla.
      3 virhettä."
    `);
  });

  it('may lead to a file with mistakes of its own', () => {
    expect(report(changed('actors/kela.yaml', ['name: Kela', 'nmae: Kela']))).toMatchInlineSnapshot(`
      "content/actors/kela.yaml:2:1  Tuntematon kenttä \`nmae\`. Tarkoititko \`name\`?
      1 virhe."
    `);
    expect(report({ 'actors/kela.yaml': 'name: "Kela\n' })).toMatchInlineSnapshot(`
      "content/actors/kela.yaml:1:7  Tiedosto ei avaudu: lainausmerkki tai sulku jää auki: lisää sille pari.
      1 virhe."
    `);
    expect(report({ 'actors/kela.yaml': null, 'actors/kela.yml': 'name: Kela\n' })).toMatchInlineSnapshot(`
      "content/actors/kela.yml:1:1  Tiedostopääte on väärä: tässä kansiossa pääte on \`.yaml\`. Nimeä tiedosto uudelleen: \`kela.yaml\`, tai poista se.
      1 virhe."
    `);
  });

  it('may lead to a work in a bibliography with mistakes', () => {
    expect(report({ 'references.json': REFERENCES.replace('"book"', '"bok"') })).toMatchInlineSnapshot(`
      "content/references.json:4:13  \`[1].type\` (virtanen-2020): arvo ei kelpaa. Tarkoititko \`book\`? Sallitut arvot: \`article\`, \`article-journal\`, \`article-newspaper\`, \`bill\`, \`book\`, \`chapter\`, \`document\`, \`legislation\`, \`post-weblog\`, \`report\`, \`thesis\`, \`webpage\`.
      1 virhe."
    `);
    expect(report({ 'references.json': REFERENCES.replace('"book",', '"book"') })).toMatchInlineSnapshot(`
      "content/references.json:5:5  Tiedosto ei avaudu: kohtien välistä puuttuu pilkku: lisää se edellisen kohdan loppuun.
      1 virhe."
    `);
  });
});

describe('pages that a record names as sources', () => {
  it('are not in its list', () => {
    expect(report(changed('tools/penno.yaml', ['source: general-knowledge', 'source: general-knowlege'])))
      .toMatchInlineSnapshot(`
      "content/tools/penno.yaml:28:11  Lähdettä \`general-knowlege\` ei ole tiedoston omassa \`sources\`-luettelossa. Tarkoititko \`general-knowledge\`?
      1 virhe."
    `);
    expect(report(changed('tools/penno.yaml', ['source: [ohje,', 'source: [ohjeet,']))).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:20:11  Lähdettä \`ohjeet\` ei ole tiedoston omassa \`sources\`-luettelossa. Tarkoititko \`ohje\`?
      1 virhe."
    `);
    expect(report(changed('kinds/sovellus.yaml', ['source: synthesis', 'source: kela']))).toMatchInlineSnapshot(`
      "content/kinds/sovellus.yaml:4:52  Lähdettä \`kela\` ei ole. Teos kirjoitetaan \`{ ref: … }\`, säädös \`{ provision: … }\`; käy myös article, general-knowledge, none, synthesis.
      1 virhe."
    `);
  });

  it('are a work, which is written otherwise', () => {
    expect(
      report({
        ...changed('tools/penno.yaml', ['source: [ohje, {', 'source: [ohje, virtanen-2020, {']),
        ...changed('questions/alku.yaml', ['{ ref: virtanen-2020, pages: "9" }', 'virtanen-2020']),
        ...changed('glossary/verkkotyo.yaml', ['{ ref: virtanen-2020 }', '{ ref: virtanen-2020, pages: 21 }']),
      }),
    ).toMatchInlineSnapshot(`
      "content/glossary/verkkotyo.yaml:4:46  \`definition.source\`: sivut kirjoitetaan lainausmerkkeihin: \`pages: "21"\`.
      content/questions/alku.yaml:11:13  Lähde \`virtanen-2020\` on teos: kirjoita \`{ ref: virtanen-2020 }\`.
      content/tools/penno.yaml:20:11  Lähde \`virtanen-2020\` on teos: kirjoita \`{ ref: virtanen-2020 }\`.
      3 virhettä."
    `);
  });

  it('are in its list twice', () => {
    expect(
      report(
        changed('tools/penno.yaml', [
          'sources:\n',
          'sources:\n  - { id: ohje, title: Sama, url: "https://penno.fi/", date: null }\n',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:53:9  Lähteen tunnus \`ohje\` on tiedostossa kahdesti. Anna toiselle oma tunnus.
      1 virhe."
    `);
  });

  it('stand in the list for nothing', () => {
    expect(
      report(
        changed('tools/penno.yaml', [
          'sources:\n',
          'sources:\n  - { id: muu, title: Muu, url: "https://penno.fi/", date: null }\n',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:52:5  varoitus: Lähdettä \`muu\` ei käytetä. Liitä se tietoon tai poista se.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });
});

describe('missingNode', () => {
  const { entries } = checked();
  const known = knownIds(entries, ['content/tools/rikki.yaml', 'content/chapters/rikki-luku.mdx']);

  it('has words for every kind', () => {
    expect(NODE_KINDS.map((kind) => missingNode(kind, 'zzzzzzzzz', known)).join('\n')).toMatchInlineSnapshot(`
      "Lukua \`zzzzzzzzz\` ei ole. Lisää se: content/chapters.
      Työkalua \`zzzzzzzzz\` ei ole. Lisää se: content/tools.
      Kohderyhmää \`zzzzzzzzz\` ei ole. Lisää se: content/audiences.
      Toimijaa \`zzzzzzzzz\` ei ole. Lisää se: content/actors.
      Tyyppiä \`zzzzzzzzz\` ei ole. Lisää se: content/kinds.
      Termiä \`zzzzzzzzz\` ei ole. Lisää se: content/glossary.
      Säädöstä \`zzzzzzzzz\` ei ole. Lisää se: content/provisions.
      Tapausta \`zzzzzzzzz\` ei ole. Lisää se: content/cases.
      Lähdettä \`zzzzzzzzz\` ei ole. Lisää se: content/references.json."
    `);
  });

  it('does not propose a bad name of a file', () => {
    const { tool } = knownIds(entries, ['content/tools/Älyvankila.yaml', 'content/tools/sub/netari.yaml.bak']);
    expect([...tool]).toEqual(['alyvankila', 'netari', 'penno']);
  });

  it('knows files that are broken', () => {
    expect([...known.tool]).toEqual(['rikki', 'penno']);
    expect([...known.chapter]).toEqual(['rikki-luku', 'alku']);
    expect(missingNode('tool', 'rikkki', known)).toBe('Työkalua `rikkki` ei ole. Tarkoititko `rikki`?');
  });
});
