import type { Nodes, Root } from 'mdast';
import { figureAnchor } from '../content/anchors.ts';
import { componentNamed } from '../content/author-components.ts';
import { HeadingIds } from '../content/heading-ids.ts';
import { attributeOf, isElement, isParent, walk } from '../content/mdx.ts';
import { writtenText } from '../content/mentions.ts';
import { oneLine, type Place } from './place.ts';

/**
 * The places of a text: its headings, paragraphs, items, tables and figures. The same for the tree that the checks read and
 * for that of the build, in which what components print stands apart.
 */
export function textPlaces(tree: Root): Place[] {
  const headings = new HeadingIds();
  return [...walk(tree)].flatMap(({ node, around }): Place[] => {
    if (node.type === 'heading') {
      const text = writtenText(node);
      return [{ source: node, id: headings.next(text), isHeading: true, text: oneLine(text) }];
    }
    const figure = figureOf(node);
    if (figure) return [{ source: node, id: figureAnchor(figure), text: '' }];
    if (!isBlock(node, around)) return [];
    const isOwn = around.some((parent) => isElement(parent) && parent.name === 'Synthesis');
    return [{ source: node, isOwn, text: oneLine(blockText(node)) }];
  });
}

/** The figure that a component draws. */
function figureOf(node: Nodes): string | undefined {
  const draws = isElement(node) ? componentNamed(node.name)?.draws : undefined;
  if (!draws || !isElement(node)) return undefined;
  const id = draws.id ?? attributeOf(node, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** An item is one place with all its paragraphs, and a table with its cells. */
function isBlock(node: Nodes, around: readonly Nodes[]): boolean {
  if (around.some(({ type }) => type === 'table')) return false;
  if (node.type === 'table' || node.type === 'listItem') return true;
  return node.type === 'paragraph' && around.at(-1)?.type !== 'listItem' && hasOwnText(node);
}

/** MDX takes a paragraph of nothing but components for no paragraph. */
const hasOwnText = (node: Nodes): boolean =>
  isParent(node) && node.children.some((child) => !isElement(child) && !(child.type === 'text' && !child.value.trim()));

/** What is written in a block; items within an item are places of their own. */
function blockText(node: Nodes): string {
  if (node.type !== 'listItem') return writtenText(node);
  return node.children
    .filter(({ type }) => type !== 'list')
    .map(writtenText)
    .join(' ');
}
