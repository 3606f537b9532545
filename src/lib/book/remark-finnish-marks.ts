import type { Root } from 'mdast';
import { setFinnishMarks } from '../content/mdx.ts';

/** Remark plugin: sets the quotes and dashes of a text as the check and the graph read them. Code and attributes stay. */
export const remarkFinnishMarks =
  () =>
  (tree: Root): void => {
    setFinnishMarks(tree);
  };
