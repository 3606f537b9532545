import { basesByRule, type KnownBases } from './fallback.ts';
import { fold, undot } from './fold.ts';
import { basesWithin, findEntry, simple, type Analysis, type Lexicon } from './lexicon.ts';

/** Gives the base forms of a word with their parts; at least one for any word. */
export type Analyse = (word: string) => Analysis[];

/**
 * Makes an analyser of a lexicon: first the lexicon itself, then the halves of a word with a hyphen, then the rules of
 * inflection against the lexicon's base forms. A word that nothing fits is its own base form.
 */
export function createAnalyser(lexicon: Lexicon): Analyse {
  const byBase = new Map(
    [...lexicon.entries.values()]
      .flatMap(({ analyses }) => analyses)
      .map((analysis) => [fold(analysis.base), analysis]),
  );
  const known = knownBases([...byBase.values()].flatMap(basesWithin));
  const ofBase = (base: string): Analysis => byBase.get(base) ?? simple(base);
  const analyse: Analyse = (word) => {
    const listed = findEntry(lexicon, word)?.analyses ?? findEntry(lexicon, fold(word))?.analyses;
    if (listed?.length) return listed;
    const ruled = listed ? [] : basesByRule(word, known);
    if (ruled.length > 0) return ruled.map(ofBase);
    return word.includes('-') ? [byHalves(word, analyse)] : [simple(word)];
  };
  return analyse;
}

/** A word with a hyphen as a compound of its halves. */
function byHalves(word: string, analyse: Analyse): Analysis {
  const halves = word.split('-').filter(Boolean);
  const analyses = halves.map((half) => analyse(half)[0] ?? simple(half));
  const last = analyses.at(-1) ?? simple(word);
  const members = [...halves.slice(0, -1).map((half) => `${half}-`), ...last.members];
  const parts = [...analyses.slice(0, -1).map(({ base }) => base), ...(last.parts.length ? last.parts : [last.base])];
  return { base: members.join(''), members, parts };
}

/** Looks base forms up by what they are without dots. */
export function knownBases(bases: Iterable<string>): KnownBases {
  const byKey = Map.groupBy(new Set(bases), undot);
  return (key) => byKey.get(key) ?? [];
}
