import { statusGroup } from '../catalogue/status-group.ts';
import type { Graph } from '../content/graph.ts';
import { nodeAt, type NodeKind } from '../content/node-kind.ts';
import type { Entries } from '../content/records.ts';
import { RESULT_KINDS, type SearchDocument } from './document.ts';
import type { PageText } from './page-text.ts';

/** A page that lists others repeats their words: its own weigh this much. So do those of all pages that are no node but these. */
const LIST_WEIGHT = 0.15;
const OWN_TEXT = new Set(['/data/', '/saavutettavuus/', '/tietoa/', '/vertaa/']);
/** A term is told in a few lines: the page about the matter has more. A work's page tells where it is cited, in others' words. */
const WEIGHTS: Partial<Record<NodeKind, number>> = { term: 0.7, reference: 0.2 };
/** Pages that gather what there is on a matter. */
const HUBS = new Set<NodeKind>(['audience', 'kind']);
const GLOSSARY = '/sanasto/';

/**
 * Makes the documents of search from the built pages: one for each page, and one for each term of the glossary.
 * @param pages texts by address
 */
export function siteDocuments(pages: ReadonlyMap<string, PageText>, entries: Entries, graph: Graph): SearchDocument[] {
  const words = wordsByPath(entries);
  const documentAt = (path: string, text: Omit<PageText, 'keywords'>): SearchDocument => {
    const node = nodeAt(path);
    if (!node || !graph.has(node)) return { ...text, ...NO_WORDS, ...asPage(path), path };
    const extra = words.get(`${node.kind}/${node.id}`) ?? NO_WORDS;
    const names = [...extra.names, ...(graph.name(node) === text.title ? [] : [graph.name(node)])];
    const filters = { ...extra.filters, kind: [node.kind] };
    return { ...text, ...extra, names, filters, path, weight: WEIGHTS[node.kind] ?? 1, isHub: HUBS.has(node.kind) };
  };
  const documents = [...pages].flatMap(([path, page]) => [
    documentAt(path, page),
    ...(path === GLOSSARY ? termsOn(page).map((term) => documentAt(`${GLOSSARY}#${term.anchor}`, term)) : []),
  ]);
  // Pagefind gives all that have a phrase the same score: they come out in the order in which they went in.
  const rank = ({ filters }: SearchDocument) => RESULT_KINDS.findIndex((kind) => kind === filters.kind[0]);
  return documents.sort((a, b) => rank(a) - rank(b));
}

type NodeWords = Pick<SearchDocument, 'names' | 'keywords' | 'filters'>;

const NO_WORDS: NodeWords = { names: [], keywords: [], filters: { kind: [], audience: [], status: [] } };

const asPage = (path: string): Pick<SearchDocument, 'filters' | 'weight' | 'isHub'> => ({
  filters: { kind: ['page'], audience: [], status: [] },
  weight: OWN_TEXT.has(path) ? 1 : LIST_WEIGHT,
  isHub: false,
});

/** Each term of the glossary is found for itself; the page as a whole for words that stand in different ones. */
const termsOn = ({ sections }: PageText) =>
  sections.slice(1).map(({ anchor, heading, text }) => ({
    anchor,
    title: heading,
    description: '',
    sections: [{ anchor: '', heading: '', text }],
  }));

/** Fields of records that hold names, words to find it by, and client groups; a kind of content may have any of them. */
interface Named {
  otherNames?: readonly (string | { name: string })[];
  synonyms?: readonly string[];
  searchWords?: readonly string[];
  audiences?: readonly (string | { id: string })[];
}

/** The kinds of content whose records are nodes with words of their own. */
const CONTENT: Partial<Record<keyof Entries, NodeKind>> = {
  tools: 'tool',
  audiences: 'audience',
  actors: 'actor',
  kinds: 'kind',
  glossary: 'term',
};

/** What the records know of a node's names, search words and facets, by kind and id. */
function wordsByPath(entries: Entries): Map<string, NodeWords> {
  const statuses = new Map(entries.tools.map(({ id, data }) => [id, statusGroup(data.status)]));
  return new Map(
    (Object.entries(CONTENT) as [keyof Entries, NodeKind][]).flatMap(([content, kind]) =>
      entries[content].map(({ id, data }) => {
        const { otherNames = [], synonyms = [], searchWords = [], audiences = [] } = data as Named;
        const status = kind === 'tool' ? statuses.get(id) : undefined;
        const words: NodeWords = {
          names: [...otherNames.map((name) => (typeof name === 'string' ? name : name.name)), ...synonyms],
          keywords: searchWords,
          filters: {
            kind: [kind],
            audience:
              kind === 'audience'
                ? [id]
                : [...new Set(audiences.map((one) => (typeof one === 'string' ? one : one.id)))],
            status: status ? [status] : [],
          },
        };
        return [`${kind}/${id}`, words] as const;
      }),
    ),
  );
}

/** The lists of names that readers use for one thing, whatever their language. */
export const searchNames = (entries: Entries): string[][] =>
  entries.synonyms.flatMap(({ data }) => data.groups.map(({ fi, sv, en }) => [...fi, ...sv, ...en]));
