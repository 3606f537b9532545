import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createAnalyser } from '../src/lib/finnish/analyse.ts';
import { parseLexicon } from '../src/lib/finnish/lexicon.ts';
import { buildQueryTable } from '../src/lib/finnish/query-table.ts';
import type { Graph } from '../src/lib/graph.ts';
import type { Entries } from '../src/lib/records.ts';
import { buildIndex } from '../src/lib/search/build-index.ts';
import { readPageText, type PageText } from '../src/lib/search/page-text.ts';
import { siteDocuments, siteFacets } from '../src/lib/search/site-documents.ts';

/** Folder of the index in the built site. */
export const INDEX_FOLDER = 'haku/indeksi';

const LEXICON_FOLDER = 'content/lexicon/forms';

/**
 * Indexes a built site for the Finnish search and writes the index into it.
 * @param folder the built site
 * @param entries the content it was built from
 */
export async function writeSearchIndex(folder: string, entries: Entries, graph: Graph): Promise<void> {
  const lexicon = parseLexicon(
    readdirSync(LEXICON_FOLDER)
      .sort()
      .map((name) => readFileSync(join(LEXICON_FOLDER, name), 'utf8')),
  );
  const documents = siteDocuments(await readPages(folder), entries, graph);
  const files = buildIndex(documents, createAnalyser(lexicon), siteFacets(entries), buildQueryTable(lexicon));
  for (const [name, text] of files) {
    const path = join(folder, INDEX_FOLDER, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** The searchable texts of a built site's pages by address, in the order of the addresses. */
export async function readPages(folder: string): Promise<Map<string, PageText>> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .sort();
  const pages = new Map<string, PageText>();
  for (const file of files) {
    const text = readPageText(await readFile(join(folder, file), 'utf8'));
    if (text) pages.set(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, text);
  }
  return pages;
}
