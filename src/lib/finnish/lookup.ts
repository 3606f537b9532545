import { fold, undot } from './fold.ts';

/** Stands in a shard after a form that nobody has written. */
export const UNWRITTEN = '-';

/** A word form of the table with its base forms, all folded. */
export interface KnownForm {
  form: string;
  bases: string[];
  /** Whether the form stands in the texts that are searched. */
  isWritten: boolean;
}

/** Known words by what they are without dots, as far as they have been loaded. */
export interface Lookup {
  /** Loads what is needed to look these words up. */
  load: (words: Iterable<string>, most?: number) => Promise<void>;
  /** All loaded forms that are this word but for dots. */
  find: (word: string) => readonly KnownForm[];
  /** Base forms among the loaded words, by what they are without dots. */
  bases: (undotted: string) => readonly string[];
  /** Base forms among the loaded words that start so. */
  basesFrom: (start: string) => string[];
  /** Every loaded form that stands in the texts. */
  forms: () => Iterable<string>;
}

/**
 * Opens a table that `buildQueryTable` made.
 * @param manifest the table's manifest
 * @param fetchShard gives the text of a shard by its index; each is asked for once, a failed one again
 */
export function openTable(manifest: string, fetchShard: (index: number) => Promise<string>): Lookup {
  const starts = manifest === '' ? [] : manifest.split(' ');
  const byKey = new Map<string, KnownForm[]>();
  const loading = new Map<number, Promise<void>>();

  const shardOf = (word: string): number => {
    const key = undot(word);
    const next = starts.findIndex((start) => start > key);
    return Math.max(0, (next < 0 ? starts.length : next) - 1);
  };
  const loadShard = (index: number): Promise<void> => {
    const known = loading.get(index);
    if (known) return known;
    const loaded = fetchShard(index).then((text) => {
      for (const [form, base, isWritten] of readShard(text)) addForm(byKey, form, base, isWritten);
    });
    loading.set(index, loaded);
    loaded.catch(() => loading.delete(index));
    return loaded;
  };

  return {
    load: async (words, most = Infinity) => {
      const shards = starts.length === 0 ? [] : [...new Set(Array.from(words, shardOf))];
      await Promise.all(shards.slice(0, most).map(loadShard));
    },
    find: (word) => byKey.get(undot(word)) ?? [],
    bases: (key) => (byKey.get(key) ?? []).filter(({ form, bases }) => bases.includes(form)).map(({ form }) => form),
    basesFrom: (start) =>
      [...byKey.values()]
        .flat()
        .filter(({ form, bases }) => form.startsWith(start) && bases.includes(form))
        .map(({ form }) => form),
    forms: function* () {
      for (const known of byKey.values()) for (const { form, isWritten } of known) if (isWritten) yield form;
    },
  };
}

function* readShard(text: string): Generator<[form: string, base: string, isWritten: boolean]> {
  for (const line of text.split('\n')) {
    const [first = '', ...codes] = line.split(' ');
    const base = bare(first);
    yield [base, base, first === base];
    for (const code of codes) {
      const end = bare(code);
      yield [base.slice(0, base.length - Number.parseInt(end.slice(0, 1), 36)) + end.slice(1), base, end === code];
    }
  }
}

const bare = (word: string): string => (word.endsWith(UNWRITTEN) ? word.slice(0, -UNWRITTEN.length) : word);

function addForm(byKey: Map<string, KnownForm[]>, form: string, base: string, isWritten: boolean): void {
  const key = undot(form);
  const forms = byKey.get(key) ?? [];
  const known = forms.find((other) => other.form === fold(form));
  if (!known) forms.push({ form, bases: [base], isWritten });
  else {
    if (!known.bases.includes(base)) known.bases.push(base);
    known.isWritten ||= isWritten;
  }
  byKey.set(key, forms);
}
