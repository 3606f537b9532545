/** Why a search cannot answer; each is told in a sentence of its own. */
export type Reason =
  /** Nothing comes from the site. */
  | 'offline'
  /** The site answers, but a file of the index is not there. */
  | 'missing'
  /** The host gives none of the files of Pagefind's own types. */
  | 'host'
  /** The page is of an older edition than the index. */
  | 'outdated'
  /** The development server has no index. */
  | 'development';

export class SearchFailure extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, cause?: unknown) {
    super(`The search cannot answer: ${reason}`, { cause });
    this.reason = reason;
  }
}

export const reasonOf = (error: unknown): Reason => (error instanceof SearchFailure ? error.reason : 'missing');
