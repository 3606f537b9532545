import { fold } from '../../../src/lib/finnish/fold.ts';
import { isStopWord } from '../../../src/lib/finnish/stop-words.ts';
import { tokenize } from '../../../src/lib/finnish/tokens.ts';
import { parseVoikko, type VoikkoFields } from '../../../src/lib/finnish/voikko.ts';
import type { PageText } from '../../../src/lib/search/page-text.ts';
import { voikkospell } from '../../voikkospell.ts';
import { wordsOfPage, type Truth } from './truth.ts';

/** Base forms of a word and of its parts, one row for each analysis: `lasten|suojelu` is `['lapsi', 'suojelu']`. */
type Rows = string[][];

const ONE_WORD = 220;
const TWO_WORDS = 130;
const NOMINALS = ['nimisana', 'laatusana', 'nimisana_laatusana', 'paikannimi', 'nimi'];
const ALONE = new Set([...NOMINALS, 'teonsana']);
const IN_PAIRS = new Set(NOMINALS);
const SHORTEST = 4;
/** A word that is on more of the pages than this tells nobody anything. */
const COMMON = 0.3;

/**
 * Draws queries from the pages' own words and finds the forms that answer them. Voikko's fields alone decide; neither the
 * lexicon nor the analyser of the search has a part in it.
 * @param seed the same pages and seed give the same queries, and a changed page changes few of them
 */
export function drawTruth(pages: ReadonlyMap<string, PageText>, seed: number): Truth {
  const pageWords = [...pages.values()].map(wordsOfPage);
  const written = [
    ...new Set(
      [...pages.values()]
        .flatMap(textsOf)
        .flatMap(tokenize)
        .map(({ word }) => word),
    ),
  ];
  const analyses = parseVoikko(voikkospell('-M', [...new Set(written.flatMap(withHalves))]));
  const rows = Map.groupBy(written, fold);
  const rowsOf = new Map(
    [...rows].map(([form, spellings]) => [form, spellings.flatMap((word) => wordRows(word, analyses))]),
  );
  const holds = (form: string, wanted: Rows) =>
    (rowsOf.get(form) ?? []).some((row) => wanted.some((run) => hasRun(row, run)));
  const formsOf = (word: string): string[] => {
    const wanted = rowsOf.get(word) ?? [];
    return [...rowsOf.keys()].filter((form) => holds(form, wanted)).sort();
  };

  const isTelling = (word: string, classes: ReadonlySet<string>) =>
    word.length >= SHORTEST &&
    /^\p{Ll}[\p{L}-]+$/u.test(word) &&
    !isStopWord(word) &&
    (analyses.get(word) ?? []).some(({ CLASS }) => classes.has(CLASS ?? ''));
  const forms = new Map<string, string[]>();
  const isRareEnough = (word: string): boolean => {
    const own = forms.get(word) ?? formsOf(word);
    forms.set(word, own);
    return pageWords.filter((words) => own.some((form) => words.has(form))).length <= pages.size * COMMON;
  };

  const shuffled = [...rowsOf.keys()].filter((word) => isTelling(word, ALONE)).sort(byHash(seed));
  const single = take(shuffled, ONE_WORD, isRareEnough);
  const neighbours = [...new Set([...pages.values()].flatMap(textsOf).flatMap(pairs))].sort(byHash(seed + 1));
  const double = take(neighbours, TWO_WORDS, (pair) =>
    pair.split(' ').every((word) => isTelling(word, IN_PAIRS) && isRareEnough(word)),
  );
  const queries = [...single, ...double];
  const words = new Set(queries.flatMap((query) => query.split(' ')));
  return { queries, forms: new Map([...words].map((word) => [word, forms.get(word) ?? formsOf(word)])) };
}

const textsOf = ({ title, sections }: PageText): string[] => [
  title,
  ...sections.flatMap(({ heading, text }) => [heading, text]),
];

/** Words that stand next to one another, with nothing but a space between. */
const pairs = (text: string): string[] => {
  const words = tokenize(text);
  return words.slice(1).flatMap(({ word, start }, index) => {
    const before = words[index];
    return before && before.end === start - 1 && fold(before.word) !== fold(word)
      ? [`${fold(before.word)} ${fold(word)}`]
      : [];
  });
};

const withHalves = (word: string): string[] => [word, fold(word), ...(word.includes('-') ? word.split('-') : [])];

function wordRows(word: string, analyses: ReadonlyMap<string, VoikkoFields[]>): Rows {
  const known = [...(analyses.get(word) ?? []), ...(analyses.get(fold(word)) ?? [])];
  if (known.length > 0) return known.flatMap((fields) => rowsOfAnalysis(word, fields));
  // "Apuu-chatissa": Voikko may know the halves.
  const halves = word.split('-').filter(Boolean);
  const rest = halves.length > 1 ? halves.flatMap((half) => wordRows(half, analyses)) : [];
  return [[fold(word)], ...rest];
}

function rowsOfAnalysis(word: string, { BASEFORM = word, WORDBASES = '', STRUCTURE = '' }: VoikkoFields): Rows {
  return [[fold(BASEFORM)], membersOf(WORDBASES, STRUCTURE)];
}

/**
 * The members of a compound in base form: `+lasten(lapsi)+suojel(suojella)+u(+u)` with the structure `=pppppp=ppppppp` is
 * `lapsi` and `suojelu`. A member of several pieces is a derived word, as it is written; that it comes of another word does
 * not make it that word.
 */
function membersOf(wordBases: string, structure: string): string[] {
  const lengths = structure
    .split('=')
    .filter(Boolean)
    .map((member) => member.replace(/-$/, '').length);
  const members: { written: string; bases: string[] }[] = [];
  for (const [, written = '', base = written] of wordBases.matchAll(/\+([^+(]*)(?:\(([^)]*)\))?/g)) {
    if (written === '-' || written === '') continue;
    const last = members.at(-1);
    const isWhole =
      !last || (members.length < lengths.length && last.written.length >= (lengths[members.length - 1] ?? 0));
    if (isWhole) members.push({ written, bases: [base] });
    else {
      last.written += written;
      last.bases.push(base);
    }
  }
  return members.map(({ written, bases }) => fold(bases.length === 1 ? (bases[0] ?? written) : written));
}

const hasRun = (row: readonly string[], run: readonly string[]): boolean =>
  row.some((_, start) => run.every((base, index) => row[start + index] === base));

function take(from: readonly string[], count: number, isGood: (item: string) => boolean): string[] {
  const taken: string[] = [];
  for (const item of from) {
    if (taken.length === count) break;
    if (isGood(item)) taken.push(item);
  }
  return taken;
}

/** An order that looks random and in which each word has its place whatever the other words are. */
const byHash = (seed: number) => (a: string, b: string) => hash(a, seed) - hash(b, seed) || (a < b ? -1 : 1);

/** FNV-1a. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
}
