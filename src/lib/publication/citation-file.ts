import { stringify } from 'yaml';
import { error, START, type Problem } from '../content/problems.ts';
import type { Publication } from '../schema/publication.ts';
import type { Name } from '../schema/reference.ts';

/** What `package.json` tells of the project. */
export interface PackageFacts {
  version: string;
  description: string;
  license: string;
}

const HEAD = '# Written by `npm run citation` from content/publication.yaml and package.json.\n';

/** The text of CITATION.cff (Citation File Format 1.2.0): the repository as a dataset, and the book as what to cite. */
export function citationFile(publication: Publication, { version, description, license }: PackageFacts): string {
  const { title, subtitle, authors, publisher, edition, licence, language, keywords } = publication;
  const whole = [title, subtitle].filter(Boolean).join(': ');
  const names = authors.map(cffName);
  const file = {
    'cff-version': '1.2.0',
    message: 'If you use this book or its dataset, please cite it as below.',
    type: 'dataset',
    title: whole,
    abstract: `${description}.`,
    authors: names,
    version,
    'date-released': edition.date,
    license: [licence, license],
    keywords,
    'preferred-citation': {
      type: 'book',
      title: whole,
      authors: names,
      ...(publisher ? { publisher: { name: publisher } } : {}),
      edition: String(edition.number),
      year: Number(edition.date.slice(0, 4)),
      'date-published': edition.date,
      languages: [language],
      license: licence,
    },
  };
  // Names and keywords stand twice: written out both times, not as a reference that a reader of YAML has to follow.
  return HEAD + stringify(file, { aliasDuplicateObjects: false });
}

const cffName = (name: Name): object =>
  'literal' in name ? { name: name.literal } : { 'family-names': name.family, 'given-names': name.given };

/**
 * What is not in step with the record of the book: the version of `package.json`, and CITATION.cff.
 * @param citation the text of CITATION.cff as it stands
 */
export function checkCitationFile(publication: Publication, facts: PackageFacts, citation: string): Problem[] {
  const { number } = publication.edition;
  const problems: Problem[] = [];
  if (facts.version.split('.')[0] !== String(number)) {
    const message = `Versio ${facts.version} ei vastaa painosta ${number}, joka on tiedostossa content/publication.yaml. Kirjoita "version": "${number}.0.0".`;
    problems.push(error('package.json', START, message));
  }
  if (citation !== citationFile(publication, facts)) {
    const message = 'Tiedosto ei vastaa tiedostoja content/publication.yaml ja package.json. Aja `npm run citation`.';
    problems.push(error('CITATION.cff', START, message));
  }
  return problems;
}
