import type { Nodes } from 'mdast';
import { componentNamed } from '../content/author-components.ts';
import { figuresIn } from '../content/figures-in.ts';
import { attributeOf, isElement, startOf, walk, type Element } from '../content/mdx.ts';
import { writtenText } from '../content/mentions.ts';
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
  'StatusByAudience',
  'CourseTable',
  'Checklist',
]);

/** Boxes, tables and figures stand where they can be shown: on their own lines, on their kind of page, each once. */
export function checkPlacement(entries: Entries, drafts: readonly Draft[] = []): Problem[] {
  const chapters = [...entries.chapters, ...drafts.filter(({ kind }) => kind === 'chapters')];
  const pages = [...entries.pages, ...drafts.filter(({ kind }) => kind === 'pages')];
  return [
    ...[...chapters, ...pages].flatMap(withinLines),
    ...[...chapters, ...pages].flatMap(boxFaults),
    ...chapters.flatMap((text) => misplaced(text, 'chapters')),
    ...pages.flatMap((text) => misplaced(text, 'pages')),
    ...[...chapters, ...pages].flatMap(repeated),
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

/** A box holds text; the page would show its label alone. In another box of its kind it could not be told from it. */
const boxFaults = ({ file, mdx }: ProseEntry<unknown>): Problem[] =>
  [...walk(mdx.tree)].flatMap(({ node, around }) => {
    if (!isElement(node) || !componentNamed(node.name)?.isBox) return [];
    const name = node.name ?? '';
    const isEmpty =
      !writtenText(node).trim() && ![...walk(node)].some((inner) => inner.node !== node && isElement(inner.node));
    if (isEmpty)
      return [
        error(
          file,
          startOf(node),
          `Komponentti \`<${name}>\` on tyhjä. Kirjoita teksti alun ja lopun väliin tai poista se.`,
        ),
      ];
    const outer = around.find((parent) => isElement(parent) && componentNamed(parent.name)?.isBox);
    if (!outer || !isElement(outer) || (name === 'Synthesis' && outer.name !== name)) return [];
    return [
      error(
        file,
        startOf(node),
        `Komponentti \`<${name}>\` on komponentin \`<${outer.name ?? ''}>\` sisällä. Siirrä se sen perään.`,
      ),
    ];
  });

/** What is drawn stands in chapters. */
function misplaced({ file, mdx }: ProseEntry<unknown>, kind: 'chapters' | 'pages'): Problem[] {
  return [...walk(mdx.tree)].flatMap(({ node }) => {
    const component = isElement(node) ? componentNamed(node.name) : undefined;
    const only = component?.draws ? 'chapters' : component?.only;
    if (!isElement(node) || !only || only === kind) return [];
    const where =
      only === 'chapters' ? 'lukuihin. Poista se tältä sivulta.' : 'sivuille (content/pages). Poista se luvusta.';
    return [error(file, startOf(node), `Komponentti \`<${node.name ?? ''}>\` kuuluu ${where}`)];
  });
}

/** Figures and tables of a text with the words that tell one from another. */
const drawnIn = (tree: ProseEntry<unknown>['mdx']['tree']): { key: string; element: Element }[] => [
  ...figuresIn(tree).map(({ figure, element }) => ({ key: figure, element })),
  ...[...walk(tree)].flatMap(({ node }) => {
    if (!isElement(node) || !componentNamed(node.name)?.isOnce) return [];
    const id = attributeOf(node, 'id');
    return [{ key: `<${[node.name, ...(typeof id === 'string' ? [`id="${id}"`] : [])].join(' ')}>`, element: node }];
  }),
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
