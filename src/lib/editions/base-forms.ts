import type { Analyse } from '../finnish/analyse.ts';
import { tokenize } from '../finnish/tokens.ts';

/**
 * The words of a text by their base forms, for a program without a lexicon: a line for each base form that differs from a
 * form of it, "lapsi lasten lapsille".
 * @param text all text that is to be found in
 * @param forms further forms that a reader may write, such as those of a lexicon
 */
export function baseForms(text: string, analyse: Analyse, forms: Iterable<string> = []): string {
  const basesOf = (word: string) => new Set(analyse(word).map(({ base }) => base.toLowerCase()));
  const words = new Set(tokenize(text).map(({ word }) => word));
  const known = new Set([...words].flatMap((word) => [...basesOf(word)]));
  const lines = new Map<string, Set<string>>();
  for (const word of [...words, ...forms]) {
    for (const base of basesOf(word)) {
      const form = word.toLowerCase();
      if (form === base || !known.has(base)) continue;
      lines.set(base, (lines.get(base) ?? new Set()).add(form));
    }
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([base, own]) => [base.replaceAll(' ', ''), ...[...own].sort()].join(' '))
    .join('\n');
}
