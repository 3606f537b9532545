import type { Reference } from '../schema/reference.ts';

/**
 * The list of works with others at its end. What stands there already keeps its every letter, so that a change shows what
 * was added and no more.
 * @param source the text of `references.json`
 */
export function withWorks(source: string, works: readonly Reference[]): string {
  if (works.length === 0) return source;
  const list = source.trimEnd().replace(/\s*\]$/, '');
  const added = works.map((work) => JSON.stringify(work, null, 2).replaceAll(/^/gm, '  '));
  return `${[list === '[' ? '[' : `${list},`, added.join(',\n'), ']'].join('\n')}\n`;
}
