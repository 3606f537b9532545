/** The built site and the content it was made from, as the tests read them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Register } from '../../src/lib/permanent/place.ts';
import { pageFiles } from '../build/site-pages.ts';
import { readRegister } from '../../src/lib/permanent/register-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const DIST = join(root, 'dist');

export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Within = Element | ReturnType<typeof parseDocument>;

export interface SitePage {
  /** The page's address: ends with a slash, but for `/404.html`. */
  path: string;
  html: string;
  document: Within;
}

/** Fails with advice where the site has not been built. */
export function requireSite(): void {
  if (!existsSync(join(DIST, 'index.html'))) {
    throw new Error('There is no built site in dist/: run `npm run build` first.');
  }
}

/** All pages of `dist/` by address. */
export function readSite(): Map<string, SitePage> {
  requireSite();
  return new Map(
    pageFiles(DIST).map((file) => {
      const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      const html = readFileSync(join(DIST, file), 'utf8');
      return [path, { path, html, document: parseDocument(html) }];
    }),
  );
}

/** The text of a file of the built site, by its address. */
export const readBuilt = (address: string): string => readFileSync(join(DIST, address), 'utf8');

export const isBuilt = (address: string): boolean =>
  existsSync(join(DIST, address.endsWith('/') ? `${address}index.html` : address));

/** Elements by name (`*` for any), in document order. */
export const elements = (within: Within, name: string, test: (element: Element) => boolean = () => true): Element[] =>
  DomUtils.findAll((element) => (name === '*' || element.name === name) && test(element), within.children);

/** An attribute's value; empty where there is none. */
export const attribute = (element: Element | undefined, name: string): string => element?.attribs[name] ?? '';

/** Text of an element with its spaces made single. */
export const text = (element: Element | undefined): string =>
  element ? DomUtils.textContent(element).replaceAll(/\s+/g, ' ').trim() : '';

/** The main text of a page: `main [data-pagefind-body]`. */
export const mainTexts = ({ document }: SitePage): Element[] =>
  elements(document, 'main').flatMap((main) =>
    elements(main, '*', (element) => 'data-pagefind-body' in element.attribs),
  );

/** Addresses that the main text of a page links to. */
export const linksOf = (page: SitePage | undefined): string[] =>
  page ? mainTexts(page).flatMap((main) => elements(main, 'a').map((link) => attribute(link, 'href'))) : [];

/** Ids of the content files of a folder: their names. */
export const contentIds = (folder: string): string[] =>
  readdirSync(join(root, 'content', folder))
    .filter((file) => ['.yaml', '.mdx'].includes(extname(file)))
    .map((file) => basename(file, extname(file)));

/** The text of a file of `content/`. */
export const readContentFile = (path: string): string => readFileSync(join(root, 'content', path), 'utf8');

/** Ids of all works of the bibliography. */
export const referenceIds = (): string[] =>
  (JSON.parse(readContentFile('references.json')) as { id: string }[]).map(({ id }) => id);

/** The register of what has been published. */
export const readSiteRegister = (): Register =>
  readRegister(
    readdirSync(join(root, 'content/register'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.txt'))
      .map((file) => ({
        path: `content/register/${file.replaceAll('\\', '/')}`,
        text: readContentFile(join('register', file)),
      })),
  );
