import { fold } from '../finnish/fold.ts';

/** The fields by which the catalogue can be limited, as they stand in the page's address. */
export const FIELDS = ['kohderyhma', 'toimija', 'tyyppi', 'tila'] as const;
export type Field = (typeof FIELDS)[number];

/** What the filter knows of a tool. */
export interface Item {
  values: Readonly<Record<Field, readonly string[]>>;
  /** Everything that can be found by text, folded: see `fold`. */
  text: string;
}

/** One value at most in each field (an empty one limits nothing), and words that must all be in the text. */
export interface Filter {
  values: Readonly<Partial<Record<Field, string>>>;
  words: readonly string[];
}

/** Reads a filter from what a form or an address holds. */
export function readFilter(get: (name: string) => string | null): Filter {
  return {
    values: Object.fromEntries(FIELDS.map((field) => [field, get(field) ?? ''])),
    words: fold(get('q') ?? '')
      .split(/\s+/)
      .filter(Boolean),
  };
}

/**
 * Tells whether a tool passes the filter.
 * @param except a field that is left out of account
 */
export function passes(item: Item, { values, words }: Filter, except?: Field): boolean {
  const fits = (field: Field) => {
    const value = values[field];
    return field === except || !value || item.values[field].includes(value);
  };
  return FIELDS.every(fits) && words.every((word) => item.text.includes(word));
}

/** How many tools each value of a field would leave, the other limits standing. */
export function countValues(items: readonly Item[], filter: Filter, field: Field): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!passes(item, filter, field)) continue;
    for (const value of new Set(item.values[field])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The part of an address after "?" that keeps the state of a form: fields without a value are left out. */
export function writeQuery(entries: Iterable<readonly [name: string, value: unknown]>): string {
  const query = new URLSearchParams();
  for (const [name, value] of entries) if (typeof value === 'string' && value) query.set(name, value);
  return query.toString();
}
