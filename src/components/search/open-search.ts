import { openTable } from '../../lib/finnish/lookup.ts';
import { openEngine, type Engine } from '../../lib/search/engine.ts';
import { INDEX_FOLDER, NAMES_FILE, tableFile, type Manifest } from '../../lib/search/index-files.ts';
import { parseNames } from '../../lib/search/names.ts';
import { PAGEFIND_OPTIONS, type Pagefind } from '../../lib/search/pagefind.ts';
import { isRefused, watchIndex, type LostFile } from './index-fetch.ts';
import { loadManifest } from './load-search.ts';
import { SearchFailure } from './search-failure.ts';
import { here } from '../here.ts';

/** An engine with the edition that it searches and the files that it lost: one that lost any gives no answers. */
interface Opened {
  engine: Promise<Engine>;
  manifest: Promise<Manifest>;
  lost: LostFile[];
}

/** One engine for all panels of a page, opened anew after a failure. */
let opened: Opened | undefined;
/** Another address for each new try: a browser may remember a module that could not be loaded (Chromium does). */
let tries = 0;

function open(): Opened {
  const lost = watchIndex();
  const manifest = loadManifest();
  return { engine: manifest.then(openEdition), manifest, lost };
}

async function openEdition(manifest: Manifest): Promise<Engine> {
  const base = here(`/${INDEX_FOLDER}/${manifest.edition}/`);
  const [pagefind, names] = await Promise.all([loadPagefind(base), fetchText(base + NAMES_FILE)]);
  const lookup = openTable(manifest.table, (index) => fetchText(base + tableFile(index)));
  return openEngine(pagefind, lookup, parseNames(names));
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
  const search = (opened ??= open());
  let fault: unknown;
  try {
    const result = await act(await search.engine);
    if (search.lost.length === 0) return result;
  } catch (error) {
    fault = error;
  }
  if (opened === search) {
    opened = undefined;
    tries++;
  }
  if (fault instanceof SearchFailure) throw fault;
  const [before, now] = await Promise.all([search.manifest, loadManifest()]);
  if (now.edition !== before.edition && !isSecond) return withSearch(act, true);
  throw new SearchFailure(search.lost.some(isRefused) ? 'host' : 'missing', fault);
}

/** Loads what every search needs, before there are words to search for; a failure shows at the first search. */
export const prepareSearch = (): void => void withSearch(() => Promise.resolve()).catch(() => undefined);
