/**
 * `npm run bench:page [rounds]`: the first view of a chapter of the built site beside a default Starlight page with the
 * same words, at 1.6 Mbit/s, 150 ms and a processor four times slower. The two take turns, so that what else the machine
 * does falls on both; judge by the ratios.
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeDefaultSite } from './bench/build/default-site.ts';
import { measureBuild } from './bench/build/measure.ts';
import { serveCompressed } from './bench/page/gzip-server.ts';
import { loadSlowly, type Load } from './bench/page/load.ts';
import { Visit } from './e2e/browser.ts';
import { contentIds, DIST, requireSite } from './e2e/built-site.ts';

const FOLDER = '.bench';
const CHAPTER = '/luvut/kasitteet/';
const rounds = Number(process.argv[2] ?? 5);

requireSite();
console.log('Building the default Starlight site …');
const plainSite = writeDefaultSite(join(FOLDER, 'page-starlight'), builtChapters());
measureBuild(plainSite);

const visit = await Visit.start();
const servers = { own: await serveCompressed(DIST), plain: await serveCompressed(join(plainSite.folder, 'dist')) };
const loads: Record<keyof typeof servers, Load[]> = { own: [], plain: [] };
const address = (site: keyof typeof servers) => `${servers[site].origin}${CHAPTER}`;
for (const site of ['own', 'plain'] as const) await loadSlowly(visit, address(site));
for (let round = 1; round <= rounds; round++) {
  console.log(`Round ${round} of ${rounds} …`);
  const order = round % 2 === 1 ? (['own', 'plain'] as const) : (['plain', 'own'] as const);
  for (const site of order) loads[site].push(await loadSlowly(visit, address(site)));
}
await Promise.all([visit.close(), servers.own.close(), servers.plain.close()]);

const MEASURES: readonly [keyof Load, string, (value: number) => string][] = [
  ['fcp', 'FCP, ms', (value) => value.toFixed(0)],
  ['lcp', 'LCP, ms', (value) => value.toFixed(0)],
  ['bytes', 'KB', (value) => (value / 1024).toFixed(1)],
  ['requests', 'requests', (value) => value.toFixed(0)],
];
const rows = MEASURES.map(([measure, label, shown]) => {
  const [own, plain] = [median(loads.own, measure), median(loads.plain, measure)];
  return [label, shown(own), shown(plain), (own / plain).toFixed(2)];
});
console.log(`\n${CHAPTER}, medians of ${rounds} first views; aim at a ratio of 1.00 or less for FCP and LCP.\n`);
console.log(
  [['', 'own', 'Starlight', 'ratio'], ...rows]
    .map(([label = '', ...cells]) => [label.padEnd(10), ...cells.map((cell) => cell.padStart(10))].join(''))
    .join('\n'),
);

/** The chapters of the built site in a folder of their own: the default site needs no more. */
function builtChapters(): string {
  const folder = join(FOLDER, 'page-chapters');
  rmSync(folder, { recursive: true, force: true });
  for (const id of contentIds('chapters')) {
    const page = join('luvut', id, 'index.html');
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    cpSync(join(DIST, page), join(folder, page));
  }
  return folder;
}

function median(runs: readonly Load[], measure: keyof Load): number {
  const sorted = runs.map((run) => run[measure]).sort((a, b) => a - b);
  const middle = sorted.slice((sorted.length - 1) >> 1, (sorted.length >> 1) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
