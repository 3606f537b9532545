import type { ContentWord } from '../checks/content-words.ts';
import type { ContentFile } from '../content/decode.ts';
import type { WrittenWord } from './build-lexicon.ts';
import { undot } from './fold.ts';
import { formatEntry, parseLexicon, type Analysis, type Lexicon } from './lexicon.ts';
import { parseWordList } from './word-list.ts';

/** Where the lexicon is: lists kept by hand, and below them the forms that `npm run lexicon` writes. */
export const LEXICON_FOLDER = 'content/lexicon/';
const FORMS_FOLDER = `${LEXICON_FOLDER}forms/`;

const HEADING =
  '# Tämän kirjoittaa `npm run lexicon`. Älä muokkaa käsin. Merkit: @ luettelosta, ~ vieraskielisestä tekstistä, ? tuntematon.';

/** A word that needs a verdict: at least two letters, and not a code such as `S20050` or `GAD-7`. */
export const needsVerdict = (word: string): boolean =>
  /\p{L}\P{L}*\p{L}/u.test(word) && (!/\d/.test(word) || /\p{Ll}{2}/u.test(word));

/** The words of the content as the lexicon's builder takes them. */
export const writtenWords = (words: readonly ContentWord[]): WrittenWord[] =>
  words
    .filter(({ word }) => needsVerdict(word))
    .map(({ word, language, isName }) => ({ word, isForeign: language !== 'fi', isName }));

const textsIn = (files: readonly ContentFile[], isWanted: (path: string) => boolean): string[] =>
  files
    .filter(({ path }) => path.endsWith('.txt') && isWanted(path))
    .map(({ bytes }) => new TextDecoder().decode(bytes));

/** The lexicon in the content's files. */
export const readLexicon = (files: readonly ContentFile[]): Lexicon =>
  parseLexicon(textsIn(files, (path) => path.startsWith(FORMS_FOLDER)));

/** The base forms of all lists kept by hand: `content/lexicon/*.txt`. */
export const listedWords = (files: readonly ContentFile[]): Analysis[] =>
  textsIn(files, (path) => path.startsWith(LEXICON_FOLDER) && !path.startsWith(FORMS_FOLDER)).flatMap(parseWordList);

/** The lexicon as files, by the first letter without its dots; the same lexicon gives the same bytes. */
export function lexiconFiles({ entries }: Lexicon): Map<string, string> {
  const byLetter = Map.groupBy(entries.values(), ({ form }) => /^[a-z]/.exec(undot(form))?.[0] ?? '0');
  return new Map(
    [...byLetter].map(([letter, group]) => [`${letter}.txt`, `${[HEADING, ...group.map(formatEntry)].join('\n')}\n`]),
  );
}
