import { describe, expect, it } from 'vitest';
import { renewRegister } from '../permanent/renew-register.ts';
import { registerFiles } from '../permanent/register-file.ts';
import { changed, checked, report, type Overrides } from '../testing/content.ts';
import { CHAPTER, GLOSSARY, secondTool } from '../testing/fixtures.ts';

/** A second term and a second tool, and a chapter with a heading and a paragraph to lose. */
const TEXT = `${CHAPTER}\n## Mistä on kyse\n\nKahden päivän aineisto kerättiin keväällä <Cite id="virtanen-2020" />.\n`;
const VERKKOTYO = GLOSSARY['glossary/verkkotyo.yaml'] ?? '';
const TERM = VERKKOTYO.replaceAll('verkkotyo', 'nettityo').replace('nettityö', 'etätyö');
const BEFORE: Overrides = {
  'chapters/alku.mdx': TEXT,
  'glossary/verkkotyo.yaml': VERKKOTYO.replace('related: []', 'related: [nettityo]'),
  'glossary/nettityo.yaml': TERM.replace('term: verkkotyö', 'term: nettityö'),
  'tools/vippi.yaml': secondTool('vippi', 'Vippi'),
};

const { places, register } = checked(BEFORE);
const REGISTER: Overrides = Object.fromEntries(
  Array.from(registerFiles(renewRegister([...places.pages.values()], register, 1)), ([path, text]) => [
    path.replace('content/', ''),
    text,
  ]),
);
const published = { ...BEFORE, ...REGISTER };
const moved = (text: string): Overrides => ({ 'moved.yaml': text });
const after = (overrides: Overrides) => report({ ...published, ...overrides });
const addressesOf = (path: string, overrides: Overrides) =>
  checked({ ...published, ...overrides })
    .places.pages.get(path)
    ?.places.map(({ id, aliases }) => [id, ...aliases]) ?? [];

const withoutParagraph = { 'chapters/alku.mdx': TEXT.replace(/Kahden päivän.*\n/, '') };
const withoutVippi = { 'tools/vippi.yaml': null };
const renamedVippi = { ...withoutVippi, 'tools/uusi.yaml': secondTool('uusi', 'Uusi') };
const withoutTerm = { 'glossary/nettityo.yaml': null, 'glossary/verkkotyo.yaml': VERKKOTYO };

it('what is as it was published has no problems', () => {
  expect(after({})).toBe('Sisältö on kunnossa.');
});

it('a heading is renamed without a word of the author: its old address leads to it', () => {
  const renamed = { 'chapters/alku.mdx': TEXT.replace('## Mistä on kyse', '## Aineisto') };
  expect(after(renamed)).toBe('Sisältö on kunnossa.');
  expect(addressesOf('/luvut/alku/', renamed)).toContainEqual(['aineisto', 'mista-on-kyse']);
});

it('an edited paragraph keeps its address', () => {
  const edited = { 'chapters/alku.mdx': TEXT.replace('kerättiin keväällä', 'koottiin') };
  expect(after(edited)).toBe('Sisältö on kunnossa.');
  expect(addressesOf('/luvut/alku/', edited)).toContainEqual(['k3']);
});

describe('a paragraph that is removed', () => {
  it('is refused, and the message tells what to do', () => {
    expect(after(withoutParagraph)).toMatchInlineSnapshot(`
      "content/chapters/alku.mdx:1:1  Kohta #k3 (”Kahden päivän aineisto kerättiin keväällä.”) on julkaistu, mutta sitä ei enää ole. Palauta se, tai lisää tiedostoon content/moved.yaml kohtaan \`places\` sen uusi paikka: \`{ from: "/luvut/alku/#k3", to: "…" }\`. Jos sitä ei korvaa mikään, kerro \`when\` ja \`why\`.
      1 virhe."
    `);
  });

  it('leads to what has taken its place', () => {
    const told = moved('pages: []\nplaces:\n  - { from: "/luvut/alku/#k3", to: "/luvut/alku/#k1" }\n');
    expect(after({ ...withoutParagraph, ...told })).toBe('Sisältö on kunnossa.');
    expect(addressesOf('/luvut/alku/', { ...withoutParagraph, ...told })).toContainEqual(['k1', 'k3']);
  });

  it('or is told of', () => {
    const told = moved(
      'pages: []\nplaces:\n  - { from: "/luvut/alku/#k3", when: "2024-05-01", why: Tieto vanheni. }\n',
    );
    expect(after({ ...withoutParagraph, ...told })).toBe('Sisältö on kunnossa.');
    const page = checked({ ...published, ...withoutParagraph, ...told }).places.pages.get('/luvut/alku/');
    expect(page?.lost).toMatchObject([{ ids: ['k3'], text: 'Kahden päivän aineisto kerättiin keväällä.' }]);
  });
});

describe('a tool whose file is renamed', () => {
  it('is refused, and the message tells what to do', () => {
    expect(after(renamedVippi)).toMatchInlineSnapshot(`
      "content/tools/vippi.yaml:1:1  Sivu /tyokalut/vippi/ on julkaistu, mutta sitä ei enää ole. Palauta se, tai lisää tiedostoon content/moved.yaml kohtaan \`pages\` uusi osoite: \`{ from: /tyokalut/vippi/, to: … }\`. Jos sivua ei korvaa mikään, kerro \`what\`, \`when\`, \`why\` ja \`instead\`.
      1 virhe."
    `);
  });

  it('leads to its new address, or is told of', () => {
    const to = moved('pages:\n  - { from: /tyokalut/vippi/, to: /tyokalut/uusi/ }\nplaces: []\n');
    expect(after({ ...renamedVippi, ...to })).toBe('Sisältö on kunnossa.');
    const gone = moved(
      'pages:\n  - { from: /tyokalut/vippi/, what: Vippi-työkalu., when: "2024-05", why: Ei ollut väline., instead: /tyokalut/ }\nplaces: []\n',
    );
    expect(after({ ...withoutVippi, ...gone })).toBe('Sisältö on kunnossa.');
  });

  it('is not gone while its file only has a mistake', () => {
    const broken = { 'tools/vippi.yaml': secondTool('vippi', 'Vippi').replace('summary:', 'sumary:') };
    expect(after(broken)).not.toContain('on julkaistu');
  });
});

describe('two terms that are merged', () => {
  it('are refused', () => {
    expect(after(withoutTerm)).toContain(
      'content/glossary/nettityo.yaml:1:1  Kohta #nettityo (”Työtä verkossa.”) on julkaistu',
    );
  });

  it('leave the old address at the one that stays', () => {
    const told = moved('pages: []\nplaces:\n  - { from: "/sanasto/#nettityo", to: "/sanasto/#verkkotyo" }\n');
    expect(after({ ...withoutTerm, ...told })).toBe('Sisältö on kunnossa.');
    expect(addressesOf('/sanasto/', { ...withoutTerm, ...told })).toEqual([['verkkotyo', 'nettityo']]);
  });
});

it('what is told is true: addresses exist, and what is said to be gone is gone', () => {
  expect(
    after(
      moved(
        [
          'pages:',
          '  - { from: /tyokalut/vippi/, to: /tyokalut/penno/ }',
          '  - { from: /tyokalut/muu/, to: /tyokalut/peno/ }',
          'places:',
          '  - { from: "/luvut/alku/#k1", to: "/luvut/alku/#k2" }',
          '  - { from: "/luvut/alku/#k99", to: "/luvut/alku/#k98" }',
        ].join('\n'),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/moved.yaml:2:13  Sivu /tyokalut/vippi/ on yhä olemassa. Poista rivi.
    content/moved.yaml:3:33  Työkalua \`peno\` ei ole. Tarkoititko \`penno\`?
    content/moved.yaml:5:13  Kohta /luvut/alku/#k1 on yhä sivulla. Poista rivi.
    content/moved.yaml:6:13  Kohtaa /luvut/alku/#k99 ei ole julkaistu. Tarkista osoite: julkaistut ovat kansiossa content/register.
    content/moved.yaml:6:37  Kohtaa /luvut/alku/#k98 ei ole. Tarkista se kansiosta content/register.
    5 virhettä."
  `);
});

it('says either where something is or that it is gone', () => {
  const both = 'pages: []\nplaces:\n  - { from: "/luvut/alku/#k3", to: /luvut/alku/, when: "2024" }\n';
  expect(after({ ...withoutParagraph, ...moved(both) })).toContain(
    'kerro uusi osoite (to), tai poistuneesta kohdasta when ja why',
  );
  const half = 'pages:\n  - { from: /tyokalut/vippi/, when: "2024", why: Syy. }\nplaces: []\n';
  expect(after({ ...withoutVippi, ...moved(half) })).toContain(
    'kerro uusi osoite (to), tai poistuneesta sivusta what, when, why ja instead',
  );
  expect(after(changed('chapters/alku.mdx'))).toContain('on julkaistu');
});

it.each([
  ['empty', ''],
  ['no list', '{}'],
  ['not closed', '[{ "id": "virtanen-2020" '],
])('a list of works that is %s is told of itself, not of each work that it had', (_how, text) => {
  expect(after({ 'references.json': text })).toMatch(/^content\/references\.json:.*\n1 virhe/);
});
