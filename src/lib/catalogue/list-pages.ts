/**
 * Rows on one page of the catalogue: what a phone draws at once. A larger catalogue goes on on pages of its own, which the
 * filter reads when it is used.
 */
export const ROWS = 160;

/** The parts of a list that stand on a page each; one at least. */
export function listPages<T>(items: readonly T[], size = ROWS): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** The address of a page of the list, from 1 on. */
export const listPagePath = (number: number): string => (number === 1 ? '/tyokalut/' : `/luettelo/${number}/`);
