import { fold, undot } from '../finnish/fold.ts';
import { openTable } from '../finnish/lookup.ts';
import { readQuery, type Query, type QueryTerm } from '../finnish/query.ts';
import { CARDS_IN_FILE, type Manifest } from './build-index.ts';
import type { Card } from './document.ts';
import { excerpt, type ExcerptPart } from './excerpt.ts';
import { NAME_MARK, nameKey } from './index-terms.ts';
import { countFacets, matchDocuments, passes, type Filters, type Match } from './match.ts';
import { parsePosting, type Posting } from './posting.ts';
import { parseShard, shardOf } from './shards.ts';

/** Gives the text of one of the index's files by its name. */
export type Load = (name: string) => Promise<string>;

/** A page among the results. */
export interface Hit extends Match {
  card: Card;
  /** Places on the same page that match too and are found for themselves, such as other terms of the glossary. */
  others: Card[];
}

/** Text of a hit that is loaded when it is shown. */
export interface HitText {
  parts: ExcerptPart[];
  sections: { anchor: string; heading: string }[];
}

export interface SearchResult {
  query: Query;
  /** Pages that pass the filters, in the order of rank. */
  matches: Match[];
  counts: ReturnType<typeof countFacets>;
}

export interface Engine {
  /** @param options.typing the reader is still typing: an unknown last word may be the start of one */
  search: (text: string, filters?: Filters, options?: { typing?: boolean }) => Promise<SearchResult>;
  /** The cards of some matches; matches on one page become one hit. */
  hits: (matches: readonly Match[]) => Promise<Hit[]>;
  /** Excerpt and matching sections of a hit. */
  text: (hit: Hit, query: Query) => Promise<HitText>;
}

/** Letters from which a word is completed, and words that one start may stand for. */
const SHORTEST_START = 3;
const MOST_COMPLETIONS = 5;

interface Outline {
  description: string;
  outline: [anchor: string, heading: string, file: number][];
  texts: string[];
}

/**
 * Opens an index that `buildIndex` made.
 * @param load fetches a file of the index; a file is asked for once, unless asking failed
 * @throws from any call, what `load` throws
 */
export async function openIndex(load: Load): Promise<Engine> {
  const once = remember(load);
  const manifest = JSON.parse(await once('manifest.json')) as Manifest;
  const names = new Set(manifest.shards);
  const numbers = new Map(manifest.shards.map((name, index) => [name, index]));
  const lookup = openTable(manifest.table, (index) => once(`forms/${index}.txt`));

  /** Postings of a key; where no key has its very letters, those of the keys that differ in dots alone. */
  const postingsOf = async (key: string): Promise<Posting[]> => {
    const shard = shardOf(undot(key), names);
    if (shard === undefined) return [];
    const lines = parseShard(await once(`terms/${numbers.get(shard)}.txt`)).get(undot(key)) ?? [];
    const terms = lines.map((line) => splitLine(line)).filter(({ term }) => term === key || undot(key) === key);
    const exact = terms.filter(({ term }) => term === key);
    return (exact.length > 0 ? exact : terms).flatMap(({ postings }) => postings.split(' ').map(parsePosting));
  };
  const postingsOfAll = async (keys: readonly string[]) =>
    (await Promise.all([...new Set(keys)].map(postingsOf))).flat();

  /** Takes an unknown last word for the start of the known ones that begin so. */
  const completed = async (query: Query): Promise<Query> => {
    const last = query.terms.at(-1);
    const start = undot(last?.typed ?? '');
    const shard = shardOf(start, names);
    const isKnown = !last || !['unknown', 'corrected'].includes(last.how);
    if (isKnown || start.length < SHORTEST_START || shard === undefined) return query;
    const keys = parseShard(await once(`terms/${numbers.get(shard)}.txt`)).keys();
    const lookups = [...keys]
      .filter((key) => key.startsWith(start))
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_COMPLETIONS);
    return lookups.length > 0
      ? { terms: [...query.terms.slice(0, -1), { typed: last.typed, how: 'part', lookups }] }
      : query;
  };

  const matchTerms = async (text: string, terms: readonly QueryTerm[]): Promise<Match[]> => {
    const [postings, named] = await Promise.all([
      Promise.all(terms.map(({ lookups }) => postingsOfAll(lookups))),
      postingsOfAll(nameKeys(text, terms)),
    ]);
    return matchDocuments(postings, named, manifest.facets);
  };

  return {
    search: async (text, filters = {}, { typing = false } = {}) => {
      const query = typing ? await completed(await readQuery(text, lookup)) : await readQuery(text, lookup);
      const joined = await joinedQuery(query, lookup);
      const found = await Promise.all([query, ...(joined ? [joined] : [])].map(({ terms }) => matchTerms(text, terms)));
      const matches = mergeMatches(found);
      return {
        query,
        matches: matches.filter(({ facets }) => passes(facets, filters)),
        counts: countFacets(matches, filters),
      };
    },
    hits: async (matches) => {
      const files = new Map<number, [string, string, string][]>();
      const needed = new Set(matches.map(({ document }) => Math.floor(document / CARDS_IN_FILE)));
      await Promise.all(
        [...needed].map(async (file) =>
          files.set(file, JSON.parse(await once(`cards/${file}.json`)) as [string, string, string][]),
        ),
      );
      const cardOf = ({ document }: Match): Card => {
        const [path, title, mark] = files.get(Math.floor(document / CARDS_IN_FILE))?.[document % CARDS_IN_FILE] ?? [
          '',
          '',
          '',
        ];
        return { path, title, mark };
      };
      return groupByPage(matches.map((match) => ({ ...match, card: cardOf(match), others: [] })));
    },
    text: async (hit, query) => {
      const outline = JSON.parse(await once(`texts/${hit.document}-0.json`)) as Outline;
      const [best] = hit.sections;
      const wanted = new Set(query.terms.flatMap(({ lookups }) => lookups));
      const isMatch = (word: string) =>
        wanted.has(fold(word)) ||
        lookup.find(word).some(({ form, bases }) => form === fold(word) && bases.some((base) => wanted.has(base)));
      const text = best ? await sectionText(outline, hit.document, best.section, once) : '';
      const parts = text ? excerpt(text, best?.words ?? [], isMatch) : [{ text: outline.description, marked: false }];
      const sections = hit.sections.flatMap(({ section }) => {
        const [anchor, heading] = outline.outline[section] ?? [];
        return anchor && heading ? [{ anchor, heading }] : [];
      });
      return { parts, sections };
    },
  };
}

async function sectionText(
  { outline, texts }: Outline,
  document: number,
  section: number,
  load: Load,
): Promise<string> {
  const file = outline[section]?.[2] ?? 0;
  const inFile = outline.slice(0, section).filter(([, , other]) => other === file).length;
  const own =
    file === 0 ? texts : (JSON.parse(await load(`texts/${document}-${file}.json`)) as { texts: string[] }).texts;
  return own[inFile] ?? '';
}

const splitLine = (line: string): { term: string; postings: string } => {
  const isName = line.startsWith(NAME_MARK);
  const end = isName ? line.search(/ [0-9a-z]+\.[0-9a-z]+\./) : line.indexOf(' ');
  return { term: line.slice(0, end), postings: line.slice(end + 1) };
};

/** Keys of the names that a query may be: as typed, and in base forms. */
function nameKeys(text: string, terms: readonly QueryTerm[]): string[] {
  const bases =
    terms.length === 1 ? (terms[0]?.lookups ?? []) : [terms.map(({ lookups }) => lookups[0] ?? '').join(' ')];
  return [nameKey(text), ...bases.map((base) => NAME_MARK + base)];
}

/** The query with two neighbouring words written as one, where that is a known word: "lasten suojelu". */
async function joinedQuery({ terms }: Query, lookup: ReturnType<typeof openTable>): Promise<Query | undefined> {
  if (terms.length < 2 || terms.length > 4) return undefined;
  for (let index = 0; index + 1 < terms.length; index++) {
    const joined = `${terms[index]?.typed ?? ''}${terms[index + 1]?.typed ?? ''}`;
    await lookup.load([joined]);
    if (!lookup.find(joined).some(({ form }) => form === fold(joined))) continue;
    const words = terms.map(({ typed }) => typed);
    words.splice(index, 2, joined);
    return readQuery(words.join(' '), lookup);
  }
  return undefined;
}

/** Puts together the matches of two readings of a query; a document counts with its better score. */
function mergeMatches(found: readonly Match[][]): Match[] {
  if (found.length === 1) return found[0] ?? [];
  const best = new Map<number, Match>();
  for (const match of found.flat()) {
    const own = best.get(match.document);
    if (!own || match.score > own.score) best.set(match.document, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function groupByPage(hits: readonly Hit[]): Hit[] {
  const pages = new Map<string, Hit>();
  for (const hit of hits) {
    const page = hit.card.path.split('#')[0] ?? '';
    const first = pages.get(page);
    if (first) first.others.push(hit.card);
    else pages.set(page, hit);
  }
  return [...pages.values()];
}

/** Asks for each name once; a failed answer is forgotten, so that it can be asked for again. */
function remember(load: Load): Load {
  const known = new Map<string, Promise<string>>();
  return (name) => {
    const own = known.get(name) ?? load(name);
    known.set(name, own);
    own.catch(() => known.delete(name));
    return own;
  };
}
