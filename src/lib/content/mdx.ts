import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { finnishMarks } from '../finnish/typography.ts';
import { placeAddresses } from './place-addresses.ts';
import { START, type Position } from './problems.ts';

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** The text of an MDX file as a tree, which is empty where an error of syntax keeps it from opening. */
export interface ParsedMdx {
  tree: Root;
  /** What was parsed; places of the tree are in it. */
  source: string;
  error?: { message: string; position: Position };
}

/** Parses the text of an MDX file, frontmatter included, without compiling it. */
export function parseMdx(source: string): ParsedMdx {
  try {
    return { tree: setFinnishMarks(placeAddresses(parser.parse(source), source)), source };
  } catch (cause) {
    return { tree: { type: 'root', children: [] }, source, error: explainSyntax(source, cause) };
  }
}

/** Sets the quotes and dashes of a tree's text, as the build does too. Places stay those of the source. */
export function setFinnishMarks(tree: Root): Root {
  for (const { node } of walk(tree)) {
    if (node.type === 'text') node.value = finnishMarks(node.value);
  }
  return tree;
}

/** The YAML between the lines `---` at the start of an MDX file, which begins on the second line; undefined without it. */
export const frontmatterOf = (source: string): string | undefined => /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(source)?.[1];

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

/** Tells whether a component of a name stands anywhere in a tree. */
export const holdsElement = (tree: Root, name: string): boolean =>
  [...walk(tree)].some(({ node }) => isElement(node) && node.name === name);

/** What keeps an MDX file from opening, at the place where the author has to mend it. */
function explainSyntax(source: string, cause: unknown): { message: string; position: Position } {
  const { reason = String(cause), line = 1, column = 1 } = cause as Partial<Position & { reason: string }>;
  const at = { line, column };
  if (/import\/exports/.test(reason)) return { message: MODULES, position: { line, column: 1 } };
  if (/acorn|expression/i.test(reason)) return { message: BRACES, position: lastBefore('{', source, at) };
  if (isCurlyValue(source, at)) return { message: CURLY_QUOTES, position: at };
  if (!/closing (?:tag|slash)|before the end of/i.test(reason)) return { message: BAD_SIGNS, position: at };
  const [, openLine, openColumn] = /expected a closing tag for .*\((\d+):(\d+)-/i.exec(reason) ?? [];
  return { message: NOT_CLOSED, position: openLine ? { line: Number(openLine), column: Number(openColumn) } : at };
}

/** Word processors turn the quotes of an attribute's value into curly ones, which look right to an author. */
function isCurlyValue(source: string, { line, column }: Position): boolean {
  const text = source.split('\n')[line - 1] ?? '';
  return (
    text
      .slice(0, column - 1)
      .trimEnd()
      .endsWith('=') && /^[”“„’‘»]/.test(text.slice(column - 1))
  );
}

/** Place of a sign that was opened and that the parser missed the end of only later on. */
function lastBefore(sign: string, source: string, { line, column }: Position): Position {
  const before = source.split('\n', line);
  before.push((before.pop() ?? '').slice(0, column));
  const index = before.findLastIndex((text) => text.includes(sign));
  return index < 0 ? { line, column } : { line: index + 1, column: (before[index] ?? '').lastIndexOf(sign) + 1 };
}

export const BRACES = 'Aaltosulkeet `{ }` eivät kuulu tekstiin. Poista ne.';
export const MODULES =
  '`import` ja `export` eivät kuulu rivin alkuun: komponentit ovat valmiina käytettävissä. Poista rivi, tai aloita virke toisin.';
const NOT_CLOSED =
  'Komponentti jää auki tai sulkeutuu väärässä kohdassa. Tarkista, että jokaisella alulla `<Nimi>` on loppu `</Nimi>` ja että yksinäinen päättyy merkkeihin `/>`.';
const BAD_SIGNS =
  'MDX ei avaudu. Tarkista merkit `<`, `>`, `{` ja `}`: tekstissä niitä ei käytetä, ja komponentin attribuutit ovat lainausmerkeissä.';
const CURLY_QUOTES =
  'Attribuutin arvon ympärillä on muu kuin suora lainausmerkki. Kirjoita suorat lainausmerkit: `id="…"`.';
