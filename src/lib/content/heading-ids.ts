import GithubSlugger from 'github-slugger';

/** Ids of a heading: the one that links are made with, and the one it had before where that is another. */
export interface HeadingId {
  id: string;
  former: string | undefined;
}

/**
 * Names the headings of a text in document order. Ids are of ASCII letters, so that a copied link can be read; with ä and ö
 * it would be full of percent signs. The former id stays as an anchor: links that are in use keep working.
 */
export class HeadingIds {
  readonly #ids = new GithubSlugger();
  readonly #former = new GithubSlugger();

  /** @param text the heading as it is written, without what its components print */
  next(text: string): HeadingId {
    const id = this.#ids.slug(text.normalize('NFD').replace(/\p{M}/gu, ''));
    const former = this.#former.slug(text);
    return { id, former: former === id ? undefined : former };
  }
}
