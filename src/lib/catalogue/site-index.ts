import { pathOf, type NodeKind, type NodeRef } from '../content/node-kind.ts';

/** One line of the alphabetical index: a name and where it leads. */
export interface IndexLine {
  name: string;
  /** The name under which its page stands, where the line is another name. */
  see: string | undefined;
  kind: NodeKind;
  href: string;
}

/** A thing with a page (or a place on one) and all its names. */
export interface Named {
  node: NodeRef;
  name: string;
  otherNames: readonly string[];
}

/**
 * Orders all names by the Finnish alphabet and groups them by first letter; signs and digits come first under "0–9".
 * Names that differ only in case are one line.
 */
export function siteIndex(things: readonly Named[]): [letter: string, lines: IndexLine[]][] {
  const lines = things.flatMap(({ node, name, otherNames }) => {
    const line = (text: string, see?: string): IndexLine => ({ name: text, see, kind: node.kind, href: pathOf(node) });
    const lower = [name, ...otherNames].map((text) => text.toLowerCase());
    const others = otherNames.filter((_other, index) => lower.indexOf(lower[index + 1] ?? '') === index + 1);
    return [line(name), ...others.map((other) => line(other, name))];
  });
  lines.sort((a, b) => a.name.localeCompare(b.name, 'fi', { ignorePunctuation: true }));
  return [...Map.groupBy(lines, ({ name }) => initialOf(name))].sort(([a], [b]) =>
    a === DIGITS ? -1 : b === DIGITS ? 1 : a.localeCompare(b, 'fi'),
  );
}

const DIGITS = '0–9';
const initialOf = (name: string): string =>
  /\p{L}|\p{N}/u.exec(name)?.[0].replace(/\p{N}/u, DIGITS).toUpperCase() ?? DIGITS;
