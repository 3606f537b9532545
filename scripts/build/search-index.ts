import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openContent } from '../../src/lib/checks/check-content.ts';
import { readContent } from '../../src/lib/content/read-content.ts';
import { createAnalyser } from '../../src/lib/finnish/analyse.ts';
import { readLexicon } from '../../src/lib/finnish/lexicon-files.ts';
import type { Lexicon } from '../../src/lib/finnish/lexicon.ts';
import { buildQueryTable } from '../../src/lib/finnish/query-table.ts';
import { buildIndex } from '../../src/lib/search/build-index.ts';
import type { SearchDocument } from '../../src/lib/search/document.ts';
import type { FacetNames } from '../../src/lib/search/facets.ts';
import { readPageText, type PageText } from '../../src/lib/search/page-text.ts';
import { siteDocuments, siteFacets } from '../../src/lib/search/site-documents.ts';
import { writePhraseIndex } from './phrase-index.ts';

/** Folder of the Finnish index in the built site. */
export const INDEX_FOLDER = 'haku/indeksi';

/**
 * Makes a built site searchable.
 * @param folder the built site, into which the index is written
 */
export async function writeSearchIndex(folder: string): Promise<void> {
  const files = readContent(process.cwd());
  const { entries, graph } = openContent(files);
  const documents = siteDocuments(await readPages(folder), entries, graph);
  await writeWordIndex(folder, documents, readLexicon(files), siteFacets(entries));
  await writePhraseIndex(folder, documents);
}

/**
 * Indexes documents for the Finnish search.
 * @param folder the built site, into which the index is written
 */
export async function writeWordIndex(
  folder: string,
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
  facets: FacetNames,
): Promise<void> {
  const files = buildIndex(documents, createAnalyser(lexicon), facets, buildQueryTable(lexicon));
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
