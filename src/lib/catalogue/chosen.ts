/** Tools to compare at a time: as many columns as can be read side by side. */
export const MOST = 4;

export interface Chosen {
  ids: string[];
  /** Ids that no tool has, so that a page can say so. */
  unknown: string[];
  /** There were more than can be compared: the last ones are left out. */
  cut: boolean;
}

/**
 * Reads the tools to compare from an address.
 * @param query the part after "?", such as "t=penno,velkalinja"
 * @param isKnown tells whether a tool has the id
 */
export function readChosen(query: string, isKnown: (id: string) => boolean): Chosen {
  const given = new URLSearchParams(query).getAll('t').join(',').split(',');
  const ids = [...new Set(given.map((id) => id.trim()).filter(Boolean))];
  const known = ids.filter(isKnown);
  return { ids: known.slice(0, MOST), unknown: ids.filter((id) => !isKnown(id)), cut: known.length > MOST };
}

/** The address at which tools are compared; ids need no encoding. */
export const comparePath = (ids: readonly string[]): string => `/vertaa/${ids.length > 0 ? `?t=${ids.join(',')}` : ''}`;

/**
 * An address of the site as one from a page in the root's folder, such as `/vertaa/`: it holds wherever the site stands.
 * Others, such as `https://…`, stay as they are.
 */
export const fromHere = (address: string): string => (address.startsWith('/') ? `..${address}` : address);
