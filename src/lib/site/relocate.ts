/** Puts the texts of a built site under a folder: each address that they hold passes `under`. */
import { hashOf } from '../hosting/content-security.ts';
import { under, within } from './address.ts';

/** Attributes that hold an address and nothing else. */
const ATTRIBUTE = /(\s(?:href|src|action|poster)=")(\/[^"]*)(?=")/g;
const REFRESH = /(\shttp-equiv="refresh" content="\d+;\s*url=)(\/[^"]*)(?=")/g;
const CSS = /(\burl\(\s*["']?)(\/[^"')]*)/g;
const STYLE = /(<style\b[^>]*>)([^]*?)(?=<\/style>)/g;

/** A style sheet under the folder. */
export const relocateCss = (base: string, css: string): string =>
  css.replaceAll(CSS, (_match, before: string, address: string) => before + under(base, address));

/** A page, or a part of one, under the folder. Its policy names its styles as they are then. */
export function relocateHtml(base: string, html: string): string {
  const hashes: [before: string, after: string][] = [];
  const styled = html.replaceAll(STYLE, (_match, tag: string, css: string) => {
    const moved = relocateCss(base, css);
    if (moved !== css) hashes.push([hashOf(css), hashOf(moved)]);
    return tag + moved;
  });
  const linked = [ATTRIBUTE, REFRESH].reduce(
    (text, pattern) =>
      text.replaceAll(pattern, (_match, before: string, address: string) => before + under(base, address)),
    styled,
  );
  return hashes.reduce((text, [before, after]) => text.replaceAll(before, after), linked);
}

/** The links of a page as they were before it was put under the folder. */
export const linksOnSite = (base: string, html: string): string =>
  html.replaceAll(ATTRIBUTE, (_match, before: string, address: string) => before + (within(base, address) ?? address));
