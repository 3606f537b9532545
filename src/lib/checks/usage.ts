import { figuresIn } from '../content/figures-in.ts';
import type { Graph } from '../content/graph.ts';
import type { OpenFile } from '../content/open-file.ts';
import { NODE_KINDS, type NodeRef } from '../content/node-kind.ts';
import { error, type Problem, START, warning } from '../content/problems.ts';
import type { Entries } from '../content/records.ts';
import { ID_PATTERN } from '../schema/common.ts';

/**
 * Nothing lies unused: a work is cited, a term is used, a figure is drawn, a chapter stands in the table of contents once.
 * @param faulty files with errors: the graph may not know what they link to, so an id that stands in one counts as used
 */
export function checkUsage(entries: Entries, graph: Graph, faulty: readonly OpenFile[] = []): Problem[] {
  const isInFaulty = (id: string, file: string) =>
    faulty.some(({ path, text }) => path !== file && text.split(/[^a-z0-9-]+/).includes(id));
  const isUsed = (node: NodeRef, file: string) =>
    NODE_KINDS.some((kind) => graph.to(node, kind).length > 0) || isInFaulty(node.id, file);
  const uncited = entries.references
    .filter(({ id, file }) => !isUsed({ kind: 'reference', id }, file))
    .map(({ id, file, locate }) =>
      warning(file, locate(['id']), `Lähteeseen \`${id}\` ei viitata missään. Viittaa siihen tai poista se.`),
    );
  const unused = entries.glossary
    .filter(({ id, file }) => !isUsed({ kind: 'term', id }, file))
    .map(({ id, file }) =>
      warning(
        file,
        START,
        `Termiä \`${id}\` ei käytetä missään luvussa, työkalussa tai termissä. Käytä sitä tai poista se.`,
      ),
    );
  const drawn = new Set(entries.chapters.flatMap(({ mdx }) => figuresIn(mdx.tree)).map(({ figure }) => figure));
  const undrawn = entries.figures
    .filter(({ id, file }) => !drawn.has(id) && !isInFaulty(id, file))
    .map(({ id, file }) => warning(file, START, `Kuviota \`${id}\` ei ole missään luvussa. Käytä sitä tai poista se.`));
  return [...uncited, ...unused, ...undrawn, ...missingFromContents(entries), ...repeatedInContents(entries)];
}

function missingFromContents(entries: Entries): Problem[] {
  if (entries.contents.length === 0) return [];
  const listed = new Set(entries.contents.flatMap(({ data }) => data.chapters));
  return entries.chapters
    .filter(({ id }) => ID_PATTERN.test(id) && !listed.has(id))
    .map(({ id, file }) =>
      error(file, START, `Luku puuttuu sisällysluettelosta. Lisää \`${id}\` tiedostoon content/contents.yaml.`),
    );
}

const repeatedInContents = (entries: Entries): Problem[] =>
  entries.contents.flatMap(({ file, data: { chapters }, locate }) =>
    chapters.flatMap((id, index) =>
      chapters.indexOf(id) === index
        ? []
        : [error(file, locate(['chapters', index]), `Luku \`${id}\` on luettelossa kahdesti. Poista toinen.`)],
    ),
  );
