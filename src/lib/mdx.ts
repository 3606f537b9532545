import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { START, type Position } from './problems.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * Parses the text of an MDX file, frontmatter included, without compiling it.
 * @returns the tree, or the place and reason of a syntax error
 */
export function parseMdx(source: string): { tree: Root } | { error: { message: string; position: Position } } {
  try {
    return { tree: parser.parse(source) };
  } catch (cause) {
    const { reason, line, column } = cause as { reason?: string; line?: number; column?: number };
    return {
      error: { message: explainSyntax(reason ?? String(cause)), position: { line: line ?? 1, column: column ?? 1 } },
    };
  }
}

export const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isParent = (node: Nodes): node is Parents => 'children' in node;

export const startOf = (node: Nodes): Position =>
  node.position ? { line: node.position.start.line, column: node.position.start.column } : START;

/** The value of an element's attribute; true for one without a value; undefined where it is missing or computed. */
export function attributeOf(element: Element, name: string): string | true | undefined {
  const attribute = element.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  if (!attribute) return undefined;
  if (attribute.value === null || attribute.value === undefined) return true;
  return typeof attribute.value === 'string' ? attribute.value : undefined;
}

/** Every node of a tree in document order, with the elements around it, the outermost first. */
export function* walk(
  node: Nodes,
  around: readonly Nodes[] = [],
): Generator<{ node: Nodes; around: readonly Nodes[] }> {
  yield { node, around };
  if (!isParent(node)) return;
  for (const child of node.children) yield* walk(child, [...around, node]);
}

function explainSyntax(reason: string): string {
  const what = /closing tag|before the end of/i.test(reason)
    ? 'Komponentti jää auki tai sulkeutuu väärässä kohdassa. Tarkista, että jokaisella alulla `<Nimi>` on loppu `</Nimi>` ja että yksinäinen päättyy merkkeihin `/>`.'
    : /acorn|expression/i.test(reason)
      ? 'Aaltosulkeet `{ }` eivät kuulu tekstiin. Poista ne.'
      : 'MDX ei avaudu. Tarkista merkit `<`, `>`, `{` ja `}`: tekstissä niitä ei käytetä, ja komponentin attribuutit ovat lainausmerkeissä.';
  return what;
}
