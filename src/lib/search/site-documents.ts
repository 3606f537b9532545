import { STATUS_GROUPS, statusGroup } from '../catalogue/status-group.ts';
import type { Graph } from '../content/graph.ts';
import { nodeAt, type NodeRef } from '../content/node-kind.ts';
import type { Entries } from '../content/records.ts';
import type { SearchDocument } from './document.ts';
import type { FacetNames } from './facets.ts';
import type { PageSection, PageText } from './page-text.ts';

/** Kinds of results in the order of the filter; `page` is all that is none of the others. */
export const RESULT_KINDS = [
  'chapter',
  'tool',
  'audience',
  'actor',
  'kind',
  'term',
  'provision',
  'case',
  'reference',
  'page',
] as const;

/** A page that lists others repeats their words: its own weigh this much. So do those of all pages that are no node but these. */
const LIST_WEIGHT = 0.15;
const OWN_TEXT = new Set(['/data/', '/saavutettavuus/', '/tietoa/', '/vertaa/']);
/** A work's page tells where it is cited, in words of other pages. */
const REFERENCE_WEIGHT = 0.5;
const HUBS = new Set(['audience', 'kind']);
const GLOSSARY = '/sanasto/';

/** All values of the facets of this site. */
export const siteFacets = (entries: Entries): FacetNames => ({
  kinds: [...RESULT_KINDS],
  statuses: [...STATUS_GROUPS],
  audiences: [...entries.audiences].sort((a, b) => a.data.order - b.data.order).map(({ id }) => id),
});

/**
 * Makes the documents of search from the built pages: one for each page, and one for each term of the glossary.
 * @param pages texts by address
 */
export function siteDocuments(pages: ReadonlyMap<string, PageText>, entries: Entries, graph: Graph): SearchDocument[] {
  const words = wordsOfNodes(entries);
  return [...pages].flatMap(([path, page]) => {
    if (path === GLOSSARY) return glossaryDocuments(page, words);
    const node = nodeAt(path);
    const isNode = node !== undefined && graph.has(node);
    const extra = isNode ? words(node) : NO_WORDS;
    const names = [...extra.names, ...(isNode && graph.name(node) !== page.title ? [graph.name(node)] : [])];
    const kind = isNode ? node.kind : 'page';
    return [{ ...page, ...extra, names, path, kind, weight: weightOf(kind, path), isHub: HUBS.has(kind) }];
  });
}

function weightOf(kind: string, path: string): number {
  if (kind === 'page') return OWN_TEXT.has(path) ? 1 : LIST_WEIGHT;
  return kind === 'reference' ? REFERENCE_WEIGHT : 1;
}

type NodeWords = Pick<SearchDocument, 'names' | 'keywords' | 'status' | 'audiences'>;

const NO_WORDS: NodeWords = { names: [], keywords: [], status: undefined, audiences: [] };

/** What the records know of a node's names, search words and facets. */
function wordsOfNodes(entries: Entries): (node: NodeRef) => NodeWords {
  const find = <T>(list: readonly { id: string; data: T }[], id: string): T | undefined =>
    list.find((entry) => entry.id === id)?.data;
  return ({ kind, id }) => {
    if (kind === 'tool') {
      const tool = find(entries.tools, id);
      if (!tool) return NO_WORDS;
      const audiences = [...new Set(tool.audiences.map((audience) => audience.id))];
      return {
        names: tool.otherNames.map(({ name }) => name),
        keywords: tool.searchWords,
        status: statusGroup(tool.status),
        audiences,
      };
    }
    if (kind === 'audience') {
      const audience = find(entries.audiences, id);
      return { ...NO_WORDS, names: audience?.otherNames ?? [], keywords: audience?.searchWords ?? [], audiences: [id] };
    }
    if (kind === 'term') {
      const term = find(entries.glossary, id);
      return { ...NO_WORDS, names: term?.synonyms ?? [], keywords: term?.searchWords ?? [] };
    }
    if (kind === 'actor') {
      const actor = find(entries.actors, id);
      return { ...NO_WORDS, names: actor?.otherNames ?? [], keywords: actor?.searchWords ?? [] };
    }
    return kind === 'kind' ? { ...NO_WORDS, keywords: find(entries.kinds, id)?.searchWords ?? [] } : NO_WORDS;
  };
}

/** Sections with the keywords that follow them. */
function withKeywords(sections: readonly PageSection[]): PageSection[] {
  const joined: PageSection[] = [];
  for (const section of sections) {
    const last = joined.at(-1);
    if (section.anchor === '' && last) last.text += ` ${section.text}`;
    else joined.push({ ...section });
  }
  return joined;
}

/** Each term of the glossary is found for itself; the page as a whole for words that stand in different ones. */
function glossaryDocuments(page: PageText, words: (node: NodeRef) => NodeWords): SearchDocument[] {
  const terms = withKeywords(page.sections.slice(1));
  const whole: SearchDocument = {
    ...page,
    ...NO_WORDS,
    path: GLOSSARY,
    kind: 'page',
    weight: LIST_WEIGHT,
    isHub: false,
  };
  const own = terms.map(({ anchor, heading, text }): SearchDocument => ({
    ...words({ kind: 'term', id: anchor }),
    path: `${GLOSSARY}#${anchor}`,
    title: heading,
    description: '',
    kind: 'term',
    weight: 1,
    isHub: false,
    sections: [{ anchor: '', heading: '', text }],
  }));
  return [whole, ...own];
}
