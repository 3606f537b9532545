import { readFileSync } from 'node:fs';
import { finnishDate } from '../finnish/finnish-date.ts';

/** What the imprint tells: to be read from the record of the publication once there is one. */
export interface Imprint {
  title: string;
  subtitle: string;
  author: string;
  version: string;
  /** Day of the edition, "2026-11-21". */
  date: string;
}

/** The imprint, from the project's package and `CITATION.cff`. */
export function imprint(root = process.cwd()): Imprint {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  const cff = readFileSync(`${root}/CITATION.cff`, 'utf8');
  const field = (pattern: RegExp) => pattern.exec(cff)?.[1] ?? '';
  const [title = '', subtitle = ''] = field(/^title: "(.+)"$/m).split(': ');
  return { title, subtitle, author: field(/^ {2}- name: "(.+)"$/m), version, date: field(/^date-released: "(.+)"$/m) };
}

/** The edition in words: "0.1.0 (21.11.2026)". */
export function editionLabel({ version, date } = imprint()): string {
  return `${version} (${finnishDate(date)})`;
}

/** How to cite the book. */
export const citationText = ({ title, subtitle, author, date }: Imprint, address: string): string =>
  `${author}. (${date.slice(0, 4)}). ${title}: ${subtitle}. ${address}`;
