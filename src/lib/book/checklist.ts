import type { ListItem, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isParent, walk } from '../content/mdx.ts';

/** The points of a chapter's checklist, the first numbered list of which each item begins with a bold word: those words. */
export function checklistIn(tree: Root): string[] {
  for (const { node } of walk(tree)) {
    if (node.type !== 'list' || !node.ordered) continue;
    const points = node.children.flatMap(leadOf);
    if (points.length === node.children.length) return points;
  }
  return [];
}

function leadOf({ children: [first] }: ListItem): string[] {
  const lead = first && isParent(first) ? first.children[0] : undefined;
  return lead?.type === 'strong' ? [toString(lead).replace(/\.$/, '')] : [];
}
