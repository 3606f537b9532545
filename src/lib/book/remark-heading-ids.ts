import type { Root } from 'mdast';
import { HeadingIds } from '../content/heading-ids.ts';
import { walk, type Element } from '../content/mdx.ts';
import { writtenText } from '../content/mentions.ts';

/** Remark plugin: gives headings ids that can be read in a copied link, and keeps those that they had before. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    const ids = new HeadingIds();
    for (const { node } of walk(tree)) {
      if (node.type !== 'heading') continue;
      const { id, former } = ids.next(writtenText(node));
      node.data = { ...node.data, hProperties: { id } };
      if (former) node.children.unshift(anchor(former) as never);
    }
  };
}

const anchor = (id: string): Element => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [],
});
