import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CslItem } from './csl.ts';

/** A work's place in the text. */
export interface CitationOptions {
  /** Pages or another place in the work: "9–10" prints "s. 9–10"; what does not start with a number is printed as it is. */
  pages?: string | undefined;
  /** The author as a part of the sentence: "Kaskiharju ja Günther (2023)". */
  narrative?: boolean | undefined;
}

export interface Citations {
  /** Author and year in Finnish, without brackets unless narrative: "Heikkilä & Marjamäki, 2024, s. 9–10". */
  inText: (id: string, options?: CitationOptions) => string;
  /** One entry of the bibliography as HTML; the data's own signs are escaped by the citation processor. */
  entry: (id: string) => string;
  /** Ids in the order of the bibliography. */
  order: string[];
}

/** The style with its letters for works of the same authors and year, and without them. */
const TEMPLATE = { together: 'apa', apart: 'apa-apart' };

/**
 * Formats works in the APA style (7th edition, as the Citation Style Language has it) with Finnish terms.
 * @param references the works
 * @param locale the CSL locale file fi-FI, as XML
 * @param listed whether the works stand in one bibliography, where those of the same authors and year are 2026a and
 * 2026b, or each apart in a text of its own
 */
export function createCitations(
  references: readonly CslItem[],
  locale: string,
  listed: keyof typeof TEMPLATE = 'together',
): Citations {
  const { locales, styles } = plugins.config.get('@csl');
  locales.add('fi-FI', finnishTerms(locale));
  styles.add(TEMPLATE.apart, styles.get('apa').replace('disambiguate-add-year-suffix="true"', ''));
  const style = { template: TEMPLATE[listed], lang: 'fi-FI' };
  const works = new Map(references.map((work) => [work.id, work]));
  const all = new Cite(references.map(withUnnamedAuthors));
  const entries = new Map(
    all
      .format('bibliography', { ...style, format: 'html', asEntryArray: true })
      .map(([id, html]) => [id, finnishEntry(html)]),
  );
  // The processor takes up all works anew for each citation, so each is asked for once.
  const formatted = new Map<string, string>();
  const cite = (id: string, part: CitationPart = {}): string => {
    const key = JSON.stringify([id, part]);
    const text =
      formatted.get(key) ??
      finnishAuthors(all.format('citation', { ...style, format: 'text', entry: [{ id, ...part }] }));
    formatted.set(key, text);
    return text;
  };
  return {
    inText: (id, options = {}) => {
      const work = works.get(id);
      if (!work) throw new Error(`No such work in the bibliography: ${id}`);
      return inText(work, options, cite);
    },
    entry: (id) => entries.get(id) ?? '',
    order: [...entries.keys()],
  };
}

/** The part of a citation that the processor writes where not all of it is wanted. */
type CitationPart = { 'suppress-author'?: true; 'author-only'?: true };

function inText(
  work: CslItem,
  { pages, narrative }: CitationOptions,
  cite: (id: string, part?: CitationPart) => string,
): string {
  const place = pages && /^\d/.test(pages) && !/[§a-zåäö]/i.test(pages) ? `s. ${pages}` : pages;
  if (work['title-short'] && (work.type === 'legislation' || work.type === 'bill')) {
    return [work['title-short'], place].filter(Boolean).join(', ');
  }
  const brackets = cite(work.id, narrative ? { 'suppress-author': true } : {}).replace(/^\(|\)$/g, '');
  const withPlace = [brackets, place].filter(Boolean).join(', ');
  if (!narrative) return withPlace;
  const author = cite(work.id, { 'author-only': true })
    .replace(/^\(|\)$/g, '')
    .replace(' & ', ' ja ');
  return `${author} (${withPlace})`;
}

/** Stands for the authors whom a source leaves unnamed behind its "ym."; CSL has no word for them. */
const UNNAMED = { literal: 'ym.' };

function withUnnamedAuthors({ custom, ...work }: CslItem): object {
  return custom?.moreAuthors ? { ...work, author: [...(work.author ?? []), UNNAMED] } : work;
}

/** Finnish has no comma before the last author, and no sign before "ym.". */
const finnishAuthors = (text: string): string =>
  text.replaceAll(/,? (?:&#38;|&amp;|&) ym\.(?=\W|$)/g, ' ym.').replaceAll(/, (&#38;|&amp;|&) /g, ' $1 ');

/** The terms that Finnish APA guides use where the locale has a longer or a capitalised one. */
function finnishTerms(locale: string): string {
  return locale
    .replaceAll('ei päivämäärää', 'i.a.')
    .replaceAll('ei pvm.', 'i.a.')
    .replace(/(<term name="retrieved">)[^<]*(<\/term>)/, '$1$2');
}

const MONTHS = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ');

/** Mends what the English style writes into a Finnish entry: the order of a date and the capital of "toim.". */
function finnishEntry(html: string): string {
  return finnishAuthors(html)
    .replace(/^\s*<div[^>]*>/, '')
    .replace(/<\/div>\s*$/, '')
    .replaceAll('(Toim.)', '(toim.)')
    .replaceAll('(I.a.)', '(i.a.)')
    .replaceAll(
      /\((\d{4}), (\p{L}+)kuuta (\d{1,2})\)/gu,
      (_all, year: string, month: string, day: string) => `(${day}.${MONTHS.indexOf(month) + 1}.${year})`,
    )
    .replaceAll(/ym\.\s*\./g, 'ym.')
    .replaceAll(/\.\s+(?=\.)/g, '')
    .trim();
}
