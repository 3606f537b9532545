/** What became of asking an address, and what it means to an editor. */
export interface Answer {
  address: string;
  /** The last status that was sent; null where no answer came. */
  status: number | null;
  /** Where a permanent redirect led, if it did. */
  movedTo?: string | undefined;
  /** Why no answer came: a word of Node's, such as "ENOTFOUND". */
  fault?: string | undefined;
}

export const VERDICTS = ['gone', 'moved', 'unreachable', 'failing', 'refused', 'ok'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Hosts refuse programs that ask for pages that readers get: such an answer tells nothing of the page. */
const REFUSALS = [401, 403, 406, 429, 451, 999];

export function verdictOf({ status, movedTo }: Answer): Verdict {
  if (status === null) return 'unreachable';
  if (status === 404 || status === 410) return 'gone';
  if (REFUSALS.includes(status)) return 'refused';
  if (status >= 400) return 'failing';
  return movedTo ? 'moved' : 'ok';
}
