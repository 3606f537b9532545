import { gzipSync } from 'node:zlib';
import { START, warning, type Problem } from '../content/problems.ts';
import type { OpenFile } from '../content/open-file.ts';

const KILOBYTE = 1024;
/**
 * What the text and the questions of a chapter may weigh compressed. The fullest of today's pages stay within their
 * budget when their text grows to this size. `scripts/build/page-budget.ts` weighs the page itself.
 */
const MOST = 10 * KILOBYTE;

/** Tells early of chapters whose pages grow too heavy. */
export function checkWeights(files: readonly OpenFile[]): Problem[] {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return [...texts].flatMap(([path, text]) => {
    const id = /^content\/chapters\/([^/]+)\.mdx$/.exec(path)?.[1];
    if (id === undefined) return [];
    const bytes = gzipSync(text + (texts.get(`content/questions/${id}.yaml`) ?? '')).length;
    return bytes <= MOST ? [] : [warning(path, START, heavy(bytes))];
  });
}

const heavy = (bytes: number): string =>
  `Luku kysymyksineen vie pakattuna ${kilobytes(bytes)} kt, ja yli ${kilobytes(MOST)} kt:n luku avautuu hitaasti. Lyhennä tekstiä tai kysymyksiä, tai jaa luku kahdeksi.`;

const kilobytes = (bytes: number): string => (bytes / KILOBYTE).toLocaleString('fi', { maximumFractionDigits: 1 });
