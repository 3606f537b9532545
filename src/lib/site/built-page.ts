import { Parser } from 'htmlparser2';
import { InlineReader, type InlineParts } from '../hosting/page-policy.ts';
import { under, within } from './address.ts';

/** What the checks and the social picture need of a built page. */
export interface BuiltPage {
  /** The text of its first heading. */
  title: string;
  ids: ReadonlySet<string>;
  repeatedIds: string[];
  /** Addresses of links, pictures, styles and scripts, as written. */
  addresses: string[];
  /** What it runs or draws from its own text. */
  inline: InlineParts;
}

const ADDRESS_ATTRIBUTES = ['href', 'src'];

/** Collects the title, ids and addresses of a page. */
export function readPage(html: string): BuiltPage {
  const ids = new Set<string>();
  const repeatedIds: string[] = [];
  const addresses: string[] = [];
  let title = '';
  let inTitle = false;
  const inline = new InlineReader();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      inTitle ||= name === 'h1' && title === '';
      const { id } = attributes;
      if (id && ids.has(id)) repeatedIds.push(id);
      if (id) ids.add(id);
      addresses.push(...ADDRESS_ATTRIBUTES.flatMap((attribute) => attributes[attribute] ?? []));
      inline.open(name, attributes);
    },
    ontext: (text) => {
      inline.text(text);
      if (inTitle) title += text;
    },
    onclosetag: (name) => {
      inline.close(name);
      if (name === 'h1') inTitle = false;
    },
  });
  parser.end(html);
  return {
    title: title.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim(),
    ids,
    repeatedIds,
    addresses,
    inline: inline.found,
  };
}

/**
 * The internal addresses of a page that lead nowhere.
 * @param path the page's own address
 * @param pages all pages by address
 * @param isFile tells whether an address is a file that is not a page
 * @param base the folder in which the site stands
 */
export function brokenLinks(
  path: string,
  page: BuiltPage,
  pages: ReadonlyMap<string, BuiltPage>,
  isFile: (path: string) => boolean,
  base = '/',
): string[] {
  return [...new Set(page.addresses)].flatMap((address) => {
    const url = URL.parse(address, `http://site.invalid${under(base, path)}`);
    if (url && url.hostname !== 'site.invalid') return [];
    const pathname = url && within(base, decoded(url.pathname) ?? '');
    const target = pathname ? pages.get(pathname) : undefined;
    if (!url || !target) return pathname && isFile(pathname) ? [] : [`linkki "${address}" ei johda mihinkään`];
    const fragment = decoded(url.hash.slice(1)) ?? '';
    return !fragment || target.ids.has(fragment) ? [] : [`linkin "${address}" kohtaa "#${fragment}" ei ole`];
  });
}

/** A part of an address as text; undefined where a lone "%" keeps it from being one. */
function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
