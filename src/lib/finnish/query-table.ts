import { fold, sharedStart, undot } from './fold.ts';
import { basesWithin, type Analysis, type Lexicon } from './lexicon.ts';
import { UNWRITTEN } from './lookup.ts';
import { isStopWord } from './stop-words.ts';

/**
 * The base forms of all word forms in small pieces of text, of which a browser loads the one or two that a query needs.
 * Forms stand in the order of their undotted spelling; shard `n` holds those from the n-th word of the manifest on.
 */
export interface QueryTable {
  manifest: string;
  /** Texts of the shards; a shard's name is its index. */
  shards: string[];
}

/** How many characters of text a shard may have; compressed it is about a third. */
const SHARD_SIZE = 2_500;

/**
 * Makes the table of a lexicon. Its size grows with the number of different words alone, and a shard's size not at all.
 *
 * A shard has a line for each base form: `lapsi 1en 3sten`, that is `lapsi` itself, `lapsen`, `lasten`; the figure, in base 36,
 * says how many letters to take off the end, and the rest is put in their place. A form that nobody has written, such as the
 * base form of a word that stands in another only, has a `-` after it: it is understood, and never offered.
 * @param options.isWritten whether a form stands in the texts that are searched
 * @param options.more words that are known besides those of the lexicon, as they are
 */
export function buildQueryTable(
  lexicon: Lexicon,
  { isWritten = () => true, more = [], shardSize = SHARD_SIZE }: TableOptions = {},
): QueryTable {
  const forms = [...basesOfForms(lexicon, more)].map(([form, bases]) => ({ form, key: undot(form), bases }));
  forms.sort((a, b) => (a.key === b.key ? (a.form < b.form ? -1 : 1) : a.key < b.key ? -1 : 1));
  const starts: string[] = [];
  const shards: string[] = [];
  let lines = new Map<string, string>();
  let size = 0;
  let last = '';
  for (const { form, key, bases } of forms) {
    if (size > shardSize && key !== last) {
      shards.push(textOf(lines));
      lines = new Map();
      size = 0;
    }
    if (lines.size === 0) starts.push(key.slice(0, sharedStart(key, last) + 1));
    const mark = isWritten(form) ? '' : UNWRITTEN;
    for (const base of bases) {
      const start = lines.get(base) ?? base + (isWritten(base) ? '' : UNWRITTEN);
      const line = form === base ? start : `${start} ${encode(form, base)}${mark}`;
      size += line.length - (lines.get(base)?.length ?? -1);
      lines.set(base, line);
    }
    last = key;
  }
  if (lines.size > 0) shards.push(textOf(lines));
  return { manifest: starts.join(' '), shards };
}

interface TableOptions {
  isWritten?: (form: string) => boolean;
  more?: readonly string[];
  shardSize?: number;
}

const textOf = (lines: ReadonlyMap<string, string>): string => [...lines.values()].join('\n');

function encode(form: string, base: string): string {
  const shared = Math.max(sharedStart(form, base), base.length - 35);
  return (base.length - shared).toString(36) + form.slice(shared);
}

/** Every form that can be looked up, folded, with its base forms; a base form is a form of itself. */
function basesOfForms({ entries }: Lexicon, more: readonly string[]): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  const add = (form: string, base: string) => table.set(form, (table.get(form) ?? new Set()).add(base));
  for (const entry of entries.values()) {
    const form = fold(entry.form);
    if (isStopWord(form)) continue;
    if (entry.analyses.length === 0) add(form, form);
    for (const analysis of entry.analyses) {
      add(form, fold(analysis.base));
      for (const base of basesWithin(analysis)) add(base, base);
      for (const [tail, base] of tailsOf(form, analysis)) add(tail, base);
    }
  }
  for (const word of more) if (!table.has(word)) add(word, word);
  return table;
}

/** Forms of a compound's last members that its own form shows: `järjestelmissä` in `tietojärjestelmissä`. */
function tailsOf(form: string, { base, members }: Analysis): [form: string, base: string][] {
  return members.slice(1).flatMap((_member, index): [string, string][] => {
    const start = fold(members.slice(0, index + 1).join(''));
    return form.startsWith(start) ? [[form.slice(start.length), fold(base).slice(start.length)]] : [];
  });
}
