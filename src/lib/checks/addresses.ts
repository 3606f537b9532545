import { didYouMean } from '../content/nearest.ts';
import { listPathOf, NODE_KINDS, nodeAt, SITE_FOLDERS } from '../content/node-kind.ts';
import { error, type Problem, START } from '../content/problems.ts';
import type { Entries, Entry } from '../content/records.ts';
import { missingNode, type KnownIds } from './targets.ts';

const pathOfText = (id: string): string => `/${id}/`;

/** Pages that the site has whatever the content. */
export const SITE_PAGES: readonly string[] = [
  ...SITE_FOLDERS.map((folder) => `/${folder}/`),
  ...NODE_KINDS.map(listPathOf),
];

/** Names of files that the site's own steps write beside its pages. */
const SITE_FILES: readonly string[] = [
  '404',
  '500',
  'favicon',
  'index',
  'kuvat',
  'pagefind',
  'robots',
  'sitemap',
  'sitemap-0',
  'sitemap-index',
];

const isTaken = (id: string): boolean => SITE_PAGES.includes(pathOfText(id)) || SITE_FILES.includes(id);

/** Files that lie beside the pages: `tyokalut.csv`, and those of each record and each edition. */
const DATA_FILES: ReadonlySet<string> = new Set(
  [
    'lahteet.bib',
    'lahteet.json',
    'lahteet.ris',
    'saadokset.json',
    'tapaukset.json',
    'tyokalut.csv',
    'tyokalut.json',
    'tyokalut.schema.json',
    'tyokalut.xlsx',
    'vaitteet.json',
  ].map((name) => `/data/${name}`),
);

/** What is wrong with an address of the site itself, if anything. */
export function addressMessages(url: string, known: KnownIds): string[] {
  const [path = '', fragment = ''] = url.replace(/\?[^#]*/, '').split('#');
  const node = nodeAt(url);
  if (node && !known[node.kind].has(node.id)) return [missingNode(node.kind, node.id, known)];
  if (node || path === '') return fragmentMessages(path, fragment, known);
  if (/\.\w+$/.test(path)) return fileMessages(path);
  if (!path.endsWith('/')) return [`Linkin osoite \`${url}\` päättyy vinoviivaan: \`${url}/\`.`];
  const pages = ['/', ...SITE_PAGES, ...[...known.page].map(pathOfText)];
  return pages.includes(path)
    ? fragmentMessages(path, fragment, known)
    : [`Sivua \`${path}\` ei ole.${didYouMean(path, pages)}`];
}

/** Of what has pages of its own, the build makes the files: only the lists of data are known before. */
const fileMessages = (path: string): string[] =>
  !path.startsWith('/data/') || path.split('/').length > 3 || DATA_FILES.has(path)
    ? []
    : [`Tiedostoa \`${path}\` ei ole.${didYouMean(path, DATA_FILES)}`];

/** A place on a page whose headings come from the content; those of other pages are checked when they are built. */
function fragmentMessages(path: string, fragment: string, known: KnownIds): string[] {
  const places = known.places.get(path);
  if (!fragment || !places || places.has(fragment)) return [];
  return [`Sivulla ei ole kohtaa \`#${fragment}\`.${didYouMean(fragment, places)}`];
}

/** Every step of the reading paths leads to a page; and no page of the content takes the address of another. */
export function checkAddresses(entries: Entries, known: KnownIds): Problem[] {
  const steps = entries.contents.flatMap(({ file, data, locate }) =>
    data.paths.flatMap((path, index) =>
      path.steps.flatMap(({ to }, step) =>
        addressMessages(to, known).map((message) =>
          error(file, locate(['paths', index, 'steps', step, 'to']), message),
        ),
      ),
    ),
  );
  const pages = entries.pages
    .filter(({ id }) => isTaken(id))
    .map(({ id, file }) =>
      error(file, START, `Osoite \`${pathOfText(id)}\` on jo sivuston omalla sivulla. Anna tiedostolle toinen nimi.`),
    );
  return [...steps, ...pages, ...reserved(entries)];
}

/** The address of a record, or its place on the page of its kind, would be taken. */
const reserved = (entries: Entries): Problem[] =>
  NODE_ENTRIES.flatMap((kind) => entries[kind] as Entry<unknown>[])
    .filter(({ id }) => RESERVED_IDS.has(id))
    .map(({ id, file, locate }) =>
      error(
        file,
        locate(['id']),
        `Tunnus \`${id}\` on varattu sivuston omaan käyttöön. Anna toinen tunnus ja nimeä tiedosto sen mukaan.`,
      ),
    );

/** The list of a kind, places on the pages that list records, and names that Windows has no files of. */
const RESERVED_IDS: ReadonlySet<string> = new Set([
  ...['index', 'viittaa', 'tulokset', 'tallennetut-tiedot', 'tyhjennetaanko'],
  ...['con', 'prn', 'aux', 'nul', ...Array.from({ length: 9 }, (_item, at) => [`com${at + 1}`, `lpt${at + 1}`]).flat()],
]);

const NODE_ENTRIES = [
  'chapters',
  'tools',
  'audiences',
  'actors',
  'kinds',
  'glossary',
  'provisions',
  'cases',
  'references',
] as const;
