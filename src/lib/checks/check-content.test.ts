import { expect, it } from 'vitest';
import { openContent } from './check-content.ts';
import { formatProblems } from '../content/problems.ts';
import { changed, checked, contentFiles, report } from '../testing/content.ts';
import { anotherWork, bibliography, CHAPTER, TOOL } from '../testing/fixtures.ts';

it('the smallest content has no problems', () => {
  expect(report()).toBe('Sisältö on kunnossa.');
});

it('finds the mistakes of all files in one run, in their order', () => {
  const text = report({
    ...changed('tools/penno.yaml', ['kind: sovellus', 'kind: sovelus'], ['"2024-03-05"', '"2024-13"']),
    ...changed('actors/kela.yaml', ['name: Kela', 'name: "Kela']),
    'tools/rikki.yml': TOOL,
    'chapters/alku.mdx': `${CHAPTER}\nVäite.\n\nKatso <Tool id="pennno" />.\n`,
    'chapters/loppu.mdx': CHAPTER.replace('Välineitä', 'Alle <3 välinettä'),
    'references.json': bibliography(anotherWork({})),
    'pages/tietoa.mdx': '',
  });
  expect(text).toMatchInlineSnapshot(`
    "content/actors/kela.yaml:2:7  Tiedosto ei avaudu: lainausmerkki tai sulku jää auki: lisää sille pari.
    content/chapters/alku.mdx:31:1  Kappaleessa ei ole lähdettä. Lisää \`<Cite id="…" />\` tai \`<Provision id="…" />\`, tai merkitse oma koonti komponentilla \`<Synthesis>\`.
    content/chapters/alku.mdx:33:7  Työkalua \`pennno\` ei ole. Tarkoititko \`penno\`?
    content/chapters/loppu.mdx:1:1  Luvulla ei ole kysymyksiä. Tee tiedosto content/questions/loppu.yaml, jossa niitä on vähintään kahdeksan.
    content/chapters/loppu.mdx:1:1  Luku puuttuu sisällysluettelosta. Lisää \`loppu\` tiedostoon content/contents.yaml.
    content/chapters/loppu.mdx:25:7  MDX ei avaudu. Tarkista merkit \`<\`, \`>\`, \`{\` ja \`}\`: tekstissä niitä ei käytetä, ja komponentin attribuutit ovat lainausmerkeissä.
    content/pages/tietoa.mdx:1:1  Tiedosto on tyhjä. Kirjoita tai palauta sisältö; tarpeeton tiedosto poistetaan.
    content/references.json:57:11  varoitus: Lähteeseen \`laine-2021\` ei viitata missään. Viittaa siihen tai poista se.
    content/tools/penno.yaml:8:7  Tyyppiä \`sovelus\` ei ole. Tarkoititko \`sovellus\`?
    content/tools/penno.yaml:43:9  \`checked.date\`: päivämäärä ei kelpaa: kirjoita "2026-11-21", "2026-11" tai "2026", ja tarkista, että päivä on kalenterissa.
    content/tools/rikki.yml:1:1  Tiedostopääte on väärä: tässä kansiossa pääte on \`.yaml\`. Nimeä tiedosto uudelleen: \`rikki.yaml\`, tai poista se.
    10 virhettä, 1 varoitus."
  `);
});

it('gives the entries and the graph of what is valid', () => {
  const { entries, graph } = checked({ 'tools/rikki.yaml': 'id: rikki\n' });
  expect(entries.tools.map(({ id }) => id)).toEqual(['penno']);
  expect(graph.has({ kind: 'tool', id: 'penno' })).toBe(true);
});

it.each([
  '\u0000',
  '[',
  '{',
  '---',
  '- - -',
  '? ',
  '&a *a',
  '!!binary x',
  '%YAML 9\n---',
  '"',
  '\t',
  '<<: *a',
  '𝒜',
  '<!--',
])('does not crash on a file that holds %j', (text) => {
  for (const path of ['tools/penno.yaml', 'chapters/alku.mdx', 'references.json', 'contents.yaml']) {
    expect(report({ [path]: text })).toMatch(/^content\/.+:\d+:\d+ {2}\S/);
    expect(report({ [path]: `---\n${text}\n---\n${text}` })).not.toMatch(/undefined|null\b.*ei ole|Error/);
  }
});

it('tells of a lost folder alone, not of all that it leaves unknown', () => {
  const files = contentFiles({ 'tools/penno.yaml': null, 'glossary/verkkotyo.yaml': 'nonsense' });
  const lost = { path: 'content/tools', bytes: new Uint8Array(), fault: 'Kansio puuttuu.' };
  expect(formatProblems(openContent([...files, lost]).problems)).toBe('content/tools:1:1  Kansio puuttuu.\n1 virhe.');
});
