import { readFileSync } from 'node:fs';
import { validateCFF } from 'cffjs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { citationFile, checkCitationFile } from './citation-file.ts';
import { formatProblems } from '../content/problems.ts';
import { publicationSchema } from '../schema/publication.ts';
import { PUBLICATION } from '../testing/fixtures.ts';

const publication = publicationSchema.parse(parse(PUBLICATION));
const facts = { version: '1.2.0', description: 'An open book', license: 'MIT' };
const persons = {
  ...publication,
  publisher: 'Esimerkin yliopisto: "kustannus"',
  authors: [{ family: 'Laine', given: 'Aino' }, { family: 'Ö' }, { literal: 'Ryhmä #1' }],
};

describe('CITATION.cff', () => {
  it.each([publication, persons])('fits the schema of the Citation File Format', (record) => {
    expect(() => validateCFF(parse(citationFile(record, facts)))).not.toThrow();
  });

  it('would be refused with a field that the format does not have', () => {
    const file = parse(citationFile(publication, facts)) as Record<string, object>;
    expect(() => validateCFF({ ...file, 'preferred-citation': { ...file['preferred-citation'], place: 1 } })).toThrow();
  });

  it('names the book as what to cite, with its authors, edition and publisher', () => {
    expect(parse(citationFile(persons, facts))).toMatchObject({
      title: 'Kirja: oppikirja',
      version: '1.2.0',
      'date-released': '2024-05-02',
      license: ['CC-BY-4.0', 'MIT'],
      'preferred-citation': {
        type: 'book',
        authors: [{ 'family-names': 'Laine', 'given-names': 'Aino' }, { 'family-names': 'Ö' }, { name: 'Ryhmä #1' }],
        publisher: { name: 'Esimerkin yliopisto: "kustannus"' },
        edition: '1',
        'date-published': '2024-05-02',
      },
    });
    expect(citationFile(publication, facts)).not.toContain('publisher');
  });
});

describe('the check', () => {
  it('finds nothing where all say the same', () => {
    expect(checkCitationFile(publication, facts, citationFile(publication, facts))).toEqual([]);
  });

  it('tells of a file and a version that say something else', () => {
    const old = citationFile(publication, facts);
    const next = { ...publication, edition: { number: 2, date: '2025-01-01' } };
    expect(formatProblems(checkCitationFile(next, facts, old))).toMatchInlineSnapshot(`
      "CITATION.cff:1:1  Tiedosto ei vastaa tiedostoja content/publication.yaml ja package.json. Aja \`npm run citation\`.
      package.json:1:1  Versio 1.2.0 ei vastaa painosta 2, joka on tiedostossa content/publication.yaml. Kirjoita "version": "2.0.0".
      2 virhettä."
    `);
  });

  it('holds of the project itself', () => {
    const record = publicationSchema.parse(parse(readFileSync('content/publication.yaml', 'utf8')));
    const own = JSON.parse(readFileSync('package.json', 'utf8')) as typeof facts;
    expect(checkCitationFile(record, own, readFileSync('CITATION.cff', 'utf8'))).toEqual([]);
  });
});
