import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openTable } from '../../../src/lib/finnish/lookup.ts';
import { openEngine, type Engine } from '../../../src/lib/search/engine.ts';
import { INDEX_FOLDER, MANIFEST, NAMES_FILE, tableFile, type Manifest } from '../../../src/lib/search/index-files.ts';
import { parseNames } from '../../../src/lib/search/names.ts';
import { PAGEFIND_OPTIONS, type Pagefind } from '../../../src/lib/search/pagefind.ts';
import type { Find } from './quality.ts';

/** The search of a built site, run here: the same engine, program of Pagefind and files as in the browser. */
export interface OwnEngine {
  engine: Engine;
  /** Bytes read since the last time this was asked, as a host that compresses sends them. */
  takeBytes: () => number;
}

/** @param site folder of the built site */
export async function openOwnEngine(site: string): Promise<OwnEngine> {
  let bytes = 0;
  const read = (path: string): Buffer => {
    const content = readFileSync(path);
    bytes += Math.min(content.length, gzipSync(content).length);
    return content;
  };
  const manifest = JSON.parse(String(read(join(site, MANIFEST)))) as Manifest;
  const base = join(resolve(site), INDEX_FOLDER, manifest.edition, '/');
  const readText = (name: string) => String(read(join(base, name)));
  serveFiles(read);
  const program = join(base, 'pagefind.js');
  read(program);
  const { createInstance } = (await import(pathToFileURL(program).href)) as {
    createInstance: (options: object) => Pagefind;
  };
  const pagefind = createInstance({ ...PAGEFIND_OPTIONS, basePath: pathToFileURL(base).href });
  const lookup = openTable(manifest.table, (index) => Promise.resolve(readText(tableFile(index))));
  const engine = await openEngine(pagefind, lookup, parseNames(readText(NAMES_FILE)));
  return {
    engine,
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
  };
}

/** Answers what Pagefind fetches with the files of the disk. */
function serveFiles(read: (path: string) => Buffer): void {
  globalThis.fetch = (input) => {
    const path = fileURLToPath(String(input instanceof Request ? input.url : input).replace(/\?.*$/, ''));
    if (!existsSync(dirname(path))) return Promise.reject(new Error(`There is no ${path}`));
    return Promise.resolve(new Response(new Uint8Array(read(path))));
  };
}

/** The paths of the pages that an engine finds. */
export const findWith =
  ({ engine }: OwnEngine): Find =>
  async (query) => {
    const { matches, hit } = await engine.search(query);
    const hits = await Promise.all(matches.map(hit));
    return [...new Set(hits.map(({ href }) => href.replace(/#.*$/, '')))];
  };
