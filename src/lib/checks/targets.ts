import { linksOf, sourcesOf, textsAt } from '../content/links.ts';
import { didYouMean, nearest } from '../content/nearest.ts';
import { proposeId } from '../new-tool/new-tool.ts';
import { placesOf } from '../content/places.ts';
import { NODE_KINDS, type NodeKind } from '../content/node-kind.ts';
import type { Draft } from '../content/parse-content.ts';
import { error, type Problem, warning } from '../content/problems.ts';
import type { ContentKind, Entries, Entry } from '../content/records.ts';
import { ID_PATTERN, PLAIN_SOURCES, sourceList, type WebPage } from '../schema/common.ts';

/** What a missing node of each kind is called, and where one would be added. */
export const NODE_WORDS: Record<NodeKind, { name: string; folder: string }> = {
  chapter: { name: 'Lukua', folder: 'content/chapters' },
  tool: { name: 'Työkalua', folder: 'content/tools' },
  audience: { name: 'Kohderyhmää', folder: 'content/audiences' },
  actor: { name: 'Toimijaa', folder: 'content/actors' },
  kind: { name: 'Tyyppiä', folder: 'content/kinds' },
  term: { name: 'Termiä', folder: 'content/glossary' },
  provision: { name: 'Säädöstä', folder: 'content/provisions' },
  case: { name: 'Tapausta', folder: 'content/cases' },
  reference: { name: 'Lähdettä', folder: 'content/references.json' },
};

const ENTRIES_OF: Record<NodeKind, Exclude<ContentKind, 'contents' | 'figures' | 'pages' | 'publication'>> = {
  chapter: 'chapters',
  tool: 'tools',
  audience: 'audiences',
  actor: 'actors',
  kind: 'kinds',
  term: 'glossary',
  provision: 'provisions',
  case: 'cases',
  reference: 'references',
};

/** The ids that exist, by kind of node. A file that has problems of its own, a bad name even, still counts: it is not missing. */
export interface KnownIds extends Record<NodeKind, ReadonlySet<string>> {
  /** Texts of `content/pages`. */
  page: ReadonlySet<string>;
  /** Figures of `content/figures`. */
  figure: ReadonlySet<string>;
  /** Places on the pages of texts, by address. */
  places: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Collects the ids of all files and all works, broken ones included.
 * @param hasWorks false where the list of works does not open
 */
export function knownIds(
  entries: Entries,
  paths: readonly string[],
  drafts: readonly Draft[] = [],
  hasWorks = true,
): KnownIds {
  const works = drafts
    .filter(({ kind }) => kind === 'references')
    .flatMap(({ text }) => [...text.matchAll(/"id"\s*:\s*"([^"]*)"/g)].map(([, id = '']) => id));
  const idsOf = (kind: NodeKind) => {
    const folder = `${NODE_WORDS[kind].folder}/`;
    const names = paths.filter((path) => path.startsWith(folder)).map(nameOfFile);
    const records = [...entries[ENTRIES_OF[kind]], ...drafts.filter((draft) => draft.kind === ENTRIES_OF[kind])];
    const ids = [...names.map(idFromName), ...records.map(idOfRecord), ...(kind === 'reference' ? works : [])];
    return new Set(ids.filter((id) => ID_PATTERN.test(id)));
  };
  const nodes = Object.fromEntries(NODE_KINDS.map((kind) => [kind, idsOf(kind)])) as Record<NodeKind, Set<string>>;
  // The works of a list that does not open are not missing: it is told of itself.
  if (!hasWorks) nodes.reference = new AnyId();
  const namesIn = (folder: string) => new Set(paths.filter((path) => path.startsWith(folder)).map(nameOfFile));
  return { ...nodes, page: namesIn('content/pages/'), figure: namesIn('content/figures/'), places: placesOf(entries) };
}

/** Every id there might be. */
class AnyId extends Set<string> {
  override has(): boolean {
    return true;
  }
}

const nameOfFile = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');

/** The id that a file is meant for, whose own name may be no id. */
const idFromName = (name: string): string => (ID_PATTERN.test(name) ? name : proposeId(name));

const idOfRecord = ({ id, data }: Entry<unknown>): string =>
  ID_PATTERN.test(id) ? id : (textsAt(data, ['id'])[0]?.text ?? '');

/** Says that a node does not exist, with the nearest one that does. */
export function missingNode(kind: NodeKind, id: string, known: KnownIds): string {
  const { name, folder } = NODE_WORDS[kind];
  const meant = didYouMean(id, known[kind]);
  return `${name} \`${id}\` ei ole.${meant || ` Lisää se: ${folder}.`}`;
}

/** Every link of a record leads to something that exists, and every source it names is there. */
export function checkTargets(entries: Entries, known: KnownIds, drafts: readonly Draft[] = []): Problem[] {
  const inEntries = (Object.keys(entries) as ContentKind[]).flatMap((kind) =>
    entries[kind].flatMap((entry: Entry<unknown>) => [
      ...missingTargets(kind, entry, known),
      ...missingPages(entry, known),
      ...unusedPages(entry),
    ]),
  );
  const inDrafts = drafts.flatMap((draft) => [
    ...missingTargets(draft.kind, draft, known),
    ...missingPages(draft, known),
  ]);
  return [...inEntries, ...inDrafts];
}

function missingTargets(kind: ContentKind, { file, data, locate }: Entry<unknown>, known: KnownIds): Problem[] {
  return linksOf(kind, data)
    .filter((link) => !known[link.kind].has(link.id))
    .map((link) => error(file, locate(link.path), missingNode(link.kind, link.id, known)));
}

const pagesOf = (data: unknown): readonly WebPage[] => (data as { sources?: WebPage[] }).sources ?? [];

function missingPages({ file, data, locate }: Entry<unknown>, known: KnownIds): Problem[] {
  const allowed = [...PLAIN_SOURCES, ...textsAt(data, ['sources', '*', 'id']).map(({ text }) => text)];
  const hasPages = typeof data === 'object' && data !== null && 'sources' in data;
  return sourcesOf(data).flatMap(({ source, path }) =>
    sourceList(source)
      .filter((value): value is string => typeof value === 'string' && !allowed.includes(value))
      .map((value) => error(file, locate(path), missingPage(value, allowed, known, hasPages))),
  );
}

function missingPage(id: string, allowed: readonly string[], known: KnownIds, hasPages: boolean): string {
  if (isKnown(known.reference, id)) return `Lähde \`${id}\` on teos: kirjoita \`{ ref: ${id} }\`.`;
  if (known.provision.has(id)) return `Lähde \`${id}\` on säädös: kirjoita \`{ provision: ${id} }\`.`;
  const meant = didYouMean(id, allowed);
  if (hasPages) {
    return `Lähdettä \`${id}\` ei ole tiedoston omassa \`sources\`-luettelossa.${meant || ` Käy myös ${PLAIN_SOURCES.join(', ')}.`}`;
  }
  const work = [...known.reference].find((other) => other.startsWith(`${id}-`)) ?? nearest(id, known.reference);
  const form = `Teos kirjoitetaan \`{ ref: ${work ?? '…'} }\`, säädös \`{ provision: … }\`; käy myös ${PLAIN_SOURCES.join(', ')}.`;
  return `Lähdettä \`${id}\` ei ole.${meant || ` ${form}`}`;
}

/** A list of works that does not open knows every id and holds none. */
const isKnown = (ids: ReadonlySet<string>, id: string): boolean => ids.size > 0 && ids.has(id);

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
      ? [
          error(
            file,
            locate(['sources', index, 'id']),
            `Lähteen tunnus \`${page.id}\` on tiedostossa kahdesti. Anna toiselle oma tunnus.`,
          ),
        ]
      : []),
  ]);
}
