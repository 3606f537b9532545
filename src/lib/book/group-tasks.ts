import type { Root } from 'mdast';
import { isElement, walk } from '../content/mdx.ts';

/** How many tasks for groups a chapter has: the items of its `<Discuss>` boxes. */
export const groupTasks = (tree: Root): number =>
  [...walk(tree)].filter(
    ({ node, around }) =>
      node.type === 'listItem' && around.some((parent) => isElement(parent) && parent.name === 'Discuss'),
  ).length;
