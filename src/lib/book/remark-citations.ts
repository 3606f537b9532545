import type { Nodes, Root } from 'mdast';
import { isElement, isParent, walk, type Element } from '../content/mdx.ts';
import { isCitation } from '../content/mentions.ts';

/**
 * Remark plugin: sets the citations of a chapter that stand in `<Cites>` into its one pair of brackets, with a semicolon
 * between. No line begins with a citation: it would look like the next
 * sentence's, and on a phone, where it is a sign, it would stand alone.
 */
export function remarkCitations() {
  return (tree: Root): void => {
    for (const { node } of walk(tree)) {
      if (isElement(node) && node.name === 'Cites') joinCitations(node);
      if (isParent(node)) bindCitations(node.children);
    }
  };
}

/** On a line of their own, the parser has put them into a paragraph. */
function joinCitations(cites: Element): void {
  const citations = cites.children
    .flatMap((child) => (child.type === 'paragraph' && isParent(child) ? child.children : [child]))
    .filter(isCitation);
  for (const citation of citations) citation.attributes.push({ type: 'mdxJsxAttribute', name: 'bare' });
  cites.children = citations.flatMap((citation, index) =>
    index === 0 ? [citation] : [{ type: 'text', value: '; ' }, citation],
  ) as Element['children'];
}

/** Binds each citation to the word before it. */
function bindCitations(children: readonly Nodes[]): void {
  children.forEach((child, index) => {
    const before = children[index - 1];
    const isCited = (isElement(child) && child.name === 'Cites') || isCitation(child);
    if (isCited && before?.type === 'text') before.value = before.value.replace(/ $/, '\u00A0');
  });
}
