import type { Reason } from './search-failure.ts';

const REASONS: readonly Reason[] = ['offline', 'missing', 'host', 'outdated', 'development'];

/** The sentence for each reason why the search cannot answer. */
export const failureTexts = (t: (key: `search.failed.${Reason}`) => string): Record<Reason, string> =>
  Object.fromEntries(REASONS.map((reason) => [reason, t(`search.failed.${reason}`)])) as Record<Reason, string>;
