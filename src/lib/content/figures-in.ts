import type { Root } from 'mdast';
import { componentNamed } from './author-components.ts';
import { attributeOf, isElement, walk, type Element } from './mdx.ts';

/** The figure that an element draws, by the id of its file; undefined for other elements and where the id is missing. */
export function figureOf(element: Element): string | undefined {
  const draws = componentNamed(element.name)?.draws;
  if (!draws || draws.id !== undefined) return draws?.id;
  const id = attributeOf(element, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** The figures of a chapter in the order in which they stand, with the elements that draw them. */
export const figuresIn = (tree: Root): { figure: string; element: Element }[] =>
  [...walk(tree)].flatMap(({ node }) => {
    const figure = isElement(node) ? figureOf(node) : undefined;
    return isElement(node) && figure !== undefined ? [{ figure, element: node }] : [];
  });
