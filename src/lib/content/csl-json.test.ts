import { expect, it } from 'vitest';
import { report, checked } from '../testing/content.ts';
import { anotherWork, bibliography, CHAPTER } from '../testing/fixtures.ts';

/** A work as Zotero writes it, cited in the chapter. */
const pasted = (fields: object) => ({
  'references.json': bibliography(anotherWork(fields)),
  'chapters/alku.mdx': `${CHAPTER}\nVäite <Cite id="laine-2021" />.\n`,
});
const takenOf = (fields: object) =>
  checked(pasted(fields)).entries.references.find(({ id }) => id === 'laine-2021')?.data;

it('takes a year as text and the particles of a name', () => {
  const fields = {
    type: 'article-journal',
    author: [{ family: 'Essen', given: 'Kalle', 'non-dropping-particle': 'von' }],
    issued: { 'date-parts': [['2021', 5]] },
  };
  expect(report(pasted(fields))).toBe('Sisältö on kunnossa.');
  expect(takenOf(fields)).toMatchObject({
    author: [{ family: 'von Essen', given: 'Kalle' }],
    issued: { 'date-parts': [[2021, 5]] },
  });
});

it.each([
  [
    { author: [{ family: 'Humboldt', given: 'Alexander', 'dropping-particle': 'von' }] },
    { author: [{ family: 'Humboldt', given: 'Alexander von' }] },
  ],
  [
    { author: [{ family: 'Alembert', given: 'Jean', 'non-dropping-particle': 'd’' }] },
    { author: [{ family: 'd’Alembert', given: 'Jean' }] },
  ],
  [{ language: 'fi-FI' }, { language: 'fi' }],
  [
    { volume: 12, issue: 3 },
    { volume: '12', issue: '3' },
  ],
  [{ DOI: 'https://doi.org/10.1000/182' }, { DOI: '10.1000/182' }],
  [{ issued: { raw: '2020-03-04' } }, { issued: { 'date-parts': [[2020, 3, 4]] } }],
  [
    { accessed: { 'date-parts': [['2026', '1', '2']], season: 'talvi' } },
    { accessed: { 'date-parts': [[2026, 1, 2]] } },
  ],
])('takes %j', (fields, taken) => {
  expect(takenOf(fields)).toMatchObject(taken);
});

it('drops what no citation shows with a word, and still knows a misspelt field', () => {
  expect(report(pasted({ abstract: 'Tiivistelmä.', note: 'Oma.', publiser: 'WSOY' }))).toMatchInlineSnapshot(`
    "content/references.json:82:5  varoitus: Kenttää \`abstract\` ei käytetä viitteissä. Sen voi jättää tiedostoon tai poistaa.
    content/references.json:83:5  varoitus: Kenttää \`note\` ei käytetä viitteissä. Sen voi jättää tiedostoon tai poistaa.
    content/references.json:84:5  Tuntematon kenttä \`publiser\`. Tarkoititko \`publisher\`?
    1 virhe, 2 varoitusta."
  `);
});

it('says what a pasted work lacks', () => {
  expect(report(pasted({ custom: undefined, id: 'http://zotero.org/users/1/items/AB' }))).toMatchInlineSnapshot(`
    "content/chapters/alku.mdx:31:7  Lähdettä \`laine-2021\` ei ole. Lisää se: content/references.json.
    content/references.json:56:3  \`[3].custom\` (http://zotero.org/users/1/items/AB): kenttä puuttuu. Lisää se.
    content/references.json:57:11  \`[3].id\` (Sosiaalityö verkossa): tunnuksessa saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja.
    3 virhettä."
  `);
});
