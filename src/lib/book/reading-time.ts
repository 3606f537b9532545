import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

/**
 * Words that an adult reads aloud from a Finnish text in a minute, on average: Trauzettel-Klosinski, S. & Dietz, K. (2012).
 * Standardized assessment of reading performance: the new International Reading Speed Texts IReST. IOVS 53(9).
 */
const WORDS_PER_MINUTE = 161;

/** Minutes, at least one, that reading a chapter takes. */
export function readingMinutes(tree: Root): number {
  const words = tree.children
    .filter((node) => node.type !== 'yaml')
    .flatMap((node) => toString(node).split(/\s+/).filter(Boolean));
  return Math.max(1, Math.round(words.length / WORDS_PER_MINUTE));
}
