import { readFileSync } from 'node:fs';

/** How well a search does; every share is a mean over the queries. */
export interface Quality {
  queries: number;
  recall: number;
  precision: number;
  /** Share of the queries whose first result is relevant. */
  firstHit: number;
  noResult: number;
  /** What went wrong, for whoever improves the search. */
  faults: string[];
}

/** Finds the paths of pages, the best first, each page once. */
export type Find = (query: string) => Promise<readonly string[]>;

/** Compares what a search finds with the relevant pages of each query. */
export async function measureQuality(relevant: ReadonlyMap<string, readonly string[]>, find: Find): Promise<Quality> {
  const sums = { recall: 0, precision: 0, firstHit: 0, noResult: 0 };
  const faults: string[] = [];
  for (const [query, wanted] of relevant) {
    const found = await find(query);
    const wantedSet = new Set(wanted);
    const right = found.filter((path) => wantedSet.has(path));
    sums.recall += right.length / wanted.length;
    sums.precision += found.length > 0 ? right.length / found.length : 0;
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
  const { recall, precision, firstHit, noResult } = sums;
  return {
    queries,
    recall: recall / queries,
    precision: precision / queries,
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

/** The judged queries of which no wanted page is among the first five results. */
export async function failedJudged(judged: readonly Judged[], find: Find): Promise<(Judged & { found: string[] })[]> {
  const failed = [];
  for (const one of judged) {
    const found = (await find(one.q)).slice(0, FIRST);
    if (!found.some((path) => one.want.includes(path))) failed.push({ ...one, found });
  }
  return failed;
}
