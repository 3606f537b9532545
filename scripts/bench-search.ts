/**
 * `npm run bench:search`: our search beside Pagefind as it comes, on the built site in `dist/`.
 *   --truth    write what Voikko says into the committed truth, and stop
 *   --faults   also print each query that went wrong
 *   --quick    quality only
 */
import { join } from 'node:path';
import { openContent } from '../src/lib/checks/check-content.ts';
import { readLexicon } from '../src/lib/finnish/lexicon-files.ts';
import { readContent } from '../src/lib/content/read-content.ts';
import { searchNames, siteDocuments } from '../src/lib/search/site-documents.ts';
import { syntheticTools } from '../src/lib/testing/synthetic-tools.ts';
import { measureCost, type Cost } from './bench/search/cost.ts';
import { toolDocument, writeGrownSite, writeSearchSite } from './bench/search/growth.ts';
import { findWith, openOwnEngine } from './bench/search/own-engine.ts';
import { measureJudged, measureQuality, readJudged, type Find } from './bench/search/quality.ts';
import { costTable, qualityTable, type Measured } from './bench/search/report.ts';
import { ourPhrases, ours, pagefind, pagefindPaths, type Searcher } from './bench/search/searchers.ts';
import { readTruth, relevantPages, TRUTH_FILE, writeTruth } from './bench/search/truth.ts';
import { drawTruth } from './bench/search/voikko-truth.ts';
import { Visit } from './e2e/browser.ts';
import { readPages } from './build/search-index.ts';
import { hasVoikko } from './voikkospell.ts';

const SEED = 3;
const SIZES = [100, 1000, 10_000];
const SITE = 'dist';
const FOLDER = '.bench';
const options = new Set(process.argv.slice(2));

const pages = await readPages(SITE);
const truth = hasVoikko() ? drawTruth(pages, SEED) : readTruth();
if (options.has('--truth')) {
  if (!hasVoikko()) throw new Error('The truth is written by Voikko, which is not installed.');
  writeTruth(truth);
  console.log(`${truth.queries.length} queries are in ${TRUTH_FILE}.`);
} else await bench();

async function bench(): Promise<void> {
  const relevant = relevantPages(truth, pages);
  const judged = readJudged();
  const folder = join(FOLDER, 'search-site');
  await writeSearchSite(SITE, folder);
  const visit = await Visit.start(folder);
  const context = await visit.context();
  const page = await context.newPage();
  await page.goto(pagefind.path);
  await pagefind.touch(page);
  const measure = async (name: string, find: Find): Promise<Measured> => {
    const quality = await measureQuality(relevant, find);
    const { failed, firstHits } = await measureJudged(judged, find);
    if (options.has('--faults')) {
      console.log(`\n${name}\n${quality.faults.join('\n')}`);
      for (const { q, found } of failed) console.log(`judged: ${q}: ${found.join(' ') || 'nothing'}`);
    }
    return { ...quality, name, judged: judged.length, failed: failed.length, firstHits };
  };
  const engines = [
    await measure('Pagefind', (query) => pagefindPaths(page, query)),
    await measure('ours', findWith(await openOwnEngine(SITE))),
  ];
  await context.close();
  console.log(`
${pages.size} pages, ${relevant.size} queries (truth ${hasVoikko() ? 'by Voikko now' : 'as committed'}), ${judged.length} judged
${qualityTable(engines)}`);
  if (!options.has('--quick')) {
    console.log('\nMeasuring bytes and times …');
    const rows = await costs(visit, folder, '');
    for (const size of SIZES) rows.push(...(await grown(size)));
    console.log(`\n${costTable(rows)}\n
Bytes as a compressing host sends them. Times in Chromium: a search until its results are shown (Pagefind: until the
texts of the first eight are there). "first" counts all that is loaded from the first touch on; "warm" repeats a search.`);
  }
  await visit.close();
}

/** Queries for the costs: of one word and of two by turns; and runs of two words from the texts of pages, to be phrases. */
function sample(): { words: string[]; phrases: string[] } {
  const [single, double] = [1, 2].map((words) => truth.queries.filter((query) => query.split(' ').length === words));
  const texts = [...pages.values()].map(({ sections }) => sections.map(({ text }) => text).join(' '));
  return {
    words: Array.from({ length: 20 }, (_, index) => [single?.[index] ?? '', double?.[index] ?? '']).flat(),
    phrases: texts.flatMap((text) => /(?<!\p{L})\p{Ll}{5,} \p{Ll}{5,}(?!\p{L})/u.exec(text)?.[0] ?? []).slice(0, 40),
  };
}

async function costs(visit: Visit, folder: string, label: string): Promise<[string, Cost][]> {
  const { words, phrases } = sample();
  const measured: [Searcher, string[]][] = [
    [pagefind, words],
    [ours, words],
    [ourPhrases, phrases],
  ];
  const rows: [string, Cost][] = [];
  for (const [searcher, queries] of measured)
    rows.push([`${searcher.name}${label}`, await measureCost(visit, folder, searcher, queries)]);
  return rows;
}

/** The costs on this site with so many synthetic tools more. */
async function grown(size: number): Promise<[string, Cost][]> {
  const files = readContent(process.cwd());
  const { entries, graph } = openContent(files);
  const documents = [...siteDocuments(pages, entries, graph), ...syntheticTools(size, SEED, files).map(toolDocument)];
  const folder = join(FOLDER, `search-${size}`);
  await writeGrownSite(SITE, folder, documents, readLexicon(files), searchNames(entries));
  const visit = await Visit.start(folder);
  const rows = await costs(visit, folder, `, ${size} tools more`);
  await visit.close();
  return rows;
}
