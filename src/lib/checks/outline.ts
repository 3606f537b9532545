import type { Heading, Nodes, Root } from 'mdast';
import { componentNamed } from '../content/author-components.ts';
import { isElement, startOf, walk, type ParsedMdx } from '../content/mdx.ts';
import { writtenText } from '../content/mentions.ts';
import { error, type Position, type Problem } from '../content/problems.ts';

/** Headings are written as such, have words of their own, and go down a level at a time. */
export function checkOutline(file: string, { tree, source }: ParsedMdx): Problem[] {
  const headings = [...walk(tree)].flatMap(({ node, around }) => (node.type === 'heading' ? [{ node, around }] : []));
  return headings.flatMap(({ node, around }, index) => {
    const isMarked = source.slice(node.position?.start.offset).startsWith('#');
    if (!isMarked) return [error(file, { line: node.position?.end.line ?? 1, column: 1 }, UNDERLINED)];
    const message = messageFor(node, around, headings[index - 1]?.node.depth ?? 1);
    return message === undefined ? [] : [error(file, startOf(node), message)];
  });
}

function messageFor(heading: Heading, around: readonly Nodes[], above: number): string | undefined {
  if (heading.depth === 1) return MAIN_HEADING;
  if (around.some(isElement)) return BOXED;
  if ([...walk(heading)].some(({ node }) => isElement(node) && componentNamed(node.name)?.isCitation)) return CITED;
  if (!/[\p{L}\d]/u.test(writtenText(heading))) return WORDLESS;
  if (heading.depth <= above + 1) return undefined;
  return `Otsikon taso hyppää yli: edellisen otsikon alla käytetään merkkejä \`${'#'.repeat(above + 1)}\`.`;
}

const UNDERLINED = 'Tämä rivi tekee yllä olevasta kappaleesta otsikon. Poista rivi; otsikko kirjoitetaan `## Otsikko`.';
const MAIN_HEADING = 'Pääotsikko tulee kentästä `title`. Tekstin väliotsikko alkaa merkeillä `##`.';
const BOXED = 'Otsikko on laatikon sisällä. Siirrä se laatikon eteen tai lihavoi sanat: `**sanat**`.';
const CITED = 'Viittaus ei kuulu otsikkoon. Siirrä se otsikon alle virkkeeseen, jonka se perustelee.';
const WORDLESS = 'Otsikossa ei ole sanoja. Kirjoita otsikko tai poista rivi.';

/** A text has something to read. */
export const isEmptyText = (tree: Root): boolean =>
  tree.children.every(({ type }) => type === 'yaml' || type === 'definition');

/** Where the text of a file would begin. */
export const endOf = (tree: Root): Position => {
  const { line } = tree.children.at(-1)?.position?.end ?? { line: 1 };
  return { line, column: 1 };
};
