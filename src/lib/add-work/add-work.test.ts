import { describe, expect, it } from 'vitest';
import { scripted } from '../interview/testing.ts';
import { report } from '../testing/content.ts';
import { REFERENCES } from '../testing/fixtures.ts';
import { withWorks } from './bibliography-text.ts';
import { readWorks } from './read-works.ts';
import { askForWork, proposeWorkId, type KnownWorks } from './work-interview.ts';

const CSL = JSON.stringify([
  {
    id: 'http://zotero.org/users/1/items/X',
    type: 'article-journal',
    abstract: 'Tiivistelmä.',
    title: 'Kohtaaminen <i>verkossa</i>',
    'container-title': 'Esimerkkilehti',
    DOI: 'https://doi.org/10.1234/abc',
    page: '5-9',
    volume: 29,
    language: 'fi-FI',
    author: [{ family: 'Essen', given: 'Kalle', 'non-dropping-particle': 'von' }, { literal: 'Esimerkkivirasto' }],
    issued: { 'date-parts': [['2021', 5]] },
  },
]);
const RIS = `TY  - JOUR
AU  - Essen, Kalle von
AU  - Esimerkkivirasto
TI  - Kohtaaminen verkossa
T2  - Esimerkkilehti
VL  - 29
SP  - 5
EP  - 9
PY  - 2021/05//
DO  - 10.1234/abc
LA  - fi
ER  - `;
const BIBTEX = `@article{essen2021, title={Kohtaaminen verkossa}, author={von Essen, Kalle and {Esimerkkivirasto}},
  journal={Esimerkkilehti}, year={2021}, month={may}, volume={29}, pages={5--9}, doi={10.1234/abc}, langid={finnish}}`;

const WORK = {
  type: 'article-journal',
  title: 'Kohtaaminen verkossa',
  'container-title': 'Esimerkkilehti',
  DOI: '10.1234/abc',
  page: '5–9',
  volume: '29',
  language: 'fi',
  author: [{ family: 'von Essen', given: 'Kalle' }, { literal: 'Esimerkkivirasto' }],
  issued: { 'date-parts': [[2021, 5]] },
};

describe('readWorks', () => {
  it('reads the CSL-JSON of Zotero and tells what it leaves out', () => {
    expect(readWorks(CSL)).toEqual({ works: [WORK], dropped: ['abstract'] });
  });

  it('reads BibTeX', () => {
    expect(readWorks(BIBTEX)).toEqual({ works: [WORK], dropped: [] });
  });

  it('reads RIS, which has no place for what stands before a family name', () => {
    const author = [{ family: 'Essen', given: 'Kalle von' }, { literal: 'Esimerkkivirasto' }];
    expect(readWorks(RIS)).toEqual({ works: [{ ...WORK, author }], dropped: [] });
  });

  it.each(['', 'Essen, K. (2021). Kohtaaminen.', '{"a": ', '[]', '{"title": "Kohtaaminen"}'])('refuses %j', (text) => {
    const read = readWorks(text);
    expect('problem' in read && read.problem).toMatch(/^Tekstistä ei löytynyt teosta\. Vie teos/);
  });
});

const known: KnownWorks = { works: [], takenIds: new Set() };
const OWN = ['', 'seen', 'Kertoo kohtaamisesta.', ''];

describe('askForWork', () => {
  it('asks only for what the file lacks, and gives a record that passes the check', async () => {
    const record = await askForWork(scripted(OWN), WORK, known);
    expect(record).toMatchObject({
      id: 'von-essen-esimerkkivirasto-2021',
      custom: { basis: 'seen', article: [], citedAs: null, about: 'Kertoo kohtaamisesta.', caution: null },
    });
    const text = withWorks(REFERENCES, record ? [record] : []);
    expect(text.startsWith(REFERENCES.trimEnd().slice(0, -2))).toBe(true);
    expect(report({ 'references.json': text })).toMatchInlineSnapshot(`
      "content/references.json:57:11  varoitus: Lähteeseen \`von-essen-esimerkkivirasto-2021\` ei viitata missään. Viittaa siihen tai poista se.
      1 varoitus. Varoitukset eivät estä julkaisua."
    `);
  });

  it('asks for a type, a language and a title that our list does not have', async () => {
    const work = { type: 'speech', language: 'de', author: WORK.author };
    const answers = ['puhe-2021', 'document', 'en', 'Puhe', 'seen', 'Kertoo.', 'Puhe on lyhyt.'];
    expect(await askForWork(scripted(answers), work, known)).toMatchObject({
      id: 'puhe-2021',
      type: 'document',
      language: 'en',
      title: 'Puhe',
      custom: { caution: 'Puhe on lyhyt.' },
    });
  });

  it('tells of a work that is there already', async () => {
    const others = { ...known, works: [{ id: 'essen-2021', title: 'KOHTAAMINEN  verkossa' }] };
    const prompt = scripted(['ohita']);
    expect(await askForWork(prompt, WORK, others)).toBeNull();
    expect(prompt.said.join('\n')).toContain('Sama teos näyttää olevan jo luettelossa: essen-2021.');
    expect(await askForWork(scripted(['lisaa', ...OWN]), WORK, others)).not.toBeNull();
  });
});

describe('proposeWorkId', () => {
  const named = (...families: string[]) => ({ author: families.map((family) => ({ family })), issued: WORK.issued });
  it('is made of authors and the year', () => {
    expect(proposeWorkId(named('Älä', 'Öhman'), new Set())).toBe('ala-ohman-2021');
    expect(proposeWorkId(named('Laine', 'Salo', 'Virta'), new Set())).toBe('laine-ym-2021');
    expect(proposeWorkId({ title: 'Opas työhön' }, new Set())).toBe('opas-tyohon');
  });

  it('is one that is free', () => {
    expect(proposeWorkId(named('Laine'), new Set(['laine-2021', 'laine-2021-b']))).toBe('laine-2021-c');
  });
});
