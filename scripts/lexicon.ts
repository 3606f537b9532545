/** `npm run lexicon`: writes the base forms of all words of the content and of the templates into `content/lexicon/forms/`, by Voikko. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tellSystemFaults } from './build/tell-faults.ts';
import { contentWords } from '../src/lib/checks/content-words.ts';
import { openFile } from '../src/lib/content/open-file.ts';
import { buildLexicon, type Analyser } from '../src/lib/finnish/build-lexicon.ts';
import { parseVerdicts, parseVoikko } from '../src/lib/finnish/voikko.ts';
import { lexiconFiles, writtenWords, listedWords } from '../src/lib/finnish/lexicon-files.ts';
import { readContent } from '../src/lib/content/read-content.ts';
import { hasVoikko, INSTALL_VOIKKO, voikkospell } from './voikkospell.ts';

tellSystemFaults();
const root = process.cwd();
const folder = join(root, 'content/lexicon/forms');

if (!hasVoikko()) {
  console.error(`Voikkoa ei löydy. Asenna se (Debian ja Ubuntu): ${INSTALL_VOIKKO}`);
  process.exit(1);
}

/** The words of the templates are on the pages too, and are searched for. */
const INTERFACE = 'src/content/i18n/fi.json';
const interfaceFile = {
  path: INTERFACE,
  bytes: Buffer.from(readFileSync(join(root, INTERFACE), 'utf8').replaceAll(/\{\{\w+\}\}/g, ' ')),
};

const voikko: Analyser = (words) => ({
  analyses: parseVoikko(voikkospell('-M', words)),
  wrong: parseVerdicts(voikkospell('', words)),
});

const files = readContent(root);
const lexicon = buildLexicon(
  writtenWords(contentWords([...files, interfaceFile].map(openFile))),
  listedWords(files),
  voikko,
);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of lexiconFiles(lexicon)) writeFileSync(join(folder, name), text);

const unknown = [...lexicon.entries.values()].filter(({ verdict }) => verdict === 'unknown');
console.log(`Sanastossa on ${lexicon.entries.size} sananmuotoa. Tuntemattomia on ${unknown.length}.`);
console.log('Aja `npm run check`: se kertoo, mitkä niistä ovat virheitä ja missä.');
