import type { Counts } from '../../lib/search/filters.ts';
import type { HitText } from '../../lib/search/hit-text.ts';

/** A result as the list shows it. */
export interface FoundItem {
  path: string;
  title: string;
  kind: string;
  /** Status of a tool; empty for anything else. */
  status: string;
  /** Places on the same page that are found for themselves. */
  others: { path: string; title: string }[];
  /** Loads the excerpt and the matching sections. */
  text: () => Promise<HitText>;
}

/** What a search found, however it was done. */
export interface Found {
  /** All that passes the filters. */
  count: number;
  counts: Counts;
  /** How many items are shown at once, and added by the button. */
  page: number;
  /** Loads items by their rank, the first being 0. */
  items: (from: number, to: number) => Promise<FoundItem[]>;
  /** Whether the query had only words that tell nothing. */
  isEmpty: boolean;
  /** What was probably meant. */
  suggestion: string | undefined;
}
