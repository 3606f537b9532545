/**
 * `npm run build`: check the content, build the site beside the last one, index it for search, check the result, and only
 * then put it in the place of the last one. A build that fails leaves `dist/` alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { checkContent, hasErrors } from '../src/lib/checks/check-content.ts';
import { readLexicon } from '../src/lib/finnish/lexicon-files.ts';
import { formatProblems } from '../src/lib/content/problems.ts';
import { readContent } from '../src/lib/content/read-content.ts';
import { searchNames, siteDocuments } from '../src/lib/search/site-documents.ts';
import { missingSettings, siteUrlFault } from '../src/site.ts';
import { checkSite } from './build/check-site.ts';
import { writePageStyles } from './build/page-styles.ts';
import { readPages, writeSearchIndex } from './build/search-index.ts';
import { writeSocialImages } from './build/social-images.ts';

const TARGET = 'dist';
const WORK = 'dist-next';

const wrongAddress = siteUrlFault();
if (wrongAddress) stop(wrongAddress);
const files = readContent(process.cwd());
const { problems, entries, graph } = checkContent(files);
if (hasErrors(problems)) stop(formatProblems(problems));

await rm(WORK, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, ['scripts/build/build-pages.ts', WORK], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
const pages = await readPages(WORK);
const pictures = writeSocialImages(WORK, pages);
writePageStyles(WORK);
await writeSearchIndex(WORK, siteDocuments(pages, entries, graph), readLexicon(files), searchNames(entries));
await pictures;

const faults = checkSite(WORK);
if (faults.length > 0) stop([`Rakennetussa sivustossa on ${faults.length} vikaa:`, ...faults].join('\n'));

if (existsSync(TARGET)) await rm(TARGET, { recursive: true });
await rename(WORK, TARGET);
if (problems.length > 0) console.log(formatProblems(problems));
const missing = missingSettings();
if (missing.length > 0)
  console.log(['Ennen julkaisua anna vielä ympäristömuuttujat:', ...missing.map((line) => `  ${line}`)].join('\n'));
console.log(`Sivusto on kansiossa ${TARGET}/.`);

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
