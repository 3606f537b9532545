import GithubSlugger from 'github-slugger';

/** Ids that the page around a text brings: a heading of the same name gets a number. */
export const PAGE_IDS = [
  'lyhyesti',
  'luettuasi',
  'huomautus',
  'ydinkohdat',
  'testaa',
  'luvun-loppuosa',
  'viittaa',
] as const;

/**
 * Names the headings of a text in document order. Ids are of ASCII letters, so that a copied link can be read; with ä and ö
 * it would be full of percent signs.
 */
export class HeadingIds {
  readonly #slugger = new GithubSlugger();

  constructor() {
    for (const id of PAGE_IDS) this.#slugger.slug(id);
  }

  /** @param text the heading as it is written, without what its components print */
  next(text: string): string {
    return this.#slugger.slug(text.normalize('NFD').replace(/\p{M}/gu, ''));
  }
}
