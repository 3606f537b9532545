import { fold } from './fold.ts';
import { simple, type Analysis, type Entry, type Lexicon } from './lexicon.ts';
import { innerMembers, toAnalyses, type VoikkoFields } from './voikko.ts';
import { listMatcher, type ListMatcher } from './word-list.ts';

/** A word as written, with what its places tell of it. */
export interface WrittenWord {
  word: string;
  /** In text of another language. */
  isForeign: boolean;
  /** In somebody's or something's name. */
  isName: boolean;
}

/** What an analyser such as Voikko says of many words at once. */
export interface Analyser {
  (words: readonly string[]): { analyses: ReadonlyMap<string, VoikkoFields[]>; wrong: ReadonlySet<string> };
}

/**
 * Makes the lexicon of a text.
 * @param words every word of the text, repeated ones included
 * @param lists words that are right whatever the analyser says; a word that stands in a name joins them
 * @param analyser Voikko, or a stand-in
 * @returns entries sorted by form; a word that is right in lower case stands in lower case
 */
export function buildLexicon(words: readonly WrittenWord[], lists: readonly Analysis[], analyser: Analyser): Lexicon {
  const finnish = unique(words.filter(({ isForeign }) => !isForeign));
  const asked = finnish.flatMap((word) => spellings(word).flatMap((spelling) => [spelling, ...spelling.split('-')]));
  const { analyses, wrong } = analyser([...new Set(asked)]);
  const isRight = (word: string) => analyses.has(word) && !wrong.has(word);
  const baseOfMember = memberBases(analyses, analyser);
  const analyse = (word: string): Analysis[] => toAnalyses(word, analyses.get(word) ?? [], baseOfMember);
  const rightHalf = (half: string): Analysis | undefined =>
    isRight(half) ? analyse(half)[0] : /^\d+$/.test(half) ? simple(half) : undefined;

  const listed = listMatcher(lists, rightHalf);
  const isUnknown = (word: string) => !spellings(word).some(isRight) && !listed(word);
  const names = unique(words.filter(({ isName }) => isName))
    .flatMap((word) => word.split('-'))
    .filter(isUnknown)
    .map(simple);
  const matchers = [listed, listMatcher([...lists, ...names], rightHalf)];

  const entries = new Map<string, Entry>();
  const add = (entry: Entry) => entries.has(entry.form) || entries.set(entry.form, entry);
  for (const word of finnish) {
    const right = [plainSpellings(word), affixedSpellings(word)]
      .map((ways) => ways.filter(isRight))
      .find(({ length }) => length > 0);
    add(finnishEntry(word, right ?? [], analyse, matchers));
  }
  for (const word of unique(words.filter(({ isForeign }) => isForeign)).map(fold))
    add({ form: word, verdict: 'foreign', analyses: [] });
  return { entries: new Map(withoutStrays([...entries.values()]).map((entry) => [entry.form, entry])) };
}

/** Sorts the entries and drops what an analyser sees in one form only ("alus·talla") where another base form has several. */
function withoutStrays(entries: readonly Entry[]): Entry[] {
  const uses = new Map<string, number>();
  for (const { base } of entries.flatMap(({ analyses }) => analyses)) uses.set(base, (uses.get(base) ?? 0) + 1);
  const usesOf = ({ base }: Analysis) => uses.get(base) ?? 0;
  return entries
    .map((entry) => {
      const isCommon = entry.analyses.some((analysis) => usesOf(analysis) > 2);
      const isKept = (analysis: Analysis) =>
        usesOf(analysis) > 1 ||
        (analysis.base === entry.form && analysis.members.length === 1) ||
        analysis.base.endsWith('minen');
      return isCommon ? { ...entry, analyses: entry.analyses.filter(isKept) } : entry;
    })
    .sort((a, b) => (a.form < b.form ? -1 : 1));
}

const unique = (words: readonly WrittenWord[]): string[] => [...new Set(words.map(({ word }) => word))].sort();

/** The ways in which a written word may be right: in lower case, as it stands, with only its first letter large. */
function plainSpellings(word: string): string[] {
  const lower = word.toLowerCase();
  const isCapitalised = word.slice(1) === lower.slice(1) || word === word.toUpperCase();
  return isCapitalised ? [...new Set([lower, word, word.slice(0, 1) + lower.slice(1)])] : [word];
}

/** What only stands before a hyphen or a full stop: `sosiaali- ja`, `ym.` */
function affixedSpellings(word: string): string[] {
  const [lower = word] = plainSpellings(word);
  return [`${lower}-`, `${word}-`, ...(word.length < 6 ? [`${lower}.`] : [])];
}

const spellings = (word: string): string[] => [...plainSpellings(word), ...affixedSpellings(word)];

function finnishEntry(
  word: string,
  right: readonly string[],
  analyse: (word: string) => Analysis[],
  matchers: readonly ListMatcher[],
): Entry {
  const listed = matchers.map((match) => match(word)).find(Boolean);
  const [first] = right;
  if (first === undefined)
    return { form: word, verdict: listed ? 'list' : 'unknown', analyses: listed ? [listed] : [] };
  const isNamed = /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(listed?.base ?? '');
  const all = [...(listed && isNamed ? [listed] : []), ...right.flatMap(analyse)];
  const analyses = [
    ...new Map(all.toReversed().map((analysis) => [fold(analysis.base), analysis])).values(),
  ].toReversed();
  return { form: first.replace(/[-.]$/, ''), verdict: 'known', analyses };
}

/** Asks the analyser for the base forms of all inner members of compounds at once, as themselves and with -nen for -s. */
function memberBases(analyses: ReadonlyMap<string, VoikkoFields[]>, analyser: Analyser) {
  const members = [...analyses].flatMap(([word, fields]) => innerMembers(word, fields));
  const known = analyser([...new Set(members.flatMap((member) => [member, asNen(member)]))]).analyses;
  return (member: string, wordBases: string): string => {
    const bases = (known.get(member) ?? []).map(({ BASEFORM }) => BASEFORM ?? member);
    const hint = wordBases.match(new RegExp(`\\+${member}\\(([^+()=]+)\\)`, 'i'))?.[1];
    if (bases.some((base) => base.toLowerCase() === member.toLowerCase())) return member;
    if (hint && bases.includes(hint)) return hint;
    if (known.has(asNen(member)) && asNen(member) !== member) return asNen(member);
    return bases[0] ?? hint ?? member;
  };
}

const asNen = (member: string): string => member.replace(/s$/, 'nen');
