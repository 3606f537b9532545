import { readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../../../src/lib/finnish/fold.ts';
import { tokenize } from '../../../src/lib/finnish/tokens.ts';
import type { PageText } from '../../../src/lib/search/page-text.ts';

/**
 * What a search should find: queries, and for each of their words the word forms of the site that hold its base form, alone
 * or as a part of a compound, by Voikko. A page is relevant to a query when it has such a form of each of the query's words.
 * Forms rather than pages are kept, so that the truth still holds when a page is edited, and a diff reads well.
 */
export interface Truth {
  queries: string[];
  forms: Map<string, string[]>;
}

export const TRUTH_FILE = 'src/lib/search/testing/truth.json';

interface TruthFile {
  about: string;
  queries: string[];
  /** Forms with spaces between, by the query's word. */
  forms: Record<string, string>;
}

export function readTruth(file = TRUTH_FILE): Truth {
  const { queries, forms } = JSON.parse(readFileSync(file, 'utf8')) as TruthFile;
  return { queries, forms: new Map(Object.entries(forms).map(([word, text]) => [word, text.split(' ')])) };
}

export function writeTruth({ queries, forms }: Truth, file = TRUTH_FILE): void {
  const sorted = [...forms].sort(([a], [b]) => (a < b ? -1 : 1));
  const content: TruthFile = {
    about:
      'Written by `npm run bench:search -- --truth`, by Voikko. For each word of the queries: the word forms of the site that hold its base form.',
    queries,
    forms: Object.fromEntries(sorted.map(([word, list]) => [word, list.join(' ')])),
  };
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

/** The words of a page as they stand in its title, headings and text, folded. */
export const wordsOfPage = ({ title, sections, keywords }: PageText): Set<string> =>
  new Set(
    [title, keywords, ...sections.flatMap(({ heading, text }) => [heading, text])]
      .flatMap(tokenize)
      .map(({ word }) => fold(word)),
  );

/** The pages that are relevant to each query, by the query; queries that no page answers any more are left out. */
export function relevantPages({ queries, forms }: Truth, pages: ReadonlyMap<string, PageText>): Map<string, string[]> {
  const words = [...pages].map(([path, page]) => ({ path, words: wordsOfPage(page) }));
  const pagesOf = (word: string) =>
    new Set(words.filter((page) => forms.get(word)?.some((form) => page.words.has(form))).map(({ path }) => path));
  return new Map(
    queries
      .map((query): [string, string[]] => {
        const found = query.split(' ').map(pagesOf);
        return [query, [...(found[0] ?? [])].filter((path) => found.every((set) => set.has(path)))];
      })
      .filter(([, relevant]) => relevant.length > 0),
  );
}
