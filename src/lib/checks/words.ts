import type { ContentWord } from './content-words.ts';
import { basesByRule } from '../finnish/fallback.ts';
import { undot } from '../finnish/fold.ts';
import { findEntry, simple, type Analysis, type Lexicon } from '../finnish/lexicon.ts';
import { suggest } from '../finnish/suggest.ts';
import { listMatcher } from '../finnish/word-list.ts';
import { LEXICON_FOLDER, needsVerdict } from '../finnish/lexicon-files.ts';
import { type Position, type Problem, warning } from '../content/problems.ts';

/** To look for the nearest known word takes time, and nobody reads so many. */
const MOST_SUGGESTED = 100;

/**
 * Every word of the content is in the lexicon, and every Finnish one is right by Voikko, by a list, or by being a name.
 * Needs no Voikko: the lexicon carries its verdicts. A word that is added to a list is right at once.
 * @param words what `contentWords` found
 * @param lexicon what `npm run lexicon` wrote
 * @param lists the lists kept by hand
 */
export function checkWords(words: readonly ContentWord[], lexicon: Lexicon, lists: readonly Analysis[]): Problem[] {
  const doubtful = words.filter((word) => needsVerdict(word.word) && !isSettled(word, lexicon));
  if (doubtful.length === 0) return [];
  const names = words.filter(({ isName }) => isName).flatMap(({ word }) => word.split('-'));
  const isRight = (half: string) => (findEntry(lexicon, half)?.verdict === 'known' ? simple(half) : undefined);
  const match = listMatcher([...lists, ...names.map(simple)], isRight);
  const verdicts = new Map<string, ProblemAt | undefined>();
  const right = rightWords(lexicon, lists);
  const byUndotted = Map.groupBy(right, undot);
  const isInflected = (word: string) => basesByRule(word, (key) => byUndotted.get(key) ?? []).length > 0;
  const meant = (word: string) =>
    verdicts.size >= MOST_SUGGESTED || isInflected(word) ? undefined : suggest(word, right);
  return doubtful.flatMap(({ word, file, line, column }) => {
    if (!verdicts.has(word)) verdicts.set(word, problemOf(word, lexicon, match(word) !== undefined, meant));
    const problem = verdicts.get(word);
    return problem ? [problem(file, { line, column })] : [];
  });
}

/** A foreign word that comes into Finnish text is a new word: it has not been shown to Voikko. */
function isSettled({ word, language }: ContentWord, lexicon: Lexicon): boolean {
  const verdict = findEntry(lexicon, word)?.verdict;
  return verdict === 'known' || verdict === 'list' || (verdict !== undefined && language !== 'fi');
}

type ProblemAt = (file: string, position: Position) => Problem;

/**
 * A new word is only a warning: whoever adds one may have no Voikko at hand, and search finds it by the rules of inflection.
 * It stays one when Voikko has not known it either: what was accepted once stops nobody later.
 */
function problemOf(
  word: string,
  lexicon: Lexicon,
  isListed: boolean,
  meant: (word: string) => string | undefined,
): ProblemAt | undefined {
  const verdict = findEntry(lexicon, word)?.verdict;
  if (isListed && verdict === 'unknown') return undefined;
  const other = isListed ? undefined : meant(word);
  const advice = other ? ` Tarkoititko \`${other}\`?` : '';
  const message =
    verdict === 'unknown'
      ? `Sanaa \`${word}\` ei tunneta.${advice} Jos sana on oikein, lisää se tiedostoon ${fileFor(word)}.`
      : `Uusi sana \`${word}\`.${advice} Tarkista kirjoitusasu.`;
  return (file, at) => ({ ...warning(file, at, message), word: { text: word, meant: other } });
}

const rightWords = ({ entries }: Lexicon, lists: readonly Analysis[]): string[] => [
  ...[...entries.values()].flatMap(({ form, verdict, analyses }) =>
    verdict === 'unknown' ? [] : [form, ...analyses.map(({ base }) => base)],
  ),
  ...lists.map(({ base }) => base),
];

const fileFor = (word: string): string => `${LEXICON_FOLDER}${/\p{Lu}/u.test(word) ? 'names.txt' : 'terms.txt'}`;
