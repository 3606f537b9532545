import { isPlainSource, sourceList, type PlainSource, type Source } from '../schema/common.ts';
import { TOOL_ARTICLE } from './links.ts';
import { pathOf } from './node-kind.ts';

/** A source as it is shown: its words, where it leads, and what a pointer that rests on it tells. */
export interface SourceMark {
  text: string;
  href?: string | undefined;
  title?: string | undefined;
}

/** The words that each form of a source is shown with. */
export interface SourceWords {
  plain: (word: PlainSource) => string;
  work: (id: string, pages: string | undefined) => string;
  provision: (id: string, section: string | undefined) => SourceMark;
  /** A page in the `sources` of the record itself. */
  page: (id: string) => SourceMark;
}

/** What stands behind a fact, in words: one mark for each value of a `source`. */
export const sourceMarks = (source: Source, words: SourceWords): SourceMark[] =>
  sourceList(source).map((value): SourceMark => {
    if (typeof value !== 'string') {
      return 'ref' in value
        ? { text: words.work(value.ref, value.pages), href: pathOf({ kind: 'reference', id: value.ref }) }
        : words.provision(value.provision, value.section);
    }
    if (!isPlainSource(value)) return words.page(value);
    const href = value === 'article' ? pathOf({ kind: 'reference', id: TOOL_ARTICLE }) : undefined;
    return { text: words.plain(value), href };
  });
