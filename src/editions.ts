/** What the pages tell of the editions of the book. */
import { contentEntries, graph, publication, register } from './content.ts';
import i18n from './content/i18n/fi.json' with { type: 'json' };
import { NODE_KINDS, listPathOf, nodeAt, type NodeKind } from './lib/content/node-kind.ts';
import type { Edition } from './lib/schema/editions.ts';

/** The newest first. */
export const editions: readonly Edition[] = contentEntries.editions[0]?.data.editions ?? [];

export const nameOfEdition = ({ number }: Pick<Edition, 'number'>): string =>
  i18n['changes.edition'].replace('{{number}}', String(number));

const OWN_TITLES = new Map<string, string>([
  ['/', publication.title],
  ['/haku/', i18n['search.title']],
  ['/kirja/', i18n['book.title']],
  ['/data/', i18n['data.title']],
  ['/lataa/', i18n['editions.title']],
  ['/testaa/', i18n['selfTest.title']],
  ['/vertaa/', i18n['compare.title']],
  ...NODE_KINDS.map((kind): [string, string] => [listPathOf(kind), i18n[`list.${kind}`]]),
  ...contentEntries.pages.map(({ id, data }): [string, string] => [`/${id}/`, data.title]),
]);

/** The title of a page by its address; the address itself where it has none. */
export function titleOfPage(path: string): string {
  const node = nodeAt(path);
  return node && graph.has(node) ? graph.name(node) : (OWN_TITLES.get(path) ?? path);
}

/** The kinds whose new pages are named; works and actors come with what cites them. */
const NAMED_KINDS = ['chapter', 'tool', 'audience', 'kind', 'provision', 'case'] as const satisfies NodeKind[];

/** The pages that first stood in an edition, by kind. */
export const newPages = (edition: number): { kind: NodeKind; paths: string[] }[] =>
  NAMED_KINDS.map((kind) => ({
    kind,
    paths: [...register.values()]
      .filter(({ path, since }) => since === edition && isOf(kind, path))
      .map(({ path }) => path)
      .sort((a, b) => titleOfPage(a).localeCompare(titleOfPage(b), 'fi')),
  })).filter(({ paths }) => paths.length > 0);

function isOf(kind: NodeKind, path: string): boolean {
  const node = nodeAt(path);
  return node?.kind === kind && graph.has(node);
}
