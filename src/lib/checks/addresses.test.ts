import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPathOf, NODE_KINDS, SITE_FOLDERS } from '../content/node-kind.ts';
import { CONTENTS, GLOSSARY } from '../testing/fixtures.ts';
import { report, reportOfText } from '../testing/content.ts';

const page = (title: string) =>
  `---\ntitle: ${title}\ndescription: Mistä on kyse.\nreviewed: "2026-05-01"\n---\n\nTekstiä.\n`;
const link = (address: string) => reportOfText(`<Synthesis>\n\nKatso [sivu](${address}).\n\n</Synthesis>`);

describe('an address of the site', () => {
  it('is one of a page, with or without a place on it, or of a file', () => {
    for (const address of [
      '/',
      '/testaa/',
      '/tyokalut/?tila=ended',
      '/sanasto/',
      '/haku/#hakemisto',
      '/data/lahteet.bib',
    ])
      expect(link(address), address).toBe('Sisältö on kunnossa.');
  });

  it('leads nowhere', () => {
    expect(link('/testa/')).toMatchInlineSnapshot(`
      "33:7  Sivua \`/testa/\` ei ole. Tarkoititko \`/testaa/\`?
      1 virhe."
    `);
    expect(link('/haku')).toMatchInlineSnapshot(`
      "33:7  Linkin osoite \`/haku\` päättyy vinoviivaan: \`/haku/\`.
      1 virhe."
    `);
    expect(link('/olematon/sivu/')).toMatchInlineSnapshot(`
      "33:7  Sivua \`/olematon/sivu/\` ei ole.
      1 virhe."
    `);
  });

  it('leads nowhere from a reading path', () => {
    const steps = ['/luvut/alku/', '/luvut/alkuu/', '/testa/']
      .map((to) => `      - { to: ${to}, text: Lue. }\n`)
      .join('');
    const paths = `paths:\n  - id: opiskelija\n    name: Opiskelija\n    intro: Alku.\n    steps:\n${steps}`;
    expect(report({ 'contents.yaml': CONTENTS + paths })).toMatchInlineSnapshot(`
      "content/contents.yaml:9:15  Lukua \`alkuu\` ei ole. Tarkoititko \`alku\`?
      content/contents.yaml:10:15  Sivua \`/testa/\` ei ole. Tarkoititko \`/testaa/\`?
      2 virhettä."
    `);
  });

  it('is that of a text of the content, unless the site has it already', () => {
    expect(report({ 'pages/tietoa.mdx': page('Tietoa') })).toBe('Sisältö on kunnossa.');
    expect(report({ 'pages/haku.mdx': page('Haku'), 'pages/luvut.mdx': page('Luvut') })).toMatchInlineSnapshot(`
      "content/pages/haku.mdx:1:1  Osoite \`/haku/\` on jo sivuston omalla sivulla. Anna tiedostolle toinen nimi.
      content/pages/luvut.mdx:1:1  Osoite \`/luvut/\` on jo sivuston omalla sivulla. Anna tiedostolle toinen nimi.
      2 virhettä."
    `);
  });
});

it('knows the folders of all pages', () => {
  const folders = readdirSync('src/pages', { withFileTypes: true }).filter(
    // A folder in brackets is a part of many addresses; one without a page of its own lies below a text of the content.
    (entry) =>
      entry.isDirectory() &&
      !entry.name.startsWith('[') &&
      readdirSync(`src/pages/${entry.name}`).some((name) => name.endsWith('.astro')),
  );
  const known = [...SITE_FOLDERS, ...NODE_KINDS.map((kind) => listPathOf(kind).replaceAll('/', ''))];
  expect(folders.map(({ name }) => name).sort()).toEqual(known.sort());
});

it('knows the files of data', () => {
  const files = readdirSync('src/pages/data', { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ name }) => `/data/${name.replace(/\.ts$/, '')}`);
  expect(files.filter((file) => link(file) !== 'Sisältö on kunnossa.')).toEqual([]);
  expect(link('/data/tyokalut.cvs')).toMatchInlineSnapshot(`
    "33:7  Tiedostoa \`/data/tyokalut.cvs\` ei ole. Tarkoititko \`/data/tyokalut.csv\`?
    1 virhe."
  `);
});

it('a place on a page of the content is there', () => {
  const here = (address: string) =>
    reportOfText(`## Väliotsikko\n\nKatso [kohta](${address}) <Cite id="virtanen-2020" />.`);
  for (const address of ['#valiotsikko', '/luvut/alku/#kuvio-osuudet', '/luvut/alku/#kysymys-alku-1'])
    expect(here(address), address).toBe('Sisältö on kunnossa.');
  expect(here('/saadokset/asiakaslaki/#kohta-8')).toBe('Sisältö on kunnossa.');
  expect(here('#valiotsiko')).toMatchInlineSnapshot(`
    "33:7  Sivulla ei ole kohtaa \`#valiotsiko\`. Tarkoititko \`valiotsikko\`?
    1 virhe."
  `);
  expect(here('/saadokset/asiakaslaki/#kohta-9')).toMatchInlineSnapshot(`
    "33:7  Sivulla ei ole kohtaa \`#kohta-9\`. Tarkoititko \`kohta-8\`?
    1 virhe."
  `);
});

it('is not taken by a record', () => {
  expect(
    report({ 'glossary/viittaa.yaml': (GLOSSARY['glossary/verkkotyo.yaml'] ?? '').replace(/verkkoty./g, 'viittaa') }),
  ).toMatchInlineSnapshot(`
    "content/glossary/viittaa.yaml:1:1  varoitus: Termiä \`viittaa\` ei käytetä missään luvussa, työkalussa tai termissä. Käytä sitä tai poista se.
    content/glossary/viittaa.yaml:1:5  Tunnus \`viittaa\` on varattu sivuston omaan käyttöön. Anna toinen tunnus ja nimeä tiedosto sen mukaan.
    1 virhe, 1 varoitus."
  `);
});
