/**
 * `npm run check:external [-- --fresh]`: asks each external address of the content and writes a dated report into
 * `reports/`. What was in order is not asked again for a week, unless `--fresh` is given. Exit status 1 where pages have gone.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readContent } from '../src/lib/content/read-content.ts';
import { allowedBy, allowedSchema, expired, type Allowed } from '../src/lib/external/allowed.ts';
import { verdictOf, type Answer } from '../src/lib/external/answer.ts';
import { askAll, POLITE } from '../src/lib/external/ask.ts';
import { externalAddresses } from '../src/lib/external/external-addresses.ts';
import { reportText } from '../src/lib/external/report.ts';
import { today } from '../src/lib/schema/common.ts';

const FOLDER = 'reports';
const CACHE = `${FOLDER}/external-cache.json`;
const WEEK = 7 * 24 * 60 * 60 * 1000;

interface Kept {
  asked: number;
  answer: Answer;
}

const isFresh = process.argv.includes('--fresh');
const places = externalAddresses(readContent(process.cwd()));
const allowed = allowedSchema.parse(parse(readFileSync('scripts/config/external-allowed.yaml', 'utf8')));
const left = new Map(
  [...places.keys()].flatMap((address): [string, Allowed][] => {
    const line = allowedBy(address, allowed);
    return line ? [[address, line]] : [];
  }),
);

const kept: Record<string, Kept> =
  !isFresh && existsSync(CACHE) ? (JSON.parse(readFileSync(CACHE, 'utf8')) as Record<string, Kept>) : {};
const isKnown = (address: string): boolean => {
  const known = kept[address];
  return known !== undefined && Date.now() - known.asked < WEEK && verdictOf(known.answer) === 'ok';
};
const wanted = [...places.keys()].filter((address) => !left.has(address));
const toAsk = wanted.filter((address) => !isKnown(address));
mkdirSync(FOLDER, { recursive: true });
console.log(`Osoitteita on ${wanted.length}, ja niistä kysytään nyt ${toAsk.length}.`);

let asked = 0;
await askAll(toAsk, {
  ...POLITE,
  onAnswer: (answer) => {
    kept[answer.address] = { asked: Date.now(), answer };
    asked += 1;
    // A run that is stopped goes on where it was.
    if (asked % 20 === 0) writeFileSync(CACHE, JSON.stringify(kept));
    if (verdictOf(answer) !== 'ok') console.log(`  ${answer.status ?? answer.fault ?? ''} ${answer.address}`);
  },
});
writeFileSync(CACHE, JSON.stringify(kept));

const answers = wanted.flatMap((address) => kept[address]?.answer ?? []);
const day = today();
const file = `${FOLDER}/osoitteet-${day}.md`;
writeFileSync(file, reportText({ day, answers, places, left, expired: expired(allowed) }));
const gone = answers.filter((answer) => verdictOf(answer) === 'gone');
console.log(`Poissa on ${gone.length} osoitetta. Raportti on tiedostossa ${file}.`);
process.exitCode = gone.length > 0 ? 1 : 0;
