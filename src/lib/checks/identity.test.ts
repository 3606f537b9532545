import { describe, expect, it } from 'vitest';
import { changed, report } from '../testing/content.ts';
import { anotherWork, bibliography, CHAPTER, secondTool, TOOL, VOCABULARIES } from '../testing/fixtures.ts';

const OK = 'Sisältö on kunnossa.';

describe('ids and files', () => {
  it('are the same', () => {
    expect(report({ 'tools/netari.yaml': secondTool('netari', 'Netari') })).toBe(OK);
  });

  it('are not the same', () => {
    expect(report(changed('tools/penno.yaml', ['id: penno', 'id: pennno']))).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:1:5  Tunnus \`pennno\` ei ole sama kuin tiedoston nimi \`penno\`. Muuta toinen; jo julkaistua ei muuteta.
      1 virhe."
    `);
    expect(report(changed('kinds/sovellus.yaml', ['id: sovellus', 'id: peli']))).toMatchInlineSnapshot(`
      "content/kinds/sovellus.yaml:1:5  Tunnus \`peli\` ei ole sama kuin tiedoston nimi \`sovellus\`. Muuta toinen; jo julkaistua ei muuteta.
      1 virhe."
    `);
  });

  it('are compared in a file that has other mistakes, too', () => {
    expect(report(changed('tools/penno.yaml', ['id: penno', 'id: netari'], ['live-page', 'guess'])))
      .toMatchInlineSnapshot(`
        "content/tools/penno.yaml:1:5  Tunnus \`netari\` ei ole sama kuin tiedoston nimi \`penno\`. Muuta toinen; jo julkaistua ei muuteta.
        content/tools/penno.yaml:44:11  \`checked.method\`: arvo ei kelpaa. Sallitut arvot: \`stored-page\`, \`live-page\`, \`asked-operator\`, \`article-only\`, \`general-knowledge\`.
        2 virhettä."
      `);
  });

  it('differ in capitals', () => {
    expect(
      report({
        'actors/Thl.yaml': (VOCABULARIES['actors/kela.yaml'] ?? '').replaceAll('kela', 'thl').replaceAll('Kela', 'Thl'),
      }),
    ).toMatchInlineSnapshot(`
      "content/actors/Thl.yaml:1:1  Tiedoston nimi \`Thl\` ei kelpaa osoitteeksi: käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
      1 virhe."
    `);
  });

  it('accuse no other file where a name is wrong', () => {
    const renamed = (name: string) => report({ 'tools/penno.yaml': null, [`tools/${name}.yaml`]: TOOL });
    expect(renamed('Penno')).toMatchInlineSnapshot(`
      "content/tools/Penno.yaml:1:1  Tiedoston nimi \`Penno\` ei kelpaa osoitteeksi: käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
      1 virhe."
    `);
    expect(renamed('Penno peli')).toMatchInlineSnapshot(`
      "content/tools/Penno peli.yaml:1:1  Tiedoston nimi \`Penno peli\` ei kelpaa osoitteeksi: käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
      1 virhe."
    `);
    expect(report({ 'kinds/sovellus.yaml': null, 'kinds/Sovellus.yaml': 'a: "b' })).toMatchInlineSnapshot(`
      "content/kinds/Sovellus.yaml:1:1  Tiedoston nimi \`Sovellus\` ei kelpaa osoitteeksi: käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
      content/kinds/Sovellus.yaml:1:4  Tiedosto ei avaudu: lainausmerkki tai sulku jää auki: lisää sille pari.
      2 virhettä."
    `);
    expect(report({ 'chapters/alku.mdx': null, 'chapters/Alku.mdx': CHAPTER })).toMatchInlineSnapshot(`
      "content/chapters/Alku.mdx:1:1  Tiedoston nimi \`Alku\` ei kelpaa osoitteeksi: käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
      1 virhe."
    `);
  });

  it('do not fit the pattern', () => {
    expect(report(changed('tools/penno.yaml', ['id: penno', 'id: Pénno 2']))).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:1:5  \`id\`: tunnuksessa saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
      1 virhe."
    `);
    expect(report(changed('tools/penno.yaml', ['id: penno', 'id: 2024']))).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:1:5  \`id\`: tässä pitää olla tekstiä: kirjoita "2024" lainausmerkkeihin.
      1 virhe."
    `);
    expect(
      report({
        'chapters/Toinen luku.mdx': CHAPTER,
        'contents.yaml': 'chapters:\n  - alku\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/chapters/Toinen luku.mdx:1:1  Tiedoston nimi \`Toinen luku\` ei kelpaa osoitteeksi: käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
      1 virhe."
    `);
  });
});

describe('a work', () => {
  it('has an id of its own', () => {
    expect(report({ 'references.json': bibliography(anotherWork({ id: 'virtanen-2021' })) })).toMatchInlineSnapshot(`
      "content/references.json:57:11  varoitus: Lähteeseen \`virtanen-2021\` ei viitata missään. Viittaa siihen tai poista se.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });

  it('has the id of another', () => {
    expect(report({ 'references.json': bibliography(anotherWork({ id: 'virtanen-2020' })) })).toMatchInlineSnapshot(`
      "content/references.json:57:11  Tunnus \`virtanen-2020\` on jo rivillä 3. Anna toinen tunnus.
      1 virhe."
    `);
  });
});

describe('names', () => {
  it('are taken, whatever their case', () => {
    expect(report({ 'tools/penno-2.yaml': secondTool('penno-2', 'PENNO') })).toMatchInlineSnapshot(`
      "content/tools/penno-2.yaml:2:7  Sama nimi on jo tiedostossa content/tools/penno.yaml. Tarkenna toista nimeä.
      1 virhe."
    `);
    expect(
      report({
        'glossary/nettityo.yaml':
          'id: nettityo\nterm: Verkkotyö\nsynonyms: []\ndefinition: { text: Työtä., source: synthesis }\nnote: null\nsearchWords: []\nrelated: [verkkotyo]\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/glossary/nettityo.yaml:1:1  varoitus: Termiä \`nettityo\` ei käytetä missään luvussa, työkalussa tai termissä. Käytä sitä tai poista se.
      content/glossary/nettityo.yaml:2:7  Sama nimi on jo tiedostossa content/glossary/verkkotyo.yaml. Tarkenna toista nimeä.
      1 virhe, 1 varoitus."
    `);
  });

  it('may be those of something of another kind', () => {
    expect(report(changed('actors/kela.yaml', ['name: Kela', 'name: Penno']))).toBe(OK);
  });
});

describe('order numbers', () => {
  const peli = (VOCABULARIES['kinds/sovellus.yaml'] ?? '')
    .replace('id: sovellus', 'id: peli')
    .replace('Sovellus', 'Peli');

  it('are each used once', () => {
    expect(report({ 'kinds/peli.yaml': peli.replace('order: 1', 'order: 2') })).toBe(OK);
  });

  it('are used twice', () => {
    expect(report({ 'kinds/peli.yaml': peli })).toMatchInlineSnapshot(`
      "content/kinds/peli.yaml:3:8  Järjestysnumero 1 on jo tiedostossa content/kinds/sovellus.yaml. Anna toinen numero.
      1 virhe."
    `);
    expect(
      report({
        'audiences/lapset.yaml': (VOCABULARIES['audiences/nuoret.yaml'] ?? '')
          .replace('id: nuoret', 'id: lapset')
          .replace('Nuoret', 'Lapset'),
      }),
    ).toMatchInlineSnapshot(`
      "content/audiences/lapset.yaml:4:8  Järjestysnumero 1 on jo tiedostossa content/audiences/nuoret.yaml. Anna toinen numero.
      1 virhe."
    `);
  });
});

it('the fixtures are sound', () => {
  expect(report()).toBe(OK);
  expect(report({ 'tools/penno.yaml': TOOL })).toBe(OK);
});
