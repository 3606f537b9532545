/** `npm run axe`: checks all pages of the built site with axe and dates the result in the accessibility statement. */
import { writeFileSync } from 'node:fs';
import { today } from '../src/lib/schema/common.ts';
import { AXE_VERSION, runAxe, WIDTHS } from './e2e/axe.ts';
import { Visit } from './e2e/browser.ts';
import { readSite } from './e2e/built-site.ts';

const RESULTS = 'src/assets/accessibility-results.json';

const visit = await Visit.start();
const paths = [...readSite().keys()];
const faults = await runAxe(visit, paths, (left) => {
  if (left > 0 && left % 50 === 0) console.log(`${left} visits left …`);
}).finally(() => visit.close());
console.log(faults.join('\n'));

const results = { date: today(), version: AXE_VERSION, pages: paths.length, widths: WIDTHS, violations: faults.length };
writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
console.log(`${paths.length} pages, ${faults.length} violations.`);
