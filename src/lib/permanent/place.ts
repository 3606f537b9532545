/** A place of a page that has an address of its own: a paragraph, an item, a table, a figure, a heading, a fact. */
export interface Place {
  /** What the content has there: a node of a text's tree, or a fact of a record. */
  source: object;
  /** Its id where that follows from the content itself; the others are counted. */
  id?: string | undefined;
  /** The id of a heading is made of its words and changes with them. */
  isHeading?: boolean;
  /** It stands in a passage that is our own reasoning. */
  isOwn?: boolean;
  /** What it says, by which it is known again; empty where its id alone tells. */
  text: string;
}

/** A page with its places in their order. */
export interface PagePlaces {
  /** Its address on the site, such as `/luvut/kasitteet/`. */
  path: string;
  /** The file of the content that it is made from. */
  file: string;
  places: Place[];
}

/** A place as the register keeps it. */
export interface KnownPlace {
  /** Its id, and those that it had before. */
  ids: readonly [string, ...string[]];
  /** The edition in which its text was last changed; null where it has no text. */
  edition: number | null;
  text: string;
}

/** A page as the register keeps it; a place that is there no more stays in its order. */
export interface KnownPage {
  path: string;
  file: string;
  /** The edition in which it first stood. */
  since: number;
  places: KnownPlace[];
}

/** The pages of the register by address. */
export type Register = ReadonlyMap<string, KnownPage>;

/** Ids that are counted on a page: `k` for "kohta". A number is given once and never again. */
export const COUNTED = /^k(\d+)$/;

/** A text as the register keeps it: on one line, without the spaces that citations leave before marks. */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:!?])/g, '')
    .trim();
