import { linksOf, sourcesOf } from '../links.ts';
import { didYouMean } from '../nearest.ts';
import { NODE_KINDS, type NodeKind } from '../node-kind.ts';
import type { Problem } from '../problems.ts';
import type { ContentKind, Entries, Entry, Records } from '../records.ts';
import { PLAIN_SOURCES, sourceList, type WebPage } from '../schema/common.ts';
import { error, warning } from './report.ts';

/** What a missing node of each kind is called, and where one would be added. */
export const NODE_WORDS: Record<NodeKind, { name: string; folder: string }> = {
  chapter: { name: 'Lukua', folder: 'content/chapters' },
  tool: { name: 'Työkalua', folder: 'content/tools' },
  audience: { name: 'Kohderyhmää', folder: 'content/audiences' },
  actor: { name: 'Toimijaa', folder: 'content/actors' },
  kind: { name: 'Tyyppiä', folder: 'content/kinds' },
  term: { name: 'Termiä', folder: 'content/glossary' },
  reference: { name: 'Lähdettä', folder: 'content/references.json' },
};

const ENTRIES_OF: Record<NodeKind, Exclude<ContentKind, 'contents' | 'pages'>> = {
  chapter: 'chapters',
  tool: 'tools',
  audience: 'audiences',
  actor: 'actors',
  kind: 'kinds',
  term: 'glossary',
  reference: 'references',
};

/** The ids that exist, by kind of node. A file that has problems of its own still counts: it is not missing. */
export type KnownIds = Record<NodeKind, ReadonlySet<string>>;

/** Collects the ids of all files, broken ones included, and of all valid works. */
export function knownIds(entries: Entries, paths: readonly string[]): KnownIds {
  const idsOf = (kind: NodeKind) => {
    const folder = `${NODE_WORDS[kind].folder}/`;
    const files = paths
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length).replace(/\.\w+$/, ''));
    return new Set([...files, ...entries[ENTRIES_OF[kind]].map(({ id }) => id)]);
  };
  return Object.fromEntries(NODE_KINDS.map((kind) => [kind, idsOf(kind)])) as Record<NodeKind, Set<string>>;
}

/** Says that a node does not exist, with the nearest one that does. */
export function missingNode(kind: NodeKind, id: string, known: KnownIds): string {
  const { name, folder } = NODE_WORDS[kind];
  const meant = didYouMean(id, known[kind]);
  return `${name} \`${id}\` ei ole.${meant || ` Lisää se: ${folder}.`}`;
}

/** Every link of a record leads to something that exists, and every source it names is there. */
export function checkTargets(entries: Entries, known: KnownIds): Problem[] {
  return (Object.keys(entries) as ContentKind[]).flatMap((kind) =>
    (entries[kind] as Entry<Records[ContentKind]>[]).flatMap((entry) => [
      ...missingTargets(kind, entry, known),
      ...missingPages(entry),
      ...unusedPages(entry),
    ]),
  );
}

function missingTargets(
  kind: ContentKind,
  { file, data, locate }: Entry<Records[ContentKind]>,
  known: KnownIds,
): Problem[] {
  return linksOf(kind, data as never)
    .filter((link) => !known[link.kind].has(link.id))
    .map((link) => error(file, locate(link.path), missingNode(link.kind, link.id, known)));
}

const pagesOf = (data: unknown): readonly WebPage[] => (data as { sources?: WebPage[] }).sources ?? [];

function missingPages({ file, data, locate }: Entry<unknown>): Problem[] {
  const allowed = [...PLAIN_SOURCES, ...pagesOf(data).map((page) => page.id)];
  return sourcesOf(data).flatMap(({ source, path }) =>
    sourceList(source)
      .filter((value): value is string => typeof value === 'string' && !allowed.includes(value))
      .map((value) =>
        error(
          file,
          locate(path),
          `Lähdettä \`${value}\` ei ole tiedoston omassa \`sources\`-luettelossa.${didYouMean(value, allowed)}`,
        ),
      ),
  );
}

function unusedPages({ file, data, locate }: Entry<unknown>): Problem[] {
  const used = new Set(sourcesOf(data).flatMap(({ source }) => sourceList(source)));
  return pagesOf(data).flatMap((page, index) => [
    ...(used.has(page.id)
      ? []
      : [
          warning(
            file,
            locate(['sources', index]),
            `Lähdettä \`${page.id}\` ei käytetä. Liitä se tietoon tai poista se.`,
          ),
        ]),
    ...(pagesOf(data).findIndex(({ id }) => id === page.id) < index
      ? [error(file, locate(['sources', index, 'id']), `Lähteen tunnus \`${page.id}\` on tiedostossa kahdesti.`)]
      : []),
  ]);
}
