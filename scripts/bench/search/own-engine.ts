import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openIndex } from '../../../src/lib/search/engine.ts';
import type { Load } from '../../../src/lib/search/index-files.ts';
import { INDEX_FOLDER } from '../../build/search-index.ts';
import type { Find } from './quality.ts';

/** Reads the files of the index of a built site from the disk. */
export const loadFrom =
  (site: string): Load =>
  (name) =>
    Promise.resolve(readFileSync(join(site, INDEX_FOLDER, name), 'utf8'));

/** The search of a built site, run here: the same engine and files as in the browser. */
export async function ownFind(load: Load): Promise<Find> {
  const engine = await openIndex(load);
  return async (query) => {
    const { matches } = await engine.search(query);
    const hits = await engine.hits(matches);
    return [...new Set(hits.map(({ card }) => card.path.replace(/#.*$/, '')))];
  };
}
