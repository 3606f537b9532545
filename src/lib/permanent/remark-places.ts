import type { Nodes, Root, RootContent } from 'mdast';
import { isElement, isParent, type Element } from '../content/mdx.ts';
import type { Place } from './place.ts';
import type { Places, ResolvedPlace } from './resolve.ts';
import { textPlaces } from './text-places.ts';

/** The address of the page of a text of `content/`. */
const pathOfFile = (file: string): string | undefined => {
  const [, folder, id] = /content[\\/](chapters|pages)[\\/]([^\\/]+)\.mdx$/.exec(file) ?? [];
  return id && (folder === 'chapters' ? `/luvut/${id}/` : `/${id}/`);
};

/**
 * Remark plugin: gives the places of a text their ids, and those that they had before as empty anchors.
 * @param find finds the places of a page in the register
 */
export function remarkPlaces(find: () => Places['find']) {
  return (tree: Root, file: { path: string }): void => {
    const path = pathOfFile(file.path);
    if (path === undefined) return;
    for (const place of find()(path, textPlaces(tree))) setIds(place);
  };
}

function setIds({ source, id, aliases }: ResolvedPlace & Place): void {
  const node = source as Nodes;
  // A figure prints its id itself.
  if (isElement(node) || !isParent(node) || id === undefined) return;
  node.data = { ...node.data, hProperties: { id } };
  const holder = firstLine(node);
  if (isParent(holder)) (holder.children as RootContent[]).unshift(...aliases.map(anchor));
}

/** Where an anchor may stand in an item or a table. */
function firstLine(node: Nodes): Nodes {
  const [first] = isParent(node) ? node.children : [];
  return first && ['paragraph', 'tableRow', 'tableCell'].includes(first.type) ? firstLine(first) : node;
}

const anchor = (id: string): Element => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [],
});
