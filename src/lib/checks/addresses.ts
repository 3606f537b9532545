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
  'pagefind',
  'robots',
  'sitemap',
  'sitemap-0',
  'sitemap-index',
];

const isTaken = (id: string): boolean => SITE_PAGES.includes(pathOfText(id)) || SITE_FILES.includes(id);

/** What is wrong with an address of the site itself, if anything. Places on a page are checked when it is built. */
export function addressMessages(url: string, known: KnownIds): string[] {
  const node = nodeAt(url);
  if (node) return known[node.kind].has(node.id) ? [] : [missingNode(node.kind, node.id, known)];
  const path = url.replace(/[?#].*$/, '');
  if (/\.\w+$/.test(path)) return [];
  if (!path.endsWith('/')) return [`Linkin osoite \`${url}\` päättyy vinoviivaan: \`${url}/\`.`];
  const pages = ['/', ...SITE_PAGES, ...[...known.page].map(pathOfText)];
  return pages.includes(path) ? [] : [`Sivua \`${path}\` ei ole.${didYouMean(path, pages)}`];
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
  return [...steps, ...pages, ...indexes(entries)];
}

/** The address of a record of this name would be that of the list of its kind. */
const indexes = (entries: Entries): Problem[] =>
  NODE_ENTRIES.flatMap((kind) => entries[kind] as Entry<unknown>[])
    .filter(({ id }) => id === 'index')
    .map(({ file, locate }) =>
      error(
        file,
        locate(['id']),
        'Tunnus `index` on varattu luettelon sivulle. Anna toinen tunnus ja nimeä tiedosto sen mukaan.',
      ),
    );

const NODE_ENTRIES = [
  'chapters',
  'tools',
  'audiences',
  'actors',
  'kinds',
  'provisions',
  'cases',
  'references',
] as const;
