import type { Nodes } from 'mdast';
import { componentNamed } from '../content/author-components.ts';
import { figuresIn } from '../content/figures-in.ts';
import { isElement, startOf, walk, type Element } from '../content/mdx.ts';
import type { Draft } from '../content/parse-content.ts';
import { error, type Problem } from '../content/problems.ts';
import type { Entries, ProseEntry } from '../content/records.ts';

/** Boxes and tables: like what is drawn, each stands on lines of its own. */
const BLOCKS: ReadonlySet<string> = new Set([
  'Doubt',
  'Correction',
  'Reflect',
  'Discuss',
  'Case',
  'ToolTable',
  'ToolFootnotes',
]);
/** What a page has once: it brings ids of its own. */
const ONCE: ReadonlySet<string> = new Set(['ToolTable', 'ToolFootnotes']);

/** Boxes, tables and figures stand where they can be shown: on their own lines, in a chapter, each once. */
export function checkPlacement(entries: Entries, drafts: readonly Draft[] = []): Problem[] {
  const chapters = [...entries.chapters, ...drafts.filter(({ kind }) => kind === 'chapters')];
  const pages = [...entries.pages, ...drafts.filter(({ kind }) => kind === 'pages')];
  return [
    ...[...chapters, ...pages].flatMap(withinLines),
    ...pages.flatMap(outsideChapters),
    ...chapters.flatMap(repeated),
  ];
}

const isBlock = (name: string): boolean => BLOCKS.has(name) || componentNamed(name)?.draws !== undefined;

const withinLines = ({ file, mdx }: ProseEntry<unknown>): Problem[] =>
  [...walk(mdx.tree)].flatMap(({ node, around }) =>
    isElement(node) && isBlock(node.name ?? '') && around.some((parent) => holdsText(parent))
      ? [error(file, startOf(node), ownLine(node.name ?? ''))]
      : [],
  );

/** The parser takes a paragraph of nothing but components apart. */
const holdsText = (node: Nodes): boolean =>
  node.type === 'heading' ||
  node.type === 'link' ||
  (node.type === 'paragraph' &&
    node.children.some((child) => !isElement(child) && !(child.type === 'text' && !child.value.trim())));

const ownLine = (name: string): string =>
  `Komponentti \`<${name}>\` on tekstin keskellä. Siirrä se omalle rivilleen, jonka ylä- ja alapuolella on tyhjä rivi.`;

const outsideChapters = ({ file, mdx }: ProseEntry<unknown>): Problem[] =>
  drawnIn(mdx.tree).map(({ element }) =>
    error(file, startOf(element), `Komponentti \`<${element.name ?? ''}>\` kuuluu lukuihin. Poista se tältä sivulta.`),
  );

/** Figures and tables of a text with the words that tell one from another. */
const drawnIn = (tree: ProseEntry<unknown>['mdx']['tree']): { key: string; element: Element }[] => [
  ...figuresIn(tree).map(({ figure, element }) => ({ key: figure, element })),
  ...[...walk(tree)].flatMap(({ node }) =>
    isElement(node) && ONCE.has(node.name ?? '') ? [{ key: `<${node.name ?? ''}>`, element: node }] : [],
  ),
];

function repeated({ file, mdx }: ProseEntry<unknown>): Problem[] {
  const lines = new Map<string, number>();
  return drawnIn(mdx.tree).flatMap(({ key, element }) => {
    const at = startOf(element);
    const first = lines.get(key);
    lines.set(key, first ?? at.line);
    return first === undefined
      ? []
      : [error(file, at, `\`${key}\` on jo rivillä ${first}. Poista toinen, ja viittaa siihen tekstissä.`)];
  });
}
