/** What readers filter results by. */
export interface Facets {
  kind: string;
  status: string | undefined;
  audiences: readonly string[];
}

/** The values that facets can have, in a fixed order; stored once with the index. */
export interface FacetNames {
  kinds: string[];
  statuses: string[];
  audiences: string[];
}

const DIGITS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const NONE = '-';

/** Packs facets into a few letters: the kind, the status, then each audience. Holds at most 62 values of each. */
export function packFacets({ kind, status, audiences }: Facets, names: FacetNames): string {
  const letter = (list: readonly string[], value: string | undefined) =>
    value === undefined ? NONE : (DIGITS[list.indexOf(value)] ?? NONE);
  return (
    letter(names.kinds, kind) +
    letter(names.statuses, status) +
    audiences.map((id) => letter(names.audiences, id)).join('')
  );
}

/** Reads what `packFacets` writes. */
export function unpackFacets(packed: string, names: FacetNames): Facets {
  const at = (list: readonly string[], letter: string | undefined) => list[DIGITS.indexOf(letter ?? NONE)];
  const [kind, status, ...audiences] = packed;
  return {
    kind: at(names.kinds, kind) ?? '',
    status: at(names.statuses, status),
    audiences: audiences.flatMap((letter) => at(names.audiences, letter) ?? []),
  };
}
