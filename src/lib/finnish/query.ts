import { basesByRule } from './fallback.ts';
import { fold, sharedStart, undot } from './fold.ts';
import { guessBase, possibleBases } from './inflection.ts';
import { isEnding, kinOf } from './kin.ts';
import type { Lookup } from './lookup.ts';
import { isStopWord } from './stop-words.ts';
import { mistakes, suggest } from './suggest.ts';
import { tokenize } from './tokens.ts';

/** How a word of a query was understood. */
export type Understood =
  'known' | 'undotted' | 'inflected' | 'derived' | 'part' | 'corrected' | 'number' | 'unknown' | 'stop';

/** A word of a query, or a part of one that is not known as a whole. */
export interface QueryTerm {
  /** As typed. */
  typed: string;
  how: Understood;
  /** What to look up in the index: any of these will do. Base forms, or the word as typed where none is known. */
  lookups: string[];
  /** The known word that was probably meant, where `how` is `corrected`. */
  suggestion?: string;
}

export interface Query {
  /** A page should have all of these. Stop words are left out unless there is nothing else. */
  terms: QueryTerm[];
  /** The query with its mistakes mended, for "tarkoititko". */
  suggestion?: string;
}

const MOST_WORDS = 16;
const LONGEST_WORD = 60;
const SHORT_WORD = 8;
/** Shards that one word may ask for at each of three further steps when it is not found in its own. */
const MOST_SHARDS = 5;

/**
 * Reads what somebody typed.
 * @param text any text; words after the sixteenth and letters after the sixtieth are left out
 * @param lookup the known words; shards are loaded as needed
 * @param options.asTyped mistakes are not mended, though what was meant is still told
 * @throws what the lookup's loader throws
 */
export async function readQuery(text: string, lookup: Lookup, { asTyped = false } = {}): Promise<Query> {
  const words = tokenize(text.slice(0, MOST_WORDS * LONGEST_WORD)).slice(0, MOST_WORDS);
  const telling = words.filter(({ word }) => !isStopWord(word));
  if (telling.length === 0)
    return { terms: words.map(({ word }) => ({ typed: word, how: 'stop', lookups: [fold(word)] })) };
  const understood = await Promise.all(telling.map(({ word }) => understand(word.slice(0, LONGEST_WORD), lookup)));
  const terms = understood
    .flat()
    .map((own) => (asTyped && own.how === 'corrected' ? term(own.typed, 'unknown', []) : own));
  const suggestion = mended(text, telling, understood);
  return suggestion === undefined ? { terms } : { terms, suggestion };
}

function mended(
  text: string,
  words: readonly { start: number; end: number }[],
  understood: readonly QueryTerm[][],
): string | undefined {
  if (!understood.flat().some(({ suggestion }) => suggestion)) return undefined;
  let result = '';
  let at = 0;
  words.forEach(({ start, end }, index) => {
    const [term] = understood[index] ?? [];
    result += text.slice(at, start) + (term?.suggestion ?? text.slice(start, end));
    at = end;
  });
  return (result + text.slice(at)).trim();
}

/**
 * One word as one term, or as several where it is a compound of known words. From the surest to the least sure: the word as
 * it is known, by the rules of inflection, as a compound, with a mistake mended, by a word that comes of the same, by a half
 * of it that is known.
 */
export async function understand(word: string, lookup: Lookup): Promise<QueryTerm[]> {
  await lookup.load([word]);
  const same = sameWord(word, lookup);
  if (same) return [same];
  await lookup.load(possibleBases(word), MOST_SHARDS);
  const ruled = inflected(word, lookup);
  if (ruled && isSure(ruled)) return [ruled];
  if (/\d/.test(word)) return [term(word, 'number', [])];
  if (word.includes('-')) {
    const halves = word.split('-').filter(Boolean);
    return (await Promise.all(halves.map((half) => understand(half, lookup)))).flat().map(asPart);
  }
  await lookup.load(ends(word, lookup), MOST_SHARDS);
  const compound = asCompound(word, lookup, sameWord);
  const kin = kinOf(word, lookup);
  if (compound) {
    // What shares more with a word than the compound's first member is nearer: `lääketieteellinen` to `lääke|tiede`.
    const start = compound[0]?.typed.length ?? 0;
    const nearer = kin.filter((base) => sharedStart(undot(base), undot(word)) > start);
    return nearer.length > 0 ? [term(word, 'derived', nearer)] : compound;
  }
  await lookup.load(misspelt(word), MOST_SHARDS);
  const mended = corrected(word, lookup);
  if (mended && mistakes(word, mended.suggestion ?? '') <= 1) return [mended];
  if (kin.length > 0) return [term(word, 'derived', kin)];
  const ended = asCompound(word, lookup, inflected);
  if (ended) return ended;
  const guess = mended ?? ruled;
  if (guess) return [guess];
  await lookup.load(tails(word), MOST_SHARDS);
  return [partlyKnown(word, lookup) ?? term(word, 'unknown', [])];
}

/** Three shared letters are proof enough, two (`tuvissa`, `tupa`) only in a short word: longer ones are often mistyped. */
const isSure = ({ typed, lookups }: QueryTerm): boolean =>
  typed.length <= SHORT_WORD || sharedStart(undot(typed), undot(lookups[0] ?? '')) > 2;

const asPart = (term: QueryTerm): QueryTerm =>
  term.how === 'corrected' || term.how === 'unknown' ? term : { ...term, how: 'part' };

/** A term that is looked up by these base forms, or by the word itself where there is none. */
const term = (typed: string, how: Understood, bases: readonly string[]): QueryTerm => ({
  typed,
  how,
  lookups: bases.length > 0 ? [...new Set(bases)] : [fold(typed)],
});

/** The word as a form of the table, with its own dots, or where it was typed without any, with dots. */
function sameWord(word: string, lookup: Lookup): QueryTerm | undefined {
  const forms = lookup.find(word);
  const exact = forms.find(({ form }) => form === fold(word));
  if (exact) return term(word, 'known', exact.bases);
  if (forms.length === 0 || fold(word) !== undot(word)) return undefined;
  return term(
    word,
    'undotted',
    forms.flatMap(({ bases }) => bases),
  );
}

function inflected(word: string, lookup: Lookup): QueryTerm | undefined {
  const bases = basesByRule(word, lookup.bases);
  return bases.length > 0 ? term(word, 'inflected', bases) : undefined;
}

const SHORTEST_START = 3;
const SHORTEST_END = 4;
/** Letters of an end that only a rule knows: `peliongelma|isen` holds no `isä`. */
const SHORTEST_INFLECTED_END = 6;

/** Places where a word may be cut in two, the last first. */
const places = (word: string, shortestStart: number, shortestEnd: number): number[] =>
  Array.from(
    { length: Math.max(0, word.length - shortestStart - shortestEnd + 1) },
    (_, index) => word.length - shortestEnd - index,
  );

/** Where a word may be cut so that it starts with a known word, the longest start first. */
const cuts = (word: string, lookup: Lookup): number[] =>
  places(word, SHORTEST_START, SHORTEST_END).filter((cut) => sameWord(word.slice(0, cut), lookup));

const ends = (word: string, lookup: Lookup): string[] => cuts(word, lookup).map((cut) => word.slice(cut));

/** A word that starts with a known word and goes on with another: `lastensuojelu|laki`. */
function asCompound(word: string, lookup: Lookup, endOf: typeof sameWord): QueryTerm[] | undefined {
  for (const cut of cuts(word, lookup)) {
    const start = sameWord(word.slice(0, cut), lookup);
    const end = endOf(word.slice(cut), lookup);
    const isWord = endOf === sameWord || word.length - cut >= SHORTEST_INFLECTED_END;
    if (start && end && isWord && (end.lookups[0] ?? '').length > 2) return [start, end].map(asPart);
  }
  return undefined;
}

/** Letters that the known half of an unknown compound has at least: shorter ones are there by accident. */
const SHORTEST_HALF = 5;
/** Letters that a known half has at least if it is not a base form: `kryptovaluutta` does not end in `uutta`. */
const SHORTEST_INFLECTED_HALF = 7;

const tails = (word: string): string[] =>
  places(word, SHORTEST_START, SHORTEST_HALF)
    .map((cut) => word.slice(cut))
    .reverse();

/** The known half of a compound whose other half is unknown: its last member tells what it is, the first what it is of. */
function partlyKnown(word: string, lookup: Lookup): QueryTerm | undefined {
  const starts = places(word, SHORTEST_HALF, SHORTEST_START).map((cut) => word.slice(0, cut));
  for (const half of [...tails(word), ...starts]) {
    const known = sameWord(half, lookup);
    const isBase = lookup.bases(undot(half)).includes(fold(half));
    if (known && !isEnding(half) && (isBase || half.length >= SHORTEST_INFLECTED_HALF)) return asPart(known);
  }
  return undefined;
}

/** A typing mistake mended: the nearest known form, or the nearest base form of what the word would be without its ending. */
function corrected(word: string, lookup: Lookup): QueryTerm | undefined {
  const forms = [...lookup.forms()];
  const isBase = (form: string) => lookup.bases(undot(form)).includes(form);
  const suggestion = suggest(word, forms) ?? suggest(guessBase(word), forms.filter(isBase), 1);
  if (suggestion === undefined) return undefined;
  const bases = lookup.find(suggestion).find(({ form }) => form === suggestion)?.bases ?? [];
  return { ...term(word, 'corrected', bases), suggestion };
}

/** Letters that Finnish words start with, the commonest first. */
const INITIALS = 'k s t p v m h l'.split(' ');

/** Words with other first letters that may have been meant, to know which shards to load: the likeliest mistakes first. */
function misspelt(word: string): string[] {
  const swapped = [0, 1, 2].map(
    (at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  );
  const shortened = [0, 1, 2].map((at) => word.slice(0, at) + word.slice(at + 1));
  return [
    ...swapped,
    ...shortened,
    ...INITIALS.map((letter) => letter + word),
    ...INITIALS.map((letter) => letter + word.slice(1)),
  ];
}

/** The base forms of the members of a known compound; none for a simple word. */
export async function partsOf(base: string, lookup: Lookup): Promise<string[][]> {
  if (base.includes('-')) return [];
  await lookup.load([base]);
  await lookup.load(ends(base, lookup), MOST_SHARDS);
  return (asCompound(base, lookup, sameWord) ?? []).map(({ lookups }) => lookups);
}
