/**
 * `npm run bench [rounds]`: a full build of the site, and of the site with 1,000 more tools, each beside a default
 * Starlight build of as many pages with the same words. All builds start from nothing and take turns, so that what else the
 * machine does falls on both; judge by the ratios. Then what 1,000 and 3,000 more tools do to the first views of the lists,
 * the number of files and the check: `npm run bench -- growth` tells of this alone.
 */
import { join } from 'node:path';
import { readContent } from '../src/lib/content/read-content.ts';
import { syntheticTools } from '../src/lib/testing/synthetic-tools.ts';
import { pagesOf, writeDefaultSite } from './bench/build/default-site.ts';
import { fileCount, growthLines, growthOf } from './bench/build/growth.ts';
import { measureBuild, type Project, type Usage } from './bench/build/measure.ts';
import { copySite } from './bench/build/own-site.ts';
import { noiseOf, resultTable, type Comparison } from './bench/build/table.ts';

const FOLDER = '.bench';
const TOOLS = 1000;
const GROWTH = [1000, 3000];
const SEED = 1;

const content = readContent(process.cwd());
if (process.argv[2] !== 'growth') compareBuilds(Number(process.argv[2] ?? 3));
tellGrowth();

function compareBuilds(rounds: number): void {
  const more = syntheticTools(TOOLS, SEED, content);
  const pairs = [
    prepare('This site', 'site', copySite(join(FOLDER, 'site'))),
    prepare(`With ${TOOLS} more tools`, 'tools', copySite(join(FOLDER, 'tools'), more)),
  ];
  for (let round = 1; round <= rounds; round++) {
    console.log(`Round ${round} of ${rounds} …`);
    for (const pair of pairs) {
      pair.own.push(measureBuild(pair.ownSite));
      pair.plain.push(measureBuild(pair.plainSite));
    }
  }
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  console.log(`\n${resultTable(pairs)}\n
Aim: seconds ≤ 1.5, with the tools ≤ 1.3; MB, the most that one process held, ≤ 1.2 and ≤ 1.5.
Runs of one build differ by up to ${percent(noiseOf(pairs, 'seconds'))} in seconds, ${percent(noiseOf(pairs, 'cpuSeconds'))} in CPU s, ${percent(noiseOf(pairs, 'megabytes'))} in MB.`);
}

function tellGrowth(): void {
  const now = copySite(join(FOLDER, 'now'));
  measureBuild(now);
  const files = fileCount(join(now.folder, 'dist'));
  for (const count of GROWTH) {
    const grown = copySite(join(FOLDER, `grown-${count}`), syntheticTools(count, SEED, content));
    const check = measureBuild({ ...grown, program: ['scripts/check.ts'] });
    measureBuild(grown);
    console.log(growthLines(growthOf(grown, count, files, check.seconds)).join('\n'));
  }
}

interface Pair extends Comparison {
  ownSite: Project;
  plainSite: Project;
  own: Usage[];
  plain: Usage[];
}

/** Builds both sites once, unmeasured: the default one is made from what ours has built, and the disk's cache fills. */
function prepare(label: string, name: string, ownSite: Project): Pair {
  console.log(`${label}: first builds …`);
  measureBuild(ownSite);
  const built = join(ownSite.folder, 'dist');
  const plainSite = writeDefaultSite(join(FOLDER, `${name}-starlight`), built);
  measureBuild(plainSite);
  const pages = pagesOf(built).length;
  const plainPages = pagesOf(join(plainSite.folder, 'dist')).length;
  if (pages !== plainPages) throw new Error(`${pages} pages of ours cannot be compared with ${plainPages}.`);
  return { label, pages, ownSite, plainSite, own: [], plain: [] };
}
