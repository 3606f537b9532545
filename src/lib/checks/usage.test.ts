import { describe, expect, it } from 'vitest';
import { changed, report } from '../testing/content.ts';
import { anotherWork, bibliography, CHAPTER, GLOSSARY, QUESTIONS } from '../testing/fixtures.ts';

const OK = 'Sisältö on kunnossa.';
const term = (id: string, related: string) =>
  (GLOSSARY['glossary/verkkotyo.yaml'] ?? '')
    .replace('id: verkkotyo', `id: ${id}`)
    .replace('term: verkkotyö', `term: ${id}`)
    .replace('related: []', `related: ${related}`);
const laine = { 'references.json': bibliography(anotherWork({})) };

describe('a work', () => {
  it('is cited by a chapter or by a record', () => {
    const cited = '---\n\nLaine on samaa mieltä <Cite id="laine-2021" />.\n';
    expect(report({ ...laine, ...changed('chapters/alku.mdx', ['---\n\nTukea', `${cited}\nTukea`]) })).toBe(OK);
    expect(report({ ...laine, ...changed('kinds/sovellus.yaml', ['synthesis', '{ ref: laine-2021 }']) })).toBe(OK);
  });

  it('is never cited', () => {
    expect(report(laine)).toMatchInlineSnapshot(`
      "content/references.json:57:11  varoitus: Lähteeseen \`laine-2021\` ei viitata missään. Viittaa siihen tai poista se.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });

  it('is never cited and stands beside one with mistakes', () => {
    const works = bibliography(anotherWork({}), anotherWork({ id: 'salo-2021', type: 'bok' }));
    expect(report({ 'references.json': works })).toContain('Lähteeseen `laine-2021` ei viitata missään.');
  });

  it('is not called uncited where a file that names it cannot be read', () => {
    const broken = {
      'kinds/sovellus.yaml': 'id: sovellus\ndescription: { text: "Ohjelma., source: { ref: laine-2021 } }\n',
    };
    expect(report({ ...laine, ...broken })).toMatchInlineSnapshot(`
      "content/kinds/sovellus.yaml:2:22  Tiedosto ei avaudu: lainausmerkki tai sulku jää auki: lisää sille pari.
      1 virhe."
    `);
    const open = { 'chapters/alku.mdx': `${CHAPTER}\n<Synthesis>\n\nLaine <Cite id="laine-2021" />.\n` };
    expect(report({ ...laine, ...open })).toMatchInlineSnapshot(`
      "content/chapters/alku.mdx:31:1  Komponentti jää auki tai sulkeutuu väärässä kohdassa. Tarkista, että jokaisella alulla \`<Nimi>\` on loppu \`</Nimi>\` ja että yksinäinen päättyy merkkeihin \`/>\`.
      1 virhe."
    `);
  });

  it('is called uncited where such a file names only another with a longer id', () => {
    const broken = { 'kinds/sovellus.yaml': 'id: sovellus\nx: "laine-2021-b\n' };
    expect(report({ ...laine, ...broken })).toContain('varoitus: Lähteeseen `laine-2021` ei viitata missään.');
  });
});

describe('a term', () => {
  it('is used by another term', () => {
    expect(report({ 'glossary/a.yaml': term('a', '[b]'), 'glossary/b.yaml': term('b', '[a]') })).toBe(OK);
  });

  it('is never used', () => {
    expect(report({ 'glossary/etatyo.yaml': term('etatyo', '[verkkotyo]') })).toMatchInlineSnapshot(`
      "content/glossary/etatyo.yaml:1:1  varoitus: Termiä \`etatyo\` ei käytetä missään luvussa, työkalussa tai termissä. Käytä sitä tai poista se.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });
});

/** A second chapter with its questions. */
const loppu = {
  'chapters/loppu.mdx': CHAPTER,
  'questions/loppu.yaml': (QUESTIONS['questions/alku.yaml'] ?? '').replaceAll('alku', 'loppu'),
};

describe('the table of contents', () => {
  it('has all chapters', () => {
    expect(report({ ...loppu, 'contents.yaml': 'chapters: [loppu, alku]\n' })).toBe(OK);
  });

  it('lacks a chapter', () => {
    expect(report(loppu)).toMatchInlineSnapshot(`
      "content/chapters/loppu.mdx:1:1  Luku puuttuu sisällysluettelosta. Lisää \`loppu\` tiedostoon content/contents.yaml.
      1 virhe."
    `);
  });

  it('has a chapter twice', () => {
    expect(report({ 'contents.yaml': 'chapters:\n  - alku\n  - alku\n' })).toMatchInlineSnapshot(`
      "content/contents.yaml:3:5  Luku \`alku\` on luettelossa kahdesti. Poista toinen.
      1 virhe."
    `);
  });

  it('has a chapter that does not exist', () => {
    expect(report({ 'contents.yaml': 'chapters:\n  - alku\n  - alkku\n' })).toMatchInlineSnapshot(`
      "content/contents.yaml:3:5  Lukua \`alkku\` ei ole. Tarkoititko \`alku\`?
      1 virhe."
    `);
  });

  it('is broken or away, which is told once and not of every chapter', () => {
    expect(report({ 'contents.yaml': 'chapter:\n  - alku\n' })).toMatchInlineSnapshot(`
      "content/contents.yaml:1:1  Tuntematon kenttä \`chapter\`. Tarkoititko \`chapters\`?
      1 virhe."
    `);
    expect(report({ 'contents.yaml': null })).toMatchInlineSnapshot(`
      "content/contents.yaml:1:1  Tiedosto puuttuu. Palauta se: sivustoa ei voi rakentaa ilman sitä.
      1 virhe."
    `);
  });
});
