import type {
  Book,
  BookLeaf,
  BreadcrumbList,
  ChapterLeaf,
  Dataset,
  DefinedTermSet,
  ItemList,
  LearningResourceLeaf,
  MergeLeafTypes,
  OrganizationLeaf,
  PersonLeaf,
  Thing,
} from 'schema-dts';
import type { CslItem } from '../book/csl.ts';
import { LICENCES, type Publication } from '../schema/publication.ts';
import type { Name } from '../schema/reference.ts';
import type { HeadTag } from './page-tags.ts';
import { wholeTitle, type Publisher } from './own-works.ts';
import { publicAddress } from '../site/address.ts';

type LearningChapter = MergeLeafTypes<[ChapterLeaf, LearningResourceLeaf]>;
type Textbook = MergeLeafTypes<[BookLeaf, LearningResourceLeaf]>;
/** What a page's data can be about. */
export type DataThing = Thing | LearningChapter | Textbook;

/** For whom the book is written, in the words of Finnish education. */
export const EDUCATIONAL_LEVEL = 'Korkeakoulutus';

/** What the tests of the built site and the accessibility statement hold true of every page. */
const ACCESSIBILITY = {
  accessMode: ['textual', 'visual'],
  accessModeSufficient: { '@type': 'ItemList', itemListElement: ['textual'] } satisfies ItemList,
  accessibilityFeature: ['structuralNavigation', 'tableOfContents', 'alternativeText', 'displayTransformability'],
  accessibilityHazard: 'none',
};

/** The facts that all parts of the publication share. */
function shared(work: CslItem, publication: Publication) {
  return {
    ...(work.URL ? { '@id': work.URL, url: work.URL } : {}),
    author: publication.authors.map(agent),
    ...(work.publisher ? { publisher: { '@type': 'Organization', name: work.publisher } as const } : {}),
    inLanguage: publication.language,
    license: LICENCES[publication.licence].url,
    datePublished: publication.edition.date,
    isAccessibleForFree: true,
  };
}

const agent = (name: Name): OrganizationLeaf | PersonLeaf =>
  'literal' in name
    ? { '@type': 'Organization', name: name.literal }
    : { '@type': 'Person', name: [name.given, name.family].filter(Boolean).join(' ') };

const bookAddress = (site: string): string => publicAddress('/kirja/', site);

/** A chapter's facts that its reference does not have. */
export interface ChapterFacts {
  description: string;
  objectives: readonly string[];
  minutes: number;
  /** Its number in the book. */
  position: number;
  /** Day of the last review. */
  reviewed: string;
  /** Addresses of the works that it was made from. */
  basedOn: readonly string[];
}

export function chapterData(work: CslItem, facts: ChapterFacts, { publication, site }: Publisher): LearningChapter {
  return {
    '@type': ['Chapter', 'LearningResource'],
    ...shared(work, publication),
    name: work.title ?? '',
    description: facts.description,
    position: facts.position,
    dateModified: facts.reviewed,
    isPartOf: { '@type': 'Book', '@id': bookAddress(site), name: publication.title },
    ...(facts.basedOn.length > 0 ? { isBasedOn: [...facts.basedOn] } : {}),
    learningResourceType: 'oppikirjan luku',
    educationalLevel: EDUCATIONAL_LEVEL,
    teaches: [...facts.objectives],
    timeRequired: `PT${facts.minutes}M`,
    ...ACCESSIBILITY,
  };
}

export function bookData(work: CslItem, chapters: readonly CslItem[], { publication }: Publisher): Textbook {
  return {
    '@type': ['Book', 'LearningResource'],
    ...shared(work, publication),
    name: wholeTitle(publication),
    bookEdition: String(publication.edition.number),
    keywords: publication.keywords,
    learningResourceType: 'oppikirja',
    educationalLevel: EDUCATIONAL_LEVEL,
    hasPart: chapters.map(({ title, URL: url }) => ({
      '@type': 'Chapter',
      name: title ?? '',
      ...(url ? { url } : {}),
    })),
    ...ACCESSIBILITY,
  };
}

/** A file of the dataset. */
export interface DataFile {
  href: string;
  name: string;
  type: string;
}

export function datasetData(
  work: CslItem,
  description: string,
  files: readonly DataFile[],
  { publication, site }: Publisher,
): Dataset {
  return {
    '@type': 'Dataset',
    ...shared(work, publication),
    name: work.title ?? '',
    description,
    version: String(publication.edition.number),
    keywords: publication.keywords,
    isPartOf: { '@type': 'Book', '@id': bookAddress(site), name: publication.title } satisfies Book,
    distribution: files.map(({ href, name, type }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: type,
      contentUrl: publicAddress(href, site),
    })),
  };
}

/** A term with its definition. */
export interface TermFacts {
  work: CslItem;
  description: string;
  synonyms: readonly string[];
}

export function glossaryData(work: CslItem, terms: readonly TermFacts[], { publication }: Publisher): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    ...shared(work, publication),
    name: `${publication.title}: ${work.title ?? ''}`,
    hasDefinedTerm: terms.map(({ work: term, description, synonyms }) => ({
      '@type': 'DefinedTerm',
      ...(term.URL ? { '@id': term.URL, url: term.URL } : {}),
      name: term.title ?? '',
      description,
      ...(synonyms.length > 0 ? { alternateName: [...synonyms] } : {}),
    })),
  };
}

/** The way to a page from the start: names and addresses, the page itself last. */
export function breadcrumbs(steps: readonly [name: string, path: string][], site: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: publicAddress(path, site),
    })),
  };
}

/** The element that holds the data; a text with "</script>" in it stays inside. */
export function dataScript(things: readonly DataThing[]): HeadTag[] {
  if (things.length === 0) return [];
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return [
    {
      tag: 'script',
      attrs: { type: 'application/ld+json' },
      content: JSON.stringify(graph).replaceAll('<', '\\u003c'),
    },
  ];
}
