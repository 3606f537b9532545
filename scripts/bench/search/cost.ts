import type { Visit } from '../../e2e/browser.ts';
import type { Searcher } from './searchers.ts';
import { Traffic } from './traffic.ts';

/** What searches cost in a browser: kilobytes as a host sends them, and milliseconds. */
export interface Cost {
  firstKilobytes: number[];
  laterKilobytes: number[];
  /** The first search of a reader. */
  firstMs: number[];
  /** A search for other words than before. */
  laterMs: number[];
  /** The same search again, with everything at hand. */
  warmMs: number[];
}

/** Readers who come anew, each with a query of their own. */
const READERS = 6;

/** Measures a search in a real browser. */
export async function measureCost(
  visit: Visit,
  folder: string,
  searcher: Searcher,
  queries: readonly string[],
): Promise<Cost> {
  const cost: Cost = { firstKilobytes: [], laterKilobytes: [], firstMs: [], laterMs: [], warmMs: [] };
  for (let reader = 0; reader < READERS; reader++) {
    const context = await visit.context();
    const page = await context.newPage();
    const traffic = new Traffic(context, folder);
    await page.goto(searcher.path, { waitUntil: 'load' });
    await traffic.take(page);
    const [first = '', ...others] = reader === 0 ? queries : queries.slice(reader, reader + 1);
    await searcher.touch(page);
    cost.firstMs.push(await searcher.search(page, first));
    cost.firstKilobytes.push((await traffic.take(page)) / 1024);
    for (const query of others) {
      cost.laterMs.push(await searcher.search(page, query));
      cost.laterKilobytes.push((await traffic.take(page)) / 1024);
    }
    for (const query of others) cost.warmMs.push(await searcher.search(page, query));
    await context.close();
  }
  return cost;
}

/** The value below which a share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
