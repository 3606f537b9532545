import { openContent } from '../checks/check-content.ts';
import type { ContentFile } from '../content/decode.ts';
import { openFile } from '../content/open-file.ts';
import { formatProblems } from '../content/problems.ts';
import {
  CASES,
  CHAPTER,
  CONTENTS,
  EDITIONS,
  FIGURES,
  GLOSSARY,
  PROVISIONS,
  PUBLICATION,
  QUESTIONS,
  REFERENCES,
  TOOL,
  VOCABULARIES,
} from './fixtures.ts';

/** Texts (or bytes) by path below `content/`; null takes a file away. */
export type Overrides = Record<string, string | Uint8Array | null>;

const VALID: Record<string, string> = {
  'chapters/alku.mdx': CHAPTER,
  'tools/penno.yaml': TOOL,
  ...VOCABULARIES,
  ...GLOSSARY,
  ...PROVISIONS,
  ...CASES,
  ...FIGURES,
  ...QUESTIONS,
  'references.json': REFERENCES,
  'contents.yaml': CONTENTS,
  'publication.yaml': PUBLICATION,
  'editions.yaml': EDITIONS,
};

/** The day on which the smallest content is looked at, when its evidence is still fresh. */
export const DAY = '2024-06-01';

/**
 * The smallest content that has no problems: a file of each kind, and every link between them.
 * @param overrides what differs from it
 */
export function contentFiles(overrides: Overrides = {}): ContentFile[] {
  return Object.entries({ ...VALID, ...overrides }).flatMap(([path, content]) => {
    if (content === null) return [];
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [{ path: `content/${path}`, bytes }];
  });
}

/**
 * A file of the smallest content with a part changed; fails where that part is not there, lest a test change nothing.
 * @param path the file, below `content/`
 * @param changes pairs of what stands in the file and what to put there
 */
export function changed(path: string, ...changes: readonly [from: string, to: string][]): Overrides {
  let text = VALID[path] ?? '';
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`No such text in ${path}: ${from}`);
    text = text.replace(from, () => to);
  }
  return { [path]: text };
}

/** What `npm run check` prints of the smallest content with these differences; its spelling, which has tests of its own, aside. */
export const report = (overrides: Overrides = {}): string =>
  formatProblems(openContent(contentFiles(overrides), DAY).problems);

/** A citation of a work that exists. */
export const CITE = '<Cite id="virtanen-2020" />';

/** What is said of a text that stands on lines from 31 on of a chapter, as `line:column  message`. */
export const reportOfText = (text: string): string =>
  report({ 'chapters/alku.mdx': `${CHAPTER}\n${text}\n` }).replaceAll('content/chapters/alku.mdx:', '');

/** The entries and the graph of the smallest content with these differences. */
export const checked = (overrides: Overrides = {}) => openContent(contentFiles(overrides), DAY);

/** The files of the smallest content with these differences, decoded and parsed. */
export const openFiles = (overrides: Overrides = {}) => contentFiles(overrides).map(openFile);
