import type { Nodes, Parents, Root } from 'mdast';
import { componentNamed } from './author-components.ts';
import { HeadingIds } from './heading-ids.ts';
import { attributeOf, isElement, isParent, walk, type Element } from './mdx.ts';
import { SENTENCE_END } from '../finnish/sentences.ts';
import { nodeAt, type NodeRef } from './node-kind.ts';

/** A place in a chapter that links to a node. */
export interface Mention {
  to: NodeRef;
  /** Fragment of the place on the chapter's page: the paragraph or item it stands in, or else the section. */
  anchor: string | undefined;
  /** The sentence around it, as plain text. */
  sentence: string;
  /** The pages or the section that a citation names. */
  place?: string | undefined;
  /** A citation stands behind a statement; any other mention just names its node. */
  isCitation: boolean;
  /** It stands in a passage that is our own reasoning. */
  isOwn: boolean;
}

/** Gives the text that a component without content prints, such as a tool's name. */
export type NameOf = (to: NodeRef) => string;

/** Gives the id of a place of a text or of a fact, where it has one. */
export type IdOf = (source: object) => string | undefined;

/**
 * Finds every mention of a node in a chapter: `<Cite>`, `<Tool>`, `<Term>` and links to nodes' pages.
 * @param tree the parsed MDX
 * @param nameOf names for elements without text of their own
 * @param idOf the address of a paragraph, an item or a table
 */
export function mentionsIn(tree: Root, nameOf: NameOf, idOf: IdOf = () => undefined): Mention[] {
  const headings = new HeadingIds();
  let section: string | undefined;
  const mentions: Mention[] = [];
  for (const { node, around } of walk(tree)) {
    if (node.type === 'heading') section = headings.next(writtenText(node));
    const to = targetOf(node);
    if (!to) continue;
    mentions.push({
      to,
      anchor: around.map(idOf).findLast(Boolean) ?? section,
      sentence: sentenceAround(node, around, nameOf),
      place: placeIn(node),
      isCitation: isCitation(node),
      isOwn: around.some((parent) => isElement(parent) && parent.name === 'Synthesis'),
    });
  }
  return mentions;
}

function placeIn(node: Nodes): string | undefined {
  if (!isCitation(node)) return undefined;
  const place = attributeOf(node, node.name === 'Cite' ? 'pages' : 'section');
  return typeof place === 'string' ? place : undefined;
}

/** Tells whether a node of a chapter's text is a citation, of a work or of a provision. */
export const isCitation = (node: Nodes): node is Element =>
  isElement(node) && componentNamed(node.name)?.isCitation === true;

function targetOf(node: Nodes): NodeRef | undefined {
  if (node.type === 'link') return nodeAt(node.url);
  if (!isElement(node) || !node.name) return undefined;
  const kind = componentNamed(node.name)?.linksTo;
  const id = attributeOf(node, 'id');
  return kind && typeof id === 'string' ? { kind, id } : undefined;
}

/** Text as a reader sees it, citations left out. */
function plainText(node: Nodes, nameOf: NameOf): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'tableCell') return `${childrenText(node, nameOf)} – `;
  if (isElement(node)) {
    if (node.name === 'Cites' || isCitation(node)) return '';
    const inner = childrenText(node, nameOf);
    const to = targetOf(node);
    return inner || (to ? nameOf(to) : '');
  }
  return isParent(node) ? childrenText(node, nameOf) : '';
}

/** What is written in a node, without what its components print. */
export const writtenText = (node: Nodes): string => plainText(node, () => '');

const childrenText = (node: Parents, nameOf: NameOf): string =>
  node.children.map((child) => plainText(child, nameOf)).join('');

const BLOCKS = new Set(['paragraph', 'tableRow', 'heading']);

function sentenceAround(node: Nodes, around: readonly Nodes[], nameOf: NameOf): string {
  const block = around.findLast((parent) => BLOCKS.has(parent.type)) ?? node;
  const marked = markedText(block, node, nameOf);
  const sentence = marked.split(SENTENCE_END).find((part) => part.includes(MARK)) ?? marked;
  return sentence
    .replaceAll(MARK, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+([.,;:!?])/g, '$1')
    .replace(/^[–\s]+|[–\s]+$/g, '');
}

/** Stands in the text for the node whose sentence is looked for; a character that no text has. */
const MARK = '\uE000';

function markedText(node: Nodes, target: Nodes, nameOf: NameOf): string {
  if (node === target) return MARK + plainText(node, nameOf);
  if (isElement(node) && node.name === 'Cites') return node.children.includes(target as never) ? MARK : '';
  if (node.type === 'tableCell')
    return `${node.children.map((child) => markedText(child, target, nameOf)).join('')} – `;
  if (!isParent(node) || isElement(node)) return plainText(node, nameOf);
  return node.children.map((child) => markedText(child, target, nameOf)).join('');
}
