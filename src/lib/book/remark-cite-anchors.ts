import type { Root } from 'mdast';
import { CiteAnchors } from '../content/mentions.ts';
import { isElement, walk } from '../content/mdx.ts';

/** Remark plugin: gives each `<Cite>` of a chapter the anchor that the graph links to. */
export function remarkCiteAnchors() {
  return (tree: Root): void => {
    const anchors = new CiteAnchors();
    for (const { node } of walk(tree)) {
      if (isElement(node) && node.name === 'Cite') {
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'anchor', value: anchors.next(node) });
      }
    }
  };
}
