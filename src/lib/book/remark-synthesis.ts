import type { Paragraph, Parents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isElement, isParent, walk, type Element } from '../content/mdx.ts';

/** The element that prints whose reasoning a text is. */
const MARK = 'SynthesisMark';

/** Remark plugin: sets a mark at the end of each paragraph of our own reasoning, which is otherwise prose like the rest. */
export function remarkSynthesis() {
  return (tree: Root): void => {
    for (const { node } of walk(tree)) {
      if (isElement(node) && node.name === 'Synthesis') markParagraphs(node);
    }
  };
}

/**
 * Inside a line there is no paragraph: the mark ends the text itself. A list is marked once, at its end, and so is what leads
 * to it.
 */
function markParagraphs(synthesis: Element): void {
  const ends = synthesis.children
    .flatMap((child) => lastParagraph(child) ?? [])
    .filter((end, index, all) => index === all.length - 1 || !/:\s*$/.test(toString(end)));
  for (const parent of ends.length > 0 ? ends : [synthesis]) append(parent);
}

function lastParagraph(node: RootContent): Paragraph | undefined {
  if (node.type === 'paragraph') return node;
  if (!isParent(node)) return undefined;
  return node.children.map(lastParagraph).findLast(Boolean);
}

function append(parent: Parents | Element): void {
  const mark: Element = { type: 'mdxJsxTextElement', name: MARK, attributes: [], children: [] };
  (parent.children as RootContent[]).push({ type: 'text', value: '\u00A0' }, mark);
}
