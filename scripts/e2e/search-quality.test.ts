/**
 * How well the search finds, and how much a reader loads for it: by the committed truth and the judged queries, with the
 * engine and the index of the built site, run here. `npm run bench:search` measures the same beside Pagefind as it comes, and
 * times too. A change that falls below the bounds has made the search worse.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, test } from 'vitest';
import { openContent } from '../../src/lib/checks/check-content.ts';
import { readContent } from '../../src/lib/content/read-content.ts';
import { readLexicon } from '../../src/lib/finnish/lexicon-files.ts';
import { searchNames, siteDocuments } from '../../src/lib/search/site-documents.ts';
import { syntheticTools } from '../../src/lib/testing/synthetic-tools.ts';
import { toolDocument } from '../bench/search/growth.ts';
import { findWith, openOwnEngine, type OwnEngine } from '../bench/search/own-engine.ts';
import {
  measureJudged,
  measureQuality,
  readJudged,
  type JudgedQuality,
  type Quality,
} from '../bench/search/quality.ts';
import { readTruth, relevantPages } from '../bench/search/truth.ts';
import { readPages, writeSearchIndex } from '../build/search-index.ts';
import { DIST, requireSite } from './built-site.ts';

const MINUTES = 60_000;
const truth = readTruth();
const judged = readJudged();

beforeAll(requireSite);

describe('queries drawn from the content', () => {
  let quality: Quality;
  beforeAll(async () => {
    quality = await measureQuality(relevantPages(truth, await readPages(DIST)), findWith(await openOwnEngine(DIST)));
  }, 3 * MINUTES);

  test('are many', () => {
    expect(quality.queries).toBeGreaterThanOrEqual(300);
  });

  test.each([
    ['recall', 0.98],
    ['precisionOfMany', 0.9],
    ['firstHit', 0.97],
  ] as const)('%s is at least %d', (measure, least) => {
    const faults = quality.faults.filter((fault) => fault.includes(measure === 'firstHit' ? ': first' : ': '));
    expect(quality[measure], faults.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('always find something', () => {
    expect(quality.noResult).toBe(0);
  });
});

describe('judged queries', () => {
  let answered: JudgedQuality;
  beforeAll(async () => {
    expect(judged.length).toBeGreaterThanOrEqual(250);
    answered = await measureJudged(judged, findWith(await openOwnEngine(DIST)));
  }, 3 * MINUTES);

  test('have a wanted page among the first five, 965 of 1,000', () => {
    const share = 1 - answered.failed.length / judged.length;
    expect(share, JSON.stringify(answered.failed, null, 1)).toBeGreaterThanOrEqual(0.965);
  });

  // 0.788 of them did with the index of our own that Pagefind took the place of: at most two points are given away.
  test('begin with a wanted page, 768 of 1,000', () => {
    expect(answered.firstHits / judged.length).toBeGreaterThanOrEqual(0.768);
  });
});

describe('kinds of queries', () => {
  let own: OwnEngine;
  const search = async (query: string) => {
    const { matches, hit, ...rest } = await own.engine.search(query);
    return { ...rest, count: matches.length, hits: await Promise.all(matches.slice(0, 10).map(hit)) };
  };
  const paths = async (query: string) => (await search(query)).hits.map(({ href }) => href);

  beforeAll(async () => {
    own = await openOwnEngine(DIST);
  });

  test.each(['rahapelaaminen', 'digisyrjäytyminen', 'kunnan hyvinvointitieto', 'lääketiede', 'ennaltaehkäisy'])(
    'a compound or a derived word finds what its parts and its kin are on: %s',
    async (query) => {
      expect((await search(query)).count).toBeGreaterThanOrEqual(3);
    },
  );

  test('kin are linked both ways', async () => {
    expect(await paths('ennaltaehkäisy')).toEqual(expect.arrayContaining(['/tyokalut/teaviisari/']));
    const { query } = await search('lääketiede');
    expect(query.terms.flatMap(({ lookups }) => lookups)).toContain('lääketieteellinen');
  });

  test('several words never find fewer than five pages, the best part first', async () => {
    const { hits, count } = await search('eAmmattilaisuuden osa-alueet');
    expect(hits[0]?.href).toBe('/luvut/eammattilaisuus/');
    expect(count).toBeGreaterThanOrEqual(5);
    expect((await search('peliongelmaisen zyxw qwrtp')).count).toBeGreaterThanOrEqual(3);
  });

  test('endings are no words', async () => {
    const lookups = (await search('peliongelmaisen')).query.terms.flatMap((term) => term.lookups);
    expect(lookups).not.toContain('isä');
    expect((await search('eristäytyneisyys')).query.terms.flatMap((term) => term.lookups)).not.toContain('isyys');
  });

  test.each(['yhteisöalunrn', 'yhteisöaluneb', 'lastensuojelussaa', 'wikcr', 'vanhuksett'])(
    'what was meant by %s stands on the site',
    async (query) => {
      const pages = await readPages(DIST);
      const text = [...pages.values()]
        .flatMap(({ title, keywords, description, sections }) => [
          title,
          keywords,
          description,
          ...sections.flatMap((section) => [section.heading, section.text]),
        ])
        .join(' ')
        .toLowerCase();
      const { suggestion } = (await search(query)).query;
      if (suggestion !== undefined) expect(text).toMatch(new RegExp(`(?<!\\p{L})${suggestion}(?!\\p{L})`, 'u'));
    },
  );

  test.each([
    ['äldre', '/kohderyhmat/ikaantyneet/'],
    ['elderly', '/kohderyhmat/ikaantyneet/'],
    ['ikäihmiset', '/kohderyhmat/ikaantyneet/'],
    ['child protection', '/kohderyhmat/lastensuojelu/'],
    ['AI', '/sanasto/#tekoaly'],
    ['Institutet för hälsa och välfärd', '/toimijat/thl/'],
    ['THL', '/toimijat/thl/'],
  ])('another name finds the thing: %s', async (query, path) => {
    expect((await paths(query)).slice(0, 3)).toContain(path);
  });

  test.each(['SHL', 'LSL', 'COVID-19', 'covid', 'sote', 'STM'])(
    'an abbreviation finds something: %s',
    async (query) => {
      expect((await search(query)).count).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['HE 300/2014', '1301/20145', '9999 §', '99112'])(
    'a number that is not there is told: %s',
    async (query) => {
      const { missingNumbers, query: read } = await search(query);
      expect(missingNumbers).toHaveLength(1);
      expect(read.suggestion).toBeUndefined();
    },
  );

  test('a number is found whole', async () => {
    expect((await paths('HE 113/2025'))[0]).toBe('/saadokset/he-113-2025/');
    expect(await paths('434/2003')).toContain('/saadokset/hallintolaki-8b/');
  });

  test('letters typed apart, hyphens that do not break and soft hyphens make no difference', async () => {
    const plain = await paths('SOS-lapsikylä päivittäin');
    expect(await paths('SOS\u2011lapsikylä päivittäin'.normalize('NFD'))).toEqual(plain);
    expect(await paths('SOS-lapsi\u00ADkylä PÄIVITTÄIN')).toEqual(plain);
  });

  test.each(['Ilmoita virheestä tällä sivulla', 'Muita samalle kohderyhmälle', 'Artikkeli nimeää toimijat riveittäin'])(
    'what only repeats on many pages is neither searched nor shown: %s',
    async (words) => {
      const shown = (await search(`"${words}"`)).hits.flatMap(({ parts }) => parts.map(({ text }) => text)).join('');
      expect(shown).not.toContain(words);
      const pages = [...(await readPages(DIST)).values()].flatMap(({ sections }) => sections.map(({ text }) => text));
      expect(pages.filter((text) => text.includes(words)).length).toBeLessThan(5);
    },
  );
});

describe('bytes', () => {
  const SHOWN = 10;
  const QUERIES = [
    ...truth.queries.filter((_, index) => index % 12 === 0),
    ...judged.map(({ q }) => q).filter((_, index) => index % 6 === 0),
  ];

  async function bytesOf(site: string, queries: readonly string[]): Promise<{ first: number; later: number }> {
    let [first, later] = [0, 0];
    for (const query of queries) {
      const { engine, takeBytes } = await openOwnEngine(site);
      const opened = takeBytes();
      const { matches, hit } = await engine.search(query);
      await Promise.all(matches.slice(0, SHOWN).map(hit));
      const own = takeBytes();
      first = Math.max(first, opened + own);
      later = Math.max(later, own);
    }
    return { first: first / 1024, later: later / 1024 };
  }

  // The panel, its style and its program, some 15 KB, come on top: see the test in the browser.
  test(
    'of a first search are at most 150 KB, of a later one 50',
    async () => {
      const { first, later } = await bytesOf(DIST, QUERIES);
      console.log(`first search ${first.toFixed(0)} KB, later ${later.toFixed(0)} KB`);
      expect(first).toBeLessThanOrEqual(150);
      expect(later).toBeLessThanOrEqual(50);
    },
    3 * MINUTES,
  );

  test(
    'with 1,000 tools more at most 155 and 55',
    async () => {
      const files = readContent(process.cwd());
      const { entries, graph } = openContent(files);
      const tools = syntheticTools(1000, 3, files).map(toolDocument);
      const documents = [...siteDocuments(await readPages(DIST), entries, graph), ...tools];
      const folder = mkdtempSync(join(tmpdir(), 'haku-'));
      await writeSearchIndex(folder, documents, readLexicon(files), searchNames(entries));
      const { first, later } = await bytesOf(
        folder,
        QUERIES.filter((_, index) => index % 3 === 0),
      );
      rmSync(folder, { recursive: true });
      console.log(`with 1,000 tools more: first search ${first.toFixed(0)} KB, later ${later.toFixed(0)} KB`);
      expect(first).toBeLessThanOrEqual(155);
      expect(later).toBeLessThanOrEqual(55);
    },
    5 * MINUTES,
  );
});
