import { finnishDate } from '../finnish/finnish-date.ts';
import type { Publication } from '../schema/publication.ts';

/** What the imprint of a file to take along tells. */
export interface Imprint {
  title: string;
  subtitle: string;
  author: string;
  version: string;
  /** Day of the edition, "2026-11-21". */
  date: string;
}

/** The imprint, from the record of the publication. */
export const imprint = ({ title, subtitle, authors, edition }: Publication): Imprint => ({
  title,
  subtitle: subtitle ?? '',
  author: authors
    .map((name) => ('literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')))
    .join(', '),
  version: String(edition.number),
  date: edition.date,
});

/** The edition in words: "1 (29.11.2026)". */
export const editionLabel = ({ edition: { number, date } }: Pick<Publication, 'edition'>): string =>
  `${number} (${finnishDate(date)})`;

/** How to cite the book. */
export const citationText = ({ title, subtitle, author, date }: Imprint, address: string): string =>
  `${author}. (${date.slice(0, 4)}). ${title}: ${subtitle}. ${address}`;
