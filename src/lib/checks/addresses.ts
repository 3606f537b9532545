import { didYouMean } from '../content/nearest.ts';
import { listPathOf, NODE_KINDS, nodeAt, SITE_FOLDERS } from '../content/node-kind.ts';
import { error, type Problem, START } from '../content/problems.ts';
import type { Entries } from '../content/records.ts';
import { missingNode, type KnownIds } from './targets.ts';

const pathOfText = (id: string): string => `/${id}/`;

/** Pages that the site has whatever the content. */
const SITE_PAGES: readonly string[] = [...SITE_FOLDERS.map((folder) => `/${folder}/`), ...NODE_KINDS.map(listPathOf)];

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
    .filter(({ id }) => SITE_PAGES.includes(pathOfText(id)))
    .map(({ id, file }) =>
      error(file, START, `Osoite \`${pathOfText(id)}\` on jo sivuston omalla sivulla. Anna tiedostolle toinen nimi.`),
    );
  return [...steps, ...pages];
}
