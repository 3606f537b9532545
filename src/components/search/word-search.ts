import { openIndex, type Engine } from '../../lib/search/engine.ts';
import type { Filters } from '../../lib/search/filters.ts';
import type { Found } from './found.ts';

/** Where the index lies; `scripts/search-index.ts` writes it there. */
const INDEX = '/haku/indeksi/';

const PAGE = 50;

async function fetchText(name: string): Promise<string> {
  const response = await fetch(INDEX + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

/** One engine for all panels of a page, opened at the first search; opened anew after a failure. */
let engine: Promise<Engine> | undefined;
function theEngine(): Promise<Engine> {
  engine ??= openIndex(fetchText);
  engine.catch(() => (engine = undefined));
  return engine;
}

/** Loads what every search needs, before there are words to search for; a failure shows at the first search. */
export const prepareWordSearch = (): void => void theEngine().catch(() => undefined);

/**
 * Looks words up in the Finnish index.
 * @param typing the last word may be unfinished
 * @throws where a file of the index cannot be loaded
 */
export async function searchWords(text: string, filters: Filters, typing: boolean): Promise<Found> {
  const opened = await theEngine();
  const { matches, counts, query } = await opened.search(text, filters, { typing });
  return {
    count: matches.length,
    counts,
    page: PAGE,
    items: async (from, to) => {
      const hits = await opened.hits(matches.slice(from, to));
      return hits.map((hit) => ({
        ...hit.card,
        kind: hit.facets.kind,
        status: hit.card.mark,
        others: hit.others,
        text: () => opened.text(hit, query),
      }));
    },
    isEmpty: query.terms.every(({ how }) => how === 'stop'),
    suggestion: query.suggestion,
  };
}
