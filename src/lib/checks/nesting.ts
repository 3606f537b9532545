import type { Nodes } from 'mdast';
import { componentNamed } from '../content/author-components.ts';
import { isElement, isParent } from '../content/mdx.ts';

/** What stands where the page would lose it or break: text in a citation, a link in a link, a box in a box. */
export function nestingMessages(node: Nodes, around: readonly Nodes[]): string[] {
  return [
    ...(isElement(node) ? strangerMessages(node.name ?? '', childrenOf(node)) : []),
    ...(isLink(node) && around.some(holdsLink) ? [LINK_IN_LINK] : []),
  ];
}

/** The parser makes a paragraph of what stands on a line of its own. */
const childrenOf = (node: Nodes): Nodes[] =>
  isParent(node) ? node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child])) : [];

function strangerMessages(name: string, children: readonly Nodes[]): string[] {
  const held = componentNamed(name)?.holds;
  if (!held || children.every((child) => isHeld(child, held))) return [];
  return held.length === 0
    ? [
        `Komponentin \`<${name}>\` sisältö ei näy lukijalle. Siirrä sisältö komponentin perään, ja päätä komponentti merkkeihin \`/>\`.`,
      ]
    : [`Komponentin \`<${name}>\` sisällä voi olla vain \`<${held.join('>`, `<')}>\`. Siirrä muu sen ulkopuolelle.`];
}

/** An unknown component has a message of its own. */
const isHeld = (node: Nodes, held: readonly string[]): boolean =>
  isElement(node)
    ? !componentNamed(node.name) || held.includes(node.name ?? '')
    : node.type === 'text' && !node.value.trim();

const isLink = (node: Nodes): boolean =>
  node.type === 'link' ||
  node.type === 'linkReference' ||
  (isElement(node) && componentNamed(node.name)?.linksTo !== undefined);

/** What stands in a citation is told of there. */
const holdsLink = (node: Nodes): boolean => isLink(node) && !(isElement(node) && componentNamed(node.name)?.holds);

const LINK_IN_LINK =
  'Linkin tai komponentin `<Tool>` tai `<Term>` sisällä ei voi olla toista linkkiä eikä viittausta. Siirrä sisempi sen perään.';
