/**
 * How well the search finds, and how much a reader loads for it: by the committed truth and the judged queries, with the
 * engine and the index of the built site. `npm run bench:search` measures the same beside Pagefind, and times too.
 * The bounds are a little under what was measured: a change that falls below them has made the search worse.
 */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { openIndex, type Engine } from '../../src/lib/search/engine.ts';
import { loadFrom, ownFind } from '../bench/search/own-engine.ts';
import { failedJudged, measureQuality, readJudged, type Find, type Quality } from '../bench/search/quality.ts';
import { readTruth, relevantPages } from '../bench/search/truth.ts';
import { readPages } from '../build/search-index.ts';
import { DIST, requireSite } from './built-site.ts';

const truth = readTruth();
let find: Find;
let quality: Quality;

beforeAll(async () => {
  requireSite();
  find = await ownFind(loadFrom(DIST));
  quality = await measureQuality(relevantPages(truth, await readPages(DIST)), find);
});

describe('queries drawn from the content', () => {
  test('are many', () => {
    expect(quality.queries).toBeGreaterThanOrEqual(300);
  });

  test.each([
    ['recall', 0.985],
    ['precision', 0.97],
    ['firstHit', 0.975],
  ] as const)('%s is at least %d', (measure, least) => {
    const faults = quality.faults.filter((fault) => fault.includes(measure === 'firstHit' ? ': first' : ': '));
    expect(quality[measure], faults.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('always find something', () => {
    expect(quality.noResult).toBe(0);
  });
});

test('of the judged queries, 19 of 20 have a wanted page among the first five', async () => {
  const judged = readJudged();
  expect(judged.length).toBeGreaterThanOrEqual(80);
  const failed = await failedJudged(judged, find);
  expect(failed.length, JSON.stringify(failed, null, 1)).toBeLessThanOrEqual(judged.length * 0.05);
});

describe('bytes', () => {
  /** Results that are shown at once, and those whose texts are loaded at once. */
  const [SHOWN, WITH_TEXT] = [50, 8];
  let loaded = 0;
  let engine: Engine;

  async function bytesOf(query: string): Promise<number> {
    loaded = 0;
    const result = await engine.search(query);
    const hits = await engine.hits(result.matches.slice(0, SHOWN));
    await Promise.all(hits.slice(0, WITH_TEXT).map((hit) => engine.text(hit, result.query)));
    return loaded;
  }

  beforeAll(async () => {
    const load = loadFrom(DIST);
    engine = await openIndex(async (name) => {
      const text = await load(name);
      loaded += gzipSync(text).length;
      return text;
    });
  });

  test('to begin with are few', () => {
    expect(loaded).toBeLessThan(8_000);
  });

  test('of a search are at most 40 kB', async () => {
    const sizes = [];
    for (const query of [...truth.queries.slice(0, 60), ...readJudged().map(({ q }) => q)])
      sizes.push({ query, bytes: await bytesOf(query) });
    expect(sizes.filter(({ bytes }) => bytes > 40_000)).toEqual([]);
  });
});
