import type { Graph } from '../content/graph.ts';
import { sourcesOf, TOOL_ARTICLE } from '../content/links.ts';
import { mentionsIn, type IdOf, type Mention } from '../content/mentions.ts';
import { pathOf, type NodeKind, type NodeRef } from '../content/node-kind.ts';
import type { Entries, Entry } from '../content/records.ts';
import { isPlainSource, sourceList, type PlainSource, type SourceValue, type WebPage } from '../schema/common.ts';
import type { Reference } from '../schema/reference.ts';
import { publicAddress } from '../site/address.ts';

/** Whose a statement is: of an article that the book was made from, of another source, ours, or everybody's. */
export type Whose = 'article' | 'source' | 'own-reasoning' | 'general-knowledge' | 'nobody';

/** What one source tells of how a claim is known. */
export type ClaimSource =
  | { type: 'work'; id: string; address: string; pages: string | null; basis: string; whose: Whose }
  | { type: 'provision'; id: string; address: string; section: string | null; whose: Whose }
  | { type: 'page'; title: string; url: string; date: string | null; whose: Whose }
  | { type: 'word'; word: PlainSource; whose: Whose };

/** A statement of the book, where it stands and what it rests on. */
export interface Claim {
  /** Where a reader finds it. */
  address: string;
  text: string;
  about: NodeRef & { name: string };
  /** The field of a record, such as `status`; null in the text of a chapter. */
  field: string | null;
  /** It stands in a passage that is our own reasoning, whatever it builds on. */
  ownReasoning: boolean;
  sources: ClaimSource[];
}

/** The records whose facts are claims. */
const RECORDS = {
  tools: 'tool',
  provisions: 'provision',
  cases: 'case',
  audiences: 'audience',
  actors: 'actor',
  kinds: 'kind',
  glossary: 'term',
} as const satisfies Partial<Record<keyof Entries, NodeKind>>;

/** The articles that the book was made from. */
export const SOURCE_ARTICLES: readonly string[] = ['artikkeli-1', TOOL_ARTICLE];

/**
 * Every claim with its sources: the sentences of chapters that cite, and the facts of records.
 * @param site the address of the site
 * @param idOf the addresses of the places of texts and facts
 */
export function claimsOf(entries: Entries, graph: Graph, site: string, idOf: IdOf = () => undefined): Claim[] {
  const sources = new SourceReader(entries.references, site);
  const chapters = entries.chapters.flatMap(({ id, mdx }) =>
    chapterClaims({ kind: 'chapter', id }, mentionsIn(mdx.tree, graph.name, idOf), graph, sources),
  );
  const records = (Object.keys(RECORDS) as (keyof typeof RECORDS)[]).flatMap((kind) =>
    entries[kind].flatMap(({ id, data }: Entry<object>) =>
      recordClaims({ kind: RECORDS[kind], id }, data, graph, sources, idOf),
    ),
  );
  return [...chapters, ...records];
}

/** One claim for each sentence, at the address of its paragraph, with all that the sentence cites. */
function chapterClaims(node: NodeRef, mentions: readonly Mention[], graph: Graph, sources: SourceReader): Claim[] {
  const about = { ...node, name: graph.name(node) };
  const claims: Claim[] = [];
  for (const { to, anchor, sentence, place, isCitation, isOwn } of mentions) {
    if (!isCitation) continue;
    const last = claims.at(-1);
    const claim =
      last?.text === sentence
        ? last
        : {
            address: sources.addressOf(placeAddress(node, anchor)),
            text: sentence,
            about,
            field: null,
            ownReasoning: isOwn,
            sources: [],
          };
    if (claim !== last) claims.push(claim);
    claim.sources.push(to.kind === 'provision' ? sources.provision(to.id, place) : sources.work(to.id, place));
  }
  return claims;
}

function recordClaims(node: NodeRef, record: object, graph: Graph, sources: SourceReader, idOf: IdOf): Claim[] {
  const pages = 'sources' in record ? (record.sources as WebPage[]) : [];
  return sourcesOf(record).flatMap(({ source, path, claim, holder }) => {
    if (!claim) return [];
    const values = sourceList(source);
    return {
      address: sources.addressOf(placeAddress(node, idOf(holder))),
      text: claim,
      about: { ...node, name: graph.name(node) },
      field: path.filter((step) => typeof step === 'string' && step !== 'source').join('.'),
      ownReasoning: values.includes('synthesis'),
      sources: values.map((value) => sources.read(value, pages)),
    };
  });
}

/** A term is itself a place, on the page that it shares with the others. */
const placeAddress = (node: NodeRef, id: string | undefined): string =>
  pathOf(node).replace(/#.*/, '') + (id ? `#${id}` : node.kind === 'term' ? `#${node.id}` : '');

const WHOSE: Record<PlainSource, Whose> = {
  article: 'article',
  synthesis: 'own-reasoning',
  'general-knowledge': 'general-knowledge',
  none: 'nobody',
};

/** Tells of sources in the words of `ClaimSource`. */
class SourceReader {
  readonly #works: Map<string, Reference>;
  readonly #site: string;

  constructor(references: Entries['references'], site: string) {
    this.#works = new Map(references.map(({ id, data }) => [id, data]));
    this.#site = site;
  }

  addressOf(path: string): string {
    return publicAddress(path, this.#site);
  }

  read(value: SourceValue, pages: readonly WebPage[]): ClaimSource {
    if (typeof value !== 'string')
      return 'ref' in value ? this.work(value.ref, value.pages) : this.provision(value.provision, value.section);
    if (isPlainSource(value)) return { type: 'word', word: value, whose: WHOSE[value] };
    const page = pages.find(({ id }) => id === value);
    return {
      type: 'page',
      title: page?.title ?? value,
      url: page?.url ?? '',
      date: page?.date ?? null,
      whose: 'source',
    };
  }

  /** A work that we know by an article's citation speaks by the article's mouth. */
  work(id: string, pages: string | undefined): ClaimSource {
    const custom = this.#works.get(id)?.custom;
    const isOfArticle = SOURCE_ARTICLES.includes(id) || (custom?.article.length ?? 0) > 0;
    return {
      type: 'work',
      id,
      address: this.addressOf(pathOf({ kind: 'reference', id })),
      pages: pages ?? null,
      basis: custom?.basis ?? 'in-text-only',
      whose: isOfArticle ? 'article' : 'source',
    };
  }

  provision(id: string, section: string | undefined): ClaimSource {
    const address = this.addressOf(pathOf({ kind: 'provision', id }));
    return { type: 'provision', id, address, section: section ?? null, whose: 'source' };
  }
}
