import { linksOf } from './links.ts';
import { figureAnchor, questionAnchor } from './anchors.ts';
import { figuresIn } from './figures-in.ts';
import { mentionsIn, type IdOf } from './mentions.ts';
import { keyOf, type NodeKind, type NodeRef } from './node-kind.ts';
import type { ContentKind, Entries, Records } from './records.ts';

/** A link between two nodes, as it was authored: from the side that knows it. */
export interface Edge {
  from: NodeRef;
  to: NodeRef;
  /** Fragment on the page that the edge comes from. */
  anchor?: string | undefined;
  /** The statement or sentence at which the edge stands. */
  claim?: string | undefined;
}

export interface Graph {
  /** Names by node key, for links. */
  name: (node: NodeRef) => string;
  has: (node: NodeRef) => boolean;
  /** Edges from a node to nodes of a kind, in the order of authoring. */
  from: (node: NodeRef, kind: NodeKind) => readonly Edge[];
  /** Edges to a node from nodes of a kind. */
  to: (node: NodeRef, kind: NodeKind) => readonly Edge[];
  /** Nodes of a kind that are linked with a node in either direction, each once, by name. */
  neighbours: (node: NodeRef, kind: NodeKind) => NodeRef[];
}

const KIND_OF: Partial<Record<ContentKind, NodeKind>> = {
  chapters: 'chapter',
  tools: 'tool',
  audiences: 'audience',
  actors: 'actor',
  kinds: 'kind',
  glossary: 'term',
  provisions: 'provision',
  cases: 'case',
  references: 'reference',
};

/** The words by which readers know a record. */
export function nameOfRecord(record: Records[ContentKind]): string {
  const fields = record as { name?: string; term?: string; title?: string };
  return fields.name ?? fields.term ?? fields.title ?? '';
}

/**
 * Builds the graph of all content. Pure: the same entries give the same graph.
 * @param idOf the addresses of the places of texts
 */
export function buildGraph(entries: Entries, idOf?: IdOf): Graph {
  const names = new Map<string, string>();
  for (const [kind, nodeKind] of kinds()) {
    for (const { id, data } of entries[kind]) {
      names.set(keyOf({ kind: nodeKind, id }), nameOfRecord(data as Records[typeof kind]));
    }
  }
  const name = (node: NodeRef) => names.get(keyOf(node)) || node.id;
  const edges = [...recordEdges(entries), ...chapterEdges(entries, name, idOf), ...questionEdges(entries)];
  const outgoing = Map.groupBy(edges, (edge) => `${keyOf(edge.from)}>${edge.to.kind}`);
  const incoming = Map.groupBy(edges, (edge) => `${keyOf(edge.to)}<${edge.from.kind}`);
  const from = (node: NodeRef, kind: NodeKind) => outgoing.get(`${keyOf(node)}>${kind}`) ?? [];
  const to = (node: NodeRef, kind: NodeKind) => incoming.get(`${keyOf(node)}<${kind}`) ?? [];
  return {
    name,
    has: (node) => names.has(keyOf(node)),
    from,
    to,
    neighbours: (node, kind) => {
      const nodes = [...from(node, kind).map((edge) => edge.to), ...to(node, kind).map((edge) => edge.from)];
      const unique = new Map(nodes.map((neighbour) => [neighbour.id, neighbour]));
      unique.delete(kind === node.kind ? node.id : '');
      return [...unique.values()].sort((a, b) => name(a).localeCompare(name(b), 'fi'));
    },
  };
}

const kinds = (): [ContentKind, NodeKind][] => Object.entries(KIND_OF) as [ContentKind, NodeKind][];

const edgesOf = (from: NodeRef, kind: ContentKind, record: unknown, anchor?: string): Edge[] =>
  linksOf(kind, record).map((link) => ({ from, to: { kind: link.kind, id: link.id }, anchor, claim: link.claim }));

const recordEdges = (entries: Entries): Edge[] =>
  kinds().flatMap(([kind, nodeKind]) =>
    entries[kind].flatMap(({ id, data }) => edgesOf({ kind: nodeKind, id }, kind, data)),
  );

/** What a chapter's text mentions, and what its figures do, which are records of their own. */
function chapterEdges(entries: Entries, name: (node: NodeRef) => string, idOf?: IdOf): Edge[] {
  const figures = new Map(entries.figures.map(({ id, data }) => [id, data]));
  return entries.chapters.flatMap(({ id, mdx: { tree } }) => {
    const from: NodeRef = { kind: 'chapter', id };
    return [
      ...mentionsIn(tree, name, idOf).map(({ to, anchor, sentence }) => ({ from, to, anchor, claim: sentence })),
      ...figuresIn(tree).flatMap(({ figure }) => edgesOf(from, 'figures', figures.get(figure), figureAnchor(figure))),
    ];
  });
}

/** The questions of a chapter stand on its page, so what they rest on is the chapter's. */
const questionEdges = (entries: Entries): Edge[] =>
  entries.questions.flatMap(({ data: { chapter, questions } }) =>
    questions.flatMap((question) =>
      edgesOf({ kind: 'chapter', id: chapter }, 'questions', { question }, questionAnchor(question.id)),
    ),
  );
