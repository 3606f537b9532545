/** Where the search's files lie in the built site. */
export const INDEX_FOLDER = 'haku/indeksi';

/** What a browser asks for first, and never takes from its memory: it names the edition whose files belong together. */
export const MANIFEST = `${INDEX_FOLDER}/uusin.json`;

/** Changes with the form of the files or of the terms: a program of another number cannot read them. */
export const FORMAT = 1;

export interface Manifest {
  format: number;
  /** Folder of the edition's files, below that of the index. */
  edition: string;
  /** Manifest of the query table: see `finnish/query-table.ts`. */
  table: string;
}

/** A file of the query table, below the edition's folder. */
export const tableFile = (index: number): string => `sanat/${index}.txt`;

/** The lists of names for one thing: see `names.ts`. */
export const NAMES_FILE = 'nimet.txt';
