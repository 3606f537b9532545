import { fold } from './fold.ts';

/** A base form of a word, with its inner boundaries where it is a compound. */
export interface Analysis {
  /** The base form: `lastensuojelu`. */
  base: string;
  /** The base form cut into its members as they stand in it: `['lasten', 'suojelu']`; one member for a simple word. */
  members: string[];
  /** The members' own base forms: `['lapsi', 'suojelu']`; empty for a simple word. */
  parts: string[];
}

/**
 * What a line says of its word:
 * `known` to the analyser, by a `list` kept by hand, only in `foreign` text, or `unknown` to all.
 */
export type Verdict = 'known' | 'list' | 'foreign' | 'unknown';

export interface Entry {
  form: string;
  verdict: Verdict;
  analyses: Analysis[];
}

/** Word forms with their entries, found by the form as it is written or in lower case. */
export interface Lexicon {
  entries: ReadonlyMap<string, Entry>;
}

const MARKS: Record<Verdict, string> = { known: '', list: '@', foreign: '~', unknown: '?' };
const VERDICTS = new Map(Object.entries(MARKS).map(([verdict, mark]) => [mark, verdict as Verdict]));

/** A word without inner boundaries. */
export const simple = (base: string): Analysis => ({ base, members: [base], parts: [] });

/**
 * Reads an analysis: `tuki`, `asiakas·tieto`, or with the base forms of members that are not in theirs,
 * `lasten·suojelu = lapsi + suojelu`.
 */
export function parseAnalysis(text: string): Analysis {
  const [word = '', parts] = text.split(' = ');
  const members = word.split('·');
  const ownParts = members.length > 1 ? members.map(withoutHyphen) : [];
  return { base: members.join(''), members, parts: parts?.split(' + ') ?? ownParts };
}

/** Writes an analysis as `parseAnalysis` reads it. */
export function formatAnalysis({ members, parts }: Analysis): string {
  const word = members.join('·');
  const areMembers = parts.length === 0 || parts.join('·') === members.map(withoutHyphen).join('·');
  return areMembers ? word : `${word} = ${parts.join(' + ')}`;
}

const withoutHyphen = (member: string): string => member.replace(/-$/, '');

/**
 * Reads the lines of one or more lexicon files: a form, two spaces, its analyses with commas between, and a mark.
 * `#` starts a comment line. A form that comes twice keeps the later line.
 */
export function parseLexicon(texts: Iterable<string>): Lexicon {
  const entries = new Map<string, Entry>();
  for (const text of texts) {
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const entry = parseLine(line);
      entries.set(entry.form, entry);
    }
  }
  return { entries };
}

function parseLine(line: string): Entry {
  const [form = '', ...rest] = line.split('  ');
  const verdict = VERDICTS.get(rest.at(-1) ?? '');
  const analyses = verdict ? rest.slice(0, -1) : rest;
  return {
    form,
    verdict: verdict ?? 'known',
    analyses: analyses.flatMap((text) => text.split(', ')).map(parseAnalysis),
  };
}

/** Writes an entry as one line, without a line end. */
export function formatEntry({ form, verdict, analyses }: Entry): string {
  return [form, analyses.map(formatAnalysis).join(', '), MARKS[verdict]].filter((part) => part !== '').join('  ');
}

/**
 * The entry of a word as it is written in a text. A capital at the start of a sentence and a word in capitals find the word
 * in lower case; a name in lower case does not find the name.
 */
export function findEntry({ entries }: Lexicon, word: string): Entry | undefined {
  const exact = entries.get(word);
  if (exact) return exact;
  const lower = word.toLowerCase();
  return lower === word ? undefined : (entries.get(lower) ?? entries.get(word.slice(0, 1) + lower.slice(1)));
}

/**
 * Every base form that an analysis holds, folded, the whole first: its own, those of its parts, and those of each run of
 * parts (`tietojärjestelmä` and `asiakastieto` of `asiakas·tieto·järjestelmä`).
 */
export function basesWithin({ base, members, parts }: Analysis): string[] {
  const found = [base, ...parts];
  if (parts.length === members.length) {
    for (let length = 2; length < members.length; length++) {
      for (let first = 0; first + length <= members.length; first++) {
        const last = first + length - 1;
        found.push(members.slice(first, last).join('') + (parts[last] ?? ''));
      }
    }
  }
  return [...new Set(found.map(fold))];
}
