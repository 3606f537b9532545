import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { publicationSchema } from '../schema/publication.ts';
import { referenceSchema } from '../schema/reference.ts';
import { anotherWork, PUBLICATION } from '../testing/fixtures.ts';
import { aoeSheet, type AoeContent } from './aoe-sheet.ts';
import type { Publisher } from './own-works.ts';

const publication = publicationSchema.parse(parse(PUBLICATION));
const publisher: Publisher = { publication, organisation: undefined, site: 'https://kirja.example/' };
const content: AoeContent = {
  chapters: [
    { title: 'Alku', objectives: ['osaat kertoa yhden', 'erotat kaksi'], minutes: 50 },
    { title: 'Loppu', objectives: ['tiedät kolme'], minutes: 40 },
  ],
  tools: 101,
  terms: 52,
  questions: 70,
  basedOn: [referenceSchema.parse(anotherWork({ title: 'Artikkeli' }))],
};
const valuesOf = (name: string, from = publisher) =>
  aoeSheet(content, from).find((field) => field.name === name)?.values;

describe('the sheet for aoe.fi', () => {
  it('has a value for each field that the form requires', () => {
    const required = aoeSheet(content, publisher).filter((field) => field.required);
    expect(required.map(({ name }) => name)).toEqual([
      'Nimi',
      'Linkki',
      'Linkin nimi',
      'Kieli',
      'Tekijät',
      'Asiasanat',
      'Oppimateriaalin tyyppi',
      'Koulutusaste',
      'Lisenssi',
    ]);
    expect(required.filter(({ values }) => values.length === 0)).toEqual([]);
  });

  it('is made from the record of the book and its chapters', () => {
    expect(valuesOf('Nimi')).toEqual(['Kirja: oppikirja']);
    expect(valuesOf('Linkki')).toEqual(['https://kirja.example/']);
    expect(valuesOf('Kesto')).toEqual(['1 h 30 min']);
    expect(valuesOf('Osaamistavoitteet')).toEqual(['Osaat kertoa yhden.', 'Erotat kaksi.', 'Tiedät kolme.']);
    expect(valuesOf('Pohjautuu aineistoon')).toEqual([
      'Laine, Aino – Artikkeli – https://kirja.example/lahteet/laine-2021/',
    ]);
    expect(valuesOf('Kuvaus')?.[0]).toContain('2 lukua: Alku, Loppu.');
  });

  it('names a publisher only where there is one', () => {
    expect(valuesOf('Julkaisija')).toEqual([]);
    expect(valuesOf('Julkaisija', { ...publisher, organisation: 'Esimerkin yliopisto' })).toEqual([
      'Esimerkin yliopisto',
    ]);
  });

  it('writes persons as the form asks for them', () => {
    const persons = { ...publication, authors: [{ family: 'Laine', given: 'Aino' }, { literal: 'Ryhmä' }] };
    expect(valuesOf('Tekijät', { ...publisher, publication: persons })).toEqual(['Laine, Aino', 'Ryhmä']);
  });
});
