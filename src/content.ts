/**
 * The content as pages and components use it. The build has checked it before; a reload in development comes from
 * `scripts/build/content-check.ts`.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCitations } from './lib/book/citations.ts';
import { citeProvision } from './lib/book/cite-provision.ts';
import { figuresIn } from './lib/content/figures-in.ts';
import type { Edge } from './lib/content/graph.ts';
import { keyOf, type NodeKind, type NodeRef } from './lib/content/node-kind.ts';
import { readingMinutes } from './lib/book/reading-time.ts';
import { byStanding } from './lib/catalogue/standing.ts';
import { siteContent } from './site-content.ts';
import type { SourceMark } from './lib/content/source-marks.ts';
import type { FigureOf, FigureType } from './lib/schema/figure.ts';

const content = siteContent();
const { entries } = content;

/** Word forms of the content, for breaking long words. */
export const { lexicon } = content;
const data = <T>(list: readonly { data: T }[]): T[] => list.map((entry) => entry.data);
const byName = <T>(nameOf: (item: T) => string, list: T[]): T[] =>
  list.sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'fi'));
const byId = <T extends { id: string }>(list: T[]): Map<string, T> => new Map(list.map((item) => [item.id, item]));

/** All records, for what is made from the whole of the content. */
export const contentEntries = entries;
export const { graph, places, register } = content;

/** The address of a fact or of a place of a text on its page. */
export const placeOf = (source: object) => places.of(source);
/** The catalogue, what is known to work first. */
export const tools = data(entries.tools).sort(byStanding);
export const actors = byName((actor) => actor.name, data(entries.actors));
export const terms = byName((term) => term.term, data(entries.glossary));
export const audiences = data(entries.audiences).sort((a, b) => a.order - b.order);
export const kinds = data(entries.kinds).sort((a, b) => a.order - b.order);
export const references = data(entries.references);
export const provisions = byName((provision) => provision.name, data(entries.provisions));
/** What is told at the addresses of pages that have moved or gone. */
export const movedPages = entries.moved[0]?.data.pages ?? [];
export const cases = byName((told) => told.title, data(entries.cases));

/** Everything that has a page of its own. */
export const nodes: NodeRef[] = [
  ...nodesOf('chapter', entries.chapters),
  ...nodesOf('tool', tools),
  ...nodesOf('audience', audiences),
  ...nodesOf('actor', actors),
  ...nodesOf('kind', kinds),
  ...nodesOf('provision', provisions),
  ...nodesOf('case', cases),
  ...nodesOf('reference', references),
];

function nodesOf(kind: NodeKind, list: readonly { id: string }[]): NodeRef[] {
  return list.map(({ id }) => ({ kind, id }));
}

const [publicationEntry] = entries.publication;
if (!publicationEntry) throw new Error('No content/publication.yaml');
/** The record of the book: its authors, publisher, edition and licence. */
export const publication = publicationEntry.data;

/** Reading paths of the start page. */
export const readingPaths = entries.contents[0]?.data.paths ?? [];

/** Chapters in the order of the book, with the text of their files. */
export const chapters = (entries.contents[0]?.data.chapters ?? []).flatMap((id) =>
  entries.chapters.filter((chapter) => chapter.id === id),
);

export const chapterById = new Map(chapters.map((chapter) => [chapter.id, chapter]));

/** The self-test of a chapter. */
export const questionsOf = (chapter: string) =>
  entries.questions.find(({ data }) => data.chapter === chapter)?.data.questions ?? [];

/** Minutes that each chapter takes to read, by its id. */
export const readingTimes = new Map(chapters.map(({ id, mdx }) => [id, readingMinutes(mdx.tree)]));

/** The number of each figure, by its id: figures are counted through the whole book. */
export const figureNumbers = new Map(
  chapters.flatMap(({ mdx }) => figuresIn(mdx.tree)).map(({ figure }, index) => [figure, index + 1]),
);

export const toolById = byId(tools);
export const termById = byId(terms);
export const referenceById = byId(references);
export const audienceById = byId(audiences);
export const actorById = byId(actors);
export const kindById = byId(kinds);
export const provisionById = byId(provisions);
export const caseById = byId(cases);

const figures = byId(data(entries.figures));

/** The facts of a figure of a type; the check has seen that it is there. */
export function figureOf<T extends FigureType>(type: T, id: string): FigureOf<T> {
  const figure = figures.get(id);
  if (figure?.type !== type) throw new Error(`No such figure: ${id}`);
  return figure as FigureOf<T>;
}

const locale = createRequire(import.meta.url).resolve('citeproc-locales/locales/locales-fi-FI.xml');
/** The Finnish words of the citation processor. */
export const citationLocale = readFileSync(locale, 'utf8');
export const citations = createCitations(references, citationLocale);

/** A provision as a citation prints it. */
export function citeProvisionOf(id: string, section?: string): SourceMark {
  const provision = provisionById.get(id);
  if (!provision) throw new Error(`No such provision: ${id}`);
  return citeProvision(provision, section);
}

/** Tools that are linked with a node, what is known to work first. */
export const toolsOf = (kind: NodeKind, id: string) => {
  const linked = new Set(graph.neighbours({ kind, id }, 'tool').map((node) => node.id));
  return tools.filter((tool) => linked.has(tool.id));
};

/** The works and provisions that nodes rest on, each once, by the words that show them. */
export function sourcesFrom(nodes: readonly NodeRef[], isWanted: (edge: Edge) => boolean = () => true): NodeRef[] {
  const edges = nodes.flatMap((node) => [...graph.from(node, 'reference'), ...graph.from(node, 'provision')]);
  const unique = new Map(edges.filter(isWanted).map(({ to }) => [keyOf(to), to]));
  return byName(labelOf, [...unique.values()]);
}

/** The words by which a link shows a node: of a work, its author and year. */
export const labelOf = (node: NodeRef): string =>
  node.kind === 'reference' ? citations.inText(node.id) : graph.name(node);
