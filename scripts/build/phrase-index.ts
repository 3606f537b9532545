import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../src/lib/search/document.ts';
import { RESULT_KINDS } from '../../src/lib/search/site-documents.ts';

/** Folder of Pagefind's index and program in the built site. */
export const PHRASE_FOLDER = 'pagefind';

/**
 * Words in one file of the index, in places where they stand: a reader loads a file for each word of the phrase. Pagefind's
 * own 20,000 make files of 30 KB, these make about 5. The variable's name says that a later version may drop it: the test
 * of bytes in `scripts/e2e/search-loading.test.ts` would tell.
 */
const CHUNK = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', words: '3000' };

/** What the browser asks for; the rest is Pagefind's own interface. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|.*\.pagefind|.*\.pf_\w+)$/;

/**
 * Indexes documents with Pagefind, for phrases in quotes: each word as it is written, none stemmed.
 * @param folder the built site
 * @throws what Pagefind says of a document that it cannot take
 */
export async function writePhraseIndex(folder: string, documents: readonly SearchDocument[]): Promise<void> {
  process.env[CHUNK.variable] = CHUNK.words;
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
  // Pagefind has read it when it started; another index of this process shall not have it.
  Reflect.deleteProperty(process.env, CHUNK.variable);
  if (!index) throw new Error(errors.join('\n'));
  // A page whose places are found for themselves would only say the same once more.
  const divided = new Set(
    documents
      .map(({ path }) => path)
      .filter((path) => path.includes('#'))
      .map(pageOf),
  );
  const rank = ({ kind }: SearchDocument) => RESULT_KINDS.findIndex((name) => name === kind);
  // Pagefind gives all that have a phrase the same score: they come out in the order in which they went in.
  const ordered = documents.filter(({ path }) => !divided.has(path)).toSorted((a, b) => rank(a) - rank(b));
  for (const document of ordered.flatMap(bySections)) {
    const added = await index.addHTMLFile({ url: document.path, content: htmlOf(document) });
    if (added.errors.length > 0) throw new Error(`${document.path}: ${added.errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  await close();
  for (const { path, content } of files.filter(({ path }) => NEEDED.test(path))) {
    const target = join(folder, PHRASE_FOLDER, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** Letters of text above which each section of a page is found for itself: the text of every page found is loaded whole. */
const LONG = 4_000;

/**
 * A long document as one for each of its sections. What is long on the page of a work are the claims for which it is cited:
 * they are found where they stand.
 */
function bySections(document: SearchDocument): SearchDocument[] {
  const { path, title, sections } = document;
  if (sections.reduce((sum, { text }) => sum + text.length, 0) <= LONG) return [document];
  return sections
    .filter(({ text }) => text !== '' && (document.kind !== 'reference' || text.length <= LONG))
    .map(({ anchor, heading, text }) => ({
      ...document,
      path: anchor ? `${path}#${anchor}` : path,
      title: heading ? `${title}: ${heading}` : title,
      sections: [{ anchor: '', heading: '', text }],
    }));
}

const pageOf = (path: string): string => path.replace(/#.*$/, '');

/** Of the places of a phrase, Pagefind names one of the lightest: headings as heavy as the text, it is the first on the page. */
const WEIGHT = 'data-pagefind-weight="1"';

/** A document as Pagefind reads it: headings with their anchors, and the facets as filters. */
function htmlOf({ title, sections, kind, status, audiences }: SearchDocument): string {
  const facets = Object.entries({ kind: [kind], status: status ? [status] : [], audience: audiences }).flatMap(
    ([name, values]) => values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${value}">`),
  );
  const text = sections.map(
    ({ anchor, heading, text }) =>
      `${heading && `<h2 id="${anchor}" ${WEIGHT}>${escape(heading)}</h2>`}<p>${escape(text)}</p>`,
  );
  return `<html><head>${facets.join('')}</head><body><h1 ${WEIGHT}>${escape(title)}</h1>${text.join('')}</body></html>`;
}

const escape = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
