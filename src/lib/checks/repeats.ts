import type { Draft } from '../content/parse-content.ts';
import { error, type Problem } from '../content/problems.ts';
import type { ContentKind, Entries, Entry } from '../content/records.ts';
import type { Path } from '../content/yaml-file.ts';

/** Lists whose items are not names or ids: the same may come twice there. */
const FREE: ReadonlySet<string> = new Set([
  'date-parts',
  'options',
  'pairs',
  'bars',
  'events',
  'levels',
  'course',
  'changes',
]);

/** No list names the same thing twice: the page would print it twice. */
export function checkRepeats(entries: Entries, drafts: readonly Draft[] = []): Problem[] {
  // Chapters in the table of contents and works of the bibliography have messages of their own.
  const kinds = (Object.keys(entries) as ContentKind[]).filter((kind) => kind !== 'references' && kind !== 'contents');
  const records = [
    ...kinds.flatMap((kind): Entry<unknown>[] => entries[kind]),
    ...drafts.filter((draft) => kinds.some((kind) => kind === draft.kind)),
  ];
  return records.flatMap(({ file, data, locate }) =>
    repeatsIn(data).map(({ path, word }) =>
      error(file, locate(path), `\`${word}\` on luettelossa kahdesti. Poista toinen.`),
    ),
  );
}

interface Repeat {
  path: Path;
  word: string;
}

function repeatsIn(value: unknown, path: Path = []): Repeat[] {
  if (Array.isArray(value)) {
    const own = FREE.has(String(path.at(-1))) ? [] : repeatedItems(value, path);
    return [...own, ...value.flatMap((item, index) => repeatsIn(item, [...path, index]))];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => repeatsIn(field, [...path, key]));
}

function repeatedItems(list: readonly unknown[], path: Path): Repeat[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const word = wordOf(item, path);
    if (word === undefined) return [];
    // "Arjenhallinta" and "arjen hallinta" are two words that people search by.
    const key = word.trim().toLowerCase();
    if (seen.has(key)) return [{ path: [...path, index], word }];
    seen.add(key);
    return [];
  });
}

/** What an item names. Pages of `sources` and questions have messages of their own. */
function wordOf(item: unknown, path: Path): string | undefined {
  if (typeof item === 'string') return item;
  if (typeof item !== 'object' || item === null || ['sources', 'questions'].includes(String(path.at(-1))))
    return undefined;
  const { id, name, ref, provision, text } = item as Partial<Record<string, unknown>>;
  if (path.at(-1) === 'source') return JSON.stringify(item);
  const word = id ?? name ?? ref ?? provision ?? text;
  return typeof word === 'string' ? word : undefined;
}
