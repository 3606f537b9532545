import type { Facets } from './facets.ts';

/** The filters that a reader has chosen; an empty one lets everything through. */
export interface Filters {
  kind?: string | undefined;
  status?: string | undefined;
  audience?: string | undefined;
}

/** How many results each value of each filter would leave. */
export type Counts = Record<keyof Filters, Map<string, number>>;

export const passes = (facets: Facets, { kind, status, audience }: Filters): boolean =>
  (!kind || facets.kind === kind) &&
  (!status || facets.status === status) &&
  (!audience || facets.audiences.includes(audience));

/**
 * Counts what each value of each filter would leave, the other filters as chosen.
 * @param matches all that was found
 * @param pageOf tells the page of a document: several documents of one page are one result
 */
export function countFacets(
  matches: readonly { document: number; facets: Facets }[],
  filters: Filters,
  pageOf: (document: number) => number,
): Counts {
  const count = (field: keyof Filters, valuesOf: (facets: Facets) => readonly (string | undefined)[]) => {
    const pages = new Map<string, Set<number>>();
    for (const { document, facets } of matches) {
      if (!passes(facets, { ...filters, [field]: undefined })) continue;
      for (const value of valuesOf(facets))
        if (value) pages.set(value, (pages.get(value) ?? new Set()).add(pageOf(document)));
    }
    return new Map([...pages].map(([value, { size }]) => [value, size]));
  };
  return {
    kind: count('kind', (facets) => [facets.kind]),
    status: count('status', (facets) => [facets.status]),
    audience: count('audience', (facets) => facets.audiences),
  };
}
