/** The parts of Pagefind's interface that the search uses. @see https://pagefind.app/docs/api/ */
export interface Pagefind {
  filters: () => Promise<Record<string, Record<string, number>>>;
  /** @param query `null` finds all that passes the filters */
  search: (
    query: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
  destroy: () => Promise<void>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the matched words in the record's content, counted in words. */
  words: number[];
  data: () => Promise<PagefindRecord>;
}

export interface PagefindRecord {
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
  filters: Partial<Record<string, string[]>>;
  anchors: { id: string; text: string; location: number }[];
}

/** How the index is searched: ä is no a, and what ranks are the weights of the terms, summed, each by its rarity. */
export const PAGEFIND_OPTIONS = {
  exactDiacritics: true,
  noWorker: true,
  ranking: { termFrequency: 0, pageLength: 0, metaWeights: { title: 0, path: 0 } },
};
