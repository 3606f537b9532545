import GithubSlugger from 'github-slugger';
import type { CslItem } from '../book/csl.ts';
import { REFERENCE_FORMATS, type ReferenceFormat } from '../book/reference-formats.ts';
import { nodeAt, pathOf, type NodeKind } from '../content/node-kind.ts';
import type { Publication } from '../schema/publication.ts';
import { publicAddress } from '../site/address.ts';

/** What a page of ours is to those who cite it. */
export type CitedAs = 'book' | 'chapter' | 'dataset' | 'entry-dictionary' | 'webpage';

/** The kinds of nodes whose pages (or places) are cited, and as what. */
const CITED_KINDS: Partial<Record<NodeKind, CitedAs>> = {
  chapter: 'chapter',
  tool: 'webpage',
  term: 'entry-dictionary',
  provision: 'webpage',
  case: 'webpage',
};

/** Pages that are not a node's but are cited as well. */
const CITED_PAGES: Record<string, CitedAs> = { '/kirja/': 'book', '/data/': 'dataset', '/sanasto/': 'chapter' };

/** As what the page at an address is cited; undefined where nobody would. */
export function citedAs(path: string): CitedAs | undefined {
  const node = nodeAt(path);
  return CITED_PAGES[path] ?? (node && CITED_KINDS[node.kind]);
}

/** A page or a place on one, with what a reference to it needs. */
export interface OwnPage {
  /** Its address on the site, such as `/luvut/kasitteet/` or `/sanasto/#sosiaaliala`. */
  path: string;
  title: string;
  /** Day, month or year of the last review of what has one of its own. */
  reviewed?: string | undefined;
}

/** The folder of a page's files of references: that of the page, and for a term one of its own. */
export const referenceFolder = (path: string): string => path.replace(/#(.+)$/, '$1/');

/** The addresses of a page's files of references; RIS first, which hosts know a type for. */
export const referenceFiles = (path: string): { format: ReferenceFormat; href: string }[] =>
  (Object.keys(REFERENCE_FORMATS) as ReferenceFormat[]).map((format) => ({
    format,
    href: `${referenceFolder(path)}viittaus.${format}`,
  }));

export interface Publisher {
  publication: Publication;
  /** Who stands for the publisher where the record names none. */
  organisation: string | undefined;
  /** The address of the site. */
  site: string;
}

/**
 * A page of ours in CSL-JSON. A chapter, a term, the book and the dataset are of the edition's date; a tool, which is
 * checked on a day of its own, of that day. No `version`: it makes a program of a book.
 */
export function ownWork({ path, title, reviewed }: OwnPage, { publication, organisation, site }: Publisher): CslItem {
  const type = citedAs(path) ?? 'webpage';
  const isWhole = type === 'book' || type === 'dataset';
  const date = type === 'webpage' ? (reviewed ?? publication.edition.date) : publication.edition.date;
  const publisher = publication.publisher ?? organisation;
  const { number } = publication.edition;
  return {
    id: workId(path, publication),
    type,
    title: type === 'book' ? wholeTitle(publication) : type === 'dataset' ? `${publication.title}: ${title}` : title,
    author: publication.authors,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    ...(isWhole ? {} : { 'container-title': publication.title }),
    // The first edition is not named in references.
    ...(number > 1 && type !== 'webpage' ? { edition: String(number) } : {}),
    ...(publisher ? { publisher } : {}),
    URL: publicAddress(path, site),
    language: publication.language,
  };
}

/** The name of the book with its subtitle. */
export const wholeTitle = ({ title, subtitle }: Publication): string => [title, subtitle].filter(Boolean).join(': ');

const workId = (path: string, { title }: Publication): string =>
  [new GithubSlugger().slug(title), ...path.split(/[/#]+/)]
    .filter(Boolean)
    .join('-')
    .replaceAll(/[^a-z0-9-]/g, '');

/** The address of a page of ours by its kind; undefined for kinds that are not cited. */
export const citedPath = (kind: NodeKind, id: string): string | undefined =>
  CITED_KINDS[kind] ? pathOf({ kind, id }) : undefined;
