import { fold, undot } from './fold.ts';

/** A word form of the table with its base forms, all folded. */
export interface KnownForm {
  form: string;
  bases: string[];
}

/** Known words by what they are without dots, as far as they have been loaded. */
export interface Lookup {
  /** Loads what is needed to look these words up. */
  load: (words: Iterable<string>, most?: number) => Promise<void>;
  /** All loaded forms that are this word but for dots. */
  find: (word: string) => readonly KnownForm[];
  /** Base forms among the loaded words, by what they are without dots. */
  bases: (undotted: string) => readonly string[];
  /** Every loaded form. */
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
      for (const [form, base] of readShard(text)) addForm(byKey, form, base);
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
    forms: function* () {
      for (const known of byKey.values()) for (const { form } of known) yield form;
    },
  };
}

function* readShard(text: string): Generator<[form: string, base: string]> {
  for (const line of text.split('\n')) {
    const [base = '', ...codes] = line.split(' ');
    yield [base, base];
    for (const code of codes)
      yield [base.slice(0, base.length - Number.parseInt(code.slice(0, 1), 36)) + code.slice(1), base];
  }
}

function addForm(byKey: Map<string, KnownForm[]>, form: string, base: string): void {
  const key = undot(form);
  const forms = byKey.get(key) ?? [];
  const known = forms.find((other) => other.form === fold(form));
  if (!known) forms.push({ form, bases: [base] });
  else if (!known.bases.includes(base)) known.bases.push(base);
  byKey.set(key, forms);
}
