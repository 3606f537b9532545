import { isMap, isScalar, isSeq, LineCounter, type Scalar } from 'yaml';
import { tokenize } from '../finnish/tokens.ts';
import { walk, type ParsedMdx } from '../content/mdx.ts';
import { isCitation } from '../content/mentions.ts';
import type { OpenFile } from '../content/open-file.ts';
import type { Position } from '../content/problems.ts';
import type { PositionedData } from '../content/yaml-file.ts';

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
  `id kind entryType source ref url address to tool terms related tools actors confidence value date changed seen method reviewed
  URL DOI ISBN ISSN type language basis article number page page-first volume issue collection-number pages order chapter chapters
  provision provisions works cases audiences kinds instead strand since licence from`.split(/\s+/),
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

/** Addresses of the web, mail and files within a text: `penno.fi`, `https://…`. None begins within a word, which would be read again from each letter. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.]+|(?<![\p{L}\d-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,5}(?![\p{L}\d])(?:\/\S*)?/gu;
/** Marks of YAML, JSON and HTML that hold letters which are not text. */
const ESCAPE = /\\u[\da-f]{4}|\\[a-z]|&#?\w+;/gi;

/**
 * All words that a reader of the content sees, with their places. Files that do not open are skipped: other checks tell of them.
 * @param files every file below `content/`; those that are not MDX, YAML or JSON are left out
 */
export const contentWords = (files: readonly OpenFile[]): ContentWord[] =>
  files.flatMap((file) => wordsOf(file.path, file.text, rangesOf(file)));

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

/** Of a file of prose both parts, if both open. */
function rangesOf({ text, yaml, mdx }: OpenFile): Range[] {
  if (!yaml || yaml.errors.length > 0 || mdx?.error) return [];
  return mdx ? [...dataRanges(yaml, text, text.indexOf('\n') + 1), ...proseRanges(mdx)] : dataRanges(yaml, text, 0);
}

const proseRanges = ({ tree }: ParsedMdx): Range[] =>
  [...walk(tree)].flatMap(({ node, around }): Range[] => {
    if (node.type !== 'text' || around.some(isCitation)) return [];
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    return [{ start, end, language: 'fi', isName: false }];
  });

/** Where a text stands. One in a block begins after its header, whose line may hold a comment: `>-  # ohje`. */
function textRange({ type, range }: Scalar, source: string): [start: number, end: number] {
  const [start, end] = range ?? [0, 0];
  const header = type?.startsWith('BLOCK') ? /^.*\n?/.exec(source.slice(start, end)) : null;
  return [start + (header?.[0].length ?? 0), end];
}

/** The text values of a YAML or JSON text. They are read as they stand in the source, so that places are exact. */
function dataRanges({ document }: PositionedData, text: string, offset: number): Range[] {
  const source = text.slice(offset);
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
  visit(document.contents, '', 'fi');
  return ranges;
}
