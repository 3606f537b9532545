import type { PageSection } from './page-text.ts';
import type { Facets } from './facets.ts';

/** What search knows of a page, or of a term of the glossary. */
export interface SearchDocument extends Facets {
  /** Address; with a fragment for a place on a page that is found for itself. */
  path: string;
  title: string;
  description: string;
  /** Other names: former, later, the article's spelling, synonyms. */
  names: readonly string[];
  /** Words that people search with. */
  keywords: readonly string[];
  sections: readonly PageSection[];
  /** Factor on the weight of all words: less than one for pages that only list others. */
  weight: number;
  /** Whether the page gathers what there is on a matter: those who search with its keywords look for it. */
  isHub: boolean;
}

/** A document as the list of results shows it before its text is loaded. */
export interface Card {
  path: string;
  title: string;
  /** Group of its status, if it is a tool; else empty. */
  mark: string;
}
