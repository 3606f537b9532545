/** `npm run check:published -- https://www.example.org`: asks the published site a dozen things and says what is wrong. */
import { askPublished, isSiteAddress, QUESTION_COUNT } from '../src/lib/hosting/published.ts';
import { siteUrl } from '../src/site.ts';
import { refuse } from './build/refuse.ts';

const site = process.argv[2] ?? siteUrl;
if (!isSiteAddress(site)) refuse('Anna sivuston osoite: npm run check:published -- https://www.example.org');

const findings = await askPublished(site);
for (const level of ['fault', 'remark'] as const)
  for (const { text } of findings.filter((finding) => finding.level === level))
    console.log(`${level === 'fault' ? 'vika' : 'huomautus'}: ${text}`);
const faults = findings.filter(({ level }) => level === 'fault').length;
console.log(
  faults > 0
    ? `Sivustossa ${site} on ${faults} vikaa.`
    : `Sivusto ${site} on kunnossa: kysymyksiä oli ${QUESTION_COUNT}, huomautuksia ${findings.length}.`,
);
process.exitCode = faults > 0 ? 1 : 0;
