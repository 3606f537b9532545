import { REFERENCE_FORMATS } from '../book/reference-formats.ts';
import { dateOf, oneLine, type CslItem } from '../book/csl.ts';
import { LICENCES, type Publication } from '../schema/publication.ts';
import type { Name } from '../schema/reference.ts';
import { referenceFiles } from './own-works.ts';

/** An element of a page's head, as Starlight takes it. */
export interface HeadTag {
  tag: 'title' | 'meta' | 'link' | 'script';
  attrs: Record<string, string>;
  content?: string;
}

const meta = (name: string, content: string | undefined): HeadTag[] =>
  content ? [{ tag: 'meta', attrs: { name, content } }] : [];

/** Links to a page's files of references, for programs that look for them. */
export const alternateLinks = (path: string): HeadTag[] =>
  fileLinks(referenceFiles(path).map(({ format, href }) => ({ href, type: REFERENCE_FORMATS[format].type })));

/** Links to files that hold what a page shows in another form. */
export const fileLinks = (files: readonly { href: string; type: string }[]): HeadTag[] =>
  files.map(({ href, type }) => ({ tag: 'link', attrs: { rel: 'alternate', type, href } }));

/**
 * The tags by which Zotero and other reference managers take a page for what it is. A chapter has Highwire's, which make
 * it a section of the book; the others Dublin Core's, whose type makes a book or a dataset, and without one a web page.
 * A glossary has none: its entries are offered one by one (`coins`), and a tag would hide them.
 */
export function citationTags(work: CslItem, { licence }: Publication): HeadTag[] {
  const { type, title, author = [], publisher, language } = work;
  const rights = meta('DC.rights', LICENCES[licence].url);
  if (type === 'chapter') {
    return [
      ...meta('citation_title', title),
      ...meta('citation_inbook_title', work['container-title']),
      ...author.flatMap((name) => meta('citation_author', tagName(name))),
      ...meta('citation_publication_date', dateOf(work).map(twoDigits).join('/')),
      ...meta('citation_publisher', publisher),
      ...meta('citation_language', language),
      ...rights,
    ];
  }
  return [
    ...meta('DC.type', type === 'webpage' ? undefined : type),
    ...meta('DC.title', title),
    ...author.flatMap((name) => meta('DC.creator', tagName(name))),
    ...meta('DC.date', dateOf(work).map(twoDigits).join('-')),
    ...meta('DC.publisher', publisher),
    ...meta('DC.language', language),
    ...rights,
  ];
}

/** "Last, First"; the comma after an organisation keeps its words together. */
const tagName = (name: Name): string =>
  oneLine('literal' in name ? `${name.literal},` : `${name.family}, ${name.given ?? ''}`);

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** A term's ContextObject in a span: the `title` of an element of the class `Z3988`. */
export function coins(work: CslItem, { licence }: Publication): string {
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'dictionaryEntry'],
    ['rft.title', work.title],
    ['rft.source', work['container-title']],
    ...(work.author ?? []).map((name): [string, string] => ['rft.creator', tagName(name)]),
    ['rft.date', dateOf(work).map(twoDigits).join('-')],
    ['rft.publisher', work.publisher],
    ['rft.language', work.language],
    ['rft.rights', LICENCES[licence].url],
    ['rft.identifier', work.URL],
  ];
  return new URLSearchParams(fields.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}
