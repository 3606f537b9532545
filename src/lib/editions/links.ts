import type { CheerioAPI } from 'cheerio';
import { plainId } from './page-text.ts';

/** Folders of the site whose pages are entries of a part of the book with the same name. */
const ENTRY_PAGE = /^\/(sanasto|lahteet|tyokalut|tyypit|saadokset|tapaukset)\/(?:#?([^/#]+)\/?)?(?:#(.+))?$/;
const CHAPTER_PAGE = /^\/luvut\/([a-z0-9-]+)\/(?:#(.+))?$/;
/** Kinds of tools are headings of the catalogue. */
const PART_OF: Record<string, string> = { tyypit: 'tyokalut' };

/**
 * Ids by which the book may hold what an address of the site leads to, the most exact first.
 * @param path the address from the root of the site
 */
export function anchorsOf(path: string): string[] {
  const chapter = CHAPTER_PAGE.exec(path);
  if (chapter) {
    const [, slug = '', place] = chapter;
    return place ? [`${slug}--${plainId(decodeURIComponent(place))}`, slug] : [slug];
  }
  const entry = ENTRY_PAGE.exec(path);
  if (!entry) return [];
  const [, folder = '', id, place] = entry;
  const part = PART_OF[folder] ?? folder;
  if (!id) return [part];
  const own = `${part}--${id}`;
  return place ? [`${own}--${plainId(decodeURIComponent(place))}`, own] : [own];
}

/** Where the links of a text lead to. */
export interface LinkTargets {
  /** Ids that the book has. */
  ids: ReadonlySet<string>;
  /** How a link to an id of the book is written; `#id` where the book is one file. */
  inside: (id: string) => string;
  /** The published address of a page that the book does not hold; null leaves the text without a link. */
  outside: (path: string) => string | null;
}

/** Makes links to what the book holds lead inside it, but for those marked to lead out. */
export function relink($: CheerioAPI, { ids, inside, outside }: LinkTargets): void {
  $('a[href]').each((_index, link) => {
    const href = $(link).attr('href') ?? '';
    if (href.startsWith('#')) {
      const id = decodeURIComponent(href.slice(1));
      if (ids.has(id)) $(link).attr('href', inside(id));
      else $(link).replaceWith($(link).contents());
      return;
    }
    if (!href.startsWith('/')) return;
    const isOut = $(link).attr('data-outside') !== undefined;
    $(link).removeAttr('data-outside');
    const id = isOut ? undefined : anchorsOf(href).find((anchor) => ids.has(anchor));
    const address = id === undefined ? outside(href) : inside(id);
    if (address === null) $(link).replaceWith($(link).contents());
    else $(link).attr('href', address);
  });
}

/** All ids of a text. */
export const idsOf = ($: CheerioAPI): string[] =>
  $('[id]')
    .toArray()
    .flatMap((element) => $(element).attr('id') ?? []);
