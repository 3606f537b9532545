import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { positionAt } from './decode.ts';

/**
 * The parser finds addresses such as `apu@esimerkki.fi` in a text only afterwards, and what it parts the text into has no
 * place. Each part gets the place where it stands, so that it is checked like any other text.
 * @param tree a tree of the parser
 * @param source what was parsed
 */
export function placeAddresses(tree: Root, source: string): Root {
  placeChildren(tree, source);
  return tree;
}

function placeChildren(node: Nodes, source: string): void {
  if (!('children' in node)) return;
  let cursor = node.position?.start.offset ?? 0;
  for (const child of node.children) {
    if (!child.position) place(child, cursor, source);
    placeChildren(child, source);
    cursor = child.position?.end.offset ?? cursor;
  }
}

/** A text that goes on over lines has its indents in the source alone: its first and last line are looked up. */
function place(node: Nodes, from: number, source: string): void {
  const lines = toString(node).split('\n');
  const start = found(source, lines[0] ?? '', from);
  const last = lines.at(-1) ?? '';
  const end =
    (lines.length > 1 ? found(source, last, start + lines.slice(0, -1).join('\n').length) : start) + last.length;
  node.position = { start: pointAt(source, start), end: pointAt(source, end) };
}

const found = (source: string, text: string, from: number): number => Math.max(source.indexOf(text, from), from);

const pointAt = (source: string, offset: number) => ({ ...positionAt(source, offset), offset });
