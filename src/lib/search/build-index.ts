import type { Analyse } from '../finnish/analyse.ts';
import { undot } from '../finnish/fold.ts';
import type { Card, SearchDocument } from './document.ts';
import { packFacets, type FacetNames } from './facets.ts';
import { countHubKeywords, termsBy, weighDocument } from './index-terms.ts';
import { formatPosting, type Posting } from './posting.ts';
import { splitShards, type Line } from './shards.ts';
import { textFiles } from './text-files.ts';

/** The files of an index by name, relative to its folder. */
export type IndexFiles = Map<string, string>;

/** What a browser loads first. */
export interface Manifest {
  facets: FacetNames;
  /** Beginnings of terms, one for each file of postings, without dots. */
  shards: string[];
  /** Manifest of the query table: see `finnish/query-table.ts`. */
  table: string;
  documents: number;
  /** First and last document of each page that has several. */
  pages: [first: number, last: number][];
}

/** Documents whose cards share a file: results are scattered over all of them, so that most of a large file would be loaded in vain. */
export const CARDS_IN_FILE = 10;

/** Most documents that a term leads to: what comes after them nobody looks through, and the file stays small. */
export const MOST_POSTINGS = 400;

/**
 * Builds the index of the documents as a set of small text files.
 * @param documents the pages, in an order that decides between equal ones
 * @param analyse base forms of words
 * @param facets all values of the facets
 * @param table the query table of the lexicon
 */
export function buildIndex(
  documents: readonly SearchDocument[],
  analyse: Analyse,
  facets: FacetNames,
  table: { manifest: string; shards: readonly string[] },
): IndexFiles {
  const shards = splitShards(postingLines(documents, analyse, facets));
  const names = [...shards.keys()];
  const manifest: Manifest = {
    facets,
    shards: names,
    table: table.manifest,
    documents: documents.length,
    pages: sharedPages(documents),
  };
  return new Map([
    ['manifest.json', JSON.stringify(manifest)],
    ...names.map((name, index): [string, string] => [`terms/${index}.txt`, shards.get(name) ?? '']),
    ...table.shards.map((text, index): [string, string] => [`forms/${index}.txt`, text]),
    ...cardFiles(documents),
    ...documents.flatMap(textFiles),
  ]);
}

/** Runs of documents that are places on one page; they stand one after another. */
function sharedPages(documents: readonly SearchDocument[]): [number, number][] {
  const pageOf = ({ path }: SearchDocument) => path.replace(/#.*$/, '');
  const runs = Map.groupBy(documents.keys(), (number) => pageOf(documents[number] as SearchDocument)).values();
  return [...runs].filter(({ length }) => length > 1).map((run) => [run[0] ?? 0, run.at(-1) ?? 0]);
}

function postingLines(documents: readonly SearchDocument[], analyse: Analyse, facets: FacetNames): Line[] {
  const termsOf = termsBy(analyse);
  const hubKeywords = countHubKeywords(documents);
  const postings = new Map<string, Posting[]>();
  documents.forEach((document, number) => {
    const packed = packFacets(document, facets);
    for (const [term, weighed] of weighDocument(document, termsOf, hubKeywords)) {
      const own = postings.get(term) ?? [];
      own.push({ document: number, facets: packed, ...weighed });
      postings.set(term, own);
    }
  });
  return [...postings].map(([term, own]) => {
    const best = own.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, MOST_POSTINGS);
    return [undot(term), [term, ...best.map(formatPosting)].join(' ')] as const;
  });
}

function cardFiles(documents: readonly SearchDocument[]): [string, string][] {
  const cards = documents.map(({ path, title, status }): Card => ({ path, title, mark: status ?? '' }));
  return Array.from({ length: Math.ceil(cards.length / CARDS_IN_FILE) }, (_, index) => [
    `cards/${index}.json`,
    JSON.stringify(
      cards
        .slice(index * CARDS_IN_FILE, (index + 1) * CARDS_IN_FILE)
        .map(({ path, title, mark }) => [path, title, mark]),
    ),
  ]);
}
