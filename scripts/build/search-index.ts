import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { createAnalyser } from '../../src/lib/finnish/analyse.ts';
import { fold } from '../../src/lib/finnish/fold.ts';
import { basesWithin, type Lexicon } from '../../src/lib/finnish/lexicon.ts';
import { buildQueryTable } from '../../src/lib/finnish/query-table.ts';
import { tokenize } from '../../src/lib/finnish/tokens.ts';
import type { SearchDocument } from '../../src/lib/search/document.ts';
import { formatNames } from '../../src/lib/search/names.ts';
import { readPageText, type PageText } from '../../src/lib/search/page-text.ts';
import { recordsOf } from '../../src/lib/search/records.ts';
import { termsBy } from '../../src/lib/search/weigh.ts';
import {
  FORMAT,
  INDEX_FOLDER,
  MANIFEST,
  NAMES_FILE,
  tableFile,
  type Manifest,
} from '../../src/lib/search/index-files.ts';

/**
 * Words in one file of Pagefind's index, in places where they stand: a reader loads a file for each word of a query. Its own
 * 20,000 make files of 30 KB. The variable's name says that a later version may drop it: the tests of bytes would tell.
 */
const CHUNK = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', words: '450' };

/** What the browser asks for; the rest is Pagefind's own interface. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pagefind|.*\.pf_\w+)$/;

/**
 * Writes the search of a built site: Pagefind's index of the documents with their Finnish terms, and the table by which a
 * query is read. The files of an edition lie in a folder of their own, which the manifest names: none is taken for another's.
 * @param folder the built site
 * @param names lists of names for one thing: `content/synonyms.yaml`
 * @throws what Pagefind says of a document that it cannot take
 */
export async function writeSearchIndex(
  folder: string,
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
  names: readonly (readonly string[])[],
): Promise<void> {
  const analyse = createAnalyser(lexicon);
  const records = recordsOf(documents, termsBy(analyse));
  const written = wordsOf(documents);
  const indexed = new Set([...written].flatMap((word) => analyse(word).flatMap(basesWithin)));
  const namesFile = formatNames(names, analyse, (base) => indexed.has(base));
  const table = buildQueryTable(lexicon, {
    isWritten: (form) => written.has(form),
    more: namesFile.split(/[|;\s]/).filter(Boolean),
  });
  const files = new Map<string, string | Uint8Array>([
    ...(await pagefindFiles(records)),
    ...table.shards.map((text, index) => [tableFile(index), text] as const),
    [NAMES_FILE, namesFile],
  ]);
  const manifest: Manifest = { format: FORMAT, edition: editionOf(files), table: table.manifest };
  for (const [name, content] of files) await write(join(folder, INDEX_FOLDER, manifest.edition, name), content);
  await write(join(folder, MANIFEST), JSON.stringify(manifest));
}

/** Every word that stands in the documents, folded. */
function wordsOf(documents: readonly SearchDocument[]): Set<string> {
  const texts = documents.flatMap(({ title, description, names, keywords, sections }) => [
    title,
    description,
    ...names,
    ...keywords,
    ...sections.flatMap(({ heading, text }) => [heading, text]),
  ]);
  return new Set(texts.flatMap(tokenize).map(({ word }) => fold(word)));
}

async function pagefindFiles(records: ReturnType<typeof recordsOf>): Promise<[string, Uint8Array][]> {
  process.env[CHUNK.variable] = CHUNK.words;
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  // Pagefind has read it when it started; another index of this process shall not have it.
  Reflect.deleteProperty(process.env, CHUNK.variable);
  if (!index) throw new Error(errors.join('\n'));
  for (const { url, html } of records) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return files.filter(({ path }) => NEEDED.test(path)).map(({ path, content }) => [path, content]);
}

/** A short name that two different indexes do not share. */
function editionOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(content);
  return hash.digest('hex').slice(0, 12);
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
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
