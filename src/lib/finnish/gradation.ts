/** What may stand in the place of an ending. */
export type Rule = readonly [ending: RegExp, ...bases: string[]];

/** Weak grade → strong grades of the last consonants before the final vowels, the commonest first. */
const STRONGER: readonly Rule[] = [
  [/mm$/, 'mp'],
  [/nn$/, 'nt'],
  [/ng$/, 'nk'],
  [/ll$/, 'lt'],
  [/rr$/, 'rt'],
  [/d$/, 't'],
  [/v$/, 'p', 'k'],
  [/(?<!k)k$/, 'kk'],
  [/(?<!p)p$/, 'pp'],
  [/(?<!t)t$/, 'tt'],
  [/j$/, 'k'],
  [/(?<=[lrh])$/, 'k'],
];
const WEAKER: readonly Rule[] = [
  [/mp$/, 'mm'],
  [/nt$/, 'nn'],
  [/nk$/, 'ng'],
  [/lt$/, 'll'],
  [/rt$/, 'rr'],
  [/kk$/, 'k'],
  [/pp$/, 'p'],
  [/tt$/, 't'],
  [/(?<=[aeiouyhl])t$/, 'd'],
  [/(?<=[aeiouylr])p$/, 'v'],
  [/(?<=[aeiouyhlr])k$/, ''],
];

/** The words that the rules make of a word: of each rule whose ending fits, one for each of its bases. */
export const apply = (word: string, rules: readonly Rule[]): string[] =>
  rules.flatMap(([ending, ...bases]) =>
    ending.test(word) ? bases.map((base) => word.replace(ending, '') + base) : [],
  );

/** A stem with its last consonants in every grade that Finnish could have there. */
export function grades(stem: string): string[] {
  const [, start = '', vowels = ''] = /^(.*?)([aeiouy]*)$/.exec(stem) ?? [];
  const others = apply(start, [...STRONGER, ...WEAKER]).map((other) => other + vowels);
  // Between vowels a k vanishes: tuki, tuen; lika, lian.
  const hiatus = vowels.length > 1 ? [`${start}${vowels.slice(0, -1)}k${vowels.slice(-1)}`] : [];
  return [stem, ...others, ...hiatus];
}
