import { tokenize } from '../finnish/tokens.ts';
import { excerpt, type ExcerptPart, type Span } from './excerpt.ts';
import type { PagefindRecord, PagefindResult } from './pagefind.ts';
import type { Match } from './rank.ts';
import { isTerm } from './term.ts';

/** A result as it is shown. */
export interface Hit {
  href: string;
  title: string;
  kind: string;
  status: string;
  parts: ExcerptPart[];
  /** The best places on the page. */
  places: { href: string; title: string }[];
}

/** Tells which word of the query a word of a text is, or -1. */
export type WordOf = (word: string) => number;

const MOST_PLACES = 3;

/**
 * Loads what is shown of a match: the data of its best record, with an excerpt and the best places.
 * @param wordOf undefined for a phrase, whose words Pagefind has marked
 */
export async function readHit({ records: [result, ...others] }: Match, wordOf: WordOf | undefined): Promise<Hit> {
  if (!result) throw new Error('A match without a record');
  const record = await result.data();
  const { path = '', title = '' } = record.meta;
  const segments = segmentsOf(record).map((segment) => mark(segment, result, wordOf));
  const ranked = segments.toSorted((a, b) => b.size - a.size || b.spans.length - a.spans.length);
  const best = ranked.find(({ spans }) => spans.length > 0) ?? segments.find(({ text }) => text !== '');
  // A place that is found for itself has its neighbours on the page, such as other terms of the glossary.
  const places = path.includes('#')
    ? await Promise.all(others.slice(0, MOST_PLACES - 1).map(placeOf))
    : ranked
        .filter(({ anchor, size }) => anchor !== '' && size > 0)
        .map(({ anchor, heading }) => ({ href: `${path}#${anchor}`, title: heading }));
  return {
    href: path,
    title,
    kind: record.filters.kind?.[0] ?? '',
    status: record.filters.status?.[0] ?? '',
    parts: best ? excerpt(best.text, best.spans) : [],
    places: places.filter(({ href }) => href.includes('#')).slice(0, MOST_PLACES),
  };
}

async function placeOf(result: PagefindResult): Promise<Hit['places'][number]> {
  const { meta } = await result.data();
  return { href: meta.path ?? '', title: meta.title ?? '' };
}

/** A stretch of a record's text under one heading. */
interface Segment {
  anchor: string;
  heading: string;
  /** Number of its first word in the record. */
  first: number;
  text: string;
}

interface MarkedSegment extends Segment {
  spans: Span[];
  /** How many different words of the query it has. */
  size: number;
}

/** The text of a record without its title and its terms, heading by heading. */
function segmentsOf({ content, meta: { title = '' }, anchors }: PagefindRecord): Segment[] {
  const all = content.split(/\s+/);
  const end = all.findIndex(isTerm);
  const words = all.slice(0, end < 0 ? all.length : end);
  const length = title.split(/\s+/).length;
  // Pagefind ends a title with a full stop, as it does any block.
  const named = words.slice(0, length).join(' ').replace(/\.$/, '') === title.replace(/\.$/, '') ? length : 0;
  const starts = anchors.toSorted((a, b) => a.location - b.location);
  const first = { anchor: '', heading: '', first: named, text: words.slice(named, starts[0]?.location).join(' ') };
  const others = starts.map(({ id, text, location }, index) => {
    const from = location + text.trim().split(/\s+/).length;
    return {
      anchor: id,
      heading: text.trim(),
      first: from,
      text: words.slice(from, starts[index + 1]?.location).join(' '),
    };
  });
  return [first, ...others];
}

function mark(segment: Segment, { words }: PagefindResult, wordOf: WordOf | undefined): MarkedSegment {
  const { text, first, heading } = segment;
  if (!wordOf) {
    const marked = new Set(words);
    const spans = wordSpans(text).filter((_, index) => marked.has(first + index));
    return { ...segment, spans, size: spans.length };
  }
  const found = tokenize(text).map((token) => ({ ...token, number: wordOf(token.word) }));
  const spans = found.filter(({ number }) => number >= 0);
  const inHeading = tokenize(heading).map(({ word }) => wordOf(word));
  return {
    ...segment,
    spans,
    size: new Set([...spans.map(({ number }) => number), ...inHeading].filter((n) => n >= 0)).size,
  };
}

/** The words of a text as Pagefind counts them. */
const wordSpans = (text: string): Span[] =>
  Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
