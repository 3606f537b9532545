import type { Graph } from '../graph.ts';
import { NODE_KINDS, type NodeRef } from '../node-kind.ts';
import { START, type Problem } from '../problems.ts';
import type { Entries } from '../records.ts';
import { error, warning } from './report.ts';

/** Nothing lies unused: a work is cited, a term is used, a chapter stands in the table of contents. */
export function checkUsage(entries: Entries, graph: Graph): Problem[] {
  const isUsed = (node: NodeRef) => NODE_KINDS.some((kind) => graph.to(node, kind).length > 0);
  const uncited = entries.references
    .filter(({ id }) => !isUsed({ kind: 'reference', id }))
    .map(({ id, file, locate }) => warning(file, locate(['id']), `Lähteeseen \`${id}\` ei viitata missään.`));
  const unused = entries.glossary
    .filter(({ id }) => !isUsed({ kind: 'term', id }))
    .map(({ id, file }) =>
      warning(file, START, `Termiä \`${id}\` ei käytetä missään luvussa, työkalussa tai termissä.`),
    );
  return [...uncited, ...unused, ...missingFromContents(entries)];
}

function missingFromContents(entries: Entries): Problem[] {
  const listed = new Set(entries.contents.flatMap(({ data }) => data.chapters));
  return entries.chapters
    .filter(({ id }) => !listed.has(id))
    .map(({ id, file }) =>
      error(file, START, `Luku puuttuu sisällysluettelosta. Lisää \`${id}\` tiedostoon content/contents.yaml.`),
    );
}
