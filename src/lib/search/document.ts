import { NODE_KINDS } from '../content/node-kind.ts';
import type { PageSection } from './page-text.ts';

/** What search knows of a page, or of a term of the glossary. */
export interface SearchDocument {
  /** Address; with a fragment for a place on a page that is found for itself. */
  path: string;
  title: string;
  description: string;
  /** Other names: former, later, the article's spelling, synonyms. */
  names: readonly string[];
  /** Words that people search with. */
  keywords: readonly string[];
  sections: PageSection[];
  /** Whether it is a later part of a long page, which has the page's title without its being named there. */
  isContinued?: boolean;
  /** What readers filter results by. */
  filters: Readonly<Record<Facet, readonly string[]>>;
  /** Factor on the weight of all words: less than one for pages that only list others. */
  weight: number;
  /** Whether the page gathers what there is on a matter: those who search with its keywords look for it. */
  isHub: boolean;
}

/** The filters of the results, by their names in the index. */
export const FACETS = ['kind', 'audience', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** Kinds of results in the order of the filter; `page` is all that is none of the others. */
export const RESULT_KINDS = [...NODE_KINDS, 'page'] as const;
