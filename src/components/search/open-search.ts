import { openTable } from '../../lib/finnish/lookup.ts';
import { openEngine, type Engine } from '../../lib/search/engine.ts';
import { INDEX_FOLDER, NAMES_FILE, tableFile, type Manifest } from '../../lib/search/index-files.ts';
import { parseNames } from '../../lib/search/names.ts';
import { PAGEFIND_OPTIONS, type Pagefind } from '../../lib/search/pagefind.ts';
import { isRefused, takeLost, watchIndex, type LostFile } from './index-fetch.ts';
import { loadManifest } from './load-search.ts';
import { SearchFailure } from './search-failure.ts';

/** One engine for all panels of a page, with the edition that it searches; opened anew after a failure. */
let opened: Promise<{ engine: Engine; edition: string }> | undefined;
/** Another address for each new try: a browser may remember a module that could not be loaded (Chromium does). */
let tries = 0;

watchIndex();

async function open(): Promise<{ engine: Engine; edition: string }> {
  const manifest = await loadManifest();
  const base = `/${INDEX_FOLDER}/${manifest.edition}/`;
  const [pagefind, names] = await Promise.all([loadPagefind(base), fetchText(base + NAMES_FILE)]);
  const lookup = openTable(manifest.table, (index) => fetchText(base + tableFile(index)));
  return { engine: await openEngine(pagefind, lookup, parseNames(names)), edition: manifest.edition };
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind.js${tries > 0 ? `?${tries}` : ''}`;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as {
    createInstance: (options: object) => Pagefind;
  };
  return createInstance({ ...PAGEFIND_OPTIONS, basePath: base });
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/**
 * Does something with the engine. Where a file is missing because the site has been replaced, it is done once more with the
 * new index: never is anything joined of two.
 * @throws {SearchFailure} where it cannot be done
 */
export async function withSearch<T>(act: (engine: Engine) => Promise<T>, isSecond = false): Promise<T> {
  let edition: string | undefined;
  let fault: unknown;
  const lost: LostFile[] = [];
  try {
    opened ??= open();
    const search = await opened;
    ({ edition } = search);
    const result = await act(search.engine);
    lost.push(...takeLost());
    if (lost.length === 0) return result;
  } catch (error) {
    fault = error;
    lost.push(...takeLost());
  }
  opened = undefined;
  tries++;
  if (fault instanceof SearchFailure) throw fault;
  const now: Manifest = await loadManifest();
  if (edition !== undefined && now.edition !== edition && !isSecond) return withSearch(act, true);
  throw new SearchFailure(lost.some(isRefused) ? 'host' : 'missing', fault);
}

/** Loads what every search needs, before there are words to search for; a failure shows at the first search. */
export const prepareSearch = (): void => void withSearch(() => Promise.resolve()).catch(() => undefined);
