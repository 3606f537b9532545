import type { Analyse } from '../finnish/analyse.ts';
import { fold } from '../finnish/fold.ts';
import { isStopWord } from '../finnish/stop-words.ts';
import { tokenize } from '../finnish/tokens.ts';
import { choices } from './term.ts';

/** What a query may be called otherwise. */
export interface OtherNames {
  /** How many words of the query the name has; one if there is none. */
  length: number;
  /** The other names that stand on the site, in base forms. */
  others: string[][];
  /** Those that do not, though their parts may. */
  unseen: string[][];
}

/** Names that readers use for one thing, wherever they stand in a query. */
export interface Names {
  /** The longest name that the words begin with. */
  at: (words: readonly { lookups: readonly string[] }[]) => OtherNames;
}

/** Other names that are looked for at most, in the order of the list: each is a file to load. */
const MOST = 6;

/** Separate the names of a list, and those that stand on the site from the others. */
const [NAME_END, SEEN_END] = ['|', ';'];

/**
 * Writes the lists of names as a browser reads them: a line for each list, its names in base forms.
 * @param groups each list names one thing
 * @param isSeen whether a base form stands on the site: nobody needs to look for what does not
 */
export const formatNames = (
  groups: readonly (readonly string[])[],
  analyse: Analyse,
  isSeen: (base: string) => boolean,
): string =>
  groups
    .map((group) => {
      const names = [...new Set(group.map((name) => basesOf(name, analyse).join(' ')))];
      const { seen = [], unseen = [] } = Object.groupBy(names, (name) =>
        name.split(' ').every(isSeen) ? 'seen' : 'unseen',
      );
      return [seen.join(NAME_END), unseen.join(NAME_END)].join(SEEN_END);
    })
    .join('\n');

/** The words of a name in base forms: its own, where the word is one. */
const basesOf = (name: string, analyse: Analyse): string[] =>
  tokenize(name)
    .filter(({ word }) => !isStopWord(word))
    .map(({ word }) => {
      const bases = analyse(word).map(({ base }) => fold(base));
      return bases.find((base) => base === fold(word)) ?? bases[0] ?? fold(word);
    });

/** Reads what `formatNames` writes. */
export function parseNames(text: string): Names {
  const groups = new Map<string, { seen: string[]; unseen: string[] }>();
  for (const line of text.split('\n').filter(Boolean)) {
    const [seen = [], unseen = []] = line.split(SEEN_END).map((part) => part.split(NAME_END).filter(Boolean));
    for (const name of [...seen, ...unseen]) groups.set(name, { seen, unseen });
  }
  const longest = Math.max(0, ...[...groups.keys()].map((name) => name.split(' ').length));
  return {
    at: (words) => {
      for (let length = Math.min(longest, words.length); length > 0; length--) {
        const keys = choices(words.slice(0, length).map(({ lookups }) => lookups)).map((bases) => bases.join(' '));
        const group = keys.map((key) => groups.get(key)).find(Boolean);
        if (!group) continue;
        const others = (names: readonly string[]) =>
          names
            .filter((name) => !keys.includes(name))
            .slice(0, MOST)
            .map((name) => name.split(' '));
        return { length, others: others(group.seen), unseen: others(group.unseen) };
      }
      return { length: 1, others: [], unseen: [] };
    },
  };
}
