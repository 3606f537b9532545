import type { MovedPage } from '../schema/moved.ts';

const HEAD = '# Siirtyneet sivut palvelimille, jotka lukevat tätä tiedostoa (Netlify, Cloudflare Pages).\n';

/**
 * The file `_redirects`: a line for each page that has moved, its files with it. Hosts that know it answer with 301; all others serve
 * the page that leads on.
 */
export const redirectsFile = (moved: readonly MovedPage[]): string =>
  HEAD + moved.flatMap(({ from, to }) => (to === undefined ? [] : [line(from, to), filesLine(from, to)])).join('');

const line = (from: string, to: string): string => `${from} ${to} 301\n`;

/** A place on a page has no files of its own. */
const filesLine = (from: string, to: string): string => (to.includes('#') ? '' : `${from}* ${to}:splat 301\n`);
