import { undot } from '../finnish/fold.ts';
import { CARDS_IN_FILE, type Manifest } from './build-index.ts';
import type { Card } from './document.ts';
import { NAME_MARK } from './index-terms.ts';
import { parsePosting, type Posting } from './posting.ts';
import { parseShard, shardOf } from './shards.ts';

/** Gives the text of one of the index's files by its name. */
export type Load = (name: string) => Promise<string>;

/** Asks for each name once; a failed answer is forgotten, so that it can be asked for again. */
export function remember(load: Load): Load {
  const known = new Map<string, Promise<string>>();
  return (name) => {
    const own = known.get(name) ?? load(name);
    known.set(name, own);
    own.catch(() => known.delete(name));
    return own;
  };
}

/** The postings of an index. */
export interface Postings {
  /** Those of all the keys together; where no key has its very letters, those of the keys that differ in dots alone. */
  of: (keys: readonly string[]) => Promise<Posting[]>;
  /** Words of the index that start so but for dots, the shortest first; not names. */
  wordsFrom: (start: string) => Promise<string[]>;
}

/** Files that are read for the words of one start. */
const MOST_FILES = 3;

export function openPostings(load: Load, { shards }: Manifest): Postings {
  const names = new Set(shards);
  const numbers = new Map(shards.map((name, index) => [name, index]));
  const readShard = async (shard: string) => parseShard(await load(`terms/${numbers.get(shard)}.txt`));
  const linesNear = async (key: string): Promise<Map<string, string[]>> => {
    const shard = shardOf(key, names);
    return shard === undefined ? new Map<string, string[]>() : readShard(shard);
  };
  const postingsOf = async (key: string): Promise<Posting[]> => {
    const plain = undot(key);
    const lines = ((await linesNear(plain)).get(plain) ?? []).map(splitLine);
    const exact = lines.filter(({ term }) => term === key);
    const chosen = exact.length > 0 ? exact : key === plain ? lines : [];
    return chosen.flatMap(({ postings }) => postings.split(' ').map(parsePosting));
  };
  return {
    of: async (keys) => (await Promise.all([...new Set(keys)].map(postingsOf))).flat(),
    wordsFrom: async (start) => {
      const key = undot(start);
      const near = [...names].filter((name) => name.startsWith(key)).slice(0, MOST_FILES);
      const lines = await Promise.all([linesNear(key), ...near.map(readShard)]);
      const words = lines
        .flatMap((read) => [...read])
        .filter(([other]) => other.startsWith(key))
        .flatMap(([, values]) => values.map((line) => splitLine(line).term));
      return [...new Set(words)].sort((a, b) => a.length - b.length);
    },
  };
}

/** `term posting posting …`; the term of a whole name may hold spaces. */
function splitLine(line: string): { term: string; postings: string } {
  const end = line.startsWith(NAME_MARK) ? line.search(/ [0-9a-z]+\.[0-9a-z]+\./) : line.indexOf(' ');
  return { term: line.slice(0, end), postings: line.slice(end + 1) };
}

/** Reads the cards of documents, with each file once. */
export async function loadCards(load: Load, documents: Iterable<number>): Promise<(document: number) => Card> {
  const files = new Set(Array.from(documents, fileOf));
  const cards = new Map(
    await Promise.all(
      [...files].map(async (file) => [file, JSON.parse(await load(`cards/${file}.json`)) as string[][]] as const),
    ),
  );
  return (document) => {
    const [path = '', title = '', mark = ''] = cards.get(fileOf(document))?.[document % CARDS_IN_FILE] ?? [];
    return { path, title, mark };
  };
}

const fileOf = (document: number): number => Math.floor(document / CARDS_IN_FILE);
