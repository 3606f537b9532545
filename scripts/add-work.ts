/**
 * `npm run add:work`: adds works from Zotero's CSL-JSON, RIS or BibTeX to `content/references.json`, and asks in Finnish for
 * what our list has besides. `npm run add:work -- tiedosto.ris` takes the file at once.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkContent } from '../src/lib/checks/check-content.ts';
import { withWorks } from '../src/lib/add-work/bibliography-text.ts';
import { readWorks, type ReadWorks } from '../src/lib/add-work/read-works.ts';
import { askForWork, type KnownWorks } from '../src/lib/add-work/work-interview.ts';
import { openFile } from '../src/lib/content/open-file.ts';
import { parseContent } from '../src/lib/content/parse-content.ts';
import { formatProblems } from '../src/lib/content/problems.ts';
import { readContent } from '../src/lib/content/read-content.ts';
import { askUntil, type Prompt, type Reading } from '../src/lib/interview/prompt.ts';
import type { Reference } from '../src/lib/schema/reference.ts';
import { refuse } from './build/refuse.ts';
import { askAtTerminal } from './terminal.ts';

const WORKS = 'content/references.json';
const [given] = process.argv.slice(2);

await askAtTerminal('add-work', askForWorks, save);

async function askForWorks(prompt: Prompt): Promise<Reference[]> {
  const { works, dropped } = await askForFile(prompt);
  if (dropped.length > 0) prompt.say(`Näitä kenttiä ei käytetä viitteissä, ja ne jäävät pois: ${dropped.join(', ')}.`);
  const known = knownWorks();
  const added: Reference[] = [];
  for (const work of works) {
    const takenIds = new Set([...known.takenIds, ...added.map(({ id }) => id)]);
    const record = await askForWork(prompt, work, { works: [...known.works, ...added], takenIds });
    if (record) added.push(record);
  }
  return added;
}

type Read = Exclude<ReadWorks, { problem: string }>;

async function askForFile(prompt: Prompt): Promise<Read> {
  if (given !== undefined) {
    const reading = readFile(given);
    return 'value' in reading ? reading.value : refuse(reading.problem);
  }
  return askUntil(prompt, 'Zoterosta viety tiedosto (CSL JSON, RIS tai BibTeX), sen nimi polkuineen: ', readFile);
}

function readFile(name: string): Reading<Read> {
  const path = name.replace(/^(["'])(.*)\1$/, '$2');
  if (!existsSync(path)) return { problem: `Tiedostoa ${path} ei ole. Tarkista nimi, tai vedä tiedosto ikkunaan.` };
  const read = readWorks(readFileSync(path, 'utf8'));
  return 'problem' in read ? read : { value: read };
}

function knownWorks(): KnownWorks {
  const { entries } = parseContent(readContent(process.cwd()).map(openFile));
  const ids = Array.from(readFileSync(WORKS, 'utf8').matchAll(/^ {4}"id": "([^"]+)"/gm), ([, id = '']) => id);
  return { works: entries.references.map(({ data }) => data), takenIds: new Set(ids) };
}

function save(works: readonly Reference[]): void {
  if (works.length === 0) {
    console.log('\nMitään ei lisätty.');
    return;
  }
  const before = readFileSync(WORKS, 'utf8');
  writeFileSync(WORKS, withWorks(before, works));
  const firstLine = before.trimEnd().split('\n').length;
  const problems = checkContent(readContent(process.cwd())).problems.filter(
    ({ file, line }) => file === WORKS && line >= firstLine,
  );
  const cites = works.map(({ id }) => `<Cite id="${id}" />`).join(', ');
  console.log(`
Lisätty tiedostoon ${WORKS}: ${works.map(({ id }) => id).join(', ')}
${problems.length > 0 ? `${formatProblems(problems)}\n` : ''}Viittaa luvussa: ${cites}
Tarkista:        npm run check`);
}
