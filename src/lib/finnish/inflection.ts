import { undot } from './fold.ts';
import { apply, grades, type Rule } from './gradation.ts';

/*
 * Finnish inflection backwards: from a form to the base forms it could have. Everything here is in undotted lower case, so
 * that each rule stands for both harmonies (-ssa and -ssä) and a word typed without dots is read alike.
 * The rules propose too much on purpose; the caller keeps what is a known word.
 * Source of the rules: VISK, Iso suomen kielioppi, the chapters on gradation and inflection, https://scripta.kotus.fi/visk/
 */

/** An ending, or `VV` for a vowel made long: `taloo|n` is `talo` and the ending `VVn`. */
const list = (endings: string): RegExp[] =>
  endings
    .split(' ')
    .map((ending) => new RegExp(ending.replace('VV', '(?<=([aeiouy]))\\1').replace('V', '[aeiouy]') + '$'));

const CLITICS = list('ko pa kin kaan han kohan pahan kos pas');
const POSSESSIVES = list('ni si mme nne nsa VVn');
/**
 * Case endings after a stem that ends in a vowel; in the plural the stem ends in -i. `VV`, `se` and `hV` stand before a
 * possessive. The last three are those of adverbs and comparatives, which dictionaries put under the adjective.
 */
const CASES = list('n t ssa sta lla lta lle na ksi kse tta ta a seen siin hVn den tten ine VVn VV se hV sti mmin mpi');
/** Endings that hold the plural sign -i- or -j- themselves. */
const PLURAL_CASES = list('ia ja ien jen ie je');
/** Endings after a stem that ends in a consonant: `las|ta`, `nais|ten`. */
const CONSONANT_CASES = list('(?<=[lnrsth])ta (?<=[lnrsth])ten (?<=[lnrsth])te (?<=[lnrsth])na');

/** Stem with a vowel at its end → base form, after consonant gradation has been tried on the stem. */
const VOWEL_STEM: readonly Rule[] = [
  [/$/, ''],
  [/e$/, 'i'],
  [/se$/, 'nen'],
  [/kse$/, 's', 'ksi'],
  [/[dt]e$/, 's', 'si', 't'],
  [/ee$/, 'e', 'yt', 'ut'],
  [/aa$/, 'as'],
  [/ii$/, 'is'],
  [/(?<=[ny])ee$/, 'yt'],
  [/(?<=u)ee$/, 't'],
  [/(?<=[lnr])e$/, ''],
  [/(?<=[uy])e$/, 't'],
  [/me$/, 'n'],
  [/time$/, 'din'],
  [/(?<=tt?o)ma$/, 'n'],
  [/(?<=t)toma$/, 'on'],
  [/m[mp]a$/, 'mpi'],
  [/im[mp]a$/, 'in'],
  [/he$/, 's'],
  [/hde$/, 'ksi'],
  [/nte$|nne$/, 's'],
  [/(?<=[^aeiouy])i$/, ''],
];

const CONSONANT_STEM: readonly Rule[] = [
  [/$/, '', 'i'],
  [/s$/, 'nen', 'psi'],
  [/t$/, 's', 'si'],
  [/h$/, 'ksi'],
];

/** Plural stem without its -i- → base form. */
const PLURAL_STEM: readonly Rule[] = [
  [/$/, '', 'i'],
  [/o$/, 'a', 'uo', 'yo'],
  [/e$/, 'i', 'ie'],
  [/(?<=[^aeiouy])$/, 'a', 'e', 'u'],
  [/(?<=a)$/, 's'],
  [/(?<=[lnr])$/, ''],
  [/s$/, 'nen'],
  [/ks$/, 's'],
  [/ne$/, 'nyt', 'nut'],
  [/(?<=[uy])$/, 't'],
  [/m$/, 'n'],
  [/tim$/, 'din'],
  [/h$/, 's'],
  [/ttom$/, 'ton'],
  [/imm$|imp$/, 'in'],
];

/** Verb form → infinitive, in two steps: the stem that is left, and the infinitives that such a stem has. */
const VERB_ENDINGS = list(
  `n t mme tte vat va maan massa masta malla matta ma minen mis\\w{0,5} essa en nut nyt nee\\w{0,5} VV V
  isi isin isit isimme isitte isivat i in it imme itte ivat koon koot`.replaceAll(/\s+/g, ' '),
);
const VERB_STEM: readonly Rule[] = [
  [/$/, 'a', 'da', 'ta'],
  [/(?<=[^aeiouy])$/, 'ea', 'ia', 'aa'],
  [/a$/, 'ta'],
  [/le$/, 'lla'],
  [/ne$/, 'nna', 'ta'],
  [/re$/, 'rra'],
  [/se$/, 'sta'],
  [/[oe]$/, 'aa'],
  [/ttele?$/, 'tella'],
  [/ntele?$/, 'nnella'],
  [/kkele?$/, 'kella'],
  [/ppele?$/, 'pella'],
  [/itse$/, 'ita'],
  [/s$/, 'ta', 'sta'],
  [/l$/, 'lla'],
  [/n$/, 'nna'],
  [/ke?$/, 'hda'],
];
/** What may follow the -u- or -y- of a participle: `tavat|tu|jen`. */
const AFTER_PARTICIPLE =
  '(?:n|t|a|na|ksi|ssa|sta|lla|lta|lle|ta|[uy]n|j[ae]n?|ihin|i(?:n|ta|na|ksi|ssa|sta|lla|lta|lle|den)|mpi\\w{0,4})?';
const TU = `t[uy]${AFTER_PARTICIPLE}`;

/** Passive forms and participles, which have the infinitive's stem: `tavataan`, `tavattiin`, `tavannut`. */
const PASSIVE: readonly Rule[] = [
  [/an$/, ''],
  [new RegExp(`(?:${TU}|t(?:aan|iin|av\\w{0,5}|ais\\w{0,5}))$`), 'a', 'da', 'ta', 'la', 'na', ''],
  [new RegExp(`e(?:t${TU}|t(?:aan|tiin|tav\\w{0,5}|tais\\w{0,5}))$`), 'aa'],
  [new RegExp(`(?:t${TU}|t(?:aan|tiin|tav\\w{0,5}|tais\\w{0,5}))$`), 'ta', 'a', 'da'],
  [/n(?:ut|yt|ee\w{0,5})$/, 'ta', 'na'],
  [/l(?:ut|yt|ee\w{0,5})$/, 'la'],
  [/s(?:ut|yt|ee\w{0,5})$/, 'ta'],
];

/** What is left of a word when each ending that fits is taken off, where at least two letters are left. */
const strip = (word: string, endings: readonly RegExp[]): string[] =>
  endings
    .filter((ending) => ending.test(word))
    .map((ending) => word.replace(ending, ''))
    .filter((rest) => rest.length > 1);

/**
 * The base forms that a word form could have, the form itself first. Most of them are no words at all: keep the known ones.
 * @param form any spelling of a word; the part before a colon is taken for an abbreviation (`STM:n` → `stm`)
 * @returns undotted base forms, each once
 */
export function possibleBases(form: string): Set<string> {
  const word = undot(form).replace(/:.*$/, '');
  const plain = [word, ...strip(word, CLITICS)];
  const bare = new Set([...plain, ...plain.flatMap((rest) => strip(rest, POSSESSIVES))]);
  return new Set(
    [word, ...[...bare].flatMap((rest) => [rest, ...nominalBases(rest), ...verbBases(rest)])].filter(
      ({ length }) => length > 1,
    ),
  );
}

function nominalBases(word: string): string[] {
  const stems = [word, ...strip(word, CASES)];
  const plurals = [
    ...stems.filter((stem) => stem.endsWith('i')).map((stem) => stem.slice(0, -1)),
    ...strip(word, PLURAL_CASES),
  ];
  return [
    ...stems.flatMap(grades).flatMap((stem) => apply(stem, VOWEL_STEM)),
    ...plurals.flatMap(grades).flatMap((stem) => apply(stem, PLURAL_STEM)),
    ...strip(word, CONSONANT_CASES).flatMap((stem) => apply(stem, CONSONANT_STEM)),
  ];
}

function verbBases(word: string): string[] {
  const stems = [word, ...strip(word, VERB_ENDINGS)];
  return [...stems.flatMap(grades).flatMap((stem) => apply(stem, VERB_STEM)), ...apply(word, PASSIVE).flatMap(grades)];
}

/** A base form for a word of which nothing is known: the form without its clitic, possessive and case ending. */
export function guessBase(form: string): string {
  const word = undot(form).replace(/:.*$/, '');
  const shortest = (rest: string, endings: readonly RegExp[]) =>
    strip(rest, endings).reduce((best, other) => (other.length < best.length ? other : best), rest);
  return shortest(shortest(shortest(word, CLITICS), POSSESSIVES), CASES);
}
