import { describe, expect, it } from 'vitest';
import { parseContent } from './parse-content.ts';
import { changed, openFiles, report } from '../testing/content.ts';
import { CHAPTER, REFERENCES, TOOL } from '../testing/fixtures.ts';

const OK = 'Sisältö on kunnossa.';

describe('the place of a file', () => {
  it('may be that of a notice beside the content', () => {
    expect(report({ 'README.md': '# Ohje\n', LICENSE: 'CC BY 4.0\n' })).toBe(OK);
  });

  it('is wrong', () => {
    expect(report({ 'tools/sub/netari.yaml': TOOL })).toMatchInlineSnapshot(`
      "content/tools/sub/netari.yaml:1:1  Tiedosto on väärässä paikassa. Sisältö on suoraan kansioissa chapters, pages, questions, tools, audiences, actors, kinds, glossary, provisions, cases, figures ilman alikansioita sekä tiedostoissa content/references.json, content/contents.yaml, content/publication.yaml, content/synonyms.yaml, content/editions.yaml ja content/moved.yaml. Siirrä tiedosto tai poista se.
      1 virhe."
    `);
    for (const path of [
      'netari.yaml',
      'Tools/netari.yaml',
      'constructor/a.yaml',
      'references.yaml',
      'tools/README.md/a',
    ]) {
      expect(report({ [path]: TOOL })).toContain(`content/${path}:1:1  Tiedosto on väärässä paikassa.`);
    }
  });

  it('is right but its ending wrong', () => {
    expect(report({ 'tools/netari.yml': TOOL })).toMatchInlineSnapshot(`
      "content/tools/netari.yml:1:1  Tiedostopääte on väärä: tässä kansiossa pääte on \`.yaml\`. Nimeä tiedosto uudelleen: \`netari.yaml\`, tai poista se.
      1 virhe."
    `);
    expect(report({ 'chapters/loppu.md': CHAPTER })).toMatchInlineSnapshot(`
      "content/chapters/loppu.md:1:1  Tiedostopääte on väärä: tässä kansiossa pääte on \`.mdx\`. Nimeä tiedosto uudelleen: \`loppu.mdx\`, tai poista se.
      1 virhe."
    `);
    expect(report({ 'tools/penno.yaml.bak': TOOL, 'tools/muistio': 'x', 'actors/a.YAML': 'x' })).toMatchInlineSnapshot(`
      "content/actors/a.YAML:1:1  Tiedostopääte on väärä: tässä kansiossa pääte on \`.yaml\`. Nimeä tiedosto uudelleen: \`a.yaml\`, tai poista se.
      content/tools/muistio:1:1  Tiedostopääte on väärä: tässä kansiossa pääte on \`.yaml\`. Nimeä tiedosto uudelleen: \`muistio.yaml\`, tai poista se.
      content/tools/penno.yaml.bak:1:1  Tiedostopääte on väärä: tässä kansiossa pääte on \`.yaml\`. Nimeä tiedosto uudelleen: \`penno.yaml\`, tai poista se.
      3 virhettä."
    `);
  });

  it('is empty where the site needs a file', () => {
    expect(report({ 'references.json': null })).toContain('content/references.json:1:1  Tiedosto puuttuu.');
  });
});

describe('a file that is no record', () => {
  it.each([
    ['a list', '- a\n- b\n'],
    ['a scalar', 'Penno\n'],
    ['a number', '5\n'],
  ])('holds %s', (_what, text) => {
    expect(report({ 'tools/penno.yaml': text })).toBe(
      'content/tools/penno.yaml:1:1  Tiedosto: tässä pitää olla kenttiä muodossa nimi: arvo.\n1 virhe.',
    );
  });

  it('holds nothing', () => {
    expect(report({ 'tools/penno.yaml': '' })).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:1:1  Tiedosto on tyhjä. Kirjoita tai palauta sisältö; tarpeeton tiedosto poistetaan.
      1 virhe."
    `);
    expect(report({ 'tools/penno.yaml': '# huomautus\n' })).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:1:1  Tiedosto: arvo puuttuu: tässä pitää olla kenttiä muodossa nimi: arvo.
      1 virhe."
    `);
  });

  it('has fields whose names are no texts', () => {
    expect(report({ 'tools/penno.yaml': `${TOOL}112: hätänumero\n` })).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:56:1  Tuntematon kenttä \`112\`. Sallitut kentät: id, name, otherNames, summary, entryType, general, kind, audiences, article, known, operator, url, archived, languages, price, platforms, privacy, withClient, evidence, status, checked, corrections, doubts, searchWords, terms, related, instead, sources.
      1 virhe."
    `);
  });
});

describe('the form of a file', () => {
  it('has marks of an editor, under which it is read all the same', () => {
    const text = `\uFEFF${TOOL.replace('kind: sovellus', 'kind: sovelus')}`.replaceAll('\n', '\r\n');
    expect(report({ 'tools/penno.yaml': text })).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:1:1  Tiedoston alussa on näkymätön BOM-merkki. Tallenna muodossa ”UTF-8 ilman BOM-merkkiä”.
      content/tools/penno.yaml:1:10  Rivit päättyvät Windowsin tapaan (CRLF). Tallenna rivinvaihdot muodossa LF.
      content/tools/penno.yaml:8:7  Tyyppiä \`sovelus\` ei ole. Tarkoititko \`sovellus\`?
      3 virhettä."
    `);
  });

  it('is not UTF-8', () => {
    expect(report({ 'tools/penno.yaml': Buffer.from(TOOL, 'latin1') })).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:16:41  Tiedosto ei ole UTF-8-tekstiä. Tallenna se uudelleen merkistönä UTF-8.
      1 virhe."
    `);
    expect(report({ 'tools/penno.yaml': Buffer.from(`\uFEFF${TOOL}`, 'utf16le') })).toContain(
      'penno.yaml:1:1  Tiedosto ei ole UTF-8',
    );
  });

  it('is not YAML', () => {
    expect(report(changed('tools/penno.yaml', ['summary: Sovellus,', 'summary: Sovellus:']))).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:6:10  Tiedosto ei avaudu: rivillä on kaksi kaksoispistettä, tai seuraava rivi on liian syvällä: kirjoita teksti lainausmerkkeihin tai korjaa sisennys.
      1 virhe."
    `);
    expect(report(changed('tools/penno.yaml', ['summary: Sovellus', 'summary: *Sovellus']))).toContain('penno.yaml:6:');
  });

  it('loses a part of a text', () => {
    expect(
      report(
        changed('tools/penno.yaml', ['summary: Sovellus', 'summary: !Sovellus'], ['name: Penno', 'name: Penno #1']),
      ),
    ).toMatchInlineSnapshot(`
      "content/tools/penno.yaml:2:13  varoitus: Teksti katkeaa merkkiin \`#\`, ja rivin loppu jää pois. Kirjoita teksti lainausmerkkeihin; jos loppu on ohje, jätä merkin eteen kaksi väliä ja jälkeen yksi.
      content/tools/penno.yaml:6:10  Tiedosto ei avaudu: arvo ei voi alkaa huutomerkillä: kirjoita teksti lainausmerkkeihin.
      1 virhe, 1 varoitus."
    `);
    expect(report(changed('chapters/alku.mdx', ['title: Alku', 'title: Alku #1']))).toMatchInlineSnapshot(`
      "content/chapters/alku.mdx:2:13  varoitus: Teksti katkeaa merkkiin \`#\`, ja rivin loppu jää pois. Kirjoita teksti lainausmerkkeihin; jos loppu on ohje, jätä merkin eteen kaksi väliä ja jälkeen yksi.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });

  it('is not JSON', () => {
    expect(report({ 'references.json': REFERENCES.replace('\n]', ',\n]') })).toMatchInlineSnapshot(`
      "content/references.json:55:4  Tiedosto ei avaudu: viimeisen kohdan jälkeen ei tule pilkkua: poista pilkku.
      1 virhe."
    `);
    expect(report({ 'references.json': REFERENCES.replace('"book"', '”book”') })).toMatchInlineSnapshot(`
      "content/references.json:4:13  Tiedosto ei avaudu: tekstin ympärillä on muu kuin suora lainausmerkki: kirjoita \`"\`.
      1 virhe."
    `);
  });

  it('is an empty bibliography', () => {
    expect(report({ 'references.json': '[]\n' })).toMatchInlineSnapshot(`
      "content/audiences/nuoret.yaml:6:45  Lähdettä \`koivula-hyvinvointiteknologia-sosiaalialalla\` ei ole. Lisää se: content/references.json.
      content/cases/kokeilu.yaml:7:49  Lähdettä \`virtanen-2020\` ei ole. Lisää se: content/references.json.
      content/chapters/alku.mdx:21:20  Lähdettä \`virtanen-2020\` ei ole. Lisää se: content/references.json.
      content/figures/osuudet.yaml:6:56  Lähdettä \`virtanen-2020\` ei ole. Lisää se: content/references.json.
      content/figures/osuudet.yaml:7:60  Lähdettä \`virtanen-2020\` ei ole. Lisää se: content/references.json.
      content/glossary/verkkotyo.yaml:4:46  Lähdettä \`virtanen-2020\` ei ole. Lisää se: content/references.json.
      content/provisions/asiakaslaki.yaml:11:56  Lähdettä \`virtanen-2020\` ei ole. Lisää se: content/references.json.
      content/questions/alku.yaml:11:13  Lähdettä \`virtanen-2020\` ei ole. Lisää se: content/references.json.
      content/questions/alku.yaml:32:13  Lähdettä \`virtanen-2020\` ei ole. Lisää se: content/references.json.
      content/tools/penno.yaml:13:3  Lähdettä \`koivula-hyvinvointiteknologia-sosiaalialalla\` ei ole. Lisää se: content/references.json.
      content/tools/penno.yaml:20:11  Lähdettä \`virtanen-2020\` ei ole. Lisää se: content/references.json.
      11 virhettä."
    `);
    expect(report({ 'references.json': '{}\n' })).toContain(
      'content/references.json:1:1  Tiedosto: tässä pitää olla luettelo',
    );
    expect(report({ 'references.json': '' })).toContain('content/references.json:1:1  Tiedosto on tyhjä.');
  });
});

describe('parseContent', () => {
  it('gives valid records as entries and the others as drafts', () => {
    const { entries, drafts } = parseContent(
      openFiles({ 'tools/netari.yaml': 'id: netari\n', 'tools/rikki.yaml': 'a: "b\n' }),
    );
    expect(entries.tools.map(({ id }) => id)).toEqual(['penno']);
    expect(drafts.map(({ kind, id, data }) => ({ kind, id, data }))).toEqual([
      { kind: 'tools', id: 'netari', data: { id: 'netari' } },
      { kind: 'tools', id: 'rikki', data: undefined },
    ]);
  });

  it('keeps the works that are valid beside one that is not', () => {
    const { entries } = parseContent(openFiles({ 'references.json': REFERENCES.replace('"book"', '"bok"') }));
    expect(entries.references).toHaveLength(1);
    expect(entries.references[0]?.locate(['type'])).toEqual({ line: 31, column: 13 });
  });
});
