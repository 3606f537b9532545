import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import { decodeFile, type ContentFile } from '../content/decode.ts';
import { tokenize } from '../finnish/tokens.ts';
import { findJsonFault } from '../content/json-fault.ts';
import { attributeOf, frontmatterOf, isElement, parseMdx, walk } from '../content/mdx.ts';
import type { Position } from '../content/problems.ts';

/** A word of the content where it stands. */
export interface ContentWord extends Position {
  word: string;
  file: string;
  language: 'fi' | 'sv' | 'en';
  /** A part of somebody's or something's name: right by being a name. */
  isName: boolean;
}

/** Fields whose values are ids, addresses, dates, numbers and words of a fixed set: nobody reads them as text. */
const NOT_TEXT = new Set(
  `id kind entryType source ref url address to tool terms related actors confidence value date changed seen method reviewed
  URL DOI ISBN ISSN type language basis article number page page-first volume issue collection-number pages order chapter chapters`.split(
    /\s+/,
  ),
);
const NAMES = new Set(['name', 'otherNames', 'family', 'given', 'literal', 'publisher']);
/** Fields of a work that are in the work's own language; our notes on it are in Finnish. */
const OF_THE_WORK = new Set([
  'title',
  'title-short',
  'container-title',
  'collection-title',
  'genre',
  'publisher',
  'authority',
]);

/** Addresses of the web, mail and files within a text: `penno.fi`, `https://…`. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.]+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,5}(?![\p{L}\d])(?:\/\S*)?/gu;
/** Marks of YAML, JSON and HTML that hold letters which are not text. */
const ESCAPE = /\\u[\da-f]{4}|\\[a-z]|&#?\w+;/gi;

/**
 * All words that a reader of the content sees, with their places. Files that do not open are skipped: other checks tell of them.
 * @param files every file below `content/`; those that are not MDX, YAML or JSON are left out
 */
export function contentWords(files: readonly ContentFile[]): ContentWord[] {
  return files
    .filter(({ path }) => /\.(?:mdx|yaml|json)$/.test(path))
    .map(decodeFile)
    .flatMap(({ path, text }) => wordsOf(path, text, rangesOf(path, text)));
}

/** A stretch of a file's text that holds nothing but text. */
interface Range {
  start: number;
  end: number;
  language: ContentWord['language'];
  isName: boolean;
}

function wordsOf(file: string, source: string, ranges: readonly Range[]): ContentWord[] {
  const lines = lineStarts(source);
  return ranges.flatMap(({ start, end, language, isName }) =>
    tokenize(blankOut(source.slice(start, end), isName))
      .filter(({ word }) => /\p{L}/u.test(word))
      .map((token) => ({ word: token.word, file, ...placeOf(lines, start + token.start), language, isName })),
  );
}

const spaces = (match: string): string => ' '.repeat(match.length);

/** Puts spaces in the place of what is not words; in a name, "Virtu.fi" is words. */
function blankOut(text: string, isName: boolean): string {
  const plain = text.replaceAll(ESCAPE, spaces);
  return isName ? plain : plain.replaceAll(ADDRESS, spaces);
}

function lineStarts(source: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

function placeOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function rangesOf(path: string, source: string): Range[] {
  if (path.endsWith('.mdx')) return proseRanges(source);
  return path.endsWith('.json') && findJsonFault(source) ? [] : dataRanges(source, 0);
}

function proseRanges(source: string): Range[] {
  const frontmatter = frontmatterOf(source);
  const parsed = parseMdx(source);
  if (frontmatter === undefined || 'error' in parsed) return [];
  const prose = [...walk(parsed.tree)].flatMap(({ node, around }): Range[] => {
    if (node.type !== 'text') return [];
    const isCitation = around.some(
      (parent) => isElement(parent) && parent.name === 'Cite' && attributeOf(parent, 'id'),
    );
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    return isCitation ? [] : [{ start, end, language: 'fi', isName: false }];
  });
  return [...dataRanges(frontmatter, source.indexOf('\n') + 1), ...prose];
}

/** Where a text stands. One in a block begins after its header, whose line may hold a comment: `>-  # ohje`. */
function textRange({ type, range }: Scalar, source: string): [start: number, end: number] {
  const [start, end] = range ?? [0, 0];
  const header = type?.startsWith('BLOCK') ? /^.*\n?/.exec(source.slice(start, end)) : null;
  return [start + (header?.[0].length ?? 0), end];
}

/** The text values of a YAML or JSON text. They are read as they stand in the source, so that places are exact. */
function dataRanges(source: string, offset: number): Range[] {
  const document = parseDocument(source, { prettyErrors: false });
  const ranges: Range[] = [];
  const visit = (node: unknown, key: string, language: Range['language']): void => {
    if (isMap(node)) {
      const own = node.get('language');
      const inside = own === 'en' || own === 'sv' ? own : language;
      for (const { key: name, value } of node.items) visit(value, isScalar(name) ? String(name.value) : '', inside);
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, key, language);
    } else if (isScalar(node) && typeof node.value === 'string' && !NOT_TEXT.has(key)) {
      const [start, end] = textRange(node, source);
      const isName = NAMES.has(key);
      ranges.push({
        start: start + offset,
        end: end + offset,
        language: key === 'sv' || key === 'en' ? key : isName || OF_THE_WORK.has(key) ? language : 'fi',
        isName,
      });
    }
  };
  if (document.errors.length === 0) visit(document.contents, '', 'fi');
  return ranges;
}
