import { readFileSync } from 'node:fs';

/** How well a search does; every share is a mean over the queries. */
export interface Quality {
  queries: number;
  recall: number;
  precision: number;
  /** The same over queries with many right pages: over all, it rewards thin lists. */
  precisionOfMany: number;
  /** Share of the queries whose first result is relevant. */
  firstHit: number;
  noResult: number;
  /** What went wrong, for whoever improves the search. */
  faults: string[];
}

/** Finds the paths of pages, the best first, each page once. */
export type Find = (query: string) => Promise<readonly string[]>;

/** Right pages from which a query has many. */
const MANY = 5;

/** Compares what a search finds with the relevant pages of each query. */
export async function measureQuality(relevant: ReadonlyMap<string, readonly string[]>, find: Find): Promise<Quality> {
  const sums = { recall: 0, precision: 0, many: 0, precisionOfMany: 0, firstHit: 0, noResult: 0 };
  const faults: string[] = [];
  for (const [query, wanted] of relevant) {
    const found = await find(query);
    const wantedSet = new Set(wanted);
    const right = found.filter((path) => wantedSet.has(path));
    sums.recall += right.length / wanted.length;
    const precision = found.length > 0 ? right.length / found.length : 0;
    sums.precision += precision;
    if (wanted.length >= MANY) {
      sums.many++;
      sums.precisionOfMany += precision;
    }
    if (found[0] !== undefined && wantedSet.has(found[0])) sums.firstHit++;
    else faults.push(`${query}: first ${found[0] ?? 'nothing'}`);
    if (found.length === 0) sums.noResult++;
    const missed = wanted.filter((path) => !found.includes(path));
    const wrong = found.filter((path) => !wantedSet.has(path));
    if (missed.length > 0) faults.push(`${query}: missed ${missed.join(' ')}`);
    if (wrong.length > 0)
      faults.push(`${query}: wrong ${wrong.length} of ${found.length}: ${wrong.slice(0, 6).join(' ')}`);
  }
  const queries = relevant.size;
  const { recall, precision, many, precisionOfMany, firstHit, noResult } = sums;
  return {
    queries,
    recall: recall / queries,
    precision: precision / queries,
    precisionOfMany: precisionOfMany / many,
    firstHit: firstHit / queries,
    noResult,
    faults,
  };
}

/** A query with the pages of which any one answers it. */
export interface Judged {
  q: string;
  want: string[];
}

export const JUDGED_FILE = 'src/lib/search/testing/judged-queries.json';

export const readJudged = (file = JUDGED_FILE): Judged[] => JSON.parse(readFileSync(file, 'utf8')) as Judged[];

const FIRST = 5;

/** How judged queries are answered: those of which no wanted page is among the first five, and how many begin with one. */
export interface JudgedQuality {
  failed: (Judged & { found: string[] })[];
  firstHits: number;
}

export async function measureJudged(judged: readonly Judged[], find: Find): Promise<JudgedQuality> {
  const quality: JudgedQuality = { failed: [], firstHits: 0 };
  for (const one of judged) {
    const found = (await find(one.q)).slice(0, FIRST);
    if (found[0] !== undefined && one.want.includes(found[0])) quality.firstHits++;
    if (!found.some((path) => one.want.includes(path))) quality.failed.push({ ...one, found });
  }
  return quality;
}
